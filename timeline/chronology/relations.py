"""What bounds a publication: each relation with its strength and its words.

Strengths are in the order in which relations give way when they contradict each other, the strongest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from timeline.chronology.bounds import Days, implied
from timeline.model.edit import Pin
from timeline.model.message import message
from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Anchored, Basis, Direction

# Four digits alone are often no year, and a year bounds little: only these bound a publication.
# A date with a clock time is more often the stamp of a comment than part of what is told.
_FIRM = frozenset({Precision.DAYPART, Precision.DAY, Precision.WEEK, Precision.MONTH})


class Strength(IntEnum):
    """How firmly a relation holds; the higher number gives way to the lower."""

    PINNED = 0
    STATED = 1
    PRINTED = 2
    TENSE = 3
    TIE = 4


@dataclass(frozen=True, slots=True)
class Relation:
    """Days to which a document's publication is bound, and why, as a clause that follows "because" """

    document: str
    start: int
    strength: Strength
    days: Days
    words: str

    @property
    def order(self) -> tuple[int, str, int]:
        """Sort key, the strongest first; equals by document and offset."""
        return self.strength, self.document, self.start


@dataclass(frozen=True, slots=True)
class After:
    """A document that came out no earlier than what an expression (`time`, by id) dates, because of `words` in it."""

    document: str
    time: str
    words: str


@dataclass(frozen=True, slots=True)
class Filed:
    """A document whose dateline names the day of filing by an expression (`time`, by id), perhaps without a year."""

    document: str
    time: str
    words: str


def limit(item: Anchored, words: str, *, days: int | None = None) -> Relation:
    """That a document was out by the day of an absolute expression, and at most so many days before if `days` is given.

    Raises ValueError if the expression names no day.
    """
    date = item.meaning.resolve(None)
    if date is None or date.earliest is None:
        raise ValueError(f"{item.timex.text!r} names no day")
    day = date.earliest.day
    return Relation(item.document, item.timex.start, Strength.PRINTED,
                    Days(None if days is None else day - days, day + 1), words)


def fixed(items: Iterable[Anchored], pinned: Mapping[tuple[str, int], Pin]) -> Iterator[Relation]:
    """Relations of expressions whose own time is known: pinned ones, and absolute ones told in a tense.

    A date that one article tells of as past and as still to come stands in a list, not in a sentence about its time.
    """
    told = list(items)
    past = {(item.document, item.meaning) for item in told if item.direction is Direction.PAST and item.cue}
    for item in told:
        pin = pinned.get((item.document, item.timex.start))
        if pin is not None and item.basis is Basis.PUBLICATION:
            words = message("its “{words}” is {date}, as a person fixed it", words=item.timex.text, date=pin.date)
            yield Relation(item.document, item.timex.start, Strength.PINNED, implied(item, pin.date), words)
        elif item.basis is Basis.ABSOLUTE and item.cue:
            is_listed = item.direction is Direction.FUTURE and (item.document, item.meaning) in past
            date = item.meaning.resolve(None) if pin is None else pin.date
            if date is not None and not is_listed:
                yield from _tense(item, date)


def _tense(item: Anchored, date: Interval) -> Iterator[Relation]:
    days = _told(item, date)
    if days != Days():
        given: dict[str, Any] = {"date": date, "cue": item.cue, "words": item.timex.text}
        words = (message("it tells of {date} as past (“{cue} … {words}”)", **given)
                 if item.direction is Direction.PAST else
                 message("it tells of {date} as still to come (“{cue} … {words}”)", **given))
        yield Relation(item.document, item.timex.start, Strength.TENSE, days, words)


def _told(item: Anchored, date: Interval) -> Days:
    """What has begun was published after its beginning; what is to come, before its end."""
    if date.approximate or date.uncertain or date.extent is Extent.THROUGHOUT or date.precision not in _FIRM:
        return Days()
    if item.direction is Direction.PAST and date.earliest is not None:
        return Days(first=date.earliest.day)
    if item.direction is Direction.FUTURE and date.latest is not None:
        return Days(after=date.latest.plus(-1).day + 1)
    return Days()
