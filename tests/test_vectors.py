"""Documents as sparse vectors: what their columns answer is what dictionaries of weights would."""

from __future__ import annotations

from itertools import combinations
from math import isclose, log, sqrt

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.merge.vectors import Terms

WORDS = st.lists(st.sampled_from(["ferry", "harbour", "pilot", "fog", "anchor", "crew"]), max_size=12)
TEXTS = st.dictionaries(st.sampled_from("abcdef"), WORDS, min_size=1)


def plain(texts: dict[str, list[str]], terms: Terms) -> dict[str, dict[str, float]]:
    """The vectors as dictionaries, worked out word by word."""
    found = {}
    for id, words in texts.items():
        weights = {word: (1 + log(words.count(word))) * terms.rarity(word) for word in words}
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        found[id] = {word: weight / length for word, weight in weights.items()}
    return found


@settings(deadline=None)  # the first imports numpy
@given(TEXTS)
def test_a_product_is_that_of_the_weights_of_words(texts: dict[str, list[str]]) -> None:
    """The product of two documents is the sum over the words of both, whichever comes first, to the last bit."""
    terms = Terms(texts.items())
    weights = plain(texts, terms)
    for first in texts:
        for second in texts:
            wanted = sum(value * weights[second].get(word, 0.0) for word, value in weights[first].items())
            assert isclose(terms.vectors.dot(first, second), wanted, abs_tol=1e-12)
            assert terms.vectors.dot(first, second) == terms.vectors.dot(second, first)


@settings(deadline=None)  # the first imports numpy
@given(TEXTS)
def test_words_are_found_in_the_documents_that_hold_them(texts: dict[str, list[str]]) -> None:
    """A document holds its words and no others; the rarer a word, the more it counts."""
    terms = Terms(texts.items())
    for id, words in texts.items():
        assert all(terms.holds(id, word) == (word in words) for word in ("ferry", "fog", "crew", "unheard"))
    shares = {word: sum(word in words for words in texts.values()) / len(texts) for word in ("ferry", "fog", "crew")}
    for word, share in shares.items():
        assert terms.share(word) == share
        assert all(terms.rarity(word) >= terms.rarity(other) for other in shares if shares[other] >= share)


@settings(deadline=None)  # the first imports numpy
@given(TEXTS)
def test_usual_is_the_mean_product_of_two(texts: dict[str, list[str]]) -> None:
    """How alike two documents usually are is the mean over all pairs of them."""
    vectors = Terms(texts.items()).vectors
    pairs = [vectors.dot(first, second) for first, second in combinations(texts, 2)]
    assert isclose(vectors.usual(), sum(pairs) / len(pairs) if pairs else 0.0, abs_tol=1e-12)


def test_a_vector_is_smoothed_by_the_nearest() -> None:
    """A document takes on words of the one nearest to it, and none of one that shares no word with it."""
    texts = {"a": ["ferry", "fog", "crew"], "b": ["ferry", "fog", "pilot"], "c": ["anchor", "harbour"]}
    vectors = Terms(texts.items()).vectors
    smooth = vectors.smoothed(2)
    assert smooth.dot("a", "b") > vectors.dot("a", "b") > 0
    assert smooth.dot("a", "c") == 0
    assert isclose(smooth.dot("a", "a"), 1.0)
    assert vectors.smoothed(0) is vectors


def test_a_document_that_is_not_known_is_like_none() -> None:
    """Mentions may be compared without their documents."""
    terms = Terms([("a", ["ferry"]), ("b", [])])
    assert terms.vectors.dot("a", "z") == terms.vectors.dot("z", "a") == terms.vectors.dot("a", "b") == 0.0
    assert not terms.holds("z", "ferry")
    assert Terms([]).vectors.usual() == 0.0
