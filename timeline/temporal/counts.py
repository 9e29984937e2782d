"""Constructors of counted times: so many units, before, after or long."""

from __future__ import annotations

from collections.abc import Callable

from timeline.temporal import build
from timeline.temporal.build import TODAY
from timeline.temporal.meaning import (
    Anniversary,
    Between,
    Duration,
    From,
    Limit,
    Meaning,
    Near,
    Occurrence,
    Offset,
    Shift,
    Side,
    Stretch,
    Unit,
    Weekday,
)
from timeline.temporal.rule import Hit

SOME = 0  # a number of units that is not stated
_CLOCK_UNITS = (Unit.SECOND, Unit.MINUTE, Unit.HOUR)


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


def years_ago(hit: Hit) -> Meaning | None:
    """The same day, week or month of a year before: a year ago today, five years ago this week."""
    day = hit.get("deictic")
    whole = Unit.DAY if day is not None else unit(hit)
    if whole not in (Unit.DAY, Unit.WEEK, Unit.MONTH) or hit.get("x", 1) != int(hit.get("x", 1)):
        return None
    return Anniversary(-int(hit.get("x", 1)), whole, Shift(whole, day or 0))


def cell(unit: Unit, steps: int, *, told: bool = False) -> Meaning | None:
    """A calendar unit by steps from the reference; None for units within a day."""
    return None if unit in _CLOCK_UNITS else Shift(unit, steps, told)


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


def week_on(hit: Hit) -> Meaning | None:
    """A week further from now than the weekday of a phrase: a week on Saturday, a week last Tuesday."""
    day = hit["day"]
    if isinstance(day, Near) and isinstance(day.period, Weekday):
        return Occurrence(day.period, 2)
    if isinstance(day, Occurrence) and isinstance(day.period, Weekday):
        return Occurrence(day.period, 2 * day.steps)
    return None


def stretch(hit: Hit) -> Meaning:
    """The past (`back` False) or coming (True) units."""
    return Stretch(count(hit), unit(hit), hit["back"])


def head_of(hit: Hit) -> tuple[Meaning, Meaning] | None:
    """The first units of a unit that runs, and that unit: "the first nine months" of "the year"."""
    found = build.head(hit["y"], hit["x"], unit(hit), hit["whole"])
    return None if found is None else (found, hit["whole"])


def length_of(number: str, article: str) -> Callable[[Hit], Duration]:
    """A constructor of a length whose number stands in the first element, or in the second as an article."""
    def make(hit: Hit) -> Duration:
        return Duration(hit.get(number, hit.get(article, 0 if hit.get("units") else 1)) or None, unit(hit))
    return make


def mixed(whole: float, fraction: str) -> float | None:
    """A number with a fraction: 2 1/2."""
    upper, lower = (int(part) for part in fraction.split("/"))
    return whole + upper / lower if 0 < upper < lower else None
