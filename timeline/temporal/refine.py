"""Settles what the grammar found against the text around it: hits that cannot be times are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline.temporal.grammar import Found

_MONEY = "$£€¥#"


def refine(found: Iterable[Found], text: str) -> Iterator[Found]:
    """The expressions that are plausible where they stand."""
    for one in found:
        if not is_implausible(one, text):
            yield one


def is_implausible(one: Found, text: str) -> bool:
    """Whether the characters around a hit say that it is a price, a part of a number or of a name."""
    if one.rule == "length" and _is_rate(one, text):
        return True
    before = text[one.start - 1] if one.start else " "
    after = text[one.end:one.end + 1]
    if before in _MONEY or after in ("%", "$"):
        return True
    return one.rule == "year" and _is_other_number(one, text)


def _is_rate(one: Found, text: str) -> bool:
    """Whether "a year" stands after an amount and so says "per year"."""
    words = text[one.start:one.end].lower()
    return words.startswith(("a ", "an ")) and _AMOUNT.search(text[max(0, one.start - 24):one.start]) is not None


def _is_other_number(one: Found, text: str) -> bool:
    """Whether four digits are part of a telephone number, a fraction, a ratio or a path."""
    around = text[max(0, one.start - 2):one.start], text[one.end:one.end + 2]
    counted = _COUNTED.match(text, one.end) is not None
    return counted or _GROUPED.search(around[0]) is not None or _CONTINUED.match(around[1]) is not None


_AMOUNT = re.compile(r"(?:[\d%]|\b(?:thousand|million|billion|trillion|dollars|cents|percent|pounds|euros|times))\s+$")
_GROUPED = re.compile(r"\d[ .,:/-]$|[.:/+=_]$|\) $")
_COUNTED = re.compile(r"\s?(?:[€$£%]|(?:euros?|dollars?|dólares|dollari|pounds?|pfund|francs?|pesos?|yen|yuan|miles?"
                      r"|km|kilomet(?:er|re)s?|kg|kilos?|met(?:er|re)s?|feet|tons?|points?|people|pages?)\b)",
                      re.IGNORECASE)
_CONTINUED = re.compile(r"[:/.,-]\d|[/=_]")
