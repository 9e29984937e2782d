"""Filters narrow one another, values of one filter are alternatives, and counts say what each would leave."""

from __future__ import annotations

import pytest

from tests.app.sample import chronicle, year
from timeline.app.book import Book, open_book
from timeline.app.choosing import MOST, Choice, choices, chosen, culprit, shortlist
from timeline.app.view import View
from timeline.model.time import Interval


@pytest.fixture(scope="module")
def book() -> Book:
    return open_book(chronicle())


@pytest.mark.parametrize(
    ("view", "count"),
    [
        (View(), 7),
        (View(outlets=("Tide & Time",)), 2),
        (View(outlets=("Tide & Time", "Lorne Courier")), 7),
        (View(standings=("disputed", "planned")), 2),
        (View(outlets=("Tide & Time",), standings=("disputed",)), 0),
        (View(actors=("Vantor Steel",)), 2),
        (View(words="lorry driver"), 1),
        (View(words="tide ferry"), 1),
        (View(words="nothing of the kind"), 0),
        (View(outlets=("no such outlet",)), 0),
    ],
)
def test_chosen(book: Book, view: View, count: int) -> None:
    """The view leaves this many events."""
    assert len(chosen(book, view)) == count


@pytest.mark.parametrize(
    ("window", "headlines"),
    [
        (year(2015), ["Vantor Steel hid cracks"]),
        (Interval(None, year(2015).earliest), ["The Lorne harbour bridge opened"]),
        (Interval(year(2020).earliest, None), ["The authority plans to reopen the bridge"]),
    ],
)
def test_window(book: Book, window: Interval, headlines: list[str]) -> None:
    """A window leaves the events that may have happened in it."""
    assert [event.headline for event in chosen(book, View(), window)] == headlines


def test_counts_hold(book: Book) -> None:
    """Choosing a value leaves as many events as its count said, whatever else is chosen."""
    for view in (View(), View(outlets=("Tide & Time",)), View(words="bridge")):
        for facet, listed in choices(book, view).items():
            for choice in listed:
                only = view.with_only(facet, (choice.value,))
                assert len(chosen(book, only)) == choice.count, (facet, choice)


def test_a_chosen_value_never_vanishes(book: Book) -> None:
    """A value stays listed while it is chosen, even if it leaves nothing."""
    listed = choices(book, View(outlets=("no such outlet",)))["outlets"]
    assert [(choice.value, choice.count) for choice in listed if choice.is_chosen] == [("no such outlet", 0)]


def test_shortlist_keeps_what_is_chosen() -> None:
    """Of many values the first are listed, or those that hold the typed words, and always those chosen."""
    many = [Choice(f"Ann {number}" if number % 2 else f"Bob {number}", 1, number == 99) for number in range(100)]
    assert len(shortlist(many, "")) == MOST + 1
    assert {choice.value for choice in shortlist(many, "bob 44")} == {"Bob 44", "Ann 99"}
    assert shortlist(many[:3], "") == tuple(many[:3])


@pytest.mark.parametrize(
    ("view", "window", "field"),
    [
        (View(words="zebra"), None, "words"),
        (View(outlets=("Tide & Time",), dates="2015"), year(2015), "dates"),
        (View(words="zebra", outlets=("no such outlet",)), None, ""),
    ],
)
def test_culprit(book: Book, view: View, window: Interval | None, field: str) -> None:
    """The field named is one whose removal shows events again."""
    assert not chosen(book, view, window)
    assert culprit(book, view, window) == field


def test_a_mention_finds_its_event(book: Book) -> None:
    """Every member mention's id resolves to the event."""
    for event in book.events:
        assert all(book.by_id[mention.id] is event for mention in event.mentions)
