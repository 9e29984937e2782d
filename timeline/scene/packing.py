"""Where marks go within a lane: each at the first height where it and its label touch nothing."""

from __future__ import annotations

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
    """What is taken: for each column of `_STEP` px the rows of `_STEP` px, as the bits of a number."""

    limit: float
    columns: dict[int, int] = field(default_factory=dict)
    rows: int = 0

    def first_free(self, boxes: Sequence[Box], most: float) -> float | None:
        """The least height, at most `most` px, by which all boxes can be further down and touch nothing."""
        lowest = min(most, self.limit - max(box.bottom for box in boxes), _STEP * (self.rows + 2))
        if lowest < 0:
            return None
        taken = 0
        for box in boxes:
            taken |= self._taken(box)
        free = ~taken & ((1 << (int(lowest // _STEP) + 1)) - 1)
        return _STEP * ((free & -free).bit_length() - 1) if free else None

    def _taken(self, box: Box) -> int:
        """The heights, as bits, at which something is near the box."""
        rows, at = 0, self.columns.get
        for column in range(int((box.left - _AIR_X) // _STEP), int((box.right + _AIR_X) // _STEP) + 1):
            rows |= at(column, 0)
        first, after = int((box.top - _AIR_Y) // _STEP), _ceiling(box.bottom + _AIR_Y)
        rows = rows >> first if first >= 0 else rows << -first
        done = 1
        while rows and done < after - first:  # each height is taken that has a taken row among those of the box
            more = min(done, after - first - done)
            rows |= rows >> more
            done += more
        return rows

    def take(self, box: Box) -> None:
        """Nothing else may be near the box from now on."""
        first, after = max(int(box.top // _STEP), 0), _ceiling(box.bottom)
        rows = (1 << after) - (1 << first)
        self.rows = max(self.rows, after)
        for column in range(int(box.left // _STEP), int(box.right // _STEP) + 1):
            self.columns[column] = self.columns.get(column, 0) | rows


def _ceiling(px: float) -> int:
    """The first row that is wholly under a height."""
    return int(-(-px // _STEP))


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
        return Shelf(replace(self.room, columns=dict(self.room.columns)), list(self.placed), self.height)

    def packed(self, left_over: Sequence[Draft]) -> Packed:
        """The full lane."""
        return Packed(tuple(self.placed), tuple(left_over), self.height)


def shelved(drafts: Sequence[Draft]) -> Shelf:
    """A lane with the labels of these drafts, set so that they take little height."""
    shelf = Shelf()
    for one in _in_time(drafts):
        shelf.put(one, low(one.labelled))
    return shelf


def low(layouts: Sequence[Layout]) -> list[Layout]:
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
        top = room.first_free(layout.boxes, most)
        if top is not None:
            best = Placed(draft, layout, top)
    for box in best.layout.boxes if best else ():
        room.take(box.moved(best.top if best else 0))
    return best
