"""What a text tells of a day behind its own is planned."""

from __future__ import annotations

import pytest

import timeline
from timeline.model.text import Document


def found(text: str, published: str | None) -> dict[str, str]:
    """The status of each dated happening of an article, by the word that tells it."""
    story = timeline.build([Document("a", text, language="en", outlet="Echo", published=published)])
    told = [one for event in story.events for one in event.mentions]
    return {text[one.trigger.start:one.trigger.end]: one.status.value for one in told}


@pytest.mark.parametrize(("text", "word", "status"), [
    ("The deal provides for a vote on 12 October.", "vote", "planned"),
    ("They beat Dorn on Saturday and host Tarn on Tuesday.", "host", "planned"),
    ("They beat Dorn on Saturday and host Tarn on Tuesday.", "beat", "reported"),
    ("The deal provided for a vote on 12 August.", "vote", "reported"),
    ("The bridge was closed on 12 October 2024.", "closed", "reported"),
    ("The bridge will be closed on 12 October 2024.", "closed", "planned"),
])
def test_a_day_behind_that_of_the_text_is_planned(text: str, word: str, status: str) -> None:
    """Not where a full date in the past tense lies behind it: such a text was changed later."""
    assert found(text, "2024-09-16")[word] == status


def test_without_a_known_publication_nothing_is_turned() -> None:
    """Nobody can say then what lay ahead."""
    assert found("The deal provides for a vote on 12 October 2024.", None)["vote"] == "reported"
