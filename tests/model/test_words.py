"""Intervals in plain English."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given

from tests.model.test_edtf import intervals
from timeline.model.date_style import DATES
from timeline.model.edtf import parse_edtf
from timeline.model.time import Instant, Interval, Precision
from timeline.model.words import in_words, short_words

TABLE = [
    ("2015", "some time in 2015", "2015"),
    ("2015-09", "some time in September 2015", "Sept. 2015"),
    ("2018-10-04", "4 October 2018", "4 Oct."),
    ("[2018-10-08..2018-10-14]", "between 8 and 14 October 2018", "8–14 Oct. 2018"),
    ("[2018-09-28..2018-10-04]", "between 28 September and 4 October 2018", "28 Sept. – 4 Oct. 2018"),
    ("2015-05/2015-07", "from May to July 2015", "May–July 2015"),
    ("1939/1945", "from 1939 to 1945", "1939–1945"),
    ("[2018-10-04..]", "not before 4 October 2018", "not before 4 Oct. 2018"),
    ("[..2018-10-10]", "before 11 October 2018", "before 11 Oct. 2018"),
    ("2018-10/..", "from October 2018 on", "from Oct. 2018 on"),
    ("../2018-10", "until October 2018", "until Oct. 2018"),
    ("2018-01/..", "from January 2018 on", "from Jan. 2018 on"),
    ("2018-01-01/..", "from 1 January 2018 on", "from 1 Jan. 2018 on"),
    ("2018/..", "from 2018 on", "from 2018 on"),
    ("[..2018-12-31]", "before 1 January 2019", "before 1 Jan. 2019"),
    ("2018-10-04T09:00/2018-10-04T17:00:00", "from 09:00 to 17:00 on 4 October 2018",
     "09:00–17:00 on 4 Oct. 2018"),
    ("2015~", "about 2015", "c. 2015"),
    ("2015?", "some time in 2015?", "2015?"),
    ("199X", "some time in the 1990s", "1990s"),
    ("19XX", "some time in the 20th century", "20th century"),
    ("2015-34", "some time in the second quarter of 2015", "second quarter of 2015"),
    ("2015/2015", "all of 2015", "2015"),
    ("-0043", "some time in 44 BC", "44 BC"),
    ("Y-251997982", "some time in 252 million BC", "252 million BC"),
    ("Y-11699", "some time in 11,700 BC", "11,700 BC"),
    ("0079", "some time in AD 79", "AD 79"),
    ("-0263/-0240", "from 264 to 241 BC", "264–241 BC"),
    ("2018-10-04T10:30:05+02:00", "10:30:05 GMT+2 on 4 October 2018", "10:30:05 GMT+2 on 4 Oct."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "full", "short"), TABLE)
def test_words_say_what_the_interval_says(text: str, full: str, short: str) -> None:
    """Each form of date has its words, in full and in little room."""
    assert (in_words(parse_edtf(text)), short_words(parse_edtf(text))) == (full, short)


@pytest.mark.parametrize(("text", "uk", "us", "ap", "iso"), [
    ("2018-10-04", "4 October 2018", "October 4, 2018", "Oct. 4, 2018", "2018-10-04"),
    ("2018-03-04", "4 March 2018", "March 4, 2018", "March 4, 2018", "2018-03-04"),
    ("2018-10", "some time in October 2018", "some time in October 2018", "some time in October 2018",
     "some time in 2018-10"),
    ("[2018-10-08..2018-10-14]", "between 8 and 14 October 2018", "between October 8 and 14, 2018",
     "between Oct. 8 and 14, 2018", "between 2018-10-08 and 2018-10-14"),
    ("[2018-09-28..2018-10-04]", "between 28 September and 4 October 2018", "between September 28 and October 4, 2018",
     "between Sept. 28 and Oct. 4, 2018", "between 2018-09-28 and 2018-10-04"),
    ("2017-12-30/2018-01-02", "from 30 December 2017 to 2 January 2018", "from December 30, 2017 to January 2, 2018",
     "from Dec. 30, 2017 to Jan. 2, 2018", "from 2017-12-30 to 2018-01-02"),
    ("2015-05/2015-07", "from May to July 2015", "from May to July 2015", "from May to July 2015",
     "from 2015-05 to 2015-07"),
    ("[..2018-10-10]", "before 11 October 2018", "before October 11, 2018", "before Oct. 11, 2018",
     "before 2018-10-11"),
    ("2018-10-04T21:30:05", "21:30:05 on 4 October 2018", "9:30:05 p.m. on October 4, 2018",
     "9:30:05 p.m. on Oct. 4, 2018", "2018-10-04 21:30:05"),
    ("-0043", "some time in 44 BC", "some time in 44 BC", "some time in 44 BC", "some time in -0043"),
])
def test_each_manner_of_writing(text: str, uk: str, us: str, ap: str, iso: str) -> None:
    """A date is written as in Britain, in America, by the Associated Press, or in ISO 8601."""
    date = parse_edtf(text)
    assert {style: in_words(date, dates=style) for style in DATES} == {"uk": uk, "us": us, "ap": ap, "iso": iso}


@pytest.mark.parametrize(("text", "uk", "us", "ap", "iso"), [
    ("2018-10-04", "4 Oct.", "Oct. 4", "Oct. 4", "2018-10-04"),
    ("[2018-10-08..2018-10-14]", "8–14 Oct. 2018", "Oct. 8–14, 2018", "Oct. 8–14, 2018", "2018-10-08 – 2018-10-14"),
    ("2018-10", "Oct. 2018", "Oct. 2018", "October 2018", "2018-10"),
])
def test_each_manner_in_little_room(text: str, uk: str, us: str, ap: str, iso: str) -> None:
    """The short words follow the same manners; ISO never leaves out the year."""
    date = parse_edtf(text)
    assert {style: short_words(date, dates=style) for style in DATES} == {"uk": uk, "us": us, "ap": ap, "iso": iso}


@pytest.mark.parametrize(("first", "last", "uk", "us"), [
    ((12, 0, 0), (18, 7, 0), "between 12:00 and 18:07 on 4 October 2018",
     "between 12:00 p.m. and 6:07 p.m. on October 4, 2018"),
    ((12, 0, 31), (18, 6, 59), "between 12:00 and 18:07 on 4 October 2018",
     "between 12:00 p.m. and 6:07 p.m. on October 4, 2018"),
    ((12, 0, 31), (12, 0, 59), "between 12:00:31 and 12:00:59 on 4 October 2018",
     "between 12:00:31 p.m. and 12:00:59 p.m. on October 4, 2018"),
    (None, (14, 5, 1), "before 14:06 GMT+1 on 4 October 2018", "before 2:06 p.m. GMT+1 on October 4, 2018"),
    ((14, 5, 59), None, "not before 14:05 GMT+1 on 4 October 2018", "not before 2:05 p.m. GMT+1 on October 4, 2018"),
])  # fmt: skip
def test_clock_times_are_said_to_the_minute(first: tuple[int, ...] | None, last: tuple[int, ...] | None, uk: str,
                                            us: str):
    """Seconds are said where the span is no longer than a minute; ends are moved outwards, never inwards."""
    offset = None if first and last else 60
    ends = [None if clock is None else Instant.of(2018, 10, 4, *clock, offset=offset) for clock in (first, last)]
    found = Interval(ends[0], ends[1], Precision.SPAN)
    assert (in_words(found), in_words(found, dates="us")) == (uk, us)


@given(intervals())
def test_no_manner_but_iso_is_all_figures(interval: Interval) -> None:
    """A day or month in any other manner has a month in letters."""
    for style in ("uk", "us", "ap"):
        words = in_words(interval, dates=style) + short_words(interval, dates=style)
        assert not re.search(r"\d+[-/.]\d+[-/.]\d+", words)


def test_an_unknown_manner_is_named() -> None:
    """Another manner is refused by name."""
    with pytest.raises(ValueError, match="martian"):
        in_words(parse_edtf("2018"), dates="martian")


@pytest.mark.parametrize(("text", "words"), [
    ("[1997..1999]", "the late 1990s"), ("[1990..1992]", "the early 1990s"), ("[2015-01..2015-04]", "early 2015"),
    ("[2014-05..2014-08]", "mid-2014"), ("[2018-10-21..2018-10-31]", "late October 2018"),
])
def test_soft_thirds_have_their_names(text: str, words: str) -> None:
    """An approximate span that is a third of a unit is named as such."""
    found = parse_edtf(text)
    if text == "[1997..1999]":
        found = Interval(Instant.of(1996, 9), found.latest)
    elif text == "[1990..1992]":
        found = Interval(found.earliest, Instant.of(1993, 5))
    assert in_words(replace(found, approximate=True)) == words


def test_parts_of_a_day() -> None:
    """A morning is a morning of its day, not a clock time."""
    morning = Interval(Instant.of(2018, 10, 4, 5), Instant.of(2018, 10, 4, 12), Precision.DAYPART, approximate=True)
    assert in_words(morning) == "the morning of 4 October 2018"


@given(intervals())
def test_every_interval_has_words(interval: Interval) -> None:
    """Both forms are total and never empty."""
    assert in_words(interval).strip()
    assert short_words(interval).strip()
