"""Text in small letters at the same offsets, and many words as one regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def lower(text: str) -> str:
    """The text in lower case, apostrophes and dashes made plain, at the same offsets."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    for written, plain in _PLAINER:
        if written in lowered:
            lowered = lowered.replace(written, plain)
    return lowered


_PLAINER = (("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\r", " "),
            ("\u2010", "-"), ("\u2011", "-"), ("\u2012", "-"), ("\u2013", "-"), ("\u2212", "-"))


def trie(words: Iterable[str]) -> str:
    """A regular expression that matches the longest of the words; blanks match a line break too."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _pattern(root) if root else "(?!)"


def _pattern(node: dict[str, Any]) -> str:
    singles, branches = [], []
    for char, below in sorted(node.items()):
        if char == "":
            continue
        shown = r"[ \n]" if char == " " else re.escape(char)
        rest = _pattern(below)
        if rest:
            branches.append(shown + rest)
        else:
            singles.append(shown)
    if not branches and not singles:
        return ""
    if len(singles) > 1:
        branches.append(f"[{''.join(singles)}]")
    else:
        branches += singles
    whole = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{whole})?" if "" in node else whole
