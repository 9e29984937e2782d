"""The order in which events are shown where there is not room for all: always the one that adds most to those before.

Greedy choice after Carbonell and Goldstein, "The use of MMR" (1998). What an event adds only ever sinks, so that a heap
of what each added when it was last looked at finds the next one without looking at all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from heapq import heapify, heappop, heapreplace
from math import log2

from timeline.merge.stems import stem
from timeline.merge.wording import content
from timeline.model.event import Event

_NEAR = 2  # days: events this close in time tell of one stretch of the story
_CROWDED = 1.0  # what the first event close in time takes from the next, and each doubling of their number
_SAME_DAY = 2.0  # what the first event of the same day takes besides, and each doubling of their number
_SAME_WORD = 1.2  # what one close in time of the same word takes
_SAME_WORDS = 2.0  # what one close in time takes that tells it in the same words, and part of it for part of them
_SAME_ACTORS = 0.4  # what each doubling of the events of the same actors takes
_LOOKED_AT = 300  # events: what comes after so many is seldom shown, and compared by its word alone


class _Shown:
    """What the events shown so far tell of."""

    def __init__(self) -> None:
        self._days: Counter[int] = Counter()
        self._words: Counter[tuple[int, str]] = Counter()
        self._actors: Counter[frozenset[str]] = Counter()
        self._told: dict[int, list[frozenset[str]]] = {}
        self._count = 0

    def add(self, event: Event) -> None:
        """Takes an event in."""
        day = _day(event)
        if day is not None:
            self._days[day] += 1
            self._words[day, _word(event)] += 1
            if self._count < _LOOKED_AT:
                self._told.setdefault(day, []).append(_headline(event))
        self._count += 1
        self._actors[frozenset(event.actors)] += 1

    def takes(self, event: Event) -> float:
        """What those shown take from an event that comes after them."""
        actors = self._actors[frozenset(event.actors)] if event.actors else 0
        taken = _SAME_ACTORS * log2(max(actors, 1))
        day = _day(event)
        if day is None:
            return taken
        around = range(day - _NEAR, day + _NEAR + 1)
        close = sum(self._days[one] for one in around)
        same = sum(self._words[one, _word(event)] for one in around)
        taken += _CROWDED * log2(1 + close) + _SAME_WORD * log2(1 + same)
        mine = _headline(event)
        alike = max((_share(mine, other) for one in around for other in self._told.get(one, ())), default=0.0)
        return taken + _SAME_DAY * log2(1 + self._days[day]) + _SAME_WORDS * alike


def worths(events: Sequence[Event]) -> list[float]:
    """What each event adds to those that are shown before it, in the order given; ties go to the first.

    Sorted by it, the events stand in the order of showing.
    """
    shown = _Shown()
    found = [event.salience for event in events]
    waiting = [(-salience, place) for place, salience in enumerate(found)]
    heapify(waiting)
    while waiting:
        _, place = waiting[0]
        found[place] = events[place].salience - shown.takes(events[place])
        if (-found[place], place) > min(waiting[1:3], default=(-found[place], place)):
            heapreplace(waiting, (-found[place], place))
            continue
        heappop(waiting)
        shown.add(events[place])
    return found


def _day(event: Event) -> int | None:
    return None if event.date is None or event.date.earliest is None else event.date.earliest.day


def _headline(event: Event) -> frozenset[str]:
    return frozenset(content(event.headline))


def _share(mine: frozenset[str], yours: frozenset[str]) -> float:
    """How much of the shorter of two headlines the other has, from 0 to 1."""
    return len(mine & yours) / min(len(mine), len(yours)) if mine and yours else 0.0


def _word(event: Event) -> str:
    return stem(event.mentions[0].lemma) if event.mentions else ""
