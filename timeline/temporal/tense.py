"""The direction of a bare "Thursday" or "June": to the past unless the words around it say otherwise.

A small closed class of words decides: the preposition in front, then the nearest verb form before the expression in
its sentence, then the first one after it.
"""

from __future__ import annotations

import re

from timeline.model.timex import Direction

_REACH = 160  # characters looked at on either side
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]*[A-Z\d])|\n\s*\n|[;:]\s")
_BEFORE = re.compile(r"\b(until|till|through|by|starting|beginning|effective|due|scheduled for|set for|slated for)"
                     r"(?:\s+(?:the|on|in|next|early|late|mid|about|around))?\s*$")
_CUES = re.compile(
    r"\b(?:(will|won't|shall|would|'ll|(?:is|are|was|were) (?:to|due|scheduled|expected|set|slated|planned)"
    r"|(?:plans?|expects?|expected|scheduled|hopes?|intends?|planning|wants?|agreed) to|going to|may|can|could|should)"
    r"|(was|were|had|did|has|have|said|told|came|went|made|took|began|fell|rose|won|lost|met|got|gave|left"
    r"|[a-z]{2,}[^e\W]ed))\b")


def direction(text: str, start: int, end: int) -> tuple[Direction, str]:
    """Which way the expression at `[start, end)` looks, and the words that said so ("" for the default)."""
    before = text[max(0, start - _REACH):start]
    breaks = list(_SENTENCE_END.finditer(before))
    if breaks:
        before = before[breaks[-1].end():]
    before = before.lower().replace("\u2019", "'")
    limit = _BEFORE.search(before)
    if limit is not None:
        return Direction.FUTURE, limit[1]
    cue = None
    for cue in _CUES.finditer(before):
        pass
    if cue is None:
        after = text[end:end + _REACH]
        stop = _SENTENCE_END.search(after)
        cue = _CUES.search((after[:stop.start()] if stop else after).lower().replace("\u2019", "'"))
    if cue is not None and cue[1]:
        return Direction.FUTURE, cue[1]
    return Direction.PAST, cue[2] if cue is not None else ""
