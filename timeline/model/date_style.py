"""How a date is written: the order of its parts and its months, in the manner of a country or of a newsroom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.model.calendar import civil
from timeline.model.phrases import ENGLISH, GERMAN, Phrases

DATES = ("uk", "us", "ap", "iso")
"""British, American, the Associated Press's manner, ISO 8601; none but the last writes a date in numbers alone. German,
"de", is the dashboard's alone: what is exported is in English."""


@dataclass(frozen=True, slots=True)
class DateStyle:
    """One manner of writing. `months` are those beside a day, `lone_months` those that stand with a year alone.

    `day_first` tells "4 October" from "October 4"; `is_iso` writes figures; `has_am` counts hours to twelve; `phrases`
    are those of its language.
    """

    months: tuple[str, ...]
    lone_months: tuple[str, ...]
    day_first: bool
    is_iso: bool = False
    has_am: bool = False
    phrases: Phrases = ENGLISH

    def unit(self, day: int, unit: str) -> str:
        """The "day", "month" or "year" that holds a day number."""
        year, month, of_month = civil(day)
        if unit == "year":
            return self.year(year)
        return self.month(year, month) if unit == "month" else self.day(year, month, of_month)

    def year(self, year: int) -> str:
        """An astronomical year: 2015, AD 14, 44 BC; in ISO with four figures."""
        return f"{year:0{4 + (year < 0)}d}" if self.is_iso and abs(year) <= 9999 else self.phrases.year(year)

    def month(self, year: int, month: int) -> str:
        """A month of a year."""
        if self.is_iso:
            return f"{self.year(year)}-{month:02d}"
        return f"{self.lone_months[month - 1]} {self.year(year)}"

    def day(self, year: int, month: int, day: int) -> str:
        """A day with its year."""
        if self.is_iso:
            return f"{self.month(year, month)}-{day:02d}"
        return f"{self.day_of_year(month, day)}{'' if self.day_first else ','} {self.year(year)}"

    def day_of_year(self, month: int, day: int) -> str:
        """A day without its year, which ISO has no manner of writing in words: there "10-04"."""
        if self.is_iso:
            return f"{month:02d}-{day:02d}"
        name = self.months[month - 1]
        return f"{self._number(day)} {name}" if self.day_first else f"{name} {day}"

    def _number(self, day: int) -> str:
        return f"{day}{self.phrases.after_day}"

    def ends(self, first: int, last: int, unit: str) -> tuple[str, str]:
        """Two different units, each by a day number inside, in words; what they share is said once."""
        begin, end = self.unit(first, unit), self.unit(last, unit)
        (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
        if unit == "year":
            return _without_shared(begin, end), end
        if self.is_iso or year != last_year:
            return begin, end
        if unit == "month":
            return self.lone_months[month - 1], end
        if month != last_month:
            return self.day_of_year(month, day), end
        if self.day_first:
            return self._number(day), end
        return self.day_of_year(month, day), f"{last_day}, {self.year(year)}"

    def clock(self, hour: int, minute: int, second: int | None) -> str:
        """A time of day; `second` None leaves seconds out."""
        rest = f"{minute:02d}" + (f":{second:02d}" if second is not None else "")
        if not self.has_am:
            return self.phrases.clock.format(clock=f"{hour:02d}:{rest}")
        return f"{(hour - 1) % 12 + 1}:{rest} {'a.m.' if hour < 12 else 'p.m.'}"

    def moment(self, clock: str, day: int) -> str:
        """A time of day on the day of this number."""
        date = self.unit(day, "day")
        return f"{date} {clock}" if self.is_iso else self.phrases.moment.format(clock=clock, date=date)


def date_style(name: str, *, short: bool = False) -> DateStyle:
    """The manner called `name`, one of `DATES`; `short` for where there is little room. Raises ValueError."""
    if name not in _STYLES:
        raise ValueError(f"no way to write dates is called {name!r}: use one of {', '.join(DATES)}")
    return _STYLES[name](short)


def _style(phrases: Phrases, *, short: bool, day_first: bool, **rest: bool) -> DateStyle:
    months = phrases.short_months if short else phrases.months
    return DateStyle(months, months, day_first=day_first, phrases=phrases, **rest)


_STYLES: dict[str, Callable[[bool], DateStyle]] = {
    "uk": lambda short: _style(ENGLISH, short=short, day_first=True),
    "us": lambda short: _style(ENGLISH, short=short, day_first=False, has_am=True),
    "ap": lambda _short: DateStyle(ENGLISH.short_months, ENGLISH.months, day_first=False, has_am=True),
    "iso": lambda short: _style(ENGLISH, short=short, day_first=False, is_iso=True),
    "de": lambda short: _style(GERMAN, short=short, day_first=True),
}


def _without_shared(begin: str, end: str) -> str:
    """A year without the words that it ends with in common with another: "264" of "264 BC" and "241 BC"."""
    first, last = begin.split(), end.split()
    while len(first) > 1 and len(first) == len(last) and first[-1] == last[-1]:
        first.pop()
        last.pop()
    return " ".join(first)
