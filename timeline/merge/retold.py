"""Tellings without a date: the one dated event that they tell again, or that somebody denies with them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from timeline.merge.context import Context
from timeline.merge.evidence import UNREAL, conflict
from timeline.merge.pair import akin_names, likeness
from timeline.merge.telling import Telling
from timeline.model.event import Kind, Status

_LEAST = 0.5
# Words before a happening that set it beside another one: "they had also found", "similar chips", "a second attack".
_FURTHER = re.compile(r"\b(?:also|again|another|similar|other|others|further|second|third|previous|earlier|more|"
                      r"several|most|many|every|each|first)\b", re.IGNORECASE)
# A telling that could be of so many events tells none of them in particular.
_MANY = 20
_BEFORE = 40  # characters looked back at


class Homes:
    """The groups of dated happenings, found by what happened and by what takes part in it."""

    def __init__(self, groups: Sequence[list[Telling]]) -> None:
        self._groups = groups
        self._places: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place, group in enumerate(groups):
            if group[0].mention.kind is Kind.HAPPENING:
                for key in {key for one in group for key in _keys(one)}:
                    self._places[key].append(place)

    def of(self, one: Telling) -> list[list[Telling]]:
        """The groups that share a word and a participant with a telling, in order; none if there are too many."""
        found = {place for key in _keys(one) for place in self._places.get(key, ())}
        return [self._groups[place] for place in sorted(found)] if len(found) <= _MANY else []


def _keys(one: Telling) -> set[tuple[str, str]]:
    """A key for each word and each participant; a happening that nothing is told to be done to has one for that."""
    things = {argument.split()[0] for argument in one.agents | one.patients} | ({""} if not one.patients else set())
    return {(word, thing) for word in one.stems | one.classes for thing in things}


def retelling(one: Telling, homes: Homes, context: Context) -> list[Telling] | None:
    """The only group that a telling without a date tells again, None if there is none or not only one."""
    if one.mention.status in UNREAL or one.mention.status is Status.PLANNED or _sets_beside(one, context):
        return None
    found = [group for group in homes.of(one) if _tells(one, group, context)]
    return found[0] if len(found) == 1 else None


def answering(one: Telling, homes: Homes, context: Context) -> tuple[list[Telling], Telling] | None:
    """The only claim that a negated telling with a speaker denies, and the telling as its denial.

    Only the same proposition counts: the same happening, of the same things, by whom the claim says or by nobody named.
    """
    mention = one.mention
    if mention.status not in UNREAL or not mention.attributions or mention.kind is not Kind.HAPPENING:
        return None
    voice = mention.attributions[0]
    found = [group for group in homes.of(one) if _denies(one, voice.speaker, group, context)]
    if len(found) != 1:
        return None
    links = tuple(replace(link, is_denial=True) for link in mention.attributions)
    return found[0], replace(one, mention=replace(mention, status=Status.DENIED, attributions=links))


def _tells(one: Telling, group: Sequence[Telling], context: Context) -> bool:
    """Whether a member of the group tells the same, and none contradicts it."""
    return (any(_same(one, other) and likeness(one, other, context) >= _LEAST for other in group)
            and not any(conflict(one, other) for other in group))


def _same(one: Telling, other: Telling) -> bool:
    """Whether the word and what it is done to are the same, or the named doer where nothing else is told."""
    if not (one.stems & other.stems or one.classes & other.classes):
        return False
    doer = _named_alike(one, other, one.agents, other.agents) and bool(one.agents & one.actors)
    done_to = bool(one.patients & other.patients) or _named_alike(one, other, one.patients, other.patients)
    return done_to or (doer and not one.patients and not (one.others & one.actors) - other.arguments)


def _named_alike(one: Telling, other: Telling, mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether one of the names of both roles is the same, or the beginning of the other."""
    return akin_names(mine & one.actors, yours & other.actors)


def _denies(one: Telling, speaker: str, group: Sequence[Telling], context: Context) -> bool:
    claims = [other for other in group if other.mention.status not in UNREAL]
    if not claims or group[0].mention.kind is not Kind.HAPPENING:
        return False
    if any(speaker in {link.speaker for link in other.mention.attributions} for other in claims):
        return False
    doers = frozenset().union(*(other.agents & other.actors for other in claims))
    mine = one.agents & one.actors
    if mine and doers and not mine & doers and not akin_names(mine, doers):
        return False  # "X found none" says nothing about what Y found
    return any(_same_proposition(one, other) and likeness(one, other, context) >= _LEAST for other in claims)


def _same_proposition(one: Telling, claim: Telling) -> bool:
    return (bool(one.stems & claim.stems or one.classes & claim.classes)
            and (bool(one.patients & claim.patients) or not one.patients | claim.patients))


def _sets_beside(one: Telling, context: Context) -> bool:
    text = context.texts.get(one.mention.document, "")
    start = one.mention.trigger.start
    own = [text[part.start:part.end] for part in one.mention.participants]
    return any(_FURTHER.search(words) for words in (text[max(start - _BEFORE, one.mention.quote.start):start], *own))
