"""The direction of a bare "Thursday" or "June": to the past unless the words around it say otherwise.

A small closed class of words decides: the preposition in front, then the nearest verb form before the expression in
its sentence, then the first one after it.
"""

from __future__ import annotations

import re

from timeline.model.timex import Direction

_REACH = 160  # characters looked at on either side
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]*[A-Z\d])|\n\s*\n|[;:]\s")
_LIMIT = re.compile(r"\b(until|till|through|by|starting|beginning|effective|due|scheduled for|set for|slated for)"
                     r"(?:\s+(?:the|on|in|next|early|late|mid|about|around))?\s*$")
_CUES = re.compile(
    r"\b(?:(will|won't|shall|would|(?:is|are|was|were) (?:to|due|scheduled|expected|set|slated|planned)"
    r"|(?:plans?|expects?|hopes?|intends?|wants?|planned|expected|scheduled|hoped|agreed|set|due|about|ready|going) to"
    r"|planning to|may|can|could|should)"
    r"|(was|were|had|did|has|have|said|told|came|went|made|took|began|fell|rose|won|lost|met|got|gave|left"
    r"|[a-z]{2,}[^e\W]ed))\b|('ll)\b")


def direction(text: str, start: int, end: int, *, of_week: bool = True) -> tuple[Direction, str]:
    """Which way the expression at `[start, end)` looks, and the words that said so ("" for the default).

    The default of a weekday (`of_week`) is the past; what comes round once a year ("on 10 November") has none and
    means the nearest.
    """
    before = _clause_before(text, start)
    cue = None
    for cue in _CUES.finditer(before):  # noqa: B007 - the last one counts
        pass
    if cue is None:
        after = text[end:end + _REACH]
        stop = _SENTENCE_END.search(after)
        cue = _CUES.search(after[:stop.start()] if stop else after)
    limit = _LIMIT.search(before) if of_week else None
    if limit is not None and (cue is None or not cue[2]):
        return Direction.FUTURE, limit[1]
    if cue is not None and not cue[2]:
        return Direction.FUTURE, cue[0]
    if not of_week:
        return Direction.NONE, ""
    return Direction.PAST, cue[2] if cue is not None else ""


def _clause_before(text: str, start: int) -> str:
    before = text[max(0, start - _REACH):start]
    last = None
    for last in _SENTENCE_END.finditer(before):  # noqa: B007 - the last one counts
        pass
    return before if last is None else before[last.end():]
