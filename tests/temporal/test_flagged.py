"""Years of business, whose beginning nobody states, and dates whose century is supposed."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf
from timeline.temporal.tag import tag


def seen(text: str, published: str = "2018-10-10") -> list[tuple[str, str | None]]:
    """The value and the date of each expression."""
    return [(one.value, one.interval and edtf(one.interval)) for one in tag(text, published=published)]


@pytest.mark.parametrize(("text", "value", "date"), [
    ("Profit rose in fiscal 2018.", "2018", "2018~"), ("Profit rose in FY17.", "2017", "2017~"),
    ("Profit rose in the fiscal third quarter.", "2018-Q3", "2018~"),
    ("Profit rose in its fiscal 2017 third quarter.", "2017-Q3", "2017~"),
    ("Profit rose in the third quarter of fiscal 2017.", "2017-Q3", "2017~"),
    ("It expects more this fiscal year.", "2018", "2018~"),
    ("Profit rose in 2018.", "2018", "2018"), ("Profit rose in the third quarter.", "2018-Q3", "2018-35"),
    ("Profit rose in the third quarter of 2017.", "2017-Q3", "2017-35"),
    ("It expects more this calendar year.", "2018", "2018"),
])
def test_a_year_of_business_has_soft_bounds(text: str, value: str, date: str) -> None:
    """No quarter of it is known by its number; years and quarters of the calendar keep their bounds."""
    assert seen(text) == [(value, date)]


@pytest.mark.parametrize(("text", "value", "date"), [
    ("It was signed on 30/10/89.", "1989-10-30", "1989-10-30?"), ("It was signed on 30/10/18.", "2018-10-30",
    "2018-10-30?"), ("It was signed on 30/10/45.", "1945-10-30", "1945-10-30?"),
    ("They met in '68.", "1968", "1968?"), ("It was signed on 30/10/1989.", "1989-10-30", "1989-10-30"),
    ("They met in 1968.", "1968", "1968"),
])
def test_a_century_that_is_not_written_is_supposed(text: str, value: str, date: str) -> None:
    """A year of two figures is flagged uncertain, one of four is not."""
    assert seen(text) == [(value, date)]


def test_what_counts_from_a_year_of_business_is_one_too() -> None:
    """A year earlier than a business quarter is a business quarter, with soft bounds."""
    assert seen("Profit fell in the fiscal third quarter. A year earlier, it rose.")[-1] == ("2017-Q3", "2017~")
    assert seen("Profit fell in the third quarter. A year earlier, it rose.")[-1] == ("2017-Q3", "2017-35~")
