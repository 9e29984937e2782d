"""Stands in until the words for dates are written."""

from __future__ import annotations

from timeline.model.time import Interval


def in_words(date: Interval) -> str:
    """Bounds as plain numbers."""
    return " to ".join("-".join(map(str, end.date)) if end else "open" for end in (date.earliest, date.latest))


def short_words(date: Interval) -> str:
    """The same."""
    end = date.earliest or date.latest
    return "" if end is None else "-".join(map(str, end.date))
