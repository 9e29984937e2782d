"""The publications of a story, bounded as one: relations narrow them until nothing changes.

Propagation of bounds to a fixed point, as in interval constraint solving. Where relations leave no day, the weakest of
them is dropped, by name, and the rest is solved anew; passes and rounds are bounded. Nothing depends on the order of
documents: relations are applied in the order of their strength, then of document and offset, and of two that
contradict each other the later in this order is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from timeline.chronology.bounds import Days
from timeline.chronology.narrowing import SLACK, Bound, Expressions, Leaning, implications, shared_time
from timeline.chronology.relations import Filed, Relation, Strength
from timeline.chronology.votes import trusted
from timeline.model.disjoint import DisjointSet
from timeline.model.message import Message, message
from timeline.model.time import Interval
from timeline.ties import SameTime

_PASSES = 60
_ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Publications:
    """What is known of every publication, and what was dropped because it contradicts, in words.

    `shared` is the time that an expression, by id, has in common with those it is tied to.
    """

    bounds: Mapping[str, Bound]
    shared: Mapping[str, Interval]
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Conflict:
    """A contradiction: what is dropped for it, and its words."""

    dropped: Leaning | Relation
    words: str


def publications(relations: Iterable[Relation], leaning: Sequence[Leaning], story: Expressions) -> Publications:
    """Bounds of the publications that follow from relations of their own and from what leans on others."""
    fixed = sorted(map(_loosened, relations), key=lambda relation: relation.order)
    stated = {one.document: Bound(one.days) for one in fixed if one.strength is Strength.STATED}
    ties = [one for one in leaning if isinstance(one, SameTime)]
    dated = {id: time for tie in ties for id in tie.items if (time := story.time(id, stated)) is not None}
    kept, said = trusted(ties, story.items, dated)
    others = [one for one in leaning if not isinstance(one, SameTime)]
    ordered = sorted((*kept, *others), key=lambda one: _order(one, story))
    parts = [_solved(*part, story) for part in _parts(fixed, ordered, story)]
    return Publications(
        {document: bound for part in parts for document, bound in part.bounds.items()},
        {id: time for part in parts for id, time in part.shared.items()},
        tuple(dict.fromkeys((*said, *(line for part in parts for line in part.dropped)))),
    )


def _parts(fixed: Sequence[Relation], leaning: Sequence[Leaning],
           story: Expressions) -> list[tuple[list[Relation], list[Leaning]]]:
    """The relations of documents that hang together, by their first document: what one part says moves no other."""
    groups = DisjointSet({document for one in (*fixed, *leaning) for document in story.documents(one)})
    for one in leaning:
        first, *others = sorted(story.documents(one))
        for other in others:
            groups.join(first, other)
    parts: dict[str, tuple[list[Relation], list[Leaning]]] = {}
    for relation in fixed:
        parts.setdefault(groups.root(relation.document), ([], []))[0].append(relation)
    for one in leaning:
        parts.setdefault(groups.root(min(story.documents(one))), ([], []))[1].append(one)
    return [parts[root] for root in sorted(parts)]


def _order(one: Leaning, story: Expressions) -> tuple[int, str, int, str]:
    """Sort key of what leans: datelines, then ties, then what came after what; equals by document, offset and words."""
    item = story.items[one.items[0] if isinstance(one, SameTime) else one.time]
    rank = 0 if isinstance(one, Filed) else 1 if isinstance(one, SameTime) else 2
    document = item.document if isinstance(one, SameTime) else one.document
    return rank, document, item.timex.start, one.words


def _loosened(relation: Relation) -> Relation:
    """A stated publication as a witness of what others tell: it may be a day early."""
    if relation.strength is not Strength.STATED or relation.days.after is None:
        return relation
    return replace(relation, days=Days(relation.days.first, relation.days.after + SLACK))


def _solved(fixed: Sequence[Relation], leaning: Sequence[Leaning], story: Expressions) -> Publications:
    """Rounds of narrowing, each without what the one before it found to contradict."""
    lost: set[Leaning | Relation] = set()
    said: list[str] = []
    state: dict[str, Bound] = {}
    for _ in range(_ROUNDS):
        state, conflicts = _settle([one for one in fixed if one not in lost],
                                   [one for one in leaning if one not in lost], story)
        lost.update(conflict.dropped for conflict in conflicts)
        said += [conflict.words for conflict in conflicts]
        if not conflicts:
            break
    else:  # what was dropped last must not shape what is kept
        state, _ = _settle([one for one in fixed if one not in lost],
                           [one for one in leaning if one not in lost], story)
    shared = {id: time for tie in leaning if isinstance(tie, SameTime) and tie not in lost
              and (time := shared_time(tie, state, story)) is not None for id in tie.items}
    return Publications(state, shared, tuple(dict.fromkeys(said)))


def _settle(fixed: Sequence[Relation], leaning: Sequence[Leaning],
            story: Expressions) -> tuple[dict[str, Bound], list[_Conflict]]:
    """Narrows all publications to a fixed point, or to the first pass that meets contradictions.

    Of contradictions of one pass that touch the same documents only the first is given: without it the others may not
    arise.
    """
    state: dict[str, Bound] = {}
    conflicts: list[_Conflict] = []
    for relation in fixed:
        before = state.get(relation.document, Bound())
        narrowed = before.narrowed(relation)
        if narrowed.days.is_empty:
            conflicts.append(_Conflict(relation, _against(before, relation)))
        else:
            state[relation.document] = narrowed
    waiting = leaning
    for _ in range(_PASSES):
        changed: set[str] = set()
        touched: set[str] = set()
        for one in waiting:
            conflict = _apply(one, state, story, changed)
            if conflict is not None and not touched & story.documents(one):
                conflicts.append(conflict)
            touched |= story.documents(one) if conflict is not None else set()
        if not changed or conflicts:
            return state, conflicts
        waiting = [one for one in leaning if story.documents(one) & changed]
    return state, [_Conflict(one, message("the articles with the words “{words}” are pushed on without end by what "
                                          "they tell; they bound nothing", words=one.words)) for one in waiting]


def _apply(one: Leaning, state: dict[str, Bound], story: Expressions, changed: set[str]) -> _Conflict | None:
    """Narrows publications by what a relation says now; the contradiction, if it leaves some of them no day."""
    said = implications(one, state, story)
    if isinstance(said, str):
        return _Conflict(one, said)
    for relation in said:
        before = state.get(relation.document, Bound())
        after = before.narrowed(relation)
        if after.days.is_empty:
            return _Conflict(one, _against(before, relation))
        if after.days != before.days:
            state[relation.document] = after
            changed.add(relation.document)
    return None


def _against(bound: Bound, relation: Relation) -> str:
    """A contradiction in words: what the relation says against what holds, and that it was dropped."""
    given: dict[str, Any] = {"article": relation.document, "words": relation.words}
    if not bound.reasons:
        return message("{article}: {words}, but these words cannot mean that; it bounds nothing", **given)
    given |= {"other": _when(bound.days), "reasons": bound.reasons}
    if relation.days.is_empty:
        return message("{article}: {words}, which suits no day; but it came out {other:at}, because {reasons:and}. The "
                       "first of these bounds nothing", **given)
    return message("{article}: {words}, which would mean that it came out {date:at}; but it came out {other:at}, "
                   "because {reasons:and}. The first of these bounds nothing", **given, date=_when(relation.days))


def _when(days: Days) -> Interval | Message:
    return days.interval() or message("at any time")
