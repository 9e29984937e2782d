"""Choosing the events of a view, and counting what each value of a filter would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from math import inf

from timeline.app.book import Book
from timeline.app.facets import rank
from timeline.app.finding import fold, holds, terms
from timeline.app.view import FACETS, View
from timeline.model.columns import EventList, picked
from timeline.model.time import Interval

_WORDS, _DATES = 1 << len(FACETS), 2 << len(FACETS)
MOST = 16  # values of a filter listed at once


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter: how many events it would leave beside the other filters, and whether it is chosen."""

    value: str
    count: int
    is_chosen: bool


def chosen(book: Book, view: View, window: Interval | None = None) -> EventList:
    """The events that a view asks for, in the order of time. `window` is the view's dates, already read."""
    return _chosen(book, _filters(view), window)


@lru_cache(maxsize=16)
def _chosen(book: Book, view: View, window: Interval | None) -> EventList:
    return picked(book.events, [place for place, bits in enumerate(sieve(book, view, window)) if not bits])


def choices(book: Book, view: View, window: Interval | None = None) -> Mapping[str, tuple[Choice, ...]]:
    """For each filter its values, counted as if nothing of that filter were chosen yet."""
    stopped = sieve(book, view, window)
    return {facet: _choices(book, view, stopped, facet) for facet in FACETS}


def shortlist(choices: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """The choices worth listing: those chosen, and the first that hold the typed words."""
    asked = terms(typed)
    fitting = [choice for choice in choices if holds(fold(choice.value), asked)]
    listed = {*fitting[:MOST], *(choice for choice in choices if choice.is_chosen)}
    return tuple(choice for choice in choices if choice in listed)


def culprit(book: Book, view: View, window: Interval | None = None) -> str:
    """The field of a view that leaves nothing and without which something is left; the one that helps most.

    Returns "" if no single field is to blame.
    """
    freed = {field: len(chosen(book, free, None if field == "dates" else window)) for field, free in _freed(view)}
    best = max(freed, key=lambda field: freed[field], default="")
    return best if best and freed[best] else ""


def sieve(book: Book, view: View, window: Interval | None = None) -> tuple[int, ...]:
    """For each event of the book the filters that keep it out, as bits; 0 for the events of the view."""
    return _sieve(book, _filters(view), window)


def _filters(view: View) -> View:
    """The part of a view that chooses among the events of a book."""
    return replace(view, dates="", as_of="", since="", lanes="", scale="", sheet="")


@lru_cache(maxsize=16)
def _sieve(book: Book, view: View, window: Interval | None) -> tuple[int, ...]:
    """For each event the filters that keep it out, as bits: those of `FACETS` by their place, then words, then dates.

    Remembered, because list, drawing and counts ask for the same at the same time.
    """
    stopped = [0] * len(book.events)
    for place, facet in enumerate(FACETS):
        asked = frozenset(getattr(view, facet))
        if asked:
            for at, values in enumerate(book.values[facet]):
                if asked.isdisjoint(values):
                    stopped[at] |= 1 << place
    asked_words = terms(view.words)
    for at, text in enumerate(book.folded if asked_words else ()):
        if not holds(text, asked_words):
            stopped[at] |= _WORDS
    low, high = _seconds(window)
    for at, (first, last) in enumerate(book.reaches if window is not None else ()):
        if first is None or last is None or last <= low or first >= high:
            stopped[at] |= _DATES
    return tuple(stopped)


def _seconds(window: Interval | None) -> tuple[float, float]:
    """The two ends of a window in seconds, infinite where it is open.

    An event whose date is open to one side is in it only if its known end is: "before 2018" may be any time, and would
    else be in every window there is.
    """
    low = window.earliest.seconds if window is not None and window.earliest is not None else -inf
    high = window.latest.seconds if window is not None and window.latest is not None else inf
    return low, high


def _choices(book: Book, view: View, stopped: Sequence[int], facet: str) -> tuple[Choice, ...]:
    own = ~(1 << FACETS.index(facet))
    counts = Counter(value for bits, values in zip(stopped, book.values[facet], strict=True) if not bits & own
                     for value in values)
    counted = known(book, facet)
    held = getattr(view, facet)
    ordered = sorted({*counted, *held}, key=lambda value: rank(facet, value, counted.get(value, 0)))
    return tuple(Choice(value, counts[value], value in held) for value in ordered)


@lru_cache(maxsize=16)
def known(book: Book, facet: str) -> Mapping[str, int]:
    """How many events of the whole book have each value."""
    return Counter(chain.from_iterable(book.values[facet]))


def _freed(view: View) -> list[tuple[str, View]]:
    return [(field, view.with_only(field, ())) for field in dict(view.active()) if field not in ("as_of", "since")]
