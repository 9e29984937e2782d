"""Breaks of the axis: their hatching, and room for the upright words that say how much time is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.model.message import message, worded
from timeline.scene.axis import Axis, Segment, length_in_words
from timeline.scene.drafts import Draft
from timeline.scene.geometry import cut, free_stretch
from timeline.scene.measure import text_width
from timeline.scene.scale import BREAK
from timeline.scene.types import NAME, TICK, Box, Break, Cluster, Density, Lane, Mark

_AIR = 12.0  # px over and under the words


def breaks(line: Axis, marks: Sequence[Mark], clusters: Sequence[Cluster], lanes: Sequence[Lane],
           drafts: Sequence[Draft], dense: Sequence[Density], bottom: float) -> tuple[tuple[Break, ...], float]:
    """The breaks, and how far down the drawing goes: it grows if the words find no place; `drafts` are all events."""
    if not lanes:
        return (), bottom
    labels = [mark.label.box for mark in marks if mark.label]
    heads = [Box(x - 16, lane.top, x + text_width(lane.name, NAME, bold=True), lane.body)
             for lane in lanes if lane.name for x in lane.names_x]
    heads += [Box(line.left, one.text_y - TICK, line.left + text_width(one.text, TICK), one.text_y + 3)
              for one in dense]
    taken = [*labels, *heads, *(box for mark in marks for box in mark.boxes), *(one.box for one in clusters)]
    top = lanes[0].body - 8
    found: list[Break] = []
    for gap in line.breaks():
        column = Box(gap.left, top, gap.right, bottom)
        held = sum(gap.left <= one.middle <= gap.right and one.right - one.left < BREAK for one in drafts)
        words = break_words(gap, held, is_crossed=any(mark.left < gap.left < mark.right for mark in marks),
                            dates=line.dates)
        for text in words:
            length = text_width(text, TICK) + 2 * _AIR
            middle = free_stretch(column, taken, length)
            if middle is not None:
                break
        else:
            middle, bottom = bottom + length / 2, bottom + length
        found.append(Break(gap.left, gap.right, text, words[0], gap.resumes, middle, held=held))
    holes = [*labels, *heads]
    return tuple(replace(one, hatch=cut(Box(one.left, top, one.right, bottom), [*holes, _upright(one)]))
                 for one in found), bottom


def break_words(gap: Segment, held: int, *, is_crossed: bool, dates: str) -> tuple[str, str]:
    """What a break says, and what it says where there is little room, in the language of a manner of `DATES`."""
    length = length_in_words(gap.empty)
    if held:
        whole = (message("{length}, 1 event", length=length) if held == 1 else
                 message("{length}, {number} events", length=length, number=held))
    else:
        whole = (message("{length}, nothing else", length=length) if is_crossed else
                 message("{length}, no events", length=length))
    return worded(whole, dates), worded(length, dates)


def _upright(gap: Break) -> Box:
    half, centre = text_width(gap.text, TICK) / 2, (gap.left + gap.right) / 2
    return Box(centre - 8, gap.text_y - half, centre + 8, gap.text_y + half)
