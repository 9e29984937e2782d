"""The story as it stands now: what the page reads, and what adding and fixing puts in its place."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock

from timeline.app.actions import Actions
from timeline.app.book import Book, open_book
from timeline.model.event import Chronicle
from timeline.model.time import Interval

_VIEWPOINTS = 4  # stories as known by some day that are remembered
Limits = tuple[Interval | None, Interval | None]


@dataclass(frozen=True, slots=True)
class Change:
    """A story before and after something was added or fixed."""

    before: Book
    after: Book


class Desk:
    """Holds one story. Many read it at a time; who changes it waits for whoever is changing it."""

    def __init__(self, chronicle: Chronicle, actions: Actions) -> None:
        self._actions = actions
        self._changing = RLock()
        self._book = open_book(chronicle)
        self._seen: OrderedDict[tuple[int, Limits], Book] = OrderedDict()
        self.edition = 0

    @property
    def book(self) -> Book:
        """The whole story as it stands now."""
        return self._book

    def at(self, limits: Limits) -> Book:
        """The story as known by one time, with only what is new since another; None is no limit."""
        if limits == (None, None):
            return self._book
        with self._changing:
            key = (self.edition, limits)
            if key not in self._seen:
                self._seen[key] = open_book(self._actions.viewed(self._book.chronicle, *limits))
            self._seen.move_to_end(key)
            while len(self._seen) > _VIEWPOINTS:
                self._seen.popitem(last=False)
            return self._seen[key]

    def try_out(self, make: Callable[[Chronicle], Chronicle]) -> Change:
        """What would become of the story; nothing is kept."""
        before = self._book
        return Change(before, open_book(make(before.chronicle)))

    def change(self, make: Callable[[Chronicle], Chronicle]) -> Change:
        """Changes the story. It is kept before anybody sees it; if that fails, all stays as it was."""
        with self._changing:
            done = self.try_out(make)
            self._actions.commit(done.after.chronicle)
            self._book = done.after
            self.edition += 1
            return done
