"""A range of dates as people type it: one date, or two joined, or one open to a side."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.app.when import problem
from timeline.model.time import Interval

_JOINED = re.compile(
    r"^(?:(?:from|between|vo[mn]|zwischen)\s+(?:dem\s+)?)?(.+?)\s*"
    r"(?:\b(?:to|until|and|bis(?:\s+zum)?|und(?:\s+dem)?)\b|\s-\s|[–—]|\.\.|(?<=^\d{4})-(?=\d{4}$))"
    r"\s*(.+)$",
    re.I,
)
_SINCE = re.compile(r"^(?:(since|from|seit|ab)|after|nach)\s+(?:dem\s+)?(.+)$", re.I)
_UNTIL = re.compile(r"^(?:(until|till|up to|bis)|before|vor)\s+(?:zum\s+|dem\s+)?(.+)$", re.I)
_BARE = re.compile(r"\d{1,2}\.?")  # "3 and 5 October 2018": the first day shares what stands behind the last


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
    except ValueError as error:
        return Typed(problem=problem(error))


def typed_day(text: str, parse: Callable[[str], Interval]) -> Typed:
    """The one date that somebody typed."""
    words = " ".join(text.split())
    if not words:
        return Typed()
    try:
        return Typed(parse(words))
    except ValueError as error:
        return Typed(problem=problem(error))


def _window(words: str, parse: Callable[[str], Interval]) -> Interval:
    """Since and after begin with the date itself, until and before end with it or at it."""
    if joined := _JOINED.match(words):
        first, last = joined.groups()
        if _BARE.fullmatch(first) and _BARE.match(last):
            first += _BARE.sub("", last, count=1)
        return parse(first).hull(parse(last))
    if since := _SINCE.match(words):
        start = parse(since[2])
        return Interval(start.earliest if since[1] else start.latest, None)
    if until := _UNTIL.match(words):
        end = parse(until[2])
        return Interval(None, end.latest if until[1] else end.earliest)
    return parse(words)
