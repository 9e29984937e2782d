"""Lanes that share a height: who gets a label, who a mark of its own, and who is counted.

Labels go by rank over all lanes. What room is left goes to marks without words: such a mark tells only its time, so
those that are known at both ends come before those that are open, and by rank within each.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from timeline.scene.counts import PILLS
from timeline.scene.drafts import Draft
from timeline.scene.packing import Packed, Shelf, low, pack, shelved

_FEW = 4  # marks, of which some may fit where their counts would stand
Groups = Mapping[str, Sequence[Draft]]


def share(ranked: Sequence[Draft], groups: Groups, labelled: Collection[str], height: float) -> dict[str, Packed]:
    """Each lane's marks within `height` px for all lanes, as far as the highest label alone allows.

    `ranked` are all drafts, highest in rank first; `groups` the same by lane. Where all fits, nothing is left over.
    """
    loose = {lane: pack(group, labelled) for lane, group in groups.items()}
    if sum(one.height for one in loose.values()) <= height:
        return loose
    lanes = {one.event.id: lane for lane, group in groups.items() for one in group}
    words = [one for one in ranked if one.event.id in labelled and one.labelled]
    counted: set[str] = set()
    while True:  # a lane that turns out to need counts needs room for them: at most once a lane
        limit = height - PILLS * len(counted)
        shelves = _labels(words, lanes, limit)
        done = {placed.draft.event.id for shelf in shelves.values() for placed in shelf.placed}
        left_over = _marks([one for one in ranked if one.event.id not in done], lanes, shelves, limit)
        needed = {lanes[one.event.id] for one in left_over}
        if needed <= counted:
            break
        counted |= needed
    rest = {lane: [one for one in left_over if lanes[one.event.id] == lane] for lane in groups}
    return {lane: _without_counts(shelves[lane], rest[lane]) for lane in groups}


def fill(ranked: Sequence[Draft], groups: Groups, labelled: Collection[str], height: float) -> dict[str, Packed]:
    """Each lane's marks within `height` px for all lanes, for a drawing that is wider than it is seen.

    There height is short and width is not: labels go in by rank, each as low as it can; none makes room for another.
    """
    lanes = {one.event.id: lane for lane, group in groups.items() for one in group}
    shelves = {lane: Shelf() for lane in groups}
    limit, bare = height - PILLS * len(groups), list[Draft]()
    for one in ranked:
        shelf = shelves[lanes[one.event.id]]
        most = limit - _height(shelves) + shelf.height
        if one.event.id not in labelled or not shelf.put(one, low(one.labelled), most=most):
            bare.append(one)
    left_over = _marks(bare, lanes, shelves, limit)
    return {lane: _without_counts(shelves[lane], [one for one in left_over if lanes[one.event.id] == lane])
            for lane in groups}


def _without_counts(shelf: Shelf, rest: Sequence[Draft]) -> Packed:
    """A lane whose few drafts left over fit into the room of their counts has no counts."""
    full = shelf.copy()
    if len(rest) <= _FEW and all(full.put(one, one.bare, most=shelf.height + PILLS) for one in rest):
        return full.packed(())
    return shelf.packed(rest)


def _labels(words: Sequence[Draft], lanes: Mapping[str, str], limit: float) -> dict[str, Shelf]:
    """A shelf a lane with the labels that fit; as long as they do not, the lowest in rank that takes height goes."""
    kept = list(words)
    shelves = {lane: shelved([one for one in kept if lanes[one.event.id] == lane]) for lane in set(lanes.values())}
    while len(kept) > 1 and _height(shelves) > limit:
        for one in reversed(kept):
            lane = lanes[one.event.id]
            without = shelved([other for other in kept if other is not one and lanes[other.event.id] == lane])
            if without.height < shelves[lane].height or one is kept[0]:
                break
        kept.remove(one)
        shelves[lane] = without
    return shelves


def _marks(rest: Sequence[Draft], lanes: Mapping[str, str], shelves: Mapping[str, Shelf],
           limit: float) -> list[Draft]:
    """Put marks without words where the shelves have room; those for which they have none."""
    left_over = []
    for one in sorted(rest, key=_is_open):
        shelf = shelves[lanes[one.event.id]]
        if not shelf.put(one, one.bare, most=limit - _height(shelves) + shelf.height):
            left_over.append(one)
    return left_over


def _is_open(draft: Draft) -> bool:
    return any(part.opens_left or part.opens_right for part in draft.parts)


def _height(shelves: Mapping[str, Shelf]) -> float:
    return sum(shelf.height for shelf in shelves.values())
