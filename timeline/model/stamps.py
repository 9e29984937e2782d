"""Notes with the time of day before them, as live reports write them: "1959 The quake has reached ...".

Four figures at the head of a line may be a year ("1066: a battle") or a time of day. One note does not say which; a
text with several does, for some of its times are no year that is told so.
"""

from __future__ import annotations

import re

#: The time of day that opens a note, and what parts it from the note.
STAMP = re.compile(r"[ \t]*\d{4}(?:[ \t]?[A-Z]{3,4}\b)?[ \t]*(?:[:,-][ \t]*|[ \t]+)(?=\S)")
_FIGURES = re.compile(r"^[ \t]*(\d\d)(\d\d)(?=[ \t]*(?:[:,\n-]|[ \t]+[^\W\d_a-z]))", re.MULTILINE)
_NOTES = 6  # heads of lines that make a text one of notes: so many years would hardly all end below sixty


def has_stamps(text: str) -> bool:
    """Whether the text's lines open with times of day written as four figures.

    All such heads are then possible times, and either one has a leading nought ("0930"), or they are many and one of
    three at least is no year from 1700 to 2060.
    """
    heads = [(int(hour), int(minute)) for hour, minute in _FIGURES.findall(text)]
    if any(hour > 23 or minute > 59 for hour, minute in heads):
        return False
    if any(hour < 10 for hour, _ in heads):
        return len(heads) > 1
    if len(heads) < _NOTES:
        return False
    return 3 * sum(not 1700 <= 100 * hour + minute <= 2060 for hour, minute in heads) >= len(heads)


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether the four figures at `[start, end)` of a text of notes stand where a note's time does."""
    if end - start != len("0000") or not _AFTER.match(text, end):
        return False
    return _BEFORE.search(text[max(0, start - 12):start]) is not None


_AFTER = re.compile(r"[ \t]*(?:[:,\n-]|[ \t]+[\"'\u2018\u201c]?[^\W\d_a-z])")
_BEFORE = re.compile(r"(?:^|\n|[.!?\"'\u2019\u201d][ \t])[ \t]*$")
