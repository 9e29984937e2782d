"""Groups out of scored pairs: the likeliest join first, and two groups join if their members are alike on average.

The groups do not depend on the order of the things or of the pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import product
from typing import TypeVar

T = TypeVar("T", bound=Hashable)

# Of larger groups so many members are compared, evenly taken: an average needs no more.
_LOOKED_AT = 12
# How much the best pair of two groups counts against the mean of all: a short telling is unlike most.
_BEST = 0.4


def clusters(things: Sequence[T], pairs: Mapping[tuple[T, T], float], *, least: float,
             score: Callable[[T, T], float], fits: Callable[[Sequence[T], Sequence[T]], bool],
             joined: Iterable[tuple[T, T]] = ()) -> list[list[T]]:
    """The groups of `things`, which are in the order that breaks ties.

    `pairs` are the pairs that may open a join, with their scores; `score` gives that of any pair; two groups join if
    their likeness is at least `least` and both `fits` together. Pairs of `joined` join first if they fit.
    """
    place = {thing: index for index, thing in enumerate(things)}
    held: dict[T, list[T]] = {thing: [thing] for thing in things}

    def join(first: T, second: T) -> None:
        one, other = sorted((held[first], held[second]), key=lambda group: place[group[0]])
        one.extend(other)
        one.sort(key=place.__getitem__)
        for thing in other:
            held[thing] = one

    for first, second in joined:
        if held[first] is not held[second] and fits(held[first], held[second]):
            join(first, second)
    ranked = sorted((pair for pair, value in pairs.items() if value >= least),
                    key=lambda pair: (-pairs[pair], *sorted((place[pair[0]], place[pair[1]]))))
    for first, second in ranked:
        one, other = held[first], held[second]
        if one is not other and fits(one, other) and _alike(one, other, score) >= least:
            join(first, second)
    return [group for thing, group in held.items() if group[0] == thing]


def _alike(one: Sequence[T], other: Sequence[T], score: Callable[[T, T], float]) -> float:
    """How alike two groups are: by the mean of their pairs, and partly by the best of these."""
    scores = [score(first, second) for first, second in product(_some(one), _some(other))]
    return _BEST * max(scores) + (1 - _BEST) * sum(scores) / len(scores)


def _some(group: Sequence[T]) -> Sequence[T]:
    if len(group) <= _LOOKED_AT:
        return group
    return [group[index * len(group) // _LOOKED_AT] for index in range(_LOOKED_AT)]
