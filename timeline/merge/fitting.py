"""Whether two groups of tellings can be one event, looking once at each way in which their members tell it.

An event that hundreds of articles tell is told by most with one date, of the same names: members that are alike in all
that rules a join out are compared once for all.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import product

from timeline.merge.conflicts import conflict, nameless
from timeline.merge.days import dates_fit
from timeline.merge.pair import dates_agree
from timeline.merge.telling import Telling


class Fitting:
    """Decides for groups of places in a sequence of tellings; what it found of two ways of telling is kept."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._tellings = tellings
        known: dict[Hashable, int] = {}
        self._way = [known.setdefault(_way(one), len(known)) for one in tellings]
        self._found: dict[tuple[int, int], tuple[bool, bool]] = {}

    def __call__(self, one: Sequence[int], other: Sequence[int]) -> bool:
        """Whether nothing that one group tells contradicts what the other tells."""
        mine, yours = self._ways(one), self._ways(other)
        for first, second in product(mine, yours):
            conflicting, agreeing = self._compared(first, second, mine[first][0], yours[second][0])
            if conflicting:
                return False
            if not agreeing and not all(dates_fit(self._tellings[here], self._tellings[there])
                                        for here, there in product(mine[first], yours[second])):
                return False
        return True

    def _ways(self, group: Sequence[int]) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for place in group:
            found.setdefault(self._way[place], []).append(place)
        return found

    def _compared(self, first: int, second: int, here: int, there: int) -> tuple[bool, bool]:
        """Whether two ways contradict each other, and whether their dates agree."""
        key = (min(first, second), max(first, second))
        if key not in self._found:
            one, other = self._tellings[here], self._tellings[there]
            self._found[key] = conflict(one, other), dates_agree(one.mention.date, other.mention.date)
        return self._found[key]


def _way(one: Telling) -> Hashable:
    """All that can rule a join out; "I" is another person in each article."""
    mention, doers = one.mention, nameless(one)
    counts = tuple((count.thing, count.least, count.most, count.open_least, count.open_most) for count in one.counts)
    return (mention.kind, mention.status, mention.date, one.agents, one.patients, one.places, one.actors, counts,
            one.spots, one.levels, one.ages, one.regions, one.within, tuple(sorted(one.marks.items())), doers,
            mention.document if "i" in doers else "")
