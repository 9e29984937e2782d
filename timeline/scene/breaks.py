"""Breaks of the axis: their hatching, and room for the upright words that say how much time is left out."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.scene.axis import Axis, Segment, length_in_words
from timeline.scene.geometry import cut, free_stretch
from timeline.scene.measure import text_width
from timeline.scene.types import NAME, TICK, Box, Break, Cluster, Lane, Mark

_AIR = 12.0  # px over and under the words


def breaks(line: Axis, marks: Sequence[Mark], clusters: Sequence[Cluster], lanes: Sequence[Lane],
           bottom: float) -> tuple[tuple[Break, ...], float]:
    """The breaks, and how far down the drawing goes: it grows if the words find no place."""
    if not lanes:
        return (), bottom
    labels = [mark.label.box for mark in marks if mark.label]
    heads = [Box(0, lane.top, lane_name_right(lane), lane.body) for lane in lanes if lane.name]
    taken = [*labels, *heads, *(box for mark in marks for box in mark.boxes), *(one.box for one in clusters)]
    top = lanes[0].body - 8
    found: list[tuple[Segment, str, float]] = []
    for gap in line.breaks():
        column = Box(gap.left, top, gap.right, bottom)
        for words in break_words(gap.empty, any(mark.left < gap.left < mark.right for mark in marks)):
            length = text_width(words, TICK) + 2 * _AIR
            middle = free_stretch(column, taken, length)
            if middle is not None:
                break
        else:
            middle, bottom = bottom + length / 2, bottom + length
        found.append((gap, words, middle))
    return tuple(Break(gap.left, gap.right, words, gap.resumes, middle, cut(
        Box(gap.left, top, gap.right, bottom), [*labels, *heads, _upright(gap, middle, words)]))
        for gap, words, middle in found), bottom


def lane_name_right(lane: Lane) -> float:
    """Where a lane's name ends."""
    return 16 + text_width(lane.name, NAME, bold=True)


def break_words(seconds: int, is_crossed: bool) -> tuple[str, str]:
    """What a break says, and what it says where there is little room."""
    length = length_in_words(seconds)
    return f"{length}, {'nothing else' if is_crossed else 'no events'}", length


def _upright(gap: Segment, middle: float, words: str) -> Box:
    half = text_width(words, TICK) / 2
    centre = (gap.left + gap.right) / 2
    return Box(centre - 8, middle - half, centre + 8, middle + half)
