"""What the wording says, and how far a denial reaches."""

from __future__ import annotations

import pytest

from tests.benchmarks.status import GOLD, answers
from tests.events.reading import parser, read
from timeline.model.event import Status

FLOOR = 0.95


def test_the_gold_is_read_as_people_read_it() -> None:
    """The share of self-written sentences with the right status does not fall."""
    found = list(answers(GOLD, parser()))
    right = sum(status == record["status"] for record, status in found)
    print(f"status: {right} of {len(found)}")
    assert right >= FLOOR * len(found)


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
