"""Whatever is written and whenever it was: it is drawn, in every form, and the gates hold."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scene.samples import chronicle, event
from tests.scene.test_gates import hold
from timeline.export.html import html
from timeline.figure import figure
from timeline.model.event import Kind, Status
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.scene import scene
from timeline.svg import svg

SECONDS = st.one_of(st.integers(-10**17, 10**17), st.integers(62_000_000_000, 64_000_000_000))
WORDS = st.one_of(st.text(max_size=60), st.text("abc דגה字😀\u202e\u0301-. ", max_size=160))


@st.composite
def intervals(draw):
    """Any interval with a known end, of any length, form and softness."""
    start = draw(SECONDS)
    length = draw(st.sampled_from((1, 60, 3600, 86_400, 30 * 86_400, 365 * 86_400, 10**12)))
    ends = draw(st.sampled_from(("both", "both", "first", "last")))
    return Interval(None if ends == "last" else Instant(start), None if ends == "first" else Instant(start + length),
                    draw(st.sampled_from(Precision)), draw(st.sampled_from(Extent)), draw(st.booleans()),
                    draw(st.booleans()))


@st.composite
def events(draw):
    """Any few events."""
    count = draw(st.integers(1, 8))
    return [event(f"e{place}", draw(intervals()), draw(WORDS) or "x", status=draw(st.sampled_from(Status)),
                  kind=draw(st.sampled_from(Kind)), speakers=draw(st.sampled_from(((), ("Holm",)))), second=draw(WORDS),
                  deniers=draw(st.sampled_from(((), ("the port",)))), outlets=(draw(WORDS),),
                  rivals=draw(st.lists(intervals(), max_size=3))) for place in range(count)]


@settings(max_examples=60)
@given(events(), st.sampled_from((320, 560, 900, 1400)), st.sampled_from(("auto", "calendar", "sequence")))
def test_anything_is_drawn(some, width, scale):
    """Any events at any width on any scale pass the gates, and make well-formed XML and JSON."""
    made = hold(some, width=width, scale=scale, possible=True)
    ET.fromstring(svg(made))
    json.loads(figure(made, theme="dark").to_json())


@settings(max_examples=15)
@given(events())
def test_anything_is_written(some):
    """Any events make a page without a tag that is not ours."""
    page = html(chronicle(some))
    assert page.count("<script") == 1
    page.encode("utf-8")


@st.composite
def windows(draw):
    """Any stretch of time, open at an end or not."""
    start = draw(SECONDS)
    end = start + draw(st.sampled_from((1, 3600, 86_400, 10**8)))
    ends = draw(st.sampled_from(("both", "first", "last")))
    return Interval(None if ends == "last" else Instant(start), None if ends == "first" else Instant(end))


@settings(max_examples=60)
@given(st.lists(intervals(), min_size=1, max_size=6), windows(), st.sampled_from(("auto", "calendar", "adaptive")),
       st.sampled_from(("horizontal", "vertical")))
def test_any_stretch_is_drawn(dates, window, scale, orientation):
    """Whatever stretch of time is asked for, each event is drawn in it or left out with the reason."""
    made = scene([event(f"e{place}", date) for place, date in enumerate(dates)], width=560, window=window, scale=scale,
                 orientation=orientation)
    assert made.total + len(made.left_out) == len(dates)


def test_a_stretch_after_an_open_beginning():
    """What began before a window and has no end fades in at its edge, though nothing else is in it."""
    window = Interval(Instant.of(2018, 10, 4), None)
    made = scene([event("a", Interval(Instant.of(2011), None))], width=900, window=window)
    assert made.marks[0].parts[0].opens_left
    assert {tick.parent or tick.text for tick in made.ticks} & {"October 2018", "Oct 2018"}
