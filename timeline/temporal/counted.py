"""Lengths that are counted from a date in the same clause: "three days after the crash on 4 May" is 7 May.

What such a sentence tells of happened on the day counted to, not on the date that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from timeline.temporal.found import Found
from timeline.temporal.meaning import Duration, From, Meaning
from timeline.temporal.rule import Cues
from timeline.temporal.units import SECONDS

COUNTED = "units from a date"
_REACH = 80  # characters between a length and the date it is counted from


def counted(found: Sequence[Found], text: str, cues: Cues) -> Iterator[Found]:
    """The expressions in order; a length that a date in its clause follows becomes the time counted from that date."""
    for one, following in zip_longest(found, found[1:]):
        base = None if following is None else _counted(one, following, text, cues)
        yield one if base is None else one._replace(rule=COUNTED, meaning=base)


def _counted(one: Found, date: Found, text: str, cues: Cues) -> Meaning | None:
    """The time that a length and the next expression give together; None if it is a length only."""
    length = one.meaning
    if not isinstance(length, Duration) or not length.count or length.unit is None or length.unit in SECONDS:
        return None
    lasting, between = _compiled(cues)
    if date.rule not in _DATES or date.start - one.end > _REACH:
        return None
    words = between.fullmatch(text, one.end, date.start)
    if words is None or lasting.search(text, max(0, one.start - 20), one.start) is not None:
        return None
    sign = -1 if words["before"] else 1
    return From(sign * length.count, length.unit, date.meaning, sign > 0)


@lru_cache(maxsize=16)
def _compiled(cues: Cues) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b(?:{cues.lasting})\s+$", re.IGNORECASE), re.compile(cues.counting)


_DATES = frozenset({"month day year", "day month year", "month day", "day month", "weekday", "month year", "month",
                    "month that is a word", "year", "iso", "numeric date", "deictic", "holiday", "holiday of year",
                    "season of year", "named by step"})
