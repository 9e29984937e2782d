"""What became of every temporal expression: shown, merged, not placed or dropped, each with its reason."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.model.event import Account, Event, Fate, Mention
from timeline.model.message import message
from timeline.model.text import Sentence
from timeline.model.timex import Dated

_OLDER = message("the event that it dates was told before the day asked for")
_DATES = message("dates an event")


def account(dropped: Sequence[Account], events: Sequence[Event], older: Sequence[Event], unplaced: Sequence[Mention],
            dated: Sequence[Dated], sentences: Mapping[str, Sequence[Sentence]]) -> tuple[Account, ...]:
    """One line for every temporal expression, in the order of `dated`.

    `dropped` are the lines of expressions that date no mention; `older` are events left out because they are not new.
    """
    lines = {line.timex: line for line in dropped}
    for mention in unplaced:
        lines.update(_lines(mention, Fate.NOT_PLACED, mention.reason))
    for event in older:
        for mention in event.mentions:
            lines.update(_lines(mention, Fate.DROPPED, _OLDER))
    for event in events:
        for mention in event.mentions:
            fate = Fate.SHOWN if mention.id == event.id else Fate.MERGED
            lines.update(_lines(mention, fate, _DATES, event.id))
    return tuple(_at(lines[item.id], item, sentences[item.anchored.document]) for item in dated)


def _lines(mention: Mention, fate: Fate, reason: str, event: str = "") -> dict[str, Account]:
    return {time: Account(mention.document, mention.sentence, time, 0, 0, fate, reason, event)
            for time in mention.times}


def _at(line: Account, item: Dated, sentences: Sequence[Sentence]) -> Account:
    """The line with the place of its expression filled in."""
    start, end = item.anchored.timex.start, item.anchored.timex.end
    index = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    within = index >= 0 and start < sentences[index].end
    return replace(line, start=start, end=end, sentence=sentences[index].index if within else line.sentence)
