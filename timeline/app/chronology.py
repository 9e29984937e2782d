"""The chronology: every event of the view as a row of a list, under the year it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.chapters import Chapter, chapters
from timeline.app.finding import fold, hits, holds, snippet
from timeline.app.markup import glyph, marked, marked_text
from timeline.app.when import capital, event_words
from timeline.model.event import Event


def chronology(book: Book, events: Sequence[Event], asked: Sequence[str]) -> list[Component]:
    """The chapters of a list of events; `asked` are search terms to be marked."""
    return [_chapter(book, chapter, asked) for chapter in chapters(events)]


def _chapter(book: Book, chapter: Chapter, asked: Sequence[str]) -> Component:
    rows = [html.Li(_row(book, event, asked)) for event in chapter.events]
    return html.Div([html.H3(chapter.heading), html.Ol(rows)], className="chapter")


def _row(book: Book, event: Event, asked: Sequence[str]) -> Component:
    standing = book.standings[event.id]
    what = [
        html.Span(marked_text(event.headline, hits(event.headline, asked)), className="headline"),
        html.Span(marked_text(event.second_line, hits(event.second_line, asked)), className="second"),
    ]
    found = _snippet(book, event, asked)
    what += [html.Span(found, className="found")] if found else []
    when = html.Span(capital(event_words(event)), className="when")
    return html.Button(
        [when, glyph(standing), html.Span(what, className="what")],
        className=f"row is-{standing}",
        disable_n_clicks=True,
        **attributes(data_event=event.id),
    )


def _snippet(book: Book, event: Event, asked: Sequence[str]) -> list[Component | str]:
    """Words of the first quote that holds a search term which the row does not show."""
    shown = fold(f"{event.headline}\n{event.second_line}")
    missing = [term for term in asked if not holds(shown, (term,))]
    quotes = (book.quote(mention) for mention in event.mentions) if missing else ()
    return next((marked(found) for quote in quotes if (found := snippet(quote, missing))), [])
