"""The date that an article prints of itself: at its head, behind its writer's name, in its dateline, or at its foot.

A date in running prose is no stamp, nor is the date of a photograph or of an entry ("3 March 2009: The bridge falls."):
a stamp begins a line or a field of one, follows a word of publishing, or stands beside a clock time without being part
of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from timeline.model.calendar import DAY
from timeline.model.message import message
from timeline.model.text import Block, BlockKind
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis, Direction
from timeline.temporal.dateline import REACH, dateline

HEAD = 700  # characters of the text in which a stamp is looked for
_NEAR = 80
_LINE = 160  # characters before a date in which the words of its line are looked for
_TO_THE_DAY = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY})
_CLOCK = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})

_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s(?:[A-Z]{2,4}\b|(?:UK|local)\stime\b))?"
_FIELD_START = re.compile(r"(?:^|[\n\u2028|•·–—-])\s*$")
_LINE_START = re.compile(r"(?:^|\n)\s*(?:[*•·–—-]\s+)?$")
_MARK_AFTER = re.compile(r"\s*(?::|\s[-–—]+)\s+\S")
_FIELD_CLOCK = re.compile(rf"(?:^|[\n\u2028|•·])\s*{_TIME},?\s+$", re.IGNORECASE)
_PROSE_AFTER = re.compile(r",?\s+(?:[a-z]{2,}\b(?<!\bat)(?<!\bpm)(?<!\bam)|[a-z]\s)")
_ENTRY_AFTER = re.compile(rf"\s*:\s+(?!{_TIME})\S", re.IGNORECASE)
_FIELD_AFTER = re.compile(r"\s*(?:$|[|\n•·])")
_CLOCK_AFTER = re.compile(rf"(?:[;:,]|\s+at)?\s+{_TIME}\s*(?:$|[|\n•·(“\"\u2018A-Z])")
_TITLE_AFTER = re.compile(r"\s*(?:$|[|\n•·(“\"\u2018A-Z])")
_COMMENT = re.compile(r"\bposted by:[^\n]{0,60}$", re.IGNORECASE)
_LOWER_AFTER = re.compile(rf"[;,]?\s+{_TIME}\s+\w")
_BAR_AFTER = re.compile(rf"(?:[;:,]|\s+at)?(?:\s+{_TIME})?\s*\|")
_COMMENT_AFTER = re.compile(rf"(?:,?(?: at)?\s{_TIME})?\s*\|\s*(?:report|reply|flag)\b", re.IGNORECASE)
_PUBLISHING = re.compile(r"\b(?:published|posted|aired|issued|released|created|filed|dated?:)\s?[^.!?\n]{0,40}$", re.I)
_REVISING = re.compile(r"\b(?:updated|modified|revised|edited|corrected)\b[^.!?\n]{0,40}$", re.I)
_PREPOSITION = re.compile(r"\b(?:on|in|at|by|of|from|since|until|till|before|after|through|to|and)\s+(?:the\s+)?$",
                          re.IGNORECASE)
_PARTICLE = "de|del|della|di|da|du|la|le|van|vanden|den|der|von|bin|al|el"
_WRITER = re.compile(rf"\bBy (?:(?:[A-Z][\w.'’-]*|{_PARTICLE}) ?){{1,6}}\|\s+$"
                     r"|\bPosted by (?:[A-Z][\w.'’-]* ){2,4}on\s+$")
_PLACE = re.compile(r"(?:^|\s)[A-Z]{2}[A-Z.,'’/ -]*(?:, [A-Z][\w.]+)? \|\s+$")
_PLACED = re.compile(r"(?:^|\n)\s*[^\W\d_a-z][\w.'’-]*(?:,? [^\W\d_a-z][\w.'’-]*){0,3},\s+$")
_PLACED_AFTER = re.compile(r"(?:\.|:|\s*(?:--?|[–—]))\s+[“\"‘']?[^\W\d_a-z][^\n]{100}")  # more than a picture's words
_WEEKDAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"(?:^|\n\s*\n)\s*$")
_APPEARED = re.compile(r"\b(?:article|story|post|piece|column|version)\b[^!?\n]{0,60}"
                       r"\b(?:published|appeared|posted)\b(?! by:)[^!?\n]*$", re.IGNORECASE)
_VERSION = re.compile(r"\bversion\b[^!?\n]{0,60}\b(?:published|appeared)\b", re.IGNORECASE)
_CLOCK_IN = re.compile(r"\d[:.]\d\d")


@dataclass(frozen=True, slots=True)
class Stamp:
    """The expression by which an article dates itself, the publication that follows, and where it stands."""

    item: Anchored
    published: Interval
    basis: str


def printed(text: str, blocks: Sequence[Block], anchored: Iterable[Anchored]) -> Stamp | None:
    """The date that the article prints of itself; None if it prints no full one.

    The head is preferred to the foot; a day of revision says nothing here. "A version appeared in ... on" names a
    printed edition, which follows its site by up to a day; what its dateline names precedes it by up to a day.
    """
    return next(_stamps(text, blocks, [item for item in anchored if item.basis is Basis.ABSOLUTE]), None)


def _stamps(text: str, blocks: Sequence[Block], absolute: Sequence[Anchored]) -> Iterator[Stamp]:
    """Every stamp of the article, the best first."""
    aside = [block for block in blocks if block.kind in {BlockKind.CAPTION, BlockKind.RELATED}]
    dates = [item for item in absolute if _is_full_date(item)]
    entries = _entries(text, dates)
    head = [item for item in dates if item.timex.start < HEAD and item not in entries
            and not any(block.start <= item.timex.start < block.end for block in aside)]
    yield from (_stamp(item) for item in head
                if _is_stamp(text, item) and not _REVISING.search(_before(text, item, _NEAR)))
    yield from (_signed(item) for item in dates
                if _WRITER.search(_before(text, item, _NEAR)))
    yield from (_stamp(item) for item in dates if _is_alone(text, item))
    yield from _footed(text, dates)
    for item in dates:
        words = dateline(text, item.timex.start, item.timex.end)
        if words:
            yield Stamp(item, _spread(item, 0, DAY), message("its dateline: “{words}”", words=words))
    yield from (Stamp(item, _spread(item, 0, DAY), message("where it was written: “{words}”", words=item.timex.text))
                for item in head
                if _is_placed(text, item) and not any(map(partial(_is_outlived, item), absolute)))


def _entries(text: str, dates: Sequence[Anchored]) -> Sequence[Anchored]:
    """The dates that open the entries of a list: two or more that stand at the head of a line before a mark."""
    found = [item for item in dates if _LINE_START.search(_before(text, item, _NEAR)) is not None
             and _MARK_AFTER.match(text, item.timex.end) is not None]
    return found if len(found) > 1 else ()


def _is_placed(text: str, item: Anchored) -> bool:
    """Whether a day opens a paragraph behind a place, and the report begins behind it: "Geneva, 3 March 2009 – The"."""
    return (_PLACED.search(_before(text, item, _NEAR)) is not None
            and _PLACED_AFTER.match(text, item.timex.end) is not None)


def _is_outlived(item: Anchored, other: Anchored) -> bool:
    """Whether another date is told as over and lies after a day: then that only sets the scene of a history."""
    day, later = item.timex.interval, other.timex.interval
    return (day is not None and later is not None and day.before(later) and item is not other
            and other.direction is Direction.PAST)


def _is_alone(text: str, item: Anchored) -> bool:
    """Whether a date with its clock time stands behind a place in capitals, or begins a paragraph with its weekday.

    So do stamps that stand below the head; those of readers' comments name no place and no day of the week.
    """
    before, after = _before(text, item, _NEAR), text[item.timex.end:item.timex.end + 40]
    interval = item.timex.interval
    is_timed = (_CLOCK_AFTER.match(after) is not None or _LOWER_AFTER.match(after) is not None
                or (interval is not None and interval.precision in _CLOCK))
    if not is_timed or (item.timex.start >= HEAD and _BAR_AFTER.match(after)):
        return False
    is_headed = _PARAGRAPH.search(before) is not None and _WEEKDAY.match(item.timex.text) is not None
    return is_headed or (item.timex.start < REACH and _PLACE.search(before) is not None)


def _footed(text: str, dates: Sequence[Anchored]) -> Iterator[Stamp]:
    """The lines that say where an article appeared. A printed edition has a day and no clock time."""
    for item in dates:
        line = _APPEARED.search(_before(text, item, _LINE))
        if line is None:
            continue
        if not _VERSION.search(line[0]):
            yield _stamp(item)
        elif not _CLOCK_IN.search(line[0] + item.timex.text):
            yield Stamp(item, _spread(item, DAY, 0), message("printed in the article: “{words}”, of an edition",
                                                             words=item.timex.text))


def _stamp(item: Anchored) -> Stamp:
    assert item.timex.interval is not None
    return Stamp(item, item.timex.interval, message("printed in the article: “{words}”", words=item.timex.text))


def _signed(item: Anchored) -> Stamp:
    basis = message("printed beside its writer's name: “{words}”", words=item.timex.text)
    return replace(_stamp(item), basis=basis)


def _spread(item: Anchored, before: int, after: int) -> Interval:
    """The day of the expression with some seconds before and after it."""
    interval = item.timex.interval
    assert interval is not None and interval.earliest is not None and interval.latest is not None
    return Interval(interval.earliest.plus(-before), interval.latest.plus(after), Precision.SPAN)


def _is_full_date(item: Anchored) -> bool:
    interval = item.timex.interval
    return interval is not None and interval.precision in _TO_THE_DAY


def _is_stamp(text: str, item: Anchored) -> bool:
    before, after = _before(text, item, _NEAR), text[item.timex.end:item.timex.end + 40]
    if _COMMENT.search(before) or _COMMENT_AFTER.match(after):
        return False
    if _PUBLISHING.search(before) or _REVISING.search(before):
        return True
    if _FIELD_START.search(before):
        return not (_PROSE_AFTER.match(after) or _ENTRY_AFTER.match(after))
    if _FIELD_CLOCK.search(before):
        return True
    if _PREPOSITION.search(before):
        return False
    interval = item.timex.interval
    is_timed = interval is not None and interval.precision in _CLOCK and _TITLE_AFTER.match(after) is not None
    return is_timed or _FIELD_AFTER.match(after) is not None or _CLOCK_AFTER.match(after) is not None


def _before(text: str, item: Anchored, reach: int) -> str:
    return text[max(0, item.timex.start - reach):item.timex.start]
