"""What a whole story knows of its words: how rare each is, and how like two of its documents are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from timeline.merge.described import Described
from timeline.merge.vectors import Terms
from timeline.merge.wording import content, particulars
from timeline.model.event import Mention
from timeline.model.text import Document, Span
from timeline.model.time import Interval

Vector = Mapping[str, float]

# Documents are alike if what they resemble is alike: each is seen with its nearest few, at most a quarter of the story.
_NEAREST = 5
_PART = 4
_MOST = 2.0
_NAMES = 10  # names and numbers: a text of fewer is not told from others by them
_BESIDE = 4  # words on either side of a trigger
_KEPT = 8_192  # sentences whose weights, and pairs of documents whose likeness is remembered


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike two documents are.

    `words` is the cosine of their words, 1 for one document; `akin` takes each with those nearest to it: 1 is usual in
    the story, 2 the most; `named` sees them likewise in names and numbers alone, and is at most 1, which is usual.
    Where one names too little to tell, all their words are taken for it.
    """

    words: float
    akin: float
    named: float


class Context:
    """The words of a story's documents, of which `terms` knows how rare each is, and when those came out as far as
    known. Does not depend on their order.
    """

    def __init__(self, documents: Mapping[str, Document], published: Mapping[str, Interval] | None = None) -> None:
        self.published = published or {}
        self.texts = {id: documents[id].text for id in sorted(documents)}
        self.described = Described(self.texts)
        self.terms = Terms((id, content(text)) for id, text in self.texts.items())
        nearest = min(_NEAREST, self.terms.size // _PART)
        self._smooth = self.terms.vectors.smoothed(nearest)
        self._usual = self._smooth.usual()
        named = Terms((id, particulars(text)) for id, text in self.texts.items())
        self._naming = frozenset(id for id in self.texts if len(named.vectors.words(id)) >= _NAMES)
        self._named = named.vectors.smoothed(nearest)
        self._usually_named = self._named.usual()
        self._found: dict[tuple[str, str], Alike] = {}
        self._weighed: dict[tuple[str, Span, Span | None], Vector] = {}

    def words(self, mention: Mention) -> Vector:
        """The weights of the words of a mention's sentence, at length 1."""
        key = (mention.document, mention.quote, None)
        return self._weighed.get(key) or self._keep(key, content(self._text(mention, mention.quote)))

    def beside(self, mention: Mention) -> Vector:
        """The weights of the few words on both sides of a mention's trigger, at length 1."""
        key = (mention.document, mention.quote, mention.trigger)
        known = self._weighed.get(key)
        if known is not None:
            return known
        before = content(self._text(mention, Span(mention.quote.start, mention.trigger.start)))
        after = content(self._text(mention, Span(mention.trigger.end, mention.quote.end)))
        return self._keep(key, [*before[-_BESIDE:], *after[:_BESIDE]])

    def _text(self, mention: Mention, span: Span) -> str:
        return self.texts.get(mention.document, "")[span.start:span.end]

    def _keep(self, key: tuple[str, Span, Span | None], words: Sequence[str]) -> Vector:
        """The weights of words, which grow with their count and rarity; hardly a pair is alike enough to ask for them.
        """
        if len(self._weighed) >= _KEPT:
            self._weighed.clear()
        found = {word: (1 + log(count)) * self.terms.rarity(word) for word, count in Counter(words).items()}
        made = self._weighed[key] = unit(found)
        return made

    def alike(self, first: str, second: str) -> Alike:
        """How alike two documents are."""
        key = (first, second)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= _KEPT:
                self._found.clear()
            found = self._found[key] = self._compared(first, second)
        return found

    def _compared(self, first: str, second: str) -> Alike:
        if first == second:
            return Alike(1.0, 1.0, 1.0)
        akin = min(self._smooth.dot(first, second) / self._usual, _MOST) if self._usual else 1.0
        named = 1.0
        if self._usually_named:
            is_named = first in self._naming and second in self._naming
            named = min(self._named.dot(first, second) / self._usually_named if is_named else akin, 1.0)
        return Alike(self.terms.vectors.dot(first, second), akin, named)


def unit(vector: Mapping[str, float]) -> Vector:
    """The vector at length 1, as it is if it has none."""
    length = sqrt(sum(value * value for value in vector.values()))
    return {word: value / length for word, value in vector.items()} if length else vector


def dot(first: Vector, second: Vector) -> float:
    """The inner product of two sparse vectors: the cosine of two of length 1."""
    if len(second) < len(first):
        first, second = second, first
    return sum([value * second[word] for word, value in first.items() if word in second])
