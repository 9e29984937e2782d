"""Constructors that the rules of every language share: from the words of a match to a date or a named period.

Counted times stand in `counts`, clock times in `clocks`, times with two ends in `ranges`.
Each takes a `Hit` whose elements have the usual names (`day`, `month`, `year`, `weekday`, `n`, `unit`) and returns a
meaning, or None where the words together make no date.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timeline.model.calendar import day_number, is_date, weekday
from timeline.temporal.figures import full_year
from timeline.temporal.meaning import (
    About,
    Century,
    Day,
    DayOfMonth,
    Decade,
    Fiscal,
    From,
    Holding,
    Holiday,
    Meaning,
    Month,
    MonthDay,
    MonthName,
    Near,
    Nth,
    Occurrence,
    Of,
    Quarter,
    Season,
    Shift,
    Then,
    Uncertain,
    Unit,
    Weekday,
    Year,
)
from timeline.temporal.periods import Named
from timeline.temporal.rule import Hit

_GREGORIAN = 1583  # the first whole year of the calendar
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
    """Day and month without year, with or without weekday; of a day that its month does not have, the month."""
    day = ordinal(hit["day"])
    if is_date(2000, hit["month"], day):
        return Near(MonthDay(hit["month"], day, hit.get("weekday", hit.get("wd"))))
    return Uncertain(Near(MonthName(hit["month"]))) if 1 <= day <= 31 else None


def full_date(hit: Hit) -> Meaning | None:
    """Day, month and year; of a day that does not exist the month, and what belies its weekday is flagged."""
    year, month, day = full_year(hit["year"]), hit["month"], ordinal(hit["day"])
    if not is_date(year, month, day):
        return Uncertain(Month(year, month)) if 1 <= day <= 31 else None
    named = hit.get("weekday", hit.get("wd"))
    date = Day(year, month, day)
    is_old = year < _GREGORIAN  # its weekdays were of another calendar
    return date if named is None or is_old or weekday(day_number(year, month, day)) == named else Uncertain(date)


def early_date(hit: Hit) -> Meaning | None:
    """Day, month and a year of three figures."""
    year, day = hit["earlyyear"], ordinal(hit["day"])
    return Day(year, hit["month"], day) if is_date(year, hit["month"], day) else Uncertain(Month(year, hit["month"]))


def doubtful_day(hit: Hit) -> Meaning | None:
    """Day and month before figures too long for a year, which may count what follows: May 5, 12000 people."""
    day = month_day(hit)
    return None if day is None else Uncertain(day)


def inside(part: Meaning, whole: Meaning) -> Meaning:
    """A named period put into a whole: June of last year; an absolute year gives the plain date."""
    if isinstance(part, Uncertain):
        return Uncertain(inside(part.whole, whole))
    if isinstance(part, Fiscal) or isinstance(whole, Fiscal):
        return Fiscal(inside(_calendar(part), _calendar(whole)))
    if not isinstance(part, Near):
        return part
    period = part.period
    if isinstance(whole, Year) and isinstance(period, MonthName):
        return Month(whole.year, period.month)
    if isinstance(whole, Year) and isinstance(period, MonthDay):
        return Day(whole.year, period.month, period.day)
    return Of(period, whole)


def _calendar(meaning: Meaning) -> Meaning:
    return meaning.whole if isinstance(meaning, Fiscal) else meaning


def fiscal(hit: Hit, meaning: Meaning | None) -> Meaning | None:
    """The year or quarter as one of business, where the words say so (`fiscal`) and no year of the calendar."""
    return Fiscal(meaning) if meaning is not None and hit.word("fiscal") else meaning


def occurrence(period: Named, steps: int, *, told: bool = False) -> Meaning:
    """A named period by steps from the reference."""
    return Occurrence(period, steps, told)


def quarter(hit: Hit) -> Meaning | None:
    """A quarter `x`, of a year where one is given."""
    number = ordinal(hit["x"])
    if not 1 <= number <= 4:
        return None
    return fiscal(hit, inside(Near(Quarter(number)), hit["year"]) if hit.get("year") else Near(Quarter(number)))


def head(place: Any, count: int, unit: Unit, whole: Meaning | None) -> Meaning | None:
    """The first (or last) units of a whole taken together; of the year where no whole is told."""
    if not count or count != int(count) or ordinal(place) not in (1, -1):
        return None
    return Nth(ordinal(place), unit, whole or Then(Unit.YEAR), int(count))


def day_of_month(text: object, weekday: int | None = None) -> Meaning | None:
    """A day whose month is not named: the 15th, Saturday the 9th."""
    number = ordinal(text)
    return Near(DayOfMonth(number, weekday)) if 1 <= number <= 31 else None


def nth_weekday(place: Any, weekday: Meaning, whole: Meaning) -> Meaning | None:
    """The nth such weekday of a whole: the first Monday of September."""
    if not isinstance(weekday, Near) or not isinstance(weekday.period, Weekday):
        return None
    return Nth(ordinal(place), weekday.period, whole)


def nth(place: Any, unit: Unit, whole: Meaning) -> Meaning | None:
    """The nth unit of a whole."""
    return None if unit in _CLOCK_UNITS else Nth(ordinal(place), unit, whole)


def about(time: Meaning) -> Meaning:
    """The time with soft bounds."""
    return About(time)


def spelled_year(hundreds: int, rest: int) -> int | None:
    """A year told as two numbers: nineteen ninety-one."""
    return hundreds * 100 + rest if hundreds > 9 and rest > 9 else None


def month_year(hit: Hit) -> Meaning:
    """Month and year."""
    return Month(full_year(hit["year"]), hit["month"])


def decade(text: str, *, named: bool = True) -> Meaning | None:
    """Ten years written in figures: `1990s`, `'90s`, `90s` (of the 20th century).

    Two figures without an apostrophe need an article (`named`): "in his 20s" is an age. The 1800s are a century.
    """
    if not named and len(text) < 4 and text[0] != "'":
        return None
    digits = "".join(char for char in text if char.isdigit())
    first = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return Century(first // 100 + 1) if first % 100 == 0 and first < 2000 else Decade(first)


def weekend_of(day: Meaning) -> Meaning:
    """The weekend that a day belongs to: that before a Monday or Tuesday, else the one of its week."""
    return Holding(Unit.WEEKEND, From(-2, Unit.DAY, day))


def century(hit: Hit) -> Meaning | None:
    """A century by its ordinal `x` or Roman figures."""
    number = ordinal(hit.get("x") or hit["roman"])
    return Century(number, bool(hit.word("bce"))) if number else None


def year_bce(hit: Hit) -> Meaning | None:
    """A year `x` before our era, which has no year nought."""
    return Year(1 - hit["x"]) if hit["x"] else None


def year_ce(hit: Hit) -> Meaning | None:
    """A year `x` of our era, of at most four figures and not nought."""
    return Year(hit["x"]) if 1 <= hit["x"] <= 9999 else None


def named(hit: Hit) -> Named:
    """Whichever of month, season, holiday and weekday a phrase has, as a named period."""
    holiday: Holiday | None = hit.get("holiday")
    if holiday is not None:
        return holiday
    if hit.get("month") is not None:
        return MonthName(hit["month"])
    season = hit.get("season") or hit.get("fall")
    return Season(season) if season is not None else Weekday(hit["weekday"])


def decade_of(year: int) -> Meaning | None:
    """The decade that begins with a year in two or four figures; None where the year begins none."""
    return Decade(year if year > 99 else 1900 + year) if year % 10 == 0 else None
