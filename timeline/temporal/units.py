"""Calendar units as numbered cells: the arithmetic below the algebra of meanings.

Every unit from the day up divides the calendar into cells numbered by whole numbers, so that "last week" is the
cell before this one. Weeks begin on Monday (ISO 8601). Decades and centuries are those of the written year: the
1990s, the 1900s.
"""

from __future__ import annotations

from enum import StrEnum

from timeline.model.calendar import civil, day_number, month_start


class Unit(StrEnum):
    """A unit of time."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


SECONDS = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.SEASON: 3, Unit.HALF: 6, Unit.YEAR: 12, Unit.DECADE: 120,
          Unit.CENTURY: 1200, Unit.MILLENNIUM: 12_000}
DAYS = {Unit.DAY: 1, Unit.WEEKEND: 7, Unit.WEEK: 7}


def index(unit: Unit, day: int) -> int:
    """Number of the cell of `unit` (a day or more) that holds the day number."""
    if unit is Unit.DAY:
        return day
    if unit is Unit.WEEK or unit is Unit.WEEKEND:
        return (day + 5) // 7
    year, month, _ = civil(day)
    return (year * 12 + month - 1) // MONTHS[unit]


def start(unit: Unit, cell: int) -> int:
    """Day number on which the cell of `unit` begins."""
    if unit is Unit.DAY:
        return cell
    if unit is Unit.WEEK:
        return cell * 7 - 5
    if unit is Unit.WEEKEND:
        return cell * 7
    if unit is Unit.YEAR:
        return day_number(cell)
    return month_start(cell * MONTHS[unit])


def bounds(unit: Unit, cell: int) -> tuple[int, int]:
    """First day of a cell and the day after it."""
    first = start(unit, cell)
    return first, first + 2 if unit is Unit.WEEKEND else start(unit, cell + 1)


def shift_day(day: int, unit: Unit, count: int) -> int:
    """The same day of another cell: three months on from 31 January is 30 April (the last day there is)."""
    if unit in DAYS:
        return day + count * DAYS[unit]
    year, month, of_month = civil(day)
    first = month_start(year * 12 + month - 1 + count * MONTHS[unit])
    after = month_start(year * 12 + month + count * MONTHS[unit])
    return min(first + of_month - 1, after - 1)
