"""The actors of a story: names folded over all its documents, each with a kind and one form to show."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.language.aliases import compact, equated, key_of
from timeline.language.descriptions import Stand, described, named_tokens
from timeline.language.evidence import COMPANY, PERSON
from timeline.language.groups import Groups, groups
from timeline.language.mentions import Hit, hits
from timeline.language.naming_words import NO_NAMES, PLACES
from timeline.language.parse import Parse
from timeline.language.persons import Bearer, led_back, sex_of, surnamed
from timeline.language.reading import Scene
from timeline.language.references import references
from timeline.model.text import Document, Piece

_THE = re.compile(r"(?:the|The|THE) ")
_TREATED_AS_COMPANY = 3  # places where a company's thing ("shares") is said to be the name's
_TITLED = 4  # votes that a title before a name gives

Word = tuple[int, int, int]  # start, end, start of its head


@dataclass(frozen=True, slots=True)
class Names:
    """Who is named where. Actors are known by the form of their name that the story uses most."""

    kinds: Mapping[str, str]
    stands: Mapping[str, tuple[Stand, ...]]
    words: Mapping[str, tuple[Word, ...]]
    references: Mapping[str, Mapping[int, Piece]]

    def mentions(self, document_id: str) -> tuple[Stand, ...]:
        """Ranges of the document that name an actor, with the actor, in order; none overlaps another."""
        return self.stands.get(document_id, ())

    def kind(self, actor: str) -> str:
        """ "person", "organisation" or "place"; "" for a name that the story does not hold."""
        return self.kinds.get(actor, "")

    def actor(self, document_id: str, start: int, end: int) -> str:
        """The actor that a noun phrase names: the one named by its head. "" if the head is no name."""
        heads = self._heads(document_id, start, end)
        return next((actor for head in heads if (actor := self._at(document_id, head))), "")

    def _at(self, document_id: str, offset: int) -> str:
        stands = self.mentions(document_id)
        place = bisect_right(stands, offset, key=lambda stand: stand[0]) - 1
        return stands[place][2] if place >= 0 and offset < stands[place][1] else ""

    def antecedent(self, document_id: str, start: int, end: int) -> Piece | None:
        """The words that a pronoun or description stands for, None if that is not sure.

        They are of the same document: the nearest words before it that name the actor, or a plural noun phrase.
        """
        known = self.references.get(document_id, {})
        return next((known[head] for head in self._heads(document_id, start, end)[:1] if head in known), None)

    def _heads(self, document_id: str, start: int, end: int) -> list[int]:
        """Where the word stands that heads the range; then the last word of a range like "the firm Redoak"."""
        words = self.words.get(document_id, ())
        first = bisect_right(words, start, key=lambda word: word[1])
        last = bisect_left(words, end, key=lambda word: word[0])
        inside = words[first:last]
        heads = [place for place, word in enumerate(inside) if not start <= word[2] < end or word[2] == word[0]][:1]
        named = [place for place, word in enumerate(inside) if self._at(document_id, word[0])]
        if heads and named and named[-1] == len(inside) - 1 and heads[0] + 1 in named and named[0] > heads[0]:
            heads.append(named[-1])
        return [inside[place][0] for place in heads]


def names(documents: Sequence[Document], parses: Mapping[str, Parse]) -> Names:
    """The actors of the documents, from their parses by document id. Does not depend on the order of the documents."""
    ordered = sorted((one for one in documents if one.id in parses), key=lambda one: one.id)
    found = {one.id: [hit for hit in hits(one, parses[one.id]) if _is_name(hit)] for one in ordered}
    same = [pair for one in ordered for pair in _equated(one, found[one.id])]
    known = groups([hit for one in ordered for hit in found[one.id]], same)
    actors = {id: _resolved(some, known) for id, some in found.items()}
    shown = _shown(actors.values(), known)
    kinds = {name: known.kind(actor) for actor, name in sorted(shown.items(), reverse=True)}
    stands = {id: tuple((hit.start, hit.end, shown[actor]) for hit, actor in some) for id, some in actors.items()}
    sexes = _sexes(actors.values(), shown, known.people)
    scenes = _scenes([(one, parses[one.id]) for one in ordered], stands, kinds, sexes,
                     {name for actor, name in shown.items() if known.may_be_person(actor)})
    return Names(kinds, stands, {one.id: _words(parses[one.id]) for one in ordered},
                 {scene.document.id: references(scene) for scene in scenes})


def _scenes(read: Sequence[tuple[Document, Parse]], stands: Mapping[str, Sequence[Stand]], kinds: Mapping[str, str],
            sexes: Mapping[str, str], doubtful: Collection[str]) -> list[Scene]:
    named = {one.id: named_tokens(parse, stands[one.id]) for one, parse in read}
    called: dict[str, set[str]] = {}
    for one, parse in read:
        for actor, noun in described(parse, named[one.id]):
            called.setdefault(noun, set()).add(actor)
    fixed = {noun: frozenset(some) for noun, some in called.items()}
    unsure = frozenset(doubtful)
    return [Scene(one, parse, named[one.id], stands[one.id], kinds, fixed, sexes, unsure) for one, parse in read]


def _sexes(documents: Iterable[Sequence[tuple[Hit, str]]], shown: Mapping[str, str],
           people: Mapping[str, Bearer]) -> dict[str, str]:
    """The sex of actors whose titles tell it, always the same, or else their first name."""
    told: dict[str, set[str]] = {}
    for some in documents:
        for hit, actor in some:
            if hit.sex:
                told.setdefault(shown[actor], set()).add(hit.sex)
    by_title = {actor: next(iter(sexes)) for actor, sexes in told.items() if len(sexes) == 1}
    return {shown[actor]: sex_of(one) for actor, one in people.items() if actor in shown} | by_title


def _is_name(hit: Hit) -> bool:
    name = _name(hit)
    return len(name) > 1 and not name.isdigit() and name not in NO_NAMES


def _name(hit: Hit) -> str:
    return compact(key_of(hit.form))


def _equated(document: Document, some: Sequence[Hit]) -> Iterator[tuple[str, str]]:
    for one, two in pairwise(some):
        if equated(document.text, (one.start, one.end), (two.start, two.end)):
            yield _name(one), _name(two)


def _resolved(some: Sequence[Hit], known: Groups) -> list[tuple[Hit, str]]:
    """The hits of a document with their actors; those for which nothing speaks are left out."""
    here = {known.root[_name(hit)]: known.people[known.root[_name(hit)]] for hit in some
            if known.root[_name(hit)] in known.people and len(key_of(hit.form)) > 1}
    pairs = []
    for hit in some:
        actor = known.root[_name(hit)]
        if len(key_of(hit.form)) == 1 and _may_be_person(hit, known, here):
            actor = led_back(_name(hit), here, known.people) or actor
        if known.kind(actor):
            pairs.append((hit, actor))
    return pairs


def _may_be_person(hit: Hit, known: Groups, here: Mapping[str, Bearer]) -> bool:
    """Whether a single word may be the name of a person.

    A title says so, or a full name with that surname in the same document, or most of what speaks for a kind; but a
    word for a place that everyone knows, or one that is treated as a company, is no surname.
    """
    word = _name(hit)
    votes = known.votes[known.root[word]]
    if sum(weight for kind, weight in hit.votes if kind == PERSON) >= _TITLED:
        return True
    if surnamed(word, here):
        return votes.get(COMPANY, 0) < _TREATED_AS_COMPANY and word not in PLACES
    return known.kind(known.root[word]) in {PERSON, ""}


def _shown(documents: Iterable[Sequence[tuple[Hit, str]]], known: Groups) -> dict[str, str]:
    """For each actor the form that the story uses most, of a person a full name; the earliest among equals."""
    forms: dict[str, Counter[str]] = {}
    for some in documents:
        for hit, actor in some:
            forms.setdefault(actor, Counter())[_THE.sub("", hit.form)] += 1
    shown = {}
    for actor, seen in forms.items():
        full = [form for form in seen if " " in form] if known.kind(actor) == PERSON else []
        shown[actor] = max(full or seen, key=lambda form: seen[form])
    return shown


def _words(parse: Parse) -> tuple[Word, ...]:
    return tuple(
        (parse.offset(token), parse.offset(token) + len(token), parse.offset(token.head))
        for index in sorted(parse.spans) for token in parse.spans[index] if not token.is_space
    )
