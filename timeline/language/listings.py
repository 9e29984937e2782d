"""Pages of programmes: what is on when, and who presents it. They are announcements, not an article's sentences.

The forms are those of any such page: a slot ("7.00-10.30 pm CHANNEL ONE") before a title, and credits as they are set
behind one ("Presenter/Ann Doe, Producers/...").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.language.furniture import Sign
from timeline.model.text import BlockKind

_CLOCK = r"\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?|noon|midnight)?"
_ROLE = r"(?:Presenter|Producer|Director|Reader|Writer|Host|Editor|Narrator|Conductor|Reporter)s?"
_SLOT = re.compile(rf"{_CLOCK}\s?[-–]\s?{_CLOCK} [A-Z]{{2,}} [A-Z\d]+\b")
_MARK = re.compile(rf"{_SLOT.pattern}|(?:^|[\s,]){_ROLE}/[A-Z]")
_FEW = 3  # marks that make a page, or a part of one, a listing
_READ = 1_000  # characters of a paragraph that are looked at

_PAGE: Sign = (BlockKind.NOTICE, "belongs to a listing of programmes")
_LINE: Sign = (BlockKind.NOTICE, "says when a programme is on")


def mark_listings(texts: Sequence[str], signs: list[Sign | None]) -> None:
    """Marks lines that open with a slot, and in a listing all that stands between its first mark and its last.

    If the marks reach over half of the text, the whole of it is a listing.
    """
    marked = [place for place, text in enumerate(texts) if _MARK.search(text, 0, _READ)]
    if len(marked) < _FEW:
        for place in marked:
            if _SLOT.match(texts[place]):
                signs[place] = signs[place] or _LINE
        return
    first, last = marked[0], marked[-1] + 1
    if 2 * (last - first) >= len(texts):
        first, last = 0, len(texts)
    for place in range(first, last):
        signs[place] = signs[place] or _PAGE
