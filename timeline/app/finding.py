"""Full-text search: every word asked for must begin a word of the text; words in quotation marks stay together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from timeline.app.marks import Mark, Run, runs

HIT = "hit"
_SAME = str.maketrans("‘’‚‛“”„‟‐‑‒–—\u00a0\u202f", "''''\"\"\"\"-----  ")
_TERM = re.compile(r'"([^"]+)"?|([^\s"]+)')


def fold(text: str) -> str:
    """The text without case, accents and typographic variants, character for character (the length stays)."""
    plain = text.translate(_SAME)
    return plain.lower() if plain.isascii() else "".join(map(_folded, plain))


def terms(query: str) -> tuple[str, ...]:
    """The folded words and quoted phrases of what somebody typed, each once; signs only if nothing else is typed."""
    found = list(dict.fromkeys(" ".join((match[1] or match[2]).split()) for match in _TERM.finditer(fold(query))))
    return tuple([term for term in found if any(map(str.isalnum, term))] or filter(None, found))


def holds(folded: str, asked: Sequence[str]) -> bool:
    """Whether a folded text holds every term."""
    return all((" " in term or term in folded) and _pattern(term).search(folded) for term in asked)


def hits(text: str, asked: Sequence[str], *, offset: int = 0) -> tuple[Mark, ...]:
    """Where the terms stand in a text, as marks moved by `offset`."""
    folded = fold(text)
    places = {match.span() for term in asked for match in _pattern(term).finditer(folded)}
    return tuple(Mark(offset + start, offset + end, HIT) for start, end in sorted(places))


@lru_cache(maxsize=64)
def _pattern(term: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, term.split())))


def _folded(character: str) -> str:
    if character.isascii():
        return character.lower()
    return (unicodedata.normalize("NFKD", character).casefold() or character)[0]


def snippet(text: str, asked: Sequence[str], *, around: int = 60) -> tuple[Run, ...]:
    """The neighbourhood of the first hit, about `around` characters to each side, cut between words; () if no hit."""
    found = hits(text, asked)
    if not found:
        return ()
    start = _word_edge(text, max(0, found[0].start - around))
    end = text.rfind(" ", found[0].end, found[0].end + around) if found[0].end + around < len(text) else len(text)
    end = max(end, found[0].end)
    inside = runs(text, start, end, found)
    before, after = (Run("… "),) if start else (), (Run(" …"),) if end < len(text) else ()
    return (*before, *inside, *after)


def _word_edge(text: str, start: int) -> int:
    return start if start == 0 else text.find(" ", start) + 1
