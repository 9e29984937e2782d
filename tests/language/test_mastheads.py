"""The outlet that an article prints of itself: a table of heads, and of heads that name none."""

from __future__ import annotations

import pytest

from timeline.language.blocks import blocks
from timeline.language.mastheads import masthead
from timeline.model.text import Document

BODY = "The council met again on Tuesday and put off its decision about the bridge. Nobody objected to that."


def outlet(head: str) -> str | None:
    text = f"{head}\n\n{BODY}"
    return masthead(text, blocks(Document("a", text)))


@pytest.mark.parametrize(("head", "name"), [
    ("Bridge stays shut\n\nBy Ada Lind, The Alder Gazette\n3 March 2009", "The Alder Gazette"),
    ("Bridge stays shut\n\nThe Alder Tribune, March 3, 2009\nBy Ada Lind and Bo Marsh", "The Alder Tribune"),
    ("Bridge stays shut\n\nBy Ada Lind of the Alder Times\n\n3 March 2009", "the Alder Times"),
    ("Bridge stays shut\n\nTuesday, March 3, 2009 | Alder Daily Mercury", "Alder Daily Mercury"),
    ("The Alder Herald\n3 March 2009\n\nBridge stays shut", "The Alder Herald"),
    ("Bridge stays shut\n\nBy Ada Lind, ABX News\n3 March 2009", "ABX News"),
    ("Brücke bleibt zu\n\nVon Ada Lind, Alder Zeitung\n3. März 2009", "Alder Zeitung"),
])
def test_a_paper_beside_its_writer_or_date_is_the_outlet(head: str, name: str) -> None:
    """As it is written, with its article."""
    assert outlet(head) == name


@pytest.mark.parametrize("head", [
    "Bridge stays shut",
    "Bridge stays shut\n\nBy Ada Lind\n3 March 2009",
    "Bridge stays shut\n\nBy Ada Lind, Chief Reporter\n3 March 2009",
    "Bridge stays shut\n\nBy Ada Lind, Daily Mail Reporter\n3 March 2009",
    "World News\n3 March 2009\n\nBridge stays shut",
    "Press Release\n3 March 2009\n\nBridge stays shut",
    "Port Alder, 3 March 2009\n\nBridge stays shut",
    "The Alder Times, Post win prize\n\nBy Ada Lind",
    "The Alder Gazette closes after 90 years\n\n3 March 2009",
    "The Bridge Tribune",
])
def test_other_heads_name_none(head: str) -> None:
    """A role, a section, a place, a headline about papers, a line by itself."""
    assert outlet(head) is None


def test_the_report_itself_names_none() -> None:
    """What the report says of papers is not its own head."""
    assert outlet("Bridge stays shut\n\nThe Alder Times, 3 March 2009, said that the council met in secret.") is None
