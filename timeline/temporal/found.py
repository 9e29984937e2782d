"""An expression as the grammar finds it, before anything is known of the text around it."""

from __future__ import annotations

from typing import NamedTuple

from timeline.model.timex import Meaning


class Found(NamedTuple):
    """A temporal expression: half-open range, the name of the rule, the meaning."""

    start: int
    end: int
    rule: str
    meaning: Meaning
