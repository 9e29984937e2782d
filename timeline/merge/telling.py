"""A mention as the comparison sees it: what is told, of whom, in which words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeVar

from timeline.merge.classes import CARRIERS, CLASSES, DISASTERS, STRIKING, words
from timeline.merge.context import Context, Vector
from timeline.merge.described import Described, owner
from timeline.merge.quantities import Quantity, ages, levels, quantities
from timeline.merge.spoken import spoken
from timeline.merge.stems import stem
from timeline.merge.wording import WORD, content, names_in
from timeline.model.event import Kind, Mention, Participant, Role
from timeline.model.text import Span

T = TypeVar("T")
_NO_MARKS: Mapping[str, frozenset[str]] = MappingProxyType({})

_PARTICLES = words("""
    guilty office aground ashore up down out off over in into away back through on apart around aside together""")
_TELLING_PARTICLES = words("aground ashore")  # what happened, whatever the verb
_DAYS = words("""
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
    november december""")
# What stands behind the noun of a phrase: the quake "in Haiti", "the worst in years".
_BEHIND = re.compile(r"(?<=\w)(?:,\s+(?:an?|the|its|his|her|their|who|which|\w+['’]s)\b|"
                     r"\s+(?:of|in|at|for|from|with|on|by|about|against|between|over|into|near|who|which|that)\b)")
_CARRIED = {Role.AGENT, Role.PATIENT, Role.OTHER}
_HIT = {Role.PATIENT, Role.PLACE}
_HEDGED = 24  # characters before an amount in which its hedge stands
_NEW_NOUN = re.compile(r"(?:an?|another)\s", re.IGNORECASE)
_NEW = re.compile(r"\b(?:an?|another)\s+(?:[\w.-]+\s+){0,3}$", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|inside|outside)\s+$", re.IGNORECASE)
_UNITS = frozenset("$€£%")
OPENING = "^"  # stands before a word that may have its capital only because a sentence begins with it
ARTICLES = words("the a an its his her their our my")
_PRONOUNS = words("""
    it its he him his she her hers they them their theirs we us our ours you your i me my this that these those one
    who which whom whose what something someone somebody anyone everyone all both each others another there itself
    himself herself themselves ourselves""")


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention made ready to be compared.

    `stems` and `classes` are those of what happened; `agents`, `patients` and `others` what the roles hold, as actors
    or stems of head words; `actors` the named ones of them; `names` the capitalised words of its sentence, `days` the
    days of the week and months that this names; `is_noun` tells that a noun says what happened ("the quake");
    `counts` are the numbers that its participants and amounts have; `spots` the words of where exactly it happened
    ("at the town's station"); `marks` are the classes of the words of what has no name, by its stem, and `within` the
    capitalised words of its participants, `OPENING` before one that opens the sentence; `levels` the steps of a scale
    that its sentence names ("level five", "phase 4"), `ages` how old the ones without a name are; `is_new`
    that it is told as new to the reader: "a quake hit the coast"; `regions` the names that what is hit, and the places,
    end in; `spoken` the words of a statement in their order, without those that tell who said it. `context` weighs
    words.
    """

    mention: Mention
    context: Context = field(compare=False, repr=False)
    lemma: str
    stems: frozenset[str]
    classes: frozenset[str]
    agents: frozenset[str]
    patients: frozenset[str]
    others: frozenset[str]
    actors: frozenset[str]
    places: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[str] = frozenset()
    is_noun: bool = False
    counts: tuple[Quantity, ...] = ()
    spots: frozenset[str] = frozenset()
    marks: Mapping[str, frozenset[str]] = field(default_factory=dict)
    within: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    ages: frozenset[int] = frozenset()
    is_new: bool = False
    regions: frozenset[str] = frozenset()
    spoken: tuple[str, ...] = ()

    @property
    def arguments(self) -> frozenset[str]:
        """What takes part, in whatever role."""
        return self.agents | self.patients | self.others | self.places

    @property
    def words(self) -> Vector:
        """The weights of the words of its sentence."""
        return self.context.words(self.mention)

    @property
    def beside(self) -> Vector:
        """The weights of the few words on both sides of the trigger."""
        return self.context.beside(self.mention)


@dataclass(frozen=True, slots=True)
class Sentence:
    """What tellings have from their sentence alone; its members are those of `Telling`."""

    names: frozenset[str]
    days: frozenset[str]
    levels: frozenset[str]


class Shared:
    """What the tellings of a story have in common, held once: parts of sentences, and equal sets, of which most are
    empty.
    """

    def __init__(self) -> None:
        self._sets: dict[frozenset[Any], frozenset[Any]] = {}
        self._sentences: dict[tuple[str, Span], Sentence] = {}

    def set(self, items: Iterable[T]) -> frozenset[T]:
        """The set of these items."""
        found = frozenset(items)
        return self._sets.setdefault(found, found)

    def sentence(self, mention: Mention, context: Context) -> Sentence:
        """What the quote of a mention gives."""
        place = mention.document, mention.quote
        found = self._sentences.get(place)
        if found is None:
            text = context.texts.get(mention.document, "")
            found = self._sentences[place] = self._read(text[mention.quote.start:mention.quote.end])
        return found

    def _read(self, quote: str) -> Sentence:
        days = frozenset(map(str.lower, WORD.findall(quote))) & _DAYS
        return Sentence(self.set(names_in(quote)), self.set(days), self.set(levels(quote)))


def tellings(mentions: Iterable[Mention], context: Context) -> list[Telling]:
    """The mentions, ready to be compared."""
    shared = Shared()
    return [telling(mention, context, shared) for mention in mentions]


def telling(mention: Mention, context: Context, shared: Shared | None = None) -> Telling:
    """The mention, ready to be compared; `shared` is what it has in common with others."""
    text = context.texts.get(mention.document, "")
    shared = shared or Shared()
    sentence = shared.sentence(mention, context)
    lemma = with_particle(mention, text)
    base, classes, told, is_noun = _predicate(mention, lemma, text)
    participants = [_named(one, mention.document, context.described) for one in told]
    roles = {role: {argument_of(one) for one in participants if one.role is role} - {""} for role in Role}
    return Telling(
        mention=mention, context=context, lemma=lemma, stems=shared.set(base), classes=classes,
        agents=shared.set(roles[Role.AGENT]), patients=shared.set(roles[Role.PATIENT]),
        others=shared.set(roles[Role.OTHER] | roles[Role.RECIPIENT]), places=shared.set(roles[Role.PLACE]),
        actors=shared.set((*mention.actors, *(one.actor for one in participants if one.actor))),
        names=sentence.names, numbers=shared.set(mention.amounts), days=sentence.days, is_noun=is_noun,
        counts=counts(mention, text), spots=shared.set(_spots(mention, text)),
        marks=_marks(participants),
        within=shared.set(word for one in participants for word in _names_within(one, mention.quote.start)),
        levels=sentence.levels, is_new=_is_new(mention, text),
        regions=shared.set(head(one) for one in participants if one.role in _HIT and _is_name(one)),
        ages=shared.set(age for one in participants if not one.actor for age in ages(one.text)),
        spoken=spoken(mention, text) if mention.kind is Kind.STATEMENT else (),
    )


def _marks(participants: Iterable[Participant]) -> Mapping[str, frozenset[str]]:
    found = {argument_of(one): CLASSES[head(one)] for one in participants if not one.actor and head(one) in CLASSES}
    return found or _NO_MARKS


def _named(one: Participant, document: str, described: Described) -> Participant:
    """The participant with the actor for which its noun stands."""
    return one if one.actor else replace(one, actor=described.name(document, one.text, one.start, one.end))


def _names_within(participant: Participant, opening: int) -> list[str]:
    """The capitalised words of a phrase in lower case, the one that opens its sentence behind a mark."""
    return [OPENING * (participant.start + match.start() == opening) + match.group().lower()
            for match in WORD.finditer(participant.text)
            if match.group()[0].isupper() and match.group().lower() not in ARTICLES]


def counts(mention: Mention, text: str) -> tuple[Quantity, ...]:
    """The numbers of its participants and its amounts, at their places in the text."""
    found = {}
    for part in mention.participants:
        for one in quantities(part.text):
            found[part.start + one.start] = replace(one, start=part.start + one.start, end=part.start + one.end)
    for amount in mention.amounts:
        at = text.find(amount, mention.quote.start, mention.quote.end)
        for one in quantities(text, max(at - _HEDGED, mention.quote.start), at + len(amount)) if at >= 0 else ():
            if one.thing in _UNITS and one.end > at:
                found[one.start] = one
    return tuple(found[place] for place in sorted(found))


def _is_new(mention: Mention, text: str) -> bool:
    """Whether the noun that tells the happening, or that takes part in it, has the article of what is not known yet."""
    before = text[max(mention.trigger.start - _HEDGED, mention.quote.start):mention.trigger.start]
    return bool(_NEW.search(before)) or any(_NEW_NOUN.match(part.text) and head(part) in CLASSES
                                            for part in mention.participants)


def _spots(mention: Mention, text: str) -> frozenset[str]:
    return frozenset(word for part in mention.participants if part.role in {Role.OTHER, Role.PLACE}
                     and _AT.search(text, max(part.start - _HEDGED, 0), part.start) for word in content(part.text))


def with_particle(mention: Mention, text: str) -> str:
    """The lemma with the particle that stands right behind the verb: "take-over" in "took over"."""
    after = text[mention.trigger.end:mention.trigger.end + 24].split()
    together = text[mention.trigger.start:mention.trigger.end].lower().split()
    follow = [*together[1:], *after][:1]
    word = follow[0].strip(",.;:!?\"'”’)").lower() if follow else ""
    joined = f"{mention.lemma}-{word}"
    return joined if word in _PARTICLES and joined in CLASSES else mention.lemma


def _predicate(mention: Mention, lemma: str,
               text: str) -> tuple[frozenset[str], frozenset[str], Sequence[Participant], bool]:
    """What happened, who takes part, and whether a noun tells it: the verb, or the event noun that a verb carries."""
    carried: list[Participant] = []
    roles = _CARRIED if lemma in CARRIERS else {Role.AGENT} if lemma in STRIKING else set()
    if roles and mention.kind is Kind.HAPPENING:
        carried = [one for one in mention.participants if not one.actor and head(one) in CLASSES and one.role in roles]
    if not carried:
        verb, _, particle = lemma.partition("-")
        own = frozenset({stem(particle if particle in _TELLING_PARTICLES else verb)})
        return own, CLASSES.get(lemma, frozenset()), mention.participants, lemma in DISASTERS
    noun = head(carried[0])
    rest = [one for one in mention.participants if one is not carried[0]]
    name = owner(text, carried[0].end) if lemma in STRIKING else ""
    if name:
        rest.append(replace(carried[0], role=Role.PATIENT, text=name, actor=name))
    return frozenset({stem(noun)}), CLASSES[noun], rest, True


def head(participant: Participant) -> str:
    """The word that a participant's phrase turns on, in lower case and the singular as far as a final s tells."""
    words = participant.text.lower()
    before = _BEHIND.search(words)
    found = WORD.findall(words[:before.start()] if before else words)
    last = found[-1] if found else ""
    return last[:-1] if last.endswith("s") and last[:-1] in CLASSES else last


def _is_name(participant: Participant) -> bool:
    """Whether the word that a phrase turns on has a capital: "Tarn", "the north of Tarn" not."""
    return head(participant).capitalize() in participant.text


def argument_of(participant: Participant) -> str:
    """The actor that takes part, or the stem of the head word; "" for a pronoun or a number."""
    if participant.actor:
        return participant.actor
    word = head(participant)
    return "" if not word or word in _PRONOUNS or not word[0].isalpha() else stem(word)
