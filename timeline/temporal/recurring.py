"""Meanings of named periods that come round again, seen from a reference: the nearest Thursday, last May, this summer.

Seen from a reference wider than a day each is what it would be from the first day of it to what it would be from the
last (`relative.seen_from`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, TypeGuard

from timeline.model.time import Interval, Precision
from timeline.model.timex import Direction, Meaning
from timeline.temporal.absolute import days_of
from timeline.temporal.periods import MonthDay, Named, Season
from timeline.temporal.relative import seen_from
from timeline.temporal.units import Unit, index

_SEASON = 100  # days: a stretch told that is no longer than a season is one place in its year
_COMMON = (Unit.DAY, Unit.WEEK)  # cycles so short that what comes round in them is the last without a word for it
_PAST_MARGIN = 4  # how many times nearer the future must be
_FIGURES = 93  # days after its end in which a quarter is told of, even in the future tense
_FUTURE_MARGIN = 12  # how many times nearer the past must be: a month of the year
_EVEN_MARGIN = 2  # how many times nearer one of two is that leaves no doubt
_SLIP = 2  # years from which on a stated weekday is rather wrong than of another year
_SLIP_MARGIN = 24  # how many times nearer a date must be that belies its weekday than one that has it
_REACH = 45  # cycles looked at: 29 February on one weekday comes round within 40 years


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest occurrence of a named period in a direction, the one that holds the reference included.

    "Thursday" in the past is the last Thursday on or before the reference. Without a direction it is read as past,
    but what comes round once a year is read as future where that is much nearer: "10 November", seen from the 2nd.
    A future that is not firm ("would", "by") gives way to a past that is nearer by far; without a direction, what is
    not firm is told beside a past verb ("rejected the plan in November"), and a future is flagged uncertain. Of what
    "was due in March" the nearest is meant (`is_even`), uncertain where both are about as near.
    """

    period: Named
    direction: Direction = Direction.NONE
    is_firm: bool = True
    is_even: bool = False

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`."""
        return seen_from(reference, self._from)

    def _from(self, day: int) -> Interval | None:
        if self.direction is Direction.PAST or self.period.cycle in _COMMON:
            return self._on_side(day, self.direction is not Direction.FUTURE)
        before, after = self._on_side(day, True), self._on_side(day, False)
        if before is None or after is None or before == after:
            return before or after
        assert before.latest is not None and after.earliest is not None
        ago, ahead = day - before.latest.day + 1, after.earliest.day - day
        if before.uncertain is not after.uncertain:
            is_slip = before.uncertain and self.direction is not Direction.FUTURE and ago * _SLIP_MARGIN < ahead
            return before if after.uncertain or is_slip else after  # only one of them has the weekday that is stated
        return self._nearer(before, after, ago, ahead)

    def _nearer(self, before: Interval, after: Interval, ago: int, ahead: int) -> Interval:
        """The occurrence before or the one after, so many days ago and ahead."""
        if self.is_even:
            near = before if ago < ahead else after
            return near if min(ago, ahead) * _EVEN_MARGIN < max(ago, ahead) else replace(near, uncertain=True)
        if self.direction is Direction.FUTURE:
            return before if not self.is_firm and self._is_just_over(ago, ahead) else after
        if ahead * _PAST_MARGIN >= ago:
            return before
        return after if self.is_firm else replace(after, uncertain=True)

    def _is_just_over(self, ago: int, ahead: int) -> bool:
        """Whether the past is nearer by far; a quarter's or half's figures are told for a quarter after its end."""
        told_late = self.period.precision in (Precision.QUARTER, Precision.HALF)
        return ago <= _FIGURES if told_late else ago * _FUTURE_MARGIN < ahead

    def _on_side(self, day: int, past: bool) -> Interval | None:
        cell = index(self.period.cycle, day)
        for step in range(_REACH):
            found = self.period.at(cell - step if past else cell + step - 1)
            if found is not None and (found[0] <= day if past else found[1] > day):
                near = Interval.days(*found, self.period.precision, approximate=_is_soft(self.period))
                return self._belied(near, day, past) or near
        return None

    def _belied(self, near: Interval, day: int, past: bool) -> Interval | None:
        """The nearest such date, flagged uncertain, where the stated weekday is years away: a slip of the pen."""
        if not isinstance(self.period, MonthDay) or self.period.weekday is None:
            return None
        plain = Near(replace(self.period, weekday=None))._on_side(day, past)
        if plain is None or plain.earliest is None or near.earliest is None:
            return None
        years = abs(plain.earliest.date[0] - near.earliest.date[0])
        return replace(plain, uncertain=True) if years > _SLIP else None


def is_yearly(meaning: Meaning) -> TypeGuard[Near]:
    """Whether a meaning is a named period that comes round once a year: a month, a day of the year, a season."""
    return isinstance(meaning, Near) and meaning.period.cycle is Unit.YEAR


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An occurrence of a named period by steps: 0 the one in this cycle (this summer), -1 the last over, 1 the next."""

    period: Named
    steps: int
    anaphoric: bool = False

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`; "the following spring" counts from the end of it."""
        if self.anaphoric and reference is not None:
            first, last = days_of(reference)
            if first is not None and last is not None and (self.steps or last - first < _SEASON):
                return self._from(last if self.steps > 0 else first)
        return seen_from(reference, self._from)

    def _from(self, day: int) -> Interval | None:
        cell = index(self.period.cycle, day)
        running = self.period.at(cell - 1)
        if running is not None and running[1] > day:
            cell -= 1  # a winter runs into the next year
        found = self.period.at(cell)
        if self.steps < 0:
            cell += self.steps + (1 if found is not None and found[1] <= day else 0)
        elif self.steps > 0:
            cell += self.steps - (1 if found is not None and found[0] > day else 0)
        found = self.period.at(cell)
        return None if found is None else Interval.days(
            *found, self.period.precision, approximate=_is_soft(self.period))


def _is_soft(period: Named) -> bool:
    return isinstance(period, Season)
