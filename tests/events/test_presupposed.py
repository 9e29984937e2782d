"""What a speaker takes as known is told by no speaker where an outlet tells it itself."""

from __future__ import annotations

import pytest

import timeline
from tests.events.reading import read
from timeline.model.event import Status
from timeline.model.text import Document


@pytest.mark.parametrize(("text", "trigger", "is_known"), [
    ("Ada Lind said she was asleep when the dam burst on 3 May.", "burst", True),
    ("Ada Lind said the dam burst on 3 May.", "burst", False),
    ("Ada Lind said the dam burst on 3 May when it rained.", "burst", False),
    ("Ada Lind said that Tuesday's quake was on another fault.", "quake", True),
    ("Ada Lind said that the quake on 3 May hit her hard.", "quake", True),
    ("Ada Lind said that a quake on 3 May hit her hard.", "quake", False),
    ("Ada Lind said 132 people were rescued since the quake two days ago.", "quake", True),
    ("Ada Lind said the sale took place on 3 May.", "sale", False),
    ("Ada Lind said the sale was on 3 May.", "sale", False),
    ("Prosecutors say the man who shot Ivo Sand on 3 May fled.", "shot", True),
    ("Prosecutors say a man who shot Ivo Sand on 3 May fled.", "shot", False),
    ("Norvex said it would ask why the dam burst on 3 May.", "burst", True),
    ("Norvex said it would ask whether the dam burst on 3 May.", "burst", False),
    ("The dam burst on 3 May.", "burst", False),
])
def test_what_is_taken_as_known(text: str, trigger: str, is_known: bool) -> None:
    """Clauses of time, indirect questions, clauses of something known and definite nouns tell of what is known."""
    assert read(text).of(trigger).is_presupposed is is_known


BED = "The bed in which Ivo Sand died on 3 May 2014 has been sold, Hale Auctions said."


@pytest.mark.parametrize(("other", "status"), [
    ("Ivo Sand died on 3 May 2014.", Status.REPORTED),
    ("Ivo Sand died on 3 May 2014, his lawyer said.", Status.CLAIMED),
    ("It rained on 4 May 2014.", Status.CLAIMED),
])
def test_who_speaks_of_what_is_known_is_no_source_of_it(other: str, status: Status) -> None:
    """An event that an outlet tells itself is not claimed because somebody speaks of it; told by nobody else it is."""
    story = timeline.build([Document("a", other), Document("b", BED)])
    event = next(one for one in story.events if "died" in one.headline)
    assert event.status is status
    assert ("Hale Auctions" in event.speakers) is (status is Status.CLAIMED)
