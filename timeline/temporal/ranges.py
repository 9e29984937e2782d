"""Constructors of times with two ends, and of two times in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeGuard

from timeline.temporal.build import THAT_DAY, Given, full_date, inside, month_day, ordinal
from timeline.temporal.figures import iso
from timeline.temporal.meaning import (
    Between,
    Century,
    Clock,
    Day,
    DayPart,
    Half,
    Meaning,
    Month,
    MonthDay,
    MonthName,
    Near,
    Of,
    Offset,
    Part,
    Quarter,
    Season,
    Shift,
    Uncertain,
    Unit,
    Weekday,
    Year,
)
from timeline.temporal.periods import Named
from timeline.temporal.rule import Hit


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


def short_range(first: int, last: int) -> tuple[Meaning, Meaning] | None:
    """Years as 1995-96; None where the second is not later."""
    full = first // 100 * 100 + last
    return ranged(Year(first), Year(full)) if full > first else None


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


def of_years_ago(hit: Hit) -> tuple[Meaning, Meaning] | None:
    """A period of the year that was so long ago, and that year: Christmas two years ago."""
    ago = hit["ago"]
    if not isinstance(ago, Offset) or ago.unit is not Unit.YEAR or not ago.count or ago.anaphoric:
        return None
    return inside(hit["x"], Shift(Unit.YEAR, round(ago.count))), ago


def weekday_of_week(hit: Hit) -> Meaning | None:
    """A weekday `x` of a week told before: the Saturday of that week."""
    week = hit["week"]
    return inside(hit["x"], week) if isinstance(week, Shift) and week.unit is Unit.WEEK else None
