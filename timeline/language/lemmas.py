"""Base forms, looked up once for each word that is read in the same way.

The model gives a word its base form by its tag, its label in the tree and its letters, a word at a time but for a few
contractions ("gon na"). So a word that was read before has the base form it had then; only the others are asked for,
those of a batch of texts at a time. Labels in the tree that none of the model's rules names for such a word count as
one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ASKED = ("attribute_ruler", "lemmatizer")  # the components that give base forms by rule
_BETWEEN = "."
_OTHER = "dep"  # a label of no rule

Key = tuple[int, int, int]  # the word's letters, tag and label in the tree, as the model numbers them


class Lemmas:
    """The base forms of a model's words. Raises KeyError if the model has no rules for them (`has_rules`)."""

    def __init__(self, language: Language) -> None:
        self._steps: list[Any] = [language.get_pipe(name) for name in ASKED]
        self._known: dict[Key, str] = {}
        patterns = [one for row in self._steps[0].patterns for one in row["patterns"]]
        asking = [token for one in patterns for token in one if "DEP" in token]
        strings = language.vocab.strings
        self._all = _numbers(strings, asking)
        self._most = _numbers(strings, [token for token in asking if not _words(token)])
        self._named = {word for token in asking for word in _words(token)}
        self._joined = {word for one in patterns if len(one) > 1 for word in _words(one[0])}
        self._other = int(strings[_OTHER])
        self._labels: dict[int, frozenset[int] | None] = {}  # that rules name for a word; None if it may join the next

    def of(self, docs: Sequence[Doc], words: Sequence[Sequence[Key]]) -> list[list[str]]:
        """The base forms of each of some parsed Docs' words, given by key; those not known are asked for all at once.
        """
        keyed = [self._folded(doc, keys) for doc, keys in zip(docs, words, strict=True)]
        new = list(dict.fromkeys(key for keys in keyed for key in keys or () if key not in self._known))
        if new:
            self._learn(docs[0], new)
        known = self._known
        return [[token.lemma_ for token in self._read(doc)] if keys is None else [known[key] for key in keys]
                for doc, keys in zip(docs, keyed, strict=True)]

    def _folded(self, doc: Doc, keys: Sequence[Key]) -> list[Key] | None:
        """The keys, labels of no rule for such a word as one; None if a word may be read together with the next."""
        labels, other, folded = self._labels, self._other, []
        for key in keys:
            orth, tag, label = key
            if orth not in labels:
                labels[orth] = self._ruled(doc.vocab[orth].lower_)
            ruled = labels[orth]
            if ruled is None:
                return None
            folded.append(key if label in ruled else (orth, tag, other))
        return folded

    def _ruled(self, word: str) -> frozenset[int] | None:
        if word in self._joined:
            return None
        return self._all if word in self._named else self._most

    def _read(self, doc: Doc) -> Doc:
        for step in self._steps:
            doc = step(doc)
        return doc

    def _learn(self, doc: Doc, new: list[Key]) -> None:
        """Asks the model for words set apart from each other."""
        from spacy.tokens import Doc  # slow to import

        strings = doc.vocab.strings
        words = [text for key in new for text in (strings[key[0]], _BETWEEN)]
        tags = [text for key in new for text in (strings[key[1]], _BETWEEN)]
        deps = [text for key in new for text in (strings[key[2]], "punct")]
        made = Doc(doc.vocab, words=words, tags=tags, deps=deps, heads=list(range(len(words))))
        for place, token in enumerate(self._read(made)):
            if place % 2 == 0:
                self._known[new[place // 2]] = token.lemma_


def _numbers(strings: Any, tokens: Iterable[Any]) -> frozenset[int]:
    """The labels in the tree that tokens of rules name, as the model numbers them."""
    asked = [token["DEP"] for token in tokens]
    plain = {one for one in asked if isinstance(one, str)}
    named = {label for one in asked if not isinstance(one, str) for some in one.values() for label in some}
    return frozenset(int(strings[label]) for label in plain | named if label)


def _words(token: Any) -> list[str]:
    """The words, in lower case, of which alone a token of a rule is; empty if it may be of others."""
    asked = token.get("LOWER", {})
    return [asked] if isinstance(asked, str) else asked.get("IN", [])


def has_rules(language: Language) -> bool:
    """Whether a model gives base forms by rules that look at one word at a time."""
    lemmatizer: Any = language.get_pipe("lemmatizer") if language.has_pipe("lemmatizer") else None
    return language.has_pipe("attribute_ruler") and getattr(lemmatizer, "mode", "") == "rule"
