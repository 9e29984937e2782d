"""Dates as drawn: points, whiskers and bars that cannot be mistaken for one another."""

from __future__ import annotations

from dataclasses import replace

from tests.scene.samples import clock, day, event, month, since, year
from timeline.model.calendar import day_number
from timeline.model.event import Kind, Status
from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Why
from timeline.scene import scene
from timeline.scene.shapes import mark_strokes
from timeline.scene.types import Form, Glyph

WAR = Interval.days(day_number(1939), day_number(1946), Precision.YEAR, Extent.THROUGHOUT)


def mark(date, *others, **options):
    """The mark of an event at this date, in a drawing with others."""
    events = [event("x", date, **options), *(event(f"o{place}", one) for place, one in enumerate(others))]
    return next(one for one in scene(events, width=900, possible=True, scale="calendar").marks if one.event == "x")


def test_a_day_is_a_point_in_its_middle():
    """The glyph stands in the middle of the day."""
    made = mark(day(2018, 10, 4), day(2018, 10, 3), day(2018, 10, 5))
    neighbours = mark(day(2018, 10, 3), day(2018, 10, 4), day(2018, 10, 5))
    assert made.parts[0].form is Form.POINT
    assert made.parts[0].left > neighbours.parts[0].left


def test_a_day_too_wide_for_a_point_is_a_whisker():
    """Among clock times a day is drawn as the stretch that it is."""
    assert mark(day(2020, 5, 4), *(clock(2020, 5, 4, hour) for hour in range(8, 12))).parts[0].form is Form.WITHIN


def test_coarse_dates_are_whiskers_and_lasting_ones_bars():
    """Once within, or all through: the form tells which."""
    assert mark(month(2015, 9)).parts[0].form is Form.WITHIN
    assert mark(WAR).parts[0].form is Form.THROUGHOUT


def test_a_bar_has_whiskers_where_it_begins_and_ends():
    """"1939 to 1945" began somewhere in 1939 and ended somewhere in 1945."""
    first, last = mark(WAR).parts[0].soft
    assert first > 20
    assert last > 20


def test_whiskers_are_never_thin():
    """A month on a scale of centuries is still 8 px wide."""
    part = mark(month(1715, 9), year(1500), year(2000)).parts[0]
    assert part.right - part.left >= 8


def test_an_open_end_fades():
    """"Not before" has a cap on one side and fades on the other."""
    part = mark(since(2018, 10, 4), month(2018, 9)).parts[0]
    assert (part.opens_left, part.opens_right) == (False, True)


def test_the_glyph_of_a_span_never_stands_on_it():
    """A glyph on the line would claim a day: for a whisker it stands before the label or above."""
    made = mark(year(2015), day(2018, 1, 1))
    part = made.parts[0]
    assert abs(made.glyph_y - made.y) >= 12 or not part.left - 6 <= made.glyph_x <= part.right + 6


def test_rivals_are_linked_hollow_glyphs_in_one_row():
    """Each date that cannot hold with the other is drawn, hollow."""
    made = mark(None, rivals=(day(2018, 10, 4), day(2018, 10, 20)))
    assert [part.form for part in made.parts] == [Form.POINT, Form.POINT]
    assert "ink" not in {stroke.fill for stroke in mark_strokes(made)}
    assert "4 October 2018 or 20 October 2018" in made.spoken


def test_bounds_from_other_events_are_kept_beside():
    """What other events say of the time is drawn inside the date and changes nothing of it."""
    why = Why("", "", "")
    bound = Interval.days(None, day_number(2015, 9))
    made = scene([replace(event("x", year(2015)), not_after=(bound, why))], width=900).marks[0]
    assert made.bounds[0] is None
    assert made.parts[0].left < made.bounds[1] < made.parts[0].right


def test_every_status_has_its_own_glyph():
    """Shape tells status: no two look alike."""
    at = day(2018, 10, 4)
    found = [
        mark(at), mark(at, status=Status.CLAIMED, speakers=("a",)),
        mark(at, status=Status.CLAIMED, speakers=("a",), deniers=("b",)), mark(at, kind=Kind.STATEMENT),
        mark(at, kind=Kind.STATEMENT, denies=True), mark(at, status=Status.PLANNED), mark(at, status=Status.UNREAD),
        mark(at, status=Status.NEGATED),
    ]
    assert [one.glyph for one in found] == list(Glyph)
    assert len({tuple(replace(stroke, path="") for stroke in mark_strokes(one)) for one in found}) == len(Glyph)


def test_the_possible_is_drawn_on_request_only():
    """What is possible or negated is left out of the drawing, with the reason, unless asked for."""
    made = scene([event("x", day(2018, 10, 4), status=Status.HYPOTHETICAL)], width=900)
    assert (made.marks, made.left_out) == ((), (("x", "possible or negated, drawn on request"),))


def test_what_goes_beyond_the_window_runs_to_its_edge():
    """A date that is cut by the window is drawn up to it and fades there; nothing is drawn outside."""
    window = Interval.days(day_number(2015, 3), day_number(2015, 5))
    made = scene([event("x", year(2015)), event("y", month(2015, 3))], width=900, window=window)
    part = next(mark for mark in made.marks if mark.event == "x").parts[0]
    assert (part.opens_left, part.opens_right) == (True, True)
    assert part.ink == (16, 884)
