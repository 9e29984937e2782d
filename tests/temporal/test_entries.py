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
    ("On 3 May 2016 he wrote: “Yesterday we lost the hill.” Today it is a park.",
     ["3 May 2016 = 2016-05-03", "Yesterday = 2016-05-02", "Today = 2018-06-01"]),
    ("In an e-mail of 3 May 2016 she wrote: 'He's leaving tomorrow.' She leaves tomorrow.",
     ["3 May 2016 = 2016-05-03", "tomorrow = 2016-05-04", "tomorrow = 2018-06-02"]),
    ("She said on Thursday: “We met yesterday.”", ["Thursday = 2018-05-31", "yesterday = 2018-05-30"]),
    ("He wrote in his diary: “Yesterday we lost.” He left yesterday.",
     ["Yesterday = unknown", "yesterday = 2018-05-31"]),
])  # fmt: skip
def test_words_count_from_the_day_on_which_they_were_written(text: str, expected: list[str]) -> None:
    """Dated entries, datelines and what is quoted from a dated letter; an undated letter tells no day at all."""
    assert dates(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("3 May 2018\n\nThe mayor resigned yesterday.", ["3 May 2018 = 2018-05-03", "yesterday = 2018-05-31"]),
    ("On 3 May 2018 it rained.\nOn 4 May 2018 he left. Yesterday she left.",
     ["3 May 2018 = 2018-05-03", "4 May 2018 = 2018-05-04", "Yesterday = 2018-05-31"]),
    ("“We met yesterday,” he said.", ["yesterday = 2018-05-31"]),
    ("He said: “We met last week.”", ["last week = [2018-05-21..2018-05-27]"]),
    ("She said on Thursday: “We met last week.”", ["Thursday = 2018-05-31", "last week = [2018-05-21..2018-05-27]"]),
    ("The diary of 3 May 2016 is lost. He said: “We met yesterday.”",
     ["3 May 2016 = 2016-05-03", "yesterday = 2018-05-31"]),
])  # fmt: skip
def test_other_words_count_from_publication(text: str, expected: list[str]) -> None:
    """One date alone heads no entries, dates in prose head none, and what people say is said now."""
    assert dates(text) == expected


def test_an_entry_whose_year_is_unknown_dates_nothing_until_it_is_known() -> None:
    """Without a publication the entry and what counts from it wait together."""
    assert dates("3 May: He left yesterday.\n4 May: Rain.", None) == [
        "3 May = unknown", "yesterday = unknown", "4 May = unknown"]  # fmt: skip
