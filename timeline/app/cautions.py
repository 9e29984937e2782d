"""What a reader should know before relying on a story: undated articles, unknown outlets, dates at odds, problems.

Each comes with what can be done about it, in place.
"""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.actions import PUBLISHED
from timeline.app.articles import is_dated, name
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.fixing import fix_button
from timeline.app.when import published_words, said
from timeline.model.columns import picked
from timeline.scene.drafts import headline

MOST = 20  # articles or events of one kind that are listed


def cautions(book: Book) -> tuple[Component, ...]:
    """One entry for each thing to know, each with its remedy."""
    undated = [id for id in book.documents if not is_dated(book, id)]
    unnamed = [id for id, document in book.documents.items() if not document.outlet]
    at_odds = [place for place, has_rivals in enumerate(book.columns["has_rivals"]) if has_rivals]
    lines = (*book.chronicle.problems, *book.chronicle.conflicts)
    return (
        *_entry(strings.UNDATED_ARTICLES.format(articles=_articles(undated)), [
            _fixable(book, id, PUBLISHED, strings.SET_PUBLISHED) for id in undated[:MOST]], len(undated)),
        *_entry(strings.UNKNOWN_OUTLETS.format(articles=_articles(unnamed)), [
            _fixable(book, id, "outlet", strings.SET_OUTLET) for id in unnamed[:MOST]], len(unnamed)),
        *_entry(strings.AT_ODDS.format(events=strings.counted_events(len(at_odds))), [
            _shown(headline(event), event.id) for event in picked(book.events, at_odds[:MOST])], len(at_odds)),
        *[html.Li(html.P(said(line))) for line in lines],
    )


def _entry(words: str, rows: Sequence[Component], number: int) -> list[Component]:
    if not rows:
        return []
    more = [html.P(strings.MORE_FOUND.format(number=number - MOST), className="more")] if number > MOST else []
    return [html.Li([html.P(words), html.Ul(rows, className="remedies"), *more])]


def _fixable(book: Book, id: str, what: str, words: str) -> Component:
    source = book.documents[id]
    known = " · ".join(filter(None, (source.outlet, id, published_words(book, id))))
    return html.Li([html.Span([html.B(name(book, id)), html.Span(f" {known}", className="published")]),
                    fix_button(words, document=id, what=what)])


def _shown(words: str, event: str) -> Component:
    button = html.Button(strings.SHOW_DATES, className="link", disable_n_clicks=True, **attributes(data_event=event))
    return html.Li([html.Span(words), button])


def _articles(ids: Sequence[str]) -> str:
    return strings.counted_articles(len(ids))
