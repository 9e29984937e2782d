"""Instants and intervals: calendar time with honest bounds.

An `Interval` is half-open, either end may be open, and it says whether something happened once somewhere
inside it (`within`, as in "in September 2015") or lasted all through it (`throughout`, as in "1939 to 1945").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf

from timeline.model.calendar import DAY, civil, day_number


class Precision(StrEnum):
    """The finest unit that the words state. `SPAN` is a stretch whose bounds are no single unit."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "part of day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half-year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    SPAN = "span"


class Extent(StrEnum):
    """`WITHIN`: happened once, somewhere inside. `THROUGHOUT`: lasted from one end to the other."""

    WITHIN = "within"
    THROUGHOUT = "throughout"


@dataclass(frozen=True, slots=True)
class Instant:
    """A second on the proleptic Gregorian calendar.

    `seconds` counts from 0000-01-01T00:00:00 as the local clock reads; `offset` is minutes east of UTC, or None
    when unknown. In order (`<`, `<=`), two instants with an offset compare as moments, others by their local reading;
    equality is of the fields.
    """

    seconds: int
    offset: int | None = None

    @classmethod
    def of(cls, year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0,
           *, offset: int | None = None) -> Instant:
        """The instant of a calendar date and clock time; fields are not range-checked."""
        return cls(day_number(year, month, day) * DAY + hour * 3600 + minute * 60 + second, offset)

    @property
    def day(self) -> int:
        """Day number of the local date."""
        return self.seconds // DAY

    @property
    def date(self) -> tuple[int, int, int]:
        """Astronomical year, month and day of the local date."""
        return civil(self.seconds // DAY)

    @property
    def clock(self) -> tuple[int, int, int]:
        """Hour, minute and second of the local reading."""
        rest = self.seconds % DAY
        return rest // 3600, rest % 3600 // 60, rest % 60

    def plus(self, seconds: int) -> Instant:
        """The instant this many seconds later, on the same clock."""
        return Instant(self.seconds + seconds, self.offset)

    def __lt__(self, other: Instant) -> bool:
        return self._against(other) < 0

    def __le__(self, other: Instant) -> bool:
        return self._against(other) <= 0

    def _against(self, other: Instant) -> int:
        if self.offset is None or other.offset is None:
            return self.seconds - other.seconds
        return (self.seconds - self.offset * 60) - (other.seconds - other.offset * 60)


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open calendar time `[earliest, latest)`; None is an open end.

    `approximate` (EDTF `~`) says the bounds are soft; `uncertain` (EDTF `?`) says the source may be wrong. `ends` is
    the coarser of the units (day, month or year) in which the ends of a span are told, None where they are not told in
    such: "since January" begins where "since 2018" does, and says more.
    Raises ValueError if both ends are given and `earliest` is not before `latest`.
    """

    earliest: Instant | None
    latest: Instant | None
    precision: Precision = Precision.SPAN
    extent: Extent = Extent.WITHIN
    approximate: bool = False
    uncertain: bool = False
    ends: Precision | None = None

    def __post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and self.latest._against(self.earliest) <= 0:
            raise ValueError(f"an interval must end after it begins: {self.earliest} .. {self.latest}")

    @classmethod
    def days(cls, first: int | None, after: int | None, precision: Precision = Precision.SPAN,
             extent: Extent = Extent.WITHIN, *, approximate: bool = False) -> Interval:
        """The interval from the start of day `first` to the start of day `after` (day numbers, `after` outside)."""
        return cls(None if first is None else Instant(first * DAY), None if after is None else Instant(after * DAY),
                   precision, extent, approximate)

    @property
    def is_bounded(self) -> bool:
        """Whether at least one end is known."""
        return self.earliest is not None or self.latest is not None

    @property
    def is_local(self) -> bool:
        """Whether it is told by a clock whose offset is not known: it compares by what that clock shows."""
        is_clock = self.precision in (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
        return is_clock and any(end is not None and end.offset is None for end in (self.earliest, self.latest))

    @property
    def seconds(self) -> int | None:
        """Length in seconds, None if an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return self.latest._against(self.earliest)

    @property
    def length(self) -> float:
        """Length in seconds for comparisons: infinite if an end is open."""
        seconds = self.seconds
        return inf if seconds is None else float(seconds)

    def before(self, other: Interval) -> bool:
        """Whether all of this lies before all of `other`."""
        return self.latest is not None and other.earliest is not None and self.latest <= other.earliest

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share a moment."""
        return not self.before(other) and not other.before(self)

    def within(self, other: Interval) -> bool:
        """Whether all of this lies inside `other`."""
        starts = other.earliest is None or (self.earliest is not None and self.earliest >= other.earliest)
        ends = other.latest is None or (self.latest is not None and self.latest <= other.latest)
        return starts and ends

    def intersect(self, other: Interval) -> Interval | None:
        """What both share, with the flags and precision of the shorter; None if they share nothing."""
        if not self.overlaps(other):
            return None
        starts = [end for end in (self.earliest, other.earliest) if end is not None]
        ends = [end for end in (self.latest, other.latest) if end is not None]
        shorter = self if self.length <= other.length else other
        return replace(shorter, earliest=max(starts) if starts else None, latest=min(ends) if ends else None)

    def hull(self, other: Interval) -> Interval:
        """The least stretch that holds both; it has no precision of its own."""
        open_start = self.earliest is None or other.earliest is None
        open_end = self.latest is None or other.latest is None
        return Interval(
            None if open_start else min(self.earliest, other.earliest),  # type: ignore[type-var]
            None if open_end else max(self.latest, other.latest),  # type: ignore[type-var]
            self.precision if self == other else Precision.SPAN,
            approximate=self.approximate or other.approximate,
            uncertain=self.uncertain or other.uncertain,
        )
