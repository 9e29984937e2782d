"""What the wording says, and how far a denial reaches."""

from __future__ import annotations

import pytest

from tests.benchmarks.status import GOLD, HALVES, answers, shares
from tests.events.reading import parser, read
from timeline.model.event import Status

FLOORS = {
    "dev": {"status": 0.98, "speaker": 0.95, "scope": 0.96, "denier": 1.0, "attachment": 0.98},
    "check": {"status": 0.88, "speaker": 0.90, "scope": 0.92, "denier": 1.0, "attachment": 0.92},
}


@pytest.mark.parametrize("half", HALVES)
def test_the_gold_is_read_as_people_read_it(half: str) -> None:
    """The shares of sentences with the right status, speaker, denial scope and time attachment do not fall."""
    found = shares(list(answers(GOLD, half, parser())))
    print({measure: round(found[measure], 3) for measure in FLOORS[half]})
    assert all(found[measure] >= floor for measure, floor in FLOORS[half].items()), found


DENIALS = (
    ("The note claims that the fire was behind the firm's sale of its mill in 2016--a claim that the firm denied.",
     "sale", Status.CLAIMED, False),
    ("The firm denied that it sold the mill in 2016.", "sold", Status.DENIED, True),
    ("The firm denied that the fire was behind its sale of the mill in 2016.", "sale", Status.REPORTED, False),
    ("The firm denied knowing of the fire before the sale in 2016.", "sale", Status.REPORTED, False),
    ("The firm has rejected a report that it sold the mill in 2016.", "sold", Status.DENIED, True),
    ("The firm rejected an offer for the mill in 2016.", "rejected", Status.REPORTED, False),
    ("The mayor said the firm denied selling the mill in 2016.", "selling", Status.DENIED, True),
)


@pytest.mark.parametrize(("text", "trigger", "status", "denied"), DENIALS)
def test_a_denial_reaches_what_it_denies_and_no_further(text: str, trigger: str, status: Status, denied: bool) -> None:
    """Only the proposition denied is denied; what is spoken of in the denial is not."""
    mention = read(text).of(trigger)
    assert mention.status is status
    assert any(link.is_denial for link in mention.attributions) is denied


def test_being_unaware_is_no_denial() -> None:
    """"We are not aware of any investigation" is a statement."""
    reading = read("The statement of the firm came late. “We are not aware of any investigation,” said Harlan Foods.")
    statement = reading.of("said")
    assert statement.status is Status.REPORTED
    assert not any(link.is_denial for link in statement.attributions)


def test_nested_layers_are_kept_outermost_first() -> None:
    """A paper that quotes insiders comes before the insiders."""
    reading = read("The Daily Post said three senior insiders claimed that the pump failed in 2011.")
    assert [link.speaker for link in reading.of("failed").attributions] == ["Daily Post", "three senior insiders"]


def test_the_words_that_give_the_status_are_named() -> None:
    """A reader can be shown why something is only possible."""
    reading = read("The letters might have been burned in 1911.")
    assert [reading.words(span.start, span.end) for span in reading.of("burned").status_words] == ["might"]


NOBODYS = (
    ("One said the mill burned in 2011.", ["speaker not clear"]),
    ("One of the guards said the mill burned in 2011.", ["One of the guards"]),
    ("Nobody has shown that the mill burned in 2011.", []),
    ("According to the agency, created in 2011, the lake is safe.", []),
    ("Smith, who joined in 2011, said the mill was safe.", []),
    ("Smith, who the paper says joined in 2011, left.", ["the paper"]),
)


@pytest.mark.parametrize(("text", "speakers"), NOBODYS)
def test_only_who_says_it_is_its_speaker(text: str, speakers: list[str]) -> None:
    """A bare number names nobody, and what the reporter tells about a speaker is nobody else's claim."""
    [mention] = read(text).happenings
    assert [link.speaker for link in mention.attributions] == speakers


INSIDE = (
    ("According to prosecutors, Smith, who stole the jewels on Monday, fled.", "stole", "prosecutors"),
    ("The minister said the bank failed after Harlan bribed a regulator in 2015.", "bribed", "The minister"),
    ("Police said that Smith fled to Spain after he robbed a bank on Sunday.", "robbed", "Police"),
    ("Police said on Friday they had arrested Smith, who robbed a bank in 2011.", "robbed", "Police"),
    ("The mayor said the clerk wept as thieves looted the shop in 2011.", "looted", "The mayor"),
    ("Police said the clerk left before the robbery in 2011.", "robbery", "Police"),
    ("The suspect fled, police said, to Spain after he robbed a bank on Sunday.", "robbed", "police"),
    ("The firm denied that it dismissed Smith after he stole a car in 2011.", "stole", "speaker not clear"),
)


@pytest.mark.parametrize(("text", "trigger", "speaker"), INSIDE)
def test_what_a_claim_takes_for_granted_is_claimed_too(text: str, trigger: str, speaker: str) -> None:
    """Time clauses and relative clauses inside a claim keep its speaker; nothing in them is told as having happened."""
    mention = read(text).of(trigger)
    assert mention.status is Status.CLAIMED
    assert [link.speaker for link in mention.attributions] == [speaker]


ACCUSED = (
    ("Jones, whom police accuse of killing his wife on Sunday, was arrested.", "killing", "police"),
    ("Jones, whom police suspect of setting the fire on Sunday, was freed.", "setting", "police"),
    ("Jones, who prosecutors allege stole the car on Sunday, was freed.", "stole", "prosecutors"),
    ("Jones, who police say killed his wife on Sunday, was arrested.", "killed", "police"),
    ("Jones, charged with stealing a car on Sunday, was arrested.", "stealing", "speaker not clear"),
    ("Jones, who was accused of killing his wife on Sunday, was arrested.", "killing", "speaker not clear"),
    ("The firm, which critics blame for poisoning the river in 2011, has closed.", "poisoning", "critics"),
    ("Several government and company sources that claim the firm bribed a judge in 2015 spoke.", "bribed",
     "Several government and company sources"),
    ("The critics who say the firm bribed a judge in 2015 met.", "bribed", "The critics"),
)


@pytest.mark.parametrize(("text", "trigger", "speaker"), ACCUSED)
def test_a_relative_clause_that_accuses_is_a_claim(text: str, trigger: str, speaker: str) -> None:
    """Words of accusing and saying in a relative clause claim what completes them; "who" and "that" are no speakers."""
    mention = read(text).of(trigger)
    assert mention.status is Status.CLAIMED
    assert [link.speaker for link in mention.attributions] == [speaker]


AHEAD = (
    ("The former mayor goes on trial next month.", "goes", Status.PLANNED),
    ("The trial starts next Monday.", "starts", Status.PLANNED),
    ("The minister leaves tomorrow.", "leaves", Status.PLANNED),
    ("The firm says the museum opens next week.", "opens", Status.PLANNED),
    ("The museum opened last week.", "opened", Status.REPORTED),
    ("The siege starts on 4 May 1911.", "starts", Status.REPORTED),
)


@pytest.mark.parametrize(("text", "trigger", "status"), AHEAD)
def test_a_present_tense_with_a_time_ahead_is_a_plan(text: str, trigger: str, status: Status) -> None:
    """"Goes on trial next month" is planned, by the words of the time; its headline leaves them out as any other."""
    reading = read(text, published="2016-05-04")
    mention = reading.of(trigger)
    assert mention.status is status
    assert "next" not in mention.headline.text
