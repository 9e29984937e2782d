"""The public tagger: references, precision, and the promise that no date comes from nowhere."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.temporal.test_corpus import CORPORA
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
    ("It fell two years ago.", "2016~"), ("It fell more than two years ago.", "[..2016~]"),
    ("It fell at least two years ago.", "[..2016~]"), ("It fell less than two years ago.",
    "[2016-01-01~..2018-10-10~]"),
    ("It fell two to three years ago.", "[2015~..2016~]"), ("It fell 5 or 6 days ago.", "[2018-10-04..2018-10-05]"),
    ("It fell three days ago.", "2018-10-07"),
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


@pytest.mark.parametrize("published", ["yesterday", "10/4/2018", "2018-13-01", "", "\0", "2018-02-30",
                                       "2018-10-10T25:00", "2018-10-10T09:30+25:00", "2018/2017", "..", "9" * 100_000])
def test_a_publication_date_that_is_none_is_refused(published: str) -> None:
    """The error names the text, cut if it is long, and a remedy."""
    with pytest.raises(ValueError, match="use ISO or EDTF") as refused:
        tag("Thursday", published=published)
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize("published", [2018, 2018.5, True, [], b"2018-10-10", time(9, 30)])
def test_a_publication_date_of_another_kind_is_refused(published: object) -> None:
    """The error says what may be given."""
    with pytest.raises(ValueError, match="published must be text, a date, a datetime or an Interval"):
        tag("Thursday", published=published)  # type: ignore[arg-type]


def test_a_month_of_publication_makes_no_month_of_a_year_ago() -> None:
    """Some day in October: two years before it is a day of that year, which its words do not narrow to October."""
    [one] = tag("It fell two years ago.", published="2018-10")
    assert one.interval is not None
    assert edtf(one.interval) == "2016~"


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


ODD = ["İ", "ẞ", "ß", "ŉ", "ﬁ", "\u0345", "e\u0301", "\ud800", "\udfff", "\0", "\u202e", "\u200f", "\ufeff", "\u00a0",
       "\u2028", "４", "٤", "½", "²", "④", "\U0001f600", "\r", "\t", "\f", " ", "a", "4"]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(ODD), max_size=30).map("".join))
def test_offsets_hold_behind_any_characters(before: str) -> None:
    """A date behind characters whose lower case is longer, halves of pairs or marks is found at its own place."""
    text = f"{before}\n\nIt fell on May 4, 2015."
    assert (len(text) - 12, "May 4, 2015") in [(one.start, text[one.start:one.end]) for one in tag(text)]


SENTENCES = {code: [re.sub(r"[\[\]]", "", sentence) for listed in corpus.MEANINGS.values() for sentence in listed]
             + [re.sub(r"[\[\]]", "", sentence) for *_, sentence in corpus.PAIRS] for code, corpus in CORPORA.items()}
BACK = ["It fell in 2015. At that time, he left.", "In March, it rose. The next day it fell.",
        "On May 4, 1944, they landed.", "A year earlier, he had left.", "At noon he left.",
        "The quarter was bad, compared with a year ago.", "In June, it rose."]


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    """A language and paragraphs of it, in two parts."""
    code = draw(st.sampled_from(sorted(SENTENCES)))
    known = SENTENCES[code] + BACK * 4 if code == "en" else SENTENCES[code]
    several = st.lists(st.sampled_from(known), max_size=8)
    return code, draw(several), draw(several)


@settings(max_examples=120)
@given(paragraphs())
def test_paragraphs_are_read_alike_alone_and_together(text: tuple[str, list[str], list[str]]) -> None:
    """Spans, types and meanings of a text are those of its paragraphs; only values look back at earlier ones."""
    code, first, second = text
    at, alone = 0, []
    for paragraph in first + second:
        alone += [(at + one.start, at + one.end, one.type, one.meaning)
                  for one in tag(paragraph, published=PUBLISHED, language=code)]
        at += len(paragraph) + 2
    together = tag("\n\n".join(first + second), published=PUBLISHED, language=code)
    assert [(one.start, one.end, one.type, one.meaning) for one in together] == alone


@settings(max_examples=120)
@given(paragraphs())
def test_later_paragraphs_change_nothing_before_them(text: tuple[str, list[str], list[str]]) -> None:
    """What is read never depends on what comes later."""
    code, first, second = text
    alone = tag("\n\n".join(first), published=PUBLISHED, language=code)
    assert tag("\n\n".join(first + second), published=PUBLISHED, language=code)[:len(alone)] == alone


def test_values_may_look_back() -> None:
    """The property above is none of every order: what stands before an expression can give it its date."""
    [alone] = tag("The next day he left.", published=PUBLISHED)
    behind = tag("He came on May 4, 1944.\n\nThe next day he left.", published=PUBLISHED)[-1]
    assert (alone.value, behind.value) == ("XXXX-XX-XX", "1944-05-05")


PARTS = [*ODD, "May ", "2015 ", "4", "Monday", " ago", "the ", "1."]


@settings(deadline=None)
@given(st.text(max_size=200) | st.lists(st.sampled_from(PARTS), max_size=40).map("".join),
       st.sampled_from(["en", "de", "fr", "pl", "ja", "xx", ""]))
def test_no_text_is_refused(text: str, language: str) -> None:
    """Any text is read in any language; every expression is a piece of it, and none overlaps the one before."""
    end = 0
    for one in tag(text, published=PUBLISHED, language=language):
        assert text[one.start:one.end] == one.text != ""
        assert end <= one.start
        end = one.end
