"""An article's own date is its stamp, not a date that its prose or a photograph speaks of."""

from __future__ import annotations

import pytest

from timeline.language.blocks import blocks
from timeline.model.edtf import edtf
from timeline.model.text import Document
from timeline.temporal.anchor import anchor
from timeline.temporal.printed import printed

BODY = "The council met again and put off its decision about the bridge. Nobody objected."


def stamp(text: str) -> str:
    """EDTF of the article's own date, "" if it prints none."""
    document = Document("a", text)
    found = printed(text, blocks(document), anchor("a", text, published=None))
    return "" if found is None else edtf(found.published)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"Bridge stays shut\n\nMarch 3, 2009\n\n{BODY}", "2009-03-03"),
        (f"March 3, 2009 | By Ada Lind\n\n{BODY}", "2009-03-03"),
        (f"Bridge stays shut\n\nPublished on 3 March 2009\n\n{BODY}", "2009-03-03"),
        (f"Bridge stays shut\n\nUpdated 5 March 2009\n\nPosted 3 March 2009\n\n{BODY}", "2009-03-03"),
        (f"Bridge stays shut\n\n{BODY}\n\nThis article appeared on page 4 of the Echo on 3 March 2009.", "2009-03-03"),
        (f"Bridge stays shut\n\n{BODY}\n\nA version appeared in the Echo on 3 March 2009.", "[2009-03-02..2009-03-03]"),
    ],
)
def test_a_stamp_is_the_articles_own_date(text: str, date: str) -> None:
    """A date alone on its line, after a word of publishing, or in the line that says where the article appeared."""
    assert stamp(text) == date


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Bridge stays shut\n\nIt fell on March 3, 2009 in a storm.\n\n{BODY}",
        f"Bridge stays shut\n\nThe bridge in Alder, Tuesday, March 3, 2009.\n\n{BODY}",
        f"Bridge stays shut\n\nMarch 3, 2009 was a dark day for the town.\n\n{BODY}",
        f"Bridge stays shut\n\nMarch 2009\n\n{BODY}",
        f"Bridge stays shut\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\nMarch 3, 2009 | Report abuse",
    ],
)
def test_other_dates_are_no_stamp(text: str) -> None:
    """Prose, captions, months and the stamps of comments far below the head do not date the article."""
    assert stamp(text) == ""
