"""What the dashboard may ask of the rest of the program: a frozen record of functions handed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline.model.event import Chronicle
from timeline.model.time import Interval

DATE, PUBLISHED = "date", "published"
PASTED = "paste"
FORMS = ("html", PASTED, "zip", "png", "svg", "pdf", "docx", "csv")
"""What can be exported: endings of files, and HTML with its picture inside, to be pasted."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as somebody hands it in: a file's name and content, and what was typed about it, "" for nothing."""

    name: str
    content: bytes
    title: str = ""
    outlet: str = ""
    url: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """What somebody fixes, as typed: `what` is DATE, for the expression that begins at `start` of the document;
    PUBLISHED, for the day it came out; or one of `timeline.model.edit.DETAILS`.
    """

    document: str
    what: str
    value: str
    start: int = -1
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Actions:
    """Functions the dashboard calls but does not know. Each raises ValueError, with a remedy in one line, if it cannot.

    `parse_date` reads a date as people type it; `export` writes a story in a format, a name of `FORMS`, of the events
    of these ids (None for no choice), parted into `lanes` on a `scale`;
    `add` gives the story with one more article, `fix` the story with something fixed, `revoke` the story without what
    the entry of this number of its log did; none keeps it: `commit` does, before it returns. `viewed` gives the story
    as known by a time, or what is new since one (None for no limit); `begin` makes a new story of this title and gives
    the address of its page on this server.
    """

    parse_date: Callable[[str], Interval]
    export: Callable[[Chronicle, str, Sequence[str] | None, str, str], bytes]
    add: Callable[[Chronicle, Article], Chronicle]
    fix: Callable[[Chronicle, Fix], Chronicle]
    revoke: Callable[[Chronicle, int], Chronicle]
    commit: Callable[[Chronicle], None]
    viewed: Callable[[Chronicle, Interval | None, Interval | None], Chronicle]
    begin: Callable[[str], str]
