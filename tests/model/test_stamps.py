"""Times of day written as four figures before the notes of a live report are no years."""

from __future__ import annotations

import pytest

from timeline.model.stamps import has_stamps
from timeline.temporal.tag import tag

NOTES = ("0930 Crews arrive.\n\n1245: The road is shut.\n\n1707 The mayor says he will wait.\n\n"
         "1959 The mill has burned down.\n")
YEARS = "1215: a charter.\n\n1348: a plague.\n\n1707: a union.\n\n1959 The mill burned down.\n"


def test_figures_before_notes_are_no_years() -> None:
    """In a text of notes of one day nothing is dated by the figures that open its lines."""
    assert has_stamps(NOTES)
    assert has_stamps("".join(f"{hour}{hour + 20} Crews wait.\n\n" for hour in range(12, 20)))
    assert tag(NOTES, published="2018-10-10") == []


def test_years_inside_notes_stay_years() -> None:
    """A year within a note is still one."""
    assert [one.value for one in tag(f"{NOTES}\n2115 It was built in 1959.", published="2018-10-10")] == ["1959"]


@pytest.mark.parametrize("text", [YEARS, "1959 The mill burned down.", "2010 A good year.\n\n2115 It was late."])
def test_years_that_open_lines_are_kept(text: str) -> None:
    """A list of years is no list of times, nor are a line or two."""
    assert not has_stamps(text)
    assert tag(text, published="2018-10-10")
