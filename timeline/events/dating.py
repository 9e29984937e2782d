"""The date that temporal expressions give a happening, and why: the finest that the words state."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from timeline.model.event import Kind, Mention, Status
from timeline.model.forms import is_present
from timeline.model.message import message
from timeline.model.text import Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis, Dated, Direction

UNDATED = message("no words tell when it was said")
_HELD = frozenset({Status.REPORTED, Status.CLAIMED})
_FINER = 0.9  # how much of another's length a finer time has at most: months and years have several lengths
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_RECURRING = re.compile(rf"(?:the )?(?:early |mid-|late )?(?:{_DAY}(?: (?:morning|afternoon|evening|night))?|"
                        rf"(?:{_NUMBER} (?:of )?)?{_MONTH}(?: {_NUMBER})?)", re.IGNORECASE)
_CLOCK = re.compile(r"\d|noon\b|midnight\b", re.IGNORECASE)
_LISTED = re.compile(r"(?:,?\s*(?:and|then|also|again|later|once|twice|(?:three|four|five) times|more)|,)"
                     r"(?:,?\s+(?:and|then|also|again|later|once|twice|more))*"
                     r"(?:,?\s+(?:by|to|at|with|a)\s[$\u20ac\u00a3]?\d[\d.,]*(?:%|\s(?:per cent|percent|points?))?)?"
                     r"(?:,?\s+(?:in|on|at|during|for))?(?:\s+the)?\s*", re.IGNORECASE)
_EITHER = re.compile(r",?\s+or\s+(?:(?:in|on|at|during)\s+)?(?:the\s+)?", re.IGNORECASE)
_ONCE = re.compile(r"\b(?:first|last|only|once|originally|initially)\b", re.IGNORECASE)
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
    return turned or says_ahead(item)


def says_ahead(item: Anchored) -> bool:
    """Whether an expression looks ahead from the telling by words of its own: "next week", "tomorrow"."""
    return item.basis is not Basis.NARRATIVE and _AHEAD.search(item.timex.text) is not None


def may_lie_ahead(item: Anchored) -> bool:
    """Whether an expression names a time that may be the next one as well as the last: a day or month without its year,
    an hour of the day that is told of.
    """
    if item.timex.type == "TIME" and item.basis is Basis.PUBLICATION and _CLOCK.match(item.timex.text) is not None:
        return True
    relative = item.basis in {Basis.PUBLICATION, Basis.NONE} and item.timex.type in {"DATE", "TIME"}
    return relative and _RECURRING.fullmatch(item.timex.text.strip()) is not None


def dates(mention: Mention, dated: Mapping[str, Dated], text: str) -> tuple[Mention, ...]:
    """The mention, once for each of the times that its words list: "rejected it in 2001 and again in 2013".

    Times that can hold together, and others that no list joins, date one mention, as do those of what was first done
    in one of them; the first keeps its id.
    """
    groups: list[list[str]] = []
    for time in mention.times:
        if groups and not _is_next(dated[groups[-1][-1]], dated[time], text):
            groups[-1].append(time)
        else:
            groups.append([time])
    if len(groups) < 2 or _ONCE.search(mention.headline.text) is not None:
        return (_of_either(date(mention, dated), dated, text),)
    ids = (mention.id, *(hashlib.sha256(f"{mention.id}:{group[0]}".encode()).hexdigest()[:16] for group in groups[1:]))
    return tuple(date(replace(mention, id=id, times=tuple(group)), dated)
                 for id, group in zip(ids, groups, strict=True))


def told_ahead(mention: Mention, dated: Mapping[str, Dated], published: Interval | None, text: str) -> Mention:
    """The mention as a plan, where what it tells lies wholly after the day of its text.

    Times that the words themselves turn ahead say so, and a present tense: a full date in the past tense behind
    publication may be that of a text that was changed later.
    """
    date = mention.date
    if mention.kind is not Kind.HAPPENING or mention.status not in _HELD or published is None or date is None:
        return mention
    items = [dated[time].anchored for time in mention.times]
    is_turned = is_present(text[mention.trigger.start:mention.trigger.end].lower(), mention.lemma) or all(
        item.basis is Basis.PUBLICATION or item.direction is Direction.FUTURE for item in items)
    if not is_turned or date.uncertain or not published.before(date):
        return mention
    return replace(mention, status=Status.PLANNED,
                   status_words=tuple(Span(item.timex.start, item.timex.end) for item in items))


def _of_either(mention: Mention, dated: Mapping[str, Dated], text: str) -> Mention:
    """The mention, from the first to the last of two times of which it has one: "in 2028 or 2029"."""
    items = [dated[time] for time in mention.times]
    first, second = (items[0].interval, items[1].interval) if len(items) == 2 else (None, None)
    if first is None or second is None or not _is_next(items[0], items[1], text, joined=_EITHER):
        return mention
    return replace(mention, date=first.hull(second))


def _is_next(last: Dated, one: Dated, text: str, *, joined: re.Pattern[str] | None = None) -> bool:
    """Whether a time follows another in a list of times, or one `joined` so, and lies behind or before it."""
    first, second = last.interval, one.interval
    between = text[last.anchored.timex.end:one.anchored.timex.start]
    return (first is not None and second is not None and not first.overlaps(second)
            and (joined or _LISTED).fullmatch(between) is not None)


def date(mention: Mention, dated: Mapping[str, Dated]) -> Mention:
    """The mention with the finest date that its expressions give, or the reason for none."""
    if not mention.times:
        return replace(mention, reason=mention.reason or UNDATED)
    items = [dated[time] for time in mention.times]
    known = [item for item in items if item.interval is not None]
    if not known:
        return replace(mention, reason=no_date(items[0]))
    finest = known[0]
    for item in known[1:]:  # of two years the longer is no coarser
        if item.interval is not None and finest.interval is not None and (
                item.interval.length < _FINER * finest.interval.length):
            finest = item
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
