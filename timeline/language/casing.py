"""Lower-casing of headlines for the parser, names kept.

A parser trained on running text takes "Denies" in "Maker Denies Report" for a name. So words of a headline set in
Title Case or capitals are lower-cased unless the body shows them to be names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from timeline.language.abbreviations import STARTERS

_WORD = re.compile(r"[^\W\d_](?:[\w&]|[.'’](?=\w))*")
_POSSESSIVE = re.compile(r"['’]s?$")


def name_forms(sentences: Iterable[str]) -> dict[str, str]:
    """The usual form of every word that the sentences show to be a name, by its lower case.

    A name stands with a capital in the middle of a sentence and more often so than in lower case, or it opens
    sentences, never stands in lower case, and is no word that commonly opens sentences.
    """
    inside: dict[str, Counter[str]] = {}
    opening: dict[str, str] = {}
    for text in sentences:
        for place, match in enumerate(_WORD.finditer(text)):
            word = _POSSESSIVE.sub("", match.group())
            if place:
                inside.setdefault(word.lower(), Counter())[word] += 1
            elif word[0].isupper() and word.lower() not in STARTERS:
                opening.setdefault(word.lower(), word)
    forms = {low: min(seen, key=lambda form: (-seen[form], form)) for low, seen in inside.items()}
    usual = {low: form for low, form in forms.items() if form != low}
    return {low: form for low, form in opening.items() if low not in forms} | usual


def lowered(headline: str, names: Mapping[str, str]) -> str:
    """A headline of the same length with its words in lower case, but for its first, names, and words like "iPad"."""
    shouted = headline.isupper()
    first = next((match.start() for match in _WORD.finditer(headline)), 0)

    def change(match: re.Match[str]) -> str:
        word = match.group()
        if word == "I" or (match.start() == first and not shouted):
            return word
        return _lowered_word(word, names, shouted=shouted)

    return _WORD.sub(change, headline)


def _lowered_word(word: str, names: Mapping[str, str], *, shouted: bool) -> str:
    stem = _POSSESSIVE.sub("", word)
    low, ending = stem.lower(), word[len(stem):].lower()
    if len(low) != len(stem) or len(ending) != len(word) - len(stem):
        return word
    if low in names:
        return (names[low] if shouted else stem) + ending
    is_odd = any(character.isupper() or character.isdigit() for character in stem[1:])
    return word if is_odd and not shouted else low + ending
