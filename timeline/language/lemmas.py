"""Base forms, looked up once for each word that is read in the same way.

The model gives a word its base form by its tag, its label in the tree and its letters, a word at a time but for a few
contractions ("gon na"). So a word that was read before has the base form it had then; only the others are asked for,
those of a batch of texts at a time. Labels in the tree that none of the model's rules names count as one.
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
        strings = language.vocab.strings
        self._labels = {int(strings[label]) for label in _named(self._steps[0].patterns) if label}
        self._other = int(strings[_OTHER])
        self._joined = frozenset(
            one[0]["LOWER"] for row in self._steps[0].patterns for one in row["patterns"]
            if len(one) > 1 and isinstance(one[0].get("LOWER"), str))

    def of(self, doc: Doc, keys: list[Key]) -> list[str]:
        """The base forms of a parsed Doc's words, whose keys are given in their order."""
        if any(doc.vocab[key[0]].lower_ in self._joined for key in keys):
            return [token.lemma_ for token in self._read(doc)]
        folded = self._folded(keys)
        self._ask(doc, folded)
        return [self._known[key] for key in folded]

    def learn(self, docs: Sequence[Doc]) -> None:
        """Asks for the base forms of all words of parsed Docs at once; `of` then only looks them up."""
        keys: dict[Key, None] = {}
        for doc in docs:
            orth, tag, dep = doc.to_array(["ORTH", "TAG", "DEP"]).T.tolist()
            keys.update(dict.fromkeys(self._folded(zip(orth, tag, dep, strict=True))))
        if docs:
            self._ask(docs[0], keys)

    def _folded(self, keys: Iterable[Key]) -> list[Key]:
        labels, other = self._labels, self._other
        return [key if key[2] in labels else (key[0], key[1], other) for key in keys]

    def _ask(self, doc: Doc, keys: Iterable[Key]) -> None:
        new = list(dict.fromkeys(key for key in keys if key not in self._known))
        if new:
            self._learn(doc, new)

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


def _named(patterns: Iterable[Any]) -> set[str]:
    """The labels in the tree that rules name."""
    asked = [token["DEP"] for row in patterns for one in row["patterns"] for token in one if "DEP" in token]
    plain = {one for one in asked if isinstance(one, str)}
    return plain | {label for one in asked if not isinstance(one, str) for some in one.values() for label in some}


def has_rules(language: Language) -> bool:
    """Whether a model gives base forms by rules that look at one word at a time."""
    lemmatizer: Any = language.get_pipe("lemmatizer") if language.has_pipe("lemmatizer") else None
    return language.has_pipe("attribute_ruler") and getattr(lemmatizer, "mode", "") == "rule"
