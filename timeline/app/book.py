"""A chronicle opened for reading: events in order, and everything the dashboard looks up by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from timeline.app.facets import origins, precision
from timeline.app.finding import fold
from timeline.app.standing import standing
from timeline.model.calendar import DAY, civil
from timeline.model.columns import Columns, EventList, columns, picked
from timeline.model.event import Chronicle, Event, Kind, Mention, Status
from timeline.model.text import Document
from timeline.model.time import Interval, Precision

_COARSE = {Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM}


class Outline(NamedTuple):
    """What of an event says in which lane it is drawn."""

    kind: Kind
    status: Status
    actors: tuple[str, ...]
    outlets: tuple[str, ...]
    deniers: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Book:
    """Look-ups over one chronicle, made when they are first asked for, from its columns: no event is opened for them.

    `events` are in the order of time. A book is equal to itself alone.
    """

    chronicle: Chronicle
    events: EventList

    @property
    def columns(self) -> Columns:
        """The columns of its events."""
        return self.events.columns

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The articles by their ids."""
        return {document.id: document for document in self.chronicle.documents}

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each event in the book, by its id."""
        return {id: place for place, id in enumerate(self.columns["id"])}

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """The events by their ids, and by those of their mentions."""
        return _Found(self)

    @cached_property
    def holders(self) -> Mapping[str, int]:
        """The place of the event that each mention tells of, by the mention's id."""
        return {told[0]: place for place, tellings in enumerate(self.columns["tellings"]) for told in tellings}

    @cached_property
    def told(self) -> Mapping[str, Sequence[int]]:
        """The places of the events that each document tells of."""
        held: dict[str, list[int]] = {}
        for place, documents in enumerate(self.columns["documents"]):
            for document in documents:
                held.setdefault(document, []).append(place)
        return held

    @cached_property
    def first(self) -> str:
        """The id of the event that is selected at the start."""
        return first_choice(self.events)

    @cached_property
    def standings(self) -> Mapping[str, str]:
        """How each event stands, by its id."""
        return dict(zip(self.columns["id"], self._standings, strict=True))

    @cached_property
    def outlets(self) -> Mapping[str, tuple[str, ...]]:
        """The outlets that tell of each event, as shown, by its id."""
        return dict(zip(self.columns["id"], self._outlets, strict=True))

    @cached_property
    def values(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """The values of each filter, by an event's place."""
        held, ends = self.columns, zip(self.columns["start"], self.columns["end"], strict=True)
        is_open = [None in pair for pair in ends]
        fine = cache(lambda unit, is_open: (precision(unit, is_open=is_open),))
        counted = cache(lambda number: (origins(number),))
        return {
            "outlets": self._outlets,
            "actors": held["actors"],
            "standings": tuple(zip(self._standings)),
            "kinds": tuple(zip(held["kind"])),
            "precisions": tuple(map(fine, held["precision"], is_open)),
            "origins": tuple(map(counted, held["origins"])),
        }

    @cached_property
    def reaches(self) -> Sequence[tuple[int | None, int | None]]:
        """The seconds between which each event may have happened, None without a date, by its place.

        An open date counts where its known end lies.
        """
        return tuple(map(_reach, self.columns["start"], self.columns["end"]))

    @cached_property
    def folded(self) -> Sequence[str]:
        """The text of each event that is searched, by its place."""
        held = self.columns
        parts = zip(held["words"], held["actors"], self._outlets, held["tellings"], strict=True)
        return tuple(fold("\n".join([*words, *actors, *outlets, *self._quotes(tellings)]))
                     for words, actors, outlets, tellings in parts)

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of each document that is searched, character for character."""
        return {document.id: fold(document.text) for document in self.chronicle.documents}

    def outlines(self) -> Iterator[Outline]:
        """What says in which lane each event is drawn."""
        kinds, statuses = map(Kind, self.columns["kind"]), map(Status, self.columns["status"])
        return map(Outline, kinds, statuses, *(self.columns[name] for name in ("actors", "outlets", "deniers")))

    def quote(self, mention: Mention) -> str:
        """The source text that is a mention's evidence."""
        return self.documents[mention.document].text[mention.quote.start : mention.quote.end]

    @cached_property
    def _standings(self) -> tuple[str, ...]:
        known = cache(lambda kind, status, denied: standing(Kind(kind), Status(status), is_denied=denied).value)
        return tuple(map(known, *(self.columns[name] for name in ("kind", "status", "is_denied"))))

    @cached_property
    def _outlets(self) -> tuple[tuple[str, ...], ...]:
        names = {id: document.shown_outlet for id, document in self.documents.items()}
        shown = cache(lambda ids: tuple(dict.fromkeys(names[id] for id in ids)))
        return tuple(map(shown, self.columns["documents"]))

    def _quotes(self, tellings: Sequence[tuple[str, str, int, int]]) -> list[str]:
        return [self.documents[document].text[start:end] for _, document, start, end in tellings]


class _Found(Mapping[str, Event]):
    """The events of a book by any id that names them."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def __getitem__(self, id: str) -> Event:
        place = self._book.places.get(id)
        return self._book.events[self._book.holders[id] if place is None else place]

    def __contains__(self, id: object) -> bool:
        return id in self._book.places or id in self._book.holders

    def __iter__(self) -> Iterator[str]:
        return iter({**self._book.holders, **self._book.places})

    def __len__(self) -> int:
        return len({**self._book.holders, **self._book.places})


def first_choice(events: Sequence[Event]) -> str:
    """The id of the event that ranks highest, "" if there is none."""
    held = columns(events)
    best = max(range(len(events)), key=held["salience"].__getitem__, default=None)
    return "" if best is None else str(held["id"][best])


def open_book(chronicle: Chronicle) -> Book:
    """The chronicle with its look-ups."""
    held = columns(chronicle.events)
    keys = list(map(_order, *(held[name] for name in ("start", "end", "precision", "salience"))))
    return Book(chronicle, picked(chronicle.events, sorted(range(len(keys)), key=keys.__getitem__)))


def year_of(interval: Interval) -> int:
    """The astronomical year under which a date is listed: that of its start, or of its last second if it has none."""
    if interval.earliest is not None:
        return interval.earliest.date[0]
    assert interval.latest is not None, "an unbounded date is not listed"
    return interval.latest.plus(-1).date[0]


def is_coarse(precision: str) -> bool:
    """Whether a date is a decade or more, so that no single year is its heading."""
    return precision in _COARSE


def _reach(first: int | None, last: int | None) -> tuple[int | None, int | None]:
    """The first second of a date and the one after its last; of an open date, the second at its known end."""
    if first is None or last is None:
        return (None if last is None else last - 1, last) if first is None else (first, first + 1)
    return first, last


def _order(start: int | None, end: int | None, precision: str, salience: float) -> tuple[float, ...]:
    """Sort key of an event; what ends at some time and begins at none stands there."""
    first = start if start is not None else end
    if first is None:
        return (float("inf"),)
    year = civil((first if start is not None else first - 1) // DAY)[0]
    return (year, not is_coarse(precision), first, float("inf") if end is None else end, -salience)
