"""Dates as people type them, and the day on which the program runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.model.edtf import parse_edtf
from timeline.model.time import Interval
from timeline.model.words import in_words


def typed_date(words: str, *, languages: Sequence[str] = ()) -> Interval:
    """The calendar time that somebody typed: EDTF, a written date, or words such as "early 2015" or "the 1990s".

    `languages` are tried before others. Words that count from some day ("last week") are refused: nobody said which.
    Raises ValueError with the remedy.
    """
    from timeline.read.dates import date_of
    from timeline.temporal.tag import tag

    whole = " ".join(words.split())
    found = [timex.interval for timex in tag(whole) if (timex.start, timex.end) == (0, len(whole))]
    try:
        return parse_edtf(date_of(whole, languages=languages))
    except ValueError:
        if not found or found[0] is None or found[0].uncertain or not any(sign.isalpha() for sign in whole):
            raise  # numbers alone may be read in two orders
        return found[0]


def today(dates: str = "uk") -> str:
    """The day on which the program runs, in words, written as `dates` says."""
    return in_words(parse_edtf(date.today().isoformat()), dates=dates)
