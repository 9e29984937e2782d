"""Plans and what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline.links.said import Pair
from timeline.merge import dates_agree, kinds_of
from timeline.model.event import Event, Kind, Status

_DONE = frozenset({Status.REPORTED, Status.CLAIMED})


def planned(events: Sequence[Event]) -> Iterator[Pair]:
    """A plan and its execution: the same happening of the same actor at a time that fits, and only one such."""
    done: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in events:
        if event.kind is Kind.HAPPENING and event.status in _DONE:
            for key in _keys(event):
                done[key].append(event)
    for plan in events:
        if plan.kind is Kind.HAPPENING and plan.status is Status.PLANNED:
            fitting = {event.id: event for key in _keys(plan) for event in done.get(key, ())
                       if dates_agree(plan.date, event.date)}
            if len(fitting) == 1:
                why = "the same is told as planned and as done"
                yield plan.id, next(iter(fitting)), "carried out", "planned as", why


def _keys(event: Event) -> set[tuple[str, str]]:
    return {(kind, actor) for mention in event.mentions for kind in kinds_of(mention) for actor in mention.actors}
