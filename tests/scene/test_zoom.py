"""Steps of zoom: each a drawing that passes the gates, all of one height, none losing an event."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scene.samples import day, event, many
from tests.scene.test_gates import hold
from timeline.scene import scene, zooms


@settings(max_examples=10)
@given(count=st.sampled_from((31, 60, 120)), seed=st.integers(0, 10_000), zoom=st.sampled_from((2, 4, 8)),
       width=st.sampled_from((320, 560, 900)))
def test_every_step_passes_the_gates(count, seed, zoom, width):
    """What holds for a drawing holds for a wider one of which a part is seen."""
    assert hold(many(count, seed=seed), width=width, zoom=zoom, height=600).width == width * zoom


@pytest.mark.parametrize("count", [40, 200])
def test_steps_are_one_drawing_ever_wider(count):
    """All steps have the same events and height, twice the width of the one before, and more labels."""
    steps = zooms(many(count), width=900)
    assert len(steps) > 2
    assert {one.height for one in steps} == {steps[0].height}
    assert [one.width for one in steps] == [900 * 2**place for place in range(len(steps))]
    assert {one.total for one in steps} == {steps[0].total}
    labels = [sum(mark.label is not None for mark in one.marks) for one in steps]
    assert labels == sorted(set(labels))


def test_no_step_more_than_is_of_use():
    """Where every event has its label already there is nothing to zoom into."""
    assert len(zooms([event("a", day(2020, 1, 1)), event("b", day(2021, 1, 1))], width=900)) == 1


def test_wherever_one_looks_the_year_and_the_lane_are_named():
    """In any 900 px of a wider drawing some year stands under the axis, and each lane's name somewhere in it."""
    made = scene(many(60), width=900, zoom=8, height=600)
    years = sorted([tick.parent_x for tick in made.ticks if tick.parent] + [tick.text_x for tick in made.ticks
                                                                            if tick.is_bold])
    assert max(after - before for before, after in zip([0, *years], [*years, 7200], strict=True)) < 900
    for lane in made.lanes:
        assert max(after - before for before, after in zip(lane.names_x, lane.names_x[1:], strict=False)) < 900


def test_density_is_for_what_is_in_view():
    """More than 500 events are bars where all are seen at once, and marks and counts where a few hundred are."""
    events = [event(f"e{place}", day(2000 + place // 300, place % 12 + 1, place % 27 + 1)) for place in range(1200)]
    assert scene(events, width=900, scale="calendar").densities
    assert not scene(events, width=900, scale="calendar", zoom=8, height=600).densities
