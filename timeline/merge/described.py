"""The names for which nouns stand: "the ferry Saltmere" makes "the ferry" the Saltmere wherever no other is so called.

Only an article, one noun and a name in a row describe: more words between them may hold a verb ("the men told X").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from timeline.merge.classes import words

_NAME = r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*"
_CALLED = re.compile(rf"\b(?:[Tt]he|[Aa]n?)\s+([a-z]{{3,}})\s+({_NAME})")
_BEHIND = re.compile(rf"\s+({_NAME})")
_OF = re.compile(rf"\s+of\s+(?:the\s+)?({_NAME})")
_DEFINITE = re.compile(r"the\s+([a-z]{3,})", re.IGNORECASE)
# Nouns behind which a clause begins: "the day Harlan left"; and words that are none.
_NO_NOUNS = words("""
    day days night morning evening week weekend month year years time times moment minute hour way reason fact
    place thing things first last next only same other others more most one ones two three new old late former then
    south north east west central entire whole""")
_MANY = 8  # a noun of more names in a story describes none of them in particular


class Described:
    """Which names a story's texts call by which noun."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._names: dict[str, set[str]] = defaultdict(set)
        for text in texts.values():
            for match in _CALLED.finditer(text):
                if match[1] not in _NO_NOUNS:
                    self._names[match[1]].add(" ".join(match[2].split()))

    def name(self, document: str, words: str, start: int, end: int) -> str:
        """The name for which a noun phrase without one stands in an article, "" if none or several can be meant."""
        text = self._texts.get(document, "")
        definite = _DEFINITE.fullmatch(words)
        if definite is None or definite[1].lower() not in self._names:
            return ""
        names = self._names[definite[1].lower()]
        behind = _BEHIND.match(text, end)
        if behind is not None and " ".join(behind[1].split()) in names:
            return " ".join(behind[1].split())
        told = {name for name in names if text.find(name, 0, start) >= 0} if len(names) <= _MANY else set()
        return told.pop() if len(told) == 1 else ""


def owner(text: str, end: int) -> str:
    """The name in "of the Saltmere" right behind a noun, "" if there is none."""
    behind = _OF.match(text, end)
    return " ".join(behind[1].split()) if behind is not None else ""
