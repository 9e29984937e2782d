"""What meanings built around one other have in common."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self, cast

from timeline.model.timex import Meaning


class Around:
    """A meaning built around another, its `whole`, and absolute if that is. Those that inherit it are dataclasses."""

    __slots__ = ()

    whole: Meaning

    @property
    def is_absolute(self) -> bool:
        """Whether every reference gives the same."""
        return self.whole.is_absolute

    def around(self, whole: Meaning) -> Self:
        """The same around another whole."""
        return cast("Self", replace(cast("Any", self), whole=whole))  # which field comes when, each class says itself
