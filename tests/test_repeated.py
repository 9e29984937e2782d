"""What happens again, elsewhere or as planned stays apart from what happened once."""

from __future__ import annotations

import pytest

from timeline.model.event import Event
from timeline.model.text import Document
from timeline.story import build

APART = (
    ("A bomb exploded at Dunmore station on 3 May 2004.", "A bomb exploded at Harlow market on 3 May 2004."),
    ("A bomb exploded at Dunmore station on 3 May 2004.", "A bomb exploded at Dunmore station on 9 June 2004."),
    ("Harlan Foods reported its quarterly results on 24 April 2004.",
     "Harlan Foods reported its quarterly results on 23 July 2004."),
    ("Harlan Foods bought the mill on 3 May 2004.", "Quillon Bank bought the mill on 3 May 2004."),
    ("Harlan Foods opened its plant on 3 May 2004.", "Harlan Foods closed its plant on 3 May 2004."),
    ("Harlan Foods sold the mill on 3 May 2004.", "Harlan Foods did not sell the mill on 3 May 2004."),
    ("Harlan Foods will close its Dunmore plant on 3 May 2004.",
     "Harlan Foods closed its Dunmore plant on 3 May 2004."),
)
TOGETHER = (
    ("A bomb exploded at Dunmore station on 3 May 2004.", "A bomb exploded at the station on 3 May 2004."),
    ("Ines Okafor died at her home on 3 May 2004.", "Ines Okafor died at a hospital on 3 May 2004."),
    ("Harlan Foods bought the mill on 3 May 2004.", "The mill was bought by Harlan Foods in May 2004."),
    ("A ferry sank off Dunmore on 3 May 2004.", "The ferry went down in May 2004 with a cargo of salt."),
)


def events(*texts: str) -> tuple[Event, ...]:
    """The events of a story of these articles."""
    return build([Document(f"{place}.txt", text, outlet=f"Outlet {place}", language="en")
                  for place, text in enumerate(texts)]).events


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_must_stay_apart_stays_apart(one: str, other: str) -> None:
    """Another place, another day, another doer, the opposite and the plan are events of their own."""
    assert len(events(one, other)) == 2


def test_two_losses_of_one_kind_of_thing_leave_open_which_is_told() -> None:
    """Where a story tells of ferries that sank on two days, "the ferry sank in May" need not be the first."""
    found = events("A ferry sank off Dunmore on 3 May 2004.", "The ferry went down in May 2004 with a cargo of salt.",
                   "A ferry sank off Harlow on 20 May 2004.")
    assert len(found) == 3


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_what_is_told_in_other_words_is_one(one: str, other: str) -> None:
    """Fewer words, another voice and a named person at two places are one event."""
    assert len(events(one, other)) == 1


def test_a_plan_and_what_became_of_it_are_linked() -> None:
    """They are two events, and each leads to the other."""
    found = {link.kind for event in events(*APART[-1]) for link in event.links}
    assert found == {"carried out", "planned as"}


def test_what_recurs_is_told_by_no_undated_sentence() -> None:
    """Of two quarterly reports a sentence without a time can tell neither."""
    found = events(*APART[2], "Harlan Foods reported its quarterly results in Dunmore.")
    assert [event.documents for event in found] == [("0.txt",), ("1.txt",)]
