"""The gates of every drawing: nothing overlaps, nothing is lost, no claim loses its second line."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scene.samples import crowded, many, story
from timeline.model.time import Interval
from timeline.scene import scene

WIDTHS = (320, 560, 900, 1400)
SCALES = ("calendar", "adaptive", "sequence")


def hold(events, **options):
    """All gates for one drawing."""
    made = scene(events, **options)
    drawn = [mark.event for mark in made.marks] + [id for one in made.clusters for id in one.events]
    assert len(drawn) == len(set(drawn)) == made.total
    assert set(drawn) | {id for id, _ in made.left_out} == {event.id for event in events}
    boxes = [box for mark in made.marks for box in mark.boxes] + [one.box for one in made.clusters]
    lowest = made.height if made.is_vertical else made.axis_y
    assert all(box.left >= 0 and box.right <= made.width and box.bottom <= lowest for box in boxes)
    labels = [(mark, mark.label) for mark in made.marks if mark.label]
    for (_, one), (_, other) in combinations(labels, 2):
        assert not one.box.overlaps(other.box)
    for mark, label in labels:
        assert not any(label.box.overlaps(box) for other in made.marks for box in other.boxes)
        assert not any(label.box.overlaps(one.box) for one in made.clusters)
        assert label.box.left >= 0 and label.box.right <= made.width and label.box.bottom <= lowest
        assert " ".join(label.second).endswith(" ".join(mark.second_line.split()))
        assert label.second
    return made


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scale", SCALES)
def test_story_passes(width, scale):
    """The made-up story passes at every width on every scale."""
    hold(story(), width=width, scale=scale)


@settings(max_examples=25)
@given(count=st.sampled_from((0, 1, 2, 5, 20, 60)), seed=st.integers(0, 10_000), width=st.sampled_from(WIDTHS),
       scale=st.sampled_from((*SCALES, "auto")), lanes=st.sampled_from(("bands", "actor", "status", "none")))
def test_random_stories_pass(count, seed, width, scale, lanes):
    """Random stories pass, whatever the lanes."""
    hold(many(count, seed=seed), width=width, scale=scale, lanes=lanes, possible=seed % 2 == 0)


@settings(max_examples=20)
@given(count=st.sampled_from((0, 1, 5, 20, 60)), seed=st.integers(0, 10_000), width=st.sampled_from((320, 400, 560)),
       scale=st.sampled_from(SCALES))
def test_vertical_drawings_pass(count, seed, width, scale):
    """Random stories pass in a column too."""
    hold(many(count, seed=seed), width=width, scale=scale, orientation="vertical")


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000), start=st.integers(734_000, 738_000), days=st.integers(1, 900),
       width=st.sampled_from(WIDTHS), scale=st.sampled_from(SCALES))
def test_windows_pass(seed, start, days, width, scale):
    """Any stretch of a random story passes."""
    hold(many(40, seed=seed), width=width, scale=scale, window=Interval.days(start, start + days))


def test_same_story_same_scene():
    """The order in which events come does not matter."""
    assert scene(story(), width=900).marks == scene(tuple(reversed(story())), width=900).marks


@pytest.mark.parametrize("width", [0, 50, 240])
@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
def test_the_narrowest_drawing_passes(width, orientation):
    """A page that has no width yet gets a drawing all the same."""
    assert hold(many(20), width=width, orientation=orientation).width == 240


@settings(max_examples=12)
@given(seed=st.integers(0, 10_000), width=st.sampled_from(WIDTHS), scale=st.sampled_from(SCALES),
       orientation=st.sampled_from(("horizontal", "vertical")))
def test_a_crowd_with_strays_passes(seed, width, scale, orientation):
    """Many events of one year, and a few of other centuries: what is open at the edge fades inside the drawing."""
    hold(crowded(520, seed=seed), width=width, scale=scale, orientation=orientation)
