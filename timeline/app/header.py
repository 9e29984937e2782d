"""The head of the page: title, one line of counts, search, export."""

from __future__ import annotations

import dash_mantine_components as dmc
from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.actions import FORMS
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.standing import Standing
from timeline.app.tools import disclosure


def header(book: Book, *, title: str) -> Component:
    """The head of the page."""
    words = html.Div([html.H1(title), html.P(summary(book), id=ids.SUMMARY, className="summary")], className="title")
    parts = [words, _search(), _export()]
    # Not a <header>: the drawers have one of their own, and a page must not have two banners.
    return html.Section(parts, className="head", **attributes(aria_label=strings.HEAD))


def summary(book: Book) -> str:
    """The line under the title."""
    return strings.summary(
        articles=len(book.documents),
        events=len(book.events),
        disputed=list(book.values["standings"]).count((Standing.DISPUTED.value,)),
        unplaced=len(book.chronicle.unplaced),
    )


def _search() -> Component:
    made: Component = dmc.TextInput(
        id=ids.SEARCH,
        className="search",
        placeholder=strings.SEARCH_HINT,
        debounce=250,
        value="",
        **attributes(aria_label=strings.SEARCH),
    )
    return made


def _export() -> Component:
    """A button for each form; what it asks for is sent by the page's script."""
    buttons = [html.Button(strings.EXPORT_WORDS[form], className="link", disable_n_clicks=True,
                           **attributes(data_export=form)) for form in FORMS]
    panel = html.Div([html.P(strings.EXPORT_LEAD, className="lead"), *buttons], className="panel export-panel")
    return disclosure([strings.EXPORT], panel, id=ids.EXPORT)
