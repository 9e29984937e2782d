"""A mention as the comparison sees it: what is told, of whom, in which words around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from timeline.merge.classes import CARRIERS, CLASSES, words
from timeline.merge.stems import stem
from timeline.model.event import Kind, Mention, Participant, Role
from timeline.model.text import Document

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d.,]*\d|\d")
_PARTICLES = words("up down out off over in into away back through on apart around aside together")
_LITTLE = words("""
    a an the this that these those and or but nor so if then than as of at by for from in into on onto to with
    without about after before over under between during since until while when where which who whom whose what why
    how it its he him his she her hers they them their theirs we us our ours you your yours i me my mine be is am
    are was were been being do does did done have has had having will would shall should can could may might must
    not no n't 's 're 've also just only very more most much many some any all each both other another such own same
    too there here s t re ve ll d said say says one two mr mrs ms per via up out off down again once now still yet
    ever never even well""")
_PRONOUNS = words("""
    it its he him his she her hers they them their theirs we us our ours you your i me my this that these those one
    who which whom whose what something someone somebody anyone everyone all both each others another there itself
    himself herself themselves ourselves""")
_LEAST_NAMED = 0.6  # from this share of capitals on, capitals name nothing: a headline

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention made ready to be compared.

    `stems` and `classes` are those of what happened; `agents`, `patients` and `others` what the roles hold, as actors
    or stems of head words; `actors` the named ones of them; `words` the weights of the words of its sentence, `names`
    its capitalised words.
    """

    mention: Mention
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
    words: Vector = field(default_factory=dict)

    @property
    def arguments(self) -> frozenset[str]:
        """What takes part, in whatever role."""
        return self.agents | self.patients | self.others | self.places


class Context:
    """What a whole story knows of its words: how rare each is, and how like two of its documents are."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._texts = {id: document.text for id, document in documents.items()}
        counts = {id: Counter(content(text)) for id, text in self._texts.items()}
        known: Counter[str] = Counter()
        for found in counts.values():
            known.update(found.keys())
        self._size = max(len(counts), 1)
        self._known = known
        self._vectors = {id: self._weighed(found) for id, found in counts.items()}
        self._likeness: dict[tuple[str, str], float] = {}

    def rarity(self, word: str) -> float:
        """From nearly 0 for a word of every document to 1 for one of a single document."""
        return log((self._size + 1) / (self._known.get(word, 0) + 0.5)) / log(2 * self._size + 2)

    def alike(self, first: str, second: str) -> float:
        """The cosine of two documents' words, each weighed by its rarity; 1 for one document."""
        if first == second:
            return 1.0
        key = (first, second) if first < second else (second, first)
        if key not in self._likeness:
            self._likeness[key] = cosine(self._vectors.get(first, {}), self._vectors.get(second, {}))
        return self._likeness[key]

    def telling(self, mention: Mention) -> Telling:
        """The mention, ready to be compared."""
        text = self._texts.get(mention.document, "")
        lemma = with_particle(mention, text)
        base, classes, participants = _predicate(mention, lemma)
        roles = {role: frozenset(_key(one) for one in participants if one.role is role) - {""} for role in Role}
        quote = text[mention.quote.start:mention.quote.end]
        counts = Counter(content(quote))
        return Telling(
            mention=mention, lemma=lemma, stems=base, classes=classes,
            agents=roles[Role.AGENT], patients=roles[Role.PATIENT], others=roles[Role.OTHER] | roles[Role.RECIPIENT],
            places=roles[Role.PLACE], actors=frozenset(mention.actors), names=names_in(quote),
            numbers=frozenset(mention.amounts), words=self._weighed(counts),
        )

    def _weighed(self, counts: Mapping[str, int]) -> Vector:
        return {word: (1 + log(count)) * self.rarity(word) for word, count in counts.items()}


def content(text: str) -> list[str]:
    """The stems of the words that mean something by themselves."""
    return [stem(word) for word in (match.group().lower() for match in _WORD.finditer(text)) if word not in _LITTLE]


def names_in(text: str) -> frozenset[str]:
    """The capitalised words of a sentence, but for its first; none if most words have a capital."""
    found = [match.group() for match in _WORD.finditer(text)]
    capital = [word for word in found if word[0].isupper()]
    if len(capital) >= _LEAST_NAMED * max(len(found), 1):
        return frozenset()
    return frozenset(word.lower() for word in found[1:] if word[0].isupper() and word.lower() not in _LITTLE)


def cosine(first: Vector, second: Vector) -> float:
    """The cosine of two sparse vectors, 0 if one is empty."""
    if len(second) < len(first):
        first, second = second, first
    shared = sum(weight * second[word] for word, weight in first.items() if word in second)
    return shared / (_length(first) * _length(second)) if shared else 0.0


def _length(vector: Vector) -> float:
    return sqrt(sum(weight * weight for weight in vector.values()))


def with_particle(mention: Mention, text: str) -> str:
    """The lemma with the particle that stands right behind the verb: "take-over" in "took over"."""
    after = text[mention.trigger.end:mention.trigger.end + 24].split()
    together = text[mention.trigger.start:mention.trigger.end].lower().split()
    follow = [*together[1:], *after][:1]
    word = follow[0].strip(",.;:!?\"'”’)").lower() if follow else ""
    joined = f"{mention.lemma}-{word}"
    return joined if word in _PARTICLES and joined in CLASSES else mention.lemma


def _predicate(mention: Mention, lemma: str) -> tuple[frozenset[str], frozenset[str], Sequence[Participant]]:
    """What happened: the verb, or the event noun that a verb of no content of its own carries."""
    carried: list[Participant] = []
    if lemma in CARRIERS and mention.kind is Kind.HAPPENING:
        carried = [one for one in mention.participants if not one.actor and head(one) in CLASSES
                   and one.role in {Role.AGENT, Role.PATIENT, Role.OTHER}][:1]
    if not carried:
        return frozenset({stem(lemma.partition("-")[0])}), CLASSES.get(lemma, frozenset()), mention.participants
    noun = head(carried[0])
    rest = [one for one in mention.participants if one is not carried[0]]
    return frozenset({stem(noun)}), CLASSES[noun], rest


def head(participant: Participant) -> str:
    """The last word of a participant's phrase, in lower case and the singular as far as a final s tells."""
    found = _WORD.findall(participant.text.lower())
    last = found[-1] if found else ""
    return last[:-1] if last.endswith("s") and last[:-1] in CLASSES else last


def _key(participant: Participant) -> str:
    if participant.actor:
        return participant.actor
    word = head(participant)
    return "" if not word or word in _PRONOUNS or not word[0].isalpha() else stem(word)


def ready(mentions: Iterable[Mention], context: Context) -> list[Telling]:
    """All mentions, ready to be compared."""
    return [context.telling(mention) for mention in mentions]
