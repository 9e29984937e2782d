"""What must speak for it that two dated happenings are one event before their likeness counts."""

from __future__ import annotations

from timeline.merge.classes import GENERAL
from timeline.merge.conflicts import conflict, one_disaster
from timeline.merge.days import GREAT, dates_fit, fine, only_once
from timeline.merge.pair import akin_names, dates_agree, mentioned
from timeline.merge.telling import Telling
from timeline.model.event import Kind


def same_event(first: Telling, second: Telling) -> bool:
    """Whether two dated happenings can be one event, and something that takes part says so."""
    one, other = first.mention, second.mention
    return (
        one.kind is other.kind is Kind.HAPPENING
        and one.date is not None
        and other.date is not None
        and dates_fit(first, second)
        and bool(first.stems & second.stems or first.classes & second.classes)
        and not conflict(first, second)
        and _speaks_for_it(first, second)
    )


def plainly_one(first: Telling, second: Telling) -> bool:
    """Whether two articles tell the same word of the same named one and of one day: whatever else their words are, so
    told it is one event. Words of one class need a second thing that takes part in both. Of a disaster on one day no
    name is needed; of what happens to one only once no day is.
    """
    if dates_agree(first.mention.date, second.mention.date) and only_once(first, second):
        return True
    if first.mention.document == second.mention.document or _is_general(first) or _is_general(second):
        return False
    if not (fine(first.mention) and fine(second.mention)):
        return False
    is_great = bool(first.stems & second.stems & GREAT)
    if (is_great and (_bare(first, second) or _noun_and_verb(first, second))) or one_disaster(first, second):
        return True
    mine, yours = first.agents | first.patients, second.agents | second.patients
    named = len(mine & yours & first.actors & second.actors)
    others = first.others | first.places
    more = len((mine & yours) - first.actors) + int(akin_names(others & first.actors,
                                                               (second.others | second.places) & second.actors))
    open_patient = not (first.patients and second.patients) or bool(first.patients & second.patients)
    return bool(named) and open_patient and (bool(first.stems & second.stems) or named + more > 1)


def _is_general(one: Telling) -> bool:
    return one.lemma in GENERAL and not one.is_noun


def _speaks_for_it(first: Telling, second: Telling) -> bool:
    """Whether they share enough of what takes part: the coarser the date, the more."""
    if _bare(first, second) or _noun_and_verb(first, second) or one_disaster(first, second):
        return True
    named = len(first.actors & second.actors) + int(akin_names(first.actors, second.actors))
    things = len(first.arguments & second.arguments)
    around = int(mentioned(first, second)) + int(mentioned(second, first))
    if fine(first.mention) and fine(second.mention):
        return named + things + around > 0
    return named > 0 or things > 1 or (around > 0 and first.mention.document == second.mention.document)


def _bare(first: Telling, second: Telling) -> bool:
    """Whether one speaks by its noun alone of what the other tells of that day: "Tuesday's earthquake"."""
    return (fine(first.mention) and fine(second.mention) and first.is_noun and second.is_noun
            and not (first.agents | first.patients and second.agents | second.patients)
            and bool(first.stems & second.stems))


def _noun_and_verb(first: Telling, second: Telling) -> bool:
    """Whether one speaks by its noun alone of a great happening that the other tells by its verb, naming nobody that
    the first does not name: "Thursday's election", "voters elected a mayor on Thursday".
    """
    noun, verb = (first, second) if first.is_noun else (second, first)
    return (noun.is_noun and not verb.is_noun and fine(noun.mention) and fine(verb.mention)
            and not noun.agents | noun.patients and bool(noun.stems & verb.stems & GREAT)
            and all(word in noun.names for actor in verb.actors for word in actor.lower().split()))
