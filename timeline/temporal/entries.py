"""Parts of a document that were written on a day of their own, and the expression that says on which.

A live blog or a diary heads each entry with its date; a dateline names the day of filing. "Yesterday" in such a part
counts from there, not from the day on which the whole was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.temporal.absolute import Day
from timeline.temporal.dateline import dateline
from timeline.temporal.found import Found
from timeline.temporal.meaning import Near, root
from timeline.temporal.periods import MonthDay
from timeline.temporal.rule import Cues

_HEAD_AFTER = re.compile(r"[ \t]*(?:\*+[ \t]*)?(?:$|[\n\r\u2028:–—|]|-\s|[,;]?[ \t]+(?:at[ \t]+)?\d{1,2}[:.]\d\d)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A range of the text and the index of the expression that dates it, None if the day of writing is not stated.

    `of_days` restricts it to words that count single days: what a dateline or a speaker's day says of "yesterday".
    """

    start: int
    end: int
    head: int | None
    of_days: bool = False

    def is_dated_behind(self, found: Sequence[Found]) -> bool:
        """Whether the expression that dates it stands behind it: "...," he said on Thursday."""
        return self.head is not None and found[self.head].start >= self.end


def entries(text: str, found: Sequence[Found], cues: Cues) -> tuple[Entry, ...]:
    """The parts of a text that are headed by a day, in no order; `found` are its expressions in order."""
    return (*_datelined(text, found), *_headed(text, found, _line_start(cues.weekday)))


@lru_cache(maxsize=16)
def _line_start(weekday: str) -> re.Pattern[str]:
    """What may stand before the date of an entry, from the beginning of its line: signs of a list, and the weekday."""
    return re.compile(rf"(?:^|[\n\u2028])[ \t*#>•·–—-]*(?:(?:{weekday}),?\s)?$")


def _names_a_day(one: Found) -> bool:
    inner = root(one.meaning)
    return isinstance(inner, Day) or (isinstance(inner, Near) and isinstance(inner.period, MonthDay))


def _datelined(text: str, found: Sequence[Found]) -> Iterator[Entry]:
    heads = [index for index, one in enumerate(found) if _names_a_day(one) and dateline(text, one.start, one.end)]
    for place, index in enumerate(heads):
        end = found[heads[place + 1]].start if place + 1 < len(heads) else len(text)
        yield Entry(found[index].end, end, index, of_days=True)


def _headed(text: str, found: Sequence[Found], line_start: re.Pattern[str]) -> Iterator[Entry]:
    """Entries of a text of which at least two lines begin with the date of a day, not all the same."""
    heads = [index for index, one in enumerate(found) if _names_a_day(one)
             and line_start.search(text, max(0, one.start - 24), one.start) and _HEAD_AFTER.match(text, one.end)]
    if len({found[index].meaning for index in heads}) < 2:
        return
    for place, index in enumerate(heads):
        end = found[heads[place + 1]].start if place + 1 < len(heads) else len(text)
        yield Entry(found[index].end, end, index)
