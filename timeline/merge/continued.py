"""Sentences without a time that go on about what the sentence before dates: "Two workers were killed in the blaze"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.merge.classes import CLASSES
from timeline.merge.stems import stem
from timeline.merge.telling import head
from timeline.model.event import Kind, Mention, Participant, Role, Status
from timeline.model.message import message
from timeline.model.text import Document

_DURING = re.compile(r"\b(?:in|during|throughout)\s+$", re.IGNORECASE)
_KNOWN = re.compile(r"(?:the|that|this)\s", re.IGNORECASE)
_TOLD = frozenset({Status.REPORTED, Status.CLAIMED})
_BEFORE = 12  # characters in which a preposition stands


def continued(told: Iterable[Mention], undated: Sequence[Mention],
              documents: Mapping[str, Document]) -> list[Mention]:
    """The undated mentions, in their order, each with the time of the sentence before if it happened in the course of
    what that tells.

    So only for what happened "in" or "during" something known to the reader, which the sentence before names by the
    same word or another of its class, with one time alone.
    """
    before: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    for mention in told:
        if mention.kind is Kind.HAPPENING and mention.times and mention.status in _TOLD:
            before[mention.document, mention.sentence].append(mention)
    return [_timed(one, before[one.document, one.sentence - 1], documents[one.document].text)
            if (one.document, one.sentence - 1) in before else one for one in undated]


def _timed(one: Mention, before: Sequence[Mention], text: str) -> Mention:
    if one.kind is not Kind.HAPPENING or one.status not in _TOLD or one.times:
        return one
    for part in one.participants:
        same = [mention for mention in before if _names(mention, part)]
        if same and _is_course(part, text) and len({mention.times for mention in same}) == 1:
            return replace(one, times=same[0].times, inherited=message("it goes on about “{words}” of the sentence "
                                                                       "before", words=part.text))
    return one


def _is_course(part: Participant, text: str) -> bool:
    """Whether a participant is what something happened in the course of, and is known to the reader."""
    return (part.role is Role.OTHER and not part.actor and _KNOWN.match(part.text) is not None
            and _DURING.search(text, max(part.start - _BEFORE, 0), part.start) is not None)


def _names(mention: Mention, part: Participant) -> bool:
    """Whether a mention tells what the participant is, or has it take part."""
    word = head(part)
    kinds = CLASSES.get(word, frozenset())
    words = [mention.lemma, *(head(one) for one in mention.participants if not one.actor)]
    return word in CLASSES and any(stem(one) == stem(word) or CLASSES.get(one, frozenset()) & kinds for one in words)
