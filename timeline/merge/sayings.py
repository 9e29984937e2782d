"""Whether two articles tell one saying, in direct or indirect speech: by its speaker and its words in their order."""

from __future__ import annotations

import re

from timeline.merge.context import Context
from timeline.merge.pair import dates_agree
from timeline.merge.telling import Telling
from timeline.merge.wording import WORD
from timeline.model.event import Attribution, Mention
from timeline.model.text import Span

# One saying in two wordings: this share of the words of the shorter stands, in the same order, in the other.
_SAME_WORDS = 0.5
_LEAST_WORDS = 8
_MARK = re.compile(r"[,.;:!?\n\"“”]|\bthat\b")


def same_saying(first: Telling, second: Telling, context: Context) -> float:
    """The share of words in common, in order, if one speaker says both; 0 if too few for one saying."""
    one, other = first.mention, second.mention
    if not _one_speaker(first, second) or not dates_agree(one.date, other.date):
        return 0.0
    mine, yours = spoken(one, context), spoken(other, context)
    common = in_order(mine, yours)
    share = common / max(min(len(mine), len(yours)), 1)
    return share if common >= _LEAST_WORDS and share >= _SAME_WORDS else 0.0


def _one_speaker(first: Telling, second: Telling) -> bool:
    mine = {link.speaker for link in first.mention.attributions}
    yours = {link.speaker for link in second.mention.attributions}
    return bool(mine & yours)


def spoken(mention: Mention, context: Context) -> list[str]:
    """The words of the sentence that tells a saying, in lower case, without those that tell who said it."""
    text = context.texts.get(mention.document, "")
    frames = [_frame(link, text) for link in mention.attributions if link.start is not None]
    return [match.group().lower() for match in WORD.finditer(text, mention.quote.start, mention.quote.end)
            if not any(frame.start <= match.start() < frame.end for frame in frames)]


def _frame(link: Attribution, text: str) -> Span:
    """From the speaker or the word of saying to the mark behind both: "said Ines Okafor of the Board of Health,"."""
    parts = [(link.start or 0, link.end or 0), *([(link.cue.start, link.cue.end)] if link.cue is not None else [])]
    last = max(end for _, end in parts)
    mark = _MARK.search(text, last)
    return Span(min(start for start, _ in parts), mark.start() if mark is not None else last)


def in_order(mine: list[str], yours: list[str]) -> int:
    """The length of the longest sequence of words that stands, in this order, in both."""
    row = [0] * (len(yours) + 1)
    for word in mine:
        before = row[:]
        for place, other in enumerate(yours):
            row[place + 1] = before[place] + 1 if word == other else max(before[place + 1], row[place])
    return row[-1]
