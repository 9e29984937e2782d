"""Datelines: a table of heads of reports, and of what only looks like one."""

from __future__ import annotations

import pytest

from timeline.temporal.anchor import anchor
from timeline.temporal.dateline import dateline

DATELINES = [
    ("LONDON, Oct. 4 (Reuters) - Shares fell.", "LONDON, Oct. 4 (Reuters)"),
    ("WASHINGTON, March 3, 2011 - The bank said so.", "WASHINGTON, March 3, 2011"),
    ("MESA, Ariz., Feb. 18 -- The mayor wept.", "MESA, Ariz., Feb. 18"),
    ("RIO DE JANEIRO, Dec. 9 — It rained.", "RIO DE JANEIRO, Dec. 9"),
    ("London, 4 October (AFP) – Shares fell.", "London, 4 October (AFP)"),
    ("Oct 4 (Reuters) - Shares fell.", "Oct 4 (Reuters)"),
    ("BERLIN, Oct 4 /PRNewswire/ -- A plant opened.", "BERLIN, Oct 4 /PRNewswire/"),
    ("Shares fall\n\n(Reuters) Oct. 4 - Shares fell.", "(Reuters) Oct. 4"),
    ("Shares fall in London\n\nLONDON/PARIS, April 30 (Reuters) - Shares fell.", "LONDON/PARIS, April 30 (Reuters)"),
]
NONE = [
    "PARIS (AFP) - Shares fell on Oct. 4.",
    "The bank (Reuters) Oct. 4 - a Thursday - fell.",
    "London, Oct. 4 was a dark day - for some.",
    "The mayor of Leeds on Oct. 4 - a Thursday - resigned.",
    "The fair in LEEDS, March 17 - 25, is open.",
    "In LEEDS, March 17 was cold.",
    "He was born in Leeds, Oct. 4, 1950 - and died there.",
    "Shares fell. " * 150 + "\n\nLONDON, Oct. 4 (Reuters) - Shares fell.",
]


def found(text: str) -> list[str]:
    items = anchor("a", text, published=None)
    return [words for item in items if (words := dateline(text, item.timex.start, item.timex.end))]


@pytest.mark.parametrize(("text", "words"), DATELINES)
def test_a_dateline_names_place_day_and_agency(text: str, words: str) -> None:
    """A place in capitals or an agency, a day, and a dash before the report; what stands before it is left out."""
    assert found(text) == [words]


@pytest.mark.parametrize("text", NONE)
def test_other_days_are_no_dateline(text: str) -> None:
    """No day, prose, a range, a life, or a place far below the head."""
    assert found(text) == []
