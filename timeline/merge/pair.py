"""Whether two mentions tell one event: named features, their fitted weights, and what rules it out.

The same function decides in the product and in the benchmark of event coreference.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from timeline.merge.classes import GENERAL
from timeline.merge.context import Context, dot
from timeline.merge.telling import Telling
from timeline.merge.weights import WEIGHTS
from timeline.model.event import Kind
from timeline.model.time import Interval

_EARLY, _LATE = 1, 4  # sentences from the head of an article

Features = Mapping[str, float]


def likeness(first: Telling, second: Telling, context: Context) -> float:
    """From 0 to 1: how sure it is that both tell one event, as far as their words go."""
    total = sum(WEIGHTS.get(name, 0.0) * value for name, value in features(first, second, context).items())
    return 1 / (1 + exp(-max(min(total, 30.0), -30.0)))


def features(first: Telling, second: Telling, context: Context) -> Features:
    """The named features of a pair; one that is 0 is left out."""
    one, other = first.mention, second.mention
    named = _word(first, second)
    found: dict[str, float] = {"bias": 1.0, f"word {named}": 1.0}
    if one.document != other.document:
        alike = context.alike(one.document, other.document)
        found["documents alike"] = alike.words
        found["documents akin"] = alike.akin
        found["documents akin, at most usual"] = min(alike.akin, 1.0)
        found["documents named alike"] = alike.named
        found[f"documents akin, {named}"] = alike.akin
    found["sentences alike"] = dot(first.words, second.words)
    found[f"sentences alike, {named}"] = found["sentences alike"]
    found["words beside alike"] = beside = dot(first.beside, second.beside)
    found[f"words beside alike, {named}"] = beside
    found["days shared"] = float(bool(first.days & second.days))
    found["days apart"] = float(bool(first.days and second.days and not first.days & second.days))
    if named == "class":
        found["own word in the other's text"] = float(_told_there(first, second, context)) + float(
            _told_there(second, first, context))
    if one.document != other.document:
        found[f"both early, {named}"] = float(max(one.sentence, other.sentence) <= _EARLY)
        found["one late"] = float((one.sentence > _LATE) != (other.sentence > _LATE))
    found["one document"] = float(one.document == other.document)
    found["one sentence"] = float(one.document == other.document and one.sentence == other.sentence)
    found["both say"] = float(one.kind is other.kind is Kind.STATEMENT)
    if first.stems & second.stems and first.lemma in GENERAL:
        found["general word"] = 1.0
    if first.stems & second.stems:
        found["rare word"] = context.terms.rarity(min(first.stems & second.stems))
    for role, mine, yours in (("agent", first.agents, second.agents), ("patient", first.patients, second.patients),
                              ("place", first.places, second.places), ("other", first.others, second.others)):
        found[f"{role} {_against(mine, yours, first.actors, second.actors)}"] = 1.0
    shared = first.arguments & second.arguments
    weight = sum(context.terms.rarity(key) if key.islower() else 1.0 for key in sorted(shared))
    weight += float(not shared & first.actors and akin_names(first.actors, second.actors))
    found["arguments shared"] = min(weight, 3.0)
    found[f"arguments shared, {named}"] = found["arguments shared"]
    found["crossed"] = float(bool(first.agents & second.patients or first.patients & second.agents))
    found["argument in sentence"] = float(mentioned(first, second)) + float(mentioned(second, first))
    found["names"] = _overlap(first.names, second.names)
    found["names apart"] = float(bool(first.names and second.names and not first.names & second.names))
    found["numbers apart"] = float(bool(first.numbers and second.numbers and not first.numbers & second.numbers))
    found["numbers shared"] = float(bool(first.numbers & second.numbers))
    found["dates agree"] = float(one.date is not None and other.date is not None and one.date.overlaps(other.date))
    found["dates apart"] = float(not dates_agree(one.date, other.date))
    return {name: value for name, value in found.items() if value}


def dates_agree(first: Interval | None, second: Interval | None) -> bool:
    """Whether both dates can hold of one event; an unknown date agrees with any."""
    return first is None or second is None or first.overlaps(second)


def _word(first: Telling, second: Telling) -> str:
    if first.lemma == second.lemma:
        return "same"
    if first.stems & second.stems:
        return "derived"
    return "class" if first.classes & second.classes else "other"


def _told_there(one: Telling, other: Telling, context: Context) -> bool:
    """Whether the article of the other has the word of the one: then it would have used it."""
    return any(context.terms.holds(other.mention.document, word) for word in one.stems)


def _against(mine: frozenset[str], yours: frozenset[str], named: frozenset[str], others: frozenset[str]) -> str:
    """How what two mentions have in a role stands to each other."""
    if not mine or not yours:
        return "open" if mine or yours else "none"
    if mine & yours or akin_names(mine & named, yours & others):
        return "shared"
    if mine & named and yours & others:
        return "other name"
    return "name and noun" if mine & named or yours & others else "other noun"


def akin_names(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether a name begins or ends another: "Harlan" and "Harlan Foods", "Okafor" and "Ines Okafor"."""
    return any(_part_of(one.split(), other.split()) or _part_of(other.split(), one.split())
               for one in mine for other in yours)


def _part_of(short: list[str], long: list[str]) -> bool:
    return short in (long[:len(short)], long[-len(short):])


def mentioned(first: Telling, second: Telling) -> bool:
    """Whether the sentence of the second names an actor of the first that is none of its own."""
    return any(word.lower() in second.names for actor in first.actors - second.actors for word in actor.split())


def _overlap(first: frozenset[str], second: frozenset[str]) -> float:
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0
