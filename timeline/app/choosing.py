"""Choosing the events of a view, and counting what each value of a filter would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from timeline.app.book import Book, bounds
from timeline.app.finding import fold, holds, terms
from timeline.app.view import View
from timeline.model.event import Event
from timeline.model.time import Interval

FACETS = ("outlets", "actors", "standings")
MOST = 16  # values of a filter listed at once


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter: how many events it would leave beside the other filters, and whether it is chosen."""

    value: str
    count: int
    is_chosen: bool


def chosen(book: Book, view: View, window: Interval | None = None) -> tuple[Event, ...]:
    """The events that a view asks for, in the order of time. `window` is the view's dates, already read."""
    asked = terms(view.words)
    return tuple(
        event
        for event in book.events
        if all(_passes(book, view, event, facet) for facet in FACETS)
        and overlaps(event, window)
        and holds(book.folded[event.id], asked)
    )


def choices(book: Book, view: View, window: Interval | None = None) -> Mapping[str, tuple[Choice, ...]]:
    """For each filter its values, most events first, counted as if nothing of that filter were chosen yet."""
    return {facet: _choices(book, view, window, facet) for facet in FACETS}


def shortlist(choices: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """The choices worth listing: those chosen, and the first that hold the typed words."""
    asked = terms(typed)
    fitting = [choice for choice in choices if holds(fold(choice.value), asked)]
    listed = {*fitting[:MOST], *(choice for choice in choices if choice.is_chosen)}
    return tuple(choice for choice in choices if choice in listed)


def overlaps(event: Event, window: Interval | None) -> bool:
    """Whether an event may have happened in the window; always without a window."""
    interval = bounds(event)
    return window is None or (interval is not None and interval.overlaps(window))


def culprit(book: Book, view: View, window: Interval | None = None) -> str:
    """The field of a view that leaves nothing and without which something is left; the one that helps most.

    Returns "" if no single field is to blame.
    """
    freed = {field: len(chosen(book, free, None if field == "dates" else window)) for field, free in _freed(view)}
    best = max(freed, key=lambda field: freed[field], default="")
    return best if best and freed[best] else ""


def _choices(book: Book, view: View, window: Interval | None, facet: str) -> tuple[Choice, ...]:
    others = chosen(book, view.with_only(facet, ()), window)
    counts = Counter(value for event in others for value in _values(book, event, facet))
    known = Counter(value for event in book.events for value in _values(book, event, facet))
    held = getattr(view, facet)
    ordered = sorted({*known, *held}, key=lambda value: (-known[value], value.casefold()))
    return tuple(Choice(value, counts[value], value in held) for value in ordered)


def _passes(book: Book, view: View, event: Event, facet: str) -> bool:
    asked = getattr(view, facet)
    return not asked or not set(asked).isdisjoint(_values(book, event, facet))


def _values(book: Book, event: Event, facet: str) -> tuple[str, ...]:
    return _READERS[facet](book, event)


_READERS: Mapping[str, Callable[[Book, Event], tuple[str, ...]]] = {
    "outlets": lambda book, event: book.outlets[event.id],
    "actors": lambda _, event: event.actors,
    "standings": lambda book, event: (book.standings[event.id],),
}


def _freed(view: View) -> list[tuple[str, View]]:
    return [(field, view.with_only(field, ())) for field in dict(view.active())]
