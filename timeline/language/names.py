"""The actors of a story: names folded over all its documents, each with a kind and one form to show."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.language.descriptions import Stand, described, named_tokens
from timeline.language.mentions import hits
from timeline.language.parse import Parse
from timeline.language.reading import Scene
from timeline.language.references import references
from timeline.language.resolve import Actors, resolve
from timeline.model.text import Document, Piece


@dataclass(frozen=True, slots=True)
class Heads:
    """The words of a document in order: where each starts and ends, and where its head starts."""

    starts: array[int] = field(default_factory=lambda: array("i"))
    ends: array[int] = field(default_factory=lambda: array("i"))
    heads: array[int] = field(default_factory=lambda: array("i"))


@dataclass(frozen=True, slots=True)
class Names:
    """Who is named where. Actors are known by the form of their name that the story uses most."""

    kinds: Mapping[str, str]
    stands: Mapping[str, tuple[Stand, ...]]
    words: Mapping[str, Heads]
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
        words = self.words.get(document_id, Heads())
        first, last = bisect_right(words.ends, start), bisect_left(words.starts, end)
        inside, above = words.starts[first:last], words.heads[first:last]
        heads = [place for place, (own, head) in enumerate(zip(inside, above, strict=True))
                 if not start <= head < end or head == own][:1]
        named = [place for place, own in enumerate(inside) if self._at(document_id, own)]
        if heads and named and named[-1] == len(inside) - 1 and heads[0] + 1 in named and named[0] > heads[0]:
            heads.append(named[-1])
        return [inside[place] for place in heads]


def names(documents: Sequence[Document], parses: Mapping[str, Parse]) -> Names:
    """The actors of the documents, from their parses by document id. Does not depend on the order of the documents."""
    read = [one for one in sorted(documents, key=lambda one: one.id) if one.id in parses]
    known, words = _known(read, parses)
    called: dict[str, set[str]] = {}
    for one in read:
        for actor, noun in _described(parses[one.id], known.stands[one.id]):
            called.setdefault(noun, set()).add(actor)
    fixed = {noun: frozenset(some) for noun, some in called.items()}
    return Names(known.kinds, known.stands, words,
                 {one.id: references(_scene(one, parses[one.id], known, fixed)) for one in read})


def _known(read: Sequence[Document], parses: Mapping[str, Parse]) -> tuple[Actors, dict[str, Heads]]:
    """The actors behind all names of the documents, and where their words stand."""
    found, words, lower = [], {}, Counter[str]()
    for one in read:  # each parse is let go before the next is opened
        parse = parses[one.id]
        found.append((one, hits(one, parse)))
        words[one.id] = _words(parse)
        lower.update(_lower_words(parse))
    return resolve(found, lower), words


def _lower_words(parse: Parse) -> Iterator[str]:
    """The words in lower case."""
    return (token.text for span in parse.spans.values() for token in span if token.is_alpha and token.is_lower)


def _described(parse: Parse, stands: Sequence[Stand]) -> Iterator[tuple[str, str]]:
    return described(parse, named_tokens(parse, stands))


def _scene(document: Document, parse: Parse, known: Actors, called: Mapping[str, frozenset[str]]) -> Scene:
    stands = known.stands[document.id]
    return Scene(document, parse, named_tokens(parse, stands), stands, known.kinds, called, known.sexes, known.doubtful)


def _words(parse: Parse) -> Heads:
    tokens = [token for index in sorted(parse.spans) for token in parse.spans[index] if not token.is_space]
    return Heads(array("i", map(parse.offset, tokens)), array("i", (parse.offset(t) + len(t) for t in tokens)),
                 array("i", (parse.offset(t.head) for t in tokens)))
