"""The time axis: which seconds stand at which px, with empty time squeezed where that is asked for.

Seconds are those of `Instant.seconds`. A drawing has one axis of one or more segments, each linear, with a break
between two. The sequence scale has none of this: it gives each date the same room.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from statistics import median

from timeline.model.calendar import DAY, civil
from timeline.model.time import Interval
from timeline.scene.types import FADE, ScaleKind

BREAK = 36.0  # px of a break
LEAST = 120.0  # px of a segment
_INSET = 8.0  # px at either end of a segment, so that a glyph there stays inside
_SQUEEZED = 4  # an empty span longer than so many median gaps ...
_SHARE = 0.15  # ... and than this share of the window is squeezed
_LONG = 1 / 3  # of the window: a date so long may be squeezed inside ...
_CROWD = 0.6  # ... if this share of the dates crowd in a part so small that it would else be squeezed
_UNIT_PX = 40.0  # a day is at most so wide, where all else is a day
_YEAR = 31_556_952  # seconds, on average


@dataclass(frozen=True, slots=True)
class Segment:
    """The px from `left` to `right` show the seconds from `start` to `end`, evenly.

    A break shows squeezed time; `empty` is how many seconds lie between the events on either side of it, and
    `resumes` the second at which they go on.
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
    """Segments and breaks from left to right; `slots` are the dates of a sequence scale, in order."""

    kind: ScaleKind
    left: float
    right: float
    segments: tuple[Segment, ...] = ()
    slots: tuple[Interval, ...] = ()

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
        place = bisect_left(self.slots, _in_order(date), key=_in_order)
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


def year_text(year: int) -> str:
    """An astronomical year as written: 2015, AD 14, 44 BC, 66 million BC."""
    number = year if year > 0 else 1 - year
    if number >= 1_000_000:
        words = f"{round(number / 1_000_000, 2):g} million"
    else:
        words = f"{number:,}" if number >= 10_000 else str(number)
    if year <= 0:
        return f"{words} BC"
    return words if year > 999 else f"AD {words}"


def key(date: Interval) -> tuple[int | None, int | None]:
    """The bounds of a date in seconds."""
    return (None if date.earliest is None else date.earliest.seconds,
            None if date.latest is None else date.latest.seconds)


def stretch(date: Interval) -> tuple[int, int]:
    """The seconds that a date takes on the axis: an open end takes none."""
    start, end = key(date)
    if start is None:
        return (end or 0) - 1, end or 0
    return start, start + 1 if end is None else end


def axis(dates: Sequence[Interval], *, left: float, right: float, scale: str = "auto",
         window: Interval | None = None) -> Axis:
    """The axis for these dates between two px. `scale` is calendar, adaptive, sequence or auto.

    Auto is adaptive where there is empty time to squeeze, else calendar. `window` cuts the dates to its bounds; on a
    calendar scale the axis shows all of it. Raises ValueError for another scale.
    """
    if scale == "sequence":
        return Axis(ScaleKind.SEQUENCE, left, right, slots=_slots(dates))
    if scale not in ("auto", "adaptive", "calendar"):
        raise ValueError(f"no scale is called {scale!r}: use auto, calendar, adaptive or sequence")
    spans = sorted(_clipped([stretch(date) for date in dates], window, has_edges=scale == "calendar")) or [(0, DAY)]
    most = 0 if scale == "calendar" else int((right - left + BREAK) // (LEAST + BREAK)) - 1
    if most > 0:
        spans = _busy(spans)
    gaps = _squeezable(spans, most=most)
    kind = ScaleKind.ADAPTIVE if gaps or scale == "adaptive" else ScaleKind.CALENDAR
    return Axis(kind, left, right, segments=_laid(spans, gaps, left, right, _open_ends(dates, window)))


def _open_ends(dates: Sequence[Interval], window: Interval | None) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where dates fade away: seconds of ends without a beginning, of beginnings without an end, and of cuts."""
    low, high = (None, None) if window is None else key(window)
    bounds = [key(date) for date in dates]
    left = [end for start, end in bounds if start is None and end is not None]
    right = [start for start, end in bounds if end is None and start is not None]
    left += [low for start, end in bounds if low is not None and start is not None and start < low]
    right += [high for start, end in bounds if high is not None and end is not None and end > high]
    return tuple(left), tuple(right)


def _slots(dates: Sequence[Interval]) -> tuple[Interval, ...]:
    """One date of each place in the order; dates with the same bounds share it."""
    first = {_in_order(date): date for date in reversed(dates)}
    return tuple(first[place] for place in sorted(first))


def _in_order(date: Interval) -> tuple[int, int, int]:
    """By beginning, then end; without a beginning just before the end, without an end after all that begin so."""
    start, end = key(date)
    if start is None:
        return end or 0, -1, 0
    return (start, 1, 0) if end is None else (start, 0, end)


def _clipped(spans: Sequence[tuple[int, int]], window: Interval | None, *, has_edges: bool) -> list[tuple[int, int]]:
    """The stretches within the window, and its own edges if these are to be shown."""
    start, end = (None, None) if window is None else key(window)
    low = min((first for first, _ in spans), default=0) if start is None else start
    high = max((last for _, last in spans), default=DAY) if end is None else end
    inside = [(max(first, low), min(last, high)) for first, last in spans if first < high and last > low]
    edges = [(low, low + 1)] * (start is not None) + [(high - 1, high)] * (end is not None)
    return inside + edges if (has_edges or not inside) and low < high else inside


def _busy(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that must not be squeezed: of a long one only its ends, if most dates crowd in a small part."""
    window = max(last for _, last in spans) - spans[0][0]
    short = [span for span in spans if span[1] - span[0] < _LONG * window]
    if len(short) < _CROWD * len(spans) or not 0 < _reach(short) < _SHARE * window:
        return list(spans)
    ends = [piece for first, last in spans if last - first >= _LONG * window
            for piece in ((first, first + (last - first) // 24), (last - (last - first) // 24, last))]
    return sorted(short + ends)


def _reach(spans: Sequence[tuple[int, int]]) -> int:
    return max(last for _, last in spans) - min(first for first, _ in spans) if spans else 0


def _squeezable(spans: Sequence[tuple[int, int]], *, most: int) -> tuple[tuple[int, int], ...]:
    """At most `most` empty stretches worth squeezing, in order of time."""
    empty = _empty(spans)
    steps = [after - before for (before, _), (after, _) in pairwise(spans)]
    window = max(last for _, last in spans) - spans[0][0]
    chosen: list[tuple[int, int]] = []
    for gap in sorted(empty, key=lambda gap: (gap[0] - gap[1], gap[0]))[:max(most, 0)]:
        length = gap[1] - gap[0]
        steps.remove(max(steps))
        if length <= _SHARE * window or (steps and length <= _SQUEEZED * median(steps)):
            break
        chosen.append(gap)
        window -= length
    return tuple(sorted(chosen))


def _empty(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    gaps, reached = [], spans[0][1]
    for first, last in spans:
        if first > reached:
            gaps.append((reached, first))
        reached = max(reached, last)
    return gaps


def _laid(spans: Sequence[tuple[int, int]], gaps: Sequence[tuple[int, int]], left: float, right: float,
          opens: tuple[tuple[int, ...], tuple[int, ...]]) -> tuple[Segment, ...]:
    """Segments and breaks in px: the more events the wider a segment, none under the least width."""
    starts = [spans[0][0], *(after for _, after in gaps)]
    ends = [*(before for before, _ in gaps), max(last for _, last in spans)]
    inside = [[span for span in spans if start <= span[0] < end] for start, end in zip(starts, ends, strict=True)]
    spare = right - left - BREAK * len(gaps) - LEAST * len(starts)
    shares = [sqrt(len(group)) for group in inside]
    widths = [LEAST + spare * share / sum(shares) for share in shares]
    room = [None, *(after - before for before, after in gaps), None]
    laid: list[Segment] = []
    x = left
    for place, (start, end, width, group) in enumerate(zip(starts, ends, widths, inside, strict=True)):
        fades = tuple(any(start - 1 <= at <= end for at in ends) for ends in opens)
        first, last = _eased(start, end, width, group, (room[place], room[place + 1]), (fades[0], fades[1]))
        if laid:
            laid.append(Segment(laid[-1].end, first, x, x + BREAK, True, room[place] or 0, start))
            x += BREAK
        laid.append(Segment(first, last, x, x + width))
        x += width
    return tuple(laid)


def _eased(start: int, end: int, width: float, group: Sequence[tuple[int, int]],
           room: tuple[int | None, int | None], opens: tuple[bool, bool]) -> tuple[int, int]:
    """A segment's seconds with air, most of it on the right where labels go: no lone date fills it, and a glyph at its
    end stays inside.
    """
    finest = _finest(group)
    least = int(finest * width / _UNIT_PX) if finest <= DAY else min(3 * finest, end - start + finest)
    missing = max(least - (end - start), 0)
    before = 0 if opens[1] and not opens[0] else missing if opens[0] and not opens[1] else missing // 8
    insets = [_INSET + FADE * is_open for is_open in opens]
    per_px = (end - start + missing) / (width - sum(insets))
    first, last = (int(per_px * inset) + 1 for inset in insets)
    return (start - _capped(before + first, room[0]), end + _capped(missing - before + last, room[1]))


def _finest(group: Sequence[tuple[int, int]]) -> int:
    """Seconds of the shortest date; clock times count only if there are several, or a day would fill the drawing."""
    lengths = {span: max(span[1] - span[0], 1) for span in group}
    under_a_day = [length for length in lengths.values() if length < DAY]
    return min(lengths.values(), default=DAY) if len(under_a_day) != 1 else min(
        [length for length in lengths.values() if length >= DAY], default=DAY)


def _capped(seconds: int, room: int | None) -> int:
    return seconds if room is None else min(seconds, room // 3)


def length_in_words(seconds: int) -> str:
    """A length of time in its two most telling figures at most: "21 months", "3 days", "65 million years"."""
    for unit, size, least in _LENGTHS:
        if seconds >= least * size:
            return _counted(round(seconds / size), unit)
    return _counted(seconds, "second")


_LENGTHS = (("million years", _YEAR * 1_000_000, 1.5), ("year", _YEAR, 3), ("month", _YEAR // 12, 2), ("day", DAY, 1.5),
            ("hour", 3600, 1.5), ("minute", 60, 1.5))


def _counted(number: int, unit: str) -> str:
    plural = "" if number == 1 or unit.endswith("s") else "s"
    return f"{number:,} {unit}{plural}"
