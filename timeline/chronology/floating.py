"""What hangs together in a story without a calendar day: solved as if day 0 were this day or that, and compared.

The solver reads days only as they follow from each other; so what it gives for a supposed day 0 is right up to that
day. It is asked for every day of a week in two seasons, and what differs between them is widened to hold them all.
Times of a week or less are placed; longer ones ("last month") lie differently from each day 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from timeline.chronology.bounds import Days, held, implied, is_of_a_day, resolve
from timeline.chronology.narrowing import Bound, Expressions, Leaning
from timeline.chronology.relations import Relation, Strength
from timeline.chronology.solve import publications
from timeline.model.calendar import day_number, weekday
from timeline.model.disjoint import DisjointSet
from timeline.model.floating import Floating, Place
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis, Meaning
from timeline.ties import SameTime

# Days supposed to be those of publication: a week in the middle of a month, twice, in years of another shape.
_SUPPOSED = (*range(day_number(2001, 6, 11), day_number(2001, 6, 18)),
             *range(day_number(2004, 11, 15), day_number(2004, 11, 22)))
_WEEK = 7 * 86_400
_SPREAD = 14  # days by which a time of a week may lie differently from one day of a week and another


def floating(items: Sequence[Anchored], bounds: Mapping[str, Bound], leaning: Sequence[Leaning],
             dated: Collection[str]) -> tuple[Floating, ...]:
    """The scales of the documents of which neither `dated` nor `bounds` tells when they came out, by first document."""
    free: dict[str, list[Anchored]] = defaultdict(list)
    for item in items:
        if item.document not in dated and (item.document not in bounds or bounds[item.document].is_idle):
            free[item.document].append(item)
    story = Expressions({item.id: item for item in chain.from_iterable(free.values())}, {})
    inside = [one for one in leaning if _is_inside(one, story, free.keys())]
    groups = DisjointSet(free)
    for one in inside:
        first, *others = sorted(story.documents(one))
        for other in others:
            groups.join(first, other)
    relations: dict[str, list[Leaning]] = defaultdict(list)
    for one in inside:
        relations[groups.root(min(story.documents(one)))].append(one)
    held_together = [_group(group, free, relations[groups.root(group[0])]) for group in groups.sets()]
    scales = sorted(chain.from_iterable(held_together), key=lambda scale: scale.document)
    return tuple(scale for scale in scales if scale.places)


def _is_inside(one: Leaning, story: Expressions, free: Collection[str]) -> bool:
    """Whether a relation is of free documents alone."""
    ids = one.items if isinstance(one, SameTime) else (one.time,)
    return all(id in story.items for id in ids) and all(document in free for document in story.documents(one))


def _group(group: Sequence[str], free: Mapping[str, Sequence[Anchored]],
           leaning: Sequence[Leaning]) -> list[Floating]:
    """One scale for what hangs together, one each for the rest."""
    origin = _origin(leaning, {item.id: item for document in group for item in free[document]})
    scale = None if origin is None else _solved(*origin, [item for id in group for item in free[id]], leaning)
    done = set() if scale is None else {place.id for place in scale.publications}
    alone = [_alone(document, free[document]) for document in group if document not in done]
    return [*alone, *([] if scale is None else [scale])]


def _origin(leaning: Sequence[Leaning], items: Mapping[str, Anchored]) -> tuple[Anchored, str] | None:
    """The name of a day that most documents share, or follow, and day 0 in words; None if none is shared."""
    found: list[tuple[int, str, int, Anchored, str]] = []
    for one in leaning:
        for id in one.items if isinstance(one, SameTime) else (one.time,):
            item = items[id]
            if item.basis is Basis.PUBLICATION and is_of_a_day(item) and _is_placed(item):
                followers = sum(id in (other.items if isinstance(other, SameTime) else (other.time,))
                                for other in leaning)
                is_named = not isinstance(one, SameTime) or one.of_report
                name = (f"the day of {one.words}" if is_named
                        else f"the day that “{item.timex.text}” in {item.document} means")
                found.append((-followers, item.document, item.timex.start, item, name))
    if not found:
        return None
    *_, item, name = min(found, key=lambda entry: (*entry[:3], entry[-1]))
    return item, name


def _zeros(origin: Anchored) -> tuple[int, ...]:
    """The days supposed to be day 0: of each season one for each day of the week that the origin can mean."""
    found: dict[tuple[int, int], int] = {}
    for day in _SUPPOSED:
        meant = resolve(origin, day)
        if meant is not None and meant.earliest is not None:
            found.setdefault((day // 100, weekday(meant.earliest.day)), meant.earliest.day)
    return tuple(found.values())


def _agreed(item: Anchored, time: Interval, shared: Interval | None) -> Interval:
    """The time of an expression as far as it agrees with those it is tied to."""
    if shared is None:
        return time
    if is_of_a_day(item):
        return time.intersect(shared) or time
    return held(item, time, shared) or time


def _solved(origin: Anchored, name: str, items: Sequence[Anchored], leaning: Sequence[Leaning]) -> Floating:
    """The scale of documents that hang together by relations, from a day that one of them names."""
    places: dict[str, Days] = {}
    published: dict[str, Days] = {}
    for zero in _zeros(origin):
        date = Interval.days(zero, zero + 1, Precision.DAY)
        story = Expressions({item.id: item for item in items}, {origin.id: date})
        fixed = Relation(origin.document, origin.timex.start, Strength.PINNED, implied(origin, date), "day 0")
        solved = publications([fixed], leaning, story)
        for document, bound in solved.bounds.items():
            _widen(published, document, bound.days, zero)
        for item in items:
            time = story.time(item.id, solved.bounds) if item.document in solved.bounds else None
            if time is not None and _is_placed(item):
                _widen(places, item.id, Days.of(_agreed(item, time, solved.shared.get(item.id))), zero)
    return Floating(name, origin.document, origin.id, _in_order(places, [item.id for item in items]),
                    _in_order(published, list(dict.fromkeys(item.document for item in items))))


def _alone(document: str, items: Sequence[Anchored]) -> Floating:
    """The scale of a document that hangs together with no other: day 0 is that of its publication."""
    places: dict[str, Days] = {}
    for item in items:
        for day in _SUPPOSED if _is_placed(item) else ():
            meant = resolve(item, day)
            if meant is not None:
                _widen(places, item.id, Days.of(meant), day)
    return Floating(f"the day on which {document} came out", document, "", _in_order(places, [i.id for i in items]),
                    (Place(document, 0, 1),))


def _is_placed(item: Anchored) -> bool:
    """Whether an expression counts from publication in weeks or less: it lies alike from every day."""
    return item.basis is Basis.PUBLICATION and _lies_alike(item.meaning)


@lru_cache(maxsize=1 << 12)
def _lies_alike(meaning: Meaning) -> bool:
    found = [meaning.resolve(Interval.days(day, day + 1, Precision.DAY)) for day in _SUPPOSED]
    away = [one.earliest.day - day for one, day in zip(found, _SUPPOSED, strict=True)
            if one is not None and one.earliest is not None and one.length <= 2 * _WEEK]
    return len(away) == len(_SUPPOSED) and max(away) - min(away) <= _SPREAD


def _widen(places: dict[str, Days], id: str, days: Days, zero: int) -> None:
    """Widens a place by where it lies from one supposed day 0."""
    first = None if days.first is None else days.first - zero
    after = None if days.after is None else days.after - zero
    if id in places:
        before = places[id]
        first = None if first is None or before.first is None else min(first, before.first)
        after = None if after is None or before.after is None else max(after, before.after)
    places[id] = Days(first, after)


def _in_order(places: Mapping[str, Days], order: Sequence[str]) -> tuple[Place, ...]:
    return tuple(Place(id, places[id].first, places[id].after) for id in order if id in places and places[id] != Days())
