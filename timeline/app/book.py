"""A chronicle opened for reading: events in order, and everything the dashboard looks up by id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.app.facets import origins, precision
from timeline.app.finding import fold
from timeline.app.standing import standing
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.text import Document
from timeline.model.time import Interval, Precision
from timeline.model.timex import Dated

_COARSE = {Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM}


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """Look-ups over one chronicle.

    `events` are in the order of time; `by_id` finds an event by its own id or that of any of its mentions, `places` its
    place; `folded` holds for each event the text that is searched, `texts` each document's, character for character;
    `mentions` are those of all events by document; `outlets` and `standings` are by event id. By an event's place,
    `values` holds the values of each filter, and `starts` and `ends` the seconds between which it may have happened (an
    open date counts where its known end lies), None without a date. A book is equal to itself alone.
    """

    chronicle: Chronicle
    events: tuple[Event, ...]
    by_id: Mapping[str, Event]
    documents: Mapping[str, Document]
    dated: Mapping[str, Dated]
    folded: Mapping[str, str]
    texts: Mapping[str, str]
    mentions: Mapping[str, tuple[Mention, ...]]
    outlets: Mapping[str, tuple[str, ...]]
    standings: Mapping[str, str]
    values: Mapping[str, tuple[tuple[str, ...], ...]]
    starts: tuple[int | None, ...]
    ends: tuple[int | None, ...]
    places: Mapping[str, int]

    def quote(self, mention: Mention) -> str:
        """The source text that is a mention's evidence."""
        return self.documents[mention.document].text[mention.quote.start : mention.quote.end]


def first_choice(events: Sequence[Event]) -> str:
    """The id of the event that ranks highest, "" if there is none."""
    return max(events, key=lambda event: event.salience).id if events else ""


def open_book(chronicle: Chronicle) -> Book:
    """The chronicle with its look-ups."""
    events = tuple(sorted(chronicle.events, key=_order))
    documents = {document.id: document for document in chronicle.documents}
    outlets = {event.id: _outlets(event, documents) for event in events}
    standings = {event.id: standing(event).value for event in events}
    reaches = [_reach(bounds(event)) for event in events]
    return Book(
        chronicle=chronicle,
        events=events,
        by_id={id: event for event in events for id in _ids(event)},
        documents=documents,
        dated={dated.id: dated for dated in chronicle.dated},
        folded={event.id: fold(_text(event, documents, outlets[event.id])) for event in events},
        texts={id: fold(document.text) for id, document in documents.items()},
        mentions=_mentions(events),
        outlets=outlets,
        standings=standings,
        values={
            "outlets": tuple(outlets[event.id] for event in events),
            "actors": tuple(event.actors for event in events),
            "standings": tuple((standings[event.id],) for event in events),
            "kinds": tuple((event.kind.value,) for event in events),
            "precisions": tuple((precision(bounds(event)),) for event in events),
            "origins": tuple((origins(event),) for event in events),
        },
        starts=tuple(first for first, _ in reaches),
        ends=tuple(last for _, last in reaches),
        places={event.id: place for place, event in enumerate(events)},
    )


def bounds(event: Event) -> Interval | None:
    """The calendar time of an event: its stated date, else the bounds that follow from other events; None if none."""
    if event.date is not None:
        return event.date
    earliest = event.not_before[0].earliest if event.not_before else None
    latest = event.not_after[0].latest if event.not_after else None
    ordered = earliest is None or latest is None or earliest < latest
    held = Interval(earliest, latest) if ordered else None
    return held if held is not None and held.is_bounded else None


def _reach(interval: Interval | None) -> tuple[int | None, int | None]:
    """The first second of a date and the one after its last; of an open date, the second at its known end."""
    first = interval.earliest.seconds if interval is not None and interval.earliest is not None else None
    last = interval.latest.seconds if interval is not None and interval.latest is not None else None
    if first is None or last is None:
        return (None if last is None else last - 1, last) if first is None else (first, first + 1)
    return first, last


def year_of(interval: Interval) -> int:
    """The astronomical year under which a date is listed: that of its start, or of its last second if it has none."""
    if interval.earliest is not None:
        return interval.earliest.date[0]
    assert interval.latest is not None, "an unbounded date is not listed"
    return interval.latest.plus(-1).date[0]


def is_coarse(interval: Interval) -> bool:
    """Whether a date is a decade or more, so that no single year is its heading."""
    return interval.precision in _COARSE


def _mentions(events: Sequence[Event]) -> Mapping[str, tuple[Mention, ...]]:
    held: dict[str, list[Mention]] = {}
    for event in events:
        for mention in event.mentions:
            held.setdefault(mention.document, []).append(mention)
    return {id: tuple(mentions) for id, mentions in held.items()}


def _order(event: Event) -> tuple[float, ...]:
    interval = bounds(event)
    if interval is None:
        return (float("inf"),)
    end = interval.latest.seconds if interval.latest is not None else float("inf")
    start = interval.earliest.seconds if interval.earliest is not None else end  # "before 11 October" stands there
    return (year_of(interval), not is_coarse(interval), start, end, -event.salience)


def _ids(event: Event) -> tuple[str, ...]:
    return (*(mention.id for mention in event.mentions), event.id)


def _outlets(event: Event, documents: Mapping[str, Document]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(documents[id].shown_outlet for id in event.documents))


def _text(event: Event, documents: Mapping[str, Document], outlets: tuple[str, ...]) -> str:
    quotes = [documents[m.document].text[m.quote.start : m.quote.end] for m in event.mentions]
    return "\n".join([event.headline, event.second_line, *event.actors, *outlets, *quotes])
