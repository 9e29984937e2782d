"""What the articles that tell one event put differently stands side by side, each with its article."""

from __future__ import annotations

import pytest

from timeline.model.event import Event
from timeline.model.text import Document
from timeline.story import build

RIVALS = (
    ("Harlan Foods fired four workers on 3 May 2004.", "Harlan Foods fired six workers on 3 May 2004.",
     "the number of workers", {"four workers", "six workers"}),
    ("Norvex bought Brightside for $3 million on 3 May 2004.", "Norvex bought Brightside for $5 million on 3 May 2004.",
     "the amount", {"$3 million", "$5 million"}),
    ("Harlan Foods fired 30 workers on 3 May 2004.", "Harlan Foods fired almost thirty workers on 3 May 2004.",
     "the number of workers", {"30 workers", "almost thirty workers"}),
)
AGREED = (
    ("Harlan Foods fired six workers on 3 May 2004.", "Harlan Foods fired about six workers on 3 May 2004."),
    ("Harlan Foods fired six workers on 3 May 2004.", "Harlan Foods fired several workers on 3 May 2004."),
    ("Harlan Foods fired six workers on 3 May 2004.", "Harlan Foods fired workers on 3 May 2004."),
)


def one_event(*texts: str) -> Event:
    """The only event of a story of these articles."""
    events = build([Document(f"{place}.txt", text, outlet=f"Outlet {place}", language="en")
                    for place, text in enumerate(texts)]).events
    assert len(events) == 1
    return events[0]


@pytest.mark.parametrize(("one", "other", "about", "words"), RIVALS)
def test_numbers_that_cannot_both_hold_are_rivals(one: str, other: str, about: str, words: set[str]) -> None:
    """Of one actor and one day they are one event, both numbers with their articles, and the second line says so."""
    event = one_event(one, other)
    assert {variant.words for variant in event.variants} == words
    assert {variant.document for variant in event.variants} == {"0.txt", "1.txt"}
    assert {variant.about for variant in event.variants} == {about}
    assert event.second_line.endswith(f"articles differ on {about}")


@pytest.mark.parametrize(("one", "other"), AGREED)
def test_numbers_that_can_both_hold_are_none(one: str, other: str) -> None:
    """An approximation, a vague word or no number at all contradicts nothing."""
    event = one_event(one, other)
    assert event.variants == ()
    assert "differ" not in event.second_line


def test_numbers_of_two_happenings_of_one_kind_stay_apart() -> None:
    """Without a name or place in common, four men and six men are two happenings."""
    texts = ("Guards caught four men on 3 May 2004.", "Guards caught six men on 3 May 2004.")
    events = build([Document(f"{place}.txt", text, language="en") for place, text in enumerate(texts)]).events
    assert len(events) == 2
    assert all(event.variants == () for event in events)


def test_a_description_is_no_rival_of_a_name() -> None:
    """"The mayor" may be the one whom the other article names."""
    words = "“We will not close the eastern pier before the storm season ends,”"
    texts = (f"{words} Ines Okafor said on 3 May 2004.", f"{words} the mayor said on 3 May 2004.")
    events = build([Document(f"{place}.txt", text, language="en") for place, text in enumerate(texts)]).events
    assert all("who said it" not in {variant.about for variant in event.variants} for event in events)
