"""What an expression of a document counts from: publication, what was told last, or nothing.

Deictic expressions ("yesterday", "last week") count from publication, anaphoric ones ("the following day", "at that
time") from what was told last. A bare "in March" counts from publication in news, but from the year told last in a
text that has told of other years and never spoken from its own day.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.model.calendar import DAY
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis, Direction, Meaning
from timeline.temporal.build import THAT_DAY
from timeline.temporal.entries import Entry
from timeline.temporal.found import Found
from timeline.temporal.meaning import (
    DayBefore,
    Duration,
    Every,
    Fiscal,
    Limit,
    Near,
    Occurrence,
    Of,
    Offset,
    Shift,
    Side,
    Then,
    Unit,
    Untold,
    Vague,
    Weekday,
    Weekend,
    core,
    is_anaphoric,
    quarter_of,
    root,
)
from timeline.temporal.recurring import is_yearly
from timeline.temporal.tense import direction
from timeline.temporal.told import Told
from timeline.temporal.verbs import Patterns, is_behind

_SENTENCE_ENDS = (".", "!", "?", "\x22", "\x27", ")", "\u201d")
_MONTH = 31 * DAY
_TRAIL = 40  # characters of white space looked over at the end of a line
_SENTENCE_END = re.compile(r"[.!?]\W*\s")
_BREAK = re.compile(r"\n(?:[ \t\r]*\n)?")
_UNPLACED = (Duration, Every, Untold, Vague)
_STAMP = 40  # characters before a stamp that say that it is one
_STAMPING = re.compile(r"\((?:update|updated|posted|published|last updated)\b[^()\n]{0,24}$", re.IGNORECASE)
_IN_PROSE = re.compile(r"\b[a-z]+\s$")
_STAMPED = re.compile(r"(?: [A-Z]{2,4})? (?:--?|[–—]) ?[A-Z]")
_FIGURES = 2  # paragraph breaks over which figures stay those of the quarter told
_WITHIN_DAYS = (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_COUNTING = (Shift, Offset)
_SHORT = (Unit.WEEK, Unit.MONTH)
_POINTING = ("part of that day", "part of following day")  # "that evening" is of the day told last, whatever its tense


@dataclass(frozen=True, slots=True)
class Reference:
    """What an expression counts from: the kind, the known calendar time, the index of the expression told last.

    `is_written` says that the time is the day on which the words were written, not one that they tell of; `is_fiscal`
    that it is one of business.
    """

    basis: Basis
    time: Interval | None
    antecedent: int | None = None
    is_written: bool = False
    is_fiscal: bool = False


_ABSOLUTE, _UNBOUND = Reference(Basis.ABSOLUTE, None), Reference(Basis.NONE, None)


class References:
    """The references of one document's expressions, given what the text has told so far.

    `parts` are those written on a day of their own, `anchored` the document's expressions as far as it has been read,
    `heads` all of them from a reading before, if there was one; they are asked for in the order of the text.
    """

    __slots__ = ("_anchored", "_breaks", "_heads", "_memory", "_next", "_open", "_parts", "_patterns",
                 "_publication", "_published", "_text")

    def __init__(self, text: str, memory: Told, published: Interval | None, parts: Sequence[Entry],
                 anchored: Sequence[Anchored], patterns: Patterns, heads: Sequence[Anchored] = ()) -> None:
        self._text, self._parts, self._anchored, self._heads = text, parts, anchored, heads
        self._patterns = patterns
        self._next, self._open = 0, list[Entry]()  # the parts around the expression that is asked about
        self._breaks = _paragraph_ends(text)
        self._memory, self._published = memory, published and _some_day(published)
        self._publication = Reference(Basis.PUBLICATION, self._published)

    @property
    def publication(self) -> Reference:
        """The publication as what an expression counts from."""
        return self._publication

    def of(self, one: Found, inner: Meaning) -> Reference:
        """What the next expression counts from; `inner` is the root of its meaning."""
        if inner.is_absolute:
            return _ABSOLUTE
        if isinstance(inner, _UNPLACED):
            return told_by(self._anchored[-1]) if self.is_apposed(one) else _UNBOUND
        if isinstance(inner, Then) and inner.unit is not None:
            return self._told_or_published(self._holder(one, inner.unit))
        if is_anaphoric(one.meaning):
            return self._narrative(one, inner)
        part = self._part(one, inner)
        written = None if part is None else self._written(part)
        if written is None and isinstance(inner, Near) and inner.period.cycle is Unit.WEEK and self._is_history():
            return self._told_day(one)
        return written or self._told_or_published(self._antecedent(one, inner))

    def is_apposed(self, one: Found) -> bool:
        """Whether a day told from an event only describes the date before it: "4 May, the day of the vote"."""
        last = self._anchored[-1] if self._anchored else None
        return (isinstance(one.meaning, Untold) and one.meaning.period is Unit.DAY and last is not None
                and self._text[last.timex.end:one.start] == ", " and last.timex.interval is not None
                and last.timex.interval.precision is Precision.DAY)

    def is_of_figures(self, one: Found) -> bool:
        """Whether a quarter has been told so near that figures are still those of it."""
        quarter = self._memory.quarter
        return quarter is not None and self._breaks_between(quarter.timex.end, one.start) <= _FIGURES

    def same_quarter(self, year: Meaning) -> Meaning:
        """"The 1988 period", told of a third quarter: that of 1988. A quarter known by its place only tells nothing."""
        told = self._memory.quarter
        quarter = None if told is None else quarter_of(told.meaning)
        if told is None or quarter is None:
            return year
        return Fiscal(Of(quarter, year)) if isinstance(told.meaning, Fiscal) else Of(quarter, year)

    def _is_history(self) -> bool:
        """Whether the text tells of other years than that of its known publication."""
        return self._published is not None and self._memory.tells_of_another_time()

    def _told_day(self, one: Found) -> Reference:
        """The day told last, from which the weekdays of a history count; nothing if it is not at hand."""
        day = self._memory.day
        return told_by(day) if day is not None and self._is_at_hand(day, one) else Reference(Basis.NARRATIVE, None)

    def _told_or_published(self, antecedent: Anchored | None) -> Reference:
        return self._publication if antecedent is None else told_by(antecedent)

    def _part(self, one: Found, inner: Meaning) -> Entry | None:
        """The innermost part written on a day of its own in which a deictic expression stands, None if in none."""
        if is_yearly(inner):
            return None  # a month goes with the year told
        counts_days = isinstance(inner, _COUNTING) and inner.unit is Unit.DAY
        while self._next < len(self._parts) and self._parts[self._next].start <= one.start:
            self._open.append(self._parts[self._next])
            self._next += 1
        self._open = [part for part in self._open if one.start < part.end]
        held = [part for part in self._open if counts_days or not part.of_days]
        return held[-1] if held else None

    def _written(self, part: Entry) -> Reference | None:
        """The day on which a part was written, without time if it is not stated; None while it is not yet known."""
        if part.head is None:
            return Reference(Basis.NARRATIVE, None)
        if part.head < len(self._anchored):
            return replace(told_by(self._anchored[part.head]), is_written=True)
        if not self._heads or self._heads[part.head].basis is Basis.NARRATIVE:
            return None  # a day behind the words that is itself told from others may be told from these
        return replace(told_by(self._heads[part.head]), is_written=True)

    def _holder(self, one: Found, unit: Unit) -> Anchored | None:
        """What was told last in the unit meant by "the week" or "the year"; None if that is the one of publication."""
        if unit in _SHORT:
            return self._memory.day if self._is_at_hand(self._memory.day, one) else None
        return self._memory.year if self._memory.tells_of_another_time() else None

    def _antecedent(self, one: Found, inner: Meaning) -> Anchored | None:
        """What an expression that usually counts from publication counts from here; None if from publication."""
        cycle = inner.period.cycle if isinstance(inner, Near) else None
        if cycle is Unit.MONTH and self._is_at_hand(self._memory.last, one) and _names_month(self._memory.last):
            return self._memory.last  # "on the 15th"
        if cycle is Unit.YEAR and self._memory.tells_of_another_time():
            return self._memory.year
        a_year_ago = isinstance(inner, Offset) and inner.unit is Unit.YEAR and inner.count == -1
        if a_year_ago and self.is_of_figures(one):
            return self._memory.quarter  # "compared with a year ago": the same quarter
        return None

    def _narrative(self, one: Found, inner: Meaning) -> Reference:
        """The expression told last, if it is near enough.

        "A year earlier", "the quarter", and a clock time in a text that has named no day are otherwise of publication;
        a clock time or part of a day goes with a day of its own paragraph or the one before.
        """
        if inner == THAT_DAY and inner is not one.meaning and self._is_stamp(one):
            return self._publication
        if inner == THAT_DAY and inner is not one.meaning:
            day = self._day_of(one)
            if day is not None:
                return self._of_night(one, told_by(day))
            known = self._published if self._is_own_day(one) else None
            return Reference(Basis.NARRATIVE if known is None else Basis.PUBLICATION, known)
        antecedent = self._told_last(one, inner)
        if antecedent is not None:
            return told_by(antecedent)
        is_ours = _is_of_year(inner) or _is_of_quarter(inner)
        return self._publication if is_ours else Reference(Basis.NARRATIVE, None)

    def _is_stamp(self, one: Found) -> bool:
        """Whether a clock time says when words were put there or what is on then: "(Updated 5:30 a.m.", "11 am - News".
        """
        before = self._text[max(0, one.start - _STAMP):one.start]
        return _STAMPING.search(before) is not None or (
            _STAMPED.match(self._text, one.end) is not None and _IN_PROSE.search(before) is None)

    def _told_last(self, one: Found, inner: Meaning) -> Anchored | None:
        """What was told last of the kind that an anaphoric expression counts from; None if nothing is near enough."""
        memory = self._memory
        of_quarter = _is_of_quarter(inner)
        if self._is_behind_untold(one):
            return None
        if (_is_of_year(inner) or of_quarter) and self.is_of_figures(one):
            return memory.quarter
        of_day = isinstance(inner, _COUNTING) and inner.unit in _WITHIN_DAYS
        if of_day and memory.last is not None and not _is_long(memory.last) and self._is_nearer(memory.last, one):
            return memory.last  # "in October; six days earlier"
        day = self._not_ahead(memory.day, one) if of_day else None
        if self._is_at_hand(day, one):
            return day
        if self._is_at_hand(memory.last, one) and not of_quarter and not (
                of_day and memory.last is not None and _is_long(memory.last)):
            return memory.last
        by_years = isinstance(inner, _COUNTING) and inner.unit is Unit.YEAR
        return memory.year if by_years and memory.tells_of_another_time() else None  # "a year earlier", in a history

    def _is_nearer(self, last: Anchored, one: Found) -> bool:
        """Whether the time told last stands in the sentence of an expression, and the day told last does not."""
        day = self._memory.day
        end = 0 if day is None else day.timex.end
        return (_SENTENCE_END.search(self._text, last.timex.end, one.start) is None
                and _SENTENCE_END.search(self._text, end, one.start) is not None)

    def _is_behind_untold(self, one: Found) -> bool:
        """Whether a day that is told from something unsaid stands last before an expression in its sentence: "on the
        Saturday before the theft, and two days later" is two days after that Saturday.
        """
        last = self._anchored[-1] if self._anchored else None
        return (last is not None and isinstance(root(last.meaning), Untold) and last.timex.interval is None
                and _SENTENCE_END.search(self._text, last.timex.end, one.start) is None)

    def _day_of(self, one: Found) -> Anchored | None:
        """The day that a clock time or part of a day goes with: told in its paragraph, or named in the one before.

        After a look back ("had met on Tuesday") "by noon" is of the story's own day, "that evening" of the one told.
        """
        day, story = self._not_ahead(self._memory.day, one), self._not_ahead(self._memory.story_day, one)
        if day is None:
            return None
        breaks = self._breaks_between(day.timex.end, one.start)
        if day is not story and one.rule not in _POINTING and not self._is_behind(one):
            if self._is_at_hand(story, one):
                return story
            return None if breaks else day
        return day if not breaks or (breaks == 1 and self._is_named_near(day, one)) else None

    def _is_own_day(self, one: Found) -> bool:
        """Whether no day has been told that a time of day could be of, so that it is of the one of publication."""
        memory = self._memory
        return memory.day is None or (memory.day_over is None and self._is_past(one))

    def _is_past(self, one: Found) -> bool:
        facing = direction(self._text, one.start, one.end, self._patterns)
        return bool(facing.cue) and facing.direction is Direction.PAST

    def _not_ahead(self, day: Anchored | None, one: Found) -> Anchored | None:
        """A day told; for what is told as past, not one that is yet to come: the last before it instead, if any."""
        if day is None or day.timex.interval is None or not self._memory.is_ahead(day.timex.interval):
            return day
        return (self._memory.day_over or day) if self._is_past(one) else day

    def _is_named_near(self, day: Anchored, one: Found) -> bool:
        """Whether a day was named at most one paragraph back: that of "9 p.m." is the one that it goes with."""
        while root(day.meaning) == THAT_DAY and day.antecedent is not None:
            day = self._anchored[day.antecedent]
        return root(day.meaning) != THAT_DAY and self._is_at_hand(day, one)

    def _of_night(self, one: Found, told: Reference) -> Reference:
        """The time told as what an hour of it counts from: as a whole day where the morning after is not meant.

        An hour before noon that is told after an evening is of the next day, unless the words look back ("he had left
        at 8 a.m."), or tell as past what would lie behind publication.
        """
        next_one = one.meaning.resolve(told.time)
        is_told_ahead = self._published is not None and next_one is not None and self._published.before(next_one) and (
            direction(self._text, one.start, one.end, self._patterns).direction is not Direction.FUTURE)
        if not is_told_ahead and not self._is_behind(one):
            return told
        return replace(told, time=THAT_DAY.resolve(told.time))

    def _is_behind(self, one: Found) -> bool:
        return is_behind(self._text, one.start, one.end, self._patterns)

    def _is_at_hand(self, last: Anchored | None, one: Found) -> bool:
        """Whether at most one paragraph break lies between an expression told and this one."""
        return last is not None and self._breaks_between(last.timex.end, one.start) <= 1

    def _breaks_between(self, end: int, start: int) -> int:
        return bisect_left(self._breaks, start + 1) - bisect_left(self._breaks, end)


def _names_month(last: Anchored | None) -> bool:
    """Whether an expression says of which month a bare day is: not "last night" or "this week"."""
    if last is None:
        return False
    inner = root(last.meaning)
    if isinstance(inner, Shift):
        return inner.unit is Unit.MONTH or inner.anaphoric
    return not isinstance(inner, Near | Occurrence) or not isinstance(inner.period, Weekday | Weekend | DayBefore)


def _is_long(told: Anchored) -> bool:
    """Whether a time told is so long that no day counts from it: "the night before" is not that before a summer."""
    named = core(told.meaning).resolve(told.reference)
    return named is not None and (named.seconds is None or named.seconds > _MONTH)


def _is_of_year(inner: Meaning) -> bool:
    return isinstance(inner, Offset) and inner.unit is Unit.YEAR and inner.count == -1


def _is_of_quarter(inner: Meaning) -> bool:
    return isinstance(inner, Shift) and inner.unit is Unit.QUARTER


def told_by(last: Anchored) -> Reference:
    """The reference that an expression told before is, with its calendar time."""
    just = isinstance(last.meaning, Limit) and last.meaning.side in (Side.JUST_BEFORE, Side.JUST_AFTER)
    named = last.meaning if just else core(last.meaning)  # just before midnight is of the day that ends
    return Reference(Basis.NARRATIVE, named.resolve(last.reference), last.index,
                     is_fiscal=isinstance(last.meaning, Fiscal))


def _some_day(published: Interval) -> Interval:
    """Publication in a month or a year as some day of it: two years before that is no month of its year."""
    is_day = published.seconds is not None and published.seconds <= DAY
    return published if is_day else replace(published, precision=Precision.SPAN)


def _paragraph_ends(text: str) -> list[int]:
    """The places behind an empty line, or behind the end of a line that ends a sentence."""
    ends = []
    for found in _BREAK.finditer(text):
        at = found.start()
        is_blank = found.end() - at > 1
        if is_blank or text[max(0, at - _TRAIL):at].rstrip(" \t\r")[-1:] in _SENTENCE_ENDS:
            ends.append(found.end())
    return ends
