"""Typed dates: one date, two joined, or one open to a side; nonsense gives words, not an error."""

from __future__ import annotations

import pytest

from tests.app.sample import parse_date, year
from timeline.app.dates import Typed, typed
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
