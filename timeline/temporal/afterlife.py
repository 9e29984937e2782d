"""What an article prints of the time after its publication: revisions, a later edition, its readers' comments.

Each is no earlier than the publication. Comments begin on the day on which an article comes out, or the next: of 40
articles with comments in the development corpora that state their publication, all but two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.model.message import message
from timeline.model.time import Precision
from timeline.model.timex import Anchored, Basis

_TO_THE_DAY = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY})
_NEAR = 80
_HEAD = 400  # characters of the text that are its head
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?"
_REVISED = re.compile(
    r"\b(?:article|story|post|piece|column|page|version|blog|entry|correction)\b[^!?\n]{0,60}\b(?:updated|modified|revised"
    r"|edited|corrected|amended|printed|(?:published|appeared)\b[^!?\n]*\d[:.]\d\d)\b[^!?\n]{0,70}$", re.IGNORECASE)
_HEADED = re.compile(r"(?:^|[\n|•·.])\s*(?:page |last |article |story )*(?:updated|modified)\b[^.!?\n]{0,50}$",
                     re.IGNORECASE)
_SIGNED = re.compile(r"\bposted by:? [^|\n]{1,40}(?:\||,| on| at)\s+$", re.IGNORECASE)
_WROTE_BEFORE = re.compile(r"\bAt (?:\d{1,2}[:.]\d\d (?:[ap]\.?m\.? )?(?:on )?)?$")
_WROTE_AFTER = re.compile(r", [^,\n:]{1,40} wrote:")
_BEGINS = re.compile(r"(?:^|[\n|]|[.!?…)\"”]\s)\s*$")
_BARRED = re.compile(rf"(?:,?(?: at)? {_TIME})?\s\|\s")
_CLOCK_IN = re.compile(r"\d[:.]\d\d")
_LEAST_COMMENTS = 2  # one date beside a name may be the writer's own
_SPELL = 7  # days: a comment that stands further before all others quotes another page


@dataclass(frozen=True, slots=True)
class Afterlife:
    """A day on which an article was already published, and in words why; `days` back it was not published yet."""

    item: Anchored
    words: str
    days: int | None = None


def afterlife(text: str, anchored: Iterable[Anchored]) -> tuple[Afterlife, ...]:
    """The first revision and the first comment that an article prints, as far as they state their day in full.

    A day of revision at the head is mostly that of publication or the next; what is amended later says so at the foot.
    """
    dates = [item for item in anchored if item.basis is Basis.ABSOLUTE and item.timex.interval is not None
             and item.timex.interval.precision in _TO_THE_DAY]
    revised = min((item for item in dates if _is_revision(text, item)), key=_day, default=None)
    comment = _first([item for item in dates if _is_comment(text, item)])
    found = []
    if revised is not None:
        days = 1 if _is_headed(text[:revised.timex.start], revised) else None
        found.append(Afterlife(revised, message("it was revised, or appeared again, on “{words}”",
                                                words=revised.timex.text), days))
    if comment is not None:
        found.append(Afterlife(comment, message("the first of its readers' comments is of “{words}”",
                                                words=comment.timex.text), days=1))
    return tuple(found)


def _day(item: Anchored) -> int:
    assert item.timex.interval is not None and item.timex.interval.earliest is not None
    return item.timex.interval.earliest.day


def _is_revision(text: str, item: Anchored) -> bool:
    first = max(0, item.timex.start - 2 * _NEAR)
    is_revised = _REVISED.search(text[first:item.timex.end]) is not None  # its clock time may be part of the date
    return is_revised or _is_headed(text[first:item.timex.start], item)


def _is_headed(before: str, item: Anchored) -> bool:
    return item.timex.start < _HEAD and _HEADED.search(before) is not None


def _is_comment(text: str, item: Anchored) -> bool:
    before, after = text[max(0, item.timex.start - _NEAR):item.timex.start], text[item.timex.end:item.timex.end + _NEAR]
    if _SIGNED.search(before):
        return True
    if _WROTE_BEFORE.search(before):
        return _WROTE_AFTER.match(after) is not None
    barred = _BARRED.match(after)
    is_timed = barred is not None and _CLOCK_IN.search(item.timex.text + barred[0]) is not None
    return is_timed and _BEGINS.search(before) is not None


def _first(comments: Sequence[Anchored]) -> Anchored | None:
    """The earliest comment that has another soon after it; None of too few."""
    ordered = sorted(comments, key=_day)
    if len(ordered) < _LEAST_COMMENTS:
        return None
    return next((one for one, other in pairwise(ordered) if _day(other) - _day(one) <= _SPELL), None)
