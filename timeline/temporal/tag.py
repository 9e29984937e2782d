"""The public tagger: the temporal expressions of a text, read exactly as `build` reads them."""

from __future__ import annotations

from datetime import date, datetime

from timeline.model.edtf import parse_edtf
from timeline.model.time import Instant, Interval, Precision
from timeline.model.timex import Timex
from timeline.temporal.anchor import anchor


def tag(text: str, *, published: str | date | datetime | Interval | None = None,
        language: str = "en") -> list[Timex]:
    """The temporal expressions of a text in order; their ranges never overlap.

    `published` is when the text was published: ISO or EDTF text (partial, with or without time), a date, a datetime
    or an Interval; None if unknown, and then relative expressions have no interval. Never raises because of the
    text; a `published` that is no date raises ValueError.
    """
    return [one.timex for one in anchor("", text, published=as_interval(published), language=language)]


def as_interval(published: str | date | datetime | Interval | None) -> Interval | None:
    """A publication date in any accepted form as an interval. Raises ValueError for text that is no date."""
    if published is None or isinstance(published, Interval):
        return published
    if isinstance(published, datetime):
        shift = published.utcoffset()
        offset = None if shift is None else round(shift.total_seconds() / 60)
        first = Instant.of(published.year, published.month, published.day, published.hour, published.minute,
                           published.second, offset=offset)
        return Interval(first, first.plus(1), Precision.SECOND)
    if isinstance(published, date):
        first = Instant.of(published.year, published.month, published.day)
        return Interval(first, first.plus(86_400), Precision.DAY)
    if not isinstance(published, str):
        raise ValueError(f"published must be text, a date, a datetime or an Interval, not {type(published).__name__}")
    return parse_edtf(published)
