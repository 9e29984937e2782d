"""Quotations of a document: quotation marks paired by where they stand, not by their glyph.

A mark opens if a word follows it and none precedes it; else it closes. An unclosed quotation ends with its paragraph;
if the next paragraph opens with a mark too, the quotation goes on there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.text import Sentence, Span

_DOUBLE = re.compile(r"[\"“”„‟«»]|''|‘‘|’’")
_SINGLE = re.compile(r"(?<!\w)[‘'’](?=\w)")
_SINGLE_END = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
_OPENING = frozenset("“„«‟")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: the range with its marks, and whether a mark closes it."""

    start: int
    end: int
    closed: bool
    depth: int = 0

    @property
    def span(self) -> Span:
        """The range with its marks."""
        return Span(self.start, self.end)


def paragraphs(sentences: Sequence[Sentence]) -> list[Span]:
    """The range of each block that has sentences, in order."""
    ranges: dict[int, Span] = {}
    for sentence in sentences:
        known = ranges.get(sentence.block)
        ranges[sentence.block] = Span(known.start if known else sentence.start, sentence.end)
    return [ranges[block] for block in sorted(ranges)]


def quotations(text: str, parts: Sequence[Span]) -> tuple[Quotation, ...]:
    """All quotations of the paragraphs `parts`, in order; those in single marks inside them have depth 1."""
    found: list[Quotation] = []
    for part in parts:
        double = _doubles(text, part)
        found.extend(double)
        found.extend(_singles(text, part, double))
    return tuple(sorted(found, key=lambda q: (q.start, -q.end)))


def _doubles(text: str, part: Span) -> list[Quotation]:
    found, opened = [], None
    for mark in _DOUBLE.finditer(text, part.start, part.end):
        if opened is None:
            if _may_open(text, mark, part):
                opened = mark.start()
        elif _reopens(text, mark, part):
            found.append(Quotation(opened, mark.start(), False))
            opened = mark.start()
        else:
            found.append(Quotation(opened, mark.end(), True))
            opened = None
    if opened is not None:
        found.append(Quotation(opened, part.end, False))
    return found


def _may_open(text: str, mark: re.Match[str], part: Span) -> bool:
    before = text[mark.start() - 1] if mark.start() > part.start else " "
    after = text[mark.end()] if mark.end() < part.end else " "
    inches = before.isdigit() and mark[0] in {'"', "”", "''", "’’"}
    if after.isspace():
        return False
    return not inches and (not before.isalnum() or mark[0] in _OPENING)


def _reopens(text: str, mark: re.Match[str], part: Span) -> bool:
    """A mark that can only open while one is open: the first was never closed."""
    before = text[mark.start() - 1] if mark.start() > part.start else " "
    after = text[mark.end()] if mark.end() < part.end else " "
    return before.isspace() and after.isalnum() and mark[0] in _OPENING


def _singles(text: str, part: Span, double: Sequence[Quotation]) -> list[Quotation]:
    found, at = [], part.start
    while (mark := _SINGLE.search(text, at, part.end)) is not None:
        close = _SINGLE_END.search(text, mark.end(), part.end)
        at = mark.end()
        if close is None:
            continue
        inside = [q for q in double if q.start < mark.start() < q.end]
        if inside and close.end() > inside[0].end:
            continue
        found.append(Quotation(mark.start(), close.end(), True, 1 if inside else 0))
        at = close.end()
    return found


def covering(quotes: Sequence[Quotation], offset: int) -> Quotation | None:
    """The outermost quotation around an offset, None if it is not quoted."""
    return next((q for q in quotes if q.start <= offset < q.end), None)
