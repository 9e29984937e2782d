"""The date that an article prints of itself: a stamp at its head, or the line at its foot that says where it appeared.

A date in running prose is no stamp, nor is the date of a photograph: a stamp begins a line or a field of one, follows a
word of publishing, or ends in a clock time without being part of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.model.calendar import DAY
from timeline.model.text import Block, BlockKind
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis

HEAD = 400  # characters of the text in which a stamp is looked for
_NEAR = 80
_LINE = 160  # characters before a date in which the words of its line are looked for
_TO_THE_DAY = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY})
_CLOCK = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})

_FIELD_START = re.compile(r"(?:^|[\n\u2028|•·–—-])\s*$")
_PROSE_AFTER = re.compile(r",?\s+(?:[a-z]{2,}\b(?<!\bat)(?<!\bpm)(?<!\bam)|[a-z]\s)")
_FIELD_AFTER = re.compile(r"\s*(?:$|[|\n•·])")
_PUBLISHING = re.compile(r"\b(?:published|posted|aired|issued|released|created|filed|date[d:]?)\b[^.!?\n]{0,40}$", re.I)
_REVISING = re.compile(r"\b(?:updated|modified|revised|edited|corrected)\b[^.!?\n]{0,40}$", re.I)
_PREPOSITION = re.compile(r"\b(?:on|in|at|by|of|from|since|until|till|before|after|through|to|and)\s+(?:the\s+)?$",
                          re.IGNORECASE)
_APPEARED = re.compile(r"\b(?:article|story|post|piece|column|version)\b[^!?\n]{0,60}"
                       r"\b(?:published|appeared|posted)\b[^!?\n]*$", re.IGNORECASE)
_VERSION = re.compile(r"\bversion\b[^!?\n]{0,60}\b(?:published|appeared)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """The expression by which an article dates itself, and the publication that follows."""

    item: Anchored
    published: Interval


def printed(text: str, blocks: Sequence[Block], anchored: Iterable[Anchored]) -> Stamp | None:
    """The date that the article prints of itself; None if it prints no full one.

    A date of first publication is preferred to one of revision, the head to the foot. "A version appeared in ... on"
    names a printed edition, which follows its site by up to a day.
    """
    dates = [item for item in anchored if _is_full_date(item)]
    aside = [block for block in blocks if block.kind in {BlockKind.CAPTION, BlockKind.RELATED}]
    head = [item for item in dates if item.timex.start < HEAD and _is_stamp(text, item)
            and not any(block.start <= item.timex.start < block.end for block in aside)]
    first = [item for item in head if not _REVISING.search(_before(text, item, _NEAR))]
    foot = [item for item in dates if _APPEARED.search(_before(text, item, _LINE))]
    for item in (*first, *foot, *head):
        interval = item.timex.interval
        assert interval is not None
        is_edition = item in foot and _VERSION.search(_before(text, item, _LINE))
        return Stamp(item, _with_eve(interval) if is_edition else interval)
    return None


def _with_eve(interval: Interval) -> Interval:
    """The interval and the day before it."""
    assert interval.earliest is not None
    return Interval(interval.earliest.plus(-DAY), interval.latest, Precision.SPAN)


def _is_full_date(item: Anchored) -> bool:
    interval = item.timex.interval
    return item.basis is Basis.ABSOLUTE and interval is not None and interval.precision in _TO_THE_DAY


def _is_stamp(text: str, item: Anchored) -> bool:
    before, after = _before(text, item, _NEAR), text[item.timex.end:item.timex.end + 20]
    if _PUBLISHING.search(before) or _REVISING.search(before):
        return True
    if _FIELD_START.search(before):
        return not _PROSE_AFTER.match(after)
    if _PREPOSITION.search(before):
        return False
    interval = item.timex.interval
    return bool(_FIELD_AFTER.match(after)) or (interval is not None and interval.precision in _CLOCK)


def _before(text: str, item: Anchored, reach: int) -> str:
    return text[max(0, item.timex.start - reach):item.timex.start]
