"""What a whole story knows of its words: how rare each is, and how like two of its documents are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from math import log, sqrt

from timeline.merge.described import Described
from timeline.merge.wording import content, particulars
from timeline.model.text import Document
from timeline.model.time import Interval

Vector = Mapping[str, float]

# Documents are alike if what they resemble is alike: each is seen with its nearest few, at most a quarter of the story.
_NEAREST = 5
_PART = 4
# A document's nearest are looked for among those that hold one of its rarest words; a commoner word leads nowhere.
_TELLING_WORDS = 25
_COMMON = 100
_MOST = 2.0
_NAMES = 10  # names and numbers: a text of fewer is not told from others by them


class Context:
    """The words of a story's documents, and when those came out as far as known. Does not depend on their order."""

    def __init__(self, documents: Mapping[str, Document], published: Mapping[str, Interval] | None = None) -> None:
        self.published = published or {}
        self.texts = {id: documents[id].text for id in sorted(documents)}
        self.described = Described(self.texts)
        counts = {id: Counter(content(text)) for id, text in self.texts.items()}
        self._size = max(len(counts), 1)
        self._known: Counter[str] = Counter()
        for found in counts.values():
            self._known.update(found.keys())
        self._vectors = {id: unit(self.weighed(found)) for id, found in counts.items()}
        self._smooth = _smoothed(self._vectors, min(_NEAREST, self._size // _PART))
        self._usual = _usual(self._smooth)
        named = {id: Counter(particulars(text)) for id, text in self.texts.items()}
        self._naming = frozenset(id for id, found in named.items() if len(found) >= _NAMES)
        self._named = _smoothed(_vectors(named), min(_NEAREST, self._size // _PART))
        self._usually_named = _usual(self._named)
        self.alike = cache(self._alike)
        self.akin = cache(self._akin)
        self.named_alike = cache(self._named_alike)

    def rarity(self, word: str) -> float:
        """From nearly 0 for a word of every document to 1 for one of a single document."""
        return _rarity(self._known.get(word, 0), self._size)

    def share(self, word: str) -> float:
        """The part of the documents that have a word of this stem."""
        return self._known.get(word, 0) / self._size

    def holds(self, document: str, word: str) -> bool:
        """Whether a document has a word of this stem."""
        return word in self._vectors.get(document, {})

    def weighed(self, counts: Mapping[str, int]) -> Vector:
        """A weight for each word that grows with its count and its rarity."""
        return {word: (1 + log(count)) * self.rarity(word) for word, count in counts.items()}

    def _alike(self, first: str, second: str) -> float:
        """The cosine of two documents' words; 1 for one document."""
        return 1.0 if first == second else dot(self._vectors.get(first, {}), self._vectors.get(second, {}))

    def _akin(self, first: str, second: str) -> float:
        """How alike two documents are, each taken with those nearest to it: 1 is usual in the story, 2 the most."""
        if first == second or not self._usual:
            return 1.0
        return min(dot(self._smooth.get(first, {}), self._smooth.get(second, {})) / self._usual, _MOST)

    def _named_alike(self, first: str, second: str) -> float:
        """How alike two documents are in names and numbers alone, seen likewise; at most 1, which is usual.

        Where one names too little to tell, all their words are taken.
        """
        if first == second or not self._usually_named:
            return 1.0
        if first not in self._naming or second not in self._naming:
            return min(self._akin(first, second), 1.0)
        return min(dot(self._named.get(first, {}), self._named.get(second, {})) / self._usually_named, 1.0)


def _rarity(documents: int, size: int) -> float:
    return log((size + 1) / (documents + 0.5)) / log(2 * size + 2)


def _vectors(counts: Mapping[str, Mapping[str, int]]) -> Mapping[str, Vector]:
    """For each document its words' weights, which grow with count and rarity, at length 1."""
    known = Counter(word for found in counts.values() for word in found)
    size = max(len(counts), 1)
    return {id: unit({word: (1 + log(count)) * _rarity(known[word], size) for word, count in found.items()})
            for id, found in counts.items()}


def _smoothed(vectors: Mapping[str, Vector], nearest: int) -> Mapping[str, Vector]:
    """Each vector with those nearest to it added, weighed by how near they are."""
    if nearest < 1:
        return vectors
    telling = {id: sorted(vector, key=lambda word: (-vector[word], word))[:_TELLING_WORDS]
               for id, vector in vectors.items()}
    holders: dict[str, list[str]] = {}
    for id, some in telling.items():
        for word in some:
            holders.setdefault(word, []).append(id)
    found = {}
    for id, vector in vectors.items():
        around = {other for word in telling[id] if len(holders[word]) <= _COMMON for other in holders[word]} - {id}
        near = sorted(((dot(vector, vectors[other]), other) for other in around), key=lambda one: (-one[0], one[1]))
        total: Counter[str] = Counter(vector)
        for weight, other in near[:nearest - 1]:
            for word, value in vectors[other].items():
                total[word] += weight * value  # type: ignore[assignment]
        found[id] = unit(total)
    return found


def _usual(vectors: Mapping[str, Vector]) -> float:
    """The mean inner product of two of the vectors, all of length 1 or 0; 0 if there are not two."""
    count, total = len(vectors), Counter[str]()
    for vector in vectors.values():
        for word, value in vector.items():
            total[word] += value  # type: ignore[assignment]
    own = sum(1 for vector in vectors.values() if vector)
    return max((dot(total, total) - own) / (count * (count - 1)), 0.0) if count > 1 else 0.0


def unit(vector: Mapping[str, float]) -> Vector:
    """The vector at length 1, as it is if it has none."""
    length = sqrt(sum(value * value for value in vector.values()))
    return {word: value / length for word, value in vector.items()} if length else vector


def dot(first: Vector, second: Vector) -> float:
    """The inner product of two sparse vectors: the cosine of two of length 1."""
    if len(second) < len(first):
        first, second = second, first
    return sum([value * second[word] for word, value in first.items() if word in second])
