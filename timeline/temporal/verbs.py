"""The verb forms of the clause around an expression, by the cues of a language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.model.timex import Direction
from timeline.temporal.rule import Cues

REACH = 160  # characters looked at on either side
_WORD = r"\b(?=\w)"  # where a word begins; without it, alternatives are tried at its end too
_SMALL = r"\b(?=[^\W\d_A-Z])"  # the same of verb forms, which are written as in the middle of a sentence
_CLAUSE_END = re.compile(r"[.!?\n;:](?:(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]*[^\W_a-z])|(?<=\n)\s*\n|(?<=[;:])\s)")


class Verb(NamedTuple):
    """A verb form of a clause, `is_before` the expression or after it."""

    direction: Direction
    words: str
    start: int
    end: int
    is_before: bool


class Patterns(NamedTuple):
    """The cues of a language, compiled."""

    verbs: re.Pattern[str]
    future: re.Pattern[str]
    present: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    led: re.Pattern[str]  # any of the next three, in small letters
    limit: re.Pattern[str]
    appointed: re.Pattern[str]
    back: re.Pattern[str]
    named: re.Pattern[str]
    possessive: re.Pattern[str]
    meeting: re.Pattern[str]
    attending: re.Pattern[str]
    arranging: re.Pattern[str]
    conjoined: re.Pattern[str]
    traded: re.Pattern[str]
    backshifted: re.Pattern[str]
    clause: re.Pattern[str]
    amid: re.Pattern[str]
    missed: re.Pattern[str]
    firm: re.Pattern[str]
    coming: re.Pattern[str]
    adjective: re.Pattern[str]
    apart: re.Pattern[str]
    behind: re.Pattern[str]
    promised: re.Pattern[str]
    plain: re.Pattern[str]
    said: re.Pattern[str]
    weak: re.Pattern[str]
    withheld: re.Pattern[str]
    lapsed: re.Pattern[str]
    voiced: re.Pattern[str]
    foretold: re.Pattern[str]
    ahead: re.Pattern[str]
    soft: re.Pattern[str]
    untold: re.Pattern[str]
    joined: re.Pattern[str]
    beside: re.Pattern[str]
    listed: re.Pattern[str]
    staged: re.Pattern[str]
    opened: re.Pattern[str]
    titled: re.Pattern[str]
    unshared: re.Pattern[str]
    chained: re.Pattern[str]
    compared: re.Pattern[str]
    linked: re.Pattern[str]
    dropped: re.Pattern[str]
    quoted: re.Pattern[str]
    saying: re.Pattern[str]


@lru_cache(maxsize=16)
def compiled(cues: Cues) -> Patterns:
    """The cues as regular expressions; compiled at first use."""
    any_case = re.IGNORECASE
    return Patterns(
        verbs=re.compile(rf"{_SMALL}(?:{cues.future}|(?P<past>{cues.past}))\b"),
        future=re.compile(rf"{_SMALL}(?:{cues.future})\b"),
        present=tuple((re.compile(rf"{_SMALL}(?:{one.verbs})\b"), re.compile(rf"(?:{one.subject})\s$"))
                      for one in cues.present),
        led=re.compile(rf"{_WORD}(?:{cues.back}|{cues.appointed}|{cues.limit})\W*$"),
        limit=re.compile(rf"{_WORD}(?P<words>{cues.limit})\W*$", any_case),
        appointed=re.compile(rf"{_WORD}(?P<words>{cues.appointed})\W*$", any_case),
        back=re.compile(rf"{_WORD}(?:{cues.back})\W*$", any_case),
        named=re.compile(rf"{_WORD}{cues.named}\s+$", any_case),
        promised=re.compile(cues.promised), adjective=re.compile(cues.adjective), apart=re.compile(cues.apart),
        behind=re.compile(rf"\b(?:{cues.behind})\b"),
        attending=re.compile(cues.attending), arranging=re.compile(cues.arranging),
        conjoined=re.compile(cues.conjoined), traded=re.compile(cues.traded),
        clause=re.compile(cues.clause), amid=re.compile(cues.amid),
        missed=re.compile(cues.missed),
        backshifted=re.compile(rf"(?:{cues.backshifted})\b"),
        possessive=re.compile(cues.possessive), meeting=re.compile(cues.meeting), firm=re.compile(cues.firm),
        coming=re.compile(cues.coming),
        plain=re.compile(cues.plain), said=re.compile(cues.said), weak=re.compile(cues.weak),
        withheld=re.compile(rf"\b{cues.withheld}\s+$"),
        lapsed=re.compile(rf"\b(?:{cues.lapsed})\b[^,;:]*$"), voiced=re.compile(rf"\b(?:{cues.voiced})\b"),
        foretold=re.compile(rf"\b(?:{cues.foretold})\s+(?:(?:on|in|at)\s+)?(?:the\s+)?$"),
        ahead=re.compile(rf"\s(?:{cues.ahead})\b"),
        soft=re.compile(rf"(?:{cues.soft})\b", any_case), untold=re.compile(cues.untold, any_case),
        joined=re.compile(cues.joined), beside=re.compile(cues.beside),
        listed=re.compile(cues.listed), staged=re.compile(cues.staged), opened=re.compile(cues.opened),
        titled=re.compile(cues.titled, any_case),
        unshared=re.compile(cues.unshared, any_case), chained=re.compile(cues.chained),
        saying=re.compile(rf"\b(?:{cues.quoting.spoken})(?: [^,.;:]{{1,40}})?\s$"),
        dropped=re.compile(rf"(?:(?:,| and| or) [\w ]{{1,16}}?)?\s(?:{cues.dropped})\b"),
        quoted=re.compile(rf",? [^.;:]{{1,80}}?\b(?:{cues.quoting.spoken})(?: [a-z]+)?\s(?:on )?(?:the )?$"),
        linked=re.compile(rf"\b(?:{cues.linked})\s$"), compared=re.compile(rf"\b(?:{cues.compared})\s$", any_case))


def verb_before(patterns: Patterns, before: str, after: str) -> Verb | None:
    """The verb form nearest before the expression; no present one where a verb follows ("reports Friday said")."""
    verb = None
    for found in patterns.verbs.finditer(before):
        if verb is None or not _is_adjective(verb, found, before, patterns):
            verb = _verb(found, is_before=True)
    if patterns.verbs.match(after.lstrip()) is not None:
        return verb
    at = 0 if verb is None else verb.end
    for verbs, subject in patterns.present:
        for match in verbs.finditer(before, at):
            goes_on = verb is not None and patterns.apart.search(before, verb.start, match.start()) is None
            if not goes_on and subject.search(before[:match.start()]) is not None:
                verb = Verb(Direction.FUTURE, match[0], *match.span(), True)
    return verb


def _is_adjective(verb: Verb, found: re.Match[str], before: str, patterns: Patterns) -> bool:
    """Whether a past form only goes with a noun of the verb before it: "will redeem preferred shares"."""
    return (verb.direction is Direction.FUTURE and patterns.adjective.match(before, found.start()) is not None
            and patterns.apart.search(before, verb.end, found.start()) is None)


def verb_after(patterns: Patterns, after: str) -> Verb | None:
    """The verb form nearest after the expression."""
    found = patterns.verbs.search(after)
    if found is not None and patterns.linked.search(after, 0, found.start()) is not None:
        return None  # "beat Dorn on Saturday and will host Tarn": the verb that shares its subject stands before
    verb = None if found is None else _verb(found, is_before=False)
    if verb is not None and patterns.promised.match(verb.words) is not None:
        verb = verb._replace(direction=Direction.PAST)
    for verbs, subject in patterns.present:
        for match in verbs.finditer(after, 0, len(after) if verb is None else verb.start):
            if subject.search(after[:match.start()]) is not None or not after[:match.start()].strip():
                is_linked = patterns.linked.search(after, 0, match.start()) is not None
                return None if is_linked else Verb(Direction.FUTURE, match[0], *match.span(), False)
    return verb


def nearest_verb(patterns: Patterns, before: str, after: str) -> Verb | None:
    """The verb form that an expression goes with: the nearest before it in its clause, else the first behind it."""
    return verb_before(patterns, before, after) or verb_after(patterns, after)


def _verb(found: re.Match[str], *, is_before: bool) -> Verb:
    way = Direction.PAST if found["past"] else Direction.FUTURE
    return Verb(way, found[0], *found.span(), is_before)


def is_behind(text: str, start: int, end: int, patterns: Patterns) -> bool:
    """Whether the verb nearest to the expression tells what lay behind the story: "had told the court on Tuesday"."""
    before, after = clause_before(text, start), clause_after(text, end)
    verb = nearest_verb(patterns, before, after)
    return verb is not None and looks_back(verb, before if verb.is_before else after, patterns)


def looks_back(verb: Verb, clause: str, patterns: Patterns) -> bool:
    """Whether a verb form of a clause is part of what tells what lay behind the story: "met" of "had met"."""
    return any(told.start() <= verb.start < told.end() for told in patterns.behind.finditer(clause))


def clause_before(text: str, start: int) -> str:
    """What stands before a place in its clause, its first letter made small; a clause is looked at only so far."""
    first = max(0, start - REACH)
    last = None
    for last in _CLAUSE_END.finditer(text[first:start + 1]):  # noqa: B007 - the last one counts
        pass  # one more character says whether a sentence begins at the expression itself
    clause = text[first if last is None else first + last.end():start].lstrip()
    return clause[:1].lower() + clause[1:]


def clause_after(text: str, end: int) -> str:
    """What stands after a place in its clause, as far as a clause is looked at."""
    after = text[end:end + REACH]
    stop = _CLAUSE_END.search(after)
    return after[:stop.start()] if stop else after
