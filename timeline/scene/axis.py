"""The time axis: which seconds stand at which px, with empty time squeezed where that is asked for.

Seconds are those of `Instant.seconds`. A drawing has one axis of one or more segments, each linear, with a break
between two. The sequence scale has none of this: it gives each date the same room.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from timeline.model.calendar import DAY, civil
from timeline.model.message import message
from timeline.model.time import Interval
from timeline.scene.types import ScaleKind

_YEAR = 31_556_952  # seconds, on average


@dataclass(frozen=True, slots=True)
class Segment:
    """The px from `left` to `right` show the seconds from `start` to `end`, evenly.

    A break shows squeezed time; `empty` is how many seconds lie between the events on either side of it, and `resumes`
    the second at which they go on.
    """

    start: int
    end: int
    left: float
    right: float
    is_break: bool = False
    empty: int = 0
    resumes: int = 0

    @property
    def px_per_second(self) -> float:
        """How far a second goes."""
        return (self.right - self.left) / (self.end - self.start)

    def x(self, seconds: int) -> float:
        """The px of a second."""
        return self.left + (self.right - self.left) * ((seconds - self.start) / (self.end - self.start))


@dataclass(frozen=True, slots=True)
class Axis:
    """Segments and breaks from left to right; `slots` are the dates of a sequence scale, in order.

    `dates` is the manner in which dates are written along it, `view` how many px of it are seen at once.
    """

    kind: ScaleKind
    left: float
    right: float
    segments: tuple[Segment, ...] = ()
    slots: tuple[Interval, ...] = ()
    dates: str = "uk"
    view: float = inf

    def x(self, seconds: int) -> float:
        """The px of a second, kept within the drawing."""
        for segment in self.segments:
            if seconds < segment.end:
                return max(segment.x(seconds), self.left)
        return self.right

    def shown(self) -> tuple[Segment, ...]:
        """The segments that are not breaks."""
        return tuple(segment for segment in self.segments if not segment.is_break)

    def breaks(self) -> tuple[Segment, ...]:
        """The breaks."""
        return tuple(segment for segment in self.segments if segment.is_break)

    def middle(self, date: Interval) -> float:
        """The px of a date on a sequence scale."""
        place = bisect_left(self.slots, place_in_order(date), key=place_in_order)
        return self.left + (place + 0.5) * self.step

    def shows(self, date: Interval) -> bool:
        """Whether a date may lie in the time that the axis shows."""
        start, end = key(date)
        return not self.segments or ((start is None or start < self.segments[-1].end)
                                     and (end is None or end > self.segments[0].start))

    def is_one_year(self, seconds: int) -> bool:
        """Whether the segment that shows this second shows nothing of another year."""
        return any(civil(one.start // DAY)[0] == civil((one.end - 1) // DAY)[0]
                   for one in self.shown() if one.start <= seconds < one.end)

    @property
    def step(self) -> float:
        """Px from one date to the next on a sequence scale."""
        return (self.right - self.left) / max(len(self.slots), 1)


def key(date: Interval) -> tuple[int | None, int | None]:
    """The bounds of a date in seconds."""
    return (None if date.earliest is None else date.earliest.seconds,
            None if date.latest is None else date.latest.seconds)


def stretch(date: Interval) -> tuple[int, int]:
    """The seconds that a date takes on the axis: with an open end none, just the one that is known."""
    start, end = key(date)
    if start is None or end is None:
        known = (end or 0) if start is None else start
        return known, known
    return start, end


def place_in_order(date: Interval) -> tuple[int, int, int]:
    """By beginning, then end; without a beginning just before the end, without an end after all that begin so."""
    start, end = key(date)
    if start is None:
        return end or 0, -1, 0
    return (start, 1, 0) if end is None else (start, 0, end)


def length_in_words(seconds: int) -> str:
    """A length of time in its two most telling figures at most: "21 months", "3 days", "65 million years"."""
    for words, size, least in _LENGTHS:
        if seconds >= least * size:
            return words(round(seconds / size))
    return message("1 second") if seconds == 1 else message("{number} seconds", number=seconds)


_LENGTHS: tuple[tuple[Callable[[int], str], int, float], ...] = (  # from so many of a unit on: there are always several
    (lambda number: message("{number} million years", number=number), _YEAR * 1_000_000, 1.5),
    (lambda number: message("{number} years", number=number), _YEAR, 3),
    (lambda number: message("{number} months", number=number), _YEAR // 12, 2),
    (lambda number: message("{number} days", number=number), DAY, 1.5),
    (lambda number: message("{number} hours", number=number), 3600, 1.5),
    (lambda number: message("{number} minutes", number=number), 60, 1.5),
)
