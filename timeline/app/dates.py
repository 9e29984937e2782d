"""A range of dates as people type it: one date, or two joined, or one open to a side."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.model.time import Interval

_JOINED = re.compile(
    r"^(?:(?:from|between)\s+)?(.+?)\s*"
    r"(?:\bto\b|\buntil\b|\band\b|\s-\s|[–—]|\.\.|(?<=^\d{4})-(?=\d{4}$))"
    r"\s*(.+)$",
    re.I,
)
_SINCE = re.compile(r"^(?:since|from|after)\s+(.+)$", re.I)
_UNTIL = re.compile(r"^(?:until|till|before|up to)\s+(.+)$", re.I)


@dataclass(frozen=True, slots=True)
class Typed:
    """What typed dates mean: the window they ask for (None asks for all), or the words that say why not."""

    window: Interval | None = None
    problem: str = ""


def typed(text: str, parse: Callable[[str], Interval]) -> Typed:
    """The window that somebody typed. `parse` reads one date and raises ValueError with a remedy."""
    words = " ".join(text.split())
    if not words:
        return Typed()
    try:
        return Typed(_window(words, parse))
    except ValueError as problem:
        return Typed(problem=str(problem))


def typed_day(text: str, parse: Callable[[str], Interval]) -> Typed:
    """The one date that somebody typed."""
    words = " ".join(text.split())
    if not words:
        return Typed()
    try:
        return Typed(parse(words))
    except ValueError as problem:
        return Typed(problem=str(problem))


def _window(words: str, parse: Callable[[str], Interval]) -> Interval:
    """Since and after begin with the date itself, until and before end with it or at it."""
    if joined := _JOINED.match(words):
        return parse(joined[1]).hull(parse(joined[2]))
    if since := _SINCE.match(words):
        start = parse(since[1])
        return Interval(start.latest if words[:5].lower() == "after" else start.earliest, None)
    if until := _UNTIL.match(words):
        end = parse(until[1])
        return Interval(None, end.earliest if words[:6].lower() == "before" else end.latest)
    return parse(words)
