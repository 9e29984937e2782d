"""Meanings without a place of their own on the calendar: lengths, sets, the vague, days told from something unsaid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from timeline.model.time import Interval
from timeline.temporal.periods import DayPart, Named
from timeline.temporal.units import Unit


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, in the unit written; None where no number ("years") or no unit ("a long time") is stated."""

    count: float | None
    unit: Unit | None

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002 - one signature for all
        """None: a length is at no place on the calendar."""
        return None


@dataclass(frozen=True, slots=True)
class Every:
    """A set of times: every `count` units ("every two weeks"), or every occurrence of a period ("every Monday").

    `part` is the part of each such day that is meant ("Monday nights").
    """

    period: Unit | Named | DayPart
    count: int = 1
    part: DayPart | None = None

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """None: a set is no single stretch of the calendar."""
        return None


@dataclass(frozen=True, slots=True)
class Vague:
    """The past, the present or the future at large: TIMEX3's "PAST_REF", "PRESENT_REF", "FUTURE_REF"."""

    value: str

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """None: it has no bounds."""
        return None


@dataclass(frozen=True, slots=True)
class Untold:
    """A period whose place the words do not tell: the Monday after the vote, the second day of talks, one Sunday."""

    period: Unit | Named

    is_absolute: ClassVar[bool] = False

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002
        """None: what it is told from is not known here, and the nearest Monday may be another."""
        return None
