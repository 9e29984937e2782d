"""The chronology as plain data: every event of the view as a row, under the year it belongs to.

The page's own script makes the rows: some hundreds of Dash components would take seconds. It sets source text as text
only, never as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.chapters import Chapter, chapters
from timeline.app.finding import fold, hits, holds, snippet
from timeline.app.marks import pairs, runs
from timeline.app.when import capital, event_words, second_line
from timeline.model.columns import columns
from timeline.model.event import Event
from timeline.scene.drafts import headline

Json = dict[str, Any]
PAGE = 500  # events listed at once


def chronology(book: Book, events: Sequence[Event], asked: Sequence[str]) -> list[Json]:
    """The chapters of a list of events; `asked` are search terms to be marked.

    A text with marks is a list of pairs: a piece and the kinds of its marks, "" for none.
    """
    return [_chapter(book, chapter, asked) for chapter in chapters(events)]


def page_of(book: Book, events: Sequence[Event], asked: Sequence[str], first: int) -> Json:
    """The part of the chronology that begins with the event at `first`, `PAGE` events long, and where that is."""
    part = events[first : first + PAGE]
    names = strings.PAGE_OF, strings.PAGE_BEFORE, strings.PAGE_AFTER
    return {"chapters": chronology(book, part, asked), **turning(first, len(part), len(events), PAGE, names)}


def turning(first: int, number: int, total: int, size: int, names: tuple[str, str, str]) -> Json:
    """What turns the pages of a long list: where one of `number` entries lies, and what is said of it and its like."""
    ends = {"first": first + 1, "last": first + number, "total": total}
    words = names[0].format(**{name: strings.grouped(end) for name, end in ends.items()})
    return {"first": first, "before": first > 0, "after": first + size < total, "size": size, "words": words,
            "names": names[1:]}


def page_start(events: Sequence[Event], event: str) -> int:
    """Where the page begins on which an event of this id is listed; 0 if it is not."""
    place = next((place for place, id in enumerate(columns(events)["id"]) if id == event), 0)
    return place - place % PAGE


def _chapter(book: Book, chapter: Chapter, asked: Sequence[str]) -> Json:
    return {"heading": chapter.heading, "rows": [_row(book, event, asked) for event in chapter.events]}


def _row(book: Book, event: Event, asked: Sequence[str]) -> Json:
    standing = book.standings[event.id]
    return {
        "event": event.id,
        "standing": standing,
        "name": strings.STANDING_WORDS[standing],
        "when": capital(event_words(event)),
        "headline": _marked(headline(event), asked),
        "second": _marked(second_line(event), asked),
        "found": _snippet(book, event, asked),
    }


def _marked(text: str, asked: Sequence[str]) -> list[tuple[str, str]]:
    return pairs(runs(text, 0, len(text), hits(text, asked) if asked else ()))


def _snippet(book: Book, event: Event, asked: Sequence[str]) -> list[tuple[str, str]]:
    """Words of the first quote that holds a search term which the row does not show."""
    shown = fold(f"{event.headline}\n{second_line(event)}") if asked else ""
    missing = [term for term in asked if not holds(shown, (term,))]
    quotes = (book.quote(mention) for mention in event.mentions) if missing else ()
    return next((pairs(found) for quote in quotes if (found := snippet(quote, missing))), [])
