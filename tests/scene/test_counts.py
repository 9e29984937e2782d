"""Density: every event counts once, where it may have been."""

from __future__ import annotations

import pytest

from tests.scene.samples import day, event, many, month, year
from timeline.scene import scene
from timeline.scene.counts import mass
from timeline.scene.drafts import dates, draft
from timeline.scene.scale import axis


def spread(events):
    """The mass of these events on their own axis."""
    line = axis([date for one in events for date in dates(one)], left=16, right=884)
    return mass([draft(one, line, has_label=False) for one in events if dates(one)], line)


def test_mass_is_the_number_of_events():
    """However coarse the dates, the bars sum to the events."""
    assert sum(spread(many(300)).all) == pytest.approx(300)


def test_coarse_dates_make_no_peak():
    """Twelve events of year precision lie flat over the year and not on its first day."""
    heights = spread([*(event(f"y{place}", year(2015)) for place in range(12)), event("m", month(2017, 1))]).all
    assert max(heights) < 3


def test_beyond_500_events_the_rest_is_density():
    """A large story is drawn as bars of one scale, its top events as marks, and nothing is lost."""
    events = many(900)
    made = scene(events, width=900)
    assert made.densities
    assert len({density.text for density in made.densities}) == 1
    assert 0 < len(made.marks) <= 12
    assert made.total + len(made.left_out) == 900


def test_a_column_of_very_many_events_counts_those_without_a_label():
    """A vertical drawing of a large story has marks with labels only, and is no longer than a few screens."""
    events = many(1200)
    made = scene(events, width=400, orientation="vertical")
    assert made.marks and all(mark.label for mark in made.marks)
    assert sum(len(one.events) for one in made.clusters) == made.total - len(made.marks)
    assert made.total + len(made.left_out) == 1200
    assert made.height < scene(events[:500], width=400, orientation="vertical").height


def test_who_would_be_counted_alone_is_drawn():
    """What has no room among the labels and nobody beside it stands as a mark, not as "+1"; others stay counted."""
    crowd = [event(f"c{place}", day(2020, 1, 1 + place % 3)) for place in range(40)]
    alone = event("alone", day(2020, 6, 1), salience=-5.0)
    made = scene([*crowd, alone, event("end", day(2020, 12, 1))], width=900, height=240, scale="calendar")
    assert "alone" in {mark.event for mark in made.marks}
    assert any(len(cluster.events) > 1 for cluster in made.clusters)
    assert made.total == 42


def test_a_lone_event_beside_a_count_keeps_away_from_it():
    """No mark in the strip of counts touches a count."""
    for events in (many(60), many(120), many(300)):
        made = scene(events, width=900, height=360)
        for mark in made.marks:
            for cluster in made.clusters:
                assert not any(box.overlaps(cluster.box) for box in mark.boxes if cluster.lane == mark.lane), mark.event
