"""The chronology's headings: a year, a decade, a stretch, an era; one heading never stands twice in a row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.sample import chronicle, day, month, year
from timeline.app.book import open_book
from timeline.app.chapters import chapters, heading
from timeline.model.calendar import day_number
from timeline.model.time import Interval, Precision
from timeline.model.timex import Why

ANY = chronicle().events[0]
DECADE = Interval.days(day_number(1990), day_number(2000), Precision.DECADE)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (year(2018), "2018"),
        (day(2018, 10, 4), "2018"),
        (DECADE, "1990s"),
        (Interval.days(day_number(1800), day_number(1900), Precision.CENTURY), "1800–1899"),
        (Interval.days(day_number(-399), day_number(-299), Precision.CENTURY), "400–301 BC"),
        (year(-43), "44 BC"),
        (Interval(None, year(2018).earliest), "2017"),
        (Interval(year(2018).earliest, None), "2018"),
        (None, "No date"),
    ],
)
def test_heading(date: Interval | None, words: str) -> None:
    """An event of this date stands under this heading."""
    assert heading(replace(ANY, date=date)) == words


def test_order() -> None:
    """Events stand in the order of time, a coarse date before the finer ones inside it, each heading once."""
    dates = [month(1993, 2), year(1990), DECADE, day(1993, 2, 3), None, year(1993)]
    events = tuple(replace(ANY, id=str(n), mentions=(), date=date) for n, date in enumerate(dates))
    book = open_book(replace(chronicle(), events=events))
    assert [(c.heading, [e.id for e in c.events]) for c in chapters(book.events)] == [
        ("1990s", ["2"]), ("1990", ["1"]), ("1993", ["5", "0", "3"]), ("No date", ["4"])
    ]


def test_what_has_no_beginning_stands_at_its_end() -> None:
    """Something dated only by its end does not go before all that is dated better."""
    dates = [Interval(None, day(2018, 10, 11).earliest), day(2018, 10, 4), day(2018, 10, 12)]
    events = tuple(replace(ANY, id=str(n), mentions=(), date=date) for n, date in enumerate(dates))
    assert [event.id for event in open_book(replace(chronicle(), events=events)).events] == ["1", "0", "2"]


def test_bounds_from_other_events() -> None:
    """An event without a stated date has the bounds that follow from others; bounds that cross give none."""
    why = Why("", "", "")
    inside = replace(ANY, date=None, not_before=(year(2015), why), not_after=(year(2016), why))
    crossed = replace(inside, not_before=(year(2018), why))
    found = inside.bounds
    assert found is not None and (found.earliest, found.latest) == (year(2015).earliest, year(2016).latest)
    assert crossed.bounds is None
