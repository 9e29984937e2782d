"""Lanes: what goes where, in an order that filtering does not change."""

from __future__ import annotations

import pytest

from tests.scene.samples import day, event, many, story
from timeline.model.event import Kind
from timeline.scene import LANES, lane_order, scene
from timeline.scene.lanes import OTHERS


def test_the_two_bands():
    """What is said to have happened stands over who said what."""
    assert [lane.name for lane in scene(story(), width=900).lanes] == ["What is said to have happened", "Who said what"]


def test_an_empty_lane_is_not_drawn():
    """A story without statements has one band."""
    made = scene([event("a", day(2020, 1, 1))], width=900)
    assert [lane.name for lane in made.lanes] == ["What is said to have happened"]


@pytest.mark.parametrize("lanes", LANES)
def test_order_is_stable_under_filtering(lanes):
    """With the order of the whole story, a filter takes lanes away and never moves them."""
    events = many(80)
    order = lane_order(events, lanes)
    whole = [lane.name for lane in scene(events, width=900, lanes=lanes, order=order).lanes]
    for kept in (events[::3], events[::7], [one for one in events if one.kind is Kind.STATEMENT]):
        drawn = [lane.name for lane in scene(kept, width=900, lanes=lanes, order=order).lanes]
        assert drawn == [name for name in whole if name in drawn]


def test_at_most_six_actors_and_the_others():
    """The seventh actor and all after go into one lane, each event in one lane only."""
    events = [event(f"e{place}", day(2020, 1, 1 + place), actors=(f"Actor {place % 9}",)) for place in range(25)]
    made = scene(events, width=900, lanes="actor")
    assert [lane.name for lane in made.lanes][-1] == OTHERS
    assert len(made.lanes) == 7
    assert made.total == 25


def test_unknown_lanes_are_named():
    """Another kind of lanes is refused by name."""
    with pytest.raises(ValueError, match="colour"):
        scene(story(), width=900, lanes="colour")
