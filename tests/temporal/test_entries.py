"""Parts of a text that were written on a day of their own: what their "yesterday" counts from."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf, parse_edtf
from timeline.temporal.anchor import anchor

PUBLISHED = "2018-06-01"  # a Friday


def dates(text: str, published: str | None = PUBLISHED) -> list[str]:
    """Each expression of a text with its date, in order."""
    items = anchor("d", text, published=None if published is None else parse_edtf(published))
    return [f"{one.timex.text} = {edtf(one.timex.interval) if one.timex.interval else 'unknown'}" for one in items]


@pytest.mark.parametrize(("text", "expected"), [
    ("3 May 2018\n\nThe mayor resigned yesterday.\n\n4 May 2018\n\nToday it rained.\n",
     ["3 May 2018 = 2018-05-03", "yesterday = 2018-05-02", "4 May 2018 = 2018-05-04", "Today = 2018-05-04"]),
    ("3 May: He left yesterday.\n4 May: She left on Tuesday.",
     ["3 May = 2018-05-03", "yesterday = 2018-05-02", "4 May = 2018-05-04", "Tuesday = 2018-05-01"]),
    ("- 4 May 2018, 10:15: He left last week.\n- 3 May 2018, 9:00: Rain today.",
     ["4 May 2018 = 2018-05-04", "last week = [2018-04-23..2018-04-29]", "3 May 2018 = 2018-05-03",
      "today = 2018-05-03"]),
    ("LEEDS, May 30 (Agency) - It burnt down yesterday.", ["May 30 = 2018-05-30", "yesterday = 2018-05-29"]),
])  # fmt: skip
def test_words_count_from_the_day_on_which_they_were_written(text: str, expected: list[str]) -> None:
    """The entries of a diary or a live blog, and what stands behind a dateline."""
    assert dates(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("3 May 2018\n\nThe mayor resigned yesterday.", ["3 May 2018 = 2018-05-03", "yesterday = 2018-05-31"]),
    ("On 3 May 2018 it rained.\nOn 4 May 2018 he left. Yesterday she left.",
     ["3 May 2018 = 2018-05-03", "4 May 2018 = 2018-05-04", "Yesterday = 2018-05-31"]),
])  # fmt: skip
def test_other_words_count_from_publication(text: str, expected: list[str]) -> None:
    """One date alone heads no entries, and dates in prose head none."""
    assert dates(text) == expected


def test_an_entry_whose_year_is_unknown_dates_nothing_until_it_is_known() -> None:
    """Without a publication the entry and what counts from it wait together."""
    assert dates("3 May: He left yesterday.\n4 May: Rain.", None) == [
        "3 May = unknown", "yesterday = unknown", "4 May = unknown"]  # fmt: skip
