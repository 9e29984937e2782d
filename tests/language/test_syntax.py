"""Packed parses open to what the parser gave."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

from timeline.language.blocks import blocks
from timeline.language.lemmas import ASKED, Lemmas, has_rules
from timeline.language.parse import STANDARD_MODELS, Parser, Parses
from timeline.language.sentences import sentences
from timeline.language.syntax import Packer
from timeline.model.text import Document

TEXTS = (
    "The ferry, which two men had bought in 1994, sank on Monday, police said.",
    "“We ain't gonna go,” she said, “so let's stay.”  They're gone; he'd left.",
    "Neither the mayor nor his aides, Smith added, knew of it before 3 May 2011.",
    "But there's what they do: she did it, and those who had it have done so because you may.",
)
WORDS = ("text", "lower_", "lemma_", "tag_", "dep_", "ent_type_", "ent_iob_", "whitespace_", "is_punct", "is_space",
         "is_alpha", "is_lower", "is_digit", "i", "idx")


@cache
def _model() -> Any:
    return import_module(next(name for name in STANDARD_MODELS if find_spec(name) is not None)).load()


@pytest.mark.parametrize("text", TEXTS)
def test_opened_words_are_the_parsers(text: str) -> None:
    """A word opened from its columns has the letters, labels and tree that the model's own token has."""
    doc = _model()(text)
    packer = Packer()
    packed, = packer.pack([(doc, [(0, len(doc))], False)])
    numbers = memoryview(b"1234" + packed).cast("i")
    opened, end = packer.lexicon.open(numbers, 1, 0, 7)
    words = opened[7]
    assert end == len(numbers)
    for word, token in zip(words, doc, strict=True):
        assert all(getattr(word, name) == getattr(token, name) for name in WORDS)
        assert [other.i for other in word.children] == [other.i for other in token.children]
        assert [other.i for other in word.subtree] == [other.i for other in token.subtree]
        assert [other.i for other in word.ancestors] == [other.i for other in token.ancestors]
        assert (word.head.i, word.left_edge.i, word.right_edge.i) == (
            token.head.i, token.left_edge.i, token.right_edge.i)
        assert [other.i for other in word.sent] == [other.i for other in token.sent]
    assert words.text == text


def test_base_forms_are_the_models() -> None:
    """A base form that is looked up is the one that the model gives in the sentence, whatever was read before."""
    model = _model()
    assert has_rules(model)
    lemmas = Lemmas(model)
    wanted = [[token.lemma_ for token in model(text)] for text in TEXTS]
    for few in (TEXTS[:1], TEXTS, TEXTS[1:]):
        docs = [model(text, disable=list(ASKED)) for text in few]
        keys = [[(token.orth, token.tag, token.dep) for token in doc] for doc in docs]
        assert lemmas.of(docs, keys) == [wanted[TEXTS.index(text)] for text in few]


def test_a_paragraph_printed_twice_is_parsed_once(parser: Parser, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each copy has the words at its own place; one that is divided into other sentences is parsed by itself."""
    texts = ("It sank in May. It was raised.\n\nNobody drowned.", "Nobody drowned.\n\nIt sank in May. It was raised.",
             "It sank in May.\n\nIt was raised.\n\nNobody drowned.")
    tasks = []
    for number, text in enumerate(texts):
        document = Document(str(number), text)
        parts = blocks(document)
        tasks.append((document, parts, sentences(document, parts)))
    alone = [parser.parse(*task) for task in tasks]
    made: list[str] = []
    monkeypatch.setattr(Parser, "_doc", lambda self, text, stretch, make=Parser._doc: made.append(text) or make(
        self, text, stretch))
    together = [one.open() for one in parser.parse_all(tasks)]
    assert made.count("It sank in May. It was raised.") == 1
    assert len(made) < sum(len({sentence.block for sentence in task[2]}) for task in tasks)
    for (document, _, _), one, other in zip(tasks, alone, together, strict=True):
        assert list(one.spans) == list(other.spans)
        for index in one.spans:
            for word, same in zip(one.spans[index], other.spans[index], strict=True):
                assert all(getattr(word, name) == getattr(same, name) for name in WORDS)
                assert word.head.i == same.head.i
                assert document.text[other.offset(same):][:len(same)] == same.text


def test_parses_are_opened_anew(parser: Parser) -> None:
    """A story's parses hold no opened words: each look gives words of its own."""
    document = Document("x", "It sank in May.")
    parts = blocks(document)
    story = Parses(parser.parse_all([(document, parts, sentences(document, parts))]))
    assert list(story) == ["x"] and "x" in story
    assert story["x"].spans[0][0] is not story["x"].spans[0][0]
    assert [word.text for word in story["x"].spans[0]] == ["It", "sank", "in", "May", "."]
