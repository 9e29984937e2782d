"""Meanings that are flagged: soft bounds, a date that is supposed, one of two readings, a year of business."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.model.time import Interval
from timeline.model.timex import Meaning
from timeline.temporal.absolute import cell_interval
from timeline.temporal.around import Around
from timeline.temporal.units import Unit, index


@dataclass(frozen=True, slots=True)
class About(Around):
    """A time with soft bounds: "about 2015"."""

    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The whole, flagged approximate."""
        whole = self.whole.resolve(reference)
        return None if whole is None else replace(whole, approximate=True)


@dataclass(frozen=True, slots=True)
class Fiscal(Around):
    """A year or quarter of a business year that begins nobody says when: "fiscal 2018", "the fiscal third quarter".

    Business years are named after the calendar year that most of them, or their end, falls in.
    """

    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The calendar year that holds its start, flagged approximate: no quarter is known by its number."""
        whole = self.whole.resolve(reference)
        if whole is None or whole.earliest is None:
            return None
        return replace(cell_interval(Unit.YEAR, index(Unit.YEAR, whole.earliest.day)), approximate=True)


@dataclass(frozen=True, slots=True)
class Uncertain(Around):
    """What is left of a date that cannot be as written: February 2014 of "31 February 2014", flagged uncertain."""

    whole: Meaning

    def resolve(self, reference: Interval | None) -> Interval | None:
        """The whole, flagged uncertain."""
        whole = self.whole.resolve(reference)
        return None if whole is None else replace(whole, uncertain=True)


@dataclass(frozen=True, slots=True)
class Either:
    """A date whose order of day and month is not known: "10/4/2018". Nothing is guessed."""

    first: Meaning
    second: Meaning

    @property
    def is_absolute(self) -> bool:
        """Whether every reference gives the same."""
        return self.first.is_absolute and self.second.is_absolute

    def resolve(self, reference: Interval | None) -> Interval | None:
        """A span from the earlier reading to the later, flagged uncertain."""
        first, second = self.first.resolve(reference), self.second.resolve(reference)
        if first is None or second is None:
            return first or second
        return first if first == second else replace(first.hull(second), uncertain=True)
