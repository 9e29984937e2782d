"""Statements and what they tell of, or deny."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline.model.event import ANSWERED_BY, Event, Kind, Mention, Status

Pair = tuple[str, str, str, str, str]  # of two events: each one's id, what each is to the other, and why


def said(events: Sequence[Event]) -> Iterator[Pair]:
    """A statement and what it tells of, or denies: both stand in one sentence, the one inside what is said."""
    sayings: dict[tuple[str, int], list[tuple[Event, Mention]]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            if event.kind is Kind.STATEMENT:
                sayings[mention.document, mention.sentence].append((event, mention))
    for event in events:
        for mention in event.mentions:
            for saying, told in sayings.get((mention.document, mention.sentence), ()):
                if event.kind is not Kind.STATEMENT and any(mention.trigger in link.content
                                                            for link in told.attributions):
                    denies = mention.status is Status.DENIED and event.status is not Status.DENIED
                    here, there = (ANSWERED_BY, "answers") if denies else ("told in", "tells of")
                    yield event.id, saying.id, here, there, "it stands in what is said"
