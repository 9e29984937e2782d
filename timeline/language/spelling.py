"""The sound of a name from another alphabet, alike for its spellings: "Gaddafi", "Qadhafi" and "Kadafi"."""

from __future__ import annotations

import re
from functools import lru_cache

#: Spellings of one sound, the longer first.
_SOUNDS = (
    ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("shch", "s"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "k"),
    ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("sh", "s"), ("ch", "c"), ("ff", "v"), ("v", "f"),
    ("ks", "x"), ("q", "k"), ("g", "k"), ("c", "k"), ("z", "s"), ("w", "f"),
)
_VOWELS = re.compile(r"[aeiouyjh]+")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 12)
def sound(word: str) -> str:
    """The consonants of a folded word as they sound, with a mark for a vowel that begins it."""
    low = word
    for spelt, heard in _SOUNDS:
        low = low.replace(spelt, heard)
    vowel = "a" if _VOWELS.match(low) and low[0] not in "jh" else ""
    return vowel + _TWICE.sub(r"\1", _VOWELS.sub("", low))
