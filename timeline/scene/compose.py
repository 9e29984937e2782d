"""From events to a scene: the order of the steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.model.event import Event, Status
from timeline.model.time import Interval
from timeline.scene.axis import Axis
from timeline.scene.breaks import breaks
from timeline.scene.counts import BARS, PILLS, clusters, densities
from timeline.scene.drafts import Draft, date_words, dates, draft, headline
from timeline.scene.geometry import rules
from timeline.scene.lanes import OTHERS, lane_key, lane_order
from timeline.scene.packing import Packed, Placed, pack
from timeline.scene.scale import axis
from timeline.scene.slots import slot_ticks
from timeline.scene.ticks import ticks
from timeline.scene.types import (
    CAP,
    HEADLINE_LEAD,
    Cluster,
    Label,
    Lane,
    Mark,
    Rule,
    ScaleKind,
    Scene,
    Tick,
)

_MARGIN = 16.0  # px left and right
_HEAD = 28.0  # px from a lane's top to its first mark, where it has a name
_FOOT = 10.0  # px under a lane's last mark
_AXIS = 40.0  # px under the lanes
_MOST_MARKS = 500  # events in view, beyond which all but those with labels are drawn as density
_FEW, _GROWTH = 4, 1.2  # so many marks without room let a lane grow by a fifth
_NOTES = {
    ScaleKind.ADAPTIVE: "Scale uneven: empty time is squeezed",
    ScaleKind.SEQUENCE: "Order only: equal steps, whatever time lies between",
    ScaleKind.CALENDAR: "",
}
_ON_REQUEST = {Status.HYPOTHETICAL, Status.NEGATED}


def scene(events: Sequence[Event], *, width: int, scale: str = "auto", lanes: str = "bands",
          window: Interval | None = None, budget: int | None = None, selected: str | None = None,
          order: Sequence[str] | None = None, quotes: Mapping[str, str] | None = None, height: int | None = None,
          possible: bool = False) -> Scene:
    """Everything to draw for these events, `width` px wide.

    `scale` is auto, calendar, adaptive or sequence; `lanes` one of `lanes.LANES`, top to bottom as in `order` (made by
    `lane_order` from the whole story) or else by these events; `window` shows that time only; `budget` is how many
    labels at most (12 from 900 px, 8 from 560, fewer below); `height` about how many px high at most, if marks can be
    joined into counts; `quotes` are by event id; `possible` draws what is hypothetical or negated. Events without a
    date, and what `window` or `possible` leave out, are in `left_out` with the reason.
    """
    shown, left_out = _drawn(events, window, possible=possible)
    line = axis([date for event in shown for date in dates(event)], left=_MARGIN, right=width - _MARGIN,
                scale=scale, window=window)
    ranked = sorted(shown, key=lambda event: (event.id != selected, -event.salience, event.id))
    labelled = {event.id for event in ranked[:_budget(width) if budget is None else budget]}
    drafts = [draft(event, line, has_label=event.id in labelled) for event in ranked]
    is_dense = len(drafts) > _MOST_MARKS
    grouped = _grouped(drafts, lanes, order or lane_order(events, lanes))
    packed = _packed(grouped, labelled, height or _height(width, len(grouped)), is_dense=is_dense)
    return _drawing(packed, line, width, left_out, quotes or {}, selected, is_dense=is_dense)


def _budget(width: int) -> int:
    return 12 if width >= 900 else 8 if width >= 560 else 5


def _height(width: int, lanes: int) -> int:
    return max(520 if width >= 800 else 560, 150 * lanes)


def _drawn(events: Sequence[Event], window: Interval | None, *,
           possible: bool) -> tuple[list[Event], tuple[tuple[str, str], ...]]:
    shown: list[Event] = []
    left_out: list[tuple[str, str]] = []
    for event in events:
        found = dates(event)
        if not found:
            left_out.append((event.id, "no date"))
        elif event.status in _ON_REQUEST and not possible:
            left_out.append((event.id, "possible or negated, drawn on request"))
        elif window is not None and not any(date.overlaps(window) for date in found):
            left_out.append((event.id, "outside the time shown"))
        else:
            shown.append(event)
    return shown, tuple(left_out)


def _grouped(drafts: Sequence[Draft], lanes: str, order: Sequence[str]) -> dict[str, list[Draft]]:
    """Drafts by lane, lanes in order and none empty."""
    name = lane_key(lanes)
    groups: dict[str, list[Draft]] = {lane: [] for lane in order}
    for one in drafts:
        lane = name(one.event)
        groups.setdefault(lane if lane in groups else OTHERS, []).append(one)
    return {lane: group for lane, group in groups.items() if group}


def _packed(groups: Mapping[str, Sequence[Draft]], labelled: set[str], height: float, *,
            is_dense: bool) -> dict[str, Packed]:
    """Each lane's marks; lanes that want more height than there is share it, what is left over is counted."""
    left = height - _AXIS - sum(_lane_extra(lane) for lane in groups)
    if is_dense:
        fair = left / len(groups) - BARS
        return {lane: pack(group, labelled, limit=fair, only_labelled=True) for lane, group in groups.items()}
    wanted = {lane: pack(group, labelled) for lane, group in groups.items()}
    found: dict[str, Packed] = {}
    for count, lane in enumerate(sorted(wanted, key=lambda lane: (wanted[lane].height, lane))):
        found[lane] = _shared(wanted[lane], groups[lane], labelled, left / (len(wanted) - count))
        left -= found[lane].height + PILLS * bool(found[lane].left_over)
    return {lane: found[lane] for lane in groups}


def _shared(wanted: Packed, group: Sequence[Draft], labelled: set[str], fair: float) -> Packed:
    """A lane within its fair share: whole if it fits, without pills if that suffices, else with them.

    For a mark or two the lane grows a little instead.
    """
    if wanted.height <= fair:
        return wanted
    without = pack(group, labelled, limit=fair)
    if 0 < len(without.left_over) <= _FEW:
        larger = pack(group, labelled, limit=fair * _GROWTH)
        without = without if larger.left_over else larger
    return without if not without.left_over else pack(group, labelled, limit=fair - PILLS)


def _lane_extra(lane: str) -> float:
    return _HEAD * bool(lane) + _FOOT


def _drawing(packed: Mapping[str, Packed], line: Axis, width: int, left_out: tuple[tuple[str, str], ...],
             quotes: Mapping[str, str], selected: str | None, *, is_dense: bool) -> Scene:
    lanes: list[Lane] = []
    marks: list[Mark] = []
    counted: list[Cluster] = []
    strips: dict[str, tuple[Sequence[Draft], float]] = {}
    top = 4.0
    for name, one in packed.items():
        body = top + _HEAD * bool(name)
        strip = body + one.height + 6 * bool(one.height)
        marks += [_mark(placed, name, body, quotes, selected) for placed in one.placed]
        if one.left_over:
            counted += clusters(one.left_over, name, line, strip, is_dense=is_dense)
            strips[name] = (one.left_over, strip)
        bottom = strip + (BARS if is_dense else PILLS) * bool(one.left_over) + _FOOT
        lanes.append(Lane(name, name, top, body, bottom))
        top = bottom
    gaps, bottom = breaks(line, marks, counted, lanes, max(top, 60.0))
    lanes[-1:] = [replace(lane, bottom=bottom) for lane in lanes[-1:]]
    drawn_ticks = slot_ticks(line) if line.kind is ScaleKind.SEQUENCE else ticks(line)
    return Scene(
        width, bottom + _AXIS, line.kind, tuple(lanes), tuple(marks), tuple(counted),
        densities(strips, line) if is_dense else (), drawn_ticks, gaps, _grid(drawn_ticks, marks, lanes),
        _guides(marks, bottom),
        _drawn_segments(line), bottom, _note(line), left_out)


def _note(line: Axis) -> str:
    return "" if line.kind is ScaleKind.ADAPTIVE and not line.breaks() else _NOTES[line.kind]


def _drawn_segments(line: Axis) -> tuple[tuple[float, float], ...]:
    return tuple((part.left, part.right) for part in line.shown()) or ((line.left, line.right),)


def _mark(placed: Placed, lane: str, body: float, quotes: Mapping[str, str], selected: str | None) -> Mark:
    event, layout, top = placed.draft.event, placed.layout, body + placed.top
    words = date_words(event)
    return Mark(
        event=event.id, glyph=placed.draft.glyph, lane=lane, y=top + layout.y, parts=placed.draft.parts,
        glyph_x=layout.glyph_x, glyph_y=top + layout.glyph_y, boxes=tuple(box.moved(top) for box in layout.marks),
        label=_label(placed, top), date_words=words, headline=headline(event), second_line=event.second_line,
        spoken=_spoken(event, words), quote=quotes.get(event.id, ""), is_selected=event.id == selected,
        bounds=placed.draft.bounds, has_rivals=len(placed.draft.dates) > 1)


def _label(placed: Placed, top: float) -> Label | None:
    box, text = placed.layout.label, placed.layout.text
    if box is None or text is None:
        return None
    return Label(box.left, box.top + top, text.headline, text.second, box.moved(top), text.is_cut)


def _spoken(event: Event, words: str) -> str:
    count = len(event.outlets)
    outlets = "1 outlet" if count == 1 else f"{count} outlets"
    parts = (words, headline(event), event.second_line, outlets)
    return ". ".join(part.rstrip(". ") for part in parts if part) + "."


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
