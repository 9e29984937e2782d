"""What the wording of one paragraph tells: that it is furniture of a page, and of which kind."""

from __future__ import annotations

import re

from timeline.language.normal import plain
from timeline.language.signs import ANY_OPENING, BIOGRAPHY, DATE_LINE_WORDS, INSIDE, OPENINGS, REACH, READING_TIME
from timeline.model.text import BlockKind

Sign = tuple[BlockKind, str]  # a kind and its reason in words

#: What a line that holds only a date is said to be.
ONLY_DATE = "holds only a date"

_NAME = r"(?:[A-Z@][\w.'’-]*|\d{1,4}|and|of|for|the|in|at|staff|writers?|reporter|correspondent|editor|[|,&–—-])"
_BYLINE = re.compile(rf"(?:By|by|BY)\s+[A-Z][\w.'’-]*(?:,?\s+{_NAME})*,?")
_APPEARED = re.compile(r"\b(?:published|posted|updated|(?:last )?modified|created|date|first|last)\b")
_MARKUP = "*_#> \t"
_CLOCK = re.compile(r"\b([ap])\.\s?m\.?(?!\w)")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def by_wording(text: str) -> Sign | None:
    """The kind that the words of a paragraph show, None if they may be those of a body."""
    low = plain(text[:REACH]).lower().lstrip(_MARKUP)
    if ANY_OPENING.match(low):
        for pattern, kind, reason, longest in OPENINGS:
            if len(text) <= longest and pattern.match(low):
                return kind, reason
    if READING_TIME.match(low):
        return BlockKind.NOTICE, "gives the reading time"
    if not _WORD.search(low):
        return BlockKind.NOTICE, "holds no word"
    if len(text) > REACH:
        return None
    for probe, pattern, kind, reason in INSIDE:
        if probe in low and pattern.search(low):
            return kind, reason
    return _line_of_writer_or_date(text, low)


def _line_of_writer_or_date(text: str, low: str) -> Sign | None:
    if len(text) <= 120 and _BYLINE.fullmatch(text.strip(_MARKUP)):
        return BlockKind.BYLINE, "says who wrote it"
    if len(text) <= 100 and _is_date_line(_APPEARED.sub(" ", low)):
        return BlockKind.BYLINE, "says when it appeared" if _APPEARED.search(low) else ONLY_DATE
    return None


def _is_date_line(low: str) -> bool:
    words = _WORD.findall(_CLOCK.sub(r"\1m", low))
    numbers = sum(word.isdigit() for word in words)
    only_date = all(word.isdigit() or word in DATE_LINE_WORDS for word in words)
    return only_date and numbers > 0 and (numbers > 1 or len(words) > 1)


def biography_weight(text: str) -> int:
    """How much speaks for the life of a writer: the sum of the weights of `BIOGRAPHY`."""
    if len(text) > 2 * REACH:
        return 0
    low = plain(text).lower()
    return sum(weight for probe, pattern, weight in BIOGRAPHY if probe in low and pattern.search(low))
