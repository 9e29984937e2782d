"""Intervals in plain German."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.model.test_edtf import intervals
from timeline.model.date_style import DATES
from timeline.model.edtf import parse_edtf
from timeline.model.phrases import ENGLISH, GERMAN
from timeline.model.time import Interval, Precision
from timeline.model.words import in_words, short_words

TABLE = [
    ("2015", "irgendwann 2015", "2015"),
    ("2015-09", "irgendwann im September 2015", "Sept. 2015"),
    ("2018-03", "irgendwann im März 2018", "März 2018"),
    ("2018-10-04", "4. Oktober 2018", "4. Okt."),
    ("[2018-10-08..2018-10-14]", "zwischen dem 8. und dem 14. Oktober 2018", "8.–14. Okt. 2018"),
    ("[2018-09-28..2018-10-04]", "zwischen dem 28. September und dem 4. Oktober 2018", "28. Sept. – 4. Okt. 2018"),
    ("2018-10-08/2018-10-14", "vom 8. bis zum 14. Oktober 2018", "8.–14. Okt. 2018"),
    ("2015-05/2015-07", "von Mai bis Juli 2015", "Mai–Juli 2015"),
    ("1939/1945", "von 1939 bis 1945", "1939–1945"),
    ("[2018-10-04..]", "nicht vor dem 4. Oktober 2018", "nicht vor dem 4. Okt. 2018"),
    ("[..2018-10-10]", "vor dem 11. Oktober 2018", "vor dem 11. Okt. 2018"),
    ("2018-10/..", "ab Oktober 2018", "ab Okt. 2018"),
    ("../2018-10", "bis Oktober 2018", "bis Okt. 2018"),
    ("../2018-10-04", "bis zum 4. Oktober 2018", "bis zum 4. Okt. 2018"),
    ("2018-01-01/..", "ab dem 1. Januar 2018", "ab dem 1. Jan. 2018"),
    ("2018/..", "ab 2018", "ab 2018"),
    ("2018-10-04T09:00/2018-10-04T17:00:00", "von 09:00 Uhr bis 17:00 Uhr am 4. Oktober 2018",
     "09:00 Uhr – 17:00 Uhr am 4. Okt. 2018"),
    ("2018-10-04T10:30:05+02:00", "10:30:05 Uhr GMT+2 am 4. Oktober 2018", "10:30:05 Uhr GMT+2 am 4. Okt."),
    ("2015~", "etwa 2015", "ca. 2015"),
    ("2018-10-04~", "etwa am 4. Oktober 2018", "ca. 4. Okt."),
    ("2015?", "irgendwann 2015?", "2015?"),
    ("199X", "irgendwann in den 1990ern", "1990er"),
    ("19XX", "irgendwann im 20. Jahrhundert", "20. Jahrhundert"),
    ("2015-21", "irgendwann im Frühling 2015", "Frühling 2015"),
    ("2015-34", "irgendwann im 2. Quartal 2015", "2. Quartal 2015"),
    ("2015/2015", "durchgehend 2015", "2015"),
    ("-0043", "irgendwann 44 v. Chr.", "44 v. Chr."),
    ("Y-251997982", "irgendwann 252 Millionen v. Chr.", "252 Millionen v. Chr."),
    ("Y-11699", "irgendwann 11.700 v. Chr.", "11.700 v. Chr."),
    ("0079", "irgendwann 79 n. Chr.", "79 n. Chr."),
    ("-0263/-0240", "von 264 bis 241 v. Chr.", "264–241 v. Chr."),
]


@pytest.mark.parametrize(("text", "full", "short"), TABLE)
def test_german_words_say_what_the_interval_says(text: str, full: str, short: str) -> None:
    """Each form of date has its German words, in full and in little room."""
    date = parse_edtf(text)
    assert (in_words(date, dates="de"), short_words(date, dates="de")) == (full, short)


@pytest.mark.parametrize(("first", "after", "words"), [
    (parse_edtf("2015-01-01"), parse_edtf("2015-04-30"), "Anfang 2015"),
    (parse_edtf("2015-09-01"), parse_edtf("2015-12-31"), "Ende 2015"),
    (parse_edtf("2018-10-11"), parse_edtf("2018-10-20"), "Mitte Oktober 2018"),
])  # fmt: skip
def test_thirds_of_a_unit(first: Interval, after: Interval, words: str) -> None:
    """Early, mid and late are said as German says them."""
    soft = Interval(first.earliest, after.latest, Precision.SPAN, approximate=True)
    assert in_words(soft, dates="de") == words


@given(intervals())
def test_no_date_is_said_in_two_languages(interval: Interval) -> None:
    """Whatever the interval, no English word of a date is left in its German, and some words are there."""
    said = f" {in_words(interval, dates='de')} {short_words(interval, dates='de')} "
    assert said.strip()
    for word in ("some", "the", "of", "between", "and", "from", "not before", "until", "about", "BC", "AD", "on"):
        assert f" {word} " not in said


def test_german_is_for_the_page_alone() -> None:
    """No export is offered in German dates, since the rest of it is English; each language has twelve months."""
    assert "de" not in DATES
    assert {len(months) for one in (ENGLISH, GERMAN)
            for months in (one.months, one.short_months, one.tick_months)} == {12}
