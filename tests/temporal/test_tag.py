"""The public tagger: references, precision, and the promise that no date comes from nowhere."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model.edtf import edtf, parse_edtf
from timeline.model.time import Extent, Interval, Precision
from timeline.temporal.tag import tag

PUBLISHED = "2018-10-10"


def dates(text: str, published: str | None = PUBLISHED) -> list[str | None]:
    """The intervals of a text as EDTF."""
    return [one.interval and edtf(one.interval) for one in tag(text, published=published)]


@pytest.mark.parametrize(("text", "expected"), [
    ("It fell in September 2015.", "2015-09"), ("It fell in 2015.", "2015"), ("It fell on Thursday.", "2018-10-04"),
    ("It fell last week.", "[2018-10-01..2018-10-07]"), ("It fell in early 2015.", "[2015-01~..2015-04~]"),
    ("It has grown since 2015.", "2015/.."), ("It fell before May 2015.", "[..2015-04]"),
    ("It fell after May 2015.", "[2015-06..]"), ("It will end by Friday.", "[..2018-10-12]"),
    ("It lasted until May 2015.", "../2015-05"), ("It fell in the 1990s.", "199X"),
    ("It fell in the third quarter of 2015.", "2015-35"), ("It fell in the first half of 2015.", "2015-40"),
    ("It fell two years ago.", "2016~"), ("It fell three days ago.", "2018-10-07"),
    ("It fell in about 2015.", "2015~"), ("It fell in the summer of 2015.", "2015-22~"),
    ("It fell at 10:30 GMT on 4 October 2018.", "[2018-10-04T10:30:00Z..2018-10-04T10:30:59Z]"),
    ("It took years.", None), ("They meet every Monday.", None), ("It is now open.", None),
    ("It fell in 264 BC.", "-0263"), ("It fell in the 20th century.", "19XX"),
])
def test_precision_and_extent_are_kept(text: str, expected: str | None) -> None:
    """Nothing is filled in to a day, and the form says what happened once and what lasted."""
    assert dates(text) == [expected]


def test_ranges_are_one_stretch_seen_from_both_ends() -> None:
    """Both ends of a range carry the whole stretch; between is once, from-to is throughout."""
    assert dates("It ran from May to July 2015.") == ["2015-05/2015-07"] * 2
    assert dates("It fell between 2011 and 2013.") == ["[2011..2013]"] * 2
    assert dates("It ran 1939-1945.") == ["1939/1945"] * 2


@pytest.mark.parametrize("text", ["It fell on Thursday.", "It fell last week.", "It fell two years ago.",
    "Yesterday it fell.",
                                  "It fell in May.", "It fell on June 3.", "It fell this morning.",
                                  "The next day it fell."])
def test_without_a_reference_what_is_relative_stays_so(text: str) -> None:
    """No interval, and a value with X or none at all."""
    [one] = tag(text)
    assert one.interval is None
    assert "X" in one.value or one.value == ""


def test_the_form_of_an_unknown_thursday() -> None:
    """Its TIMEX3 form has the day of the week and X for the rest."""
    assert tag("It fell on Thursday.")[0].value == "XXXX-WXX-4"


@pytest.mark.parametrize("published", ["2018-10-10", date(2018, 10, 10), datetime(2018, 10, 10, 9, 30, tzinfo=UTC),
                                       "2018-10-10T09:30:00+02:00", parse_edtf("2018-10-10")])
def test_publication_is_given_in_many_forms(published: str | date | datetime | Interval) -> None:
    """Text, dates, datetimes and intervals give the same Thursday."""
    [one] = tag("It fell on Thursday.", published=published)
    assert one.interval is not None
    assert edtf(one.interval) == "2018-10-04"


def test_a_partial_publication_date_gives_a_span() -> None:
    """Seen from some day in October, "yesterday" is a span and "last year" is still a year."""
    yesterday, year = (one.interval for one in tag("Yesterday. It fell last year.", published="2018-10"))
    assert yesterday is not None and year is not None
    assert (edtf(yesterday), yesterday.precision) == ("[2018-09-30..2018-10-30]", Precision.SPAN)
    assert (edtf(year), year.extent) == ("2017", Extent.WITHIN)


def test_an_open_publication_date_leaves_the_end_open() -> None:
    """Seen from some day not before 4 October, "Thursday" is not before 4 October and has no upper bound."""
    [one] = tag("It fell on Thursday.", published="[2018-10-04..]")
    assert one.interval is not None
    assert edtf(one.interval) == "[2018-10-04..]"


@pytest.mark.parametrize("published", ["yesterday", "10/4/2018", "2018-13-01", ""])
def test_a_publication_date_that_is_none_is_refused(published: str) -> None:
    """The error names the text and a remedy."""
    with pytest.raises(ValueError, match="use ISO or EDTF"):
        tag("Thursday", published=published)


def test_both_readings_of_an_ambiguous_date_are_kept() -> None:
    """10/4/2018 is April or October: a span that holds both, flagged uncertain."""
    [one] = tag("It fell on 10/4/2018.")
    assert one.interval is not None
    assert edtf(one.interval) == "[2018-04-10?..2018-10-04?]"


def test_offsets_are_code_points() -> None:
    """Characters outside the basic plane, and those whose lower case is longer, count one each."""
    text = "\U0001f600 İstanbul\u00a0fell on\u00a0May\u00a04, 2015\u2019s eve."
    [one] = tag(text)
    assert text[one.start:one.end] == one.text == "May\u00a04, 2015"


PARAGRAPHS = st.lists(st.sampled_from([
    "He met them on Thursday.", "It fell in 2015. At that time, he left.", "In March, it rose. The next day it fell.",
    "It will rise next year.", "On May 4, 1944, they landed.", "A year earlier, he had left.", "No time at all.",
    "The quarter was bad, compared with a year ago.", "At noon he left.", "It ran from May to July 2015.",
]), max_size=8)


@settings(deadline=None, max_examples=60)
@given(PARAGRAPHS)
def test_paragraphs_are_read_alike_alone_and_together(paragraphs: list[str]) -> None:
    """Spans, types and meanings of a text are those of its paragraphs; only values look back at earlier ones."""
    together = tag("\n\n".join(paragraphs), published=PUBLISHED)
    alone = [one for paragraph in paragraphs for one in tag(paragraph, published=PUBLISHED)]
    assert [(one.text, one.type, one.meaning) for one in together] == [
        (one.text, one.type, one.meaning) for one in alone]


@settings(deadline=None, max_examples=60)
@given(PARAGRAPHS, PARAGRAPHS)
def test_later_paragraphs_change_nothing_before_them(first: list[str], second: list[str]) -> None:
    """What is read never depends on what comes later."""
    alone = tag("\n\n".join(first), published=PUBLISHED)
    assert tag("\n\n".join(first + second), published=PUBLISHED)[:len(alone)] == alone


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_is_refused(text: str) -> None:
    """Any text is read, and every expression is a piece of it."""
    for one in tag(text, published=PUBLISHED):
        assert text[one.start:one.end] == one.text
