"""One statement told in several articles of the sample story, in their own ways, is one event there and in the twin."""

from __future__ import annotations

import pytest

from tests import twin
from tests.test_gold import STORIES, article, story_named
from timeline.model.event import Kind, Mention
from timeline.story import Story

# What is said, in which article it is looked up, which articles tell it, and who speaks.
ROWS = (
    ("On this we can be very clear", "000", {"000", "002", "003"}, {"Apple"}),
    ("We are deeply disappointed", "001", {"001", "004"}, {"Apple"}),
    ("Our best guess", "002", {"001", "002", "004"}, {"Apple"}),
    ("untrue that AWS knew about a supply chain compromise", "000", {"000", "001"}, {"Amazon"}),
    ("untrue that AWS knew about servers", "002", {"002"}, {"Amazon"}),
    ("As we shared with Bloomberg BusinessWeek", "000", {"000", "004"}, {"Amazon", "Steve Schmidt"}),
)


def sayings(story: Story, number: str, words: str) -> list[tuple[Mention, ...]]:
    """The tellings of each statement whose quote in an article holds the words."""
    document = article(story, number)
    at = document.text.index(words)
    groups = [event.mentions for event in story.events]
    return [group for group in groups if any(
        mention.kind is Kind.STATEMENT and mention.document == document.id
        and mention.quote.start <= at < mention.quote.end for mention in group)]


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_one_statement_has_all_its_tellings(name: str, row: tuple[str, str, set[str], set[str]],
                                            request: pytest.FixtureRequest) -> None:
    """Told in full, in part, on its own or in indirect speech, it is one statement with all who are said to speak."""
    words, number, told_by, speakers = row
    if name == "twin":
        words, speakers = twin.moved(words), {twin.moved(speaker) for speaker in speakers}
    found = sayings(story_named(name, request), number, words)
    assert len(found) == 1
    assert {mention.document[:3] for mention in found[0]} == told_by
    assert {link.speaker for mention in found[0] for link in mention.attributions} == speakers


@pytest.mark.parametrize("name", STORIES)
def test_a_speaker_taken_from_elsewhere_says_so(name: str, request: pytest.FixtureRequest) -> None:
    """A telling whose own article names no speaker takes it from the same words in another, and says so."""
    story = story_named(name, request)
    words = "It's untrue that AWS knew about a supply chain compromise"
    told = sayings(story, "001", twin.moved(words) if name == "twin" else words)
    links = [link for mention in told[0] if mention.document.startswith("001") for link in mention.attributions]
    assert links
    assert all("in another article" in link.reason and link.start is None for link in links)
