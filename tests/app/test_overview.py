"""The strip of the whole story: its bars, and the dates of what is brushed on it."""

from __future__ import annotations

import pytest

from tests.app.sample import chronicle, month, year
from timeline.app.book import Book, open_book
from timeline.app.dates import typed
from timeline.app.overview import brushed, density, overview
from timeline.app.view import View
from timeline.model.edtf import parse_edtf
from timeline.model.time import Interval


@pytest.fixture(scope="module")
def book() -> Book:
    return open_book(chronicle())


def window(words: str) -> Interval:
    found = typed(words, parse_edtf).window
    assert found is not None
    return found


def test_bars_are_shares(book: Book) -> None:
    """The tallest bar is 1, no bar is claimed by more than it holds, and a coarse date raises no peak of its own."""
    _, bars = density(book, View())
    assert max(height for height, _ in bars) == 1
    assert all(0 <= contested <= height + 1e-9 for height, contested in bars)
    assert sum(contested for _, contested in bars) > 0
    _, only = density(book, View(standings=("disputed",)))
    assert len([height for height, _ in only if height == 1]) > 50  # a year, alone: as even as it is known


def test_the_strip_shows_the_whole_story_and_the_stretch(book: Book) -> None:
    """At rest all is shown; with dates their share of the strip is, and the bars stay."""
    rest, part = overview(book, View(), None), overview(book, View(dates="2015"), year(2015))
    assert rest and part
    assert (rest["from"], rest["to"], rest["whole"]) == (0, 1, True)
    assert 0 < part["from"] < part["to"] < 1
    assert part["bars"] == rest["bars"]
    assert all(0 <= at < 1 and words for at, words in rest["ticks"])
    assert overview(book, View(words="zebra"), None) is None


def test_what_is_brushed_is_typed(book: Book) -> None:
    """A brushed stretch comes as dates that can be typed, and brushing what these show gives them again."""
    words = brushed(book, View(), None, {"from": 0.8, "to": 0.9})
    shown = overview(book, View(dates=words), window(words))
    assert shown
    assert (shown["from"], shown["to"]) == pytest.approx((0.8, 0.9), abs=0.001)
    again = brushed(book, View(), window(words), {"from": shown["from"], "to": shown["to"]})
    assert again == words
    assert brushed(book, View(), None, {"from": 0, "to": 1}) == ""


@pytest.mark.parametrize(("move", "longer"), [("in", 0.5), ("out", 2), ("earlier", 1), ("later", 1)])
def test_moves(book: Book, move: str, longer: float) -> None:
    """In and out halve and double the stretch, earlier and later keep its length."""
    before = window("2010-01-01 to 2012-12-31")
    after = window(brushed(book, View(), before, {"move": move}))
    assert after.length / before.length == pytest.approx(longer, abs=0.01)
    assert (after.earliest < before.earliest) is (move in ("out", "earlier"))  # type: ignore[operator]


@pytest.mark.parametrize(("end", "by", "shown"), [
    ("from", 1, (0.22, 0.4)), ("from", -1, (0.18, 0.4)), ("to", 1, (0.2, 0.42)), ("to", -1, (0.2, 0.38)),
])  # fmt: skip
def test_an_end_moves_alone(book: Book, end: str, by: int, shown: tuple[float, float]) -> None:
    """A step moves one end of the stretch by a fiftieth of the strip, and the other stays."""
    words = brushed(book, View(), None, {"from": 0.2, "to": 0.4})
    words = brushed(book, View(), window(words), {"end": end, "by": by})
    after = overview(book, View(dates=words), window(words))
    assert after and (after["from"], after["to"]) == pytest.approx(shown, abs=0.001)


def test_zooming_keeps_what_is_read_in_sight(book: Book) -> None:
    """Zooming in by button or key keeps the selected event where it is; the whole story comes back at once."""
    event = next(event for event in book.events if event.headline == "The bridge was closed")
    words = ""
    for _ in range(8):
        words = brushed(book, View(), window(words) if words else None, {"move": "in"}, event.id)
        assert event.date and event.date.overlaps(window(words))
    assert brushed(book, View(), window(words), {"move": "all"}) == ""


def test_moves_stop_at_the_ends(book: Book) -> None:
    """A stretch is never moved out of the story."""
    words = brushed(book, View(), month(2020, 6), {"move": "later"})
    for _ in range(20):
        words = brushed(book, View(), window(words), {"move": "later"})
    shown = overview(book, View(dates=words), window(words))
    assert shown and shown["to"] == 1 and shown["from"] < 1
