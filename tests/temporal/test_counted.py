"""Lengths counted from a date: the day counted to, not the date that is named."""

from __future__ import annotations

import pytest

from timeline.temporal.tag import tag


@pytest.mark.parametrize(("text", "values"), [
    ("Three days after the crash on May 4, 2015, he left.", ["2015-05-07", "2015-05-04"]),
    ("He left three days after the crash on May 4, 2015.", ["2015-05-07", "2015-05-04"]),
    ("Two days before the vote of May 4, 2015, he left.", ["2015-05-02", "2015-05-04"]),
    ("Six months after its launch in May 2015, it closed.", ["2015-11", "2015-05"]),
    ("He left two days after they were told on Friday to stay.", ["2018-10-07", "2018-10-05"]),
    ("It will open two days after the vote on Nov. 6.", ["2018-11-08", "2018-11-06"]),
    ("The leak came two days before the summit on Oct. 14.", ["2018-10-12", "2018-10-14"]),
])
def test_a_length_with_a_date_in_its_clause_is_counted_from_it(text: str, values: list[str]) -> None:
    """Whatever stands between, if it is one clause."""
    assert [one.value for one in tag(text, published="2018-10-10")] == values


@pytest.mark.parametrize(("text", "values"), [
    ("For three days after the crash on May 4, 2015, he hid.", ["P3D", "2015-05-04"]),
    ("He left two days after the crash and in May 2015 his wife left too.", ["P2D", "2015-05"]),
    ("He spent three days after the crash of May 4, 2015, at sea.", ["P3D", "2015-05-04"]),
    ("Three days after the crash, on May 4, 2015, he left.", ["P3D", "2015-05-04"]),
    ("Three days after the crash, he left. It was on May 4, 2015.", ["P3D", "2015-05-04"]),
    ("Hours after the crash on May 4, 2015, he left.", ["PTXH", "2015-05-04"]),
    ("It took three days to reach the wreck on May 4, 2015.", ["P3D", "2015-05-04"]),
    ("It was the first in three days after the crash on May 4, 2015.", ["P3D", "2015-05-04"]),
])
def test_other_lengths_stay_lengths(text: str, values: list[str]) -> None:
    """A length that lasted, one of clock units, and one with a date in another clause."""
    assert [one.value for one in tag(text, published="2018-10-10")] == values
