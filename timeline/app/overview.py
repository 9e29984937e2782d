"""The strip under the chart: where all events of a view lie, and which stretch of it the chart shows.

A stretch is the view's dates, so that it narrows the list too, has a chip, and is part of the address. The page's
script draws the strip and says in shares of its length what was brushed; dates are worked out here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from math import ceil, floor
from typing import Any

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.choosing import sieve
from timeline.app.view import View
from timeline.model.calendar import DAY, civil, day_number, month_index, month_start
from timeline.model.edtf import edtf
from timeline.model.time import Interval, Precision
from timeline.model.words import short_words

_BARS = 120
_TICKS = 8
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
_CONTESTED = ("claimed", "disputed")
_IN_YEARS = 40 * 366  # days: a longer stretch is said in years
_EDTF_YEARS = 9999
_ZOOM = 0.5  # of the stretch that one step shows
_PAN = 0.25  # of the stretch by which one step moves
_STEP = 0.02  # of the strip by which one step moves an end of the stretch
Days = tuple[int, int]


def overview(book: Book, view: View, window: Interval | None) -> dict[str, Any] | None:
    """The strip as plain data: bars and ticks at shares of its length, and the stretch shown; None without events."""
    extent, bars = density(book, view.with_only("dates", ()))
    if extent is None:
        return None
    low, high = _shown(extent, window)
    length = extent[1] - extent[0]
    return {
        "bars": bars,
        "ticks": [[(at - extent[0]) / length, words] for at, words in _ticks(extent)],
        "from": (low - extent[0]) / length,
        "to": (high - extent[0]) / length,
        "whole": window is None,
    }


def brushed(book: Book, view: View, window: Interval | None, asked: dict[str, Any], selected: str | None = None) -> str:
    """The dates, as one would type them, of a stretch: `from` and `to` in shares of the strip, an `end` of the stretch
    shown (from, to) that goes `by` steps, or a `move` (in, out, earlier, later, all). `at` is the share of the stretch
    that stays where it is when more or less of it is shown; else the selected event stays, if it is in it.
    """
    extent, _ = density(book, view.with_only("dates", ()))
    if extent is None or asked.get("move") == "all":
        return ""
    first, last = _shown(extent, window)
    length = extent[1] - extent[0]
    if "move" in asked:
        at = asked.get("at")
        share = _share(book, selected, (first, last)) if at is None else float(at)
        first, last = _moved((first, last), extent, str(asked["move"]), share)
    elif "end" in asked:
        step = max(1, round(_STEP * length)) * int(asked["by"])
        first, last = (min(first + step, last - 1), last) if asked["end"] == "from" else (first, last + step)
    else:
        first, last = (extent[0] + round(float(asked[end]) * length) for end in ("from", "to"))
    first, last = max(extent[0], first), min(extent[1], max(last, first + 1))
    return "" if (first, last) == extent else _typed(min(first, last - 1), last)


@lru_cache(maxsize=16)
def density(book: Book, view: View) -> tuple[Days | None, list[list[float]]]:
    """The days over which the events of a view lie, and for each bar the share of the tallest that all events reach
    there, and those that are claimed or disputed; an event of coarse date is spread over it.
    """
    known = zip(book.values["standings"], book.reaches, sieve(book, view), strict=True)
    found = [(days, standing in _CONTESTED)
             for (standing,), reach, bits in known if not bits and (days := _days(*reach))]
    if not found:
        return None, []
    extent = _extent([days for days, _ in found])
    masses = [_masses([days for days, is_contested in found if is_contested or every], extent)
              for every in (True, False)]
    most = max(masses[0]) or 1
    return extent, [[round(all_ / most, 3), round(some / most, 3)] for all_, some in zip(*masses, strict=True)]


def _days(first: int | None, last: int | None) -> Days | None:
    """The days of an event, the last outside; None without a date."""
    return None if first is None or last is None else (first // DAY, max(-(-last // DAY), first // DAY + 1))


def _extent(found: Sequence[Days]) -> Days:
    """All their days, and a little air."""
    first, last = min(start for start, _ in found), max(end for _, end in found)
    air = max(1, (last - first) // 50)
    return first - air, last + air


def _masses(found: Sequence[Days], extent: Days) -> list[float]:
    """How many events lie in each bar."""
    per_day = _BARS / (extent[1] - extent[0])
    steps = [0.0] * (_BARS + 1)
    for start, end in found:
        first = min(_BARS - 1, floor((start - extent[0]) * per_day))
        last = max(first + 1, min(_BARS, ceil((end - extent[0]) * per_day - 1e-9)))
        steps[first] += 1 / (last - first)
        steps[last] -= 1 / (last - first)
    return list(accumulate(steps))[:_BARS]


def _shown(extent: Days, window: Interval | None) -> Days:
    if window is None:
        return extent
    first = extent[0] if window.earliest is None else window.earliest.day
    last = extent[1] if window.latest is None else -(-window.latest.seconds // DAY)
    low = min(max(first, extent[0]), extent[1] - 1)
    return low, max(low + 1, min(last, extent[1]))


def _share(book: Book, selected: str | None, shown: Days) -> float:
    """Where in a stretch the selected event lies, in the middle if it does not."""
    place = book.places.get(selected or "")
    days = None if place is None else _days(*book.reaches[place])
    middle = None if days is None else (days[0] + days[1]) / 2
    return (middle - shown[0]) / (shown[1] - shown[0]) if middle is not None and shown[0] < middle < shown[1] else 0.5


def _moved(shown: Days, extent: Days, move: str, at: float) -> Days:
    first, last = shown
    length = last - first
    if move in ("in", "out"):
        wanted = max(1, round(length * _ZOOM if move == "in" else length / _ZOOM))
        first = round(first + at * (length - wanted))
        return first, first + wanted
    step = max(1, round(length * _PAN)) * (-1 if move == "earlier" else 1)
    step = max(extent[0] - first, min(extent[1] - last, step))
    return first + step, last + step


def _typed(first: int, last: int) -> str:
    """The days from `first` to before `last` as one would type them: in years where they are many."""
    years = civil(first)[0], civil(last - 1)[0]
    if last - first > _IN_YEARS or max(map(abs, years)) > _EDTF_YEARS:
        ends = [edtf(Interval.days(day_number(year), day_number(year + 1), Precision.YEAR)) for year in years]
    else:
        ends = [edtf(Interval.days(day, day + 1, Precision.DAY)) for day in (first, last - 1)]
    return " to ".join(dict.fromkeys(ends))


def _named(interval: Interval) -> str:
    return short_words(interval, dates=strings.DATE_STYLE)


def _ticks(extent: Days) -> list[tuple[int, str]]:
    """Days to be named: starts of years, of months, or days, at most `_TICKS`."""
    first, last = extent
    years = civil(first)[0], civil(last)[0]
    if years[1] - years[0] >= 3:
        step = next((step for step in _STEPS if (years[1] - years[0]) / step <= _TICKS), (years[1] - years[0]) // 4)
        named = range(-(-years[0] // step) * step, years[1] + 1, step)
        ticks = [(day_number(year), _named(Interval.days(day_number(year), day_number(year + 1), Precision.YEAR)))
                 for year in named]
    elif last - first > 75:
        months = month_index(*civil(first)[:2]), month_index(*civil(last)[:2])
        step = max(1, ceil((months[1] - months[0]) / _TICKS))
        ticks = [(month_start(at), _named(Interval.days(month_start(at), month_start(at + 1), Precision.MONTH)))
                 for at in range(months[0] + 1, months[1] + 1, step)]
    else:
        step = max(1, ceil((last - first) / _TICKS))
        ticks = [(day, _named(Interval.days(day, day + 1, Precision.DAY))) for day in range(first, last, step)]
    return [tick for tick in ticks if first <= tick[0] < last]
