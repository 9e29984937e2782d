"""Quotation marks pair by where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.quotes import paragraphs, quotations
from timeline.model.text import BlockKind, Sentence, Span


def quoted(text: str) -> list[str]:
    """The outer quotations of a text of one paragraph."""
    return [text[q.start:q.end] for q in quotations(text, [Span(0, len(text))]) if not q.depth]


@pytest.mark.parametrize(("text", "found"), [
    ("He said: “It rains.” She left.", ["“It rains.”"]),
    ('"It rains," he said. "It pours."', ['"It rains,"', '"It pours."']),
    ("“It rains,” he said, “and “pours.”", ["“It rains,”", "“and ", "“pours.”"]),
    ("«Il pleut», dit-il.", ["«Il pleut»"]),
    ("“We never found ‘malicious’ chips,” it said.", ["“We never found ‘malicious’ chips,”"]),
    ("The 12\" disc and the 5' 10\" man.", []),
    ("The firm's staff don't agree.", []),
    ("‘No chips hidden’", ["‘No chips hidden’"]),
    ("She said: “It goes on and on", ["“It goes on and on"]),
    ("He said, ''It rains.''", ["''It rains.''"]),
    ('A mark " on its own opens nothing.', []),
    ("Nor does ``this'' old mark.", []),
])
def test_marks_pair_by_position(text: str, found: list[str]) -> None:
    """Any glyph opens before a word and closes behind one; an unclosed quotation ends with its paragraph."""
    assert quoted(text) == found


@given(st.text(alphabet="ab \"'“”‘’.,\n", max_size=60))
def test_quotations_lie_in_their_paragraph(text: str) -> None:
    """Whatever the marks, a quotation is a stretch of its paragraph, and outer ones do not overlap."""
    found = [q for q in quotations(text, [Span(0, len(text))]) if not q.depth and text[q.start] not in "'‘’"]
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_paragraphs_are_the_sentences_of_a_block() -> None:
    """A paragraph reaches from the first to the last sentence of its block."""
    made = [Sentence("d", 0, 0, BlockKind.BODY, 0, 5), Sentence("d", 1, 0, BlockKind.BODY, 6, 9),
            Sentence("d", 2, 1, BlockKind.BODY, 11, 20)]
    assert paragraphs(made) == [Span(0, 9), Span(11, 20)]
