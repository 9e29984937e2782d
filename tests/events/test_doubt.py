"""What a sentence takes back it does not report, nor is it anybody's claim."""

from __future__ import annotations

from functools import cache

import pytest

from timeline.language.parse import Parser
from timeline.model.event import Status
from timeline.model.text import Document
from timeline.pipeline import build


@cache
def parser() -> Parser:
    return Parser()


def statuses(text: str) -> set[Status]:
    """Statuses of the events that a dated one-sentence article tells, statements left out."""
    told = build([Document("a", text, published="2024-03-29", language="en")], parser=parser())
    return {event.status for event in told.events if any(mention.times for mention in event.mentions)}


@pytest.mark.parametrize("text", [
    "Police did not say that Lee fled on March 7.",
    "No one believes Lee fled on March 8.",
    "There is no evidence that the reactor leaked on March 10.",
    "Officials would not confirm that the reactor leaked on March 9.",
    "Kim doubted that the reactor leaked on March 11.",
    "Lee was acquitted of murdering Kim on March 22.",
    "The paper corrected its report that Kim died on March 13.",
    "It was wrongly reported that Kim died on March 14.",
    "The claim that Kim bribed a judge on March 6 has been debunked.",
])  # fmt: skip
def test_what_is_taken_back_is_no_report(text: str) -> None:
    """Missing evidence, a saying that did not take place, an acquittal and a correction leave a mere possibility."""
    assert statuses(text) == {Status.HYPOTHETICAL}


@pytest.mark.parametrize(("text", "status"), [
    ("Lee cleared the road on March 22.", Status.REPORTED),
    ("Police said that Lee fled on March 7.", Status.CLAIMED),
    ("The court corrected the date on March 5.", Status.REPORTED),
])  # fmt: skip
def test_other_uses_take_nothing_back(text: str, status: Status) -> None:
    """The same verbs with things for objects, and a plain saying, keep their status."""
    assert statuses(text) == {status}
