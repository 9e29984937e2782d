"""The direction of a bare "Thursday" or "June": to the past unless the words around it say otherwise.

A small closed class of words decides: the preposition in front, then the nearest verb form before the expression in
its clause, then the first one after it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.model.timex import Direction
from timeline.temporal.rule import Cues

_REACH = 160  # characters looked at on either side
_IN_PROSE = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z]+,?\s$")
_CLOCK_BEFORE = re.compile(r"\d[:.]\d\d\s?(?:[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?,?\s+(?:on\s+)?$")
_CLOCK_AFTER = re.compile(r"(?:[;:,]|\s+at)?\s+\d{1,2}[:.]\d\d\b")
_CLAUSE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]*[^\W_a-z])|\n\s*\n|[;:]\s")


def direction(text: str, start: int, end: int, cues: Cues, *, of_week: bool = True) -> tuple[Direction, str]:
    """Which way the expression at `[start, end)` looks, and the words that said so ("" for the default).

    The default of a weekday (`of_week`) is the past; what comes round once a year ("on 10 November") has none and
    means the nearest.
    """
    limits, verbs, named, *_ = _compiled(cues)
    before = _clause_before(text, start)
    cue = None
    for cue in verbs.finditer(before):  # noqa: B007 - the last one counts
        pass
    if cue is None:
        after = text[end:end + _REACH]
        stop = _CLAUSE_END.search(after)
        cue = verbs.search(after[:stop.start()] if stop else after)
    limit = limits.search(before)
    if limit is not None and (cue is None or not cue["past"] or cue["past"] in cues.weak):
        return Direction.FUTURE, limit["limit"]
    if cue is not None and not cue["past"]:
        is_named = not of_week and named.search(before) is not None
        return (Direction.NONE, "") if is_named else (Direction.FUTURE, cue[0])
    if not of_week and (cue is None or cue["past"].split()[0] not in cues.plain):
        return Direction.NONE, ""
    return Direction.PAST, cue["past"] if cue is not None else ""


def told_as(text: str, start: int, end: int, cues: Cues) -> tuple[Direction, str]:
    """Whether a full date at `[start, end)` is told as past or as still to come, and the words that said so.

    Only an adverbial in prose has a tense: a date that is part of a name ("the 7 August 2009 attack"), stands beside a
    clock time, in a list or in a note about the text itself has none; nor does one that "could" or "was to" bring.
    """
    if not _IN_PROSE.search(text, max(0, start - 20), start) or _beside_clock(text, start, end):
        return Direction.NONE, ""
    _, _, named, soft, untold = _compiled(cues)
    before = text[max(0, start - _REACH):start]
    way, cue = direction(text, start, end, cues)
    is_ahead = way is Direction.FUTURE
    if not cue or untold.search(before) or (is_ahead and (named.search(before) or soft.match(cue))):
        return Direction.NONE, ""
    return way, cue


def _beside_clock(text: str, start: int, end: int) -> bool:
    return (_CLOCK_BEFORE.search(text, max(0, start - 24), start) or _CLOCK_AFTER.match(text, end)) is not None


@lru_cache(maxsize=16)
def _compiled(cues: Cues) -> tuple[re.Pattern[str], ...]:
    return (re.compile(rf"\b(?P<limit>{cues.limit})\W*$", re.IGNORECASE),
            re.compile(rf"\b(?:(?:{cues.future})|(?P<past>{cues.past}))\b"),
            re.compile(rf"\b{cues.named}\s+$", re.IGNORECASE),
            re.compile(rf"(?:{cues.soft})\b", re.IGNORECASE),
            re.compile(cues.untold, re.IGNORECASE))


def _clause_before(text: str, start: int) -> str:
    before = text[max(0, start - _REACH):start]
    last = None
    for last in _CLAUSE_END.finditer(before):  # noqa: B007 - the last one counts
        pass
    clause = (before if last is None else before[last.end():]).lstrip()
    return clause[:1].lower() + clause[1:]
