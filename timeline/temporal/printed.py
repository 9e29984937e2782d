"""The date that an article prints of itself: a stamp at its head, or the line at its foot that says where it appeared.

A date in running prose is no stamp, nor is the date of a photograph: a stamp begins a line or a field of one, follows a
word of publishing, or ends in a clock time without being part of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline.model.text import Block, BlockKind
from timeline.model.time import Precision
from timeline.model.timex import Anchored, Basis

HEAD = 400  # characters of the text in which a stamp is looked for
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
_APPEARED = re.compile(r"\b(?:article|story|post|piece|column|version)\b[^!?\n]{0,60}\b(?:published|appeared|posted)\b[^!?\n]*$",
                       re.IGNORECASE)


def printed(text: str, blocks: Sequence[Block], anchored: Iterable[Anchored]) -> Anchored | None:
    """The expression by which the article dates itself; None if it prints no full date of its own.

    A date of first publication is preferred to one of revision, the head to the foot.
    """
    dates = [item for item in anchored if _is_full_date(item)]
    aside = [block for block in blocks if block.kind in {BlockKind.CAPTION, BlockKind.RELATED}]
    head = [item for item in dates if item.timex.start < HEAD and _is_stamp(text, item)
            and not any(block.start <= item.timex.start < block.end for block in aside)]
    first = [item for item in head if not _REVISING.search(_before(text, item))]
    foot = [item for item in dates if _APPEARED.search(text[max(0, item.timex.start - _LINE):item.timex.start])]
    return next(iter([*first, *foot, *head]), None)


def _is_full_date(item: Anchored) -> bool:
    interval = item.timex.interval
    return item.basis is Basis.ABSOLUTE and interval is not None and interval.precision in _TO_THE_DAY


def _is_stamp(text: str, item: Anchored) -> bool:
    before, after = _before(text, item), text[item.timex.end:item.timex.end + 20]
    if _PUBLISHING.search(before) or _REVISING.search(before):
        return True
    if _FIELD_START.search(before):
        return not _PROSE_AFTER.match(after)
    if _PREPOSITION.search(before):
        return False
    interval = item.timex.interval
    return bool(_FIELD_AFTER.match(after)) or (interval is not None and interval.precision in _CLOCK)


def _before(text: str, item: Anchored) -> str:
    return text[max(0, item.timex.start - 80):item.timex.start]
