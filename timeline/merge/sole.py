"""Tellings of what hardly happens to a thing twice, of a thing without a name: "a ferry sank", "the ferry went down".

Where a story tells of only one such happening, by all the days that its articles give, they tell the same one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

from timeline.merge.classes import LOST
from timeline.merge.conflicts import conflict
from timeline.merge.context import Context
from timeline.merge.days import fine
from timeline.merge.pair import dates_agree
from timeline.merge.telling import Telling
from timeline.model.event import Kind, Status

_YEAR = 366 * 86_400
_SHARE = 3  # a thing that one in so many articles names is a thing of the story
_MOST = 40  # tellings looked at: what a long story tells more often is told with its name somewhere


def sole(tellings: Sequence[Telling], context: Context) -> list[tuple[int, int]]:
    """Pairs of places of tellings that are one happening, each with the next of it.

    They tell by words of one class what befell one thing of the story, and the days of all that do so agree.
    """
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, one in enumerate(tellings):
        if _is_told(one):
            for thing in (one.agents | one.patients) - one.actors:
                for kind in one.classes & LOST:
                    found[thing, kind].append(place)
    return [pair for (thing, _), places in found.items() if context.terms.share(thing) * _SHARE >= 1
            and _is_one([tellings[place] for place in places]) for pair in pairwise(places)]


def _is_told(one: Telling) -> bool:
    mention = one.mention
    return (mention.kind is Kind.HAPPENING and mention.status in {Status.REPORTED, Status.CLAIMED}
            and mention.date is not None and mention.date.length <= _YEAR)


def _is_one(told: Sequence[Telling]) -> bool:
    """Whether the tellings come from several articles, one of them to the day, and no two of them are at odds."""
    if not 1 < len(told) <= _MOST or len({one.mention.document for one in told}) == 1:
        return False
    return any(fine(one.mention) for one in told) and all(
        dates_agree(one.mention.date, other.mention.date) and not conflict(one, other)
        for one, other in combinations(told, 2))
