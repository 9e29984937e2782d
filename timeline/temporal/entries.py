"""Parts of a document that were written on a day of their own, and the expression that says on which.

A live blog or a diary heads each entry with its date; a letter, a message or an archive is quoted with the day on which
it was written; a dateline names the day of filing. "Yesterday" in such a part counts from there, not from the day on
which the whole was published. Where a quoted letter states no day, its "yesterday" counts from nothing known.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.temporal.absolute import Day
from timeline.temporal.dateline import dateline
from timeline.temporal.found import Found
from timeline.temporal.meaning import Near, root
from timeline.temporal.periods import MonthDay

_LINE_START = re.compile(r"(?:^|[\n\u2028])[ \t*#>•·–—-]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$")
_HEAD_AFTER = re.compile(r"[ \t]*(?:\*+[ \t]*)?(?:$|[\n\r\u2028:–—|]|-\s|[,;]?[ \t]+(?:at[ \t]+)?\d{1,2}[:.]\d\d)")
_OPENING = re.compile(r"[“\"‘«„'](?:(?<!')|(?<=[\s(:]')(?=\w))")  # a straight single mark stands before a word
_CLOSING = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“", "'": "'"}
_LEAD = 160  # characters before a quotation in which the words stand that say who wrote it and when
_WRITING = re.compile(r"\b(?:wr(?:ote|ites|itten|iting)|noted|recorded|tweeted|posted|testified|telegraphed|cabled)\b",
                      re.IGNORECASE)
_SAYING = re.compile(r"\b(?:said|told|declared|warned|announced|added|stated|replied)\b", re.IGNORECASE)
_PAPER = re.compile(r"\b(?:diary|journal|letter|e-?mail|memo|memorandum|telegram|cable|dispatch|notebook)\b",
                    re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+(?=[^\W_a-z])|\n\s*\n")
_QUOTATION = 4_000  # characters of a quotation that are looked at
_LOOSE = 40  # characters between the day and the quotation that it dates


@dataclass(frozen=True, slots=True)
class Entry:
    """A range of the text and the index of the expression that dates it, None if the day of writing is not stated.

    `of_days` restricts it to words that count single days: what a dateline or a speaker's day says of "yesterday".
    """

    start: int
    end: int
    head: int | None
    of_days: bool = False


def entries(text: str, found: Sequence[Found]) -> tuple[Entry, ...]:
    """The dated parts of a text in order, outer before inner; `found` are its expressions in order."""
    parts = [*_datelined(text, found), *_headed(text, found), *_quoted(text, found)]
    return tuple(sorted(parts, key=lambda part: (part.start, -part.end)))


def _names_a_day(one: Found) -> bool:
    inner = root(one.meaning)
    return isinstance(inner, Day) or (isinstance(inner, Near) and isinstance(inner.period, MonthDay))


def _datelined(text: str, found: Sequence[Found]) -> Iterator[Entry]:
    heads = [index for index, one in enumerate(found) if _names_a_day(one) and dateline(text, one.start, one.end)]
    for place, index in enumerate(heads):
        end = found[heads[place + 1]].start if place + 1 < len(heads) else len(text)
        yield Entry(found[index].end, end, index, of_days=True)


def _headed(text: str, found: Sequence[Found]) -> Iterator[Entry]:
    """Entries of a text of which at least two lines begin with the date of a day, not all the same."""
    heads = [index for index, one in enumerate(found) if _names_a_day(one)
             and _LINE_START.search(text, max(0, one.start - 24), one.start) and _HEAD_AFTER.match(text, one.end)]
    if len({found[index].meaning for index in heads}) < 2:
        return
    for place, index in enumerate(heads):
        end = found[heads[place + 1]].start if place + 1 < len(heads) else len(text)
        yield Entry(found[index].end, end, index)


def _quoted(text: str, found: Sequence[Found]) -> Iterator[Entry]:
    """Quotations that hold an expression and are led in by words that say they were written, or said on a day."""
    starts = [one.start for one in found]
    done = 0
    for opening in _OPENING.finditer(text):
        first = bisect_right(starts, opening.start())
        if opening.start() < done or first == len(found) or found[first].start - opening.start() > _QUOTATION:
            continue
        end = _closing(text, opening)
        if found[first].start >= end:
            continue
        done = end
        entry = _of_quotation(text, opening.start(), end, found, first)
        if entry is not None:
            yield entry


def _closing(text: str, opening: re.Match[str]) -> int:
    """Where a quotation ends: at its closing mark, or with its paragraph, or where it is too long for one."""
    longest = min(len(text), opening.end() + _QUOTATION)
    stop = text.find("\n\n", opening.end(), longest)
    limit = longest if stop < 0 else stop
    mark = _CLOSING[opening[0]]
    at = text.find(mark, opening.end(), limit)
    while mark in "'’" and 0 <= at < limit - 1 and text[at + 1].isalnum():
        at = text.find(mark, at + 1, limit)  # an apostrophe
    return limit if at < 0 else at


def _of_quotation(text: str, start: int, end: int, found: Sequence[Found], first: int) -> Entry | None:
    """What a quotation is, `first` being the index of the first expression behind its opening mark."""
    lead = _lead(text, start)
    at = start - len(lead)
    is_written = _WRITING.search(lead) is not None
    is_paper = _PAPER.search(lead) is not None
    if not (is_written or is_paper or _SAYING.search(lead)):
        return None
    last = found[first - 1] if first else None
    if last is not None and last.start >= at and start - last.end <= _LOOSE:
        return Entry(start, end, first - 1, of_days=not (is_written or is_paper))
    return Entry(start, end, None) if is_written and is_paper else None


def _lead(text: str, start: int) -> str:
    """The words of the sentence before a place."""
    lead = text[max(0, start - _LEAD):start]
    ends = [match.end() for match in _SENTENCE_END.finditer(lead)]
    return lead[ends[-1]:] if ends else lead
