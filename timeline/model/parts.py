"""Parts of a calendar unit, and the unit that bounds fall on.

Which third of a unit "early", "mid" and "late" stand for is a custom: whoever uses it flags it (`approximate`).
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model.calendar import DAY, civil, month_index, month_start
from timeline.model.time import Instant, Interval, Precision

PARTS = ("early", "mid", "late")
HALVES = ("first half", "second half")
_MONTH = 30.436875  # days, on average


def third(first: int, after: int, part: str) -> tuple[int, int]:
    """The third of the days `[first, after)` that `part` ("early", "mid" or "late") names, in whole days.

    A stretch of whole years is cut at months, so that "early 2015" is January to April. A stretch of under three
    days is returned whole.
    """
    at = PARTS.index(part)
    cuts = _cuts(first, after)
    return cuts[at], cuts[at + 1]


def half(first: int, after: int, part: str) -> tuple[int, int]:
    """The half of the days `[first, after)` that `part` ("first half" or "second half") names, in whole days.

    A stretch of whole years is cut at a month, so that the second half of a century begins in its fiftieth year.
    """
    length = after - first
    cut = first + length // 2
    if length >= 360:
        cut = month_start(month_index(*civil(first)[:2]) + round(length / _MONTH) // 2)
    return (first, cut) if part == HALVES[0] else (cut, after)


def named_third(low: int, high: int, first: int, after: int) -> str:
    """The name of the third of `[first, after)` that `[low, high)` is, "" if it is none."""
    cuts = _cuts(first, after)
    for at, part in enumerate(PARTS):
        if (low, high) == (cuts[at], cuts[at + 1]):
            return part
    return ""


def _cuts(first: int, after: int) -> tuple[int, int, int, int]:
    length = after - first
    if length < 3:
        return first, first, after, after
    if length >= 360:
        start = month_index(*civil(first)[:2])
        months = round(length / _MONTH)
        return first, month_start(start + months // 3), month_start(start + months * 2 // 3), after
    if 28 <= length <= 31:
        return first, first + 10, first + 20, after
    return first, first + length // 3, first + length * 2 // 3, after


def coarsest(instants: Sequence[Instant]) -> str:
    """The coarsest of "year", "month", "day" and "second" that begins at each of the instants.

    Instants with an offset are given to the second, since a day elsewhere is another day.
    """
    if any(instant.offset is not None or instant.seconds % DAY for instant in instants):
        return "second"
    dates = [instant.date for instant in instants]
    if all(month == day == 1 for _, month, day in dates):
        return "year"
    return "month" if all(day == 1 for _, _, day in dates) else "day"


def end_unit(interval: Interval) -> str:
    """The unit to write the ends of a span in: the coarsest that begins at both, none coarser than they were told in.

    Raises ValueError for an interval without ends.
    """
    unit = coarsest([end for end in (interval.earliest, interval.latest) if end is not None])
    told = "second" if interval.ends is None else interval.ends.value
    return told if told in _UNITS[_UNITS.index(unit):] and told != "second" else unit


def told_in(*times: Interval) -> Precision | None:
    """The coarser of the units in which the ends of a span are told; None where one is told in no such unit."""
    found = [time.precision for time in times if time.precision in _ENDS]
    return min(found, key=_ENDS.index) if found and len(found) == len(times) else None


_UNITS = ("year", "month", "day", "second")
_ENDS = (Precision.YEAR, Precision.MONTH, Precision.DAY)
