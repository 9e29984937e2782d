"""The horizontal drawing: time runs to the right, marks are packed into rows within lanes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from math import inf

from timeline.model.event import Event
from timeline.model.message import worded
from timeline.model.text import outlet_words
from timeline.model.time import Interval
from timeline.scene.axis import Axis
from timeline.scene.breaks import breaks
from timeline.scene.counts import BARS, PILLS, clusters, densities, lone
from timeline.scene.drafts import Draft, dates, draft
from timeline.scene.geometry import rules
from timeline.scene.lanes import OTHERS
from timeline.scene.marks import drawn_segments, mark, note, tied
from timeline.scene.measure import text_width
from timeline.scene.packing import Packed, Placed, pack
from timeline.scene.scale import axis
from timeline.scene.sharing import fill, share
from timeline.scene.slots import slot_ticks
from timeline.scene.ticks import ticks
from timeline.scene.types import CAP, HEADLINE_LEAD, NAME, Cluster, Label, Lane, Mark, Rule, ScaleKind, Scene, Tick

_MARGIN, _TOP = 16.0, 4.0  # px left and right, and over the lanes
_HEAD = 28.0  # px from a lane's top to its first mark, where it has a name
_AIR, _FOOT = 6.0, 10.0  # px under a lane's last mark and at its end
_AXIS = 40.0  # px under the lanes
_LEAST = 60.0  # px of the lanes
_AGAIN = 0.7  # of what is seen at once: a lane's name is said again after so much
_MOST_MARKS = 500  # events in view, beyond which all but those with labels are drawn as density


def rows(ranked: Sequence[Event], labelled: Collection[str], *, width: int, scale: str, window: Interval | None,
         selected: str | None, quotes: Mapping[str, str], left_out: tuple[tuple[str, str], ...], height: int | None,
         lane_of: Callable[[Event], str], order: Sequence[str], dates_as: str, view: float = inf) -> Scene:
    """The scene of these events, highest in rank first; the other arguments are those of `scene`.

    Where only `view` px are seen at once, `height` is just the height, and what stands once is said again and again.
    """
    line = axis([date for event in ranked for date in dates(event)], left=_MARGIN, right=width - _MARGIN,
                scale=scale, window=window, dates_as=dates_as, view=view)
    drafts = [draft(event, line, has_label=event.id in labelled) for event in ranked]
    is_dense = _most_in_view(drafts, view) > _MOST_MARKS
    grouped = _grouped(drafts, lane_of, order)
    packed = _packed(drafts, grouped, labelled, height or _height(width, len(grouped), len(ranked)), is_dense=is_dense,
                     is_wide=view < width)
    is_full = height is not None and (view < width or any(one.left_over for one in packed.values()))
    return _drawing(packed, line, width, left_out, quotes, selected, is_dense=is_dense,
                    least=(height or 0) - _AXIS if is_full else _LEAST)


def _most_in_view(drafts: Sequence[Draft], view: float) -> int:
    """The most events whose dates begin within any `view` px."""
    starts = sorted(one.left for one in drafts)
    return max((bisect_right(starts, left + view) - place for place, left in enumerate(starts)), default=0)


def _names_x(name: str, line: Axis) -> tuple[float, ...]:
    """Where a lane's name stands: at the left, and again wherever the drawing is seen without it."""
    step = min(max(_AGAIN * line.view, text_width(name, NAME, bold=True) + 4 * _MARGIN), line.right)
    return tuple(_MARGIN + place * step for place in range(max(int((line.right - _MARGIN) // step), 1)))


def _height(width: int, lanes: int, events: int) -> int:
    """Px that suit so many lanes and events: at most about a screen, but for many lanes."""
    least, most = (420, 720) if width >= 800 else (480, 840)
    return max(min(least + 24 * events, most), 150 * lanes)


def _grouped(drafts: Sequence[Draft], lane_of: Callable[[Event], str],
             order: Sequence[str]) -> dict[str, list[Draft]]:
    """Drafts by lane, lanes in order and none empty."""
    groups: dict[str, list[Draft]] = {lane: [] for lane in order}
    for one in drafts:
        lane = lane_of(one.event)
        groups.setdefault(lane if lane in groups else OTHERS, []).append(one)
    return {lane: group for lane, group in groups.items() if group}


def _packed(ranked: Sequence[Draft], groups: Mapping[str, Sequence[Draft]], labelled: Collection[str], height: float, *,
            is_dense: bool, is_wide: bool) -> dict[str, Packed]:
    """Each lane's marks; lanes that want more height than there is share it, what is left over is counted."""
    left = height - _TOP - _AXIS - sum(_lane_extra(lane) for lane in groups)
    if not is_dense:
        return (fill if is_wide else share)(ranked, groups, labelled, left)
    left -= BARS * len(groups)
    wanted = {lane: pack(group, labelled, only_labelled=True) for lane, group in groups.items()}
    found: dict[str, Packed] = {}
    for count, lane in enumerate(sorted(wanted, key=lambda lane: (wanted[lane].height, lane))):
        fair = left / (len(wanted) - count)
        one = wanted[lane]
        found[lane] = one if one.height <= fair else pack(groups[lane], labelled, limit=fair, only_labelled=True)
        left -= found[lane].height
    return {lane: found[lane] for lane in groups}


def _lane_extra(lane: str) -> float:
    return _HEAD * bool(lane) + _AIR + _FOOT


def _drawing(packed: Mapping[str, Packed], line: Axis, width: int, left_out: tuple[tuple[str, str], ...],
             quotes: Mapping[str, str], selected: str | None, *, is_dense: bool, least: float) -> Scene:
    lanes: list[Lane] = []
    marks: list[Mark] = []
    counted: list[Cluster] = []
    strips: dict[str, tuple[Sequence[Draft], float]] = {}
    top = _TOP
    held = packed if is_dense else {name: _with_lone(one, line) for name, one in packed.items()}
    for name, one in held.items():
        shown, body = outlet_words(worded(name, line.dates), line.dates), top + _HEAD * bool(name)
        strip = body + _strip(one)
        marks += [_mark(placed, name, body, quotes, selected) for placed in one.placed]
        if one.left_over:
            counted += clusters(one.left_over, name, line, strip, is_dense=is_dense)
            strips[name] = (one.left_over, strip)
        bottom = strip + (BARS if is_dense else PILLS) * bool(packed[name].left_over) + _FOOT
        lanes.append(Lane(name, shown, top, body, bottom, _names_x(shown, line)))
        top = bottom
    events = [placed.draft.event for one in held.values() for placed in one.placed]
    drafts = [one for lane in held.values() for one in (*(placed.draft for placed in lane.placed), *lane.left_over)]
    dense = densities(strips, line) if is_dense else ()
    gaps, bottom = breaks(line, marks, counted, lanes, drafts, dense, max(top, least))
    lanes[-1:] = [replace(lane, bottom=bottom) for lane in lanes[-1:]]
    drawn_ticks = slot_ticks(line) if line.kind is ScaleKind.SEQUENCE else ticks(line)
    return Scene(
        width, bottom + _AXIS, line.kind, tuple(lanes), tied(marks, events), tuple(counted),
        dense, drawn_ticks, gaps, _grid(drawn_ticks, marks, lanes),
        _guides(marks, bottom), drawn_segments(line), bottom, note(line), left_out)


def _with_lone(one: Packed, line: Axis) -> Packed:
    """A lane in whose strip of counts those that would be counted alone stand as marks."""
    alone = lone(one.left_over, line)
    ids = {draft.event.id for draft, _ in alone}
    return replace(one, placed=(*one.placed, *(Placed(draft, layout, _strip(one)) for draft, layout in alone)),
                   left_over=tuple(draft for draft in one.left_over if draft.event.id not in ids))


def _strip(one: Packed) -> float:
    """How far under its top a lane's strip of counts begins."""
    return one.height + _AIR * bool(one.height)


def _mark(placed: Placed, lane: str, body: float, quotes: Mapping[str, str], selected: str | None) -> Mark:
    layout, top = placed.layout, body + placed.top
    return replace(
        mark(placed.draft, quotes, selected), lane=lane, y=top + layout.y, glyph_x=layout.glyph_x,
        glyph_y=top + layout.glyph_y, boxes=tuple(box.moved(top) for box in layout.marks), label=_label(placed, top))


def _label(placed: Placed, top: float) -> Label | None:
    box, text = placed.layout.label, placed.layout.text
    if box is None or text is None:
        return None
    return Label(box.left, box.top + top, text.headline, text.second, box.moved(top), text.is_cut)


def _grid(drawn: Sequence[Tick], marks: Sequence[Mark], lanes: Sequence[Lane]) -> tuple[Rule, ...]:
    """Hairlines at the ticks that start a year or month, broken behind labels."""
    if not lanes:
        return ()
    at = sorted({tick.x for tick in drawn if tick.parent or tick.is_bold})
    holes = [mark.label.box for mark in marks if mark.label]
    top = lanes[0].body - HEADLINE_LEAD / 2
    return tuple(rule for x in at for rule in rules(x, top, lanes[-1].bottom, holes))


def _guides(marks: Sequence[Mark], bottom: float) -> tuple[Rule, ...]:
    """Hairlines from the dates of a selected mark down to the axis."""
    holes = [mark.label.box for mark in marks if mark.label]
    ends = [(x, mark.y + CAP / 2) for mark in marks if mark.is_selected for part in mark.parts
            for x in sorted({part.left, part.right})]
    return tuple(rule for x, top in ends for rule in rules(x, top, bottom, holes))
