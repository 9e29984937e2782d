"""Dates as people type them, and the day on which the program runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Day
from unicodedata import category

from timeline.model.edtf import parse_edtf
from timeline.model.message import message
from timeline.model.time import Interval
from timeline.model.words import in_words

_SHOWN = 80  # characters of what was typed that an error repeats


def typed_date(words: str, *, languages: Sequence[str] = ()) -> Interval:
    """The calendar time that somebody typed: EDTF, a written date, or words such as "early 2015" or "the 1990s".

    `languages` are tried before others. Words that count from some day ("last week") are refused: nobody said which.
    Raises ValueError with the remedy.
    """
    from timeline.read.dates import date_of
    from timeline.temporal.tag import tag

    whole = " ".join(words.split())
    if any(category(sign) == "No" for sign in whole):
        raise ValueError(message('"{words}" holds a fraction or a raised figure; write dates in plain figures',
                                 words=whole[:_SHOWN]))
    found = [timex.interval for timex in tag(whole) if (timex.start, timex.end) == (0, len(whole))]
    try:
        date = parse_edtf(date_of(whole, languages=languages))
    except ValueError:
        if not found or found[0] is None or found[0].uncertain or not any(sign.isalpha() for sign in whole):
            raise  # numbers alone may be read in two orders
        return found[0]
    if not date.is_bounded:
        raise ValueError(message('"{words}" says no date at all; write a day, a month or a year', words=whole))
    return date


def typed_words(words: str, what: str, *, most: int = 300) -> str:
    """A name or a reason that somebody typed, without control signs and with its white space folded.

    Raises ValueError for one that no page could show.
    """
    whole = " ".join("".join(" " if category(sign) == "Cc" else sign for sign in words).split())
    if len(whole) > most:
        raise ValueError(message('the {what} "{words}…" has {count} characters; write at most {most}', what=what,
                                 words=whole[:_SHOWN], count=len(whole), most=str(most)))
    return whole


def today(dates: str = "uk") -> str:
    """The day on which the program runs, in words, written as `dates` says."""
    return in_words(parse_edtf(Day.today().isoformat()), dates=dates)
