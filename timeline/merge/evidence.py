"""What rules out that two mentions are one event, and what must speak for it before their likeness counts."""

from __future__ import annotations

import re

from timeline.merge.classes import DISASTERS, GENERAL, ONCE
from timeline.merge.context import Context
from timeline.merge.pair import akin_names, dates_agree, mentioned
from timeline.merge.quantities import at_odds
from timeline.merge.stems import stem
from timeline.merge.telling import OPENING, Telling
from timeline.merge.wording import WORD
from timeline.model.event import Attribution, Kind, Mention, Role, Status
from timeline.model.text import Span

UNREAL = frozenset({Status.DENIED, Status.NEGATED})
_DAY = 86_400
_SLIP = 3 * _DAY  # two articles may be so far apart about one day
_MUCH_THE_SAME = 0.6
# One saying in two wordings: this share of the words of the shorter stands, in the same order, in the other.
_SAME_WORDS = 0.5
_LEAST_WORDS = 8
_ANYBODY = frozenset(["i", "anyone", "anybody", "everyone", "everybody", "someone", "somebody", "one", "you", "people",
                      "those", "many", "some", "others", "most", "few", "nobody", "no one", "none"])
_GREAT = frozenset(stem(word) for word in DISASTERS)
_NONE: frozenset[str] = frozenset()
_MARK = re.compile(r"[,.;:!?\n\"“”]|\bthat\b")


def same_event(first: Telling, second: Telling) -> bool:
    """Whether two dated happenings can be one event, and something that takes part says so."""
    one, other = first.mention, second.mention
    return (
        one.kind is other.kind is Kind.HAPPENING
        and one.date is not None
        and other.date is not None
        and dates_fit(first, second)
        and bool(first.stems & second.stems or first.classes & second.classes)
        and not conflict(first, second)
        and _speaks_for_it(first, second)
    )


def dates_fit(first: Telling, second: Telling) -> bool:
    """Whether both dates can hold of one event, or one of the two tellings is a few days wrong about the same event.

    That is so only for two articles that tell it of the same names in much the same words, as what happens again is
    told of others, or in other words; or that tell what happens to one only once.
    """
    one, other = first.mention, second.mention
    if dates_agree(one.date, other.date):
        return True
    return (
        one.document != other.document
        and _fine(one) and _fine(other)
        and _apart(one, other) <= _SLIP
        and (_in_the_same_words(first, second) or _only_once(first, second))
    )


def _in_the_same_words(first: Telling, second: Telling) -> bool:
    return (
        bool(first.stems & second.stems)
        and bool(first.agents & second.agents & first.actors)
        and bool(first.patients & second.patients)
        and len(first.words.keys() & second.words.keys()) >= _MUCH_THE_SAME * min(len(first.words), len(second.words))
    )


def _only_once(first: Telling, second: Telling) -> bool:
    """Whether both tell of one named what hardly happens to it twice: it sank, died, ran aground."""
    mine, yours = first.agents | first.patients, second.agents | second.patients
    is_one = bool(first.stems & second.stems or first.classes & second.classes)
    is_once = first.lemma in ONCE or second.lemma in ONCE
    return is_one and is_once and bool(mine & yours & first.actors & second.actors)


def plainly_one(first: Telling, second: Telling) -> bool:
    """Whether two articles tell the same word of the same named one and of one day: whatever else their words are, so
    told it is one event. Words of one class need a second thing that takes part in both. Of a disaster on one day no
    name is needed.
    """
    if first.mention.document == second.mention.document or _is_general(first) or _is_general(second):
        return False
    if not (_fine(first.mention) and _fine(second.mention)):
        return False
    if _bare(first, second) and first.stems & second.stems & _GREAT:
        return True
    mine, yours = first.agents | first.patients, second.agents | second.patients
    named = len(mine & yours & first.actors & second.actors)
    others = first.others | first.places
    more = len((mine & yours) - first.actors) + int(akin_names(others & first.actors,
                                                               (second.others | second.places) & second.actors))
    open_patient = not (first.patients and second.patients) or bool(first.patients & second.patients)
    return bool(named) and open_patient and (bool(first.stems & second.stems) or named + more > 1)


def _apart(one: Mention, other: Mention) -> float:
    """Seconds between the beginnings of two dates."""
    if one.date is None or other.date is None or one.date.earliest is None or other.date.earliest is None:
        return float("inf")
    return abs(one.date.earliest.seconds - other.date.earliest.seconds)


def conflict(first: Telling, second: Telling) -> bool:
    """Whether two mentions cannot be one event: another kind or polarity, a plan and its execution, other actors.

    What may have happened is not joined to what is reported: both are shown, each with its source.
    """
    one, other = first.mention, second.mention
    return (
        one.kind is not other.kind
        or (one.kind is Kind.HAPPENING and {one.status, other.status} == {Status.HYPOTHETICAL, Status.REPORTED})
        or (one.kind is Kind.HAPPENING and counts_differ(first, second))
        or (one.kind is Kind.HAPPENING and (one.status in UNREAL) != (other.status in UNREAL))
        or (one.status is Status.PLANNED) != (other.status is Status.PLANNED)
        or (one.kind is Kind.HAPPENING and (
            other_actors(first, second) or strangers(first, second) or elsewhere(first, second)))
    )


def counts_differ(first: Telling, second: Telling) -> bool:
    """Whether the two put different numbers to the same things, and nothing else says that they tell one event.

    Of one named actor and one day, or one place and one day, "four workers" and "six workers" are rival accounts.
    """
    if not at_odds(first.counts, second.counts):
        return False
    same = (first.agents | first.patients) & (second.agents | second.patients) & first.actors & second.actors
    same |= first.places & second.places | _names_in_both(first.within, second.within)
    return not (same and _fine(first.mention) and _fine(second.mention))


def _names_in_both(mine: frozenset[str], yours: frozenset[str]) -> frozenset[str]:
    """The words that both have with a capital, which at least one of them has within a sentence."""
    return frozenset(word for word in {one.lstrip(OPENING) for one in mine | yours}
                     if (word in mine and (word in yours or OPENING + word in yours))
                     or (word in yours and OPENING + word in mine))


def other_actors(first: Telling, second: Telling) -> bool:
    """Whether a role that both fill is filled by other names, or by other things where neither is named."""
    return any(
        mine and yours and not mine & yours and not akin_names(mine & first.actors, yours & second.actors)
        and bool(mine & first.actors) == bool(yours & second.actors)
        and not _of_one_class(mine, yours, first, second)
        for mine, yours in ((first.agents, second.agents), (first.patients, second.patients))
    )


def _is_general(one: Telling) -> bool:
    return one.lemma in GENERAL and not one.is_noun


def _of_one_class(mine: frozenset[str], yours: frozenset[str], first: Telling, second: Telling) -> bool:
    """Whether two things without a name may be one in two words: the fire and the blaze, the merger and the deal."""
    return any(first.marks.get(one, _NONE) & second.marks.get(other, _NONE) for one in mine for other in yours)


def elsewhere(first: Telling, second: Telling) -> bool:
    """Whether the same was done to nobody named at two places: a bomb at a station and a bomb at a market."""
    named = (first.agents | first.patients) & first.actors & (second.agents | second.patients)
    return bool(first.spots and second.spots and not first.spots & second.spots and not named)


def strangers(first: Telling, second: Telling) -> bool:
    """Whether who did it cannot be one: "I" of two articles, or anybody on one side and somebody named on the other."""
    mine, yours = nameless(first), nameless(second)
    if "i" in mine | yours and first.mention.document != second.mention.document:
        return True
    return bool(mine and second.agents & second.actors) or bool(yours and first.agents & first.actors)


def nameless(one: Telling) -> frozenset[str]:
    """The doers that are anybody ("anyone who went there"), and "I" in whatever role."""
    found = ((part.role, part.text.lower()) for part in one.mention.participants if not part.actor)
    return frozenset(word for role, text in found for word in (text, *text.split()[:1])
                     if word == "i" or (role is Role.AGENT and word in _ANYBODY))


def _speaks_for_it(first: Telling, second: Telling) -> bool:
    """Whether they share enough of what takes part: the coarser the date, the more."""
    if _bare(first, second):
        return True
    named = len(first.actors & second.actors) + int(akin_names(first.actors, second.actors))
    things = len(first.arguments & second.arguments)
    around = int(mentioned(first, second)) + int(mentioned(second, first))
    if _fine(first.mention) and _fine(second.mention):
        return named + things + around > 0
    return named > 0 or things > 1 or (around > 0 and first.mention.document == second.mention.document)


def _bare(first: Telling, second: Telling) -> bool:
    """Whether one speaks by its noun alone of what the other tells of that day: "Tuesday's earthquake"."""
    return (_fine(first.mention) and _fine(second.mention) and first.is_noun and second.is_noun
            and not (first.agents | first.patients and second.agents | second.patients)
            and bool(first.stems & second.stems))


def _fine(mention: Mention) -> bool:
    return mention.date is not None and mention.date.length <= _DAY


def same_saying(first: Telling, second: Telling, context: Context) -> float:
    """The share of words in common, in order, if one speaker says both; 0 if too few for one saying."""
    one, other = first.mention, second.mention
    if not _one_speaker(first, second) or not dates_agree(one.date, other.date):
        return 0.0
    mine, yours = spoken(one, context), spoken(other, context)
    common = in_order(mine, yours)
    share = common / max(min(len(mine), len(yours)), 1)
    return share if common >= _LEAST_WORDS and share >= _SAME_WORDS else 0.0


def _one_speaker(first: Telling, second: Telling) -> bool:
    mine = {link.speaker for link in first.mention.attributions}
    yours = {link.speaker for link in second.mention.attributions}
    return bool(mine & yours)


def spoken(mention: Mention, context: Context) -> list[str]:
    """The words of the sentence that tells a saying, in lower case, without those that tell who said it."""
    text = context.texts.get(mention.document, "")
    frames = [_frame(link, text) for link in mention.attributions if link.start is not None]
    return [match.group().lower() for match in WORD.finditer(text, mention.quote.start, mention.quote.end)
            if not any(frame.start <= match.start() < frame.end for frame in frames)]


def _frame(link: Attribution, text: str) -> Span:
    """From the speaker or the word of saying to the mark behind both: "said Ines Okafor of the Board of Health,"."""
    parts = [(link.start or 0, link.end or 0), *([(link.cue.start, link.cue.end)] if link.cue is not None else [])]
    last = max(end for _, end in parts)
    mark = _MARK.search(text, last)
    return Span(min(start for start, _ in parts), mark.start() if mark is not None else last)


def in_order(mine: list[str], yours: list[str]) -> int:
    """The length of the longest sequence of words that stands, in this order, in both."""
    row = [0] * (len(yours) + 1)
    for word in mine:
        before = row[:]
        for place, other in enumerate(yours):
            row[place + 1] = before[place] + 1 if word == other else max(before[place + 1], row[place])
    return row[-1]
