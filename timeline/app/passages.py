"""Search beyond the events: sentences of the articles that hold the words and that no listed event shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.finding import hits, holds
from timeline.app.marks import runs
from timeline.app.markup import marked
from timeline.app.when import outlet
from timeline.model.columns import columns
from timeline.model.event import Event
from timeline.model.text import Sentence, Span

_MOST = 20  # sentences listed


def passages(book: Book, asked: Sequence[str], events: Sequence[Event]) -> list[Component]:
    """The sentences found, each opening its article there; nothing without search terms or hits."""
    found = list(_found(book, asked, events)) if asked else []
    if not found:
        return []
    rows = [html.Li(_row(book, sentence, asked)) for sentence in found[:_MOST]]
    more = [html.P(strings.MORE_FOUND.format(number=len(found) - _MOST))] if len(found) > _MOST else []
    return [html.Div([html.H3(strings.ALSO_FOUND), html.Ul(rows), *more], className="passages")]


def _found(book: Book, asked: Sequence[str], events: Sequence[Event]) -> Iterator[Sentence]:
    shown: dict[str, list[Span]] = {}
    for tellings in columns(events)["tellings"]:
        for _, document, start, end in tellings:
            shown.setdefault(document, []).append(Span(start, end))
    for id, text in book.texts.items():
        if holds(text, asked):
            yield from (
                sentence
                for sentence in book.chronicle.sentences.get(id, ())
                if holds(text[sentence.start : sentence.end], asked)
                and not any(quote.overlaps(sentence.span) for quote in shown.get(id, ()))
            )


def _row(book: Book, sentence: Sentence, asked: Sequence[str]) -> Component:
    source = book.documents[sentence.document]
    words = source.text[sentence.start : sentence.end]
    marks = hits(words, asked, offset=sentence.start)
    return html.Button(
        [
            html.Span(outlet(source.shown_outlet), className="source"),
            html.Span(marked(runs(source.text, sentence.start, sentence.end, marks))),
        ],
        className="passage",
        disable_n_clicks=True,
        **attributes(
            data_article=sentence.document, data_start=str(sentence.start), data_end=str(sentence.end)
        ),
    )
