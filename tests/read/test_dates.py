"""Dates beside an article: as precise as they are written, and never guessed."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model.edtf import parse_edtf
from timeline.read.dates import date_of

READ = [
    ("2018", "2018"),
    ("2018-10", "2018-10"),
    ("2018-10-04", "2018-10-04"),
    ("2018-10-04/2018-10-14", "2018-10-04/2018-10-14"),
    ("  [2018-10-04..2018-10-14] ", "[2018-10-04..2018-10-14]"),
    ("2018-10-04T10:00:00+02:00", "2018-10-04T10:00:00+02:00"),
    ("September 2015", "2015-09"),
    ("Sept. 2015", "2015-09"),
    ("Q3 2018", "2018-35"),
    ("4 October 2018", "2018-10-04"),
    ("October 4th, 2018", "2018-10-04"),
    ("Thursday, October 4, 2018", "2018-10-04"),
    ("October 4, 2018 8:37 PM", "2018-10-04T20:37"),
    ("Fri, 05 Oct 2018 10:00:30 GMT", "2018-10-05T10:00:30+00:00"),
    ("13/10/2018", "2018-10-13"),
    ("10/13/2018", "2018-10-13"),
    ("01/01/2018", "2018-01-01"),
    ("2018/10/04", "2018-10-04"),
    ("2018.10.04", "2018-10-04"),
    ("4. Oktober 2018", "2018-10-04"),
    ("4 octobre 2018", "2018-10-04"),
    ("5 de octubre de 2018", "2018-10-05"),
    ("octubre de 2018", "2018-10"),
    ("4 октября 2018 г.", "2018-10-04"),
    ("2018年10月4日", "2018-10-04"),
    ("2018年10月", "2018-10"),
    ("20181004", "2018-10-04"),
    ("Oct. 4, 2018 at 8:37 a.m. ET", "2018-10-04T08:37"),
    ("Thu, 04 Oct 2018 08:37:00 +0200", "2018-10-04T08:37+02:00"),
    ("circa 1815", "1815~"),
    ("about October 2018", "2018-10~"),
    ("4-Oct-18", "2018-10-04"),
]


@pytest.mark.parametrize(("words", "expected"), READ)
def test_written_dates_keep_their_precision(words: str, expected: str) -> None:
    """A date of any locale becomes EDTF with the parts it has and no other."""
    assert date_of(words) == expected
    parse_edtf(expected)


@pytest.mark.parametrize("words", [
    "", "last week", "today", "yesterday", "now", "3 hours ago", "Thursday", "4 October", "October", "10:30", "we",
    "may", "10%", "2 min", "soon", "2018-02-30", "30 February 2018", "2018-13-45", "x" * 500,
    "after 2018", "by 2018", "before 2018", "to 2018", "2018 or 2019", "May 2018 to June 2018", "Oct 4-5, 2018",
    "H1 2018", "October 2018, 4pm", "12:30 2018", "20 minutes 2018", "2018 ago", "late 2018", "1538640000",
    "10'18", "10+02:00", "4 18",
    "javascript:alert(1)",
])  # fmt: skip
def test_what_is_no_date_with_a_year_is_refused(words: str) -> None:
    """Relative words, dates without a year and impossible dates are refused in one line with the remedy."""
    with pytest.raises(ValueError, match="write it as 2018-10-04") as caught:
        date_of(words)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize(("words", "readings"), [
    ("10/04/2018", ("2018-04-10", "2018-10-04")),
    ("05.10.2018", ("2018-10-05", "2018-05-10")),
    ("4-10-2018", ("2018-10-04", "2018-04-10")),
    ("4.10.18", ("2018-10-04", "2018-04-10")),
])  # fmt: skip
def test_two_readings_are_refused(words: str, readings: tuple[str, str]) -> None:
    """A date in numbers that day-first and month-first read differently names both and picks neither."""
    with pytest.raises(ValueError, match="write it as one of them") as caught:
        date_of(words)
    assert all(reading in str(caught.value) for reading in readings)


def test_a_declared_language_settles_the_order() -> None:
    """In a language that writes the day first, the day is first; English is not such a language."""
    assert date_of("05.10.2018", languages=["de"]) == "2018-10-05"
    with pytest.raises(ValueError, match="may be"):
        date_of("05.10.2018", languages=["en"])


def test_relative_words_count_from_a_given_base_only() -> None:
    """With a base, relative words are read and keep their own precision."""
    base = datetime(2018, 10, 9, 15, 30)
    assert date_of("yesterday", base=base) == "2018-10-08"
    assert date_of("last week", base=base) == "[2018-10-01..2018-10-07]"
    assert date_of("October", base=base) == "2018-10"
    assert date_of("September 2015", base=base) == "2015-09"


def test_an_unknown_language_is_passed_over() -> None:
    """A language that dateparser does not know leaves the date to the others."""
    assert date_of("4 October 2018", languages=["qq"]) == "2018-10-04"


PIECES = ["2018", "10", "4", "Oct", "Thursday", "10:30", "+02:00", "EST", "/", "-", ".", " ", "'18", "年", "月", "th",
          "[", "]", "..", "~", "%", "\u0661", "½", "\U0001f389", "\0"]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=7).map("".join))
def test_whatever_is_written_is_a_date_or_refused(words: str) -> None:
    """Any words give EDTF that can be read, or a ValueError."""
    try:
        parse_edtf(date_of(words))
    except ValueError as error:
        assert str(error)


@given(st.dates())
def test_iso_dates_pass_unchanged(day: object) -> None:
    """Every ISO date stands for itself."""
    assert date_of(str(day)) == str(day)
