"""The publications of a story, bounded as one: relations narrow them until nothing changes.

Propagation of bounds to a fixed point, as in interval constraint solving. Where relations leave no day, the weakest of
them is dropped, by name, and the rest is solved anew; passes and rounds are bounded. Nothing depends on the order of
documents: relations are applied in the order of their strength, then of document and offset.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.chronology.bounds import Days, carried, counts_days, implied
from timeline.chronology.relations import After, Relation, Strength
from timeline.chronology.votes import trusted
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis
from timeline.model.words import in_words
from timeline.ties import SameTime

_PASSES = 60
_ROUNDS = 12
# Where it is evening an article is dated a day before the day that it is written on elsewhere, and one that is put on
# a site, or reprinted, a day later keeps its "today": what a tie carries over holds to a day.
_SLACK = 1
_ANY = Days()


@dataclass(frozen=True, slots=True)
class Bound:
    """The days left to a publication, with the relation that set each end."""

    days: Days = _ANY
    first_by: Relation | None = None
    after_by: Relation | None = None

    def narrowed(self, relation: Relation) -> Bound:
        """The bound with a relation applied; its days may be none."""
        days = self.days.meet(relation.days)
        return Bound(days, self.first_by if days.first == self.days.first else relation,
                     self.after_by if days.after == self.days.after else relation)


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

    dropped: SameTime | Relation | After
    words: str


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of a story by id, and the times of those that are absolute or pinned."""

    items: Mapping[str, Anchored]
    known: Mapping[str, Interval]

    def time(self, id: str, state: Mapping[str, Bound]) -> Interval | None:
        """The time an expression means as far as the bounds of its publication tell."""
        if id in self.known:
            return self.known[id]
        bound = state.get(self.items[id].document)
        published = bound.days.interval() if bound is not None else None
        return carried(self.items[id], published) if published is not None else None


def publications(relations: Iterable[Relation], ties: Sequence[SameTime], after: Sequence[After],
                 story: Expressions) -> Publications:
    """Bounds of the publications that follow from relations, from ties, and from what came after what."""
    fixed = sorted(map(_loosened, relations), key=lambda relation: relation.order)
    stated = {one.document: Bound(one.days) for one in fixed if one.strength is Strength.STATED}
    dated = {id: time for tie in ties for id in tie.items if (time := story.time(id, stated)) is not None}
    ties, said = trusted(ties, story.items, dated)
    return _solved(fixed, ties, after, story, said)


def _loosened(relation: Relation) -> Relation:
    """A stated publication as a witness of what others tell: it may be a day early."""
    if relation.strength is not Strength.STATED or relation.days.after is None:
        return relation
    return replace(relation, days=Days(relation.days.first, relation.days.after + _SLACK))


def _solved(fixed: Sequence[Relation], ties: Sequence[SameTime], after: Sequence[After], story: Expressions,
            votes: Sequence[str]) -> Publications:
    """Rounds of narrowing, each without what the one before it found to contradict."""
    lost: set[SameTime | Relation | After] = set()
    said = list(votes)
    state: dict[str, Bound] = {}
    for _ in range(_ROUNDS):
        state, conflicts = _settle([one for one in fixed if one not in lost],
                                   [one for one in ties if one not in lost],
                                   [one for one in after if one not in lost], story)
        lost.update(conflict.dropped for conflict in conflicts)
        said += [conflict.words for conflict in conflicts]
        if not conflicts:
            break
    else:  # what was dropped last must not shape what is kept
        state, _ = _settle([one for one in fixed if one not in lost], [one for one in ties if one not in lost],
                           [one for one in after if one not in lost], story)
    shared = {id: time for tie in ties if tie not in lost for id, time in _times(tie, state, story).items()}
    return Publications(state, shared, tuple(dict.fromkeys(said)))


def _times(tie: SameTime, state: Mapping[str, Bound], story: Expressions) -> dict[str, Interval]:
    """For each expression of a tie, the time that all of them share; nothing if they share none."""
    shared = _shared(time for id in tie.items if (time := story.time(id, state)) is not None)
    return {} if shared is None else dict.fromkeys(tie.items, shared)


def _settle(fixed: Sequence[Relation], ties: Sequence[SameTime], after: Sequence[After],
            story: Expressions) -> tuple[dict[str, Bound], list[_Conflict]]:
    """Narrows all publications to a fixed point, or to the first pass that meets contradictions."""
    state: dict[str, Bound] = {}
    conflicts: list[_Conflict] = []
    for relation in fixed:
        narrowed = state.get(relation.document, Bound()).narrowed(relation)
        if narrowed.days.is_empty:
            conflicts.append(_Conflict(relation, _against(state.get(relation.document, Bound()), relation)))
        else:
            state[relation.document] = narrowed
    waiting: Sequence[SameTime] = ties
    for _ in range(_PASSES):
        changed: set[str] = set()
        for tie in waiting:
            conflict = _apply(tie, state, story, changed)
            conflicts += [conflict] if conflict is not None else []
        for one in after:
            conflict = _apply_after(one, state, story, changed)
            conflicts += [conflict] if conflict is not None else []
        if not changed or conflicts:
            return state, conflicts
        waiting = [tie for tie in ties if any(story.items[id].document in changed for id in tie.items)]
    return state, [_Conflict(tie, f'the words "{tie.words}" push each other on without end; they bound nothing')
                   for tie in waiting]


def _apply(tie: SameTime, state: dict[str, Bound], story: Expressions, changed: set[str]) -> _Conflict | None:
    """Carries the time that all tied expressions share over to the publication of each."""
    times = {id: time for id in tie.items if (time := story.time(id, state)) is not None}
    if not times:
        return None
    shared = _shared(times.values())
    if shared is None:
        return _Conflict(tie, _disagreement(tie, times, story))
    by = min(times, key=lambda id: (times[id].length, id))
    for id in tie.items:
        item = story.items[id]
        if item.basis is not Basis.PUBLICATION or id in story.known or id == by:
            continue
        days, before = _days(item, shared), state.get(item.document, Bound())
        if before.days.meet(days) == before.days:
            continue
        relation = _relation(item, days, story.items[by], shared, tie)
        after = before.narrowed(relation)
        if after.days.is_empty:
            return _Conflict(tie, _against(before, relation))
        if after.days != before.days:
            state[item.document] = after
            changed.add(item.document)
    return None


def _apply_after(after: After, state: dict[str, Bound], story: Expressions, changed: set[str]) -> _Conflict | None:
    """Bounds the publication of a document by the beginning of what it came after."""
    time = story.time(after.time, state)
    if time is None or time.earliest is None:
        return None
    item = story.items[after.time]
    words = f'it tells of {after.words}, which came out "{item.timex.text}" in {item.document} ({in_words(time)})'
    relation = Relation(after.document, -1, Strength.TIE, Days(first=time.earliest.day), words)
    before = state.get(after.document, Bound())
    narrowed = before.narrowed(relation)
    if narrowed.days.is_empty:
        return _Conflict(after, _against(before, relation))
    if narrowed.days != before.days:
        state[after.document] = narrowed
        changed.add(after.document)
    return None


def _shared(times: Iterable[Interval]) -> Interval | None:
    """What all the times share; None if nothing."""
    shared: Interval | None = None
    for number, time in enumerate(times):
        shared = time if number == 0 else shared and shared.intersect(time)
    return shared


def _days(item: Anchored, meant: Interval) -> Days:
    """The days of publication that let an expression mean what those tied to it mean, to a day."""
    days = implied(item, meant)
    near = next((end for end in (days.first, days.after) if end is not None), None)
    late = _SLACK if near is not None and counts_days(item, near) else 0
    if not days.is_empty:
        days = Days(days.first and days.first - _SLACK, days.after and days.after + late)
    return days


def _relation(item: Anchored, days: Days, other: Anchored, meant: Interval, tie: SameTime) -> Relation:
    words = (f'its "{item.timex.text}" tells the same as "{other.timex.text}" in {other.document} '
             f'({in_words(meant)}): "{tie.words}"')
    return Relation(item.document, item.timex.start, Strength.TIE, days, words)


def _disagreement(tie: SameTime, times: Mapping[str, Interval], story: Expressions) -> str:
    """Times of the same words that cannot be one, in words."""
    said = [f'{story.items[id].document} says "{story.items[id].timex.text}" ({in_words(time)})'
            for id, time in times.items()]
    return f'{", ".join(said[:-1])} and {said[-1]} of the same words ("{tie.words}"); none of them bounds another'


def _against(bound: Bound, relation: Relation) -> str:
    """A contradiction in words: what the relation says against what holds, and that it was dropped."""
    reasons = dict.fromkeys(one.words for one in (bound.first_by, bound.after_by) if one is not None)
    if not reasons:
        return f"{relation.document}: {relation.words}, but these words cannot mean that; it bounds nothing"
    return (f"{relation.document}: {relation.words} would mean publication {_when(relation.days)}; but it was "
            f"{_when(bound.days)}, for {' and '.join(reasons)}. It does not bound the publication")


def _when(days: Days) -> str:
    if days.is_empty:
        return "on no day"
    interval = days.interval()
    return "at any time" if interval is None else in_words(interval)
