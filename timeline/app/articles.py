"""The view "Articles": every article with its outlet, its day, how many events it tells, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.actions import PUBLISHED
from timeline.app.book import Book
from timeline.app.evidence import open_article
from timeline.app.fixing import fix_button
from timeline.app.markup import notice
from timeline.app.when import capital, outlet, published_words
from timeline.model.columns import columns
from timeline.model.event import Event
from timeline.model.text import BlockKind

MOST = 500  # articles listed


def articles(book: Book, events: Sequence[Event]) -> list[Component]:
    """One entry an article, in the order of their ids; the numbers count the events listed."""
    if not book.documents:
        return [notice(strings.NO_ARTICLES)]
    told = Counter(chain.from_iterable(columns(events)["documents"]))
    rest = len(book.documents) - MOST
    more = [html.P(strings.MORE_FOUND.format(number=strings.grouped(rest)), className="more")] if rest > 0 else []
    return [html.Ul([_entry(book, id, told[id]) for id in list(book.documents)[:MOST]], className="articles"), *more]


def _entry(book: Book, id: str, number: int) -> Component:
    source = book.documents[id]
    shown = strings.ARTICLE_EVENTS.format(number=strings.counted_events(number))
    line = f"{outlet(source.shown_outlet)} · {capital(published_words(book, id, with_basis=True))} · {shown}"
    actions = [
        open_article(id, 0, 0),
        *([] if is_dated(book, id) else [fix_button(strings.SET_PUBLISHED, document=id, what=PUBLISHED)]),
        *([] if source.outlet else [fix_button(strings.SET_OUTLET, document=id, what="outlet")]),
    ]
    return html.Li([
        html.P(name(book, id), className="headline"),
        html.P(line, className="source"),
        html.Div(actions, className="actions"),
    ])


def is_dated(book: Book, id: str) -> bool:
    """Whether a source states when an article was published."""
    known = book.chronicle.published.get(id)
    return known is not None and not known.is_inferred


def name(book: Book, id: str) -> str:
    """What an article is called: its title, else its first headline, else how it begins."""
    source = book.documents[id]
    found = next((block for block in book.chronicle.blocks.get(id, ()) if block.kind is BlockKind.HEADLINE), None)
    text = source.text[source.body:] if found is None else source.text[found.start:found.end]
    return source.title or _first_words(text) or id


def _first_words(text: str, most: int = 120) -> str:
    words = " ".join(text[: 4 * most].split())
    return words if len(words) <= most else f"{words[:most].rpartition(' ')[0]} …"
