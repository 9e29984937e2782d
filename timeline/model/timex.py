"""A temporal expression on its way to a calendar date: found, anchored, dated.

`Timex` is what the words say; `Anchored` adds what it is relative to; `Dated` adds the calendar time and why.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from timeline.model.message import Words, message
from timeline.model.time import Interval


class Meaning(Hashable, Protocol):
    """An expression's meaning, free of any reference: a frozen value of the algebra of time."""

    @property
    def is_absolute(self) -> bool:
        """Whether it means the same calendar time whatever the reference."""

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar time meant, seen from `reference`; None if that cannot be known."""


class Basis(StrEnum):
    """What an expression is relative to."""

    ABSOLUTE = "absolute"
    PUBLICATION = "publication"
    NARRATIVE = "narrative"
    NONE = "none"


class Direction(StrEnum):
    """Which way a bare "Thursday" or "June" looks from its reference."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression: half-open code points, its words, its TIMEX3 type and value, its meaning.

    `value` is the TIMEX3 value, with X or "" for what is not known without a reference; `interval` is the calendar
    time as far as the text and `published` give it, or None; `rule` names the rule of the grammar that found it.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    meaning: Meaning
    rule: str
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Anchored:
    """A timex of one document with what it is relative to.

    `meaning` is the timex's meaning with its direction settled; `reference` is the known calendar time it is seen
    from, or None; `cue` holds the words that gave the direction ("until", "will"), "" when it is past by default;
    `antecedent` is the index, in its document's sequence, of the expression a narrative one counts from; `named` is the
    time that the words name without "since" or "until" around it, from which what follows counts, None if `meaning` is;
    `is_open` says that the cue leaves open whether it came about ("could", "was to"); `rival` holds the words of a date
    told before it that it may go with instead, "" if there is none.
    """

    document: str
    index: int
    timex: Timex
    meaning: Meaning
    basis: Basis
    direction: Direction = Direction.NONE
    cue: str = ""
    reference: Interval | None = None
    antecedent: int | None = None
    named: Meaning | None = None
    is_open: bool = False
    rival: str = ""

    @property
    def id(self) -> str:
        """Names the expression within the story."""
        return f"{self.document}:{self.timex.start}"


FIXED = message("fixed by a person")  # the reference of a date that a pin gives


@dataclass(frozen=True, slots=True)
class Why:
    """Why a date is what it is.

    `words` are the source's; `reference` says what they were counted from, in words, and `basis` how that is known;
    `rule` names the grammar's rule; `cue` holds the words that gave the direction, "" for none; `steps` are sentences,
    each one inference, in order; `said` is the whole in one sentence.
    """

    words: str
    reference: Words
    rule: str
    steps: tuple[Words, ...] = ()
    basis: Words = ""
    cue: str = ""
    said: Words = ""

    @property
    def sentence(self) -> str:
        """The whole reason as one sentence that can be quoted."""
        return self.said or " ".join(self.steps) or message("“{words}” is dated by {reference}.", words=self.words,
                                                            reference=self.reference)


@dataclass(frozen=True, slots=True)
class Dated:
    """An anchored expression with the calendar time the whole story gives it; `interval` None if it gives none."""

    anchored: Anchored
    interval: Interval | None
    why: Why

    @property
    def id(self) -> str:
        """Names the expression within the story."""
        return self.anchored.id
