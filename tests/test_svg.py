"""The SVG drawing: well-formed, accessible, and deaf to what sources write."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from tests.scene.samples import HOSTILE, day, event, many, story
from timeline.assets import asset
from timeline.palette import DARK, LIGHT
from timeline.scene import scene
from timeline.svg import svg

SPACE = "{http://www.w3.org/2000/svg}"


def parsed(events, *, theme="light", width=900, **options):
    """The drawing as a tree of elements."""
    return ET.fromstring(svg(scene(events, width=width, **options), theme=theme))


@pytest.mark.parametrize("theme", ["light", "dark", "page"])
@pytest.mark.parametrize("count", [0, 1, 20, 600])
def test_well_formed(theme, count):
    """Any story in any theme is XML with a title, a description and a role."""
    root = parsed(many(count), theme=theme)
    assert root.find(f"{SPACE}title").text == "Timeline"
    assert f"{count - len(scene(many(count), width=900).left_out)} event" in root.find(f"{SPACE}desc").text
    assert root.get("role") == "group"


def test_each_mark_is_a_link_that_says_what_it_is():
    """A mark's link has its address and its words: date with precision, headline, who says so, outlets."""
    links = {link.get("href"): link.get("aria-label") for link in parsed(story()).iter(f"{SPACE}a")}
    assert links["#event=a"] == ("some time in September 2015. Lumen Freight purchased the Kestrel yard for 40 million "
                                 "crowns. Harbour Post reports. 2 outlets.")
    assert len(links) == 11


def test_marks_come_in_time_order():
    """Stepping through the links goes forward in time."""
    made = scene(story(), width=900)
    at = {mark.event: mark.left for mark in made.marks}
    order = [at[link.get("href").removeprefix("#event=")] for link in ET.fromstring(svg(made)).iter(f"{SPACE}a")]
    assert order == sorted(order)


def test_sources_cannot_run():
    """Source text and ids are escaped in text and attributes alike."""
    root = parsed([event('"><script>', day(2020, 1, 1), HOSTILE, second=HOSTILE)])
    assert not list(root.iter(f"{SPACE}script"))
    assert next(root.iter(f"{SPACE}a")).get("href") == "#event=%22%3E%3Cscript%3E"


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_colours_are_the_themes(theme, colours):
    """A drawing has only colours of its palette, as attributes that every program reads."""
    text = svg(scene(many(60), width=900), theme=theme)
    used = set(re.findall(r"#[0-9A-F]{6}", text))
    assert used <= {getattr(colours, name) for name in colours.__slots__}
    assert "var(" not in text


def test_text_stays_text_and_is_never_small():
    """Labels are text elements of at least 11 px."""
    sizes = [float(text.get("font-size")) for text in parsed(story()).iter(f"{SPACE}text")]
    assert min(sizes) >= 11


def test_same_story_same_drawing():
    """The drawing depends on nothing but the events."""
    assert svg(scene(many(40), width=900)) == svg(scene(tuple(reversed(many(40))), width=900))


def test_unknown_theme_is_named():
    """Another theme is refused by name."""
    with pytest.raises(ValueError, match="sepia"):
        svg(scene((), width=900), theme="sepia")


def test_a_page_aligns_the_words_of_a_vertical_axis():
    """In a page the words beside a vertical axis end at it, as they do in a picture that stands alone."""
    made = scene(story(), width=560, orientation="vertical")
    named = sum(bool(tick.text) for tick in made.ticks)
    assert named > 2
    assert svg(made).count('text-anchor="end"') == named
    page = svg(made, theme="page")
    assert len(re.findall(r'class="(?:parent )?end"', page)) == named
    assert ".end{text-anchor:end}" in asset("embed.css")
