"""Every phrasing of our own corpora means what it should, and what is no time is left alone."""

from __future__ import annotations

import re

import pytest

from tests.temporal.corpus import de, en, es, fr, it, nl, pt
from timeline.model.edtf import edtf
from timeline.temporal.tag import tag

PUBLISHED = "2018-10-10"
CORPORA = {"de": de, "en": en, "es": es, "fr": fr, "it": it, "nl": nl, "pt": pt}


def marked(sentence: str) -> tuple[str, list[str]]:
    """The sentence without its brackets, and the words that stood in them."""
    return re.sub(r"[\[\]]", "", sentence), re.findall(r"\[(.*?)\]", sentence)


ROWS = [(code, (value,), sentence) for code, corpus in CORPORA.items()
        for value, sentences in corpus.MEANINGS.items() for sentence in sentences]
ROWS += [(code, (first, second), sentence) for code, corpus in CORPORA.items()
         for first, second, sentence in corpus.PAIRS]


@pytest.mark.parametrize(("code", "values", "sentence"), ROWS)
def test_phrasing_has_its_value_and_extent(code: str, values: tuple[str, ...], sentence: str) -> None:
    """The bracketed words, no more and no less, are found with their value."""
    text, words = marked(sentence)
    found = tag(text, published=PUBLISHED, language=code)
    assert [(one.text, one.value) for one in found] == list(zip(words, values, strict=True))


@pytest.mark.parametrize(("code", "expected", "sentence"),
                         [(code, expected, sentence) for code, corpus in CORPORA.items()
                          for expected, sentences in getattr(corpus, "INTERVALS", {}).items()
                          for sentence in sentences])
def test_phrasing_means_its_calendar_time(code: str, expected: str, sentence: str) -> None:
    """The first expression of the sentence is the bracketed words, and means just this calendar time."""
    text, words = marked(sentence)
    first = tag(text, published=PUBLISHED, language=code)[0]
    assert (first.text, edtf(first.interval) if first.interval else "") == (words[0], expected)


@pytest.mark.parametrize(("code", "sentence"),
                         [(code, sentence) for code, corpus in CORPORA.items() for sentence in corpus.NOTHING])
def test_what_is_no_time_is_left_alone(code: str, sentence: str) -> None:
    """Nothing is found in a sentence that tells no time."""
    assert [one.text for one in tag(sentence, published=PUBLISHED, language=code)] == []
