"""An article's own date is its stamp, not a date that its prose or a photograph speaks of."""

from __future__ import annotations

import pytest

from timeline.language.blocks import blocks
from timeline.model.edtf import edtf
from timeline.model.text import Document
from timeline.temporal.anchor import anchor
from timeline.temporal.printed import printed

BODY = "The council met again and put off its decision about the bridge. Nobody objected."
REPORT = ("The bridge over the Alder will stay shut for at least another month, the city's engineers said on Monday. "
          f"{BODY}")


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
        (f"Bridge stays shut, say officials Tuesday 3 March 2009 10.16 GMT {BODY}",
         "[2009-03-03T10:16:00Z..2009-03-03T10:16:59Z]"),
        (f"Bridge stays shut\n\nBy Ada Lind\nTuesday, March 3, 2009; 10:13 PM\n\n{BODY}", "2009-03-03"),
        (f"Host | 12:20 UK time, Tuesday, 3 March 2009 {BODY}", "2009-03-03"),
        (f"LEEDS | Tue Mar 3, 2009 6:49 pm GMT LEEDS (Agency) - {BODY}",
         "[2009-03-03T18:49:00Z..2009-03-03T18:49:59Z]"),
        (f"Bridge stays shut\n\n{BODY * 8}\n\nBy Ada Lind | March 3, 2009; 1:40 PM ET\n\nI agree.", "2009-03-03"),
        (f"LEEDS, March 3, 2009 (Agency) - {BODY}", "[2009-03-03..2009-03-04]"),
        (f"Bridge stays shut\n\nPort Alder, 3 March 2009. {REPORT}", "[2009-03-03..2009-03-04]"),
        (f"Bridge stays shut\n\nGeneva, 3 March 2009 – {REPORT}", "[2009-03-03..2009-03-04]"),
        (f"Bridge stays shut\n\nGeneva, 3 March 2009 – {REPORT} It opens on 5 May 2009.", "[2009-03-03..2009-03-04]"),
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
        f"March 3, 2009: The mayor looks at the bridge in Alder.\n\n{BODY}",
        f"Bridge stays shut\n\nA quake struck at 4:53 p.m. Tuesday, March 3, 2009, and shook the bridge.\n\n{BODY}",
        f"Bridge stays shut\n\nThe bomb went off Tuesday, March 3, 2009 at 5:11 PM. {BODY}",
        f"Bridge stays shut\n\n{BODY}\n\nA version appeared on page 4 on 09.48 GMT on Friday 6 March 2009",
        f"Bridge stays shut\n\n{BODY}\n\nMy own article: Posted by: ada | March 3, 2009 3:39 AM | Report abuse",
        f"Alder, 3 March 2009. The mayor looks at the bridge.\n\n{BODY}",
        f"Alder, 3 March 2009. {REPORT} It was opened again in 2011.\n\n{BODY}",
        f"The bridge: a chronology\n\n3 March 2009 - Bridge falls\n4 May 2011 - Bridge opens again\n\n{BODY}",
        f"In that letter, dated Jan. 14, 2009, the mayor put it off. {BODY}",
        f"Bridge stays shut\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\nMarch 3, 2009 | Report abuse",
    ],
)
def test_other_dates_are_no_stamp(text: str) -> None:
    """Prose, captions, months and the stamps of comments far below the head do not date the article."""
    assert stamp(text) == ""
