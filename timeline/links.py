"""What events have to do with each other, as far as the words say so: who says what, who answers, what was planned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.merge import dates_agree, kinds_of
from timeline.model.event import Event, Kind, Link, Mention, Status

_DONE = frozenset({Status.REPORTED, Status.CLAIMED})
Pair = tuple[str, str, str, str, str]  # of two events: each one's id, what each is to the other, and why


def linked(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events in the order given, each with its links; whatever links one way links back."""
    found: dict[str, dict[tuple[str, str], Link]] = defaultdict(dict)
    for first, second, to_second, to_first, why in (*_said(events), *_planned(events)):
        found[first].setdefault((to_second, second), Link(to_second, second, why))
        found[second].setdefault((to_first, first), Link(to_first, first, why))
    return tuple(replace(event, links=tuple(found[event.id][key] for key in sorted(found[event.id])))
                 for event in events)


def _said(events: Sequence[Event]) -> Iterator[Pair]:
    """A statement and what it tells of, or denies: both stand in one sentence, the one inside what is said."""
    sayings: dict[tuple[str, int], list[tuple[Event, Mention]]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            if event.kind is Kind.STATEMENT:
                sayings[mention.document, mention.sentence].append((event, mention))
    for event in events:
        for mention in event.mentions:
            for saying, told in sayings.get((mention.document, mention.sentence), ()):
                if event.kind is not Kind.STATEMENT and any(mention.trigger in link.content
                                                            for link in told.attributions):
                    denies = mention.status is Status.DENIED and event.status is not Status.DENIED
                    here, there = ("answered by", "answers") if denies else ("told in", "tells of")
                    yield event.id, saying.id, here, there, "it stands in what is said"


def _planned(events: Sequence[Event]) -> Iterator[Pair]:
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
