"""Quotations that were spoken or written on a day of their own, and the expression that says on which.

The day stands before ("She said on Thursday: ...", "On 3 May 2016 he wrote: ...", "in a letter of 3 May: ...") or after
("...," he said on Thursday), always in the clause of speaking: "..., he said after Thursday's vote" may have been said
on Friday, so that its "yesterday" counts from nothing known.
What somebody goes on to say in the same paragraph was said on the same day.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from timeline.temporal.entries import Entry
from timeline.temporal.found import Found
from timeline.temporal.meaning import Duration, Every, Near, Unit, Untold, Vague, is_anaphoric, root
from timeline.temporal.rule import Cues
from timeline.temporal.verbs import compiled

_OPENING = re.compile(r"[“\"‘«„'](?:(?<!')|(?<=[\s(:]')(?=\w))")  # a straight single mark stands before a word
_CLOSING = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“", "'": "'"}
_REACH = 160  # characters before and after a quotation in which the words stand that say who spoke and when
_NEAREST = 3  # expressions before and behind a quotation that may say when it was spoken
_BACK = 3  # quotations of a paragraph that one may go on from
_LONGEST = 4_000  # characters of a quotation that are looked at
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+(?=[^\W_a-z])|\n\s*\n")
_OWNED = re.compile(r"['’]s\b|-")
_STOP = "\n.;:!?\"“”„«»"
_UNTIMED = (Duration, Every, Untold, Vague)


class _Patterns(NamedTuple):
    """The words of a language, compiled, each for the text on one side of a day."""

    verb_to_day: re.Pattern[str]  # all between a quotation and the day after it
    amid_day: re.Pattern[str]  # all between a quotation and the day of what was going on
    led_by_verb: re.Pattern[str]  # the end of what stands before the day
    opens: re.Pattern[str]  # all that stands before a day that opens its sentence
    verb_to_quote: re.Pattern[str]  # all between such a day and the quotation
    to_quote: re.Pattern[str]  # all between a day of speaking and the quotation
    of_paper: re.Pattern[str]  # the end of what stands before the day of a paper
    from_paper: re.Pattern[str]  # all between such a day and the quotation
    named: re.Pattern[str]  # the end of what stands before a day that goes with a noun
    written: re.Pattern[str]
    paper: re.Pattern[str]


@lru_cache(maxsize=16)
def _compiled(cues: Cues) -> _Patterns:
    words = cues.quoting
    verb = rf"\b(?:(?:{words.perfect})\s)?(?:{words.spoken}|{words.written})\b"
    free = rf"(?:(?!\b(?:{words.apart})\b)[^{_STOP}])"
    on = rf"(?:\b(?:{words.on})\s|\s)"
    return _Patterns(
        re.compile(rf"[,.!?]?[”\"’'»“]?,?\s{free}{{0,80}}?{verb}{free}{{0,80}}?(?<=\w|,|\)){on}"),
        re.compile(rf"[,.!?]?[”\"’'»“]?,?\s{free}{{0,80}}?{verb}{free}{{0,60}}?\b(?:{words.amid})\s[^{_STOP}]{{0,60}}"),
        re.compile(rf"{verb}{free}{{0,80}}?(?<=\w|,|\)){on}$"),
        re.compile(rf"\W*(?:{words.led})", re.IGNORECASE),
        re.compile(rf"(?:,?\s{free}{{1,80}}?|\s){verb}{free}{{0,80}}(?:[:,]|\b[a-z]+)?\s+"),
        re.compile(rf"{free}{{0,40}}[:,]?(?:\s[a-z]+)?\s*"),
        re.compile(rf"\b(?:{words.papers}|{words.printed})\b{free}{{0,60}}?\b(?:{words.of})\s(?:the )?[“\"‘]?$",
                   re.IGNORECASE),
        re.compile(rf"[”\"’]?[^{_STOP}]{{0,80}}[:,]?\s*"),
        compiled(cues).named,
        re.compile(rf"\b(?:{words.written})\b"),
        re.compile(rf"\b(?:{words.papers})\b", re.IGNORECASE),
    )


def quotations(text: str, found: Sequence[Found], cues: Cues) -> Iterator[Entry]:
    """The quotations that hold an expression of `found` and whose day is stated, or known to be another's."""
    patterns = _compiled(cues)
    starts = [one.start for one in found]
    spans: list[tuple[int, int]] = []
    for opening in _OPENING.finditer(text):
        start = opening.start()
        first = bisect_right(starts, start)
        is_inside = bool(spans) and start < spans[-1][1]
        if is_inside or first == len(found) or found[first].start - start > _LONGEST:
            continue
        end = _closing(text, opening)
        spans = [*spans[-_BACK:], (start, end)]
        if found[first].start < end:
            head = _last_head(text, spans, found, starts, patterns)
            if head is not None:
                yield replace(head, start=start, end=end)


def _last_head(text: str, spans: Sequence[tuple[int, int]], found: Sequence[Found], starts: Sequence[int],
               patterns: _Patterns) -> Entry | None:
    """The last of the quotations `spans`, or of those that it goes on from, that says when it was spoken."""
    following = None
    for start, end in reversed(spans):
        if following is not None and not _goes_on(text, end, following):
            return None
        head = _head(text, start, end, found, starts, patterns)
        if head is not None:
            return head
        following = start
    return None


def _closing(text: str, opening: re.Match[str]) -> int:
    """Where a quotation ends: at its closing mark, or with its paragraph, or where it is too long for one."""
    longest = min(len(text), opening.end() + _LONGEST)
    stop = text.find("\n\n", opening.end(), longest)
    limit = longest if stop < 0 else stop
    mark = _CLOSING[opening[0]]
    at = text.find(mark, opening.end(), limit)
    while mark in "'’" and 0 <= at < limit - 1 and text[at + 1].isalnum():
        at = text.find(mark, at + 1, limit)  # an apostrophe
    return limit if at < 0 else at


def _head(text: str, start: int, end: int, found: Sequence[Found], starts: Sequence[int],
          patterns: _Patterns) -> Entry | None:
    """The quotation with its day; with no day where it is from a paper whose day is not stated; None for any other."""
    lead = _lead(text, start)
    at = start - len(lead)
    before = bisect_left(starts, start) - 1
    for index in range(before, max(-1, before - _NEAREST), -1):
        if found[index].start < at:
            break
        if _is_led(text, at, start, found[index], patterns):
            return _entry(text, start, end, found[index], index, patterns)
    behind = bisect_left(starts, end)
    for index, one in enumerate(found[behind:behind + _NEAREST], behind):
        if one.start > end + _REACH:
            break
        if patterns.verb_to_day.fullmatch(text, end, one.start) and _is_day(text, one, patterns):
            return _entry(text, start, end, one, index, patterns)
        if patterns.amid_day.fullmatch(text, end, one.start):
            return Entry(start, end, None, of_days=True)  # said on that day or after it
    is_letter = patterns.written.search(lead) is not None and patterns.paper.search(lead) is not None
    return Entry(start, end, None) if is_letter else None


def _is_led(text: str, at: int, start: int, one: Found, patterns: _Patterns) -> bool:
    """Whether an expression of the sentence that begins at `at` says when the quotation behind it was spoken."""
    if not _is_day(text, one, patterns):
        return False
    is_beside = patterns.to_quote.fullmatch(text, one.end, start) is not None
    if patterns.led_by_verb.search(text, at, one.start) and is_beside:
        return True
    if patterns.of_paper.search(text, at, one.start):
        return patterns.from_paper.fullmatch(text, one.end, start) is not None
    opens = patterns.opens.fullmatch(text, at, one.start)
    return opens is not None and patterns.verb_to_quote.fullmatch(text, one.end, start) is not None


def _is_day(text: str, one: Found, patterns: _Patterns) -> bool:
    """Whether an expression can say when somebody spoke, and goes with no noun ("Thursday's vote", "the 2016 vote")."""
    if isinstance(root(one.meaning), _UNTIMED) or is_anaphoric(one.meaning):
        return False
    return (_OWNED.match(text, one.end) is None
            and patterns.named.search(text, max(0, one.start - _REACH), one.start) is None)


def _entry(text: str, start: int, end: int, one: Found, index: int, patterns: _Patterns) -> Entry:
    """The quotation with its day; one of this week says nothing of "last week", which is mostly that of publication."""
    inner = root(one.meaning)
    is_dated = inner.is_absolute or (isinstance(inner, Near) and inner.period.cycle is not Unit.WEEK)
    around = text[max(0, start - _REACH):start] + text[end:one.start]
    is_written = patterns.written.search(around) is not None or patterns.paper.search(around) is not None
    return Entry(start, end, index, of_days=not (is_dated or is_written))


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether a quotation begins a sentence in the paragraph of the one that ends at `end`, with one sentence between.

    "...," he said on Thursday. "..."
    """
    between = text[end:start]
    if len(between) > 2 * _REACH or "\n\n" in between or not between.rstrip().endswith((".", "!", "?")):
        return False
    return len(_SENTENCE_END.findall(between.strip())) == 0


def _lead(text: str, start: int) -> str:
    """The words of the sentence before a place."""
    lead = text[max(0, start - _REACH):start]
    ends = [match.end() for match in _SENTENCE_END.finditer(lead)]
    return lead[ends[-1]:] if ends else lead
