"""The chronology in chapters: events in the order of time, a heading for each year or coarser stretch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline.app import strings
from timeline.app.book import is_coarse, year_of
from timeline.model.event import Event
from timeline.model.time import Precision

_STRETCH = {Precision.CENTURY: 100, Precision.MILLENNIUM: 1000}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and the events under it."""

    heading: str
    events: tuple[Event, ...]


def chapters(events: Sequence[Event]) -> tuple[Chapter, ...]:
    """Events, already in the order of time, in chapters; neighbours share one if they share its heading."""
    return tuple(Chapter(name, tuple(held)) for name, held in groupby(events, key=heading))


def heading(event: Event) -> str:
    """The heading under which an event stands: "2018", "1990s", "1800–1899", "44 BC", or that it has no date."""
    interval = event.bounds
    if interval is None:
        return strings.NO_DATE
    year = year_of(interval)
    if not is_coarse(interval.precision):
        return year_words(year)
    if interval.precision is Precision.DECADE and year > 0:
        return strings.DECADE.format(year=year - year % 10)
    last = year + _STRETCH.get(interval.precision, 10) - 1
    first = str(1 - year) if last <= 0 else year_words(year)
    return strings.STRETCH.format(first=first, last=year_words(last))


def year_words(year: int) -> str:
    """An astronomical year as people write it."""
    return str(year) if year > 0 else strings.BEFORE_ERA.format(year=1 - year)
