"""Where marks go within a lane: each at the first height where it and its label touch nothing."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from timeline.scene.drafts import Draft, Layout
from timeline.scene.types import Box

_STEP = 4.0  # px: heights are tried in such steps
_AIR_X, _AIR_Y = 8.0, 4.0  # px kept free around a box


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft at a height: its layout's boxes are `top` px further down."""

    draft: Draft
    layout: Layout
    top: float


@dataclass(frozen=True, slots=True)
class Packed:
    """A lane's marks, those for which there was no room, and the height that the marks take."""

    placed: tuple[Placed, ...]
    left_over: tuple[Draft, ...]
    height: float


@dataclass(slots=True)
class _Room:
    """What is taken, as sorted stretches of px in rows of `_STEP` px."""

    limit: float
    rows: list[list[tuple[float, float]]] = field(default_factory=list)

    def is_free(self, box: Box, top: float) -> bool:
        """Whether nothing is near the box if it is `top` px further down."""
        if box.bottom + top > self.limit:
            return False
        left, right = box.left - _AIR_X, box.right + _AIR_X
        for row in self.rows[max(int((box.top + top - _AIR_Y) // _STEP), 0):_ceiling(box.bottom + top + _AIR_Y)]:
            place = bisect_left(row, (right,))
            if place and row[place - 1][1] > left:  # stretches of one row do not overlap: the last one decides
                return False
        return True

    def take(self, box: Box) -> None:
        first, after = max(int(box.top // _STEP), 0), _ceiling(box.bottom)
        while len(self.rows) < after:
            self.rows.append([])
        for row in self.rows[first:after]:
            _merge(row, box.left, box.right)


def _ceiling(px: float) -> int:
    """The first row that is wholly under a height."""
    return int(-(-px // _STEP))


def _merge(row: list[tuple[float, float]], left: float, right: float) -> None:
    touching = [one for one in row if one[0] <= right and left <= one[1]]
    for one in touching:
        row.remove(one)
        left, right = min(left, one[0]), max(right, one[1])
    insort(row, (left, right))


@dataclass(slots=True)
class Shelf:
    """A lane that is being filled: what stands on it, and how high that is."""

    room: _Room = field(default_factory=lambda: _Room(float("inf")))
    placed: list[Placed] = field(default_factory=list)
    height: float = 0.0

    def put(self, draft: Draft, layouts: Sequence[Layout], *, most: float = float("inf")) -> bool:
        """Place a draft where it costs least with all of it within `most` px; whether there was room."""
        self.room.limit = most
        found = _place(draft, layouts, self.room)
        if found is not None:
            self.placed.append(found)
            self.height = max(self.height, *(box.bottom + found.top for box in found.layout.boxes))
        return found is not None

    def copy(self) -> Shelf:
        """The same, to be filled apart."""
        return Shelf(_Room(self.room.limit, [list(row) for row in self.room.rows]), list(self.placed), self.height)

    def packed(self, left_over: Sequence[Draft]) -> Packed:
        """The full lane."""
        return Packed(tuple(self.placed), tuple(left_over), self.height)


def shelved(drafts: Sequence[Draft]) -> Shelf:
    """A lane with the labels of these drafts, set so that they take little height."""
    shelf = Shelf()
    for one in _in_time(drafts):
        shelf.put(one, _low(one.labelled))
    return shelf


def _low(layouts: Sequence[Layout]) -> list[Layout]:
    """Layouts for where height is scarce: each costs as much more as it is high."""
    costed = [replace(one, cost=one.cost + max(box.bottom for box in one.boxes)) for one in layouts]
    return sorted(costed, key=lambda one: one.cost)


def pack(drafts: Sequence[Draft], labelled: Collection[str], *, limit: float = float("inf"),
         only_labelled: bool = False) -> Packed:
    """Place drafts from the top, those with labels first; where there is no room for all, low ranks lose theirs.

    `drafts` are in order of rank, `labelled` the event ids that may have a label, `limit` px the height there is.
    With `only_labelled` marks without a label are left over.
    """
    ranked = [one for one in drafts if one.event.id in labelled and one.labelled]
    room, placed = _labels(ranked, limit)
    done = {one.draft.event.id for one in placed}
    rest = _in_time([one for one in drafts if one.event.id not in done])
    left_over = []
    for one in rest:
        found = None if only_labelled else _place(one, one.bare, room)
        if found:
            placed.append(found)
        else:
            left_over.append(one)
    height = max((box.bottom + one.top for one in placed for box in one.layout.boxes), default=0.0)
    return Packed(tuple(placed), tuple(left_over), height)


def _labels(ranked: Sequence[Draft], limit: float) -> tuple[_Room, list[Placed]]:
    """The labels that fit, from the top in order of time.

    Where one finds no room, the one of lowest rank among it and those in its way is given up, and all start again.
    """
    left = list(ranked)
    while True:
        room, placed = _Room(limit), list[Placed]()
        for one in _in_time(left):
            found = _place(one, one.labelled, room)
            if found is None:
                left.remove(max([one, *_in_the_way(one, placed)], key=left.index))
                break
            placed.append(found)
        else:
            return room, placed


def _in_the_way(draft: Draft, placed: Sequence[Placed]) -> list[Draft]:
    """Those already placed that share px across with some layout of a draft."""
    boxes = [box for layout in draft.labelled for box in layout.boxes]
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    return [one.draft for one in placed if any(box.left < right and left < box.right for box in one.layout.boxes)]


def _in_time(drafts: Sequence[Draft]) -> list[Draft]:
    return sorted(drafts, key=lambda one: (one.left, -one.event.salience, one.event.id))


def _place(draft: Draft, layouts: Sequence[Layout], room: _Room) -> Placed | None:
    """The draft in the layout, and at the height, that together cost least; None if none is free."""
    best: Placed | None = None
    for layout in layouts:
        most = room.limit if best is None else best.top + best.layout.cost - layout.cost - _STEP
        top = _first_free(layout, room, most)
        if top is not None:
            best = Placed(draft, layout, top)
    for box in best.layout.boxes if best else ():
        room.take(box.moved(best.top if best else 0))
    return best


def _first_free(layout: Layout, room: _Room, most: float) -> float | None:
    """The least height, at most `most` px, at which all boxes of a layout are free."""
    boxes, lowest = layout.boxes, (len(room.rows) + 2) * _STEP
    top = 0.0
    while top <= min(most, lowest):
        if all(room.is_free(box, top) for box in boxes):
            return top
        top += _STEP
    return None
