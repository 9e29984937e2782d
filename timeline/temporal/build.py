"""Constructors that the rules of every language share: from the words of a match to a meaning.

Each takes a `Hit` whose elements have the usual names (`day`, `month`, `year`, `weekday`, `n`, `unit`) and returns a
meaning, or None where the words together make no date.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeGuard

from timeline.model.calendar import day_number, is_date, weekday
from timeline.temporal.figures import clock, full_year, iso
from timeline.temporal.meaning import (
    About,
    Between,
    Century,
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Decade,
    Duration,
    Fiscal,
    From,
    Half,
    Holding,
    Limit,
    Meaning,
    Month,
    MonthDay,
    MonthName,
    Near,
    Nth,
    Occurrence,
    Of,
    Offset,
    Part,
    Quarter,
    Season,
    Shift,
    Side,
    Stretch,
    Then,
    Uncertain,
    Unit,
    Weekday,
    Year,
)
from timeline.temporal.periods import Named
from timeline.temporal.rule import Hit

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
    return date if named is None or weekday(day_number(year, month, day)) == named else Uncertain(date)


def early_date(hit: Hit) -> Meaning | None:
    """Day, month and a year of three figures."""
    year, day = hit["earlyyear"], ordinal(hit["day"])
    return Day(year, hit["month"], day) if is_date(year, hit["month"], day) else Uncertain(Month(year, hit["month"]))


def doubtful_day(hit: Hit) -> Meaning | None:
    """Day and month before figures too long for a year, which may count what follows: May 5, 12000 people."""
    day = month_day(hit)
    return None if day is None else Uncertain(day)


def days(hit: Hit) -> tuple[Meaning, Meaning] | None:
    """Two days of one month, `day` and `x`: once between them, a range, or each by itself (`listed`)."""
    make = month_day if hit.get("year") is None else full_date
    first, last = make(hit), make(Given(hit, day=hit["x"]))
    if first is None or last is None or isinstance(last, Uncertain) or ordinal(hit["day"]) >= ordinal(hit["x"]):
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
    if isinstance(first, Uncertain):
        inner, last = shared(first.whole, last)
        return Uncertain(inner), last
    if isinstance(last, Uncertain):
        first, inner = shared(first, last.whole)
        return first, Uncertain(inner)
    if isinstance(last, Of) and _waits_for(first, last.part):
        return inside(first, last.whole) if isinstance(first, Near) else replace(first, whole=last.whole), last
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


def _waits_for(first: Meaning, part: Named | Clock | DayPart) -> TypeGuard[Near | Of]:
    """Whether the week or the day that the last of a range names is the first's too: Monday to Wednesday last week."""
    if isinstance(part, Weekday):
        return isinstance(first, Near) and isinstance(first.period, Weekday)
    return isinstance(part, Clock) and isinstance(first, Of) and first.whole == THAT_DAY


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


def cell(unit: Unit, steps: int, *, told: bool = False) -> Meaning | None:
    """A calendar unit by steps from the reference; None for units within a day."""
    return None if unit in _CLOCK_UNITS else Shift(unit, steps, told)


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


def in_part(time: Clock, part: str) -> Clock:
    """A clock time with the part of day it is said to be in: three in the afternoon, twelve at night."""
    if part == "NI" and time.hour == 12:
        return replace(time, hour=0 if time.minute else 24)
    later = part in ("AF", "EV") or (part == "NI" and time.hour > 5)
    return replace(time, hour=time.hour + 12) if later and time.hour < 12 else time


def at_hour(hour: float, day: Meaning) -> Meaning | None:
    """A day at a full hour; None where there is no such hour."""
    found = clock(str(hour)) if hour == int(hour) else None
    return None if found is None else Of(found, day)


def length_of(number: str, article: str) -> Callable[[Hit], Duration]:
    """A constructor of a length whose number stands in the first element, or in the second as an article."""
    def make(hit: Hit) -> Duration:
        return Duration(hit.get(number, hit.get(article, 0 if hit.get("units") else 1)) or None, unit(hit))
    return make


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


def first_clock(hit: Hit) -> Clock | None:
    """The clock time `x` before a later one `y` that alone says which half of the day it is in: 11 to 1 p.m."""
    later, offset = bool(hit["ampm"]), hit.get("zone")
    first, last = (hit.word(name) if hit.word(name)[:1].isdigit() else str(hit[name]) for name in ("x", "y"))
    begin, end = (clock(text, afternoon=later, offset=offset) for text in (first, last))
    if begin is None or end is None:
        return None
    over = (begin.hour, begin.minute or 0) >= (end.hour, end.minute or 0)
    return clock(first, afternoon=not later, offset=offset) if over else begin


def half_past(hit: Hit) -> Clock | None:
    """Half an hour after the hour `x`; a part of the day or a.m. and p.m. says which half of the day."""
    hour, part = int(hit["x"]), hit.get("daypart")
    afternoon = hit.get("ampm", None if part is None else part not in ("MO", "EARLY", "DAWN"))
    return clock(f"{hour}:30", afternoon=afternoon) if 1 <= hour <= 12 else None


def unit(hit: Hit) -> Unit:
    """The unit of a phrase, whether it stands in the singular (`unit`) or the plural (`units`)."""
    found: Unit = hit.get("unit") or hit.get("units")
    return found


def amount(least: float, most: float) -> tuple[float, float] | None:
    """Two numbers between which one lies: two or three, 5 to 6; None where they are in no order or not known."""
    return (least, most) if SOME < least < most < 1000 else None


def count(hit: Hit) -> float | None:
    """The number `x` in front of a unit, the least of an amount.

    One where only an article stands there, None where nothing tells it.
    """
    number = hit.get("x", 0 if hit.get("units") else 1)
    return number[0] if isinstance(number, tuple) else number or None


def ago(hit: Hit) -> Meaning:
    """Units before the reference; an amount and the words for more (`over`) or less (`under`) than it give bounds."""
    back = offset(hit, -1)
    if hit.word("under"):
        return Between(back, TODAY, lasting=False)
    if hit.word("over"):
        return Limit(Side.BY, back)
    number = hit.get("x")
    return Between(Offset(-number[1], unit(hit)), back, lasting=False, end=1) if isinstance(number, tuple) else back


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


def weekend_of(day: Meaning) -> Meaning:
    """The weekend that a day belongs to: that before a Monday or Tuesday, else the one of its week."""
    return Holding(Unit.WEEKEND, From(-2, Unit.DAY, day))


def weeks_from(hit: Hit, days: int) -> Meaning | None:
    """So many times a week or a fortnight (in `days`) from the `day` of a phrase: a day again, not a week."""
    number = hit.get("x", 1)
    return From(number * days, Unit.DAY, hit["day"], days > 0) if number else None


def stretch(hit: Hit) -> Meaning:
    """The past (`back` False) or coming (True) units."""
    return Stretch(count(hit), unit(hit), hit["back"])


def years_or_month(text: str) -> Meaning | None:
    """Years as 2007-09, which cannot be a month where a word before them says that they lasted; else a date."""
    years = short_range(int(text[:4]), int(text[5:7])) if len(text) == 7 and text[5:7].isdigit() else None
    return iso(text) if years is None else years[0]


def centuries(hit: Hit) -> tuple[Meaning, Meaning] | None:
    """Two centuries `x` and `y`, or the parts `early` and `late` of them: a range, or each by itself (`listed`)."""
    first, last = (Century(ordinal(hit[name]), bool(hit.word("bce"))) for name in ("x", "y"))
    if not first.number or not last.number:
        return None
    begin, end = (Part(hit[part], one) if hit.get(part) else one for part, one in (("early", first), ("late", last)))
    return (begin, end) if hit.word("listed") else ranged(begin, end)


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
    """Whichever of month, season and weekday a phrase has, as a named period."""
    if hit.get("month") is not None:
        return MonthName(hit["month"])
    season = hit.get("season") or hit.get("fall")
    return Season(season) if season is not None else Weekday(hit["weekday"])


def part_of_day(hit: Hit, day: Meaning) -> Meaning:
    """The part of day of a phrase on a day."""
    return Of(DayPart(hit["daypart"]), day)


def decade_of(year: int) -> Meaning | None:
    """The decade that begins with a year in two or four figures; None where the year begins none."""
    return Decade(year if year > 99 else 1900 + year) if year % 10 == 0 else None
