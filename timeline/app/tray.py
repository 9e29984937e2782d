"""The tray of what the articles tell without a date that can be put on a calendar, each with its words and reason.

Plain data: like the chronology, it is made by the page's own script.
"""

from __future__ import annotations

from typing import Any

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.chronology import turning
from timeline.app.marks import pairs, runs
from timeline.app.markup import evidence_marks
from timeline.app.when import capital, outlet, published_words, said
from timeline.model.event import Mention

PAGE = 200  # entries listed at once


def tray(book: Book, first: int = 0) -> dict[str, Any]:
    """A page of what is not placed, in the order of the chronicle, from the entry at `first` on.

    The `quote` of an entry is a list of pieces with their marks.
    """
    held = book.chronicle.unplaced
    first = max(0, min(first, len(held) - 1)) // PAGE * PAGE
    part = held[first:first + PAGE]
    return {"entries": [_entry(book, mention) for mention in part],
            **turning(first, len(part), len(held), PAGE, strings.UNPLACED_PAGE)}


def _entry(book: Book, mention: Mention) -> dict[str, Any]:
    source = book.documents[mention.document]
    found = [book.chronicle.expression(id) for id in mention.times]
    times = [one.anchored.timex for one in found if one is not None]
    marks = evidence_marks(mention, [(timex.start, timex.end) for timex in times], source.text)
    return {
        "headline": mention.headline.text,
        "reason": capital(said(mention.reason)),
        "quote": pairs(runs(source.text, mention.quote.start, mention.quote.end, marks)),
        "outlet": outlet(source.shown_outlet),
        "published": published_words(book, mention.document),
        "document": mention.document,
        "start": mention.quote.start,
        "end": mention.quote.end,
    }
