"""Lanes that share a height: labels by rank over all lanes, and what is open in time is counted first."""

from __future__ import annotations

from tests.scene.samples import before, day, event, many, year
from timeline.model.event import Kind
from timeline.scene import scene


def labelled(made):
    """The events with words."""
    return {mark.event for mark in made.marks if mark.label}


def test_labels_go_by_rank_over_all_lanes():
    """Statements of low rank give up their labels to happenings of high rank, though each band is as full."""
    happenings = [event(f"h{rank}", day(2020, 5, 2), salience=10 + rank) for rank in range(6)]
    statements = [event(f"s{rank}", day(2020, 5, 2), salience=rank, kind=Kind.STATEMENT) for rank in range(6)]
    found = labelled(scene([*happenings, *statements], width=600, height=330, budget=12))
    assert found >= {"h5", "h4", "h3"}
    assert sum(id[0] == "h" for id in found) > sum(id[0] == "s" for id in found)


def test_what_is_open_in_time_is_counted_first():
    """Where there is no room for all, marks without a beginning are counted before those with both ends."""
    closed = [event(f"c{place}", year(2018), salience=1) for place in range(8)]
    opened = [event(f"o{place}", before(2018, 6, 1), salience=2) for place in range(40)]
    made = scene([*closed, *opened], width=838, height=360, budget=1)
    counted = {id for one in made.clusters for id in one.events}
    assert counted
    assert all(id[0] == "o" for id in counted)


def test_a_crowded_drawing_is_as_high_as_asked():
    """However the selection changes what has a label, the drawing of a crowded story keeps its height."""
    events = many(80)
    assert {scene(events, width=838, height=520, selected=one.id).height for one in events[:6]} == {520}
