"""The Plotly figure: the same scene, with nothing Plotly would not give back."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.scene.samples import day, event, story
from timeline.figure import config, figure
from timeline.scene import scene


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
