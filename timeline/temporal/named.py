"""Words of time that tell none because they are part of a name or of a game: a newspaper, a prize, a second half.

A language says what such words and those around them look like; of a game, as a regular expression over a piece of text
in which the words found stand in angle brackets.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.temporal.found import Found
from timeline.temporal.rule import Language, Name

_NAMING = frozenset({"season", "the season itself", "the week", "the year's", "part of this day", "current", "year",
                     "weekday", "day and part", "deictic", "tonight", "adverb", "this unit", "clock alone",
                     "length"})  # the rules whose words occur in names
_PLAYED = frozenset({"quarter", "quarter as adjective", "half of year", "the quarter", "part of"})
_BESIDE = 40  # characters before and after in which a name stands
_NEAR = 150  # and those in which the words of a game do


def is_no_time(one: Found, text: str, language: Language) -> bool:
    """Whether the words around make the expression a part of a name, or a quarter or a half one of a game."""
    if one.rule in _NAMING and language.names and _is_named(one, text, language.names):
        return True
    return one.rule in _PLAYED and bool(language.games) and _is_played(one, text, language.games)


def _is_named(one: Found, text: str, names: tuple[Name, ...]) -> bool:
    words, around = _compiled(names)
    if words.fullmatch(text, one.start, one.end) is None:
        return False
    before, after = text[max(0, one.start - _BESIDE):one.start], text[one.end:one.end + _BESIDE]
    return any(name.fullmatch(text, one.start, one.end) and lead.search(before) and rest.match(after)
               for name, lead, rest in around)


@lru_cache(maxsize=16)
def _compiled(names: tuple[Name, ...]) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], ...], ...]]:
    """The words of all names as one pattern, and each name's words and what stands before and after them."""
    return re.compile("|".join(name.words for name in names)), tuple(
        (re.compile(name.words), re.compile(rf"(?:{name.before})\Z"), re.compile(name.after)) for name in names)


def _is_played(one: Found, text: str, games: str) -> bool:
    before, after = text[max(0, one.start - _NEAR):one.start], text[one.end:one.end + _NEAR]
    return re.search(games, f"{before}<{text[one.start:one.end]}>{after}") is not None
