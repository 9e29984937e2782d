"""Plans and what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from timeline.links.said import Pair
from timeline.merge import Described, dates_agree, kinds_of, things_of
from timeline.model.event import Event, Kind, Status
from timeline.model.text import Document

_DAY = 86_400
_DONE = frozenset({Status.REPORTED, Status.CLAIMED})


def planned(events: Sequence[Event], documents: Mapping[str, Document]) -> Iterator[Pair]:
    """A plan and its execution: the same happening of the same actor at a time that fits, and only one such.

    Of things that have no name ("a service") only if both are dated to one day.
    """
    described = Described({id: documents[id].text for id in sorted(documents)})
    done: dict[tuple[str, str, bool], list[Event]] = defaultdict(list)
    for event in events:
        if event.kind is Kind.HAPPENING and event.status in _DONE:
            for key in _keys(event, described):
                done[key].append(event)
    for plan in events:
        if plan.kind is Kind.HAPPENING and plan.status is Status.PLANNED:
            fitting = {event.id: event for key in _keys(plan, described) for event in done.get(key, ())
                       if dates_agree(plan.date, event.date) and (key[2] or (_is_day(plan) and _is_day(event)))}
            if len(fitting) == 1:
                why = "the same is told as planned and as done"
                yield plan.id, next(iter(fitting)), "carried out", "planned as", why


def _keys(event: Event, described: Described) -> set[tuple[str, str, bool]]:
    """What happened with each that takes part, and whether that has a name."""
    return {(kind, thing, is_named) for mention in event.mentions for kind in kinds_of(mention)
            for thing, is_named in things_of(mention, described)}


def _is_day(event: Event) -> bool:
    return event.date is not None and event.date.length <= _DAY
