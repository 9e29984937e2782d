"""Mentions that tell one event, joined across and within documents.

Two mentions join if a tie says so, or if they share the trigger's lemma, an actor in a role that fits, polarity, kind
and dates that can both hold. The result does not depend on the order of the mentions: pairs are judged one by one
and joined in a fixed order, and a group never takes in a mention whose date contradicts one it already has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from timeline.model.disjoint import DisjointSet
from timeline.model.event import Kind, Mention, Participant, Role, Status, Tie
from timeline.model.time import Interval

_UNREAL = {Status.DENIED, Status.NEGATED}
# A name shared by more mentions of one verb than this says nothing: the pairs would only cost time.
LEAST = 0.5
_BUCKET = 200


def merge(mentions: Sequence[Mention], ties: Sequence[Tie] = ()) -> tuple[tuple[Mention, ...], ...]:
    """Groups of mentions, one an event, each in the order of the text, all in the order of their first mention."""
    ordered = sorted(mentions, key=lambda mention: (mention.document, mention.trigger.start, mention.id))
    groups = DisjointSet(range(len(ordered)))
    place = {mention.id: index for index, mention in enumerate(ordered)}
    for tie in ties:
        if tie.first in place and tie.second in place:
            _join(groups, ordered, place[tie.first], place[tie.second])
    for first, second in sorted(set(_candidates(ordered))):
        if same_event(ordered[first], ordered[second]):
            _join(groups, ordered, first, second)
    return tuple(tuple(ordered[index] for index in group) for group in groups.sets())


def _join(groups: DisjointSet[int], mentions: Sequence[Mention], first: int, second: int) -> None:
    """Joins two groups unless a date of one contradicts a date of the other."""
    if groups.root(first) != groups.root(second) and all(
        dates_agree(mentions[one].date, mentions[other].date)
        for one in groups.members(first) for other in groups.members(second)
    ):
        groups.join(first, second)


def _candidates(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        for actor in mention.actors:
            buckets[mention.lemma, actor].append(index)
    for indices in buckets.values():
        if len(indices) <= _BUCKET:
            yield from combinations(indices, 2)


def same_event(first: Mention, second: Mention) -> bool:
    """Whether two mentions with a lemma and an actor in common tell one event.

    A statement is its words: two sayings by one speaker are two events unless a tie joins them.
    """
    return (
        first.kind is second.kind is Kind.HAPPENING
        and first.date is not None
        and second.date is not None
        and (first.status in _UNREAL) == (second.status in _UNREAL)
        and (first.status is Status.PLANNED) == (second.status is Status.PLANNED)
        and dates_agree(first.date, second.date)
        and all(_fits(first, second, role) for role in (Role.AGENT, Role.PATIENT))
    )


def dates_agree(first: Interval | None, second: Interval | None) -> bool:
    """Whether both dates can hold of one event; an unknown date agrees with any."""
    return first is None or second is None or first.overlaps(second)


def _fits(first: Mention, second: Mention, role: Role) -> bool:
    """Whether what the two name in a role can be the same: they share it, or one of them names nothing."""
    one, other = _named(first, role), _named(second, role)
    return not one or not other or bool(one & other)


def _named(mention: Mention, role: Role) -> set[str]:
    return {_name(participant) for participant in mention.participants if participant.role is role}


def _name(participant: Participant) -> str:
    return participant.actor or participant.text.split()[-1].lower()
