"""The snippet for a host's page."""

from __future__ import annotations

import re

from tests.scene.samples import HOSTILE, chronicle, many
from timeline.export.frame import snippet


def test_the_frame_is_named_lazy_and_of_one_colour_scheme():
    """It says its title, loads when needed, and keeps the colours it was made for."""
    text = snippet(chronicle(), "chart.html", title="The seals")
    assert text.startswith('<iframe src="chart.html" title="The seals" loading="lazy" width="100%" height="')
    assert "color-scheme:light" in text


def test_the_height_grows_with_the_story():
    """More events need a higher frame."""
    heights = [int(re.search(r'height="(\d+)"', snippet(chronicle(many(count)), "x"))[1]) for count in (1, 5, 20)]
    assert heights == sorted(set(heights))


def test_nothing_escapes_its_attribute():
    """Title and address are escaped."""
    text = snippet(chronicle(), f'x"{HOSTILE}', title=HOSTILE)
    assert "<script" not in text
    assert text.count('"') == 12
