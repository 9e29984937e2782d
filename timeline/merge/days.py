"""Whether the dates of two tellings can be those of one event, told finely or coarsely, or a few days wrong by one."""

from __future__ import annotations

import re
from math import inf

from timeline.merge.classes import DISASTERS, ONCE, WIDE
from timeline.merge.pair import dates_agree
from timeline.merge.stems import stem
from timeline.merge.telling import Telling
from timeline.model.event import Mention
from timeline.model.time import Interval

_DAY = 86_400
_SLIP = 3 * _DAY  # two articles may be so far apart about one day
_WEEK = 7 * _DAY
_WEEKDAY = re.compile(r"(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?", re.IGNORECASE)
GREAT = frozenset(stem(word) for word in DISASTERS)  # stems
WIDE_STEMS = frozenset(stem(word) for word in WIDE)
_MUCH_THE_SAME = 0.6


def dates_fit(first: Telling, second: Telling) -> bool:
    """Whether both dates can hold of one event, or one of the two tellings is a few days wrong about the same event.

    That is so only for two articles that tell it of the same names in much the same words, as what happens again is
    told of others, or in other words; or that tell what happens to one only once.
    """
    one, other = first.mention, second.mention
    if dates_agree(one.date, other.date):
        return True
    if one.document == other.document:
        return False
    is_slip = fine(one) and fine(other) and _apart(one, other) <= _SLIP
    return ((is_slip and _in_the_same_words(first, second)) or _a_week_on(first, second)
            or (_gap(one, other) <= _SLIP and only_once(first, second)))


def _a_week_on(first: Telling, second: Telling) -> bool:
    """Whether the later telling means by its weekday that of a week before: an article printed again later, or one
    that says "last Tuesday" on a Thursday for the Tuesday of last week.

    So for what hits a region at once and hardly comes again to the day, told as known ("last Tuesday's earthquake").
    """
    early, late = sorted((first, second), key=lambda one: _start(one.mention))
    date, why = late.mention.date, late.mention.why
    if late.is_new or not late.stems & WIDE_STEMS or why is None or not _WEEKDAY.fullmatch(why.words):
        return False
    if date is None or date.earliest is None or date.latest is None:
        return False
    return dates_agree(early.mention.date, Interval(date.earliest.plus(-_WEEK), date.latest.plus(-_WEEK)))


def _in_the_same_words(first: Telling, second: Telling) -> bool:
    is_of_both = (bool(first.stems & second.stems) and bool(first.agents & second.agents & first.actors)
                  and bool(first.patients & second.patients))
    if not is_of_both:
        return False
    mine, yours = first.words, second.words
    return len(mine.keys() & yours.keys()) >= _MUCH_THE_SAME * min(len(mine), len(yours))


def only_once(first: Telling, second: Telling) -> bool:
    """Whether both tell of one named what hardly happens to it twice: it sank, died, ran aground."""
    mine, yours = _undergoer(first), _undergoer(second)
    is_one = bool(first.stems & second.stems or first.classes & second.classes)
    is_once = first.lemma in ONCE or second.lemma in ONCE
    return is_one and is_once and bool(mine & yours)


def _undergoer(one: Telling) -> frozenset[str]:
    """The named ones to whom it happens: to whom it is done, or who does it if it is done to no name."""
    return one.patients & one.actors or one.agents & one.actors


def fine(mention: Mention) -> bool:
    """Whether the date of a mention is of a day or less."""
    return mention.date is not None and mention.date.length <= _DAY


def _apart(one: Mention, other: Mention) -> float:
    """Seconds between the beginnings of two dates."""
    starts = _start(one), _start(other)
    return inf if inf in starts else abs(starts[0] - starts[1])


def _gap(one: Mention, other: Mention) -> float:
    """Seconds between two dates of at most a week, from the end of the earlier to the end of its first day behind."""
    early, late = sorted((one, other), key=_start)
    if early.date is None or early.date.latest is None or late.date is None or max(
            early.date.length, late.date.length) > _WEEK:
        return inf
    return _start(late) - early.date.latest.seconds + _DAY


def _start(mention: Mention) -> float:
    """When a date begins, in seconds."""
    return inf if mention.date is None or mention.date.earliest is None else mention.date.earliest.seconds
