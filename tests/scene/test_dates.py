"""How dates are written in a drawing: on the axis, in labels and for screen readers."""

from __future__ import annotations

import re

import pytest

from tests.scene.samples import chronicle, many, story
from timeline.export.html import html
from timeline.scene import scene

SCALES = ("calendar", "adaptive", "sequence")


def words(style, **options):
    """All texts with dates in a drawing of the made-up story."""
    made = scene(story(), width=900, dates=style, **options)
    ticks = [tick.text for tick in made.ticks] + [tick.parent for tick in made.ticks]
    return " | ".join([*ticks, *(line for mark in made.marks if mark.label for line in mark.label.second),
                       *(mark.date_words + mark.spoken for mark in made.marks)])


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(("style", "day", "month_first"), [
    ("uk", "4 October 2018", False), ("us", "October 4, 2018", True), ("ap", "Oct. 4, 2018", True),
    ("iso", "2018-10-04", False),
])
def test_one_manner_everywhere(style, day, month_first, scale, orientation):
    """Axis, labels and spoken words keep to one manner."""
    found = words(style, scale=scale, orientation=orientation)
    assert day in found
    assert bool(re.search(r"(Oct\.?|October) \d{1,2}\b", found)) == month_first
    assert (re.search(r"\d (Oct|October)\b", found) is not None) == (style == "uk")


@pytest.mark.parametrize("style", ["uk", "us", "ap", "iso"])
def test_the_page_keeps_to_the_manner(style):
    """Of a whole page only ISO has dates in figures, and then no month in letters but in the sources' own words."""
    page = html(chronicle(many(50)), dates=style, top=50)
    told = " ".join(sum(re.findall(r'<p class="when[^>]*>([^<]*)</p>|<text [^>]*>([^<]*)</text>', page), ()))
    assert bool(re.search(r"\d{4}-\d\d", told)) == (style == "iso")
    assert bool(re.search(r"\b(January|Jan\.?|August|Aug\.?)\b", told)) == (style != "iso")


def test_an_unknown_manner_is_named():
    """Another manner is refused by name, even where there is nothing to draw."""
    with pytest.raises(ValueError, match="martian"):
        scene((), width=900, dates="martian")
