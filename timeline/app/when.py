"""Dates in the words of the interface."""

from __future__ import annotations

from timeline.app import strings
from timeline.app.book import Book, bounds
from timeline.model.event import Event
from timeline.model.time import Interval
from timeline.model.words import in_words


def date_words(interval: Interval | None) -> str:
    """A date in words, or the words for none."""
    return strings.NO_DATE if interval is None or not interval.is_bounded else in_words(interval)


def event_words(event: Event) -> str:
    """When an event happened, in words."""
    return date_words(bounds(event))


def published_words(book: Book, document: str) -> str:
    """When a document was published, in words that say whether a source states it."""
    known = book.chronicle.published.get(document)
    stated = book.documents[document].published is not None
    if known is None or not known[0].is_bounded:
        return strings.UNDATED
    words = date_words(known[0])
    return (strings.PUBLISHED if stated else strings.PUBLISHED_INFERRED).format(date=words)


def capital(words: str) -> str:
    """Words with a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]
