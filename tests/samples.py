"""Small values for tests: days, expressions and mentions made by hand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from timeline.model.calendar import DAY, day_number, weekday
from timeline.model.event import Attribution, Headline, Kind, Mention, Participant, Role, Status
from timeline.model.text import Piece, Span
from timeline.model.time import Extent, Interval, Precision
from timeline.model.timex import Anchored, Basis, Timex


def day(year: int, month: int, day: int) -> Interval:
    """One day."""
    number = day_number(year, month, day)
    return Interval.days(number, number + 1, Precision.DAY)


def month(year: int, month: int) -> Interval:
    """One month."""
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return Interval.days(day_number(year, month), day_number(*after), Precision.MONTH)


def year(year: int) -> Interval:
    """One year."""
    return Interval.days(day_number(year), day_number(year + 1), Precision.YEAR)


def between(first: Interval, last: Interval, extent: Extent = Extent.WITHIN) -> Interval:
    """From the start of one interval to the end of another."""
    return Interval(first.earliest, last.latest, Precision.SPAN, extent)


@dataclass(frozen=True, slots=True)
class LastWeekday:
    """The last such day of the week on or before the reference (Monday is 0)."""

    day: int
    is_absolute: bool = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """That day; None without a reference."""
        if reference is None or reference.latest is None:
            return None
        number = (reference.latest.seconds - 1) // DAY
        number -= (weekday(number) - self.day) % 7
        return Interval.days(number, number + 1, Precision.DAY)


@dataclass(frozen=True, slots=True)
class Fixed:
    """A calendar time whatever the reference."""

    interval: Interval
    is_absolute: bool = True

    def resolve(self, reference: Interval | None) -> Interval | None:  # noqa: ARG002 - an absolute meaning needs none
        """The time itself."""
        return self.interval


def anchored(document: str, index: int, words: str, meaning: Fixed | LastWeekday, start: int = 0,
             antecedent: int | None = None) -> Anchored:
    """An expression of a document, relative to publication unless its meaning is absolute."""
    timex = Timex(start, start + len(words), words, "DATE", "", meaning, "test")
    basis = Basis.ABSOLUTE if meaning.is_absolute else Basis.PUBLICATION
    if antecedent is not None:
        basis = Basis.NARRATIVE
    return Anchored(document, index, timex, meaning, basis, antecedent=antecedent)


def mention(document: str, start: int, lemma: str, *, agent: str = "", patient: str = "", date: Interval | None = None,
            status: Status = Status.REPORTED, kind: Kind = Kind.HAPPENING, speakers: tuple[str, ...] = (),
            deniers: tuple[str, ...] = (), words: str = "", quote: Span | None = None, in_headline: bool = False,
            sentence: int = 0) -> Mention:
    """A mention with the fields that a test cares about."""
    taking_part = tuple(Participant(role, name, start, start + 1, name)
                        for role, name in ((Role.AGENT, agent), (Role.PATIENT, patient)) if name)
    span = Span(start, start + len(lemma))
    links = tuple(Attribution(name, None, None, None, span, "test", is_denial=denies)
                  for denies, names in ((False, speakers), (True, deniers)) for name in names)
    return Mention(
        id=hashlib.sha256(f"{document}:{start}".encode()).hexdigest()[:16], document=document, sentence=sentence,
        quote=quote or span, trigger=span, lemma=lemma, kind=kind, status=status,
        headline=Headline((Piece(words or f"{agent} {lemma} {patient}", start, start + 1),)),
        participants=taking_part, attributions=links, date=date, reason="" if date else "no time",
        in_headline=in_headline,
    )  # fmt: skip
