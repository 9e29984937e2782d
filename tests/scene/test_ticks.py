"""Ticks: in every unit, with words that never meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.calendar import DAY
from timeline.model.phrases import ENGLISH
from timeline.model.time import Instant
from timeline.scene.axis import Axis, Segment
from timeline.scene.measure import text_width
from timeline.scene.ticks import ticks
from timeline.scene.types import TICK, ScaleKind


def made(start, end, *, width=600.0):
    """The ticks of one segment from one moment to another."""
    seconds = [one if isinstance(one, int) else one.seconds for one in (start, end)]
    return ticks(Axis(ScaleKind.CALENDAR, 16, 16 + width, segments=(Segment(*seconds, 16, 16 + width),)))


@pytest.mark.parametrize(("start", "end", "texts", "parents"), [
    (Instant.of(2015), Instant.of(2016), ("Jan", "Feb", "Mar"), ("2015",)),
    (Instant.of(2018, 10, 4), Instant.of(2018, 10, 15), ("4", "5", "6"), ("October 2018",)),
    (Instant.of(1900), Instant.of(2000), ("1900", "1910", "1920"), ()),
    (Instant.of(2020, 5, 4, 8), Instant.of(2020, 5, 4, 16), ("09:00", "10:00", "11:00"), ("4 May 2020",)),
    (Instant.of(2020, 5, 4, 8), Instant.of(2020, 5, 4, 8, 0, 30), ("08:00:05", "08:00:10"), ("4 May 2020",)),
    (Instant.of(-49), Instant.of(50), ("50 BC", "40 BC", "30 BC"), ()),
    (Instant.of(-70_000_000), Instant.of(-60_000_000), ("70 million BC",), ()),
])
def test_units(start, end, texts, parents):
    """Each length of time has its unit, and the year or month under the first tick."""
    found = made(start, end)
    words = [tick.text for tick in found if tick.text]
    assert set(texts) <= set(words)
    assert tuple(tick.parent for tick in found if tick.parent) == parents


@pytest.mark.parametrize(("year", "words"), [
    (2015, "2015"), (14, "AD 14"), (0, "1 BC"), (-43, "44 BC"), (-11_999, "12,000 BC"), (-65_999_999, "66 million BC"),
])
def test_years(year, words):
    """Astronomical years are written as people write them."""
    assert ENGLISH.year(year) == words


@given(st.integers(-10**12, 10**12), st.integers(1, 10**12), st.floats(120, 1400))
def test_words_never_meet(start, length, width):
    """Texts of one line are apart and inside the segment, at any scale; ticks are few."""
    found = made(start, start + length, width=width)
    assert 0 < len(found) < 400
    for line in ("text", "parent"):
        reached = -100.0
        for tick in (one for one in found if getattr(one, line)):
            words = getattr(tick, line)
            size = text_width(words, TICK, bold=tick.is_bold or line == "parent")
            left = getattr(tick, f"{line}_x") - (size / 2 if line == "text" and tick.centred else 0)
            assert left > reached
            assert left + size <= 16 + width + 8
            reached = left + size


def test_a_segment_always_says_when_it_is():
    """Even the least segment has its year, month or day."""
    for days in (1, 3, 10, 40, 200, 800, 9000):
        found = made(700_000 * DAY, (700_000 + days) * DAY, width=120.0)
        assert any(tick.parent or tick.is_bold for tick in found)
