"""What an article prints of the time after its publication bounds it from above, and events do not."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf
from timeline.model.text import Document
from timeline.pipeline import calendar
from timeline.temporal.afterlife import afterlife
from timeline.temporal.anchor import anchor

BODY = "The council met again and put off its decision about the bridge. Nobody objected. " * 9


def found(text: str) -> list[tuple[str, int | None]]:
    return [(one.item.timex.text, one.days) for one in afterlife(text, anchor("a", text, published=None))]


@pytest.mark.parametrize(("text", "expected"), [
    (f"{BODY}\n\nThis article was amended on 18 June 2010. It gave another name.", [("18 June 2010", None)]),
    (f"{BODY}\n\nA correction was printed in the column of 18 June 2010.", [("18 June 2010", None)]),
    (f"{BODY}\n\nA version appeared on page 4 at 9.48 on 18 June 2010.", [("18 June 2010", None)]),
    (f"Last updated on 18 June 2010\n\n{BODY}", [("18 June 2010", 1)]),
    (f"{BODY}\n\nI agree. Posted by: ada | June 18, 2010 5:17 PM | Report abuse\n\n"
     "So do I. Posted by: bob | June 19, 2010 5:17 PM | Report abuse", [("June 18, 2010 5:17 PM", 1)]),
    (f"{BODY}\n\nAt 00:45 am on 18 Jun 2010, ada wrote: I agree.\n\nAt 01:02 am on 18 Jun 2010, bob wrote: So do I.",
     [("18 Jun 2010", 1)]),
    (f"{BODY}\n\nJune 18, 2010 at 2:03 pm | I agree.\n\nJune 18, 2010 at 2:09 pm | So do I.",
     [("June 18, 2010 at 2:03 pm", 1)]),
])  # fmt: skip
def test_revisions_and_comments_are_of_the_time_after(text: str, expected: list[tuple[str, int | None]]) -> None:
    """Each with the words of its day; comments, and a revision at the head, are at most a day after publication."""
    assert found(text) == expected


@pytest.mark.parametrize("text", [
    f"The law was amended on 18 June 2010. {BODY}",
    f"{BODY} The forecast was revised on 18 June 2010.",
    f"{BODY}\n\nI agree. Posted by: ada | June 18, 2010 5:17 PM | Report abuse",
    f"{BODY}\n\nThey met on June 18, 2010 at 2:03 pm and on June 19, 2010 at 2:09 pm.",
    f"Bridge shut\n\n18 June 2010\n\n{BODY}",
])
def test_other_days_are_not(text: str) -> None:
    """What was amended is a law, a single signed date may be the writer's, and a stamp is publication itself."""
    assert not found(text)


def test_the_first_comment_bounds_publication_and_names_itself() -> None:
    """An article without a date came out on the day of its first comment or the day before."""
    text = (f"{BODY}\n\nAt 00:45 am on 18 Jun 2010, ada wrote: I agree.\n\n"
            "At 01:02 am on 19 Jun 2010, bob wrote: So do I.")
    published = calendar([Document("a", text, language="en")]).published["a"]
    assert edtf(published.interval) == "[2010-06-17..2010-06-18]"
    assert published.is_inferred
    assert "comments" in published.basis
