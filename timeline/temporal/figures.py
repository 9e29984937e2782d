"""Dates and clock times written in figures: from the figures to a meaning, or None where there is no such time."""

from __future__ import annotations

from timeline.model.calendar import civil, day_number, is_date
from timeline.temporal.meaning import (
    Clock,
    Day,
    Either,
    Holding,
    Meaning,
    Month,
    MonthDay,
    Near,
    Stamp,
    Uncertain,
    Unit,
)
from timeline.temporal.units import index, start

PIVOT = 40  # two-digit years from 40 on are of the 20th century, below of the 21st: far years are written in full


def full_year(year: int) -> int:
    """A year written with two digits in full; others as they are."""
    if year >= 100:
        return year
    return year + (1900 if year >= PIVOT else 2000)


def supposed(year: int, date: Meaning | None) -> Meaning | None:
    """The date, flagged uncertain where its year is written with two digits and so its century is only supposed."""
    return Uncertain(date) if date is not None and year < 100 else date


def iso(text: str) -> Meaning | None:
    """A date as machines write it: `2018-10`, `2018-10-04`, `2018-10-04T09:30:00+02:00`, `2018-W40` (in small)."""
    if text[5] == "w":
        return _week(int(text[:4]), int(text[6:8]), int(text[9:] or 0))
    year, month = int(text[:4]), int(text[5:7])
    if not 1 <= month <= 12 or year < 1000:
        return None
    if len(text) == 7:
        return Month(year, month)
    day = _day(year, month, int(text[8:10]))
    if len(text) == 10 or day is None:
        return day
    return _stamp(day, text[11:]) or Uncertain(day)


def _week(year: int, week: int, day: int) -> Meaning | None:
    """A week by its number (ISO 8601: the first holds 4 January), or its day 1..7; None for a week a year lacks."""
    thursday = start(Unit.WEEK, index(Unit.WEEK, day_number(year, 1, 4))) + 3 + 7 * (week - 1)
    if civil(thursday)[0] != year or year < 1000:
        return None
    return Day(*civil(thursday - 4 + day)) if day else Holding(Unit.WEEK, Day(*civil(thursday)))


def _stamp(day: Day, clock: str) -> Stamp | None:
    """The day at a clock time with or without offset; None where there is no such time."""
    offset: int | None = None
    if clock[-1] == "z":
        clock, offset = clock[:-1], 0
    elif clock[-6:-5] in ("+", "-") or clock[-5:-4] in ("+", "-"):
        at = max(clock.rfind("+"), clock.rfind("-"))
        clock, zone = clock[:at], clock[at:].replace(":", "")
        if int(zone[1:3]) > 23 or int(zone[3:5]) > 59:
            return None
        offset = (int(zone[1:3]) * 60 + int(zone[3:5])) * (-1 if zone[0] == "-" else 1)
    hour, minute, *second = (int(float(part)) for part in clock.split(":"))
    if not _is_time(hour, minute, second[0] if second else 0):
        return None
    return Stamp(day, hour, minute, second[0] if second else None, offset)


def numeric_date(text: str) -> Meaning | None:
    """A date of three numbers: `2018/10/4`, `30.10.1989`, `10/30/89`; both readings where the order is not certain.

    With dots the day comes first.
    """
    mark = next(char for char in text if not char.isdigit())
    first, second, third = text.split(mark)
    if len(first) > 2:
        return _day(int(first), int(second), int(third)) if len(first) == 4 and len(third) <= 2 else None
    if len(third) == 3:
        return None
    year = full_year(int(third)) if len(third) == 2 else int(third)
    day_first, month_first = _day(year, int(second), int(first)), _day(year, int(first), int(second))
    if mark == ".":
        return supposed(int(third), day_first) if len(third) == 4 or len(first) == 2 else None
    if day_first is None or month_first is None or day_first == month_first:
        return supposed(int(third), day_first or month_first)
    return Either(month_first, day_first)


def day_first(text: str) -> Meaning | None:
    """A date of three numbers where the day always comes first, unless the year does: 4/10/2018, 4.10.18."""
    mark = next(char for char in text if not char.isdigit())
    first, second, third = text.split(mark)
    if len(first) == 4:
        return _day(int(first), int(second), int(third))
    if len(first) > 2 or len(third) == 3:
        return None
    year = full_year(int(third)) if len(third) == 2 else int(third)
    return supposed(int(third), _day(year, int(second), int(first)))


def day_and_month(text: str) -> Meaning | None:
    """A day and a month without year: 4.10 (the day comes first)."""
    day, _, month = text.partition(".")
    fits = len(month) <= 2 and month.isdigit() and is_date(2000, int(month), int(day))
    return Near(MonthDay(int(month), int(day))) if fits else None


def _day(year: int, month: int, day: int) -> Day | None:
    """A day written in figures; years before 1000 are not written so, and 0000 and 0001 mean none."""
    return Day(year, month, day) if year >= 1000 and is_date(year, month, day) else None


def clock(text: str, *, afternoon: bool | None = None, offset: int | None = None) -> Clock | None:
    """A clock time in figures; `afternoon` is True for p.m., False for a.m., None where not said."""
    fields = [int(part) for part in text.replace(".", ":").split(":")]
    hour = fields[0]
    if afternoon is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * afternoon
    if not _is_time(hour, *([*fields[1:], 0, 0][:2])):
        return None
    return Clock(hour, fields[1] if len(fields) > 1 else None, fields[2] if len(fields) > 2 else None, offset)


def _is_time(hour: int, minute: int, second: int) -> bool:
    """Whether a day has this time: up to 24:00, which ends it, and to the 60th second, which some days have."""
    return (hour < 24 and minute < 60 and second < 61) or (hour, minute, second) == (24, 0, 0)
