"""The expressions of a text in any language: by its grammar where it has a file, else through dateparser."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from timeline.temporal import foreign
from timeline.temporal.found import Found
from timeline.temporal.grammar import Grammar
from timeline.temporal.languages import CODES, language
from timeline.temporal.named import without_names
from timeline.temporal.refine import refine
from timeline.temporal.rule import Cues

_NO_CUES = Cues("(?!)", "(?!)", "(?!)")


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The compiled grammar of a language; compiled at first use."""
    return Grammar(language(code))


def find(text: str, code: str) -> Iterator[Found]:
    """The plausible expressions of a text, in order; `code` is a language's two letters, more are not looked at."""
    known = _two_letters(code)
    if known in CODES:
        own = language(known)
        return refine(without_names(grammar(known).find(text), text, own), text, own.around)
    return refine(foreign.find(text, known), text)


def reads(code: str) -> bool:
    """Whether dates written in words are read in a language; figures are read in any."""
    known = _two_letters(code)
    return known in CODES or foreign.knows(known)


@lru_cache(maxsize=64)
def cues(code: str) -> Cues:
    """The words that give the direction in a language; none where it has no file."""
    known = _two_letters(code)
    return language(known).cues if known in CODES else _NO_CUES


def _two_letters(code: str) -> str:
    return code[:2].lower()
