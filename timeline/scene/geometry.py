"""Cutting hatching and hairlines out behind labels, and finding room for a break's upright words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.scene.types import Box, Rule

_HALO = 3.0  # px kept free around a label


def cut(area: Box, holes: Iterable[Box]) -> tuple[Box, ...]:
    """What is left of an area without the holes, in rectangles."""
    pieces = [area]
    for hole in holes:
        wide = hole.grown(_HALO)
        pieces = [rest for piece in pieces for rest in _without(piece, wide)]
    return tuple(pieces)


def _without(piece: Box, hole: Box) -> list[Box]:
    if not piece.overlaps(hole):
        return [piece]
    top, bottom = max(piece.top, hole.top), min(piece.bottom, hole.bottom)
    rest = (Box(piece.left, piece.top, piece.right, top), Box(piece.left, bottom, piece.right, piece.bottom),
            Box(piece.left, top, hole.left, bottom), Box(hole.right, top, piece.right, bottom))
    return [one for one in rest if one.right > one.left and one.bottom > one.top]


def rules(x: float, top: float, bottom: float, holes: Iterable[Box]) -> tuple[Rule, ...]:
    """A hairline from top to bottom, broken where it would run through a label."""
    line = Box(x - 0.5, top, x + 0.5, bottom)
    crossing = [hole for hole in holes if hole.grown(_HALO).overlaps(line)]
    return tuple(Rule(x, piece.top, piece.bottom) for piece in sorted(
        (piece for piece in cut(line, crossing) if piece.right - piece.left > 0.9), key=lambda piece: piece.top))


def free_stretch(column: Box, taken: Sequence[Box], length: float) -> float | None:
    """The middle of the tallest stretch of a column that nothing touches, None if none is `length` px tall."""
    edges = sorted((box.top, box.bottom) for box in taken if box.overlaps(column))
    reached, best = column.top, (0.0, 0.0)
    for top, bottom in [*edges, (column.bottom, column.bottom)]:
        best = max(best, (top - reached, reached))
        reached = max(reached, bottom)
    return best[1] + best[0] / 2 if best[0] >= length else None
