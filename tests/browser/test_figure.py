"""The Plotly figure in a browser: what is clicked is told, and nothing can be sent out."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.scene.samples import story
from timeline.figure import config, figure
from timeline.scene import scene

pytestmark = pytest.mark.browser


@pytest.fixture
def drawn(page: Page, tmp_path: Path) -> Page:
    """A page with the figure of the made-up story, which remembers what is clicked and what the pointer is over."""
    path = tmp_path / "figure.html"
    remember = ("const graph = document.querySelector('.plotly-graph-div'); window.over = [];"
                "graph.on('plotly_click', one => window.told = one.points[0].customdata);"
                "graph.on('plotly_hover', one => window.over = one.points[0].customdata)")
    figure(scene(story(), width=900)).write_html(path, config=config(), include_plotlyjs=True, post_script=remember)
    page.goto(path.as_uri())
    page.wait_for_selector(".main-svg .shapelayer path")
    page.wait_for_function("window.over")
    return page


def test_clicking_any_mark_tells_its_event(drawn: Page):
    """A click on the date of each mark tells its event's id."""
    box = drawn.locator(".plotly-graph-div").bounding_box()
    for mark in scene(story(), width=900).marks:
        part = mark.parts[0]
        drawn.mouse.move(box["x"] + (part.left + part.right) / 2, box["y"] + mark.y)
        drawn.wait_for_function("event => window.over[0] === event", arg=mark.event)
        drawn.mouse.click(box["x"] + (part.left + part.right) / 2, box["y"] + mark.y)
        drawn.wait_for_function("window.told")
        assert drawn.evaluate("const found = window.told; window.told = null; found") == [mark.event]


def test_hovering_shows_headline_and_speakers(drawn: Page):
    """The box of a mark has its headline, its date and who says so."""
    box = drawn.locator(".plotly-graph-div").bounding_box()
    mark = next(one for one in scene(story(), width=900).marks if one.event == "e")
    drawn.mouse.move(box["x"] + mark.glyph_x, box["y"] + mark.glyph_y)
    expect(drawn.locator(".hoverlayer")).to_contain_text("Harbour Post publishes its report4 October 2018")


def test_the_only_button_saves_a_picture(drawn: Page):
    """No button shares or edits elsewhere."""
    assert drawn.locator(".modebar-btn").evaluate_all("all => all.map(one => one.dataset.title)") == [
        "Download plot as a PNG"]
