"""Settles what the grammar found against the text around it: hits that cannot be times are left out."""

from __future__ import annotations

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
    before = text[one.start - 1] if one.start else " "
    after = text[one.end:one.end + 1]
    if before in _MONEY or after in ("%", "$"):
        return True
    return one.rule == "year" and (before in ".,:/" or after in (":", "/"))
