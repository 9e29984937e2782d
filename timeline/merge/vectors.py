"""A story's documents as sparse vectors: the weights of their words, at length 1, or 0 where there are no words.

A vector is two columns, numbers of words and weights, which takes an eighth of the room of a dictionary. Words are
numbered by the alphabet and sums taken in that order, so that they hang neither on the order of the documents nor on
which of two comes first.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]
    Row = tuple[Column, Column]

# A document's nearest are looked for among those that hold one of its rarest words; a commoner word leads nowhere.
_TELLING_WORDS = 25
_COMMON = 100


class Terms:
    """The words of documents: `numbers` is the number of each, by the alphabet.

    `vectors` are the documents' own, weighed by how often a word stands there and how rare it is in the story; `size`
    is how many documents there are, at least 1.
    """

    def __init__(self, documents: Iterable[tuple[str, Iterable[str]]]) -> None:
        import numpy as np  # slow to import

        found: dict[str, int] = {}
        counted: dict[str, tuple[array[int], array[int]]] = {}
        for id, words in documents:
            counts = Counter(words)
            counted[id] = (array("i", [found.setdefault(word, len(found)) for word in counts]),
                           array("i", counts.values()))
        self.numbers = {word: number for number, word in enumerate(sorted(found))}
        self.size = max(len(counted), 1)
        ranks = np.array([self.numbers[word] for word in found], "i")
        holders = Counter(number for numbers, _ in counted.values() for number in numbers)
        self._holders = array("i", [holders[found[word]] for word in self.numbers])
        self._rarities = [_rarity(held, self.size) for held in range(self.size + 1)]
        rare = np.array(self._rarities)[np.array(self._holders)]
        most = max((max(times, default=0) for _, times in counted.values()), default=0)
        often = np.array([0.0, *(1 + log(count) for count in range(1, most + 1))])
        rows = {}
        for id, (numbers, times) in counted.items():
            unsorted = ranks[np.array(numbers)]
            order = unsorted.argsort()
            rows[id] = unsorted[order], _unit(often[np.array(times)[order]] * rare[unsorted[order]])
        self.vectors = Vectors(rows, len(found))

    def share(self, word: str) -> float:
        """The part of the documents that hold a word."""
        return self._held(word) / self.size

    def rarity(self, word: str) -> float:
        """From nearly 0 for a word of every document to 1 for one of a single document."""
        return self._rarities[self._held(word)]

    def holds(self, document: str, word: str) -> bool:
        """Whether a document holds a word."""
        number, words = self.numbers.get(word), self.vectors.words(document)
        place = 0 if number is None else int(words.searchsorted(number))
        return number is not None and place < len(words) and bool(words[place] == number)

    def _held(self, word: str) -> int:
        number = self.numbers.get(word)
        return 0 if number is None else self._holders[number]


def _rarity(documents: int, size: int) -> float:
    return log((size + 1) / (documents + 0.5)) / log(2 * size + 2)


class Vectors:
    """Vectors of documents by id. `rows` are their columns, the numbers of words rising and below `width`."""

    def __init__(self, rows: Mapping[str, Row], width: int) -> None:
        import numpy as np

        self._rows = rows
        self._none = np.empty(0, "i"), np.empty(0)
        self._open = self._none
        self._spread = np.zeros(width)  # the weights of the vector that is open, at the numbers of its words

    def words(self, document: str) -> Column:
        """The numbers of the words of a document, rising."""
        return self._row(document)[0]

    def dot(self, first: str, second: str) -> float:
        """The inner product of two documents' vectors: the cosine of two of length 1."""
        row = self._row(first)
        if row is not self._open:
            self._spread[self._open[0]] = 0.0
            self._spread[row[0]] = row[1]
            self._open = row
        words, weights = self._row(second)
        return _sum(self._spread[words] * weights)

    def smoothed(self, nearest: int) -> Vectors:
        """Each vector with those nearest to it added, `nearest` with itself, weighed by how near they are."""
        if nearest < 1:
            return self
        telling = {id: words[(-weights).argsort(kind="stable")[:_TELLING_WORDS]].tolist()
                   for id, (words, weights) in self._rows.items()}
        holders: dict[int, list[str]] = {}
        for id, some in telling.items():
            for word in some:
                holders.setdefault(word, []).append(id)
        found = {}
        for id, some in telling.items():
            around = {other for word in some if len(holders[word]) <= _COMMON for other in holders[word]} - {id}
            near = sorted(((self.dot(id, other), other) for other in around), key=lambda one: (-one[0], one[1]))
            found[id] = self._added(id, near[:nearest - 1])
        return Vectors(found, len(self._spread))

    def usual(self) -> float:
        """The mean inner product of two of the vectors; 0 if there are not two."""
        import numpy as np

        count, total = len(self._rows), np.zeros(len(self._spread))
        for words, weights in self._rows.values():
            total[words] += weights
        own = sum(1 for words, _ in self._rows.values() if len(words))
        return max((_sum(total * total) - own) / (count * (count - 1)), 0.0) if count > 1 else 0.0

    def _row(self, document: str) -> Row:
        return self._rows.get(document, self._none)

    def _added(self, document: str, others: Sequence[tuple[float, str]]) -> Row:
        """The vector of a document with others, each times a weight, at length 1."""
        import numpy as np

        rows = [self._rows[document], *((self._rows[id][0], weight * self._rows[id][1]) for weight, id in others)]
        every = np.unique(np.concatenate([words for words, _ in rows]))
        total = np.zeros(len(every))
        for words, weights in rows:
            total[every.searchsorted(words)] += weights
        return every, _unit(total)


def _unit(weights: Column) -> Column:
    length = sqrt(_sum(weights * weights))
    return weights / length if length else weights


def _sum(column: Column) -> float:
    """The sum, taken from the first to the last: places that are 0 change nothing in it."""
    return float(column.cumsum()[-1]) if len(column) else 0.0
