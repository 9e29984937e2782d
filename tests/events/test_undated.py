"""Happenings told without a time have a headline where they are shown."""

from __future__ import annotations

from tests.events.reading import parser
from timeline import pipeline
from timeline.model.text import Document

ARTICLES = [
    Document("a", "Harlan Foods bought Redoak Systems on 3 May 2011. Ines Okafor opened a bridge on 4 May 2011.",
             language="en"),
    Document("b", "The mayor spoke.\n\nHarlan Foods bought Redoak Systems for $3 million.\n\nTarn sold a mill.",
             language="en"),
]


def test_a_telling_that_joins_an_event_is_worded() -> None:
    """It is worded from its own sentence, as a dated one is."""
    chronicle = pipeline.build(ARTICLES, parser=parser())
    event = next(event for event in chronicle.events if len(event.mentions) > 1)
    told = {mention.document: mention.headline.text for mention in event.mentions}
    assert told == {"a": "Harlan Foods bought Redoak Systems", "b": "Harlan Foods bought Redoak Systems for $3 million"}


def test_nothing_is_shown_without_a_headline() -> None:
    """Every telling of an event, and every one that is not placed, has words of its own."""
    chronicle = pipeline.build(ARTICLES, parser=parser())
    shown = [*(mention for event in chronicle.events for mention in event.mentions), *chronicle.unplaced]
    assert len(shown) == 3
    assert all(mention.headline.text for mention in shown)
