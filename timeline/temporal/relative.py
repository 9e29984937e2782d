"""Meanings that count from a reference: the cell before, two years ago, the past decade.

Seen from a reference wider than a day ("some day between 4 and 10 October"), each is what it would be from the
first day of it to what it would be from the last; from an open reference, it is open at that end too. All of them
move forward with their reference, so nothing else needs to be looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from timeline.model.calendar import weekday
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.temporal.absolute import cell_interval, days_of
from timeline.temporal.units import DAYS, MONTHS, SECONDS, Unit, bounds, index, shift_day

_IN_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
_KEPT = (Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF)
_SUNDAY = 6


def seen_from(reference: Interval | None, at: Callable[[int], Interval | None]) -> Interval | None:
    """What `at` gives from the days of a reference: one answer where all days agree, else a span that holds all."""
    if reference is None:
        return None
    first, last = days_of(reference)
    if reference.precision is Precision.DAYPART:
        last = first  # the night of a day runs into the next
    low = None if first is None else at(first)
    if first == last:
        return low
    high = None if last is None else at(last)
    if low == high or (low is None and high is None):
        return low
    start = low.earliest if low is not None else None
    end = high.latest if high is not None else None
    either = low or high
    assert either is not None
    return replace(either, earliest=start, latest=end, precision=Precision.SPAN)


@dataclass(frozen=True, slots=True)
class Shift:
    """The cell of a unit (a day or more) that holds the reference, moved by whole steps: last week is -1, today 0.

    `anaphoric` says that it counts from what was told last ("the following day"), not from publication. A week that is
    spoken of on a Sunday may be that of which this is the last day or the first: its bounds hold both.
    """

    unit: Unit
    steps: int
    anaphoric: bool = False

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`."""
        return seen_from(reference, self._from)

    def _from(self, day: int) -> Interval:
        cell = cell_interval(self.unit, index(self.unit, day) + self.steps)
        if self.unit is not Unit.WEEK or self.anaphoric or weekday(day) != _SUNDAY:
            return cell
        sundays = day + 7 * self.steps, day + 7 * (self.steps + 1)  # bounds where weeks begin on Sunday
        return replace(cell.hull(Interval.days(*sundays)), precision=cell.precision, approximate=True)


@dataclass(frozen=True, slots=True)
class Offset:
    """A number of units before (negative) or after the reference: "two years ago", "three days later".

    Days are exact; longer units give the cell that holds the counted day, with soft bounds. `count` is None for an
    unstated number ("several months ago"), which gives an open side; `forward` then tells which.
    """

    count: float | None
    unit: Unit
    anaphoric: bool = False
    forward: bool = False

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`."""
        if reference is None:
            return None
        if self.count is None:
            return self._unstated(reference)
        if self.unit in SECONDS:
            return self._by_clock(reference, round(self.count * SECONDS[self.unit]))
        if self.unit is Unit.YEAR and reference.precision in _KEPT:
            return self._same_period(reference, reference.precision)
        return seen_from(reference, self._from)

    def _same_period(self, reference: Interval, precision: Precision) -> Interval | None:
        """A year before the third quarter is a quarter again."""
        assert self.count is not None
        first, last = days_of(reference)
        if first is None or last is None:
            return None
        months = round(self.count * 12)
        begin, after = shift_day(first, Unit.MONTH, months), shift_day(last + 1, Unit.MONTH, months)
        return Interval.days(begin, max(after, begin + 1), precision, approximate=True)

    def _from(self, day: int) -> Interval | None:
        assert self.count is not None
        whole, unit = moved(self.count, self.unit)
        target = shift_day(day, unit, whole)
        cell = cell_interval(unit, index(unit, target))
        return cell if self.unit is Unit.DAY else replace(cell, approximate=True)

    def _unstated(self, reference: Interval) -> Interval | None:
        if self.forward:
            return Interval(reference.earliest, None, approximate=True) if reference.earliest else None
        return Interval(None, reference.latest, approximate=True) if reference.latest else None

    def _by_clock(self, reference: Interval, seconds: int) -> Interval | None:
        fine = reference.precision in (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
        return Interval(
            reference.earliest and reference.earliest.plus(seconds),
            reference.latest and reference.latest.plus(seconds),
            reference.precision if fine else Precision.SPAN, approximate=True)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time of a given length that ends (`forward` false) or begins at the reference: "the past two years".

    `count` is None for an unstated number ("recent weeks").
    """

    count: float | None
    unit: Unit
    forward: bool = False
    anaphoric: bool = False

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`; a clock unit needs a reference finer than a day."""
        if self.count is None or self.unit in SECONDS:
            return self._loose(reference)
        return seen_from(reference, self._from)

    def _from(self, day: int) -> Interval | None:
        assert self.count is not None
        whole, unit = moved(self.count, self.unit)
        first, after = (day, shift_day(day, unit, whole)) if self.forward else (shift_day(day, unit, -whole), day + 1)
        return Interval.days(first, max(after, first + 1), Precision.SPAN, Extent.THROUGHOUT, approximate=True)

    def _loose(self, reference: Interval | None) -> Interval | None:
        if reference is None:
            return None
        seconds = round((self.count or 0) * SECONDS.get(self.unit, 0))
        start, end = reference.earliest, reference.latest
        if not seconds:
            return None
        if self.forward:
            return Interval(start, end and end.plus(seconds), extent=Extent.THROUGHOUT, approximate=True)
        return Interval(start and start.plus(-seconds), end, extent=Extent.THROUGHOUT, approximate=True)


@dataclass(frozen=True, slots=True)
class Past:
    """The unit of time up to the reference: "in the past year", seen in March, is from March to March.

    In TIMEX3 it has the value of the calendar unit before.
    """

    unit: Unit

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`."""
        return Stretch(1, self.unit).resolve(reference)


@dataclass(frozen=True, slots=True)
class Then:
    """The time told last: "at that time", "that same moment"; with a `unit` the cell of it that this time is in.

    "By the end of the week" is the week that is told of, which in news is most often that of publication.
    """

    unit: Unit | None = None

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The reference itself, or the cell that holds it."""
        return reference if self.unit is None else Shift(self.unit, 0).resolve(reference)


def moved(count: float, unit: Unit) -> tuple[int, Unit]:
    """A count of days or longer units in whole numbers, in a finer unit where the count has a fraction.

    Decades and centuries are counted in years: a decade after 1955 is 1965, not the 1960s.
    """
    if unit in _IN_YEARS:
        return moved(count * _IN_YEARS[unit], Unit.YEAR)
    if count == int(count):
        return int(count), unit
    if unit in MONTHS and unit is not Unit.MONTH:
        return round(count * MONTHS[unit]), Unit.MONTH
    return round(count * (DAYS.get(unit) or 30.44)), Unit.DAY


def at_clock(day: int, seconds: tuple[int, int], offset: int | None, precision: Precision, *,
             soft: bool) -> Interval:
    """The interval of seconds from the midnight that begins a day."""
    midnight = bounds(Unit.DAY, day)[0] * 86_400
    return Interval(Instant(midnight + seconds[0], offset), Instant(midnight + seconds[1], offset), precision,
                    approximate=soft)
