"""Constructors that the rules of every language share: from the words of a match to a meaning.

Each takes a `Hit` whose elements have the usual names (`day`, `month`, `year`, `weekday`, `n`, `unit`) and returns a
meaning, or None where the words together make no date.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from timeline.model.calendar import is_date
from timeline.temporal.meaning import (
    About,
    Between,
    Century,
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Decade,
    Either,
    From,
    Half,
    Meaning,
    Month,
    MonthDay,
    MonthName,
    Near,
    Nth,
    Occurrence,
    Of,
    Offset,
    Quarter,
    Season,
    Shift,
    Stamp,
    Stretch,
    Then,
    Unit,
    Weekday,
    Year,
)
from timeline.temporal.periods import Named
from timeline.temporal.rule import Hit

PIVOT = 50  # two-digit years from 50 on are of the 20th century, below of the 21st
SOME = 0  # a number of units that is not stated
_CLOCK_UNITS = (Unit.SECOND, Unit.MINUTE, Unit.HOUR)


TODAY = Shift(Unit.DAY, 0)
THAT_DAY = Shift(Unit.DAY, 0, anaphoric=True)


class Given:
    """A hit with some elements given from outside."""

    __slots__ = ("_given", "_hit")

    def __init__(self, hit: Hit, **given: Any) -> None:
        self._hit, self._given = hit, given

    def __getitem__(self, name: str) -> Any:
        return self._given[name] if name in self._given else self._hit[name]

    def get(self, name: str, default: Any = None) -> Any:
        """The value of the element, or the default where it was left out."""
        return self._given[name] if name in self._given else self._hit.get(name, default)

    def word(self, name: str) -> str:
        """The lower-cased words of the element, "" where it was left out."""
        return self._hit.word(name)


def always(value: Any) -> Callable[[Hit], Any]:
    """A constructor that does not look at the words: the pattern says it all."""
    return lambda _: value


def ordinal(text: object) -> int:
    """The number of an ordinal in figures ("21st") or already a number."""
    return text if isinstance(text, int) else int("".join(char for char in str(text) if char.isdigit()))


def month_day(hit: Hit) -> Meaning | None:
    """Day and month without year, with or without weekday."""
    day = ordinal(hit["day"])
    if not is_date(2000, hit["month"], day):
        return None
    weekday = hit.get("weekday", hit.get("wd"))
    return Near(MonthDay(hit["month"], day, weekday))


def full_date(hit: Hit) -> Meaning | None:
    """Day, month and year."""
    year, day = full_year(hit["year"]), ordinal(hit["day"])
    return Day(year, hit["month"], day) if is_date(year, hit["month"], day) else None


def days(hit: Hit) -> tuple[Meaning, Meaning] | None:
    """Two days of one month, `day` and `x`: once between them, a range, or each by itself (`listed`)."""
    make = month_day if hit.get("year") is None else full_date
    first, last = make(hit), make(Given(hit, day=hit["x"]))
    if first is None or last is None or ordinal(hit["day"]) >= ordinal(hit["x"]):
        return None
    if hit.word("between"):
        return ranged(first, last, lasting=False)
    return (first, last) if hit.word("listed") else ranged(first, last)


def ranged(first: Meaning, last: Meaning, *, lasting: bool = True) -> tuple[Meaning, Meaning]:
    """A range, once as its first end names it and once as its last does."""
    return Between(first, last, lasting), Between(first, last, lasting, 1)


def joined(hit: Hit) -> tuple[Meaning, Meaning]:
    """Two times in a row: a range, or each by itself; a year that only one of them states holds for both."""
    first, last = shared(hit["first"], hit["last"])
    return (first, last) if hit.word("listed") else ranged(first, last)


def between(hit: Hit) -> tuple[Meaning, Meaning]:
    """Once, somewhere between two times."""
    return ranged(*shared(hit["first"], hit["last"]), lasting=False)


def shared(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning]:
    """The two with the year of the one that states it given to the other: May and July 2015."""
    year = _year_of(last)
    if year is not None and isinstance(first, Near):
        month = _month_of(last)
        own = _month_of(first)
        return inside(first, Year(year - 1 if month is not None and own is not None and own > month else year)), last
    year = _year_of(first)
    if year is not None and isinstance(last, Near):
        month, own = _month_of(first), _month_of(last)
        return first, inside(last, Year(year + 1 if month is not None and own is not None and own < month else year))
    return first, last


def _year_of(meaning: Meaning) -> int | None:
    if isinstance(meaning, Of):
        return _year_of(meaning.whole) if isinstance(meaning.part, Season | Quarter | Half) else None
    return meaning.year if isinstance(meaning, Month | Day | Year) else None


def _month_of(meaning: Meaning) -> int | None:
    if isinstance(meaning, Near):
        return meaning.period.month if isinstance(meaning.period, MonthName | MonthDay) else None
    return meaning.month if isinstance(meaning, Month | Day) else None


def inside(part: Meaning, whole: Meaning) -> Meaning:
    """A named period put into a whole: June of last year; an absolute year gives the plain date."""
    if not isinstance(part, Near):
        return part
    period = part.period
    if isinstance(whole, Year) and isinstance(period, MonthName):
        return Month(whole.year, period.month)
    if isinstance(whole, Year) and isinstance(period, MonthDay):
        return Day(whole.year, period.month, period.day)
    return Of(period, whole)


def occurrence(period: Named, steps: int, *, told: bool = False) -> Meaning:
    """A named period by steps from the reference."""
    return Occurrence(period, steps, told)


def cell(unit: Unit, steps: int, *, told: bool = False) -> Meaning | None:
    """A calendar unit by steps from the reference; None for units within a day."""
    return None if unit in _CLOCK_UNITS else Shift(unit, steps, told)


def quarter(hit: Hit) -> Meaning | None:
    """A quarter `x`, of a year where one is given."""
    number = ordinal(hit["x"])
    if number > 4:
        return None
    return Of(Quarter(number), hit["year"]) if hit.get("year") else Near(Quarter(number))


def head(place: Any, count: int, unit: Unit, whole: Meaning | None) -> Meaning | None:
    """The first (or last) units of a whole taken together; of the year where no whole is told."""
    if not count or count != int(count) or ordinal(place) not in (1, -1):
        return None
    return Nth(ordinal(place), unit, whole or Then(Unit.YEAR), int(count))


def day_of_month(text: object) -> Meaning | None:
    """A day whose month is not named: the 15th."""
    number = ordinal(text)
    return Near(DayOfMonth(number)) if 1 <= number <= 31 else None


def nth_weekday(place: Any, weekday: Meaning, whole: Meaning) -> Meaning | None:
    """The nth such weekday of a whole: the first Monday of September."""
    if not isinstance(weekday, Near) or not isinstance(weekday.period, Weekday):
        return None
    return Nth(ordinal(place), weekday.period, whole)


def nth(place: Any, unit: Unit, whole: Meaning) -> Meaning | None:
    """The nth unit of a whole."""
    return None if unit in _CLOCK_UNITS else Nth(ordinal(place), unit, whole)


def at_clock(clock: Clock, time: Meaning) -> Meaning | None:
    """A clock time in a part of a day: the part says which half of the day it is."""
    if not isinstance(time, Of) or not isinstance(time.part, DayPart):
        return None
    later = time.part.name in ("AF", "EV", "NI") and clock.hour < 12
    return Of(replace(clock, hour=clock.hour + 12) if later else clock, time.whole)


def about(time: Meaning) -> Meaning:
    """The time with soft bounds."""
    return About(time)


def spelled_year(hundreds: int, rest: int) -> int | None:
    """A year told as two numbers: nineteen ninety-one."""
    return hundreds * 100 + rest if hundreds > 9 and rest > 9 else None


def short_range(first: int, last: int) -> tuple[Meaning, Meaning] | None:
    """Years as 1995-96; None where the second is not later."""
    full = first // 100 * 100 + last
    return ranged(Year(first), Year(full)) if full > first else None


def mixed(whole: float, fraction: str) -> float | None:
    """A number with a fraction: 2 1/2."""
    upper, lower = (int(part) for part in fraction.split("/"))
    return whole + upper / lower if 0 < upper < lower else None


def month_year(hit: Hit) -> Meaning:
    """Month and year."""
    return Month(full_year(hit["year"]), hit["month"])


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


def decade(text: str, *, named: bool = True) -> Meaning | None:
    """Ten years written in figures: `1990s`, `'90s`, `90s` (of the 20th century).

    Two figures without an apostrophe need an article (`named`): "in his 20s" is an age. The 1800s are a century.
    """
    if not named and len(text) < 4 and text[0] != "'":
        return None
    digits = "".join(char for char in text if char.isdigit())
    first = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return Century(first // 100 + 1) if first % 100 == 0 and first < 2000 else Decade(first)


def figures(hit: Hit) -> str:
    """The hour `x` as it is written in figures ("4.30"), or the figures of a number word."""
    words = hit.word("x")
    return words if words[:1].isdigit() else str(hit["x"])


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


def half_past(hit: Hit) -> Clock | None:
    """Half an hour after the hour `x`; a part of the day or a.m. and p.m. says which half of the day."""
    hour, part = int(hit["x"]), hit.get("daypart")
    afternoon = hit.get("ampm", None if part is None else part not in ("MO", "DAWN"))
    return clock(f"{hour}:30", afternoon=afternoon) if 1 <= hour <= 12 else None


def unit(hit: Hit) -> Unit:
    """The unit of a phrase, whether it stands in the singular (`unit`) or the plural (`units`)."""
    found: Unit = hit.get("unit") or hit.get("units")
    return found


def count(hit: Hit) -> float | None:
    """The number `x` in front of a unit: one where only an article stands there, None where nothing tells it."""
    return hit.get("x", 0 if hit.get("units") else 1) or None


def told_cell(hit: Hit, steps: int, *, told: bool = False) -> Meaning | None:
    """The calendar unit of a phrase by steps from the reference."""
    return cell(unit(hit), steps, told=told)


def offset(hit: Hit, sign: int, *, told: bool = False) -> Meaning:
    """A number of units before (-1) or after (1) the reference."""
    number = count(hit)
    return Offset(sign * number if number else None, unit(hit), told, sign > 0)


def after(hit: Hit, sign: int) -> Meaning:
    """A number of units before (-1) or after (1) the `day` of a phrase."""
    number = count(hit)
    return From(sign * number if number else None, unit(hit), hit["day"], sign > 0)


def weeks_from(hit: Hit, days: int) -> Meaning | None:
    """So many times a week or a fortnight (in `days`) from the `day` of a phrase: a day again, not a week."""
    number = hit.get("x", 1)
    return From(number * days, Unit.DAY, hit["day"], days > 0) if number else None


def stretch(hit: Hit) -> Meaning:
    """The past (`back` False) or coming (True) units."""
    return Stretch(count(hit), unit(hit), hit["back"])


def named(hit: Hit) -> Named:
    """Whichever of month, season and weekday a phrase has, as a named period."""
    if hit.get("month") is not None:
        return MonthName(hit["month"])
    season = hit.get("season") or hit.get("fall")
    return Season(season) if season is not None else Weekday(hit["weekday"])


def part_of_day(hit: Hit, day: Meaning) -> Meaning:
    """The part of day of a phrase on a day."""
    return Of(DayPart(hit["daypart"]), day)


def day_first(text: str) -> Meaning | None:
    """A date of three numbers where the day always comes first, unless the year does: 4/10/2018, 4.10.18."""
    mark = next(char for char in text if not char.isdigit())
    first, second, third = text.split(mark)
    if len(first) == 4:
        return _day(int(first), int(second), int(third))
    return None if len(first) > 2 or len(third) == 3 else _day(full_year(int(third)), int(second), int(first))


def decade_of(year: int) -> Meaning | None:
    """The decade that begins with a year in two or four figures; None where the year begins none."""
    return Decade(year if year > 99 else 1900 + year) if year % 10 == 0 else None
