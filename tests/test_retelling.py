"""One statement told in several articles of the sample story, in their own ways, is one event there and in the twin."""

from __future__ import annotations

from typing import Any

import pytest

from tests import twin
from tests.test_gold import GOLD, STORIES, answers, article, story_named
from timeline.model.event import Event, Kind
from timeline.story import Story


def sayings(story: Story, number: str, words: str) -> list[Event]:
    """Each statement whose quote in an article holds the words."""
    document = article(story, number)
    at = document.text.index(words)
    return [event for event in story.events if any(
        mention.kind is Kind.STATEMENT and mention.document == document.id
        and mention.quote.start <= at < mention.quote.end for mention in event.mentions)]


def rows(table: str) -> list[object]:
    """The rows of a table of the gold, in both stories."""
    return [pytest.param(name, row, id=f"{name}: {row.get('words') or row['about']}")
            for name in STORIES for row in GOLD[name][table]]


@pytest.mark.parametrize(("name", "row"), rows("statement"))
def test_one_statement_has_all_its_tellings(name: str, row: dict[str, Any], request: pytest.FixtureRequest) -> None:
    """Told in full, in part, on its own or in indirect speech, it is one statement with all who are said to speak."""
    story = story_named(name, request)
    found = sayings(story, row["article"], row["words"])
    assert len(found) == 1
    assert {mention.document[:3] for mention in found[0].mentions} == set(row["told_by"])
    assert {link.speaker for mention in found[0].mentions for link in mention.attributions} == set(row["speakers"])
    rivals = {variant.words for variant in found[0].variants if variant.about == "who said it"}
    assert rivals == set(row.get("rivals", ()))
    assert ("differ on who said it" in found[0].second_line) == bool(rivals)


@pytest.mark.parametrize(("name", "row"), rows("differ"))
def test_what_articles_put_differently_stands_side_by_side(name: str, row: dict[str, Any],
                                                           request: pytest.FixtureRequest) -> None:
    """Each number is shown with its article and words, none is chosen, and the second line says that they differ."""
    story = story_named(name, request)
    event, = answers(story, row)
    found = {variant.document[:3]: variant.words for variant in event.variants if variant.about == row["about"]}
    assert found == row["told"]
    assert row["about"] in event.second_line
    for variant in event.variants:
        assert article(story, variant.document).text[variant.start:variant.end] == variant.words


@pytest.mark.parametrize("name", STORIES)
def test_a_speaker_taken_from_elsewhere_says_so(name: str, request: pytest.FixtureRequest) -> None:
    """A telling whose own article names no speaker takes it from the same words in another, and says so."""
    story = story_named(name, request)
    words = "It's untrue that AWS knew about a supply chain compromise"
    told = sayings(story, "001", twin.moved(words) if name == "twin" else words)
    links = [link for mention in told[0].mentions if mention.document.startswith("001")
             for link in mention.attributions]
    assert links
    assert all("in another article" in link.reason and link.start is None for link in links)
