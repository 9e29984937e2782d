"""The actors of a story: names folded over all its documents, each with a kind and one form to show."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.language.descriptions import Stand, described, named_tokens
from timeline.language.mentions import hits
from timeline.language.parse import Parse
from timeline.language.reading import Scene
from timeline.language.references import references
from timeline.language.resolve import Actors, resolve
from timeline.model.text import Document, Piece

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
    read = [(one, parses[one.id]) for one in sorted(documents, key=lambda one: one.id) if one.id in parses]
    known = resolve([(one, hits(one, parse)) for one, parse in read], _lower_words(parse for _, parse in read))
    scenes = _scenes(read, known)
    return Names(known.kinds, known.stands, {one.id: _words(parse) for one, parse in read},
                 {scene.document.id: references(scene) for scene in scenes})


def _lower_words(parses: Iterable[Parse]) -> Counter[str]:
    """How often each word stands in lower case."""
    return Counter(token.text for parse in parses for span in parse.spans.values() for token in span
                   if token.is_alpha and token.is_lower)


def _scenes(read: Sequence[tuple[Document, Parse]], known: Actors) -> list[Scene]:
    named = {one.id: named_tokens(parse, known.stands[one.id]) for one, parse in read}
    called: dict[str, set[str]] = {}
    for one, parse in read:
        for actor, noun in described(parse, named[one.id]):
            called.setdefault(noun, set()).add(actor)
    fixed = {noun: frozenset(some) for noun, some in called.items()}
    return [Scene(one, parse, named[one.id], known.stands[one.id], known.kinds, fixed, known.sexes, known.doubtful)
            for one, parse in read]


def _words(parse: Parse) -> tuple[Word, ...]:
    return tuple(
        (parse.offset(token), parse.offset(token) + len(token), parse.offset(token.head))
        for index in sorted(parse.spans) for token in parse.spans[index] if not token.is_space
    )
