"""Words of time that tell none because they are part of a name or of a game: a newspaper, a prize, a second half.

A language says what such words and those around them look like; of a game, as a regular expression over a piece of text
in which the words found stand in angle brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from timeline.temporal.found import Found
from timeline.temporal.rule import Language, Name

_NAMING = frozenset({"season", "the season itself", "the week", "the year's", "part of this day", "current", "year",
                     "weekday", "day and part", "deictic", "tonight", "adverb", "this unit", "clock alone",
                     "length"})  # the rules whose words occur in names
_HERE = frozenset({"year", "row", "weekday", "month", "month that is a word", "the month as adjective"})
_PLAYED = frozenset({"quarter", "quarter as adjective", "half of year", "the quarter", "part of"})
_BESIDE = 40  # characters before and after in which a name stands
_NEAR = 150  # and those in which the words of a game do


class _Name(NamedTuple):
    """A name, compiled."""

    words: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


def without_names(found: Iterable[Found], text: str, language: Language) -> Iterator[Found]:
    """The expressions that are neither a part of a name nor a quarter or a half of a game."""
    words, names = _compiled(language.names)
    here = _matched_here(language.here)
    for one in found:
        if one.rule in _HERE and here.match(text, one.start):
            continue
        if one.rule in _NAMING and words.fullmatch(text, one.start, one.end) and _is_named(one, text, names):
            continue
        if not (one.rule in _PLAYED and language.games and _is_played(one, text, language.games)):
            yield one


def _is_named(one: Found, text: str, names: tuple[_Name, ...]) -> bool:
    before, after = text[max(0, one.start - _BESIDE):one.start], text[one.end:one.end + _BESIDE]
    return any(name.words.fullmatch(text, one.start, one.end) and name.before.search(before)
               and name.after.match(after) for name in names)


@lru_cache(maxsize=16)
def _compiled(names: tuple[Name, ...]) -> tuple[re.Pattern[str], tuple[_Name, ...]]:
    """The words of all names as one pattern, and each name."""
    return re.compile("|".join(name.words for name in names) or "(?!)"), tuple(
        _Name(re.compile(name.words), re.compile(rf"(?:{name.before})\Z"), re.compile(name.after)) for name in names)


@lru_cache(maxsize=16)
def _matched_here(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _is_played(one: Found, text: str, games: str) -> bool:
    before, after = text[max(0, one.start - _NEAR):one.start], text[one.end:one.end + _NEAR]
    return re.search(games, f"{before}<{text[one.start:one.end]}>{after}") is not None
