"""The chart as the page gets it: without a ring, and with all that the page needs to draw one."""

from __future__ import annotations

from flask import Flask

from tests.app import sample
from timeline.app.book import Book, open_book
from timeline.app.chart import Drawing, drawing
from timeline.app.view import View


def drawn(book: Book, selected: str = "") -> Drawing:
    return drawing(book, View(), None, width=840, theme="light", selected=selected)


def test_every_event_has_a_place_for_its_ring() -> None:
    """Marks and counts of the figure's `meta` are all the events drawn, each inside the drawing."""
    book = open_book(sample.chronicle())
    layout = drawn(book).figure["layout"]
    held = {**layout["meta"]["marks"], **layout["meta"]["counts"]}
    possible = {event.id for event in book.events if book.standings[event.id] == "possible"}
    assert set(held) == {event.id for event in book.events} - possible
    assert all(0 <= place[0] <= layout["width"] and 0 <= place[1] <= layout["height"] for place in held.values())


def test_selecting_moves_no_mark_that_has_its_words() -> None:
    """The figure has no ring of its own, so it is the same whichever labelled event is selected."""
    book = open_book(sample.chronicle())
    first, second = (event.id for event in book.events[:2])
    assert drawn(book, first).figure["layout"]["shapes"] == drawn(book, second).figure["layout"]["shapes"]


def test_a_drawing_is_made_once_for_all_readers() -> None:
    """The same view of the same story is drawn once; of another edition anew."""
    book = open_book(sample.chronicle())
    assert drawn(book) is drawn(book)
    assert drawn(book) is not drawn(open_book(sample.chronicle()))


def test_a_remembered_drawing_keeps_to_the_language() -> None:
    """Bands, note and key are in the language of whoever asks, whoever asked before."""
    book = open_book(sample.chronicle())
    notes = []
    for tongue in ("en", "de", "en"):
        with Flask("page").test_request_context("/", headers={"Accept-Language": tongue}):
            one = drawn(book)
        notes.append((one.note, next(text["text"] for text in one.figure["layout"]["annotations"])))
    assert notes[0] == notes[2]
    assert notes[1] == ("Ungleicher Maßstab: leere Zeit ist gestaucht", "Was geschehen sein soll")
