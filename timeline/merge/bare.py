"""Whether a telling without a time tells the very happening of a dated one, and not another of its kind.

Most happenings that an article mentions in passing are of a kind that happens often: "to fight the virus", "a nurse
treated him". Such words tell one event only if they say of whom or of what, as far as the other telling says it.
"""

from __future__ import annotations

import re

from timeline.merge.classes import words
from timeline.merge.conflicts import nameless
from timeline.merge.context import Context
from timeline.merge.pair import akin_names
from timeline.merge.stems import stem
from timeline.merge.telling import Telling, argument_of
from timeline.merge.wording import content
from timeline.model.event import Role

# An infinitive tells what is meant, wanted or usual, not what happened; behind these verbs it tells what did happen.
_DONE = r"(?:managed|managing|manages|went on|goes on|came|began|begins|started|proceeded|used|found|known)"
_INFINITIVE = re.compile(r"\bto\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_REALISED = re.compile(rf"\b{_DONE}\s+to\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_RUNNING = re.compile(r"\b(?:is|are|was|were|be|been|being|am|'s|'re)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_POINTING = re.compile(r"^(?:the|this|that|these|those|its|his|her|their|our|my|he|she|it|they|we|who|which)\b",
                       re.IGNORECASE)
_PEOPLE = frozenset(map(stem, words("""
    people person man men woman women child children boy girl baby family member victim patient worker staff police
    officer official resident passenger student protester case symptom number group home house place thing way year
    time day work part life""")))
_INDEFINITE = re.compile(r"(?:an?|another)\s", re.IGNORECASE)
_BEFORE = 40  # characters looked back at
_NEXT = 4  # words
_SHARE = 3  # a thing that one in so many documents names is a thing of the story


def same_happening(one: Telling, other: Telling, context: Context, *, often: bool) -> bool:
    """Whether what happened is the same, to the same and by the same as far as both say; `often` if several articles
    tell the other's event with its time.
    """
    same_word = bool(one.stems & other.stems)
    if not (same_word or one.classes & other.classes) or is_idle(one, context) or _other_doer(one, other):
        return False
    if one.mention.document != other.mention.document and (nameless(one) or nameless(other)):
        return False
    doer = bool(one.agents & one.actors) and named_alike(one, other, one.agents, other.agents)
    if named_alike(one, other, one.patients, other.patients):
        return True
    things = one.patients & other.patients
    if things:
        is_open = not one.agents & one.actors and not (one.agents and other.agents)
        described = bool(_described(one, other) & things)
        return (described or (doer and bool(things - _apart(one, other)))
                or (is_open and _of_the_story(things - _new(one), context)))
    if not doer or one.patients or (one.others & one.actors) - other.arguments:
        return False
    is_elliptic = "-" in one.lemma and bool(other.patients & other.actors)  # "took over", which says not whom
    return (often and (same_word or is_elliptic)) or _goes_on_alike(one, other, context)


def named_alike(one: Telling, other: Telling, mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether one of the names of both roles is the same, or the beginning of the other."""
    return akin_names(mine & one.actors, yours & other.actors)


def is_idle(one: Telling, context: Context) -> bool:
    """Whether the form of the verb tells of no happening: a bare infinitive or participle."""
    mention = one.mention
    text = context.texts.get(mention.document, "")
    before = text[max(mention.trigger.start - _BEFORE, mention.quote.start, 0):mention.trigger.start]
    if _INFINITIVE.search(before):
        return not _REALISED.search(before)
    word = text[mention.trigger.start:mention.trigger.end].lower()
    is_participle = word.endswith("ing") and not mention.lemma.endswith("ing")
    return is_participle and not one.agents and not _RUNNING.search(before)


def _other_doer(one: Telling, other: Telling) -> bool:
    """Whether one names a doer, or has one that is new to the reader ("a nurse"), and the other has somebody else."""
    if not one.agents or not other.agents or one.agents & other.agents:
        return False
    if named_alike(one, other, one.agents, other.agents):
        return False
    return not (_points(one) or _points(other))


def _points(one: Telling) -> bool:
    """Whether the doer is told as known already: "the singer", "its founder", "they"."""
    return any(_POINTING.match(part.text) for part in one.mention.participants
               if part.role is Role.AGENT and not part.actor)


def _described(one: Telling, other: Telling) -> set[str]:
    """The things done to that both describe with a word in common: "spy chips" and "the tiny spy chips"."""
    mine, yours = _descriptions(one), _descriptions(other)
    return {thing for thing in mine.keys() & yours.keys() if mine[thing] & yours[thing]}


def _descriptions(one: Telling) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for part in one.mention.participants:
        if part.role is Role.PATIENT and not part.actor:
            found[argument_of(part)] = frozenset(content(part.text)) - {argument_of(part)}
    return found


def _apart(one: Telling, other: Telling) -> frozenset[str]:
    """The things done to that both describe, without a word in common: "the deepest well" and "two relief wells"."""
    mine, yours = _descriptions(one), _descriptions(other)
    return frozenset(thing for thing in mine.keys() & yours.keys()
                     if mine[thing] and yours[thing] and not mine[thing] & yours[thing])


def _new(one: Telling) -> frozenset[str]:
    """The things done to that are told as new to the reader: "a team"."""
    return frozenset(argument_of(part) for part in one.mention.participants
                     if part.role is Role.PATIENT and _INDEFINITE.match(part.text))


def _of_the_story(things: frozenset[str], context: Context) -> bool:
    """Whether one of the things is what the story is about, as many of its articles name it; people are of any story.
    """
    return any(context.terms.share(thing) * _SHARE >= 1 for thing in things - _PEOPLE)


def _goes_on_alike(one: Telling, other: Telling, context: Context) -> bool:
    """Whether a word soon after what happened is the same in both, other than who did it: "stopped breathing"."""
    doers = {word for name in one.agents | other.agents for word in content(name)}
    return bool(_next_words(one, context) & _next_words(other, context) - doers)


def _next_words(one: Telling, context: Context) -> set[str]:
    mention = one.mention
    text = context.texts.get(mention.document, "")
    return set(content(text[mention.trigger.end:mention.quote.end])[:_NEXT])
