"""How time becomes px: which empty stretches are squeezed, and how long each segment of the axis is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil, inf, log, sqrt

from timeline.model.calendar import DAY
from timeline.model.parts import coarsest
from timeline.model.time import Instant, Interval
from timeline.scene.axis import Axis, Segment, key, place_in_order, stretch
from timeline.scene.types import FADE, ScaleKind

BREAK = 36.0  # px of a break
LEAST = 120.0  # px of a segment
_INSET = 8.0  # px at either end of a segment, so that a glyph there stays inside
_SHARE = 0.15  # an empty span is squeezed if it is longer than this share of one of its sides ...
_WORTH = 0.08  # ... and than this one of the whole, or a break would take the room that it saves ...
_MANY = 200  # dates, among which a shorter one will do, a tenth as long: they leave no long ones
_PARTED = 4  # dates, at least, for each break of a drawing that runs down
_CROWDED_STEP = 1.6  # times the mean need, at most, is the step of a sequence
_GAIN = 0.35  # ... and if dates gain so much: on the mean as if the drawing were 1.4 times as wide
_ENOUGH = 16  # of its shortest dates make a stretch long enough to squeeze
_LONG = 1 / 3  # of the window: a date so long may be squeezed inside ...
_LONG_BESIDE, _LEAST_LONG = 3, 60 * DAY  # ... or one so many times as long as what the crowd takes, and than this, ...
_FEW = 0.1  # ... if less than this share of the dates is
_DENSE = 500  # dates, among which an almost empty span may be squeezed too, ...
_HELD = (0.01, 0.025, 0.05)  # ... if no more than one of these shares of them lies in it
_CROWDED = 0.25  # of the window
_SPARED = 0.55  # of the width, at most, goes to the least widths of segments and to breaks
_CROWD = 0.6  # ... if this share of the dates crowd in less than _CROWDED
_NAMED = {"year": 365 * DAY, "month": 30 * DAY}
_UNIT_PX = 40.0  # a day is at most so wide, where all else is a day, ...
_UNITS = 8  # ... but where labels need so much length it takes this part of it


def axis(dates: Sequence[Interval], *, left: float, right: float, scale: str = "auto",
         window: Interval | None = None, needs: Sequence[float] = (), dates_as: str = "uk",
         view: float = inf) -> Axis:
    """The axis for these dates between two px. `scale` is calendar, adaptive, sequence or auto.

    With `needs`, the px along the axis that each date's label takes, each segment is as long as its labels and the
    axis ends where it must.

    Auto is adaptive where there is empty time to squeeze, else calendar. `window` cuts the dates to its bounds; on a
    calendar scale the axis shows all of it. `dates_as` is how dates are written along it; with `view` px seen at once
    it is squeezed where a drawing of that width is. Raises ValueError for another scale.
    """
    if scale == "sequence":
        slots = _slots(dates)
        end = left + _step(dates, needs) * len(slots) if needs else right
        return Axis(ScaleKind.SEQUENCE, left, end, slots=slots, dates=dates_as, view=view)
    if scale not in ("auto", "adaptive", "calendar"):
        raise ValueError(f"no scale is called {scale!r}: use auto, calendar, adaptive or sequence")
    spans = sorted(_clipped([stretch(date) for date in dates], window, has_edges=scale == "calendar")) or [(0, DAY)]
    most = 0 if scale == "calendar" else max(len(spans) // _PARTED, 1) if needs else _most_breaks(
        min(right - left, view))
    crowd = _crowd(spans) if most and len(spans) > _DENSE and not needs else spans
    groups = _groups(crowd, most=most)
    gaps = tuple((before.end, after.start) for before, after in pairwise(groups))
    edges = _edges(spans, groups)
    squeezed = len(gaps) + sum(edge is not None for edge in edges)
    widths = _needed(groups, dates, needs) if needs else _shared(groups, right - left - BREAK * squeezed)
    kind = ScaleKind.ADAPTIVE if squeezed or scale == "adaptive" else ScaleKind.CALENDAR
    segments = _laid(groups, gaps, left, widths, _open_ends(dates, window), edges, units=_UNITS if needs else inf)
    return Axis(kind, left, segments[-1].right, segments=segments, dates=dates_as, view=view)


def _most_breaks(room: float) -> int:
    """How many breaks leave half of the px to share by what lies between them; one, if segments have room at all."""
    half = int((_SPARED * room + BREAK) // (LEAST + BREAK)) - 1
    return max(half, int(room >= 2 * LEAST + BREAK))


def _step(dates: Sequence[Interval], needs: Sequence[float]) -> float:
    """Px of each place of a sequence: as much as the labels of any one of its dates take, if that is not far more than
    those of others do; then they stand a little away from it.
    """
    sums: defaultdict[tuple[int, int, int], float] = defaultdict(float)
    for date, need in zip(dates, needs, strict=True):
        sums[place_in_order(date)] += need
    return min(max(sums.values()), _CROWDED_STEP * sum(sums.values()) / len(sums))


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
    first = {place_in_order(date): date for date in reversed(dates)}
    return tuple(first[place] for place in sorted(first))


def _clipped(spans: Sequence[tuple[int, int]], window: Interval | None, *, has_edges: bool) -> list[tuple[int, int]]:
    """The stretches within the window, and its own edges if these are to be shown."""
    start, end = (None, None) if window is None else key(window)
    low = min((first for first, _ in spans), default=0) if start is None else start
    high = max((last for _, last in spans), default=DAY) if end is None else end
    inside = [(max(first, low), min(last, high)) for first, last in spans
              if first <= high and last >= low]
    edges = [(low, low + 1)] * (start is not None) + [(high - 1, high)] * (end is not None)
    if not inside and low >= high:  # all began before the window or end after it, and fade in or out at its edge
        return edges
    return inside + edges if (has_edges or not inside) and low < high else inside


def _crowd(spans: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Very many dates without the few far before or after them, if the others gain enough room by that."""
    low, high = spans[0][0], max(last for _, last in spans)
    starts, ends = [first for first, _ in spans], sorted(last for _, last in spans)
    for share in _HELD:
        count = int(share * len(spans))
        first, last = starts[count], ends[-1 - count]
        low = first if first < high and log((high - low) / (high - first)) > _GAIN else low
        high = last if last > low and log((high - low) / (last - low)) > _GAIN else high
    return [span for span in spans if low <= span[0] and span[1] <= high] or spans


def _edges(spans: Sequence[tuple[int, int]], groups: Sequence[_Group]) -> tuple[int | None, int | None]:
    """The first second of what is squeezed before the groups, and the last of what is squeezed after them."""
    low, high = spans[0][0], max(last for _, last in spans)
    return (low if low < groups[0].start else None), (high if high > groups[-1].end else None)


@dataclass(frozen=True, slots=True)
class _Group:
    """What lies between two breaks: its seconds and the stretches that begin there."""

    start: int
    end: int
    spans: tuple[tuple[int, int], ...]


def _groups(spans: Sequence[tuple[int, int]], *, most: int) -> tuple[_Group, ...]:
    """The stretches parted at up to `most` empty spans worth squeezing, the most telling first.

    A break that gains too little is made where the next one makes up for it: parting a crowd from the centuries before
    it gains little while a stray date far after it still stands beside it.
    """
    groups = [_group(spans)]
    while len(groups) <= most:
        gain, parted = _parted(groups, len(spans))
        if gain <= _GAIN:
            more, parted = _parted(parted, len(spans)) if gain and len(parted) <= most else (0.0, parted)
            if gain + more <= 2 * _GAIN:
                break
        groups = parted
    return tuple(groups)


def _parted(groups: Sequence[_Group], total: int) -> tuple[float, list[_Group]]:
    """The groups with the break that gains most, and its gain; 0 and the same groups where none gains anything.

    What is so short that its dates are told apart anyway is left whole.
    """
    found = [(gap, place) for place, group in enumerate(groups) if group.end - group.start > _ENOUGH * _finest(
        group.spans) and (gap := _best_gap(_busy(group.spans), total))]
    if not found:
        return 0.0, list(groups)
    (gain, first, after), place = max(found)
    spans = _busy(groups[place].spans)
    return gain, [*groups[:place], _group(spans[:first]), _group(spans[after:]), *groups[place + 1:]]


def _group(spans: Sequence[tuple[int, int]]) -> _Group:
    return _Group(spans[0][0], max(last for _, last in spans), tuple(spans))


def _busy(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that must not be squeezed: of a long one only its ends, if most dates crowd in a small part.

    Where few dates are long beside the crowd, these are long too: among thousands of days of a month, a few dates that
    name no more than the year do not keep the axis whole.
    """
    window = max(last for _, last in spans) - spans[0][0]
    crowd = ceil(_CROWD * len(spans))
    starts = [first for first, last in spans if last - first < _LONG * window]
    firsts = starts[:max(len(starts) - crowd + 1, 0)]
    densest = min((starts[place + crowd - 1] - first for place, first in enumerate(firsts)), default=window)
    if densest >= _CROWDED * window:
        return list(spans)
    beside = max(_LONG_BESIDE * densest, _LEAST_LONG)
    is_rare = sum(last - first >= beside for first, last in spans) < _FEW * len(spans)
    longest = min(_LONG * window, beside) if is_rare else _LONG * window
    ends = [piece for first, last in spans if last - first >= longest
            for piece in ((first, first + (last - first) // 24), (last - (last - first) // 24, last))]
    return sorted([span for span in spans if span[1] - span[0] < longest] + ends)


def _reach(spans: Sequence[tuple[int, int]]) -> int:
    return max(last for _, last in spans) - min(first for first, _ in spans) if spans else 0


def _best_gap(spans: Sequence[tuple[int, int]], total: int) -> tuple[float, int, int] | None:
    """The span whose squeezing spreads the dates best: (gain, place of the first date in or after it, first after).

    The gain is how much the logarithm of the px of a second grows, on the mean of all `total` dates, if the two sides
    share the width as segments do. So a lone date far away, and a crowd among few, are parted where it helps most of
    them; dates that are evenly spread gain nothing. The span is empty; among very many dates it may hold a few, or the
    one day of which most of them tell would be a hair's breadth.
    """
    held = (0, *(int(share * total) for share in _HELD)) if total > _DENSE else (0,)
    found = [gap for count in held for gap in _gaps(spans, total, count)]
    best = max(found, default=None)
    return best if best and best[0] > 0 else None


def _gaps(spans: Sequence[tuple[int, int]], total: int, held: int) -> Iterator[tuple[float, int, int]]:
    """The spans that hold so many dates, long beside the shorter of their sides, each with its gain."""
    whole, least = _reach(spans), _finest(spans)
    ends = list(accumulate((last for _, last in spans), max))
    is_few = len(spans) < _MANY
    share, worth = (_SHARE, _WORTH * whole) if is_few else (_SHARE / 10, 0)
    rest = list(accumulate((last for _, last in reversed(spans)), max))[::-1]
    for after in range(held + 1, len(spans)):
        first = spans[after][0]
        reached = ends[after - held - 1]
        sides = min(reached - spans[0][0], spans[-1][1] - first)
        if first - reached > max(share * sides, worth):
            parts = ((after - held, reached - spans[0][0]), (len(spans) - after, rest[after] - first))
            roots = sum(sqrt(count) for count, _ in parts)
            gain = sum(count * log(sqrt(count) / roots * whole / max(length, least)) for count, length in parts)
            yield gain / total, after - held, after


def _shared(groups: Sequence[_Group], room: float) -> list[float]:
    """Px of each segment: the more events the wider, none under the least width."""
    shares = [sqrt(len(group.spans)) for group in groups]
    spare = room - LEAST * len(groups)
    return [LEAST + spare * share / sum(shares) for share in shares]


def _needed(groups: Sequence[_Group], dates: Sequence[Interval], needs: Sequence[float]) -> list[float]:
    """Px of each segment: what the labels of its dates take."""
    starts = [(stretch(date)[0], need) for date, need in zip(dates, needs, strict=True)]
    return [max(LEAST, sum(need for start, need in starts if group.start <= start <= group.end) + 2 * _INSET)
            for group in groups]


def _laid(groups: Sequence[_Group], gaps: Sequence[tuple[int, int]], left: float, widths: Sequence[float],
          opens: tuple[tuple[int, ...], tuple[int, ...]], edges: tuple[int | None, int | None], *,
          units: float) -> tuple[Segment, ...]:
    """Segments and breaks one after the other; none is stretched to more than so many of its shortest dates.

    At `edges` there is a break before or after all.
    """
    low, high = edges
    room = [None if low is None else groups[0].start - low, *(after - before for before, after in gaps),
            None if high is None else high - groups[-1].end]
    laid: list[Segment] = []
    x = left
    for place, (group, width) in enumerate(zip(groups, widths, strict=True)):
        fades = tuple(any(group.start - 1 <= at <= group.end for at in ends) for ends in opens)
        first, last = _eased(group, width, (room[place], room[place + 1]), (fades[0], fades[1]),
                             units=units)
        if laid or low is not None:
            before = laid[-1].end if laid else (low or 0) - 1  # a date that ends at the first second is in it
            laid.append(Segment(before, first, x, x + BREAK, True, room[place] or 0, group.start))
            x += BREAK
        laid.append(Segment(first, last, x, x + width))
        x += width
    if high is not None:
        laid.append(Segment(laid[-1].end, high + 1, x, x + BREAK, True, room[-1] or 0, high))
    return tuple(laid)


def _eased(group: _Group, width: float, room: tuple[int | None, int | None],
           opens: tuple[bool, bool], *, units: float) -> tuple[int, int]:
    """A segment's seconds with air on the right, where labels go: no lone date fills it, and a glyph at its end stays
    inside.
    """
    start, end, finest = group.start, group.end, _finest(group.spans)
    least = int(finest * min(width / _UNIT_PX, units)) if finest <= DAY else min(3 * finest, end - start + finest)
    missing = max(least - (end - start), 0)
    before = missing if opens[0] and not opens[1] else 0
    insets = [_INSET + FADE * is_open for is_open in opens]
    per_px = (end - start + missing) / (width - sum(insets))
    first, last = (int(per_px * inset) + 1 for inset in insets)
    return (start - _capped(before + first, room[0]), end + _capped(missing - before + last, room[1]))


def _finest(group: Sequence[tuple[int, int]]) -> int:
    """Seconds of the shortest date; clock times count only if there are several, or a day would fill the drawing.

    Where all are open at an end, it is the unit that they name: a lone "not before 1101" is no matter of days.
    """
    lengths = [last - first for first, last in set(group) if last > first]
    whole_days = [length for length in lengths if length >= DAY]
    if not lengths:
        return _NAMED.get(coarsest([Instant(first) for first, _ in group]), DAY)
    return min(whole_days if len(lengths) - len(whole_days) == 1 else lengths, default=DAY)


def _capped(seconds: int, room: int | None) -> int:
    return seconds if room is None else min(seconds, room // 3)
