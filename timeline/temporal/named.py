"""Words of time that tell none because they are part of a name or of a game: a newspaper, a prize, a second half.

A language says what such words look like, as regular expressions over a piece of text in which the words found stand
in angle brackets.
"""

from __future__ import annotations

import re

from timeline.temporal.found import Found
from timeline.temporal.rule import Language

_NAMING = frozenset({"season", "the season itself", "the week", "the year's", "part of this day", "current", "year",
                     "weekday", "day and part", "deictic", "tonight", "adverb", "this unit", "clock alone",
                     "length"})  # the rules whose words occur in names
_PLAYED = frozenset({"quarter", "quarter as adjective", "half of year", "the quarter", "part of"})
_BESIDE = 40  # characters before and after in which a name stands
_NEAR = 150  # and those in which the words of a game do


def is_no_time(one: Found, text: str, language: Language) -> bool:
    """Whether the words around make the expression a part of a name, or a quarter or a half one of a game."""
    if one.rule in _NAMING and language.names and _matches(language.names, one, text, _BESIDE):
        return True
    return one.rule in _PLAYED and bool(language.games) and _matches(language.games, one, text, _NEAR)


def _matches(pattern: str, one: Found, text: str, reach: int) -> bool:
    before, after = text[max(0, one.start - reach):one.start], text[one.end:one.end + reach]
    return re.search(pattern, f"{before}<{text[one.start:one.end]}>{after}") is not None
