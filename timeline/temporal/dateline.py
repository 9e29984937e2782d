"""The dateline at the head of a report: where and on what day it was sent ("LONDON, Oct. 4 (Reuters) -").

The day is that of filing: the report appears on it or, in a morning paper, on the day after. A dateline without a day
("PARIS (AFP) -") dates nothing, and the words under a photograph have none.
"""

from __future__ import annotations

import re

REACH = 1500  # characters of the text in which a dateline stands
_BEFORE = 80
_PLACE = r"[^\W\d_a-z][\w.'’/-]*(?: [^\W\d_a-z][\w.'’/-]*){0,3}"
_CAPITALS = r"[^\W\d_a-z]{2}[^\W\d_a-z.'’/-]*(?: [^\W\d_a-z][^\W\d_a-z.'’/-]*){0,3}"
_REGION = r"(?:,? (?:[^\W\d_a-z][\w.]*\.?)(?: [^\W\d_a-z][\w.]*)?)?"
_IN_CAPITALS = re.compile(rf"(?:^|[\s(|>])(?P<words>{_CAPITALS}{_REGION},?\s+)$")
_OF_AGENCY = re.compile(rf"(?:^|\n|[|)]\s)(?P<words>(?:{_PLACE}{_REGION},?\s+)?)$")
_AGENCY = r"(?:\([^\W\d_a-z][^()\n]{1,40}\)|/[^\W\d_a-z][^/\n]{1,40}/)"
_DASH = r"\s*(?:--?|[–—])\s+\S"
_LED_BY_AGENCY = re.compile(rf"(?:^|\n)\s*(?P<words>{_AGENCY},?\s+)$")
_WITH_AGENCY = re.compile(rf",?\s*{_AGENCY}(?={_DASH})")
_DASH_ALONE = re.compile(rf"(?={_DASH})")
_NUMBER_AFTER = re.compile(r"\s*(?:--?|[–—])\s+\d")


def dateline(text: str, start: int, end: int) -> str:
    """The words of the dateline whose day stands at `[start, end)`; "" if it stands in none."""
    if start > REACH:
        return ""
    before = text[max(0, start - _BEFORE):start]
    agency = _WITH_AGENCY.match(text, end)
    alone = _DASH_ALONE.match(text, end) if not _NUMBER_AFTER.match(text, end) else None
    after = agency or alone
    place = (_IN_CAPITALS.search(before) or _LED_BY_AGENCY.search(before)) if after else None
    if place is None and agency is not None:
        place = _OF_AGENCY.search(before)
    if place is None or after is None:
        return ""
    return " ".join((place["words"] + text[start:after.end()]).split())
