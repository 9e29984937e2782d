"""What was worked out for a story the last time, so that after an edit only what the edit can change is done again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Kept:
    """The results of one build by name, each with what it was made of, for the next build; none unless it `keeps`.

    A result is used again only where it would be made of equal things. Serves one build at a time.
    """

    def __init__(self, *, keeps: bool) -> None:
        self._keeps = keeps
        self._last: dict[Hashable, tuple[Any, Any]] = {}
        self._now: dict[Hashable, tuple[Any, Any]] = {}

    def known(self, name: Hashable, made_of: Any) -> Any:
        """The result of this name that the last build, or this, made of equal things; None if there is none."""
        for results in (self._now, self._last):
            found = results.get(name)
            if found is not None and found[0] == made_of:
                self._now[name] = found
                return found[1]
        return None

    def keep(self, name: Hashable, made_of: Any, result: T) -> T:
        """The result, kept under this name."""
        if self._keeps:
            self._now[name] = made_of, result
        return result

    def of(self, name: Hashable, made_of: Any, make: Callable[[], T]) -> T:
        """The result known under this name, else what `make` gives, which is not None."""
        found: T | None = self.known(name, made_of)
        return self.keep(name, made_of, make()) if found is None else found

    def turn(self) -> None:
        """Ends a build: its results are for the next one, and those of the one before are let go."""
        self._last, self._now = self._now, {}
