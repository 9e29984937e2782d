"""The date that temporal expressions give a happening, and why: the finest that the words state."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from math import inf

from timeline.model.event import Mention
from timeline.model.message import message
from timeline.model.timex import Anchored, Basis, Dated, Direction

UNDATED = message("no words tell when it was said")
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_RECURRING = re.compile(rf"(?:the )?(?:early |mid-|late )?(?:{_DAY}(?: (?:morning|afternoon|evening|night))?|"
                        rf"(?:{_NUMBER} (?:of )?)?{_MONTH}(?: {_NUMBER})?)", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:next|tomorrow|tonight|coming|upcoming|forthcoming|later this)\b"
                    r"|^in (?:the next |about )?(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few)"
                    r" (?:minute|hour|day|week|month|year)s?\b|\bfrom (?:now|today)\b", re.IGNORECASE)


def cannot_date(item: Anchored) -> str:
    """Why an expression dates nothing by itself, "" if it can."""
    timex = item.timex
    if timex.type == "SET":
        return message("“{words}” tells how often, not when", words=timex.text)
    if item.basis is not Basis.NONE:
        return ""
    if timex.type == "DURATION":
        return message("“{words}” tells how long, not when", words=timex.text)
    return message("“{words}” names no calendar time", words=timex.text)


def lies_ahead(item: Anchored) -> bool:
    """Whether an expression looks ahead from the telling: by words of its own ("next week"), or by those around it."""
    if item.basis is Basis.NARRATIVE or item.cue.lower() == "until":
        return False
    turned = item.direction is Direction.FUTURE and item.basis is Basis.PUBLICATION
    return turned or _AHEAD.search(item.timex.text) is not None


def may_lie_ahead(item: Anchored) -> bool:
    """Whether an expression names a day or month without its year, which may be the next one as well as the last."""
    relative = item.basis in {Basis.PUBLICATION, Basis.NONE} and item.timex.type in {"DATE", "TIME"}
    return relative and _RECURRING.fullmatch(item.timex.text.strip()) is not None


def date(mention: Mention, dated: Mapping[str, Dated]) -> Mention:
    """The mention with the finest date that its expressions give, or the reason for none."""
    if not mention.times:
        return replace(mention, reason=mention.reason or UNDATED)
    items = [dated[time] for time in mention.times]
    known = [item for item in items if item.interval is not None]
    if not known:
        return replace(mention, reason=no_date(items[0]))
    finest = min(known, key=lambda item: item.interval.length if item.interval is not None else inf)
    return replace(mention, date=finest.interval, why=finest.why)


def no_date(item: Dated) -> str:
    """Why an expression gives no calendar time, in words."""
    words = item.anchored.timex.text
    if item.anchored.basis is Basis.PUBLICATION:
        return message("the words “{words}” count from the day of publication, which these articles do not give",
                       words=words)
    if item.anchored.basis is Basis.NARRATIVE:
        return message("the words “{words}” count from another time of the text, which is not known", words=words)
    return message("the words “{words}” name no calendar time", words=words)
