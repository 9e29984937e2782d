"""What stands where there is nothing to show: one sentence that says why, and what would help."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.choosing import culprit
from timeline.app.markup import notice
from timeline.app.view import View
from timeline.model.time import Interval


def emptiness(book: Book, view: View, window: Interval | None) -> list[Component]:
    """The sentence for a list without events."""
    blamed = culprit(book, view, window)
    return [notice(_words(book, view, blamed)), *_button(book, view, blamed)]


def _button(book: Book, view: View, blamed: str) -> list[Component]:
    """The one thing that would help: articles, what is not placed, or a filter taken away."""
    if not book.documents and not (view.as_of or view.since):
        return [html.Button(strings.ADD_BUTTON, className="chip", disable_n_clicks=True, **attributes(data_open="add"))]
    if not book.events and not (view.as_of or view.since):
        words, opens = (strings.SHOW_UNPLACED, "unplaced") if book.chronicle.unplaced else (strings.ADD_BUTTON, "add")
        return [html.Button(words, className="chip", disable_n_clicks=True, **attributes(data_open=opens))]
    return [html.Button(_remedy(blamed), id=ids.chip(blamed, ""), className="chip")] if view.active() else []


def _remedy(blamed: str) -> str:
    if blamed == "words":
        return strings.CLEAR_SEARCH
    return strings.TAKE_AWAY.format(what=strings.FIELD_WORDS[blamed]) if blamed else strings.SHOW_ALL


def _words(book: Book, view: View, blamed: str) -> str:
    if not book.events and (view.as_of or view.since):
        return strings.NOTHING_THEN
    if not book.documents:
        return strings.NO_ARTICLES
    if not book.events:
        return strings.NONE_PLACED if book.chronicle.unplaced or book.chronicle.dated else strings.NO_DATES
    if blamed == "words":
        return strings.NO_HITS.format(words=view.words)
    if not blamed:
        return strings.NOTHING_LEFT
    return strings.NOTHING_LEFT_BUT.format(what=strings.FIELD_WORDS[blamed])
