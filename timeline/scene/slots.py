"""Ticks of a sequence scale, where each date has the same room."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.scene.axis import Axis
from timeline.scene.drafts import short_date
from timeline.scene.measure import text_width, wrap
from timeline.scene.types import TICK, Tick

_AIR = 8.0  # px between two texts
_HALF = 0.6  # of a text's width: what each of two lines takes at most
_LEAD = 13.0  # px from line to line where the axis runs down


def slot_lines(axis: Axis, room: float) -> Iterator[Tick]:
    """Ticks of a sequence that runs down: each date in lines of `room` px, if as many as it takes fit its step."""
    for date in axis.slots:
        at = axis.middle(date)
        lines = wrap(short_date(date, axis), room, TICK)
        shown = lines if len(lines) * _LEAD <= axis.step else ()
        top = at - (len(shown) - 1) / 2 * _LEAD
        yield Tick(at, is_major=True)
        yield from (Tick(at, words, is_major=True, text_x=top + place * _LEAD) for place, words in enumerate(shown))


def slot_ticks(axis: Axis) -> tuple[Tick, ...]:
    """Ticks of a sequence scale: each date that does not meet the one before, in two lines where its step is short."""
    found: list[Tick] = []
    reached = axis.left - _AIR
    for date in axis.slots:
        x = axis.middle(date)
        words = short_date(date, axis)
        parted = wrap(words, max(axis.step - _AIR, _HALF * text_width(words, TICK)), TICK)
        first, below = parted if len(parted) == 2 else (words, "")
        half = max(text_width(first, TICK), text_width(below, TICK)) / 2
        fits = x - half >= max(reached + _AIR, 0) and x + half <= axis.right + _AIR
        found.append(Tick(x, first if fits else "", is_major=True, text_x=x, below=below if fits else ""))
        reached = x + half if fits else reached
    return tuple(found)
