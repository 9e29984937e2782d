"""Widths of text in px, never too small: the widest advance of the font stack plus 4%."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from timeline.scene.advances import BOLD, REGULAR

_ALLOWANCE = 1.04
_BALANCED = 12  # lines, at most, that are made equally long
_FULL = 100  # hundredths of an em: a character of no table that is not wide
_WIDE = 140  # emoji and full-width characters, whose fonts differ most
_TABLES = {
    bold: {first + place: advance for first, row in rows for place, advance in enumerate(row)}
    for bold, rows in ((False, REGULAR), (True, BOLD))
}


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Px that `text` takes at most, on one line, at `size` px in any font of the stack."""
    return sum(_advance(character, bold) for character in text) * size * _ALLOWANCE / 100


@lru_cache(maxsize=4096)
def _advance(character: str, bold: bool) -> int:
    known = _TABLES[bold].get(ord(character))
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _FULL


def fitting(text: str, width: float, size: float, *, bold: bool = False) -> int:
    """How many characters of the beginning of a text go into `width` px on one line."""
    room = width / size / _ALLOWANCE * 100
    return bisect_right(list(accumulate(_advance(character, bold) for character in text)), room)


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """The text in as few lines as `width` px allow; () if a single word is wider than that.

    The lines of a label are about equally long.
    """
    lines = _filled(text, width, size, bold=bold)
    while 1 < len(lines) <= _BALANCED:
        width = max(text_width(line, size, bold=bold) for line in lines) - 0.1
        narrower = _filled(text, width, size, bold=bold)
        if len(narrower) != len(lines):
            break
        lines = narrower
    return lines


def _filled(text: str, width: float, size: float, *, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    reached, space = 0.0, text_width(" ", size, bold=bold)
    for word in filter(None, text.split(" ")):
        long = text_width(word, size, bold=bold)
        if long > width:
            return ()
        if lines and reached + space + long <= width:
            lines[-1] += f" {word}"
            reached += space + long
        else:
            lines.append(word)
            reached = long
    return tuple(lines)
