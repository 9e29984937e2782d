"""Named entities of many parsed texts at once: the model's own network and rules, read a word of every text at a time.

spaCy decides each word of each text by itself, and asks for the interpreter's lock at every rule it tests; that takes
as long as the network. Here the same sums are done for all texts of a batch together. What is decided is the same: a
word opens, goes on with, closes or is an entity (the scheme BILUO), as the rules allow and the network scores highest.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "ner"
_FEATURES = 3  # the word, the first word of the open entity, and its last


class Entities:
    """The entity recogniser of a model that `is_known`."""

    def __init__(self, language: Language) -> None:
        pipe: Any = language.get_pipe(NAME)
        self._model = pipe.model
        self._moves = [pipe.moves.get_class_name(place).partition("-")[::2] for place in range(pipe.moves.n_moves)]
        labels = sorted({label for _, label in self._moves})
        self._labels = labels
        self._label_of = [labels.index(label) for _, label in self._moves]

    def annotate(self, docs: Sequence[Doc]) -> None:
        """Sets the entities of parsed texts."""
        from spacy.tokens import Span  # slow to import

        for doc, found in zip(docs, self._read(docs), strict=True):
            doc.set_ents([Span(doc, start, end, label=label) for start, end, label in found], default="outside")

    def _read(self, docs: Sequence[Doc]) -> list[list[tuple[int, int, str]]]:
        """The entities of each text: first word, word after the last, label."""
        import numpy as np

        if not docs:
            return []
        order = sorted(range(len(docs)), key=lambda place: -len(docs[place]))
        rows = _Rows([docs[place] for place in order])
        vectors = self._model.get_ref("tok2vec").predict([docs[place] for place in order])
        lower, upper = self._model.get_ref("lower"), self._model.get_ref("upper")
        sums = lower.predict(vectors)  # a row for no word, then one a word; by feature, unit and piece
        bias, out_weights, out_bias = lower.get_param("b"), upper.get_param("W"), upper.get_param("b")
        actions = np.array([action for action, _ in self._moves])
        of_label = np.array(self._label_of)
        opens, goes_on, closes, alone, outside = (actions == letter for letter in "BILUO")
        alone &= np.array([bool(name) for _, name in self._moves])  # "U-" is for what a user set
        first = np.full(len(docs), -1)  # of the open entity, by text
        label = np.full(len(docs), -1)
        found: list[list[tuple[int, int, str]]] = [[] for _ in docs]
        for step in range(int(rows.lengths[0])):
            active = int(np.searchsorted(-rows.lengths, -step, side="left"))  # longer texts stand first
            word = rows.starts[:active] + step
            start, is_open = first[:active], first[:active] >= 0
            units = sums[word + 1, 0] + sums[np.where(is_open, start + 1, 0), 1]
            units = units + sums[np.where(is_open, word, 0), 2]
            units = reduce(np.maximum, np.moveaxis(units + bias, 2, 0))  # quicker than the greatest along an axis
            scores = self._model.ops.gemm(np.ascontiguousarray(units), out_weights, trans2=True) + out_bias
            may_open = ~is_open & rows.goes_on[word] & ~rows.is_space[word]
            same = of_label == label[:active, None]
            allowed = (may_open[:, None] & opens) | ((~is_open & ~rows.is_space[word])[:, None] & alone)
            allowed |= (~is_open)[:, None] & outside
            allowed |= is_open[:, None] & same & (closes | (rows.goes_on[word][:, None] & goes_on))
            best = np.where(allowed, scores, -np.inf).argmax(axis=1)
            chosen = actions[best]
            ends = (chosen == "L") | (chosen == "U")
            begin = np.where(chosen == "U", word, start)
            for place in np.flatnonzero(ends):
                at = int(rows.starts[place])
                found[order[place]].append((int(begin[place]) - at, int(word[place]) + 1 - at,
                                            self._labels[of_label[best[place]]]))
            label[:active] = np.where(chosen == "B", of_label[best], np.where(ends, -1, label[:active]))
            first[:active] = np.where(chosen == "B", word, np.where(ends, -1, start))
        return found


class _Rows:
    """The words of texts one below the other: where each text starts, and what the rules ask of each word.

    `goes_on` are words that an entity may go on behind: not the last of a text or of a sentence.
    """

    def __init__(self, docs: Sequence[Doc]) -> None:
        import numpy as np

        self.lengths = np.array([len(doc) for doc in docs])
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        columns = np.concatenate([doc.to_array(["SENT_START", "IS_SPACE"]) for doc in docs]).astype(np.int64)
        self.is_space = columns[:, 1] == 1
        after = np.concatenate([columns[1:, 0] != 1, [False]])
        after[self.starts[1:] - 1] = False
        self.goes_on = after


def is_known(language: Language) -> bool:
    """Whether a model's recogniser is built as `Entities` reads it: as those of spaCy's small models are."""
    pipe: Any = language.get_pipe(NAME) if language.has_pipe(NAME) else None
    model = getattr(pipe, "model", None)
    if model is None or model.name != "parser_model" or pipe.cfg.get("beam_width", 1) != 1:
        return False
    moves = [pipe.moves.get_class_name(place) for place in range(pipe.moves.n_moves)]
    plain = all(name in {"O", "U-"} or (name[:2] in {"B-", "I-", "L-", "U-"} and len(name) > 2) for name in moves)
    lower = model.get_ref("lower")
    wide = model.attrs["has_upper"] and lower.get_dim("nF") == _FEATURES and lower.get_dim("nP") > 1
    return bool(plain and wide and not model.attrs["unseen_classes"])
