"""Whether two articles tell one saying, in direct or indirect speech: by its speaker and its words in their order."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.merge.pair import dates_agree
from timeline.merge.telling import Telling

# One saying in two wordings: this share of the words of the shorter stands, in the same order, in the other.
_SAME_WORDS = 0.5
_LEAST_WORDS = 8


def same_saying(first: Telling, second: Telling) -> float:
    """The share of words in common, in order, if one speaker says both; 0 if too few for one saying."""
    one, other = first.mention, second.mention
    if not _one_speaker(first, second) or not dates_agree(one.date, other.date):
        return 0.0
    mine, yours = first.spoken, second.spoken
    held = frozenset(yours)
    if not _enough(len([word for word in mine if word in held]), mine, yours):  # there are no more in any order
        return 0.0
    common = in_order(mine, yours)
    return common / min(len(mine), len(yours)) if _enough(common, mine, yours) else 0.0


def _enough(common: int, mine: Sequence[str], yours: Sequence[str]) -> bool:
    """Whether so many words in common make one saying of two."""
    return common >= _LEAST_WORDS and common / min(len(mine), len(yours)) >= _SAME_WORDS


def _one_speaker(first: Telling, second: Telling) -> bool:
    mine = {link.speaker for link in first.mention.attributions}
    yours = {link.speaker for link in second.mention.attributions}
    return bool(mine & yours)


def in_order(mine: Sequence[str], yours: Sequence[str]) -> int:
    """The length of the longest sequence of words that stands, in this order, in both."""
    row = [0] * (len(yours) + 1)
    for word in mine:
        before = row[:]
        for place, other in enumerate(yours):
            row[place + 1] = before[place] + 1 if word == other else max(before[place + 1], row[place])
    return row[-1]
