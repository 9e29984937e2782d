"""Dates as people type them into the dashboard."""

from __future__ import annotations

import pytest

from timeline.cli.typed import typed_date
from timeline.model.edtf import edtf


@pytest.mark.parametrize(("words", "expected"), [
    ("September 2015", "2015-09"), ("4 October 2018", "2018-10-04"), ("2015", "2015"), ("2018-10-04/2018-10-14",
    "2018-10-04/2018-10-14"), ("summer 2018", "2018-22~"), ("the 1990s", "199X"), ("early 2015", None),
    (" Q3  2018 ", "2018-35"), ("4 octobre 2018", "2018-10-04"),
])  # fmt: skip
def test_typed_dates_are_read(words: str, expected: str | None) -> None:
    """EDTF, dates of any locale and English expressions with a calendar time of their own are read."""
    assert expected in (None, edtf(typed_date(words)))


@pytest.mark.parametrize("words", ["last week", "Thursday", "10/04/2018", "soon", "", "sold in 2015", "May"])
def test_what_counts_from_nowhere_is_refused(words: str) -> None:
    """Words without a calendar time of their own are refused with a remedy."""
    with pytest.raises(ValueError, match="write it as"):
        typed_date(words)
