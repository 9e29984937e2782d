"""A relative expression as a monotone function of its document's day of publication, forwards and backwards.

A later publication never means an earlier "Thursday". So bounds of a publication carry over to the time meant by
looking at both ends, and bounds of the time meant carry back by search, with no rule for any kind of expression.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf

from timeline.model.calendar import DAY, day_number
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.model.timex import Anchored, Meaning

# How far a publication may lie from a time that its text tells of in relative words, in days: "four centuries ago"
# is the longest reach worth inverting.
_REACH = 400 * 366
_OF_A_DAY = frozenset({Precision.DAY, Precision.DAYPART, Precision.HOUR, Precision.MINUTE, Precision.SECOND})
_ANY_DAY = day_number(2001, 6, 15)  # what kind of time words mean is the same from every day
_ALWAYS, _NEVER = -inf, inf  # the first day on which a condition holds, if it holds on all days, or on none


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days `[first, after)` by day number; None is an open end."""

    first: int | None = None
    after: int | None = None

    @classmethod
    def of(cls, interval: Interval) -> Days:
        """The days that an interval touches."""
        first = None if interval.earliest is None else interval.earliest.day
        after = None if interval.latest is None else interval.latest.plus(-1).day + 1
        return cls(first, after)

    @property
    def is_empty(self) -> bool:
        """Whether no day is left."""
        return self.first is not None and self.after is not None and self.first >= self.after

    def meet(self, other: Days) -> Days:
        """The days of both, which may be none."""
        firsts = [end for end in (self.first, other.first) if end is not None]
        afters = [end for end in (self.after, other.after) if end is not None]
        return Days(max(firsts) if firsts else None, min(afters) if afters else None)

    def interval(self) -> Interval | None:
        """The days as an interval of day precision if it is one day; None if both ends are open."""
        if self.first is None and self.after is None:
            return None
        is_day = self.first is not None and self.after == self.first + 1
        return Interval.days(self.first, self.after, Precision.DAY if is_day else Precision.SPAN)


def resolve(item: Anchored, day: int) -> Interval | None:
    """The time meant if the document was published on this day."""
    return _meant(item.meaning, day)


@lru_cache(maxsize=1 << 16)
def _meant(meaning: Meaning, day: int) -> Interval | None:
    # A story says "Thursday" a thousand times, of the same few weeks.
    return meaning.resolve(Interval.days(day, day + 1, Precision.DAY))


def carried(item: Anchored, publication: Interval) -> Interval | None:
    """The time meant by a deictic expression, given the bounds of its publication.

    Bounds of more than one day carry over at both ends; the result is exact where both ends mean the same.
    """
    if publication.seconds is not None and publication.seconds <= DAY:
        return item.meaning.resolve(publication)
    first = None if publication.earliest is None else resolve(item, publication.earliest.day)
    last = None if publication.latest is None else resolve(item, publication.latest.plus(-1).day)
    if first is not None and first == last:
        return first
    earliest = first.earliest if first is not None else None
    latest = last.latest if last is not None else None
    if earliest is None and latest is None:
        return None
    return Interval(earliest, latest, Precision.SPAN, Extent.WITHIN)


def held(item: Anchored, date: Interval | None, shared: Interval | None) -> Interval | None:
    """What is left of the bounds of an expression once it is known to share a moment with `shared`.

    Whatever its length, it then begins and ends no further from there than it is long.
    """
    length = None if date is None or date.earliest is None else _length(item, date.earliest.day)
    if date is None or shared is None or length is None or (date.seconds is not None and date.seconds <= length):
        return date
    around = Interval(shared.earliest and shared.earliest.plus(DAY - length),
                      shared.latest and shared.latest.plus(length - DAY))
    left = date.intersect(around)
    return date if left is None else replace(left, precision=date.precision, extent=date.extent)


def _length(item: Anchored, near: int) -> int | None:
    """The least length in seconds, of a day at least, that the expression has on the days of a week."""
    found = [meant.seconds for day in range(near, near + 7)
             if (meant := resolve(item, day)) is not None and meant.seconds is not None]
    return max(DAY, min(found)) if found else None


def implied(item: Anchored, date: Interval) -> Days:
    """The days on which a text could say the expression and mean a time that shares a moment with `date`."""
    first = _first_ending_after(item, date.earliest) if date.earliest is not None else _ALWAYS
    after = _first_beginning_at(item, date.latest) if date.latest is not None else _NEVER
    if first == _NEVER or after == _ALWAYS:
        return Days(0, 0)
    return Days(None if first == _ALWAYS else int(first), None if after == _NEVER else int(after))


def is_of_a_day(item: Anchored) -> bool:
    """Whether the expression means a day, or a time within one."""
    return _is_of_a_day(item.meaning)


def counts_days(item: Anchored) -> bool:
    """Whether the expression means another day on each day of publication, as "yesterday" does and "Monday" not."""
    return _counts_days(item.meaning)


@lru_cache(maxsize=1 << 12)
def _is_of_a_day(meaning: Meaning) -> bool:
    meant = _meant(meaning, _ANY_DAY)
    return meant is not None and meant.precision in _OF_A_DAY


@lru_cache(maxsize=1 << 12)
def _counts_days(meaning: Meaning) -> bool:
    means = [_meant(meaning, day) for day in range(_ANY_DAY, _ANY_DAY + 4)]
    return None not in means and len(set(means)) == len(means)


def _first_ending_after(item: Anchored, moment: Instant) -> float:
    def holds(day: int) -> bool:
        meant = resolve(item, day)
        return meant is not None and meant.latest is not None and moment < meant.latest

    return _first(holds, moment.day)


def _first_beginning_at(item: Anchored, moment: Instant) -> float:
    def holds(day: int) -> bool:
        meant = resolve(item, day)
        return meant is not None and meant.earliest is not None and moment <= meant.earliest

    return _first(holds, moment.day)


def _first(holds: Callable[[int], bool], near: int) -> float:
    """The least day for which a monotone condition holds, searched outwards from `near` as far as `_REACH`."""
    step = 1
    if holds(near):
        high = near
        while holds(high - step):
            high -= step
            step *= 2
            if step > _REACH:
                return _ALWAYS
        low = high - step
    else:
        low = near
        while not holds(low + step):
            low += step
            step *= 2
            if step > _REACH:
                return _NEVER
        high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
