"""Meanings made of another: a part in a whole, its nth unit, a count from it, a day beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.model.calendar import DAY
from timeline.model.parts import HALVES, half, third
from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Meaning
from timeline.temporal.absolute import cell_interval, days_of
from timeline.temporal.around import Around
from timeline.temporal.periods import Clock, DayPart, Named, OfDay, Season, Weekday
from timeline.temporal.relative import Offset, Shift, at_clock
from timeline.temporal.units import SECONDS, Unit, bounds, index, shift_day, start

_EVENING = 17 * 3600  # seconds from midnight at which evening begins
_SMALL_HOURS = 6  # the hour up to which it is sure that a clock time after an evening is of the night between
_NOON = 12
_OF_DAY = (Precision.DAYPART, Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_CLEAR = 3  # days: beside anything longer, which Monday is meant is not clear


Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Of(Around):
    """A named period inside a whole: the Thursday of last week, the summer of 1979, 8 p.m. of that day."""

    part: Named | OfDay
    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The part; where the whole holds two such parts, from one to the other, where it holds more, all of it."""
        holder = self.holder(reference)
        whole = holder.resolve(reference)
        if whole is None:
            return None
        if holder is not self.whole and isinstance(self.part, Clock) and self.part.hour >= _SMALL_HOURS:
            whole = replace(whole, uncertain=True)
        found = self._inside(whole)
        return replace(found, uncertain=True) if found is not None and whole.uncertain else found

    def holder(self, reference: Interval | None) -> Meaning:
        """The whole; or, of a dawn, a morning or an hour before noon told after a night, the day that ends it.

        A reference that is a whole day, not a time of one, is no night.
        """
        of_day = isinstance(self.whole, Shift) and self.whole.anaphoric and not self.whole.steps
        is_early = (self.part.hour < _NOON if isinstance(self.part, Clock) else
                    isinstance(self.part, DayPart) and self.part.name in ("EARLY", "DAWN", "MO"))
        begins = None if reference is None or reference.precision not in _OF_DAY else reference.earliest
        is_night = begins is not None and begins.seconds % DAY >= _EVENING
        return Shift(Unit.DAY, 1, anaphoric=True) if of_day and is_early and is_night else self.whole

    def _inside(self, whole: Interval) -> Interval | None:
        first, last = days_of(whole)
        if first is None or last is None:
            return whole
        if isinstance(self.part, DayPart | Clock):
            return self._of_day(whole, first, last)
        cycle = self.part.cycle
        low, high = index(cycle, first), index(cycle, last)
        if low != high:
            both = (self.part.at(low), self.part.at(high)) if high == low + 1 else (None, None)
            return self._either(whole, *both)
        found = self.part.at(low)
        soft = whole.approximate or isinstance(self.part, Season)
        return None if found is None else Interval.days(*found, self.part.precision, approximate=soft)

    def _either(self, whole: Interval, *parts: Bounds | None) -> Interval:
        """Of two parts, each in a cell of its own, the stretch from one to the other; the whole if it has none."""
        start, after = whole.earliest, whole.latest
        assert start is not None and after is not None
        inside = [part for part in parts if part is not None and start.day <= part[0] and part[1] <= after.day]
        if not inside:
            return replace(whole, precision=Precision.SPAN)
        precision = Precision.SPAN if len(inside) > 1 else self.part.precision
        return Interval.days(inside[0][0], inside[-1][1], precision, approximate=whole.approximate)

    def _of_day(self, whole: Interval, first: int, last: int) -> Interval:
        if first != last:
            return replace(whole, precision=Precision.SPAN)
        part = self.part
        assert isinstance(part, DayPart | Clock)
        offset = part.offset if isinstance(part, Clock) else None
        return at_clock(first, part.seconds, offset, part.precision, soft=isinstance(part, DayPart))


@dataclass(frozen=True, slots=True)
class Part(Around):
    """A part of a whole: its "early", "mid" or "late" third, with soft bounds, or its "first half" or "second half".

    "earlier" or "later" cut it at the reference.
    """

    part: str
    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The part of the whole; a whole without both ends gives itself."""
        whole = self.whole.resolve(reference)
        if whole is None:
            return None
        if self.part in ("earlier", "later"):
            return self._cut(whole, reference)
        first, last = days_of(whole)
        if first is None or last is None or last - first < 2:
            return replace(whole, approximate=True)
        is_half = self.part in HALVES
        bounds = (half if is_half else third)(first, last + 1, self.part)
        found = Interval.days(*bounds, Precision.SPAN, approximate=whole.approximate or not is_half)
        return replace(found, uncertain=whole.uncertain)

    def _cut(self, whole: Interval, reference: Interval | None) -> Interval:
        before = self.part == "earlier"
        if reference is None or whole.seconds is None:
            return whole
        end = reference.latest if before else reference.earliest
        if end is None or whole.earliest is None or whole.latest is None:
            return whole
        if not (whole.earliest < end < whole.latest):
            return whole
        return replace(whole, latest=end, precision=Precision.SPAN) if before else replace(
            whole, earliest=end, precision=Precision.SPAN)


@dataclass(frozen=True, slots=True)
class Holding(Around):
    """The cell of a unit that holds the start of another time: the week of 6 March."""

    unit: Unit
    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The whole cell; None where the start is not known."""
        whole = self.whole.resolve(reference)
        if whole is None or whole.earliest is None:
            return None
        return replace(cell_interval(self.unit, index(self.unit, whole.earliest.day)), approximate=whole.approximate)


@dataclass(frozen=True, slots=True)
class Nth(Around):
    """The nth unit or weekday of a whole, counted from its start, or from its end where `place` is negative.

    `count` units are taken together: the first nine months is place 1, count 9.
    """

    place: int
    unit: Unit | Weekday
    whole: Meaning
    count: int = 1

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The counted cells of the whole; None if it does not have so many."""
        whole = self.whole.resolve(reference)
        if whole is None:
            return None
        first, last = days_of(whole)
        if first is None or last is None:
            return None
        low, high = self._weekdays(first, last) if isinstance(self.unit, Weekday) else self._cells(first, last)
        if low is None or high is None or low < first - 6 or high > last + 7:
            return None
        unit = Unit.DAY if isinstance(self.unit, Weekday) else self.unit
        if self.count > 1:
            return Interval.days(low, high, Precision.SPAN, Extent.THROUGHOUT, approximate=whole.approximate)
        return Interval.days(low, high, Precision(unit.value), approximate=whole.approximate)

    def _weekdays(self, first: int, last: int) -> tuple[int | None, int | None]:
        assert isinstance(self.unit, Weekday)
        if self.place > 0:
            day = first + (self.unit.day - (first + 5) % 7) % 7 + 7 * (self.place - 1)
        else:
            day = last - ((last + 5) % 7 - self.unit.day) % 7 + 7 * (self.place + 1)
        return (day, day + 1) if first <= day <= last else (None, None)

    def _cells(self, first: int, last: int) -> tuple[int | None, int | None]:
        unit = self.unit
        if not isinstance(unit, Unit) or unit in SECONDS:
            return None, None
        if unit is Unit.WEEK:
            low = first + 7 * (self.place - 1) if self.place > 0 else last + 1 + 7 * (self.place + 1 - self.count)
            return low, low + 7 * self.count
        cell = index(unit, first) + self.place - 1 if self.place > 0 else index(unit, last) + self.place + 1
        if self.place < 0 and unit is Unit.WEEKEND and start(unit, index(unit, last)) > last:
            cell -= 1  # the weekend of the week in which a month ends may be the next month's
        if self.place < 0:
            cell -= self.count - 1
        return start(unit, cell), bounds(unit, cell + self.count - 1)[1]


@dataclass(frozen=True, slots=True)
class From(Around):
    """A number of units before (negative) or after another time: two days after Christmas."""

    count: float | None
    unit: Unit
    whole: Meaning
    forward: bool = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The counted time."""
        return Offset(self.count, self.unit, forward=self.forward).resolve(self.whole.resolve(reference))


@dataclass(frozen=True, slots=True)
class Anniversary(Around):
    """The same day, week or month some years before or after: "a year ago today", "five years ago this week"."""

    years: int
    unit: Unit
    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The cell of the other year that holds the date of the whole."""
        base = self.whole.resolve(reference)
        first, _ = (None, None) if base is None else days_of(base)
        if first is None:
            return None
        return cell_interval(self.unit, index(self.unit, shift_day(first, Unit.MONTH, 12 * self.years)))


@dataclass(frozen=True, slots=True)
class Beside(Around):
    """The nearest occurrence of a named period before another time, or after it: the Monday before Christmas."""

    period: Named
    whole: Meaning
    after: bool

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The occurrence that lies wholly on its side; None where the other time is open on that side."""
        base = self.whole.resolve(reference)
        first, last = (None, None) if base is None else days_of(base)
        edge = last if self.after else first
        if edge is None or first is None or last is None or last - first > _CLEAR:
            return None
        cell = index(self.period.cycle, edge)
        for step in (0, 1, 2):
            found = self.period.at(cell + step if self.after else cell - step)
            if found is not None and (found[0] > edge if self.after else found[1] <= edge):
                return Interval.days(*found, self.period.precision)
        return None
