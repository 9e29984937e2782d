"""One-to-one foldings of characters: the copy has the same length, so offsets hold in both."""

from __future__ import annotations

import re

_STRAIGHT = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
})
_FOR_PARSER = {
    **_STRAIGHT,
    **{ord(character): " " for character in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
       "\u202f\u205f\u3000\u200b\ufeff\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"},
    0x2010: "-", 0x2011: "-", 0x2212: "-",
}

# Words between one, two or three of these signs are stressed in Markdown; "5 * 3" and "snake_case" are not.
_STRESSED = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{0,200}[^\s*_])\1(?![\w*_])")


def straight(text: str) -> str:
    """The text with straight quotation marks and apostrophes."""
    return text.translate(_STRAIGHT)


def plain(text: str) -> str:
    """The text as a parser likes it: straight quotation marks, ordinary spaces and hyphens, no line breaks.

    The signs with which Markdown stresses words are spaces too: a name in them would be no name.
    """
    return _STRESSED.sub(_unstressed, text).translate(_FOR_PARSER)


def _unstressed(match: re.Match[str]) -> str:
    signs = " " * len(match[1])
    return f"{signs}{match[2]}{signs}"
