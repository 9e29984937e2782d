"""Named periods that come round again: weekdays, months, seasons, holidays, parts of a day, clock times.

Each has a `cycle`, the unit in which it occurs once, and `at(cell)`, its bounds in that cell of the cycle. Periods
of a day's length or more answer in day numbers, those within a day in seconds from its midnight.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from timeline.model.calendar import day_number as number
from timeline.model.calendar import is_date, month_length, weekday
from timeline.model.time import Precision
from timeline.temporal.units import Unit, bounds, start

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
DAYPARTS = {"EARLY": (0, 6), "DAWN": (4, 7), "MO": (5, 12), "MI": (12, 13), "AF": (12, 18), "EV": (17, 22),
            "NI": (20, 29), "DT": (7, 19)}  # hours from midnight


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week: Monday is 0, Sunday 6."""

    day: int

    cycle: ClassVar[Unit] = Unit.WEEK
    precision: ClassVar[Precision] = Precision.DAY

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the week of this number."""
        first = start(Unit.WEEK, cell) + self.day
        return first, first + 1


@dataclass(frozen=True, slots=True)
class DayBefore:
    """The day on whose evening a night begins, in the cell of the morning that ends it.

    Seen from a day, the day of last night lies behind, and that of tonight, which is today, ahead.
    """

    cycle: ClassVar[Unit] = Unit.DAY
    precision: ClassVar[Precision] = Precision.DAY

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds of the day before the day of this number."""
        return cell - 1, cell


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday of any week."""

    cycle: ClassVar[Unit] = Unit.WEEK
    precision: ClassVar[Precision] = Precision.WEEKEND

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the week of this number."""
        return bounds(Unit.WEEKEND, cell)


@dataclass(frozen=True, slots=True)
class MonthName:
    """A month of any year, 1..12."""

    month: int

    cycle: ClassVar[Unit] = Unit.YEAR
    precision: ClassVar[Precision] = Precision.MONTH

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the year of this number."""
        return bounds(Unit.MONTH, cell * 12 + self.month - 1)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month of any year; `weekday`, where the words state it, says in which years it can be."""

    month: int
    day: int
    weekday: int | None = None

    cycle: ClassVar[Unit] = Unit.YEAR
    precision: ClassVar[Precision] = Precision.DAY

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the year of this number; None where the year does not have this date."""
        if not is_date(cell, self.month, self.day):
            return None
        first = number(cell, self.month, self.day)
        if self.weekday is not None and weekday(first) != self.weekday:
            return None
        return first, first + 1


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of any month: "the 15th"; `weekday`, where the words state it, says in which months it can be."""

    day: int
    weekday: int | None = None

    cycle: ClassVar[Unit] = Unit.MONTH
    precision: ClassVar[Precision] = Precision.DAY

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the month of this number; None where the month is shorter."""
        if self.day > month_length(cell // 12, cell % 12 + 1):
            return None
        first = start(Unit.MONTH, cell) + self.day - 1
        if self.weekday is not None and weekday(first) != self.weekday:
            return None
        return first, first + 1


@dataclass(frozen=True, slots=True)
class Season:
    """A season of the northern half of the earth, in whole months: "SP" from March, "WI" from December; in the `south`
    half a year later, and told by its months, since "winter" would mislead.
    """

    name: str
    south: bool = False

    cycle: ClassVar[Unit] = Unit.YEAR

    @property
    def precision(self) -> Precision:
        """That of a season, in the south that of some months."""
        return Precision.SPAN if self.south else Precision.SEASON

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the year of this number; winter runs into the next."""
        month = (SEASONS[self.name] + 5) % 12 if self.south else SEASONS[self.name] - 1
        first = cell * 12 + month
        return start(Unit.MONTH, first), start(Unit.MONTH, first + 3)


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of any year, 1..4. Business years that begin elsewhere are not known here."""

    quarter: int

    cycle: ClassVar[Unit] = Unit.YEAR
    precision: ClassVar[Precision] = Precision.QUARTER

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the year of this number."""
        return bounds(Unit.QUARTER, cell * 4 + self.quarter - 1)


@dataclass(frozen=True, slots=True)
class Half:
    """The first or second half of any year."""

    half: int

    cycle: ClassVar[Unit] = Unit.YEAR
    precision: ClassVar[Precision] = Precision.HALF

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the year of this number."""
        return bounds(Unit.HALF, cell * 2 + self.half - 1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday by rule: a fixed date, the nth weekday of a month (-1 the last), or days from Easter Sunday.

    With `nth` or `after`, `day` is a weekday (Monday is 0): its nth in the month, or the first on or after that date.
    """

    name: str
    month: int = 0
    day: int = 0
    nth: int = 0
    easter: int | None = None
    after: int = 0

    cycle: ClassVar[Unit] = Unit.YEAR
    precision: ClassVar[Precision] = Precision.DAY

    def at(self, cell: int) -> tuple[int, int] | None:
        """Bounds in the year of this number."""
        first = self._day(cell)
        return first, first + 1

    def _day(self, year: int) -> int:
        if self.easter is not None:
            return easter(year) + self.easter
        if self.after:
            earliest = number(year, self.month, self.after)
            return earliest + (self.day - weekday(earliest)) % 7
        if not self.nth:
            return number(year, self.month, self.day)
        first = number(year, self.month, 1)
        if self.nth > 0:
            return first + (self.day - weekday(first)) % 7 + 7 * (self.nth - 1)
        last = first + month_length(year, self.month) - 1
        return last - (weekday(last) - self.day) % 7


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day by its TIMEX3 code ("MO" morning, "AF", "EV", "NI", "MI" noon, "DT" daytime); bounds are soft.

    "EARLY", the hours after midnight, and "DAWN" have no code of their own and count as morning.
    """

    name: str

    cycle: ClassVar[Unit] = Unit.DAY
    precision: ClassVar[Precision] = Precision.DAYPART

    @property
    def seconds(self) -> tuple[int, int]:
        """Bounds in seconds from midnight; night runs into the next day."""
        first, after = DAYPARTS[self.name]
        return first * 3600, after * 3600


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time. `minute` and `second` are None where not stated; `offset` is minutes east of UTC, None if unknown.

    `hour` is 0..24 (24 is the midnight that ends the day).
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None

    cycle: ClassVar[Unit] = Unit.DAY

    @property
    def precision(self) -> Precision:
        """The finest unit stated."""
        if self.second is not None:
            return Precision.SECOND
        return Precision.HOUR if self.minute is None else Precision.MINUTE

    @property
    def seconds(self) -> tuple[int, int]:
        """Bounds in seconds from midnight: an hour, a minute or a second long."""
        first = self.hour * 3600 + (self.minute or 0) * 60 + (self.second or 0)
        length = 1 if self.second is not None else 3600 if self.minute is None else 60
        return first, first + length


Named = Weekday | DayBefore | Weekend | MonthName | MonthDay | DayOfMonth | Season | Quarter | Half | Holiday
OfDay = DayPart | Clock


def easter(year: int) -> int:
    """Day number of Easter Sunday by the Gregorian rule (the anonymous algorithm given by Meeus, 1991)."""
    golden, century, of_century = year % 19, year // 100, year % 100
    skipped = century // 4
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - correction + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    months, day = divmod(epact + shift - 7 * late + 114, 31)
    return number(year, months, day + 1)
