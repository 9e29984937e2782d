"""Intervals and EDTF: the Library of Congress examples, the extents, and the round trip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.edtf import edtf, iso, parse_edtf
from timeline.model.time import Extent, Instant, Interval, Precision

DAY = 86_400


def days(text: str) -> tuple[str | None, str | None]:
    """Bounds of an EDTF text as ISO days, the latest exclusive."""
    found = parse_edtf(text)
    return found.earliest and iso(found.earliest), found.latest and iso(found.latest)


# the examples of the Library of Congress specification (2019) that one interval can hold, by level
BOUNDS = [
    ("1985-04-12", "1985-04-12", "1985-04-13"), ("1985-04", "1985-04-01", "1985-05-01"),
    ("1985", "1985-01-01", "1986-01-01"), ("1964/2008", "1964-01-01", "2009-01-01"),
    ("2004-06/2006-08", "2004-06-01", "2006-09-01"), ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-09"),
    ("2004-02-01/2005-02", "2004-02-01", "2005-03-01"), ("2004-02-01/2005", "2004-02-01", "2006-01-01"),
    ("2005/2006-02", "2005-01-01", "2006-03-01"),
    ("Y170000002", "Y170000002-01-01", "Y170000003-01-01"), ("Y-170000002", "Y-170000002-01-01", "Y-170000001-01-01"),
    ("2001-21", "2001-03-01", "2001-06-01"), ("1984?", "1984-01-01", "1985-01-01"),
    ("2004-06~", "2004-06-01", "2004-07-01"), ("2004-06-11%", "2004-06-11", "2004-06-12"),
    ("201X", "2010-01-01", "2020-01-01"), ("20XX", "2000-01-01", "2100-01-01"), ("2004-XX", "2004-01-01", "2005-01-01"),
    ("1985-04-XX", "1985-04-01", "1985-05-01"), ("1985-XX-XX", "1985-01-01", "1986-01-01"),
    ("1985-04-12/..", "1985-04-12", None), ("1985-04/..", "1985-04-01", None), ("1985/..", "1985-01-01", None),
    ("../1985-04-12", None, "1985-04-13"), ("../1985", None, "1986-01-01"), ("1985-04-12/", "1985-04-12", None),
    ("/1985-04-12", None, "1985-04-13"), ("-1985", "-1985-01-01", "-1984-01-01"),
    ("1984~/2004-06", "1984-01-01", "2004-07-01"), ("1984/2004-06~", "1984-01-01", "2004-07-01"),
    ("2001-33", "2001-01-01", "2001-04-01"), ("2001-41", "2001-07-01", "2002-01-01"),
    ("[..1760-12-03]", None, "1760-12-04"), ("[1760-12..]", "1760-12-01", None),
    ("[1667..1672]", "1667-01-01", "1673-01-01"), ("[1667,1668]", "1667-01-01", "1669-01-01"),
    ("156X", "1560-01-01", "1570-01-01"), ("1560-XX~", "1560-01-01", "1561-01-01"),
    ("2004?-06-11", "2004-06-11", "2004-06-12"), ("2004-06~-11", "2004-06-11", "2004-06-12"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "earliest", "latest"), BOUNDS)
def test_specification_examples_have_their_bounds(text: str, earliest: str | None, latest: str | None) -> None:
    """Every example of the specification that one interval can hold has the bounds it says."""
    assert days(text) == (earliest, latest)


@pytest.mark.parametrize(("text", "seconds", "offset"), [
    ("1985-04-12T23:20:30", 84_030, None), ("1985-04-12T23:20:30Z", 84_030, 0),
    ("1985-04-12T23:20:30-04", 84_030, -240),
    ("1985-04-12T23:20:30+04:30", 84_030, 270),
])
def test_a_time_keeps_its_local_reading_and_offset(text: str, seconds: int, offset: int | None) -> None:
    """A time is one second long, on its own clock."""
    found = parse_edtf(text)
    assert found.earliest is not None
    assert (found.earliest.seconds % DAY, found.earliest.offset, found.seconds) == (seconds, offset, 1)


@pytest.mark.parametrize(("text", "extent"), [
    ("2015-09", Extent.WITHIN), ("1939/1945", Extent.THROUGHOUT), ("[2018-10-04..2018-10-14]", Extent.WITHIN),
    ("2018-10/..", Extent.THROUGHOUT), ("[..2018-10]", Extent.WITHIN), ("[2018-10-04..]", Extent.WITHIN),
    ("2015/2015", Extent.THROUGHOUT), ("2018-01/..", Extent.THROUGHOUT), ("2018-01-01/2018-12-31", Extent.THROUGHOUT),
    ("[..2018-12-31]", Extent.WITHIN), ("[2018-01..2018-12]", Extent.WITHIN),
])
def test_the_form_says_whether_it_lasted(text: str, extent: Extent) -> None:
    """A date and a set are within, an interval is throughout, and each is written back as it was."""
    assert parse_edtf(text).extent is extent
    assert edtf(parse_edtf(text)) == text


@pytest.mark.parametrize("text", [
    "", "yesterday", "2018-13", "2018-02-30", "156X-12-25", "[1667,1670]", "{1667,1668}", "2018-10-14/2018-10-04",
    "1950S2", "2018-10-04T25:00:00", "[]", "[..]x", "../..x", "2018-1-4", "10/4/2018",
])
def test_what_cannot_be_read_is_named_with_a_remedy(text: str) -> None:
    """No EDTF, no such date, and sets that one interval cannot hold raise ValueError that names them."""
    with pytest.raises(ValueError, match="use ISO or EDTF") as caught:
        parse_edtf(text)
    assert repr(text) in str(caught.value)


# every example of the Library of Congress specification (2019), section by section, and what it is written back as
SPECIFICATION = {
    "level 0: date": {"1985-04-12": "1985-04-12", "1985-04": "1985-04", "1985": "1985"},
    "level 0: date and time": {
        "1985-04-12T23:20:30": "1985-04-12T23:20:30", "1985-04-12T23:20:30Z": "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04": "1985-04-12T23:20:30-04:00",
        "1985-04-12T23:20:30+04:30": "1985-04-12T23:20:30+04:30"},
    "level 0: time interval": {
        "1964/2008": "1964/2008", "2004-06/2006-08": "2004-06/2006-08",
        "2004-02-01/2005-02-08": "2004-02-01/2005-02-08", "2004-02-01/2005-02": "2004-02/2005-02",
        "2004-02-01/2005": "2004-02/2005-12", "2005/2006-02": "2005-01/2006-02"},
    "level 1: letter-prefixed year": {"Y170000002": "Y170000002", "Y-170000002": "Y-170000002"},
    "level 1: seasons": {"2001-21": "2001-21", "2001-22": "2001-22", "2001-23": "2001-23", "2001-24": "2001-24"},
    "level 1: qualification": {"1984?": "1984?", "2004-06~": "2004-06~", "2004-06-11%": "2004-06-11%"},
    "level 1: unspecified digits": {"201X": "201X", "20XX": "20XX", "2004-XX": "2004", "1985-04-XX": "1985-04",
                                    "1985-XX-XX": "1985"},
    "level 1: extended interval": {
        "1985-04-12/..": "1985-04-12/..", "1985-04/..": "1985-04/..", "1985/..": "1985/..",
        "../1985-04-12": "../1985-04-12", "../1985-04": "../1985-04", "../1985": "../1985",
        "1985-04-12/": "1985-04-12/..", "1985-04/": "1985-04/..", "1985/": "1985/..", "/1985-04-12": "../1985-04-12",
        "/1985-04": "../1985-04", "/1985": "../1985"},
    "level 1: negative year": {"-1985": "-1985"},
    "level 2: sub-year groupings": {"2001-34": "2001-34", "2001-41": "2001-41"},
    "level 2: one of a set": {"[..1760-12-03]": "[..1760-12-03]", "[1760-12..]": "[1760-12..]", "[..1984]": "[..1984]"},
    "level 2: qualification": {
        "2004-06-11%": "2004-06-11%", "2004-06~-11": "2004-06-11~", "2004?-06-11": "2004-06-11?",
        "?2004-06-~11": "2004-06-11%", "2004-%06-11": "2004-06-11%"},
    "level 2: interval": {"2004-06-~01/2004-06-~20": "2004-06-01~/2004-06-20~",
                          "2004-06-XX/2004-07-03": "2004-06-01/2004-07-03"},
}  # fmt: skip
BEYOND = {
    "Y-17E7": "exponent", "Y171010000S3": "significant digits", "1950S2": "significant digits",
    "Y3388E2S3": "exponent", "[1667,1668,1670..1672]": "a set with gaps",
    "[1760-01,1760-02,1760-12..]": "a set with gaps",
    "[1667,1760-12]": "a set with gaps", "{1667,1668,1670..1672}": "an all-of-set", "{1960,1961-12}": "an all-of-set",
    "{..1984}": "an all-of-set", "156X-12-25": "unspecified digits", "15XX-12-25": "unspecified digits",
    "XXXX-12-XX": "unspecified digits", "1XXX-XX": "unspecified digits", "1XXX-12": "unspecified digits",
    "1984-1X": "unspecified digits", "2001-25": "a season of one half of the earth", "2001-37": "a third of a year",
}  # fmt: skip


@pytest.mark.parametrize(("text", "written"), [
    pytest.param(text, written, id=f"{section}: {text}")
    for section, examples in SPECIFICATION.items() for text, written in examples.items()])
def test_the_examples_of_the_specification_are_read_and_written(text: str, written: str) -> None:
    """Each is written as itself, or where one interval has several forms, as the plainest that reads back the same."""
    assert edtf(parse_edtf(text)) == written
    assert edtf(parse_edtf(written)) == written


@pytest.mark.parametrize(("text", "name"), BEYOND.items())
def test_what_is_beyond_one_interval_is_named_with_what_to_write_instead(text: str, name: str) -> None:
    """The rest of level 2: sets with gaps and all-of-sets, exponents, significant digits, digits unknown inside."""
    with pytest.raises(ValueError, match="write ") as caught:
        parse_edtf(text)
    assert name in str(caught.value)


@pytest.mark.parametrize(("one", "other", "agree"), [
    ("2018-10-04T10:30:00+02:00", "2018-10-04T08:30:00Z", True),
    ("2018-10-04T23:30:00-05:00", "2018-10-05T04:30:00Z", True),
    ("2018-10-04T10:30:00+02:00", "2018-10-04T10:30:00Z", False),
    ("2018-10-04T10:30:00", "2018-10-04T10:30:00+02:00", True),
    ("2018-10-04T10:30:00", "2018-10-04T08:30:00Z", False),
])  # fmt: skip
def test_reports_of_one_moment_agree_whatever_their_zones(one: str, other: str, agree: bool) -> None:
    """Offsets count where both have one; a reading without offset compares as its clock shows, and says it is local."""
    first, second = parse_edtf(one), parse_edtf(other)
    assert first.overlaps(second) is agree
    assert second.overlaps(first) is agree
    assert first.is_local is ("Z" not in one and "+" not in one and one.count("-") < 3)


@pytest.mark.parametrize(("precision", "form"), [
    (Precision.MONTH, "2015-09"), (Precision.SPAN, "[2015-09-01..2015-09-30]"),
    (Precision.DAY, "[2015-09-01..2015-09-30]"),
])
def test_whole_units_are_printed_as_such_only_if_meant(precision: Precision, form: str) -> None:
    """Bounds that happen to be a month are printed as a month only if the precision says month."""
    month = parse_edtf("2015-09")
    assert edtf(Interval(month.earliest, month.latest, precision)) == form


INSTANTS = st.builds(Instant, st.integers(-400_000_000_000, 400_000_000_000),
                     st.one_of(st.none(), st.integers(-14 * 60, 14 * 60)))
DAYS = st.integers(-4_000_000, 4_000_000)
FLAGS = {"precision": st.sampled_from(Precision), "extent": st.sampled_from(Extent), "approximate": st.booleans(),
         "uncertain": st.booleans()}


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals of whole days, of seconds with one offset, and with open ends."""
    first = draw(st.one_of(st.none(), INSTANTS, DAYS.map(lambda day: Instant(day * DAY))))
    length = draw(st.one_of(st.integers(1, 10 * DAY), st.integers(1, 40_000).map(lambda count: count * DAY)))
    last = draw(st.one_of(st.none(), INSTANTS)) if first is None else draw(
        st.one_of(st.none(), st.just(first.plus(length))))
    return Interval(first, last, **{name: draw(values) for name, values in FLAGS.items()})


@given(intervals())
def test_every_interval_comes_back(interval: Interval) -> None:
    """Writing is total, and reading gives back bounds, extent and flags."""
    found = parse_edtf(edtf(interval))
    assert (found.earliest, found.latest) == (interval.earliest, interval.latest)
    if interval.is_bounded:
        assert (found.extent, found.approximate, found.uncertain) == (
            interval.extent, interval.approximate, interval.uncertain)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Reading raises nothing but ValueError."""
    try:
        assert parse_edtf(text).__class__ is Interval
    except ValueError as error:
        assert "use ISO or EDTF" in str(error)
