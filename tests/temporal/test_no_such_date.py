"""Dates and times that do not exist: never read as one that does, and what is sure of them is flagged uncertain."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf
from timeline.temporal.tag import tag

PUBLISHED = "2018-10-10"

NOTHING = (
    "13/13/2014", "30/02/2014", "0/0/2014", "00/00/0000", "99/99/9999", "31.02.2014", "31.4.2014", "12-25-0000",
    "01/01/0001", "2014/13/01", "2014-00-10", "2018-13-45", "2018-02-30", "0000-05-05", "0001-01-01T00:00:00Z",
    "2018-W60", "2018-W00", "2018-10-04-05", "25:61", "24:30", "12:60", "12:30:99", "12:30:99Z", "+25:00", "25 o'clock",
    "13 p.m.", "0 p.m.", "10:75 a.m.", "2375 GMT", "0060 GMT", "the 32nd", "the 0th", "May 0", "May 99",
    "May 5, 99999", "5 May 99999", "December 25th, 0000", "25 December 0000", "the 0th century", "the 0th quarter",
    "0 BC", "0 AD", "1234567 AD", "99999",
)  # fmt: skip

# what is left, its value and its date
FLAGGED = {
    "31 February 2014": ("31 February 2014", "2014-02", "2014-02?"),
    "February 29, 2015": ("February 29, 2015", "2015-02", "2015-02?"),
    "February 29, 1900": ("February 29, 1900", "1900-02", "1900-02?"),
    "the 31st of June, 2014": ("the 31st of June, 2014", "2014-06", "2014-06?"),
    "February 30": ("February 30", "2018-02", "2018-02?"),
    "February 31, last year": ("February 31, last year", "2017-02", "2017-02?"),
    "8 a.m. on 31 February 2014": ("8 a.m. on 31 February 2014", "2014-02", "[2014-02-01?..2014-02-28?]"),
    "Monday, 5 October 2018": ("Monday, 5 October 2018", "2018-10-05", "2018-10-05?"),
    "Monday, October 4": ("Monday, October 4", "2018-10-04", "2018-10-04?"),
    "2018-10-04T25:00:00Z": ("2018-10-04T25:00:00Z", "2018-10-04", "2018-10-04?"),
    "2018-10-04T12:30:99Z": ("2018-10-04T12:30:99Z", "2018-10-04", "2018-10-04?"),
    "2018-10-04T12:30:00+25:00": ("2018-10-04T12:30:00+25:00", "2018-10-04", "2018-10-04?"),
    "2018-10-04T24:30:00": ("2018-10-04T24:30:00", "2018-10-04", "2018-10-04?"),
    "May 5, 12000 people left it": ("May 5", "2018-05-05", "2018-05-05?"),
}

EXISTING = {
    "29 February 2016": "2016-02-29", "Friday, 5 October 2018": "2018-10-05",
    "Thursday, October 4": "2018-10-04", "Wednesday, October 4": "2017-10-04", "Tuesday, October 4": "2016-10-04",
    "August 24, 410": "0410-08-24",
    "2018-10-04T24:00:00": "2018-10-05T00:00:00", "2016-12-31T23:59:60Z": "2017-01-01T00:00:00",
    "2018-W40": "2018-W40", "2018-W40-4": "2018-10-04", "2018-W01": "2018-W01", "2020-W53": "2020-W53",
    "May 5, 300 people left it": "2018-05-05", "May 5, 12,000 people left it": "2018-05-05",
}  # fmt: skip

OTHERS = {
    "de": ("am 31. Februar 2014", "am 5. Mai 99999"), "fr": ("le 31 février 2014", "le 5 mai 99999"),
    "es": ("el 31 de febrero de 2014", "el 5 de mayo de 99999"), "it": ("il 31 febbraio 2014", "il 5 maggio 99999"),
    "nl": ("op 31 februari 2014", "op 5 mei 99999"), "pt": ("em 31 de fevereiro de 2014", "em 5 de maio de 99999"),
}  # fmt: skip


def read(words: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Each expression with its value and its interval as EDTF."""
    return [(one.text, one.value, edtf(one.interval) if one.interval else "")
            for one in tag(f"It fell on {words}.", published=PUBLISHED, language=language)]


@pytest.mark.parametrize("words", NOTHING)
def test_what_cannot_be_is_not_read(words: str) -> None:
    """Nothing is found where no part of it is sure."""
    assert read(words) == []


@pytest.mark.parametrize("words", FLAGGED)
def test_what_is_sure_of_it_is_flagged(words: str) -> None:
    """The month of a day that does not exist, the day of a time that does not, the date that belies its weekday."""
    assert read(words) == [FLAGGED[words]]


@pytest.mark.parametrize("words", EXISTING)
def test_rare_dates_that_exist_are_read(words: str) -> None:
    """Leap days and seconds, the end of a day, weeks by number, years of three figures; counts are no years."""
    [(_, value, when)] = read(words)
    assert (value, "?" in when) == (EXISTING[words], False)


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_does_so(code: str) -> None:
    """The month is flagged, and a date with a year that is none is left alone."""
    impossible, endless = OTHERS[code]
    [(_, value, when)] = read(impossible, code)
    assert (value, when) == ("2014-02", "2014-02?")
    assert read(endless, code) == []
