"""Constructors that the rules of every language share: from the words of a match to a meaning.

Each takes a `Hit` whose elements have the usual names (`day`, `month`, `year`, `weekday`, `n`, `unit`) and returns a
meaning, or None where the words together make no date.
"""

from __future__ import annotations

from timeline.model.calendar import is_date
from timeline.temporal.meaning import Clock, Day, Decade, Either, Meaning, Month, MonthDay, MonthName, Near, Stamp, Year
from timeline.temporal.rule import Hit

PIVOT = 50  # two-digit years from 50 on are of the 20th century, below of the 21st


def month_day(hit: Hit) -> Meaning | None:
    """Day and month without year, with or without weekday."""
    if not is_date(2000, hit["month"], hit["day"]):
        return None
    return Near(MonthDay(hit["month"], hit["day"], hit.get("weekday")))


def full_date(hit: Hit) -> Meaning | None:
    """Day, month and year."""
    year = full_year(hit["year"])
    return Day(year, hit["month"], hit["day"]) if is_date(year, hit["month"], hit["day"]) else None


def month_year(hit: Hit) -> Meaning:
    """Month and year."""
    return Month(full_year(hit["year"]), hit["month"])


def bare_month(hit: Hit) -> Meaning:
    """A month without year."""
    return Near(MonthName(hit["month"]))


def full_year(year: int) -> int:
    """A year written with two digits in full; others as they are."""
    if year >= 100:
        return year
    return year + (1900 if year >= PIVOT else 2000)


def iso(text: str) -> Meaning | None:
    """A date as machines write it: `2018-10`, `2018-10-04`, `2018-10-04T09:30:00+02:00` (any letter case)."""
    year, month = int(text[:4]), int(text[5:7])
    if not 1 <= month <= 12:
        return None
    if len(text) == 7:
        return Month(year, month)
    if not is_date(year, month, int(text[8:10])):
        return None
    day = Day(year, month, int(text[8:10]))
    if len(text) == 10:
        return day
    clock = text[11:]
    offset = None
    if clock[-1] == "z":
        clock, offset = clock[:-1], 0
    elif clock[-6:-5] in ("+", "-") or clock[-5:-4] in ("+", "-"):
        at = max(clock.rfind("+"), clock.rfind("-"))
        clock, zone = clock[:at], clock[at:].replace(":", "")
        offset = (int(zone[1:3]) * 60 + int(zone[3:5])) * (-1 if zone[0] == "-" else 1)
    fields = [int(float(part)) for part in clock.split(":")]
    if fields[0] > 24 or fields[1] > 59:
        return None
    return Stamp(day, fields[0], fields[1], fields[2] if len(fields) > 2 else None, offset)


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
    year = full_year(int(third))
    day_first, month_first = _day(year, int(second), int(first)), _day(year, int(first), int(second))
    if mark == ".":
        return day_first if len(third) == 4 or len(first) == 2 else None
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    return Either(month_first, day_first)


def _day(year: int, month: int, day: int) -> Day | None:
    return Day(year, month, day) if is_date(year, month, day) else None


def decade(text: str) -> Meaning:
    """Ten years written in figures: `1990s`, `'90s`, `90s` (of the 20th century)."""
    digits = "".join(char for char in text if char.isdigit())
    return Decade(int(digits) if len(digits) == 4 else 1900 + int(digits))


def clock(text: str, *, afternoon: bool | None = None, offset: int | None = None) -> Clock | None:
    """A clock time in figures; `afternoon` is True for p.m., False for a.m., None where not said."""
    fields = [int(part) for part in text.replace(".", ":").split(":")]
    hour = fields[0]
    if afternoon is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * afternoon
    if hour > 24 or any(field > 59 for field in fields[1:]):
        return None
    return Clock(hour, fields[1] if len(fields) > 1 else None, fields[2] if len(fields) > 2 else None, offset)


def year(hit: Hit) -> Meaning:
    """A year in four figures."""
    return Year(hit["year"])
