"""The direction of a bare "Thursday" or "June": to the past unless the words around it say otherwise.

A small closed class of words decides: what stands right before the expression, then the nearest verb form before it in
its clause, then the first one after it. A present tense counts where the verb is one of appointments ("talks resume
Tuesday"): with a day, it tells of what is arranged.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.model.timex import Direction
from timeline.temporal.verbs import (
    REACH,
    Patterns,
    Verb,
    clause_after,
    clause_before,
    looks_back,
    nearest_verb,
    verb_after,
)

_IN_PROSE = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z]+,?\s$")
_CLOCK_BEFORE = re.compile(r"\d[:.]\d\d\s?(?:[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?,?\s+(?:on\s+)?$")
_CLOCK_AFTER = re.compile(r"(?:[;:,]|\s+at)?\s+\d{1,2}[:.]\d\d\b")
_NEAR = re.compile(r"\s*(?:[^\W\d_]{1,4} )?(?:[^\W\d_]+[- \n])?")  # from a verb to an expression that goes with it
_PLANNED = 90  # characters before a date in which the words stand that plan it
_BESIDE = 60  # characters in which the words right before an expression stand
_LINE = re.compile(r"(?:^|\n)[^\w\n]*$")  # before the head of a line
_BEHIND_HEAD = re.compile(r"\s*(?:[:–—]|--?\s)")
_HEAD = 8  # characters before a head, with the mark of a list
_OPENING = re.compile(r"(?:[^\W\d_]+,?\s){0,2}")  # before an expression that opens its clause


class Facing(NamedTuple):
    """Which way an expression looks, the words that said so ("" for the default), and whether they never look back.

    `is_doubtful` says that the words leave it open and the likelier way was taken, `is_even` that the nearest is meant.
    """

    direction: Direction
    cue: str = ""
    is_firm: bool = True
    is_doubtful: bool = False
    is_even: bool = False


_DEFAULT = Facing(Direction.PAST)
_OPEN = Facing(Direction.NONE)
_DROPPED = Facing(Direction.FUTURE, is_firm=False, is_doubtful=True)
_EVEN = Facing(Direction.NONE, is_even=True)
_TRADED = Facing(Direction.FUTURE, "", is_firm=True)  # a contract is known by the month in which it ends


def direction(text: str, start: int, end: int, patterns: Patterns, *, of_week: bool = True) -> Facing:
    """Which way the expression at `[start, end)` looks.

    The default of a weekday (`of_week`) is the past; what comes round once a year ("on 10 November") has none and
    means the nearest.
    """
    before, after = _clause(text, start, patterns), clause_after(text, end)
    verb = (_joined(patterns, before, after) or _inner(patterns, before, after)
            or nearest_verb(patterns, before, after))
    if not of_week and patterns.traded.match(after) is not None:
        return _TRADED
    if of_week and patterns.possessive.match(after) is not None and not (
            _is_arranged(verb, after, patterns) or _is_attended(verb, before, patterns)):
        has_limit = patterns.meeting.match(after) is not None  # hit by Friday's quake: no deadline
        return _beside(None, before, patterns, has_limit=has_limit) or _DEFAULT
    if _is_dropped(patterns, before, after, of_week=of_week):
        return _DROPPED if of_week else _OPEN
    if not of_week and (_is_lapsed(patterns, before) or _is_of_meeting(verb, before, after, patterns)
                        or _is_entry(text, start, end, verb)):
        return _EVEN
    if of_week and verb is not None and _is_missed(verb, after, patterns):
        return Facing(Direction.PAST, verb.words)
    return _beside(verb, before, patterns) or (
        _week(verb) if of_week else _year(verb, before, after, patterns))


def _clause(text: str, start: int, patterns: Patterns) -> str:
    """What stands before a place in its clause; behind a colon that opens a list, with the clause that leads to it.

    "It will be paid in two parts: in July and in October".
    """
    before = clause_before(text, start)
    colon = text.rstrip().rfind(": ", max(0, start - len(before) - 2), start)
    if colon < 0 or colon != start - len(before) - 2 or nearest_verb(patterns, before, "") is not None:
        return before
    return f"{clause_before(text, colon)} {before}"


def _is_missed(verb: Verb, after: str, patterns: Patterns) -> bool:
    """Whether what was due did not come: "he was due in court on Monday but failed to appear"."""
    is_due = verb.is_before and verb.direction is Direction.FUTURE
    is_due = is_due and patterns.backshifted.match(verb.words) is not None
    return is_due and patterns.missed.match(after) is not None


def _is_dropped(patterns: Patterns, before: str, after: str, *, of_week: bool) -> bool:
    """Whether what was appointed has its past right behind the date: "the strike planned for January was called off".

    It may then be the January before or the one ahead, whichever is nearer; a weekday is rather the one ahead.
    """
    if not of_week and patterns.dropped.match(after) is not None:
        return True  # "the concert on 18 October was cancelled"
    if patterns.appointed.search(before, max(0, len(before) - _BESIDE)) is None:
        return False
    verb = verb_after(patterns, after)
    if verb is None or verb.direction is not Direction.PAST or patterns.plain.match(verb.words) is None:
        return False
    return not after[:verb.start].strip()


def _is_lapsed(patterns: Patterns, before: str) -> bool:
    """Whether a date is that of a plan that may be over: "was due to open in March", not "said it was due to open"."""
    found = patterns.lapsed.search(before, max(0, len(before) - _PLANNED))
    return found is not None and patterns.voiced.search(before, 0, found.start()) is None


def _is_of_meeting(verb: Verb | None, before: str, after: str, patterns: Patterns) -> bool:
    """Whether a date is that of what is arranged, and no past verb says that it is over: "before the 2 November vote".
    """
    is_of_it = patterns.meeting.match(after) is not None and (
        patterns.possessive.match(after) or patterns.named.search(before, max(0, len(before) - _BESIDE))) is not None
    is_over = (verb is not None and verb.direction is Direction.PAST and patterns.weak.fullmatch(verb.words) is None
               and (verb.is_before or patterns.arranging.match(verb.words) is None))
    return is_of_it and not is_over and _beside(verb, before, patterns) is None


def _is_entry(text: str, start: int, end: int, verb: Verb | None) -> bool:
    """Whether a date is the head of a line whose words tell of something to come, which may be over by now.

    "30 April - The ministry says that none will be built": what will be is not what the date is of.
    """
    return (verb is not None and verb.direction is Direction.FUTURE and _BEHIND_HEAD.match(text, end) is not None
            and _LINE.search(text, max(0, start - _HEAD), start) is not None)


def _joined(patterns: Patterns, before: str, after: str) -> Verb | None:
    """The verb behind an expression that opens the second of two joined clauses: "it met, and on Monday it will vote".

    Behind a comma the verb may be of another clause: "on Monday and on Tuesday, he said".
    """
    if patterns.conjoined.search(before, max(0, len(before) - _BESIDE)) is None:
        return None
    return verb_after(patterns, after.partition(",")[0])


def _inner(patterns: Patterns, before: str, after: str) -> Verb | None:
    """The verb of the clause between commas, in languages where it may stand last: ", den sie im Mai gehört hatte"."""
    starts = [mark.end() for mark in patterns.clause.finditer(before)]
    end = patterns.clause.search(after)
    if not starts and end is None:
        return None
    inside, rest = before[starts[-1]:] if starts else before, after[:end.start()] if end else after
    return nearest_verb(patterns, inside, rest)


def _is_attended(verb: Verb | None, before: str, patterns: Patterns) -> bool:
    """Whether what a day has is gone to in the future: "he will miss Wednesday's tie"."""
    return (verb is not None and verb.is_before and verb.direction is Direction.FUTURE
            and patterns.attending.fullmatch(before, verb.end) is not None)


def _is_arranged(verb: Verb | None, after: str, patterns: Patterns) -> bool:
    """Whether what a day has ("Friday's election") is told as still to come; "Friday's ruling" is over."""
    return verb is not None and verb.direction is Direction.FUTURE and patterns.meeting.match(after) is not None


def _beside(verb: Verb | None, before: str, patterns: Patterns, *, has_limit: bool = True) -> Facing | None:
    """What the words right before the expression say, given the verb; None if they say nothing.

    `has_limit` says whether "by" and "until" can set a limit to it.
    """
    near = max(0, len(before) - _BESIDE)
    if patterns.led.search(before.lower(), near) is None:
        return None
    if patterns.back.search(before, near) is not None:
        return _DEFAULT
    is_over = verb is not None and verb.direction is Direction.PAST and patterns.weak.fullmatch(verb.words) is None
    words = patterns.appointed.search(before, near) or (
        None if is_over or not has_limit else patterns.limit.search(before, near))
    if words is None:
        return None
    return Facing(Direction.FUTURE, words["words"], verb is not None and _is_firm(verb, patterns))


def _is_firm(verb: Verb, patterns: Patterns) -> bool:
    return verb.direction is Direction.FUTURE and patterns.firm.match(verb.words) is not None


def _week(verb: Verb | None) -> Facing:
    return _DEFAULT if verb is None else Facing(verb.direction, verb.words)


def _year(verb: Verb | None, before: str, after: str, patterns: Patterns) -> Facing:
    """The direction of what comes round once a year: none unless the verb is sure to go with it."""
    if verb is None or patterns.named.search(before, max(0, len(before) - _BESIDE)) is not None:
        return _OPEN
    is_arranged = verb.is_before and verb.direction is Direction.FUTURE and not _is_firm(verb, patterns)
    if is_arranged and patterns.amid.search(before, verb.end) is not None:
        return _OPEN  # "efforts continue after the explosion on 20 April"
    if verb.direction is Direction.FUTURE:
        return Facing(Direction.FUTURE, verb.words, _is_firm(verb, patterns))
    is_told = _is_told_past(verb, before, after, patterns)
    return Facing(Direction.PAST, verb.words) if is_told else Facing(Direction.NONE, is_firm=not verb.is_before)


def _is_told_past(verb: Verb, before: str, after: str, patterns: Patterns) -> bool:
    """Whether a past verb makes even a date without its year past.

    It does where it stands beside the date ("closed in November") or the date opens the sentence ("In November, it
    closed"); further on, the date may belong to something else ("discussed the vote in November").
    """
    if patterns.said.fullmatch(verb.words) is not None:
        return False
    if verb.is_before and looks_back(verb, before, patterns):
        return True
    if patterns.plain.match(verb.words) is not None:
        return True
    if verb.is_before:
        return _NEAR.fullmatch(before, verb.end) is not None and patterns.limit.search(before) is None
    rest = after[verb.end:]
    ahead = patterns.future.search(rest)
    is_adjective = ahead is not None and patterns.apart.search(rest[:ahead.start()]) is None  # "elected members will"
    return _OPENING.fullmatch(before) is not None and not is_adjective


def told_as(text: str, start: int, end: int, patterns: Patterns) -> Facing:
    """Whether a full date at `[start, end)` is told as past or as still to come, and the words that said so.

    Only an adverbial in prose has a tense: a date that is part of a name ("the 7 August 2009 attack"), stands beside a
    clock time, in a list or in a note about the text itself has none; nor does one that "could" or "was to" bring.
    """
    if not _IN_PROSE.search(text, max(0, start - 20), start) or _beside_clock(text, start, end):
        return _OPEN
    before = text[max(0, start - REACH):start]
    facing = direction(text, start, end, patterns)
    is_named = facing.direction is Direction.FUTURE and patterns.named.search(before) is not None
    is_told = facing.cue and patterns.untold.search(before) is None and not is_named and not is_open(facing, patterns)
    return facing if is_told else _OPEN


def is_open(facing: Facing, patterns: Patterns) -> bool:
    """Whether the words that turn an expression to the future leave open whether it came about ("could", "was to")."""
    return facing.direction is Direction.FUTURE and patterns.soft.match(facing.cue) is not None


def _beside_clock(text: str, start: int, end: int) -> bool:
    return (_CLOCK_BEFORE.search(text, max(0, start - 24), start) or _CLOCK_AFTER.match(text, end)) is not None


