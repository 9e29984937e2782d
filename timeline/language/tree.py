"""The tree of a parsed stretch in columns, to be mended before it is packed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_DEEPEST = 60  # steps up the tree that are followed
_NEAR = 80  # words on either side among which those that hang on a word are looked for


@dataclass(slots=True)
class Tree:
    """The words of a parsed stretch in lower case, with tag, label and place of the head of each, to be changed."""

    words: Sequence[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]

    def children(self, head: int) -> Iterator[int]:
        """The places of the words near a word that hang on it, in order."""
        first, after = max(0, head - _NEAR), min(len(self.heads), head + _NEAR + 1)
        return (place for place in range(first, after) if self.heads[place] == head and place != head)

    def hang(self, place: int, head: int, dep: str) -> None:
        """Hangs a word on another; on itself for the top of a sentence."""
        self.heads[place], self.deps[place] = head, dep

    def is_below(self, place: int, top: int) -> bool:
        """Whether a word hangs on another, or is that word."""
        for _ in range(_DEEPEST):
            if place == top:
                return True
            if self.heads[place] == place:
                return False
            place = self.heads[place]
        return False

    def top(self, place: int) -> int:
        """The place of the word that heads the sentence of a word."""
        for _ in range(_DEEPEST):
            place = self.heads[place]
        return place

    def sentence(self, top: int) -> list[int]:
        """The places of the words around a word that hang on it."""
        first, last = top, top
        while first > 0 and self.is_below(first - 1, top):
            first -= 1
        while last + 1 < len(self.words) and self.is_below(last + 1, top):
            last += 1
        return list(range(first, last + 1))

    def is_sound(self) -> bool:
        """Whether every word leads up to a word that heads itself, and none back to itself."""
        leads_up = [head == place for place, head in enumerate(self.heads)]
        for first in range(len(self.heads)):
            path: set[int] = set()
            place = first
            while not leads_up[place]:
                if place in path:
                    return False
                path.add(place)
                place = self.heads[place]
            for passed in path:
                leads_up[passed] = True
        return True
