"""Search finds words by their beginnings, without case, accents or typographic variants, and marks them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.app.finding import fold, hits, holds, snippet, terms


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    """Offsets in the folded text are offsets in the text."""
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("driver", ("driver",)),
        ("  Infected   DRIVER ", ("infected", "driver")),
        ("“infected driver” server", ("infected driver", "server")),
        ('"unclosed phrase', ("unclosed phrase",)),
        ("Łódź’s café", ("łodz's", "cafe")),
        ("driver driver", ("driver",)),
        ('driver … - "', ("driver",)),
        ("👩‍👩‍👧", ("👩‍👩‍👧",)),
        ('"', ()),
        ("", ()),
    ],
)
def test_terms(query: str, expected: tuple[str, ...]) -> None:
    """Words and quoted phrases, folded, each once; signs count only if nothing else is asked for."""
    assert terms(query) == expected


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("An infected driver", "driv", True),
        ("An infected driver", "river", False),
        ("An infected driver", "driver infected", True),
        ("An infected driver", '"driver infected"', False),
        ("An infected\n driver", '"infected driver"', True),
        ("Cost: $296 (in C++)", "$296", True),
        ("Cost: $296 (in C++)", "c++", True),
        ("naïve", "naive", True),
        ("anything", "", True),
    ],
)
def test_holds(text: str, query: str, found: bool) -> None:
    """Every term must begin a word; a phrase bridges white space."""
    assert holds(fold(text), terms(query)) is found


def test_hits_lie_on_the_words() -> None:
    """A hit's range covers the typed letters in the text as it is written."""
    text = "The Café’s driver; a DRIVER."
    assert [text[hit.start : hit.end] for hit in hits(text, terms("driver café"))] == ["Café", "driver", "DRIVER"]


def test_snippet_shows_the_neighbourhood() -> None:
    """A snippet holds the first hit and cuts between words."""
    text = "word " * 30 + "needle " + "after " * 30
    words = "".join(run.text for run in snippet(text, ("needle",)))
    assert "needle" in words
    assert words.startswith("… word") and words.endswith("after …")
    assert len(words) < 150
    assert snippet(text, ("absent",)) == ()


@given(st.text(alphabet="ab c\n", max_size=200))
def test_snippet_never_fails(text: str) -> None:
    """Whatever the text, a snippet is made of its words."""
    words = "".join(run.text for run in snippet(text, ("a",)))
    assert words.removeprefix("… ").removesuffix(" …") in text
