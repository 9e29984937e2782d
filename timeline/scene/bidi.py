"""Keeping right-to-left words, and marks that turn the direction of text, from turning what stands around them."""

from __future__ import annotations

import unicodedata

_TURNS = frozenset(("R", "AL", "RLE", "RLO", "LRE", "LRO", "RLI", "LRI", "FSI"))
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def turns(text: str) -> bool:
    """Whether the text has right-to-left letters or marks that turn its direction."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in _TURNS for sign in text)


def isolated(text: str) -> str:
    """The text between marks that keep its direction to itself, if it has one to keep; see UAX #9."""
    return f"{_FIRST_STRONG}{text}{_POP}" if turns(text) else text
