"""From events to a scene: the order of the steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.model.event import Event, Status
from timeline.model.time import Interval
from timeline.scene.axis import Axis, axis, length_in_words
from timeline.scene.drafts import Draft, date_words, dates, draft
from timeline.scene.geometry import cut, free_stretch, rules
from timeline.scene.lanes import OTHERS, lane_key, lane_order
from timeline.scene.measure import text_width
from timeline.scene.packing import Packed, Placed, pack
from timeline.scene.ticks import slot_ticks, ticks
from timeline.scene.types import (
    HEADLINE_LEAD,
    TICK,
    Box,
    Break,
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
_STRIP = 26.0  # px of a lane's counts
_AXIS = 40.0  # px under the lanes
_BIN = 52.0  # px that a count stands for
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
    labels at most (12 from 900 px, 8 from 560, fewer below); `height` how many px high at most if marks can be joined
    into counts; `quotes` are by event id; `possible` draws what is hypothetical or negated. Events without a date, and
    what `window` or `possible` leave out, are in `left_out` with the reason.
    """
    shown, left_out = _drawn(events, window, possible=possible)
    line = axis([date for event in shown for date in dates(event)], left=_MARGIN, right=width - _MARGIN,
                scale=scale, window=window)
    ranked = sorted(shown, key=lambda event: (event.id != selected, -event.salience, event.id))
    drafts = [draft(event, line) for event in ranked]
    labelled = {event.id for event in ranked[:_budget(width) if budget is None else budget]}
    grouped = _grouped(drafts, lanes, order or lane_order(events, lanes))
    packed = _packed(grouped, labelled, _height(width) if height is None else height)
    return _drawing(packed, line, width, left_out, quotes or {}, selected)


def _budget(width: int) -> int:
    return 12 if width >= 900 else 8 if width >= 560 else 5


def _height(width: int) -> int:
    return 420 if width >= 800 else 480


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


def _packed(groups: Mapping[str, Sequence[Draft]], labelled: set[str], height: float) -> dict[str, Packed]:
    """Each lane's marks; lanes that want more height than there is share it, what is left over is counted."""
    wanted = {lane: pack(group, labelled) for lane, group in groups.items()}
    left = height - _AXIS - sum(_lane_extra(lane) for lane in groups)
    found: dict[str, Packed] = {}
    for count, lane in enumerate(sorted(wanted, key=lambda lane: (wanted[lane].height, lane))):
        fair = left / (len(wanted) - count)
        one = wanted[lane]
        if one.height > fair:
            one = pack(groups[lane], labelled, limit=fair - _STRIP)
        found[lane] = one
        left -= one.height + _STRIP * bool(one.left_over)
    return {lane: found[lane] for lane in groups}


def _lane_extra(lane: str) -> float:
    return _HEAD * bool(lane) + _FOOT


def _drawing(packed: Mapping[str, Packed], line: Axis, width: int, left_out: tuple[tuple[str, str], ...],
             quotes: Mapping[str, str], selected: str | None) -> Scene:
    lanes: list[Lane] = []
    marks: list[Mark] = []
    clusters: list[Cluster] = []
    top = 4.0
    for name, one in packed.items():
        body = top + _HEAD * bool(name)
        bottom = body + one.height + _STRIP * bool(one.left_over) + _FOOT
        lanes.append(Lane(name, name, top, body, bottom))
        marks += [_mark(placed, name, body, quotes, selected) for placed in one.placed]
        clusters += _clusters(one.left_over, name, line, body + one.height + 6)
        top = bottom
    drawn_ticks = slot_ticks(line) if line.kind is ScaleKind.SEQUENCE else ticks(line)
    breaks, bottom = _breaks(line, marks, clusters, lanes, max(top, 60.0))
    if lanes:
        lanes[-1] = Lane(lanes[-1].key, lanes[-1].name, lanes[-1].top, lanes[-1].body, bottom)
    note = _NOTES[ScaleKind.CALENDAR if line.kind is ScaleKind.ADAPTIVE and not breaks else line.kind]
    return Scene(
        width, bottom + _AXIS, line.kind, tuple(lanes), tuple(marks), tuple(clusters), drawn_ticks, breaks,
        _grid(drawn_ticks, marks, lanes), _drawn_segments(line), bottom, note, left_out)


def _drawn_segments(line: Axis) -> tuple[tuple[float, float], ...]:
    return tuple((part.left, part.right) for part in line.shown()) or ((line.left, line.right),)


def _mark(placed: Placed, lane: str, body: float, quotes: Mapping[str, str], selected: str | None) -> Mark:
    event, layout, top = placed.draft.event, placed.layout, body + placed.top
    words = date_words(event)
    return Mark(
        event=event.id, glyph=placed.draft.glyph, lane=lane, y=top + layout.y, parts=placed.draft.parts,
        glyph_x=layout.glyph_x, glyph_y=top + layout.glyph_y, boxes=tuple(box.moved(top) for box in layout.marks),
        label=_label(placed, top), date_words=words, headline=event.headline, second_line=event.second_line,
        spoken=_spoken(event, words), quote=quotes.get(event.id, ""), is_selected=event.id == selected)


def _label(placed: Placed, top: float) -> Label | None:
    box, text = placed.layout.label, placed.layout.text
    if box is None or text is None:
        return None
    return Label(box.left, box.top + top, text.headline, text.second, box.moved(top), text.is_cut)


def _spoken(event: Event, words: str) -> str:
    count = len(event.outlets)
    outlets = "1 outlet" if count == 1 else f"{count} outlets"
    parts = (words, event.headline, event.second_line, outlets)
    return ". ".join(part.rstrip(". ") for part in parts if part) + "."


def _clusters(drafts: Sequence[Draft], lane: str, line: Axis, top: float) -> list[Cluster]:
    """Counts of what found no room, one a bin of px."""
    bins: dict[int, list[Draft]] = {}
    for one in drafts:
        bins.setdefault(int((min(one.middle, line.right - 1) - line.left) // _BIN), []).append(one)
    found = []
    for place, group in sorted(bins.items()):
        half = (text_width(f"+{len(group)}", TICK) + 10) / 2
        middle = min(max(line.left + (place + 0.5) * _BIN, line.left + half), line.right - half)
        ids = tuple(one.event.id for one in sorted(group, key=lambda one: (one.left, one.event.id)))
        found.append(Cluster(lane, Box(middle - half, top, middle + half, top + 18), ids))
    return found


def _breaks(line: Axis, marks: Sequence[Mark], clusters: Sequence[Cluster], lanes: Sequence[Lane],
            bottom: float) -> tuple[tuple[Break, ...], float]:
    """Breaks with their words where nothing is in the way; the drawing grows if there is no such place."""
    taken = [box for mark in marks for box in mark.boxes] + [one.box for one in clusters]
    labels = [mark.label.box for mark in marks if mark.label]
    heads = [Box(0, lane.top, 16 + text_width(lane.name.upper(), 12, bold=True) * 1.05, lane.body) for lane in lanes]
    top = lanes[0].top + _HEAD - 4 if lanes else 4.0
    found = []
    for gap in line.breaks():
        words = _break_words(gap.end - gap.start, any(mark.left < gap.left < mark.right for mark in marks))
        length = text_width(words, TICK) + 12
        column = Box(gap.left, top, gap.right, bottom)
        middle = free_stretch(column, [*taken, *labels, *heads], length)
        if middle is None:
            middle, bottom = bottom + length / 2, bottom + length
        found.append((gap, words, middle))
    return tuple(Break(gap.left, gap.right, words, middle,
                       cut(Box(gap.left, top, gap.right, bottom), [*labels, *heads, _upright(gap.left, middle, words)]))
                 for gap, words, middle in found), bottom


def _break_words(seconds: int, is_crossed: bool) -> str:
    return f"{length_in_words(seconds)}, {'nothing else' if is_crossed else 'no events'}"


def _upright(left: float, middle: float, words: str) -> Box:
    half = text_width(words, TICK) / 2
    return Box(left + 10, middle - half, left + 26, middle + half)


def _grid(drawn: Sequence[Tick], marks: Sequence[Mark], lanes: Sequence[Lane]) -> tuple[Rule, ...]:
    """Hairlines at the ticks that start a year or month, broken behind labels."""
    if not lanes:
        return ()
    at = sorted({tick.x for tick in drawn if tick.parent or tick.is_bold})
    holes = [mark.label.box for mark in marks if mark.label]
    top = lanes[0].body - HEADLINE_LEAD / 2
    return tuple(rule for x in at for rule in rules(x, top, lanes[-1].bottom, holes))
