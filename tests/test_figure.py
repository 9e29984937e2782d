"""The Plotly figure: the same scene, with nothing Plotly would not give back."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.scene.samples import day, event, story
from timeline.figure import config, figure, plain
from timeline.scene import scene
from timeline.scene.shapes import mark_strokes


def test_customdata_survives_json():
    """Every point carries its event's id in a plain list, before and after JSON."""
    drawn = figure(scene(story(), width=900))
    sent = json.loads(drawn.to_json())
    ids = {data[0] for trace in sent["data"] for data in trace["customdata"]}
    assert all(isinstance(data, list) for trace in sent["data"] for data in trace["customdata"])
    assert ids >= set("abcdefghik")


def test_every_event_can_be_clicked():
    """Marks and counts together carry every event of the scene, each under its own status."""
    made = scene(story(), width=560)
    found = {id for trace in figure(made).data for data in trace.customdata for id in data}
    assert found == {mark.event for mark in made.marks} | {id for one in made.clusters for id in one.events}
    names = [trace.name for trace in figure(made).data]
    assert len(names) == len(set(names))


def test_source_text_is_no_markup():
    """What a source writes stays text in labels and hover texts."""
    drawn = figure(scene([event("x", day(2020, 1, 1), "<b>A</b> & <a href='javascript:1'>b</a>")], width=900))
    texts = [note.text for note in drawn.layout.annotations] + [text for one in drawn.data for text in one.hovertext]
    assert not any("<a" in text or "<b>A" in text for text in texts)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_theme_is_explicit(theme):
    """Ground and text have the theme's colours, and Plotly's own template is not used."""
    drawn = figure(scene(story(), width=900), theme=theme)
    assert drawn.layout.paper_bgcolor == {"light": "#FFFFFF", "dark": "#1B1E23"}[theme]
    assert drawn.layout.template.layout.to_plotly_json() == {}


def test_unknown_theme_is_named():
    """Another theme is refused by name."""
    with pytest.raises(ValueError, match="sepia"):
        figure(scene((), width=900), theme="sepia")


def test_nothing_is_sent_out():
    """The config takes out every button that would send data anywhere."""
    assert config()["showSendToCloud"] is False
    assert config()["modeBarButtons"] == [["toImage"]]


def test_import_is_cheap():
    """Importing the module does not import Plotly."""
    code = "import timeline.figure, sys; sys.exit('plotly' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_plain_data_is_what_plotly_takes():
    """The plain data of a figure passes Plotly's own checks unchanged but for what it leaves unsaid."""
    made = scene(story(), width=900)
    sent = json.loads(figure(made).to_json())
    raw = plain(made)
    assert [trace["customdata"] for trace in raw["data"]] == [trace["customdata"] for trace in sent["data"]]
    assert [one["path"] for one in raw["layout"]["shapes"] if "path" in one] == [
        one["path"] for one in sent["layout"]["shapes"] if "path" in one]


def test_shapes_do_not_grow_with_events():
    """Strokes of one look are one shape, so that many marks are drawn as soon as few."""
    few, many = ([event(f"{at}", day(2020, 1 + at % 12, 1 + at % 28), "The mill closed") for at in range(count)]
                 for count in (30, 200))  # fmt: skip
    shapes = [len(plain(scene(events, width=900))["layout"]["shapes"]) for events in (few, many)]
    pills = [sum(one.is_pill for one in scene(events, width=900).clusters) for events in (few, many)]
    assert shapes[1] - pills[1] <= shapes[0] - pills[0] + 3


def test_strokes_of_a_mark_keep_their_order():
    """Every path of every mark is in some shape, and within a mark the first stroke is drawn first."""
    made = scene(story(), width=900)
    paths = [one.get("path", "") for one in plain(made)["layout"]["shapes"]]
    for mark in made.marks:
        straight = [stroke.path for stroke in mark_strokes(mark) if "A" not in stroke.path]
        places = [next(place for place, path in enumerate(paths) if one in path) for one in straight]
        assert places == sorted(places)


def test_without_hovering_no_words_are_sent():
    """Texts of boxes that never open are left out."""
    assert not any("hovertext" in trace for trace in plain(scene(story(), width=900), hover=False)["data"])
