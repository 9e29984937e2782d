"""The tray of what the articles tell without a date that can be put on a calendar, each with its words and reason."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.evidence import open_article
from timeline.app.marks import runs
from timeline.app.markup import evidence_marks, marked
from timeline.app.when import capital, published_words
from timeline.model.event import Mention


def tray(book: Book) -> list[Component]:
    """The list of what is not placed."""
    if not book.chronicle.unplaced:
        return [html.P(strings.UNPLACED_NONE, className="empty")]
    entries = [_entry(book, mention) for mention in book.chronicle.unplaced]
    return [html.P(strings.UNPLACED_LEAD, className="lead"), html.Ul(entries)]


def _entry(book: Book, mention: Mention) -> Component:
    source = book.documents[mention.document]
    times = [book.dated[id].anchored.timex for id in mention.times if id in book.dated]
    marks = evidence_marks(mention, [(timex.start, timex.end) for timex in times])
    words = marked(runs(source.text, mention.quote.start, mention.quote.end, marks))
    return html.Li([
        html.P(mention.headline.text, className="headline"),
        html.P(capital(mention.reason), className="reason"),
        html.Blockquote(html.P(words)),
        html.P([html.B(source.shown_outlet), " · ", published_words(book, mention.document)], className="source"),
        open_article(mention.document, mention.quote.start, mention.quote.end),
    ])
