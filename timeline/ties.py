"""Pairs of mentions that are one event on evidence without dates: high precision only.

So far one kind of evidence: the same words of somebody, quoted in both. Quotations are compared as runs of words
with punctuation, case and quotation marks left out, so that re-punctuation does not part them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from timeline.model.event import Mention, Tie
from timeline.model.text import Document

QUOTE_WORDS = 8
_WORD = re.compile(r"\w+(?:['’]\w+)*")


def ties(mentions: Sequence[Mention], documents: Mapping[str, Document]) -> tuple[Tie, ...]:
    """Ties between mentions of different documents whose quotes share a run of at least `QUOTE_WORDS` words.

    The run must hold the trigger in both, at the same place in the run: two events told within one quoted
    sentence stay two.
    """
    runs: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        for run in _runs_over_trigger(mention, documents[mention.document].text):
            runs[run].append(mention)
    found: dict[tuple[str, str], Tie] = {}
    for run, holders in runs.items():
        first = min(holders, key=_order)
        for other in sorted(holders, key=_order):
            if other.document != first.document:
                found.setdefault((first.id, other.id), Tie(first.id, other.id, "shared quotation", " ".join(run[1:])))
    return tuple(found[key] for key in sorted(found))


def _order(mention: Mention) -> tuple[str, int]:
    return mention.document, mention.trigger.start


def _runs_over_trigger(mention: Mention, text: str) -> Iterator[tuple[str, ...]]:
    """Runs of `QUOTE_WORDS` words of the quote around the trigger, each led by the trigger's place in it."""
    words = [(match.group().lower().replace("’", "'"), match.start() + mention.quote.start)
             for match in _WORD.finditer(text[mention.quote.start:mention.quote.end])]
    at = next((index for index, (_, start) in enumerate(words) if start >= mention.trigger.start), None)
    if at is None:
        return
    for first in range(max(0, at - QUOTE_WORDS + 1), min(at, len(words) - QUOTE_WORDS) + 1):
        yield (str(at - first), *(word for word, _ in words[first:first + QUOTE_WORDS]))
