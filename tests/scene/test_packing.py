"""Packing: labels go to the events of highest rank, whatever their place in time."""

from __future__ import annotations

from tests.scene.samples import day, event
from timeline.scene import scene


def test_where_room_is_scarce_rank_decides():
    """Of events on one day the highest in rank keep their labels, however many come first."""
    events = [event(f"e{rank}", day(2020, 5, 1 + (9 - rank) % 3), salience=rank) for rank in range(10)]
    made = scene(events, width=900, height=200)
    labelled = {mark.event for mark in made.marks if mark.label}
    assert labelled
    assert "e9" in labelled
    assert len(labelled) < 10


def test_a_full_place_costs_no_label_elsewhere():
    """Where one day is too full for its labels, events far away keep theirs though they rank lower."""
    crowd = [event(f"c{rank}", day(2020, 5, 1), salience=10 + rank) for rank in range(8)]
    events = [*crowd, event("far", day(2020, 9, 1), salience=1)]
    made = scene(events, width=900, height=220, budget=20, scale="calendar")
    labelled = {mark.event for mark in made.marks if mark.label}
    assert "far" in labelled
    assert 0 < len(labelled) < 9
