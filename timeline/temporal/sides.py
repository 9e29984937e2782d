"""Meanings between two times, on one side of a time, and of a length that ends with a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from timeline.model.parts import told_in
from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Direction, Meaning
from timeline.temporal.around import Around
from timeline.temporal.compound import Part
from timeline.temporal.recurring import Near, is_yearly
from timeline.temporal.relative import moved
from timeline.temporal.units import Unit, shift_day

_CLOCK = (Precision.HOUR, Precision.MINUTE)


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another. `lasting` says whether it is told as lasting all through ("from May to July").

    `end` says which end the words of this expression name: 0 the first, 1 the last.
    """

    first: Meaning
    last: Meaning
    lasting: bool = True
    end: int = 0

    @property
    def is_absolute(self) -> bool:
        """Whether every reference gives the same."""
        return self.first.is_absolute and self.last.is_absolute

    def resolve(self, reference: Interval | None) -> Interval | None:
        """From the start of the first to the end of the last; None if they are not in this order."""
        first = self._running(reference) or self.first.resolve(reference)
        last = None if first is None else self._last(first, reference)
        if first is None or last is None or first.earliest is None or last.latest is None:
            return None
        end = last.latest
        if last.precision in _CLOCK and last.earliest is not None:
            end = last.earliest.plus(1)  # to 5 p.m. is to the stroke of five
        if not first.earliest < end:
            return None
        return Interval(first.earliest, end, Precision.SPAN,
                        Extent.THROUGHOUT if self.lasting else Extent.WITHIN, first.approximate or last.approximate,
                        first.uncertain or last.uncertain, told_in(first, last))

    def _running(self, reference: Interval | None) -> Interval | None:
        """The beginning of what comes round each year and goes on at the reference; None if nothing is said to."""
        first, last = self.first, self.last
        if reference is None or reference.earliest is None or not is_yearly(first) or not is_yearly(last):
            return None
        if first.direction is Direction.PAST or (first.direction is Direction.FUTURE and first.is_firm):
            return None
        begun = Near(first.period, Direction.PAST).resolve(reference)
        over = None if begun is None else Near(last.period, Direction.FUTURE).resolve(begun)
        goes_on = over is not None and over.latest is not None and reference.earliest < over.latest
        return begun if goes_on else None

    def _last(self, first: Interval, reference: Interval | None) -> Interval | None:
        """The last time; of two that come round once a year, the first such after the first: "September to January"."""
        last = self.last.resolve(reference)
        is_turned = last is not None and first.earliest is not None and last.latest is not None and (
            last.latest <= first.earliest)
        if is_turned and is_yearly(self.first) and is_yearly(self.last):
            return Near(self.last.period, Direction.FUTURE).resolve(first)
        return last


class Side(StrEnum):
    """Which side of a time is meant."""

    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    FROM = "from"
    JUST_BEFORE = "just before"
    JUST_AFTER = "just after"


_EDGES = {(Side.BEFORE, "late"): Side.BY, (Side.AFTER, "early"): Side.FROM}


@dataclass(frozen=True, slots=True)
class Limit(Around):
    """All before or after a time: since 2015 (lasting), until Friday (lasting), before, after, by (once).

    `FROM` is once, in the time itself or later: "not before 2025". "Just" before or after a clock time is within an
    hour of it, with soft bounds. "Before the end of May" is by the last of May, "after the start of May" not before the
    first of it: nobody says where an end begins.
    """

    side: Side
    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """A stretch that is open on one side."""
        side, meant = self._outermost()
        whole = meant.resolve(reference)
        if whole is None:
            return None
        extent = Extent.THROUGHOUT if side in (Side.SINCE, Side.UNTIL) else Extent.WITHIN
        first, after = whole.earliest, whole.latest
        if side in (Side.JUST_BEFORE, Side.JUST_AFTER) and first is not None:
            hour = (first.plus(-3600), first) if side is Side.JUST_BEFORE else (first, first.plus(3600))
            return Interval(*hour, Precision.SPAN, approximate=True, uncertain=whole.uncertain)
        if whole.precision in _CLOCK and first is not None:
            after = first.plus(1)  # by 5 p.m. is no later than the stroke of five, though five is told as an hour
            begin = None if side in (Side.UNTIL, Side.BY, Side.BEFORE) else first
        else:
            begin = {Side.SINCE: first, Side.FROM: first, Side.AFTER: after}.get(side)
        end = {Side.UNTIL: after, Side.BY: after, Side.BEFORE: first}.get(side)
        return Interval(begin, end, Precision.SPAN, extent, whole.approximate, whole.uncertain, told_in(whole))

    def _outermost(self) -> tuple[Side, Meaning]:
        """The side and the time that bound it: of a soft end or start the hard edge of what it is part of."""
        if isinstance(self.whole, Part) and (self.side, self.whole.part) in _EDGES:
            return _EDGES[self.side, self.whole.part], self.whole.whole
        return self.side, self.whole


@dataclass(frozen=True, slots=True)
class UpTo(Around):
    """All of a length that ends with another time: the three months ended 30 June."""

    count: float
    unit: Unit
    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The stretch, which lasted; None where its end is not known."""
        whole = self.whole.resolve(reference)
        if whole is None or whole.latest is None:
            return None
        steps, unit = moved(self.count, self.unit)
        after = whole.latest.plus(-1).day + 1
        return replace(Interval.days(shift_day(after, unit, -steps), after, Precision.SPAN, Extent.THROUGHOUT,
                                     approximate=whole.approximate), uncertain=whole.uncertain)
