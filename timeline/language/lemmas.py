"""Base forms, looked up once for each word that is read in the same way.

The model gives a word its base form by its tag, its label in the tree and its letters, a word at a time but for a few
contractions ("gon na"). So a word that was read before has the base form it had then; only the others are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

ASKED = ("attribute_ruler", "lemmatizer")  # the components that give base forms by rule
_BETWEEN = "."

Key = tuple[int, int, int]  # the word's letters, tag and label in the tree, as the model numbers them


class Lemmas:
    """The base forms of a model's words. Raises KeyError if the model has no rules for them (`has_rules`)."""

    def __init__(self, language: Language) -> None:
        self._steps: list[Any] = [language.get_pipe(name) for name in ASKED]
        self._known: dict[Key, str] = {}
        self._joined = frozenset(
            one[0]["LOWER"] for row in self._steps[0].patterns for one in row["patterns"]
            if len(one) > 1 and isinstance(one[0].get("LOWER"), str))

    def of(self, doc: Doc, keys: list[Key]) -> list[str]:
        """The base forms of a parsed Doc's words, whose keys are given in their order."""
        if any(doc.vocab[key[0]].lower_ in self._joined for key in keys):
            return [token.lemma_ for token in self._read(doc)]
        new = list(dict.fromkeys(key for key in keys if key not in self._known))
        if new:
            self._learn(doc, new)
        return [self._known[key] for key in keys]

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


def has_rules(language: Language) -> bool:
    """Whether a model gives base forms by rules that look at one word at a time."""
    lemmatizer: Any = language.get_pipe("lemmatizer") if language.has_pipe("lemmatizer") else None
    return language.has_pipe("attribute_ruler") and getattr(lemmatizer, "mode", "") == "rule"
