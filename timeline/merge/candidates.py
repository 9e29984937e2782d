"""Which pairs of mentions are worth comparing: those that share a word of what happened and a name or thing."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from timeline.merge.days import GREAT
from timeline.merge.telling import Telling
from timeline.model.event import Kind

# Of more than so many mentions with one word and one name only neighbours in time are compared.
_BUCKET = 80
_NEIGHBOURS = 30


def candidates(tellings: Sequence[Telling], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of `places`, which rise, sorted, the lesser first; there are about n log n of them whatever the story."""
    import numpy as np  # slow to import

    buckets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, one in enumerate(tellings):
        for key in _keys(one):
            buckets[key].append(index)
    found, count = array("q"), len(tellings)  # a pair as one number: many buckets hold the same
    for bucket in buckets.values():
        found.extend(first * count + second for first, second in _pairs(bucket, tellings))
    return ((places[pair // count], places[pair % count]) for pair in np.unique(np.array(found)).data)


def _keys(one: Telling) -> Iterator[tuple[str, str]]:
    """What a mention is filed under: a statement by who speaks and its words, a happening by its word and things."""
    things = {part.lower() for argument in one.arguments for part in argument.split()} | one.names
    if one.mention.kind is Kind.STATEMENT:
        words = one.words
        said = sorted(words, key=lambda word: (-words[word], word))[:6]
        yield from (("said", word) for word in said)
        return
    date = one.mention.date
    if (one.is_noun or one.stems & GREAT) and date is not None and date.earliest is not None:
        things |= {str(date.earliest.day)}  # "Tuesday's earthquake" names nothing else
    for word in sorted(one.stems | one.classes):
        yield from ((word, thing) for thing in sorted(things))


def _pairs(bucket: Sequence[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    if len(bucket) <= _BUCKET:
        yield from combinations(bucket, 2)
        return
    timed = sorted(bucket, key=lambda index: (_start(tellings[index]), index))
    for place, first in enumerate(timed):
        for second in timed[place + 1:place + 1 + _NEIGHBOURS]:
            yield min(first, second), max(first, second)


def _start(one: Telling) -> float:
    date = one.mention.date
    return float("inf") if date is None or date.earliest is None else date.earliest.seconds
