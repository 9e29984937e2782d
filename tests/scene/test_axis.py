"""The axis: what stands where, what is squeezed, and that it is always said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scene.samples import before, clock, day, event, many, month, since, story, year
from timeline.model.calendar import DAY, day_number
from timeline.model.time import Extent, Interval
from timeline.model.words import short_words
from timeline.scene import scene
from timeline.scene.axis import length_in_words
from timeline.scene.drafts import dates
from timeline.scene.scale import BREAK, LEAST, axis
from timeline.scene.types import Form, ScaleKind


def line(*found, width=900, **options):
    return axis(found, left=16, right=width - 16, **options)


def test_one_early_event_and_a_busy_week_are_both_readable():
    """One event in 2011 and twenty in one week: the week gets most of the width, a day at least 20 px."""
    week = [day(2015, 10, 5 + place % 7) for place in range(20)]
    made = line(year(2011), *week)
    assert len(made.breaks()) == 1
    assert made.x(day_number(2015, 10, 6) * DAY) - made.x(day_number(2015, 10, 5) * DAY) >= 20


def test_a_year_around_a_busy_week_is_squeezed_inside():
    """A coarse date around a busy week does not flatten the week, and the mark that crosses a break is notched."""
    events = [event(f"e{place}", day(2015, 10, 5 + place % 7)) for place in range(20)] + [event("y", year(2015))]
    made = scene(events, width=900)
    assert [gap.text.endswith(("nothing else", "months")) for gap in made.breaks] == [True, True]
    assert len(next(mark for mark in made.marks if mark.event == "y").parts[0].notches) == 2


def test_every_break_is_drawn_said_and_noted():
    """A squeezed scale has a hatched gap with words for each break, segments of the least width, and a note."""
    made = scene(story(), width=900)
    assert made.scale is ScaleKind.ADAPTIVE
    assert [gap.text for gap in made.breaks] == ["21 months, no events"]
    assert all(gap.right - gap.left == BREAK and gap.hatch for gap in made.breaks)
    assert all(right - left >= LEAST - 0.01 for left, right in made.segments)
    assert made.note == "Scale uneven: empty time is squeezed"


def test_the_calendar_scale_has_no_break():
    """On request time is even, and the drawing says so."""
    made = scene(story(), width=900, scale="calendar")
    assert made.breaks == ()
    assert made.note.startswith("Scale even")


def test_a_sequence_says_that_it_is_one():
    """Equal steps are noted, and each date has the same room."""
    made = scene(story(), width=900, scale="sequence")
    steps = [after.x - before.x for before, after in zip(made.ticks, made.ticks[1:], strict=False)]
    assert max(steps) - min(steps) < 0.01
    assert made.note.startswith("Order only")


@given(st.lists(st.integers(-100_000, 800_000), min_size=1, max_size=30), st.sampled_from((320, 900)))
def test_later_is_never_further_left(days, width):
    """Whatever is squeezed, time runs from left to right within the drawing."""
    made = line(*(Interval.days(one, one + 1) for one in days), width=width)
    places = [made.x(one * DAY) for one in sorted(days)]
    assert places == sorted(places)
    assert all(16 <= x <= width - 16 for x in places)


@given(st.integers(0, 2000))
def test_segments_meet(seed):
    """Segments and breaks cover the axis without gap or overlap, in px and in time."""
    made = line(*(date for one in many(30, seed=seed) for date in dates(one)))
    edges = [(one.left, one.start) for one in made.segments[1:]]
    assert edges == [(one.right, one.end) for one in made.segments[:-1]]
    assert (made.segments[0].left, made.segments[-1].right) == pytest.approx((16, 884))


def test_an_open_end_does_not_stretch_the_axis():
    """"Not before 4 October" adds no time to the axis but room for its fading end."""
    closed, opened = line(day(2018, 10, 4), month(2018, 9)), line(day(2018, 10, 4), month(2018, 9), since(2018, 10, 4))
    assert opened.segments[-1].end - closed.segments[-1].end < 14 * DAY


def test_a_window_cuts():
    """With a window only its time is on the axis, and what begins outside fades in."""
    window = Interval.days(day_number(2018, 10, 1), day_number(2018, 10, 15))
    made = scene(story(), width=900, window=window)
    assert ("b", "outside the time shown") in made.left_out
    assert {mark.event for mark in made.marks} == set("efghijk")


def test_clock_times_of_one_day_get_hours():
    """A day's story is drawn in hours; a lone clock time is not blown up."""
    assert any(":" in tick.text for tick in scene([event(f"e{hour}", clock(2020, 5, 4, hour)) for hour in range(8, 16)],
                                                  width=900).ticks)
    assert not any(":" in tick.text for tick in scene([event("a", clock(2020, 5, 4, 8)), event("b", day(2020, 5, 4))],
                                                      width=900).ticks)


@pytest.mark.parametrize(("seconds", "words"), [
    (640 * DAY, "21 months"), (40 * DAY, "40 days"), (DAY, "24 hours"), (5 * 365 * DAY, "5 years"),
    (66_000_000 * 365 * DAY, "66 million years"), (90, "2 minutes"), (1, "1 second"),
])
def test_lengths_in_words(seconds, words):
    """A length is said in its most telling unit."""
    assert length_in_words(seconds) == words


def test_an_unknown_scale_is_named():
    """Another scale is refused by name."""
    with pytest.raises(ValueError, match="logarithmic"):
        scene(story(), width=900, scale="logarithmic")


def test_a_vertical_drawing_runs_down_and_is_as_long_as_its_labels():
    """In a column later is lower, and the drawing grows with what it has to say."""
    made = scene(story(), width=400, orientation="vertical")
    assert made.is_vertical
    labels = sorted((mark.label.top, mark.left) for mark in made.marks if mark.label)
    assert [left for _, left in labels] == sorted(left for _, left in labels)
    assert made.height > scene(story()[:3], width=400, orientation="vertical").height


def test_an_unknown_orientation_is_named():
    """Another orientation is refused by name."""
    with pytest.raises(ValueError, match="diagonal"):
        scene(story(), width=900, orientation="diagonal")


def room(made, ids):
    """The px from the first to the last of these marks."""
    places = [mark.left for mark in made.marks if mark.event in ids]
    return max(places) - min(places)


def test_a_crowd_among_few_has_most_of_the_width():
    """Dates that crowd in days get room though others are scattered over decades and no span stands out as empty."""
    scattered = [event(f"s{place}", year(1950 + 6 * place)) for place in range(10)]
    crowd = [event(f"c{place}", day(2011, 1, 3 + place)) for place in range(20)]
    made = scene([*scattered, *crowd], width=900)
    even = scene([*scattered, *crowd], width=900, scale="calendar")
    ids = {one.id for one in crowd}
    assert room(made, ids) > 200
    assert room(even, ids) < 10


def test_a_few_coarse_dates_do_not_hold_a_crowd_together():
    """Of two hundred days, those that stand weeks apart are parted though a handful of events name only the year."""
    days = [event(f"d{place}", day(2011, 1 + place % 2, 1 + place % 20)) for place in range(200)]
    far = [event(f"f{place}", day(1990 + place, 6, 1)) for place in range(12)]
    coarse = [event(f"y{place}", year(2010 + place % 2)) for place in range(6)]
    made = scene([*days, *far, *coarse], width=900)
    assert made.breaks
    assert room(made, {one.id for one in days}) > 150


def test_evenly_spread_dates_are_not_squeezed():
    """Where nothing is gained by it, no time is left out."""
    assert scene([event(f"e{place}", month(2010 + place // 12, place % 12 + 1)) for place in range(60)],
                 width=900).breaks == ()


@pytest.mark.parametrize(("long", "short"), [(1, 1), (11, 9), (20, 3)])
def test_mostly_long_dates_are_drawn(long, short):
    """Where fewer dates are short than make a crowd, all are drawn."""
    events = [event(f"l{place}", year(2000, 2020, extent=Extent.THROUGHOUT)) for place in range(long)]
    events += [event(f"d{place}", day(2001 + 2 * place, 5, 4)) for place in range(short)]
    assert scene(events, width=900).total == long + short


def test_strays_do_not_flatten_a_crowd_of_many():
    """Of a thousand dates the few that lie decades away are squeezed, counted beside their time, and not lost."""
    crowd = [event(f"c{place}", day(2011, 1 + place % 2, 1 + place % 28)) for place in range(1000)]
    strays = [event(f"s{place}", year(1900 + 7 * place)) for place in range(16)]
    made = scene([*crowd, *strays], width=900)
    assert made.total == 1016
    assert sum(gap.held for gap in made.breaks) == 16
    assert [gap.words.split(", ")[1] for gap in made.breaks] == ["16 events"]
    assert max(bar.right for one in made.densities for bar in one.bars) - made.breaks[0].right > 500
    assert not scene([*crowd, *strays], width=900, scale="calendar").breaks


def test_a_break_that_saves_little_is_none():
    """Two empty days within a month are drawn; squeezing them would take the room that it saves."""
    days = [event(f"d{place}", day(2011, 1, place)) for place in (*range(1, 19), 21, 22, 23)]
    assert scene(days, width=900).breaks == ()


def test_a_lone_open_year_is_not_parted_into_days():
    """"Not before 1101" by itself stands among years and months, and no day is named there."""
    made = scene([event("o", since(1101, 1, 1)), *(event(f"d{place}", month(2009, 1 + place)) for place in range(12))],
                 width=900)
    assert made.breaks
    first = [tick for tick in made.ticks if tick.x < made.breaks[0].left]
    assert not any(tick.text.isdigit() and int(tick.text) < 32 for tick in first)


def test_days_that_run_down_are_not_parted_into_hours():
    """However long a day is drawn in a column, its axis names days; with clock times it names hours."""
    days = [event(f"d{place}", day(2018, 10, 4 + place // 6), headline="A long headline of many words " * 3)
            for place in range(18)]
    words = {tick.text for tick in scene(days, width=400, orientation="vertical").ticks if tick.text}
    assert words
    assert not any(":" in word for word in words)


@pytest.mark.parametrize(("width", "orientation"), [(900, "horizontal"), (400, "vertical"), (320, "vertical")])
def test_a_sequence_writes_its_dates_out(width, orientation):
    """Each date of the sequence stands at its tick, parted into lines where it is long."""
    days = [event(f"e{at}", day(2018, 3, 3 + 5 * at)) for at in range(5)] + [event("y", day(2018, 9, 30, length=9))]
    made = scene(days, width=width, scale="sequence", orientation=orientation)
    told = {}
    for tick in made.ticks:
        told[tick.x] = " ".join(filter(None, (told.get(tick.x, ""), tick.text, tick.below)))
    assert [told[x] for x in sorted(told)] == [short_words(one.date, has_year=True) for one in days]


def test_a_date_that_begins_in_squeezed_time_is_counted():
    """In a vertical drawing no glyph stands at the edge of a span: what has no place for its label is counted."""
    crowd = [event(f"e{at}", day(2018, 3, at % 30 + 1)) for at in range(900)]
    strays = [event(f"f{year}", day(year, 1, 1)) for year in (800, 801, 900, 1000, 1200, 1300)]
    made = scene([*crowd, *strays, event("s", since(1101, 1, 1), salience=9)], width=400, orientation="vertical")
    assert sum(gap.held for gap in made.breaks)
    for mark in made.marks:
        assert mark.label or all(part.form is Form.POINT for part in mark.parts)


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
def test_a_date_at_the_very_edge_of_squeezed_time_is_drawn(orientation):
    """Among very many events the first and the last known second lie in breaks, with the dates that are open there."""
    crowd = [event(f"e{at}", day(2018, 3, at % 30 + 1)) for at in range(900)]
    made = scene([*crowd, event("b", before(1101, 1, 1)), event("s", since(2300, 1, 1))], width=900,
                 orientation=orientation)
    assert made.total == 902
