"""Typed dates: one date, two joined, or one open to a side; nonsense gives words, not an error."""

from __future__ import annotations

import pytest

from tests.app.sample import day, parse_date, year
from timeline.app.dates import Typed, typed
from timeline.cli.typed import typed_date
from timeline.model.time import Interval

WHOLE = year(2015).hull(year(2018))


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("", None),
        ("  2015 ", year(2015)),
        ("2015 to 2018", WHOLE),
        ("from 2015 to 2018", WHOLE),
        ("between 2015 and 2018", WHOLE),
        ("2015 - 2018", WHOLE),
        ("2015–2018", WHOLE),
        ("2015-2018", WHOLE),
        ("2018 until 2015", WHOLE),
        ("since 2015", Interval(year(2015).earliest, None)),
        ("from 2015", Interval(year(2015).earliest, None)),
        ("after 2015", Interval(year(2015).latest, None)),
        ("until 2015", Interval(None, year(2015).latest)),
        ("before 2015", Interval(None, year(2015).earliest)),
        ("von 2015 bis 2018", WHOLE),
        ("zwischen 2015 und 2018", WHOLE),
        ("bis 2015", Interval(None, year(2015).latest)),
        ("vor 2015", Interval(None, year(2015).earliest)),
        ("seit 2015", Interval(year(2015).earliest, None)),
        ("ab 2015", Interval(year(2015).earliest, None)),
        ("nach 2015", Interval(year(2015).latest, None)),
    ],
)
def test_typed(text: str, window: Interval | None) -> None:
    """What is typed asks for this window."""
    found = typed(text, parse_date)
    assert found.problem == ""
    assert (found.window is None) == (window is None)
    if window is not None and found.window is not None:
        assert (found.window.earliest, found.window.latest) == (window.earliest, window.latest)


@pytest.mark.parametrize("text", ["banana", "2015 to banana", "since", "to", "- -"])
def test_nonsense(text: str) -> None:
    """What cannot be read gives the parser's remedy and no window."""
    found = typed(text, parse_date)
    assert found == Typed(problem=found.problem)
    assert "Type a year" in found.problem


@pytest.mark.parametrize("text", [
    "between 3 and 5 October 2018", "3 to 5 October 2018", "3–5 October 2018", "3. bis 5. Oktober 2018",
    "zwischen dem 3. und dem 5. Oktober 2018", "vom 3. bis zum 5. Oktober 2018",
])
def test_days_share_their_month(text: str) -> None:
    """The first of two days takes the month and the year of the last, in both languages of the page."""
    assert typed(text, typed_date).window == day(2018, 10, 3).hull(day(2018, 10, 5))
