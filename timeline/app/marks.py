"""Marking passages of a source text: the server counts the characters, the page only shows the pieces."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open range of a document's text to be marked; `kind` names how, `note` says why in words."""

    start: int
    end: int
    kind: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that is marked alike throughout; `kinds` are sorted, each once."""

    text: str
    kinds: tuple[str, ...] = ()
    note: str = ""


def runs(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """The text of `[start, end)` cut wherever a mark begins or ends.

    The pieces joined are that text, byte for byte. Marks may overlap, and reach beyond the range.
    """
    inside = [mark for mark in marks if mark.start < end and start < mark.end and mark.start < mark.end]
    cuts = {start, end}
    for mark in inside:
        cuts |= {max(start, mark.start), min(end, mark.end)}
    edges = sorted(cuts)
    return tuple(_run(text, left, right, inside) for left, right in itertools.pairwise(edges))


def pairs(pieces: Iterable[Run]) -> list[tuple[str, str]]:
    """Runs as plain data: each a piece and its marks, separated by blanks."""
    return [(run.text, " ".join(run.kinds)) for run in pieces]


def _run(text: str, left: int, right: int, marks: list[Mark]) -> Run:
    over = [mark for mark in marks if mark.start <= left and right <= mark.end]
    notes = dict.fromkeys(mark.note for mark in over if mark.note)
    return Run(text[left:right], tuple(sorted({mark.kind for mark in over})), "; ".join(notes))
