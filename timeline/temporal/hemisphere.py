"""Which half of the earth the seasons of a text are of.

Seasons are read as those of the northern half. A text that names a country of the southern half may mean either; one in
which a summer that should lie half a year ahead "has been dry" means those of the south.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from timeline.temporal.around import Around
from timeline.temporal.meaning import Between, Meaning, Near, Occurrence, Of, Season
from timeline.temporal.rule import Cues

_HEAD = 300  # characters of a text that say where it is set
_NEAR = 200  # characters on either side of a season in which the place stands that it is told of


@lru_cache(maxsize=16)
def _compiled(cues: Cues) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b(?:{cues.southern})\b"), re.compile(rf"\s(?:{cues.lasted})\b")


def names_south(text: str, at: int, cues: Cues) -> bool:
    """Whether a text names a country or city of the southern half of the earth at its beginning or near a place."""
    southern = _compiled(cues)[0]
    near = southern.search(text, max(0, at - _NEAR), at + _NEAR)
    return near is not None or southern.search(text, 0, _HEAD) is not None


def is_subject(text: str, end: int, cues: Cues) -> bool:
    """Whether a season that ends there is told of as over or under way: "this summer has been dry"."""
    return _compiled(cues)[1].match(text, end) is not None


def holds_season(meaning: Meaning) -> bool:
    """Whether a season of no half of the earth in particular is part of a meaning."""
    return turned(meaning) != meaning


def turned(meaning: Meaning) -> Meaning:
    """The meaning with each season in it as that of the southern half."""
    if isinstance(meaning, Near | Occurrence):
        period = meaning.period
        return replace(meaning, period=replace(period, south=True)) if isinstance(period, Season) else meaning
    if isinstance(meaning, Of) and isinstance(meaning.part, Season):
        return replace(meaning, part=replace(meaning.part, south=True))
    if isinstance(meaning, Between):
        return replace(meaning, first=turned(meaning.first), last=turned(meaning.last))
    return meaning.around(turned(meaning.whole)) if isinstance(meaning, Around) else meaning
