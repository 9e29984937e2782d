"""What lists, filters and drawings ask of all events at once, a column a question.

A story that was just built is asked event by event; a stored one brings the answers along, so that nobody need open a
hundred thousand events to draw fourteen. Values are plain: text, numbers, and tuples of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import GenericAlias
from typing import Any

from timeline.model.event import Event
from timeline.model.lazy import Lazy
from timeline.model.time import Instant

_Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A question, and the type of its answers."""

    kind: Any
    ask: Callable[[Event], Any]

    @property
    def whole(self) -> Any:
        """The type of all answers together."""
        return GenericAlias(tuple, (self.kind, ...))


COLUMNS: Mapping[str, Column] = {
    "id": Column(str, lambda event: event.id),
    "kind": Column(str, lambda event: event.kind.value),
    "status": Column(str, lambda event: event.status.value),
    "is_denied": Column(bool, lambda event: event.is_denied),
    "is_answered": Column(bool, lambda event: event.is_answered),
    "has_rivals": Column(bool, lambda event: bool(event.rivals)),
    "start": Column(int | None, lambda event: _seconds(event.bounds.earliest if event.bounds else None)),
    "end": Column(int | None, lambda event: _seconds(event.bounds.latest if event.bounds else None)),
    "precision": Column(str, lambda event: event.bounds.precision.value if event.bounds else ""),
    "salience": Column(float, lambda event: float(event.salience)),
    "origins": Column(int, lambda event: event.origins),
    "actors": Column(_Names, lambda event: event.actors),
    "outlets": Column(_Names, lambda event: event.outlets),
    "deniers": Column(_Names, lambda event: event.deniers),
    "documents": Column(_Names, lambda event: event.documents),
    "words": Column(_Names, lambda event: (event.headline, event.second_line)),
    "tellings": Column(tuple[tuple[str, str, int, int], ...], lambda event: tuple(
        (one.id, one.document, one.quote.start, one.quote.end) for one in event.mentions)),
}
"""`start` and `end` are the seconds between which it may have happened, None where that is open; `tellings` are the id,
the document and the quote of each mention."""


class Columns:
    """The columns of a story by their names in `COLUMNS`; each is a tuple with a value for each event, in order."""

    def __init__(self, read: Callable[[str], tuple[Any, ...]]) -> None:
        self._read = read
        self._kept: dict[str, tuple[Any, ...]] = {}

    def __getitem__(self, name: str) -> tuple[Any, ...]:
        if name not in self._kept:
            self._kept[name] = self._read(name)
        return self._kept[name]


class EventList(Lazy[Event]):
    """Events that bring their columns along."""

    def __init__(self, length: int, read: Callable[[int, int], Sequence[Event]], columns: Columns) -> None:
        super().__init__(length, read)
        self.columns = columns


def columns(events: Sequence[Event]) -> Columns:
    """The columns of these events: those they bring along, else what each of them answers."""
    return events.columns if isinstance(events, EventList) else asked(events)


def asked(events: Sequence[Event]) -> Columns:
    """The columns as each of these events answers them; they are gone through once, when the first is asked for."""
    every = cache(lambda: list(zip(*(tuple(one.ask(event) for one in COLUMNS.values()) for event in events),
                                   strict=True)))
    return Columns(lambda name: every()[list(COLUMNS).index(name)] if events else ())


def picked(events: Sequence[Event], places: Sequence[int]) -> EventList:
    """The events that stand at these places, in that order."""
    whole = columns(events)
    return EventList(len(places), lambda first, after: [events[place] for place in places[first:after]],
                     Columns(lambda name: tuple(map(whole[name].__getitem__, places))))


def _seconds(instant: Instant | None) -> int | None:
    return None if instant is None else instant.seconds
