"""The second line: who says it and who denies it, in words that judge nothing."""

from __future__ import annotations

from itertools import product

import pytest

from timeline.events.wording import is_plural, second_line
from timeline.model.event import Kind, Status
from timeline.model.voices import ENGLISH, line_of
from timeline.story import Story

FORBIDDEN = ("fact", "confirm", "true", "false", "proven", "debunk", "refute", "admit", "reveal", "expose", "lied",
             "claims")


@pytest.mark.parametrize(("status", "speakers", "deniers", "outlets", "line"), [
    (Status.REPORTED, (), (), ("Echo",), "Echo reports"),
    (Status.REPORTED, (), (), ("Echo", "Post"), "Echo and Post report"),
    (Status.CLAIMED, ("Mary Major",), (), ("Echo",), "Mary Major says"),
    (Status.CLAIMED, ("three senior insiders",), (), ("Echo",), "three senior insiders say"),
    (Status.CLAIMED, ("speaker not clear",), (), ("Echo",), "speaker not clear"),
    (Status.CLAIMED, ("Harlan",), ("Velden",), ("Echo",), "Harlan says; Velden denies it"),
    (Status.CLAIMED, ("Harlan",), ("speaker not clear",), ("Echo",), "Harlan says; denied, speaker not clear"),
    (Status.CLAIMED, ("Harlan",), ("speaker not clear", "Velden"), ("Echo",), "Harlan says; Velden denies it"),
    (Status.PLANNED, (), (), ("Echo",), "planned"),
    (Status.HYPOTHETICAL, ("Harlan",), (), ("Echo",), "possible; Harlan says"),
    (Status.NEGATED, (), (), ("Echo",), "said not to have happened"),
    (Status.UNREAD, (), (), ("Echo",), "wording not read"),
])
def test_the_second_line(status: Status, speakers: tuple[str, ...], deniers: tuple[str, ...], outlets: tuple[str, ...],
                         line: str) -> None:
    """Each status has its words."""
    assert second_line(status, Kind.HAPPENING, speakers, deniers, outlets) == line


@pytest.mark.parametrize(("speaker", "verb"), [
    ("Prosecutors", "say"), ("Critics", "say"), ("police", "say"), ("Police", "say"), ("Officials", "say"),
    ("three senior insiders", "say"), ("two sources in the ministry", "say"),
    ("several people close to the talks", "say"),
    ("a group of workers", "says"), ("The workers", "say"), ("Residents of Ghent", "say"),
    ("two former officials", "say"),
    ("Mary Major", "says"), ("Harlan Foods", "says"), ("Jones", "says"), ("Reuters", "says"), ("the boss", "says"),
    ("a source", "says"), ("The witness", "says"), ("Siemens", "says"), ("the sheriff of the Lakes", "says"),
    ("Several government and company sources", "say"), ("the campus", "says"), ("one of the officials", "says"),
])
def test_the_verb_agrees_with_the_speaker(speaker: str, verb: str) -> None:
    """Described groups say, names and single persons say it in the singular."""
    assert second_line(Status.CLAIMED, Kind.HAPPENING, (speaker,), (), ("Echo",)) == f"{speaker} {verb}"


def test_a_denial_says_what_is_denied() -> None:
    """Who denies says what, if all deny the same; else that they deny it."""
    line = second_line(Status.CLAIMED, Kind.HAPPENING, ("Harlan",), ("Velden",), ("Echo",), {"Velden": "finding chips"})
    assert line == "Harlan says; Velden denies finding chips"
    both = second_line(Status.CLAIMED, Kind.HAPPENING, (), ("Velden", "Tarn"), ("Echo",), {"Velden": "finding chips"})
    assert both == "Velden and Tarn deny it"


def test_our_words_judge_nothing() -> None:
    """None of the words that weigh a claim is ever ours."""
    names = ((), ("A",), ("A", "B"), ("A", "B", "C", "D"))
    for status, kind, speakers, deniers in product(Status, Kind, names, names):
        line = second_line(status, kind, speakers, deniers, ("Echo",)).lower()
        assert not any(word in line.split() or (word != "true" and word in line) for word in FORBIDDEN)


def test_the_line_of_a_story_is_composed_from_its_events(seeds: Story) -> None:
    """Each second line of a built story is what its event gives, so that a page in another language says the same."""
    assert [event.second_line for event in seeds.events] == [
        line_of(event, ENGLISH, is_plural) for event in seeds.events]
