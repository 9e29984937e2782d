"""Furniture that stands in one paragraph with what the article tells: a picture credit or a remark on an update before
its first sentence, and the marks of readers' comments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from timeline.language.furniture import Sign
from timeline.model.text import BlockKind, Span

_AGENCIES = (r"(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|GETTY|Rex(?: Features)?|REX|Corbis|"
             r"Xinhua|Shutterstock|Alamy|Associated Press)")
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?"
_LEADS: tuple[tuple[re.Pattern[str], Sign], ...] = (
    (re.compile(rf"(?:Photo|Photograph|Picture|Image)s?\s*:\s*[^/|!?\n]{{2,50}}\\?/ ?{_AGENCIES}(?:/{_AGENCIES})?\s+"),
     (BlockKind.CAPTION, "credits a picture")),
    (re.compile(r"[(\[]\s*(?:(?:last|first) )?(?:update[ds]?|posted|published|corrected)\b[^()\[\]]{0,80}"
                r"(?:\([^()\[\]]{0,60}\)[^()\[\]]{0,40})?[)\]]\W*\s", re.IGNORECASE),
     (BlockKind.NOTICE, "says when it was updated")),
    (re.compile(rf"(?:page )?(?:last )?(?:updated|posted|published)\s*:\s*[^.!?]{{0,30}}\d{{4}},? (?:at )?{_CLOCK}"
                r"(?: [A-Z]{2,4}\b)?\W*\s", re.IGNORECASE),
     (BlockKind.NOTICE, "says when it was updated")),
    (re.compile(rf"(?:\d{{1,2}} \w+ \d{{4}} )?(?:page )?last updated at {_CLOCK}(?: [A-Z]{{2,4}}\b)?"
                rf"(?:,? (?:\w+,? ){{1,4}}\d{{4}}(?: {_CLOCK}(?: [A-Z]{{2,4}}\b)?)?)?"
                r"(?-i: (?:Help|Print|Share)(?= [A-Z]))?\W*\s", re.IGNORECASE),
     (BlockKind.NOTICE, "says when it was updated")),
    (re.compile(rf"(?:[A-Z]{{3,}},? ?){{1,3}}(?:[A-Z][a-z]+ )?\| (?:[A-Z][a-z]{{2}},? )?[A-Z][a-z]{{2}} "
                rf"[^|!?]{{4,30}}\b{_CLOCK}(?: [A-Z]{{2,4}})?\s"),
     (BlockKind.BYLINE, "says where and when it appeared")),
)
_DAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
_MONTH = (r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
          r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?")
#: A full date with the time of day, as a page prints of itself, between its heading and its first sentence.
_STAMP = re.compile(
    rf"(?:(?:[Ll]ast )?[Uu]pdated(?: at| on)?:? |[Pp]ublished(?: at| on)?:? |[Pp]osted(?: at| on)?:? |\| )?"
    rf"{_DAY}(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}})"
    rf"[,;:|]?(?: at| [Ll]ast [Uu]pdated at)? (?:\d{{1,2}}[.:]\d\d (?:[A-Z]{{3,4}}|UK time)|"
    rf"\d{{1,2}}[.:]\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{{2,4}})?)(?:(?= [A-Z\"“‘][\w'’]*[ ,])| Help(?= [A-Z]))")
_BEHIND = re.compile(r"\b(?:on|at|by|since|until|from|of|before|after|in|the|and|to|between)$", re.IGNORECASE)
_HEAD = 700  # characters of a text in which its stamp is looked for
_REST = 25  # characters: less than this behind a lead is no sentence of the article
_COMMENT = re.compile(rf"{_CLOCK}(?: [A-Z]{{2,4}})?\s*\|(?:\s*(?:report abuse|reply|permalink|permanent link|flag|"
                      rf"recommend|report this|link)\b)?|\|\s*report abuse\b|posted by:? .{{1,60}}{_CLOCK}|"
                      rf"^at {_CLOCK}(?: on)? .{{6,25}}, .{{1,40}} wrote:|\badded: .{{6,40}}{_CLOCK}|"
                      rf"{_CLOCK}.{{0,30}} retweet\b", re.IGNORECASE)
_READ = 4_000  # characters of a paragraph that are looked at for a comment's mark


def lead(text: str) -> tuple[int, Sign] | None:
    """How many characters of a paragraph are furniture before its first sentence, and its sign; None if none are."""
    for pattern, sign in _LEADS:
        match = pattern.match(text)
        if match is not None and len(text) - match.end() >= _REST:
            return match.end(), sign
    return None


def stamp(text: str, start: int) -> Span | None:
    """Where the date and time stand that a page prints between its heading and the first sentence; None if nowhere.

    `start` is where the article begins. In prose a date hangs on a preposition, or a small word follows; a text with
    several such stamps is a diary or a live report, whose stamps head its entries.
    """
    found = list(islice(_STAMP.finditer(text, start), 2))
    if len(found) != 1 or found[0].start() > start + _HEAD or len(text) - found[0].end() < _REST:
        return None
    before = text[start:found[0].start()].rstrip()
    return None if _BEHIND.search(before) else Span(found[0].start(), found[0].end())


def mark_comments(texts: Sequence[str], signs: list[Sign | None]) -> None:
    """Marks what readers wrote: a paragraph with the mark of a comment, and from the first of several on all others."""
    marked = [place for place, text in enumerate(texts) if _COMMENT.search(text, 0, _READ)]
    reason = "is a reader's comment"
    for place in range(marked[0], len(texts)) if len(marked) > 1 else marked:
        if signs[place] is None:
            signs[place] = BlockKind.NOTICE, reason
