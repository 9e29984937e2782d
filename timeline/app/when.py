"""Dates in the words of the interface."""

from __future__ import annotations

from timeline.app import strings
from timeline.app.book import Book
from timeline.model.event import Event
from timeline.model.message import problem_of, worded
from timeline.model.text import outlet_words
from timeline.model.time import Interval
from timeline.model.voices import ENGLISH, UNCLEAR, line_of
from timeline.model.words import in_words


def date_words(interval: Interval | None) -> str:
    """A date in words, or the words for none."""
    if interval is None or not interval.is_bounded:
        return strings.NO_DATE
    return in_words(interval, dates=strings.DATE_STYLE)


def event_words(event: Event) -> str:
    """When an event happened, in words."""
    return date_words(event.bounds)


def second_line(event: Event) -> str:
    """Who says it and who denies it, in the language of the page; in English as the story has it."""
    return event.second_line if strings.VOICES is ENGLISH else line_of(event, strings.VOICES)


def published_words(book: Book, document: str, *, with_basis: bool = False) -> str:
    """When a document was published, in words that say whether a source states it, and if not perhaps why."""
    known = book.chronicle.published.get(document)
    if known is None or not known.interval.is_bounded:
        return strings.UNDATED
    inferred = strings.UNDATED_WHY if with_basis and known.basis else strings.UNDATED_BUT
    words = inferred if known.is_inferred else strings.PUBLISHED
    return words.format(date=date_words(known.interval), basis=said(known.basis))


def said(text: str) -> str:
    """A message of the program in the language of the page; any other text as it is."""
    return worded(text, strings.DATE_STYLE)


def problem(error: ValueError) -> str:
    """What an error says, in the language of the page."""
    return said(problem_of(error))


def outlet(name: str) -> str:
    """An outlet as it is shown: its name, or that it is unknown."""
    return outlet_words(name, strings.DATE_STYLE)


def speaker(name: str) -> str:
    """Who says something as it is shown: a name, or that nobody can tell."""
    return strings.VOICES.unclear if name == UNCLEAR else name


def capital(words: str) -> str:
    """Words with a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]
