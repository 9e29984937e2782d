"""Settles what the grammar found against the text around it: hits that cannot be times are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from timeline.model.stamps import has_stamps, is_stamp
from timeline.temporal.found import Found
from timeline.temporal.meaning import DayOfMonth, Duration, Near, Stretch, Untold, Weekday, root, rooted
from timeline.temporal.rule import Around

_MONEY = "$£€¥#"
_NOTHING = Around()
_MEASURES = "euros?|dollars?|francs?|pesos?|yen|yuan|km|kg|kilos?"  # written alike in many languages


class _Words(NamedTuple):
    """The words around a hit, compiled."""

    turn: re.Pattern[str]
    modal: re.Pattern[str]
    lasts: re.Pattern[str]
    amount: re.Pattern[str]
    each: re.Pattern[str]
    article: re.Pattern[str]
    indefinite: re.Pattern[str]
    several: re.Pattern[str]
    led: re.Pattern[str]
    things: re.Pattern[str]


@lru_cache(maxsize=16)
def _compiled(around: Around) -> _Words:
    return _Words(re.compile(around.turn), re.compile(rf"\b{around.modal}\s$"), re.compile(rf"{around.lasts}\s+"),
                  re.compile(rf"{around.amount}\s+$"), re.compile(rf"{around.each}\s"),
                  re.compile(rf"{around.article} (?=[A-Z])"), re.compile(around.indefinite),
                  re.compile(around.several),
                  re.compile(rf"(?:^|[\n(\[–-]\s?|\b(?:{around.led})\s)$", re.IGNORECASE),
                  re.compile(rf"\s?(?:[€$£%]|(?:{_MEASURES}|{around.things})\b)", re.IGNORECASE))


def refine(found: Iterable[Found], text: str, around: Around = _NOTHING) -> Iterator[Found]:
    """The expressions that are plausible where they stand, by the words `around` of their language."""
    words = _compiled(around)
    last: Found | None = None
    stamped: bool | None = None
    for one in found:
        if one.rule == "year" and is_stamp(text, one.start, one.end):
            stamped = has_stamps(text) if stamped is None else stamped
            if stamped:
                continue
        if not (is_implausible(one, text, words) or _only_rounds_off(one, last, text)):
            yield _some_day(_without_article(_without_verb(one, text, words), text, words), text, words)
        last = one


def _only_rounds_off(one: Found, last: Found | None, text: str) -> bool:
    """Whether "today" or "next month" only rounds off what stands before it: "two years ago today" is not today."""
    return (last is not None and last.rule == "units ago" and one.rule in _ROUNDING
            and not text[last.end:one.start].strip())


def _without_verb(one: Found, text: str, words: _Words) -> Found:
    """"They may last three weeks": the verb is no part of the expression, which is a length and no past."""
    meaning = one.meaning
    if isinstance(meaning, Stretch) and words.modal.search(text[max(0, one.start - 12):one.start]) is not None:
        verb = words.lasts.match(text, one.start)
        if verb is not None:
            return Found(verb.end(), one.end, "length", Duration(meaning.count, meaning.unit))
    return one


def _without_article(one: Found, text: str, words: _Words) -> Found:
    """"The Spring Offensive": the article is that of the name, which alone holds the season."""
    article = words.article.match(text, one.start) if one.rule in _SEASONS else None
    return one._replace(start=article.end()) if article is not None and _NAME.match(text, one.end) else one


def _some_day(one: Found, text: str, words: _Words) -> Found:
    """"On a wet Tuesday in November": some Tuesday, not the nearest."""
    inner = root(one.meaning)
    if isinstance(inner, Near) and isinstance(inner.period, DayOfMonth) and inner.period.weekday is not None:
        return _without_count(one, inner.period.weekday, text, words)
    if not isinstance(inner, Near) or not isinstance(inner.period, Weekday):
        return one
    around = f"{text[max(0, one.start - _SIDE):one.start]}<>{text[one.end:one.end + _SIDE]}"
    return one if words.indefinite.search(around) is None else one._replace(
        meaning=rooted(one.meaning, Untold(inner.period)))


def _without_count(one: Found, day: int, text: str, words: _Words) -> Found:
    """"Vendredi 7 hommes": the number counts them, and only the weekday is a time."""
    if words.several.match(text, one.end) is None:
        return one
    end = one.start + len(text[one.start:one.end].rstrip("0123456789").rstrip())
    return Found(one.start, end, "weekday", Near(Weekday(day)))


def is_implausible(one: Found, text: str, words: _Words) -> bool:
    """Whether the characters around a hit say that it is a price, a part of a number or of a name."""
    if words.turn.match(text, one.start):
        return True  # at the head of a sentence it turns to the next thing more often than it tells a time
    if one.rule == "length" and _is_rate(one, text, words):
        return True
    before = text[one.start - 1] if one.start else " "
    after = text[one.end:one.end + 1]
    if before in _MONEY or after in ("%", "$"):
        return True
    return one.rule == "year" and (_is_other_number(one, text, words) or _is_unlikely(one, text, words))


def _is_unlikely(one: Found, text: str, words: _Words) -> bool:
    """Whether a number long past or far ahead stands where no word says that it is a year.

    At the head of a line it may be a year in a list ("1066: a battle"), unless it may be the time of day of a note
    ("2125: he has left").
    """
    year = getattr(one.meaning, "year", 0)
    if _COMMON[0] <= year <= _COMMON[1]:
        return False
    if year // 100 < 24 and year % 100 < 60 and _HEAD.search(text[max(0, one.start - 2):one.start]) is not None:
        return _NOTE.match(text, one.end) is not None
    return words.led.search(text[max(0, one.start - 14):one.start]) is None


def _is_rate(one: Found, text: str, words: _Words) -> bool:
    """Whether "a year" stands after an amount and so says "per year"."""
    before = text[max(0, one.start - 24):one.start]
    return words.each.match(text, one.start) is not None and words.amount.search(before) is not None


def _is_other_number(one: Found, text: str, words: _Words) -> bool:
    """Whether four digits are part of a telephone number, a fraction, a ratio or a path."""
    around = text[max(0, one.start - 2):one.start], text[one.end:one.end + 2]
    counted = words.things.match(text, one.end) is not None
    return counted or _GROUPED.search(around[0]) is not None or _CONTINUED.match(around[1]) is not None


_SIDE = 40  # characters on either side of a weekday that say whether it is just some such day
_ROUNDING = frozenset({"deictic", "this unit", "unit by step", "this named"})
_SEASONS = frozenset({"season", "the season itself"})
_NAME = re.compile(r" [A-Z]")
_COMMON = (1700, 2060)  # years that need no word to say so
_HEAD = re.compile(r"(?:^|\n)[ \t]?$")
_NOTE = re.compile(r"[ \t]*(?:[:,\n-]|[ \t][A-Z])")
_GROUPED = re.compile(r"\d[ .,:/-]$|[.:/+=_]$|\) $")
_CONTINUED = re.compile(r"[:/.,-]\d|[/=_]")
