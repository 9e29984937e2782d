"""Tellings without a date: the one dated event that they tell again, or that somebody denies with them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from timeline.merge.bare import named_alike, same_happening
from timeline.merge.conflicts import UNREAL, conflict, strangers
from timeline.merge.context import Context
from timeline.merge.pair import akin_names, dates_agree, likeness
from timeline.merge.telling import Telling
from timeline.merge.timely import timely
from timeline.model.event import Kind, Status

# Lower than for a pair, as a telling has only one home, and the same doer or the same thing done to.
_LEAST = 0.4
# Words before a happening that set it beside another one: "they had also found", "similar chips", "a second attack".
_FURTHER = re.compile(r"\b(?:also|again|another|similar|other|others|further|second|third|previous|earlier|more|"
                      r"several|most|many|every|each|first)\b", re.IGNORECASE)
# An event that so many articles tell with its time is told by a mere name and verb too.
_OFTEN = 2
_OFFICE = re.compile(r"\b(?:its|their|the (?:company|firm|group|ministry|club|bank|party|union)['’]s)\s+(?:\w+\s+)?"
                     r"(?:spokes(?:man|woman|person)|director|chair(?:man|woman)?|president|chief executive|manager|"
                     r"lawyer|attorney|head|owner|founder|secretary)\b", re.IGNORECASE)
_KNOWN = 3  # articles that report an event in their own voice: who mentions it in speaking is no source of it
_LOOSE = 2  # tellings of a nameless thing without a time for each with one
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
    things = {part for argument in one.agents | one.patients for part in argument.split()}
    if not one.patients:
        things.add("")
    return {(word, thing) for word in one.stems | one.classes for thing in things}


def retelling(one: Telling, homes: Homes, context: Context) -> list[Telling] | None:
    """The only group that a telling without a date tells again, None if there is none or not only one."""
    if one.mention.status in UNREAL or one.mention.status is Status.PLANNED or _sets_beside(one, context):
        return None
    found = [group for group in homes.of(one) if _tells(one, group, context)]
    return found[0] if len(found) == 1 else None


def of_one_doer(tellings: Sequence[Telling], group: Sequence[Telling]) -> list[Telling]:
    """Those of the tellings that may join the group together.

    What is done to a thing that has no name ("the anniversary", "chips") by several doers is done several times: such
    tellings join only if no two of them, nor of the group, name different doers. Where far more of them have no time
    than have one, it is of a kind that happens all the time ("catch the flu").
    """
    named = [one for one in tellings if any(_by_name(one, other) for other in group)]
    loose = [one for one in tellings if one not in named]
    several = any(_other_doers(first, second) for first, second in combinations((*loose, *group), 2))
    if several or len(loose) > _LOOSE * len(group):
        return named
    return list(tellings)


def _by_name(one: Telling, other: Telling) -> bool:
    return any(named_alike(one, other, mine, yours)
               for mine, yours in ((one.agents, other.agents), (one.patients, other.patients)))


def _other_doers(first: Telling, second: Telling) -> bool:
    """Whether both say who did it, and neither is the other."""
    differ = bool(first.agents and second.agents and not first.agents & second.agents
                  and not named_alike(first, second, first.agents, second.agents)
                  and bool(first.agents & first.actors) == bool(second.agents & second.actors))
    return differ or strangers(first, second)


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
    often = len({other.mention.document for other in group}) >= _OFTEN
    return (_hedges_nothing_new(one, group) and timely(one, group, context)
            and any(same_happening(one, other, context, often=often) and likeness(one, other, context) >= _LEAST
                    for other in group)
            and not any(conflict(one, other) for other in group))


def _hedges_nothing_new(one: Telling, group: Sequence[Telling]) -> bool:
    """Whether a telling that names nobody who says it, or is only possible, is of an event that is told so already.

    "If he dies" is no telling of a death that is reported, and who is quoted in passing is no source of it, nor is who
    speaks of what several articles report by themselves.
    """
    mention = one.mention
    if mention.status is Status.HYPOTHETICAL:
        return any(other.mention.status is Status.HYPOTHETICAL for other in group)
    if mention.status is Status.REPORTED or any(other.mention.status is not Status.REPORTED for other in group):
        return True
    named = any(link.start is not None for link in mention.attributions)
    return named and len({other.mention.document for other in group}) < _KNOWN


def _denies(one: Telling, speaker: str, group: Sequence[Telling], context: Context) -> bool:
    claims = [other for other in group if other.mention.status not in UNREAL]
    if not claims or group[0].mention.kind is not Kind.HAPPENING:
        return False
    if any(speaker in {link.speaker for link in other.mention.attributions} for other in claims):
        return False
    if not any(dates_agree(one.mention.date, other.mention.date) for other in claims):
        return False
    doers = frozenset().union(*(other.agents & other.actors for other in claims))
    mine = one.agents & one.actors
    if mine and doers and not mine & doers and not akin_names(mine, doers):
        return False  # "X found none" says nothing about what Y found
    if not _concerned(speaker, one, claims, context):
        return False
    return any(_same_proposition(one, other) and likeness(one, other, context) >= _LEAST for other in claims)


def _concerned(speaker: str, one: Telling, claims: Sequence[Telling], context: Context) -> bool:
    """Whether who speaks is named in an article that claims it, or denies having done it: others have no say in it."""
    is_named = any(word[0].isupper() for word in speaker.split())
    return speaker in one.agents or _speaks_for_it(one, claims, context) or (
        is_named and any(speaker in context.texts.get(other.mention.document, "") for other in claims))


def _speaks_for_it(one: Telling, claims: Sequence[Telling], context: Context) -> bool:
    """Whether who speaks does so by office ("its director") of somebody whom the denial and the claim both name."""
    mention = one.mention
    text = context.texts.get(mention.document, "")
    named = one.actors & frozenset().union(*(other.actors for other in claims))
    return bool(named) and _OFFICE.search(text, mention.quote.start, mention.quote.end) is not None


def _same_proposition(one: Telling, claim: Telling) -> bool:
    return (bool(one.stems & claim.stems or one.classes & claim.classes)
            and (bool(one.patients & claim.patients) or not one.patients | claim.patients))


def _sets_beside(one: Telling, context: Context) -> bool:
    text = context.texts.get(one.mention.document, "")
    start = one.mention.trigger.start
    own = [text[part.start:part.end] for part in one.mention.participants]
    return any(_FURTHER.search(words) for words in (text[max(start - _BEFORE, one.mention.quote.start):start], *own))
