"""Dates that end a length: "the three months ended 30 June" is all of April, May and June.

What such a sentence tells of lasted for the length; on its last day nothing need have happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from timeline.temporal.found import Found
from timeline.temporal.meaning import Duration, Near, Of, Shift, Then, Unit, UpTo
from timeline.temporal.periods import Quarter
from timeline.temporal.rule import Cues
from timeline.temporal.units import SECONDS

_REACH = 40  # characters between a length and the date that ends it
_BACK = 24  # characters before a length in which its article stands


def ended(found: Sequence[Found], text: str, cues: Cues) -> Iterator[Found]:
    """The expressions in order; a date that ends the length before it becomes all of that length, and this a length."""
    ends = {place + 1: length for place, (one, date) in enumerate(pairwise(found))
            if (length := _length(one)) is not None and _ends(one, date, text, cues)}
    for place, one in enumerate(found):
        length = ends.get(place)
        following = ends.get(place + 1)
        if length is not None and length.count is not None and length.unit is not None:
            yield one._replace(rule="end of a length", meaning=UpTo(length.count, length.unit, one.meaning))
        elif following is not None and isinstance(one.meaning, Then | Shift):
            yield one._replace(meaning=following)  # "the week ending" is not the one of publication
        else:
            yield one


def _length(one: Found) -> Duration | None:
    """The length that an expression names: "six months", "the week", "the second quarter"; None if it names none."""
    meaning = one.meaning
    if isinstance(meaning, Duration):
        return meaning if meaning.count and meaning.unit is not None and meaning.unit not in SECONDS else None
    if isinstance(meaning, Then | Shift) and meaning.unit is not None and meaning.unit is not Unit.DAY:
        return Duration(1, meaning.unit)
    period = meaning.period if isinstance(meaning, Near) else meaning.part if isinstance(meaning, Of) else None
    return Duration(1, Unit.QUARTER) if isinstance(period, Quarter) else None


def _ends(one: Found, date: Found, text: str, cues: Cues) -> bool:
    """Whether only words of ending stand between a length and a date; "five days to Christmas" counts them down."""
    if date.start - one.end > _REACH or isinstance(date.meaning, Duration):
        return False
    between, article = _compiled(cues)
    words = between.fullmatch(text, one.end, date.start)
    if words is None:
        return False
    return not words["plain"] or article.search(text[max(0, one.start - _BACK):one.end]) is not None


@lru_cache(maxsize=16)
def _compiled(cues: Cues) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(cues.ended), re.compile(rf"\b{cues.named}\s[^.,;:\n]*$", re.IGNORECASE)
