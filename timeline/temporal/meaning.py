"""The algebra of time: what an expression means before it is known when it was written.

A meaning is a frozen value with `.is_absolute` and `.resolve(reference)`; a language's rules are made of its
constructors. The functions here look into a meaning: which of its parts waits for a reference, and how a bare
"Thursday" in it is turned to the past or the future.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.model.timex import Direction, Meaning
from timeline.temporal.absolute import Century, Day, Decade, Millennium, Month, Stamp, Year
from timeline.temporal.around import Around
from timeline.temporal.compound import Anniversary, Beside, From, Holding, Nth, Of, Part
from timeline.temporal.flagged import About, Either, Fiscal, Uncertain
from timeline.temporal.periods import (
    Clock,
    DayBefore,
    DayOfMonth,
    DayPart,
    Half,
    Holiday,
    MonthDay,
    MonthName,
    Quarter,
    Season,
    Weekday,
    Weekend,
)
from timeline.temporal.placeless import Duration, Every, Untold, Vague
from timeline.temporal.recurring import Near, Occurrence
from timeline.temporal.relative import Offset, Past, Shift, Stretch, Then
from timeline.temporal.sides import Between, Limit, Side, UpTo
from timeline.temporal.units import Unit

_ANAPHORIC = (Shift, Occurrence, Offset, Stretch)  # a tuple: a union would be made anew at each look


def core(meaning: Meaning) -> Meaning:
    """The time that the words themselves name: "2015" in "since 2015" or "the year to 2015", "May" in "May to July".

    A business quarter names one of the calendar, from which others are counted.
    """
    if isinstance(meaning, Limit | UpTo):
        return core(meaning.whole)
    if isinstance(meaning, Between):
        return core(meaning.last if meaning.end else meaning.first)
    return meaning.whole if isinstance(meaning, Fiscal) else meaning


def root(meaning: Meaning) -> Meaning:
    """The innermost part, the one that is absolute or waits for a reference."""
    while True:
        if isinstance(meaning, Around):
            meaning = meaning.whole
        elif isinstance(meaning, Between):
            first, last = root(meaning.first), root(meaning.last)
            return last if first.is_absolute else first
        else:
            return meaning


def rooted(meaning: Meaning, inner: Meaning) -> Meaning:
    """The meaning with another innermost part; a stretch between two times stays as it is."""
    if isinstance(meaning, Around):
        return meaning.around(rooted(meaning.whole, inner))
    return meaning if isinstance(meaning, Between) else inner


def quarter_of(meaning: Meaning) -> Quarter | None:
    """The quarter that a meaning names by its number; None if it names none."""
    if isinstance(meaning, Fiscal):
        return quarter_of(meaning.whole)
    period = meaning.period if isinstance(meaning, Near) else meaning.part if isinstance(meaning, Of) else None
    return period if isinstance(period, Quarter) else None


def is_anaphoric(meaning: Meaning) -> bool:
    """Whether it counts from what was told last rather than from publication."""
    inner = root(meaning)
    if isinstance(inner, _ANAPHORIC):
        return inner.anaphoric
    return isinstance(inner, Then)


def as_told(meaning: Meaning, steps: int = 0) -> Meaning:
    """The meaning with every bare period in it put into the cycle (a year, a month) told last, or steps after it."""
    if isinstance(meaning, Near):
        return Occurrence(meaning.period, steps, anaphoric=True)
    if isinstance(meaning, Between):
        return replace(meaning, first=as_told(meaning.first, steps), last=as_told(meaning.last, steps))
    if isinstance(meaning, Around):
        return meaning.around(as_told(meaning.whole, steps))
    return meaning


def face(meaning: Meaning, direction: Direction, *, is_firm: bool = True, is_even: bool = False) -> Meaning:
    """The meaning with every bare period in it turned to a direction; not `is_firm` where it may still look back,
    `is_even` where the nearest is meant.
    """
    if meaning.is_absolute:
        return meaning
    if isinstance(meaning, Near):
        return Near(meaning.period, direction, is_firm, is_even)
    if isinstance(meaning, Between):
        return replace(meaning, first=face(meaning.first, direction, is_firm=is_firm, is_even=is_even),
                       last=face(meaning.last, direction, is_firm=is_firm, is_even=is_even))
    if isinstance(meaning, Around):
        return meaning.around(face(meaning.whole, direction, is_firm=is_firm, is_even=is_even))
    return meaning


__all__ = [
    "About", "Anniversary", "Beside", "Between", "Century", "Clock", "Day", "DayBefore", "DayOfMonth", "DayPart",
    "Decade", "Duration", "Either", "Every", "Fiscal", "From", "Half", "Holding", "Holiday", "Limit", "Meaning",
    "Millennium", "Month", "MonthDay", "MonthName", "Near", "Nth", "Occurrence", "Of", "Offset", "Part", "Past",
    "Quarter", "Season", "Shift", "Side", "Stamp", "Stretch", "Then", "Uncertain", "Unit", "Untold", "UpTo", "Vague",
    "Weekday", "Weekend", "Year", "as_told", "core", "face", "is_anaphoric", "quarter_of", "root", "rooted",
]
