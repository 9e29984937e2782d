"""The model's vector of a word by itself, worked out once for words that are written alike.

The first layers of spaCy's small models look at a word's letters and shape and at nothing beside it; that is near a
third of all sums of the model, and of a hundred words in running news ten are new. A row of a product of matrices does
not depend on the rows beside it, so what is remembered is what would be worked out anew, to the last bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

_MOST = 8_192  # words known at a time: some five megabytes
_BY_ITSELF = frozenset({"ints-getitem", "hashembed", "maxout", "layernorm", "dropout"})  # layers that see one word
_FIRST, _LAST = ["extract_features", "list2ragged"], ["ragged2list"]


def remember(language: Language) -> None:
    """Makes the networks of a model remember words, where they are built as those of the small models are."""
    for _, pipe in language.pipeline:
        model = getattr(pipe, "model", None)
        for layer in [] if model is None else list(model.walk()):
            if _is_known(layer):
                layer.layers[2:-1] = [_remembering(layer.layers[2:-1])]


def _is_known(layer: Any) -> bool:
    """Whether a layer reads the features of each word, then looks at one word at a time."""
    steps = layer.layers
    names = [step.name for step in steps]
    leaves = {leaf.name for step in steps[2:-1] for leaf in step.walk() if not leaf.layers}
    return names[:2] == _FIRST and names[-1:] == _LAST and bool(leaves) and leaves <= _BY_ITSELF


def _remembering(layers: list[Any]) -> Any:
    """The layers as one that asks them for new words only."""
    from thinc.api import Model, Ragged  # slow to import

    words = _Words(lambda rows: _through(layers, Ragged(rows, _lengths(len(rows)))))

    def forward(_: Any, features: Any, is_train: bool) -> tuple[Any, None]:
        if is_train:
            raise NotImplementedError("a model that remembers words is not trained")
        return Ragged(words.vectors(features.dataXd), features.lengths), None

    return Model("remembered", forward, layers=layers)


def _lengths(count: int) -> Any:
    import numpy as np

    return np.array([count], dtype="i")


def _through(layers: list[Any], ragged: Any) -> Any:
    for layer in layers:
        ragged = layer.predict(ragged)
    return ragged.dataXd


class _Words:
    """Vectors by the features of a word; `work_out` gives those of new rows of features. Forgets all when it is full.
    """

    def __init__(self, work_out: Callable[[Any], Any]) -> None:
        self._work_out = work_out
        self._known: dict[bytes, int] = {}
        self._table: Any = None

    def vectors(self, features: Any) -> Any:
        """A row for each row of features."""
        import numpy as np

        held, width = features.tobytes(), features.shape[1] * features.itemsize
        rows = [held[at:at + width] for at in range(0, len(held), width)]
        new = dict.fromkeys(row for row in rows if row not in self._known)
        if len(self._known) + len(new) > _MOST:
            self._known.clear()
            new = dict.fromkeys(rows)
        if new:
            made = self._work_out(np.frombuffer(b"".join(new), features.dtype).reshape(len(new), -1))
            self._add(list(new), made)
        return self._table[[self._known[row] for row in rows]]

    def _add(self, new: list[bytes], made: Any) -> None:
        import numpy as np

        first, after = len(self._known), len(self._known) + len(new)
        if self._table is None or after > len(self._table):  # the first words, or more new ones than are ever kept
            self._table = np.empty((max(_MOST, after), made.shape[1]), made.dtype)
        self._table[first:after] = made
        self._known.update(zip(new, range(first, after), strict=True))
