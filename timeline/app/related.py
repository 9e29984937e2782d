"""Events told in the same sentences: a claim and who said it, a denial and what it denies, one click each way."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.markup import glyph
from timeline.app.when import capital, event_words
from timeline.model.event import Event
from timeline.scene.drafts import headline


def related(book: Book, event: Event) -> tuple[Event, ...]:
    """The other events of which some sentence of this event's evidence tells, in the order of time."""
    found = {
        place
        for mention in event.mentions
        for place in book.told.get(mention.document, ())
        for other in book.events[place].mentions
        if other.document == mention.document and other.quote.overlaps(mention.quote)
    }
    return tuple(book.events[place] for place in sorted(found - {book.places.get(event.id)}))


def links(book: Book, event: Event) -> list[Component]:
    """A button for each of them; nothing if there are none."""
    rows = [html.Li(_button(book, other)) for other in related(book, event)]
    return [html.H3(strings.RELATED), html.Ul(rows, className="related")] if rows else []


def _button(book: Book, event: Event) -> Component:
    words = html.Span(
        [html.Span(headline(event)), html.Span(capital(event_words(event)), className="when")], className="what"
    )
    return html.Button(
        [glyph(book.standings[event.id]), words],
        className="other",
        disable_n_clicks=True,
        **attributes(data_event=event.id),
    )
