"""How much an event matters in its story, with the reasons in words.

The number only orders events; it is never shown. Retelling alone does not make an event matter: outlets count by
origin, and each further origin adds less than the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log2

from timeline.model.event import Event, Kind, Mention, Status
from timeline.model.time import Precision

_FINE = {Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAYPART, Precision.DAY}


def rank(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events in the order given, each with its salience and the reasons for it."""
    return tuple(_ranked(event) for event in events)


def best(events: Sequence[Event], count: int) -> tuple[Event, ...]:
    """The `count` events of highest salience, in the order given."""
    chosen = {event.id for event in sorted(events, key=by_salience)[:count]}
    return tuple(event for event in events if event.id in chosen)


def by_salience(event: Event) -> tuple[float, str]:
    """Sort key: the most salient first, ties by id."""
    return -event.salience, event.id


def _ranked(event: Event) -> Event:
    signs = [sign for sign in (_origins(event), _denied(event), _headline(event), _actors(event), _early(event),
                               _precise(event), _happening(event)) if sign is not None]
    return replace(event, salience=sum(weight for weight, _ in signs), reasons=tuple(words for _, words in signs))


def _origins(event: Event) -> tuple[float, str]:
    count = event.origins
    return 2 * log2(1 + count), "told by one outlet" if count == 1 else f"told by {count} outlets"


def _denied(event: Event) -> tuple[float, str] | None:
    return (1.5, "somebody denies it") if event.deniers and event.status is not Status.DENIED else None


def _headline(event: Event) -> tuple[float, str] | None:
    return (1.0, "told in a headline") if any(mention.in_headline for mention in event.mentions) else None


def _actors(event: Event) -> tuple[float, str] | None:
    return (min(len(event.actors), 3) * 0.5, "names " + ", ".join(event.actors[:3])) if event.actors else None


def _early(event: Event) -> tuple[float, str] | None:
    return (0.5, "told early in an article") if any(_is_early(mention) for mention in event.mentions) else None


def _is_early(mention: Mention) -> bool:
    return mention.sentence < 6


def _precise(event: Event) -> tuple[float, str] | None:
    return (0.5, "dated to the day") if event.date is not None and event.date.precision in _FINE else None


def _happening(event: Event) -> tuple[float, str] | None:
    return (1.0, "a happening, not a statement") if event.kind is Kind.HAPPENING else None
