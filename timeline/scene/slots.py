"""Ticks of a sequence scale, where each date has the same room."""

from __future__ import annotations

from timeline.scene.axis import Axis
from timeline.scene.drafts import short_date
from timeline.scene.measure import text_width
from timeline.scene.types import TICK, Tick

_AIR = 8.0  # px between two texts


def slot_lines(axis: Axis, room: float) -> tuple[Tick, ...]:
    """Ticks of a sequence that runs down: each date that fits `room` px."""
    found = []
    for date in axis.slots:
        words = short_date(date, axis)
        at = axis.middle(date)
        found.append(Tick(at, words if text_width(words, TICK) <= room else "", is_major=True, text_x=at))
    return tuple(found)


def slot_ticks(axis: Axis) -> tuple[Tick, ...]:
    """Ticks of a sequence scale: each date written out where it does not meet the one before."""
    found: list[Tick] = []
    reached = axis.left - _AIR
    for date in axis.slots:
        x = axis.middle(date)
        words = short_date(date, axis)
        half = text_width(words, TICK) / 2
        fits = x - half >= max(reached + _AIR, 0) and x + half <= axis.right + _AIR
        found.append(Tick(x, words if fits else "", is_major=True, text_x=x))
        reached = x + half if fits else reached
    return tuple(found)
