"""The head of the page: title, one line of counts, search, export, light and dark."""

from __future__ import annotations

import dash_mantine_components as dmc
from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.book import Book
from timeline.app.standing import Standing


def header(book: Book, *, title: str) -> Component:
    """The head of the page."""
    words = html.Div([html.H1(title), html.P(summary(book), className="summary")], className="title")
    # Not a <header>: the drawers have one of their own, and a page must not have two banners.
    return html.Section([words, _search(), _export(), _theme()], className="head", **{"aria-label": strings.HEAD})


def summary(book: Book) -> str:
    """The line under the title."""
    return strings.summary(
        articles=len(book.documents),
        events=len(book.events),
        disputed=sum(standing == Standing.DISPUTED for standing in book.standings.values()),
        unplaced=len(book.chronicle.unplaced),
    )


def _search() -> Component:
    return dmc.TextInput(
        id=ids.SEARCH,
        className="search",
        placeholder=strings.SEARCH_HINT,
        debounce=250,
        value="",
        **{"aria-label": strings.SEARCH},
    )


def _export() -> Component:
    return dmc.Button(strings.EXPORT, id=ids.EXPORT, variant="default", className="plain")


def _theme() -> Component:
    return dmc.ColorSchemeToggle(
        id=ids.THEME,
        variant="default",
        size=32,
        className="plain theme",
        lightIcon=html.Span("☀", **{"aria-hidden": "true"}),
        darkIcon=html.Span("☾", **{"aria-hidden": "true"}),
        **{"aria-label": strings.THEME},
    )
