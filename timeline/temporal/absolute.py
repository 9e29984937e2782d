"""Meanings that name a calendar time by themselves. Years are astronomical: 1 BCE is year 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from timeline.model.calendar import DAY, day_number, is_date, month_index, month_start
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.temporal.units import Unit, bounds


@dataclass(frozen=True, slots=True)
class Year:
    """A year."""

    year: int

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002 - one signature for all
        """The calendar time meant; the reference is not looked at."""
        return Interval.days(day_number(self.year), day_number(self.year + 1), Precision.YEAR)


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year."""

    year: int
    month: int

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """The calendar time meant; the reference is not looked at."""
        first = month_index(self.year, self.month)
        return Interval.days(month_start(first), month_start(first + 1), Precision.MONTH)


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the calendar; one that the calendar does not have resolves to nothing."""

    year: int
    month: int
    day: int

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """The calendar time meant; the reference is not looked at."""
        if not is_date(self.year, self.month, self.day):
            return None
        first = day_number(self.year, self.month, self.day)
        return Interval.days(first, first + 1, Precision.DAY)


@dataclass(frozen=True, slots=True)
class Decade:
    """The ten years that share their first digits; `year` is the first of them."""

    year: int

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """The calendar time meant; the reference is not looked at."""
        return Interval.days(day_number(self.year), day_number(self.year + 10), Precision.DECADE)


@dataclass(frozen=True, slots=True)
class Century:
    """A century by its ordinal: the 20th is 1900-1999, as EDTF's `19XX`; the 9th BCE is 900-801 BCE."""

    number: int
    bce: bool = False

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """The calendar time meant; the reference is not looked at."""
        first = 1 - 100 * self.number if self.bce else 100 * (self.number - 1)
        return Interval.days(day_number(first), day_number(first + 100), Precision.CENTURY)


@dataclass(frozen=True, slots=True)
class Millennium:
    """A millennium by its ordinal: the third is 2000 to 2999."""

    number: int
    bce: bool = False

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """The calendar time meant; the reference is not looked at."""
        first = 1 - 1000 * self.number if self.bce else 1000 * (self.number - 1)
        return Interval.days(day_number(first), day_number(first + 1000), Precision.MILLENNIUM)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date with a clock time as machines write it; what is not written (minute, second, offset) is None."""

    day: Day
    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None

    is_absolute: ClassVar[bool] = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """The calendar time meant; the reference is not looked at."""
        date = self.day.resolve(None)
        if date is None or date.earliest is None:
            return None
        first = date.earliest.seconds + self.hour * 3600 + (self.minute or 0) * 60 + (self.second or 0)
        precision, length = _clock_length(self.minute, self.second)
        return Interval(Instant(first, self.offset), Instant(first + length, self.offset), precision)


def _clock_length(minute: int | None, second: int | None) -> tuple[Precision, int]:
    if minute is None:
        return Precision.HOUR, 3600
    return (Precision.MINUTE, 60) if second is None else (Precision.SECOND, 1)


def cell_interval(unit: Unit, cell: int) -> Interval:
    """The interval of a numbered cell of a unit of a day or more."""
    first, after = bounds(unit, cell)
    return Interval.days(first, after, Precision(unit.value), Extent.WITHIN)


def days_of(interval: Interval) -> tuple[int | None, int | None]:
    """First and last day (inclusive) that an interval touches; None for an open end."""
    first = None if interval.earliest is None else interval.earliest.seconds // DAY
    last = None if interval.latest is None else (interval.latest.seconds - 1) // DAY
    return first, last
