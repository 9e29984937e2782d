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

from timeline.model.text import Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis, Direction, Meaning, Timex
from timeline.temporal.build import THAT_DAY
from timeline.temporal.find import cues, find
from timeline.temporal.found import Found
from timeline.temporal.meaning import (
    Between,
    Duration,
    Every,
    Half,
    Limit,
    Near,
    Of,
    Offset,
    Quarter,
    Shift,
    Unit,
    Vague,
    as_told,
    core,
    face,
    is_anaphoric,
    root,
)
from timeline.temporal.rule import Cues
from timeline.temporal.tense import direction
from timeline.temporal.timex import timex_type, timex_value
from timeline.temporal.told import Told, is_of_next_year

_IN_PROSE = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z]+,?\s$")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n|(?<=[.!?\x22\x27)\u201d])[ \t\r]*\n")
_UNPLACED = (Duration, Every, Vague)
_THE_QUARTER = Shift(Unit.QUARTER, 0, anaphoric=True)
_FIGURES = 2  # paragraph breaks over which figures stay those of the quarter told
_WITHIN_DAYS = (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_OPENING = re.compile(r"(?:^|[.!?\n(]\W*)(?:[A-Z]\w+\s){0,2}$")


def anchor(document_id: str, text: str, *, published: Interval | None, language: str = "en",
           ignore: Sequence[Span] = ()) -> tuple[Anchored, ...]:
    """Every temporal expression of a document, in order, with what it is relative to.

    `published` is when the document was published, None if unknown: deictic expressions then keep the basis
    PUBLICATION and have no interval. Expressions inside `ignore` are found but never serve as antecedents. A language
    without a file of its own is read through dateparser.
    """
    story = _Story(document_id, text, published, cues(language))
    skipped = [(span.start, span.end) for span in ignore]
    for one in find(text, language):
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

    __slots__ = ("_breaks", "_cues", "_document", "_memory", "_published", "_text", "anchored")

    def __init__(self, document: str, text: str, published: Interval | None, cues: Cues) -> None:
        self._cues = cues
        self._document, self._text, self._published = document, text, published
        self._breaks = [match.end() for match in _PARAGRAPH.finditer(text)]
        self._memory = Told(published)
        self.anchored: list[Anchored] = []

    def add(self, one: Found, *, is_told: bool) -> None:
        """Anchors the next expression of the text."""
        meaning, inner = one.meaning, root(one.meaning)
        way, cue = Direction.NONE, ""
        seen = self._reference(one, meaning, inner)
        if inner == _THE_QUARTER and seen.basis is Basis.PUBLICATION:
            meaning = Shift(Unit.QUARTER, -1)  # figures are told of the quarter that is over
        elif one.rule == "year-earlier quarter" and seen.basis is Basis.PUBLICATION:
            meaning = Shift(Unit.QUARTER, -5)
        elif one.rule == "the period of a year" and self._is_of_figures(one):
            meaning = self._same_quarter(meaning)
        if isinstance(inner, Near):
            if seen.basis is Basis.NARRATIVE:
                meaning = as_told(meaning, 1 if is_of_next_year(inner.period, seen.reference) else 0)
            else:
                way, cue = self._direction(one, inner)
                meaning = face(meaning, way)
        elif seen.basis is Basis.ABSOLUTE and _IN_PROSE.search(self._text, max(0, one.start - 20), one.start):
            # Whether a full date is told as past or as still to come says when the text was written; a date that
            # stands by itself, in a list or a stamp, is told in no tense.
            way, cue = direction(self._text, one.start, one.end, self._cues)
        interval = meaning.resolve(seen.reference)
        timex = Timex(one.start, one.end, self._text[one.start:one.end], timex_type(meaning),
                      timex_value(meaning, seen.reference), one.meaning, one.rule, interval)
        result = Anchored(self._document, len(self.anchored), timex, meaning, seen.basis, way, cue, seen.reference,
                          seen.antecedent, core(meaning) if isinstance(meaning, Limit | Between) else None)
        self.anchored.append(result)
        if is_told:
            self._memory.hear(seen.basis, inner)
        if is_told and interval is not None:
            self._memory.tell(result, inner, interval, leads=self._leads(one.start))

    def _direction(self, one: Found, inner: Near) -> tuple[Direction, str]:
        """From the words around; a quarter or half is the one in progress or just over, whatever the tense."""
        if isinstance(inner.period, Quarter | Half):
            return Direction.NONE, ""
        return direction(self._text, one.start, one.end, self._cues, of_week=inner.period.cycle is Unit.WEEK)

    def _reference(self, one: Found, meaning: Meaning, inner: Meaning) -> _Reference:
        if inner.is_absolute:
            return _Reference(Basis.ABSOLUTE, None)
        if isinstance(inner, _UNPLACED):
            return _Reference(Basis.NONE, None)
        if is_anaphoric(meaning):
            return self._narrative(one, meaning, inner)
        antecedent = self._antecedent(one, inner)
        return _Reference(Basis.PUBLICATION, self._published) if antecedent is None else self._told(antecedent)

    def _antecedent(self, one: Found, inner: Meaning) -> Anchored | None:
        """What an expression that usually counts from publication counts from here; None if from publication."""
        cycle = inner.period.cycle if isinstance(inner, Near) else None
        if cycle is Unit.MONTH and self._is_at_hand(self._memory.last, one):
            return self._memory.last  # "on the 15th"
        if (cycle is Unit.YEAR or inner == Shift(Unit.YEAR, 0)) and self._memory.tells_of_another_time():
            return self._memory.year
        a_year_ago = isinstance(inner, Offset) and inner.unit is Unit.YEAR and inner.count == -1
        if a_year_ago and self._is_of_figures(one):
            return self._memory.quarter  # "compared with a year ago": the same quarter
        return None

    def _narrative(self, one: Found, meaning: Meaning, inner: Meaning) -> _Reference:
        """The expression told last, if it is near enough.

        "A year earlier", "the quarter", and a clock time in a text that has named no day are otherwise of publication;
        a clock time or part of a day goes with a day of its own paragraph or the one before.
        """
        of_year = isinstance(inner, Offset) and inner.unit is Unit.YEAR and inner.count == -1
        of_quarter = isinstance(inner, Shift) and inner.unit is Unit.QUARTER
        if (of_year or of_quarter) and self._is_of_figures(one):
            return self._told(self._memory.quarter)
        if inner == THAT_DAY and inner is not meaning and not self._has_day(one):
            known = self._published if self._memory.day is None else None
            return _Reference(Basis.NARRATIVE if known is None else Basis.PUBLICATION, known)
        of_day = isinstance(inner, Shift | Offset) and inner.unit in _WITHIN_DAYS
        if of_day and self._is_at_hand(self._memory.day, one):
            return self._told(self._memory.day)
        if self._is_at_hand(self._memory.last, one) and not of_quarter:
            return self._told(self._memory.last)
        if of_year or of_quarter:
            return _Reference(Basis.PUBLICATION, self._published)
        return _Reference(Basis.NARRATIVE, None)

    def _same_quarter(self, year: Meaning) -> Meaning:
        """"The 1988 period", told of a third quarter: that of 1988. A quarter known by its place only tells nothing."""
        named = root(self._memory.quarter.meaning) if self._memory.quarter is not None else None
        period = named.period if isinstance(named, Near) else named.part if isinstance(named, Of) else None
        return Of(period, year) if isinstance(period, Quarter) else year

    def _told(self, last: Anchored | None) -> _Reference:
        assert last is not None
        return _Reference(Basis.NARRATIVE, core(last.meaning).resolve(last.reference), last.index)

    def _leads(self, start: int) -> bool:
        return _OPENING.search(self._text, max(0, start - 24), start) is not None

    def _is_at_hand(self, last: Anchored | None, one: Found) -> bool:
        return last is not None and self._is_close(last.timex.end, one.start)

    def _is_of_figures(self, one: Found) -> bool:
        """Whether a quarter has been told so near that figures are still those of it."""
        quarter = self._memory.quarter
        return quarter is not None and self._breaks_between(quarter.timex.end, one.start) <= _FIGURES

    def _has_day(self, one: Found) -> bool:
        """Whether a day has been told that a clock time goes with: of its paragraph, or named in the one before."""
        day = self._memory.day
        if day is None:
            return False
        breaks = self._breaks_between(day.timex.end, one.start)
        return not breaks or (breaks == 1 and root(day.meaning) != THAT_DAY)

    def _is_close(self, end: int, start: int) -> bool:
        """Whether at most one paragraph break lies between two places."""
        return self._breaks_between(end, start) <= 1

    def _breaks_between(self, end: int, start: int) -> int:
        return bisect_left(self._breaks, start + 1) - bisect_left(self._breaks, end)
