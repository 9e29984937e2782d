"""Events for which there is no room of their own, as counts: pills for a few, bars for many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.model.message import message, worded
from timeline.scene.axis import Axis
from timeline.scene.drafts import Draft, Layout
from timeline.scene.measure import text_width
from timeline.scene.types import TICK, Bar, Box, Cluster, Density, Form, Glyph, Part

PILLS = 26.0  # px of a lane's pills
BARS = 76.0  # px of a lane's bars with their words
_PILL = 18.0  # px high
_COLUMN = 52.0  # px that a count stands for
_BIN = 8.0  # px of a bar
_APART = 6.0  # px between a pill and a mark beside it
_WORDS = 18.0  # px over the bars for their scale
_CONTESTED = (Glyph.CLAIMED, Glyph.DISPUTED)


@dataclass(frozen=True, slots=True)
class Mass:
    """Events a bin of `_BIN` px, and how many of them are claimed or disputed."""

    all: tuple[float, ...]
    contested: tuple[float, ...]


def clusters(drafts: Sequence[Draft], lane: str, line: Axis, top: float, *, is_dense: bool) -> list[Cluster]:
    """The events in columns of `_COLUMN` px, each a pill, or the area of its bars if the lane is dense."""
    found = []
    for place, group in _columns(drafts, line).items():
        left = line.left + place * _COLUMN
        right = min(left + _COLUMN, line.right)
        box = Box(left, top, right, top + BARS) if is_dense else _pill(len(group), (left + right) / 2, top, line)
        ids = tuple(one.event.id for one in sorted(group, key=lambda one: (one.left, one.event.id)))
        found.append(Cluster(lane, box, ids, is_pill=not is_dense))
    return found


def lone(drafts: Sequence[Draft], line: Axis) -> list[tuple[Draft, Layout]]:
    """Those that would be a pill of their own and can stand in its place as a mark, which says more than "+1"."""
    columns = _columns(drafts, line)
    taken = {}
    for place, group in columns.items():
        left = line.left + place * _COLUMN
        pill = _pill(len(group), (left + min(left + _COLUMN, line.right)) / 2, 0, line)
        taken[place] = pill.left, pill.right
    found = []
    for place, group in columns.items():
        layout = next((one for one in group[0].bare if _height(one) <= PILLS), None) if len(group) == 1 else None
        if layout is None:
            continue
        left, right = (side(box.left if side is min else box.right for box in layout.marks) for side in (min, max))
        if all(right + _APART <= first or last + _APART <= left for at, (first, last) in taken.items() if at != place):
            taken[place] = left, right
            found.append((group[0], layout))
    return found


def _height(layout: Layout) -> float:
    return max(box.bottom for box in layout.marks)


def _columns(drafts: Sequence[Draft], line: Axis) -> dict[int, list[Draft]]:
    """The events by the column of px in which they lie, from left to right."""
    columns: dict[int, list[Draft]] = {}
    for one in drafts:
        columns.setdefault(int((_middle(one, line) - line.left) // _COLUMN), []).append(one)
    return dict(sorted(columns.items()))


def _middle(draft: Draft, line: Axis) -> float:
    return min(max(draft.middle, line.left), line.right - 1)


def _pill(count: int, middle: float, top: float, line: Axis) -> Box:
    half = (text_width(f"+{count:,}", TICK) + 10) / 2
    middle = min(max(middle, line.left + half), line.right - half)
    return Box(middle - half, top, middle + half, top + _PILL)


def densities(groups: Mapping[str, tuple[Sequence[Draft], float]], line: Axis) -> tuple[Density, ...]:
    """The bars of each lane's events, whose strip starts at the px given with them."""
    masses = {lane: mass(drafts, line) for lane, (drafts, _) in groups.items()}
    most = max((height for one in masses.values() for height in one.all), default=0.0)
    if not most:
        return ()
    tallest = (message("tallest bar: 1 event") if round(most) <= 1 else
               message("tallest bar: {number} events", number=round(most)))
    text = worded(tallest, line.dates)
    return tuple(_density(lane, masses[lane], most, text, line, top) for lane, (_, top) in groups.items())


def mass(drafts: Sequence[Draft], line: Axis) -> Mass:
    """Each event's share in the bins that its dates cover; squeezed time gets none. Sums to the number of events."""
    bins = int((line.right - line.left) // _BIN) + 1
    sums, contested = [0.0] * bins, [0.0] * bins
    shut = {place for gap in line.breaks() for place in range(_bin(gap.left, line) + 1, _bin(gap.right, line))}
    for one in drafts:
        places = [place for part in one.parts for place in _covered(part, line, bins) if place not in shut]
        places = places or [min(_bin(_middle(one, line), line), bins - 1)]
        for place in places:
            sums[place] += 1 / len(places)
            contested[place] += (one.glyph in _CONTESTED) / len(places)
    return Mass(tuple(sums), tuple(contested))


def _bin(x: float, line: Axis) -> int:
    return int((x - line.left) // _BIN)


def _covered(part: Part, line: Axis, bins: int) -> range:
    first = max(_bin(part.left, line), 0)
    last = first if part.form is Form.POINT or part.opens_right else _bin(part.right - 0.01, line)
    first = last if part.opens_left and not part.opens_right else first
    return range(min(first, bins - 1), min(max(first, last), bins - 1) + 1)


def _density(lane: str, mass: Mass, most: float, text: str, line: Axis, top: float) -> Density:
    baseline = top + BARS - 2
    scale = (BARS - _WORDS - 4) / most
    bars = tuple(
        Bar(line.left + place * _BIN + 0.5, min(line.left + (place + 1) * _BIN, line.right) - 0.5,
            baseline - count * scale, baseline - (count - contested) * scale)
        for place, (count, contested) in enumerate(zip(mass.all, mass.contested, strict=True)) if count)
    return Density(lane, baseline, bars, text, top + TICK)
