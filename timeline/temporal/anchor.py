"""What each expression of a document is relative to, and in which direction. No other document is seen.

Deictic expressions ("yesterday", "last week") count from publication, anaphoric ones ("the following day", "at that
time") from what was told last. A bare "in March" counts from publication in news, but from the year told last in a
text that has told of other years and never spoken from its own day.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.model.text import Span
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis, Direction, Meaning, Timex
from timeline.temporal.grammar import Found, Grammar
from timeline.temporal.languages import language as data
from timeline.temporal.meaning import (
    Duration,
    Every,
    Near,
    Occurrence,
    Of,
    Offset,
    Unit,
    Vague,
    core,
    face,
    is_anaphoric,
    replace_root,
    root,
)
from timeline.temporal.refine import refine
from timeline.temporal.tense import direction
from timeline.temporal.timex import timex_type, timex_value

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
_UNPLACED = (Duration, Every, Vague)
_NEAR_YEARS = 1  # years around publication that a text of news speaks of as its own time


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The compiled grammar of a language; compiled at first use."""
    return Grammar(data(code))


def anchor(document_id: str, text: str, *, published: Interval | None, language: str = "en",
           ignore: Sequence[Span] = ()) -> tuple[Anchored, ...]:
    """Every temporal expression of a document, in order, with what it is relative to.

    `published` is when the document was published, None if unknown: deictic expressions then keep the basis
    PUBLICATION and have no interval. Expressions inside `ignore` are found but never serve as antecedents.
    """
    story = _Story(document_id, text, published)
    skipped = [(span.start, span.end) for span in ignore]
    for one in refine(grammar(language).find(text), text):
        story.add(one, is_told=not any(start <= one.start and one.end <= end for start, end in skipped))
    return tuple(story.anchored)


@dataclass(slots=True)
class _Reference:
    """What an expression counts from."""

    basis: Basis
    reference: Interval | None
    antecedent: int | None = None


class _Story:
    """A document as far as it has been read: what was told last, and whether it speaks from its own day."""

    __slots__ = ("_breaks", "_document", "_is_news", "_last", "_published", "_text", "_year", "anchored")

    def __init__(self, document: str, text: str, published: Interval | None) -> None:
        self._document, self._text, self._published = document, text, published
        self._breaks = [match.end() for match in _PARAGRAPH.finditer(text)]
        self._last: Anchored | None = None  # told last
        self._year: Anchored | None = None  # told last with its year
        self._is_news = False
        self.anchored: list[Anchored] = []

    def add(self, one: Found, *, is_told: bool) -> None:
        """Anchors the next expression of the text."""
        meaning, inner = one.meaning, root(one.meaning)
        way, cue = Direction.NONE, ""
        seen = self._reference(one, meaning, inner)
        if isinstance(inner, Near):
            if seen.basis is Basis.NARRATIVE:
                meaning = replace_root(meaning, Occurrence(inner.period, 0, anaphoric=True))
            else:
                way, cue = direction(self._text, one.start, one.end, of_week=inner.period.cycle is Unit.WEEK)
                meaning = face(meaning, way)
        interval = meaning.resolve(seen.reference)
        timex = Timex(one.start, one.end, self._text[one.start:one.end], timex_type(meaning),
                      timex_value(meaning, seen.reference), one.meaning, one.rule, interval)
        result = Anchored(self._document, len(self.anchored), timex, meaning, seen.basis, way, cue, seen.reference,
                          seen.antecedent)
        self.anchored.append(result)
        if is_told and interval is not None:
            self._tell(result, inner)

    def _tell(self, told: Anchored, inner: Meaning) -> None:
        self._last = told
        if told.basis is Basis.PUBLICATION:
            self._is_news = self._is_news or not isinstance(inner, Near) or inner.period.cycle is Unit.WEEK
        else:
            self._year = told

    def _reference(self, one: Found, meaning: Meaning, inner: Meaning) -> _Reference:
        if inner.is_absolute:
            return _Reference(Basis.ABSOLUTE, None)
        if isinstance(inner, _UNPLACED):
            return _Reference(Basis.NONE, None)
        if is_anaphoric(meaning):
            return self._narrative(one, meaning)
        if isinstance(inner, Near) and inner.period.cycle is Unit.YEAR and self._tells_of_another_time():
            return self._told(self._year)
        if isinstance(inner, Offset) and inner.unit is Unit.YEAR and self._told_quarter(one):
            return self._told(self._last)
        return _Reference(Basis.PUBLICATION, self._published)

    def _narrative(self, one: Found, meaning: Meaning) -> _Reference:
        """The expression told last, if it is near enough; a clock time alone is otherwise of the day of publication."""
        if self._last is not None and self._is_close(self._last.timex.end, one.start):
            return self._told(self._last)
        if isinstance(meaning, Of):
            return _Reference(Basis.PUBLICATION, self._published)
        return _Reference(Basis.NARRATIVE, None)

    def _told(self, last: Anchored | None) -> _Reference:
        assert last is not None
        return _Reference(Basis.NARRATIVE, core(last.meaning).resolve(last.reference), last.index)

    def _tells_of_another_time(self) -> bool:
        """Whether a year far from publication was told and nothing has been told from the day of writing."""
        if self._year is None or self._is_news:
            return False
        if self._published is None:
            return True
        told, written = self._year.timex.interval, self._published
        if told is None or told.earliest is None or written.earliest is None:
            return False
        return abs(told.earliest.date[0] - written.earliest.date[0]) > _NEAR_YEARS

    def _told_quarter(self, one: Found) -> bool:
        last = self._last
        return (last is not None and last.timex.interval is not None and
                last.timex.interval.precision is Precision.QUARTER and self._is_close(last.timex.end, one.start))

    def _is_close(self, end: int, start: int) -> bool:
        """Whether at most one paragraph break lies between two places."""
        return bisect_left(self._breaks, start + 1) - bisect_left(self._breaks, end) <= 1
