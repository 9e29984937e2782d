"""Which of the expressions tied by their words can be trusted, as far as documents of known date tell.

The same words stand in a report and in its reprint of a week later, whose "Thursday" is no longer the last one; and a
daily formula has the same words on every day. Where documents of stated date disagree, the majority is kept if there
is one, else nothing; a document that is outvoted as often as it agrees is no witness at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.chronology.bounds import Days, counts_days, implied, is_of_a_day, resolve
from timeline.chronology.narrowing import disagreement
from timeline.model.calendar import day_number
from timeline.model.message import message
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis
from timeline.ties import SameTime

# Two articles that tell one event in the same words were published within this many days of each other, or the words
# are a formula. Only the words are compared: any day serves as the one from which they are seen.
_APART = 45
_ANY_DAY = day_number(2001, 6, 15)


def trusted(ties: Sequence[SameTime], items: Mapping[str, Anchored],
            known: Mapping[str, Interval]) -> tuple[tuple[SameTime, ...], tuple[str, ...]]:
    """The ties without what was outvoted, and a line for each disagreement.

    `known` gives the times of expressions that are absolute, pinned, or in a document of stated date.
    """
    agreed: Counter[str] = Counter()
    outvoted: Counter[str] = Counter()
    kept: list[SameTime] = []
    said: list[str] = []
    for tie in (_of_evidence(one, items) for one in ties):
        votes = {id: known[id] for id in tie.items if id in known}
        majority = _majority(votes)
        losers = votes.keys() - majority
        agreed.update({items[id].document for id in majority} if len(majority) > 1 else ())
        outvoted.update({items[id].document for id in losers})
        if losers:
            said.append(message("{disagreement}; those outvoted are not counted",
                                disagreement=disagreement(tie, votes, items)))
        if majority or not votes:
            kept.append(replace(tie, items=tuple(id for id in tie.items if id not in losers)))
    strays = {document for document, count in outvoted.items() if count >= agreed[document]}
    left = [replace(tie, items=tuple(id for id in tie.items if items[id].document not in strays)) for tie in kept]
    return tuple(part for tie in left for part in _compatible(tie, items)), tuple(said)


def _of_evidence(tie: SameTime, items: Mapping[str, Anchored]) -> SameTime:
    """The tie without expressions that say nothing of each other: they need not agree."""
    return replace(tie, items=tuple(id for id in tie.items if not _is_no_evidence(id, tie, items)))


def _majority(votes: Mapping[str, Interval]) -> frozenset[str]:
    """The largest set of votes that share a moment, if it is more than half of them."""
    best: frozenset[str] = frozenset()
    for time in votes.values():
        agreeing = frozenset(id for id, other in votes.items() if other.overlaps(time))
        if len(agreeing) > len(best):
            best = agreeing
    return best if 2 * len(best) > len(votes) else frozenset()


def _compatible(tie: SameTime, items: Mapping[str, Anchored]) -> Iterable[SameTime]:
    """The tie in parts whose words can mean one time: "13 January" and "14 January" never do."""
    parts: list[list[str]] = []
    for id in tie.items:
        fitting = next((part for part in parts if all(_can_agree(items[id], items[other]) for other in part)), None)
        if fitting is None:
            parts.append([id])
        else:
            fitting.append(id)
    return [replace(tie, items=tuple(part)) for part in parts if len({items[id].document for id in part}) > 1]


def _can_agree(first: Anchored, second: Anchored) -> bool:
    """Whether two expressions can mean one time when said within some weeks of each other."""
    if first.timex.text == second.timex.text:
        return True
    if first.basis is not Basis.PUBLICATION:
        first, second = second, first
    seen_from = second.meaning.resolve(None)
    day = _ANY_DAY if seen_from is None or seen_from.earliest is None else seen_from.earliest.day
    meant = resolve(second, day) if seen_from is None else seen_from
    if meant is None or first.basis is not Basis.PUBLICATION:
        return True
    days = implied(first, meant)
    return not (days if seen_from is not None else days.meet(Days(day - _APART, day + _APART + 1))).is_empty


def _is_no_evidence(id: str, tie: SameTime, items: Mapping[str, Anchored]) -> bool:
    """Whether an expression is coarser than a day, or stands in another text in the same words without naming a day.

    Whoever retells "today" a day later writes "yesterday", and "last week" a week later "two weeks ago": where the
    words are still the same the text is a reprint, or a formula. So are the bare clock times of a running report. Only
    "Thursday" or "3 May" goes on meaning one day. "In 1989" and "this year" are in the same words of many things.
    """
    item = items[id]
    if not tie.of_report and not is_of_a_day(item):
        return True
    if item.basis is not Basis.PUBLICATION or _names_a_day(item):
        return False
    return any(other != id and items[other].timex.text.lower() == item.timex.text.lower() for other in tie.items)


def _names_a_day(item: Anchored) -> bool:
    return is_of_a_day(item) and not counts_days(item)
