"""Datelines in a story: the day of filing is a reference, a bound, and no event."""

from __future__ import annotations

import pytest

from timeline.language.parse import Parser
from timeline.model.edtf import edtf
from timeline.model.event import Chronicle, Fate
from timeline.model.text import Document
from timeline.pipeline import build, calendar

FULL = ("LEEDS, Oct. 4, 2018 (Agency) - The mill was sold on Thursday, its owner said. "
        "It had burnt down the day before.\n")
YEARLESS = FULL.replace(", 2018", "")


def story(text: str, **known: str) -> Chronicle:
    return build([Document("a", text, language="en", **known)], parser=Parser())


def test_a_full_dateline_is_a_reference_with_its_own_basis() -> None:
    """The report appeared on the day of filing or the next, and its Thursday is that day."""
    told = calendar([Document("a", FULL, language="en")])
    assert edtf(told.published["a"].interval) == "[2018-10-04..2018-10-05]"
    assert told.published["a"].basis == "its dateline: “LEEDS, Oct. 4, 2018 (Agency)”"
    dates = {one.anchored.timex.text: one.interval for one in told.dated}
    assert dates["Thursday"] is not None
    assert edtf(dates["Thursday"]) == "2018-10-04"


@pytest.mark.parametrize("text", [FULL, YEARLESS])
def test_a_dateline_is_no_events_day(text: str) -> None:
    """Its day is listed as dropped, with the dateline as the reason, and dates no event."""
    told = story(text, published="2018-10-05")
    [line] = [line for line in told.account if told.documents[0].text[line.start:].startswith("Oct. 4")]
    assert line.fate is Fate.DROPPED
    assert "LEEDS, Oct. 4" in line.reason or "own date" in line.reason
    assert all(line.timex not in mention.times for event in told.events for mention in event.mentions)


def test_a_dateline_without_year_waits_for_one() -> None:
    """Alone it dates nothing; where something else leaves only one of its years, it gives the day."""
    assert not calendar([Document("a", YEARLESS, language="en")]).published
    text = YEARLESS + ("\n\nThis article was amended on 9 October 2018. It gave another name.\n")
    later = calendar([Document("a", text, language="en")]).published["a"]
    assert edtf(later.interval) == "[..2018-10-05]"
    assert "LEEDS, Oct. 4" in later.basis
    both = "It was built in May 2018, its owner said.\n\n"
    known = calendar([Document("a", YEARLESS + "\n\n" + both + text[len(YEARLESS):], language="en")]).published["a"]
    assert edtf(known.interval) == "[2018-10-04..2018-10-05]"


def test_words_that_count_days_count_from_the_dateline() -> None:
    """In a paper of the next day, "today" under a dateline is the day of filing."""
    text = "LEEDS, Oct. 4 (Agency) - The mill was sold today, its owner said.\n"
    dates = {one.anchored.timex.text: one.interval
             for one in calendar([Document("a", text, published="2018-10-05", language="en")]).dated}
    assert dates["today"] is not None
    assert edtf(dates["today"]) == "2018-10-04"
