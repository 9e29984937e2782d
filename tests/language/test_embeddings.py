"""Vectors of words that are remembered are those that the model works out."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.benchmarks.build import full_pipeline
from timeline.language import embeddings
from timeline.language.embeddings import remember

TEXTS = (
    "Anna Marsh of Redoak Systems Inc. flew from Leeds to New York on 4 May 2011 with $3 million.",
    "No.",
    "The ferry sank on Monday, and on Tuesday the ferry was raised by the men of the port.",
    "The ferry sank on Monday, the ferry sank  on Monday.",
)


def _vectors(language: Any) -> list[np.ndarray[Any, Any]]:
    """Of each text by the shared network and by that of the entities, each text twice and in two batches."""
    networks = language.get_pipe("tok2vec").model, language.get_pipe("ner").model.get_ref("tok2vec")
    docs = [language.make_doc(text) for text in TEXTS]
    return [vector for network in networks for batch in (docs[:2], docs[1:]) for vector in network.predict(batch)]


@pytest.mark.parametrize("most", [1, 10, 5_000])
def test_vectors_are_the_models(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """They are the same to the last bit, whether all words, some or none of a batch are known already."""
    monkeypatch.setattr(embeddings, "_MOST", most)
    plain, remembering = full_pipeline(), full_pipeline()
    remember(remembering)
    for _ in range(2):
        for wanted, found in zip(_vectors(plain), _vectors(remembering), strict=True):
            assert (wanted == found).all()


def test_words_are_worked_out_once() -> None:
    """A word that was read before is not worked out again, one with another shape is."""
    asked: list[int] = []

    def twice(rows: Any) -> Any:
        asked.append(len(rows))
        return rows * 2.0

    words = embeddings._Words(twice)
    first = np.array([[1, 2], [1, 2], [3, 4]], dtype="uint64")
    assert words.vectors(first).tolist() == [[2, 4], [2, 4], [6, 8]]
    assert words.vectors(np.array([[3, 4], [1, 5]], dtype="uint64")).tolist() == [[6, 8], [2, 10]]
    assert words.vectors(first).tolist() == [[2, 4], [2, 4], [6, 8]]
    assert asked == [2, 1]


def test_networks_of_another_kind_are_left_alone() -> None:
    """A layer that may look beside a word is no layer to remember words by."""
    model = full_pipeline().get_pipe("tok2vec").model
    embedded, encoded = model.layers
    assert embeddings._is_known(embedded)
    assert not embeddings._is_known(encoded)
    embedded.layers.insert(3, encoded)
    assert not embeddings._is_known(embedded)
