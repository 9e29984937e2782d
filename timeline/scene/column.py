"""The vertical drawing: time runs down, dates stand in narrow columns, labels to the right of them.

For phones, columns of text and prints. Each segment of the axis is as long as its labels, so each label stands beside
its date or a little under it, joined to it by a hairline, and none crosses squeezed time. Of very many events those
without a label are only counted, or the drawing would be as long as a street.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model.calendar import DAY
from timeline.model.event import Event
from timeline.model.time import Interval
from timeline.scene.axis import Axis
from timeline.scene.breaks import break_words
from timeline.scene.drafts import Draft, dates, draft, headline, second_line
from timeline.scene.geometry import cut
from timeline.scene.labels import Text, texts
from timeline.scene.marks import drawn_segments, mark, note, tied
from timeline.scene.measure import text_width
from timeline.scene.scale import axis
from timeline.scene.slots import slot_lines
from timeline.scene.ticks import column_ticks
from timeline.scene.types import (
    CAP,
    GLYPH,
    HEADLINE_LEAD,
    TICK,
    Box,
    Break,
    Cluster,
    Form,
    Label,
    Mark,
    ScaleKind,
    Scene,
    Tick,
)

_TOP = 12.0  # px over the axis
_MARGIN = 16.0  # px left and right
_TICKS = 80.0  # px of the ticks' words
_GAP = 10.0  # px between two labels
_COLUMN = 16.0  # px of a column of dates
_BEFORE = 8.0  # px between glyph and words
_PILLS = 36.0  # px of the counts of events for which no column is free
_LINES = 6  # of a headline or second line
_BIN = 24.0  # px along the axis that a count stands for
_MANY = 500  # events, beyond which those without a label are counted
_COUNTED = 1000.0  # px along the axis of these together


@dataclass(frozen=True, slots=True)
class _Room:
    """How many columns dates take, and whether counts stand beside them."""

    columns: int
    has_counts: bool

    @property
    def label_x(self) -> float:
        """Where the glyphs of labels stand."""
        return _MARGIN + _TICKS + (self.columns + 0.75) * _COLUMN + _PILLS * self.has_counts


_ROOMS = (*(_Room(count, False) for count in (2, 3, 4)), *(_Room(count, True) for count in (2, 3, 4)))


@dataclass(frozen=True, slots=True)
class _Try:
    """One way to use the width: labels that fit, and the events for which no column is free."""

    room: _Room
    line: Axis
    written: Mapping[str, Text]
    drafts: Sequence[Draft]
    places: Mapping[str, float]
    over: Sequence[Draft]


def column(ranked: Sequence[Event], labelled: Collection[str], *, width: int, scale: str, window: Interval | None,
           selected: str | None, quotes: Mapping[str, str], left_out: tuple[tuple[str, str], ...],
           dates_as: str) -> Scene:
    """The scene of these events, highest in rank first; the other arguments are those of `scene`."""
    is_many = len(ranked) > _MANY
    drawn = [event for event in ranked if not is_many or event.id in labelled]
    counted = [event for event in ranked if is_many and event.id not in labelled]
    shown = [date for event in (*drawn, *counted) for date in dates(event)]
    rough = axis(shown, left=_TOP, right=_TOP + 1000, scale=scale, window=window, dates_as=dates_as)
    tries: list[_Try] = []
    for room in _ROOMS[is_many * len(_ROOMS) // 2:]:
        written = {event.id: text for event in drawn if event.id in labelled
                   if (text := _text(event, rough, width - _MARGIN - room.label_x - GLYPH / 2 - _BEFORE))}
        heights = {id: text.height for id, text in written.items()}
        needs = [*_needs(drawn, heights), *(_COUNTED / len(counted) for event in counted for _ in dates(event))]
        line = axis(shown, left=_TOP, right=_TOP + 1000, scale=scale, window=window, needs=needs, dates_as=dates_as)
        drafts = [draft(event, line, has_label=False) for event in drawn]
        standing = {one.event.id for one in drafts if one.event.id in heights
                    and not any(gap.left < one.left < gap.right for gap in line.breaks())}
        places, over = _columns(drafts, standing, room.columns)
        if room.has_counts or not over:
            tries.append(_Try(room, line, written, drafts, places, over))
        if not over:
            break
    best = min(tries, key=lambda one: len(one.over))
    more = [draft(event, best.line, has_label=False) for event in counted]
    best = replace(best, drafts=(*best.drafts, *more), over=(*best.over, *more))
    return _drawn(best, width, mark_of=lambda one: mark(one, quotes, selected), left_out=left_out)


def _drawn(best: _Try, width: int, *, mark_of: Callable[[Draft], Mark],
           left_out: tuple[tuple[str, str], ...]) -> Scene:
    line, label_x = best.line, best.room.label_x
    placed = [one for one in best.drafts if one.event.id in best.places]
    tops = _tops(placed, {id: text.height for id, text in best.written.items()}, line)
    marks = tuple(_mark(one, best.places[one.event.id], best.written.get(one.event.id), tops.get(one.event.id), label_x,
                        mark_of(one)) for one in placed)
    return Scene(
        width=width, height=line.right + _TOP, scale=line.kind, lanes=(),
        marks=tied(marks, [one.event for one in placed]),
        clusters=_counts(best.over, line, label_x - _PILLS), densities=(), ticks=_ticks(line, best.drafts),
        breaks=_breaks(line, marks, best.drafts, label_x, width), grid=(), guides=(), segments=drawn_segments(line),
        axis_y=_MARGIN + _TICKS, note=note(line), left_out=left_out, is_vertical=True)


def _needs(ranked: Sequence[Event], heights: Mapping[str, float]) -> list[float]:
    """Px along the axis for each date to be drawn: rivals share those of their event's label."""
    return [max((heights.get(event.id, 0.0) + _GAP) / len(dates(event)), CAP + 4)
            for event in ranked for _ in dates(event)]


def _ticks(line: Axis, drafts: Sequence[Draft]) -> tuple[Tick, ...]:
    if line.kind is ScaleKind.SEQUENCE:
        return tuple(slot_lines(line, _TICKS - 10))
    clocks = sum((date.seconds or DAY) < DAY for one in drafts for date in one.dates)
    return column_ticks(line, has_clock=clocks > 1)  # one alone is no reason to part days into hours


def _text(event: Event, line: Axis, room: float) -> Text | None:
    found = texts(headline(event), second_line(event, line), names=(*event.speakers, *event.deniers), room=room,
                  lines=_LINES)
    return max(found, key=lambda text: (not text.is_cut, -text.height, -text.width)) if found else None


def _ink(draft: Draft) -> tuple[float, float]:
    return min(part.ink[0] for part in draft.parts), max(part.ink[1] for part in draft.parts)


def _columns(drafts: Sequence[Draft], labelled: Collection[str],
             count: int) -> tuple[dict[str, float], tuple[Draft, ...]]:
    """The x of each event's dates, and the events for which no column is free; those of low rank come last.

    A whisker or bar without a label has no place for its glyph, and is left over too.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(count)]
    places: dict[str, float] = {}
    over = []
    for one in drafts:
        first, last = _ink(one)
        can_stand = one.event.id in labelled or all(part.form is Form.POINT for part in one.parts)
        free = next((at for at, spans in enumerate(taken) if can_stand
                     if all(last + 4 <= start or end + 4 <= first for start, end in spans)), None)
        if free is None:
            over.append(one)
            continue
        taken[free].append((first, last))
        places[one.event.id] = _MARGIN + _TICKS + (free + 0.75) * _COLUMN
    return places, tuple(over)


def _tops(drafts: Sequence[Draft], heights: Mapping[str, float], line: Axis) -> dict[str, float]:
    """The top of each label: at its date, or as little away from it as keeps the labels of its segment apart."""
    found: dict[str, float] = {}
    for first, last in drawn_segments(line):
        inside = sorted((one for one in drafts if one.event.id in heights and first <= one.left <= last
                         and one.event.id not in found), key=lambda one: (one.left, one.event.id))
        reached = first
        for one in inside:
            found[one.event.id] = max(reached, one.left - HEADLINE_LEAD / 2)
            reached = found[one.event.id] + heights[one.event.id] + _GAP
        limit = last
        for one in reversed(inside):
            found[one.event.id] = min(found[one.event.id], limit - heights[one.event.id])
            limit = found[one.event.id] - _GAP
    return found


def _mark(draft: Draft, x: float, text: Text | None, top: float | None, label_x: float, like: Mark) -> Mark:
    """The mark in the column at `x`, with its label from `top`, joined by a hairline."""
    first, last = _ink(draft)
    is_point = all(part.form is Form.POINT for part in draft.parts)
    box = Box(x - CAP / 2, first, x + CAP / 2, last)
    like = replace(like, is_vertical=True, y=x, glyph_x=x, glyph_y=draft.parts[0].left,
                   boxes=(box,))
    if text is None or top is None:
        return like
    level = top + HEADLINE_LEAD / 2 + 1
    words_x = label_x + GLYPH / 2 + _BEFORE
    label = Label(words_x, top, text.headline, text.second,
                  Box(words_x, top, words_x + text.width, top + text.height), text.is_cut)
    if is_point:
        leader = _leader(x, draft.parts[-1].left, words_x - 3, level)
        return replace(like, label=label, leader=leader)
    glyph_box = Box(label_x - GLYPH / 2, level - GLYPH / 2, label_x + GLYPH / 2, level + GLYPH / 2)
    return replace(like, glyph_x=label_x, glyph_y=level, boxes=(box, glyph_box), label=label,
                   leader=_leader(x, min(max(level, first + 2), last - 2), label_x - GLYPH / 2 - 2, level))


def _leader(x: float, y: float, end: float, level: float) -> tuple[tuple[float, float], ...]:
    """From a date to its label, level at the end."""
    start = x + GLYPH / 2 + 1
    return ((start, y), (max(start, end - 10), level), (end, level))


def _counts(over: Sequence[Draft], line: Axis, left: float) -> tuple[Cluster, ...]:
    bins: dict[float, list[Draft]] = {}
    for one in over:
        bins.setdefault(_bin(one.middle, line), []).append(one)
    return tuple(
        Cluster("", Box(left, top + 3, left + text_width(f"+{len(group):,}", TICK) + 10, top + 21),
                tuple(one.event.id for one in sorted(group, key=lambda one: (one.left, one.event.id))))
        for top, group in sorted(bins.items()))


def _segment(y: float, line: Axis) -> tuple[float, float]:
    """The px of the segment in which `y` lies, or which is nearest to it."""
    return min(drawn_segments(line), key=lambda segment: max(segment[0] - y, y - segment[1]))


def _bin(y: float, line: Axis) -> float:
    """The top of the stretch of `_BIN` px whose count has what stands at `y`: none reaches into squeezed time."""
    first, last = _segment(y, line)
    place = min(max(y - first, 0) // _BIN, (last - first) // _BIN - 1)
    return first + place * _BIN


def _breaks(line: Axis, marks: Sequence[Mark], drafts: Sequence[Draft], label_x: float,
            width: float) -> tuple[Break, ...]:
    found = []
    for gap in line.breaks():
        held = sum(gap.left < one.left < gap.right for one in drafts)
        words = break_words(gap, held, is_crossed=any(mark.left < gap.left < mark.right for mark in marks),
                            dates=line.dates)[0]
        x = min(label_x + GLYPH / 2 + _BEFORE, width - _MARGIN - text_width(words, TICK) - 4)
        middle = (gap.left + gap.right) / 2
        hole = Box(x, middle - 8, x + text_width(words, TICK), middle + 8)
        area = Box(_MARGIN + _TICKS, gap.left, width - _MARGIN, gap.right)
        found.append(Break(gap.left, gap.right, words, words, gap.resumes, x, cut(area, [hole]), held))
    return tuple(found)
