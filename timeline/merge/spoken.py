"""The words of a saying, without those that tell who said it."""

from __future__ import annotations

import re
from sys import intern

from timeline.merge.wording import WORD
from timeline.model.event import Attribution, Mention
from timeline.model.text import Span

_MARK = re.compile(r"[,.;:!?\n\"“”]|\bthat\b")


def spoken(mention: Mention, text: str) -> tuple[str, ...]:
    """The words of the sentence that tells a saying, in lower case, without those that tell who said it."""
    frames = [_frame(link, text) for link in mention.attributions if link.start is not None]
    return tuple(intern(match.group().lower()) for match in WORD.finditer(text, mention.quote.start, mention.quote.end)
                 if not any(frame.start <= match.start() < frame.end for frame in frames))


def _frame(link: Attribution, text: str) -> Span:
    """From the speaker or the word of saying to the mark behind both: "said Ines Okafor of the Board of Health,"."""
    parts = [(link.start or 0, link.end or 0), *([(link.cue.start, link.cue.end)] if link.cue is not None else [])]
    last = max(end for _, end in parts)
    mark = _MARK.search(text, last)
    return Span(min(start for start, _ in parts), mark.start() if mark is not None else last)
