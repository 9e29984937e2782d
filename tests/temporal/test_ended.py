"""Dates that end a length are all of that length, not its last day."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf, parse_edtf
from timeline.temporal.tag import tag


def last(text: str) -> tuple[str, str]:
    """The last expression of a text: its TIMEX3 value and its interval."""
    one = tag(text, published=parse_edtf("2018-10-10"))[-1]
    return one.value, edtf(one.interval) if one.interval else ""


@pytest.mark.parametrize(("text", "expected"), [
    ("Profit fell in the three months ended June 30.", ("2018-06-30", "2018-04/2018-06")),
    ("Profit fell in the three months that ended on 30 June 2017.", ("2017-06-30", "2017-04/2017-06")),
    ("In the third quarter ended 30 September it lost money.", ("2018-09-30", "2018-07/2018-09")),
    ("Prices rose 3% in the 12 months to April.", ("2018-04", "2017-05/2018-04")),
    ("It lost money in the year ended 31 March 2018.", ("2018-03-31", "2017-04/2018-03")),
    ("It lost money in its six-month period ending 31 March 2018.", ("2018-03-31", "2017-10/2018-03")),
    ("Sales rose in the week ending 12 May 2018.", ("2018-05-12", "2018-05-06/2018-05-12")),
    ("Sales rose in the six weeks up to Christmas.", ("2017-12-25", "2017-11-14/2017-12-25")),
])  # fmt: skip
def test_a_date_that_ends_a_length_is_all_of_it(text: str, expected: tuple[str, str]) -> None:
    """What is told of it lasted; its value stays that of the date named."""
    assert last(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("With five days to 12 October 2018, he gave up.", "2018-10-12"),
    ("It took three months. On June 30 it ended.", "2018-06-30"),
    ("He led for two years and ended it on 4 May 2018.", "2018-05-04"),
    ("They will meet a week from Friday.", "2018-10-19"),
])  # fmt: skip
def test_other_dates_after_a_length_stay_days(text: str, expected: str) -> None:
    """A count of days that are left, and a date of another clause."""
    assert last(text)[1] == expected


def test_the_week_that_ends_on_a_date_is_not_the_one_of_publication() -> None:
    """The words of the length itself have no place of their own on the calendar."""
    first = tag("Sales rose in the week ending 12 May 2018.", published=parse_edtf("2018-10-10"))[0]
    assert (first.text, first.value, first.interval) == ("the week", "P1W", None)
