"""Numerals that a language builds from parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def roman(*endings: str) -> dict[str, int]:
    """The centuries in Roman figures, I to XXI, with each of the endings of an ordinal ("xxe")."""
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return {f"{'x' * (number // 10)}{ones[number % 10]}{ending}": number for number in range(1, 22)
            for ending in endings}


def joined(tens: Mapping[str, int], ones: Mapping[str, int], link: str, *, ones_first: bool = False) -> dict[str, int]:
    """Tens and ones written as one word, or with a hyphen as the link: "vingt-cinq", "fünfundzwanzig"."""
    return {f"{one}{link}{ten}" if ones_first else f"{ten}{link}{one}": value + count
            for ten, value in tens.items() for one, count in ones.items()}


def listed(words: str, first: int = 1) -> dict[str, int]:
    """Words in a row, numbered from `first` on."""
    return {word: place for place, word in enumerate(words.split(), first)}


def of_all(words: Iterable[str], endings: Iterable[str], value: object) -> dict[str, object]:
    """Every word with every ending, all of one value."""
    return {word + ending: value for word in words for ending in endings}
