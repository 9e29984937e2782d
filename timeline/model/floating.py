"""A floating scale: the order and the distances of what no source puts on the calendar, from a day 0 set later."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Days from day 0, `[first, after)`, None for an open end; `id` is that of an expression or of a document."""

    id: str
    first: int | None
    after: int | None

    @property
    def words(self) -> str:
        """The place in words: "on day 0", "3 to 10 days after day 0", "not before day 0"."""
        last = None if self.after is None else self.after - 1
        if self.first is None or last is None:
            return (f"not before {_day(self.first)}" if self.first is not None
                    else "at an unknown time" if last is None else f"no later than {_day(last)}")
        if self.first == last:
            return f"on {_day(last)}" if last == 0 else _day(last)
        if self.first >= 0:
            return f"{self.first} to {last} days after day 0"
        return f"{-last} to {-self.first} days before day 0" if last <= 0 else f"{_day(self.first)} to {_day(last)}"


def _day(number: int) -> str:
    if number == 0:
        return "day 0"
    count = f"{abs(number)} day{'s' if abs(number) > 1 else ''}"
    return f"{count} {'after' if number > 0 else 'before'} day 0"


@dataclass(frozen=True, slots=True)
class Floating:
    """A part of a story whose calendar days are not known.

    Day 0 is the day that the expression `origin` means; where that is "", the day on which `document` came out. `name`
    is day 0 in words. `places` are those of expressions, in the order of the story, `publications` those of documents.
    Once day 0 has a date, every place has one.
    """

    name: str
    document: str
    origin: str
    places: tuple[Place, ...]
    publications: tuple[Place, ...]
