"""Things joined into groups, a pair at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T", int, str)


class DisjointSet(Generic[T]):
    """A partition of numbers or names; the root of a group is its least member, whatever was joined first.

    Union by least member with path halving (Tarjan and van Leeuwen, 1984).
    """

    def __init__(self, things: Iterable[T]) -> None:
        self._parent: dict[T, T] = {thing: thing for thing in things}
        self._members: dict[T, list[T]] = {thing: [thing] for thing in self._parent}

    def root(self, thing: T) -> T:
        """The least member of the thing's group. Raises KeyError for a thing that is in none."""
        parent = self._parent
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    def join(self, first: T, second: T) -> None:
        """Makes the groups of both things one."""
        one, two = self.root(first), self.root(second)
        if one != two:
            keep, lose = (one, two) if one < two else (two, one)
            self._parent[lose] = keep
            self._members[keep] += self._members.pop(lose)

    def members(self, thing: T) -> tuple[T, ...]:
        """The thing's group, in no stated order. Raises KeyError for a thing that is in none."""
        return tuple(self._members[self.root(thing)])

    def sets(self) -> tuple[tuple[T, ...], ...]:
        """All groups, each in order, in the order of their least members."""
        return tuple(tuple(sorted(self._members[root])) for root in sorted(self._members))
