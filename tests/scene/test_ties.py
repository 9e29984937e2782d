"""Curves from a mark to those it has to do with."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.scene.samples import chronicle, story
from timeline.export.html import html
from timeline.figure import figure
from timeline.model.event import Answer, Link
from timeline.scene import scene
from timeline.svg import svg


def tied():
    """The made-up story whose claim is answered by two statements, and by one that is not dated."""
    links = tuple(Link("answered by", id, "they name it") for id in ("h", "i", "l"))
    return tuple(replace(event, links=links) if event.id == "b" else event for event in story())


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
def test_curves_end_at_the_glyphs_of_what_is_drawn(orientation):
    """A mark's ties are the places of the other marks' glyphs; what is not drawn has none."""
    made = scene(tied(), width=900, selected="b", orientation=orientation)
    marks = {mark.event: mark for mark in made.marks}
    drawn = [marks[id] for id in ("h", "i") if id in marks]
    assert drawn
    assert marks["b"].ties == tuple((mark.glyph_x, mark.glyph_y) for mark in drawn)
    assert marks["a"].ties == ()


def test_answers_come_first():
    """What the actors whom a claim names answer is tied to it, by the telling that has their words."""
    events = tuple(replace(event, links=(Link("tells of", "i", ""),), answers=(Answer("Lumen Freight", "h", "“none”"),
                                                                                Answer("the port", "", "")))
                   if event.id == "b" else event for event in story())
    made = scene(events, width=900)
    marks = {mark.event: mark for mark in made.marks}
    assert marks["b"].ties == tuple((marks[id].glyph_x, marks[id].glyph_y) for id in ("h", "i"))


def test_only_a_selected_mark_shows_its_curves():
    """Drawing and figure have curves of the selected mark alone; without a selection there are none."""
    chosen = scene(tied(), width=900, selected="b")
    plain = scene(tied(), width=900)
    curve = re.compile(r'd="M[\d. ]+C')
    assert len(curve.findall(svg(chosen))) == 1
    assert not curve.findall(svg(plain))
    count = len(figure(chosen).layout.shapes) - len(figure(plain).layout.shapes)
    assert count >= 2  # its curves and its ring


def test_a_page_shows_curves_when_a_mark_is_opened():
    """The embed brings each mark's curves, unseen until the mark is opened."""
    page = html(chronicle(tied()))
    assert page.count('class="tie"') == 2  # one a layout
    assert ".tie{display:none" in page
    assert ".on .tie{display:inline}" in page
