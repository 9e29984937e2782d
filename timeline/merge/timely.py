"""Whether an article can tell a dated event again, by when it came out.

What is told as having happened has happened by then. Told as of now ("is drilling", "installs", "has fired") it is
news: an event of long before is another one of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.merge.context import Context
from timeline.merge.telling import Telling
from timeline.model.forms import is_present
from timeline.model.time import Interval

_DAY = 86_400
_ZONES = _DAY  # seconds: on the other side of the earth it is another day
_NEWS = 4 * _DAY
_RECENT = 21 * _DAY
_BEFORE = 40  # characters looked back at
_IS = re.compile(r"\b(?:is|are|am)\s+(?:\w+\s+){0,2}$|['’](?:re|m)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_UNTENSED = re.compile(r"\bdid\s+(?:\w+\s+){0,3}$|\bdidn['’]t\s+(?:\w+\s+)?$|\bto\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have)\s+(?:\w+\s+){0,2}$|['’]ve\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def timely(one: Telling, group: Sequence[Telling], context: Context) -> bool:
    """Whether the article of a telling without a date came out when it can tell the event of the group so."""
    came = context.published.get(one.mention.document)
    dates = [other.mention.date for other in group if other.mention.date is not None]
    return came is None or all(_can_tell(came, date, _reach(one, context)) for date in dates)


def _can_tell(came: Interval, date: Interval, reach: int | None) -> bool:
    if came.latest is not None and date.earliest is not None and (
            date.earliest.seconds > came.latest.seconds + _ZONES):
        return False
    return reach is None or came.earliest is None or date.latest is None or (
        came.earliest.seconds - date.latest.seconds <= reach)


def _reach(one: Telling, context: Context) -> int | None:
    """How long ago, in seconds, what is told so can have happened; None if its form leaves that open."""
    mention = one.mention
    text = context.texts.get(mention.document, "")
    before = text[max(mention.trigger.start - _BEFORE, mention.quote.start, 0):mention.trigger.start]
    word = text[mention.trigger.start:mention.trigger.end].lower()
    if one.is_noun or _UNTENSED.search(before):
        return None
    if _IS.search(before) or (mention.in_headline and not word.endswith("ing")) or is_present(word, mention.lemma):
        return _NEWS
    return _RECENT if _HAS.search(before) else None
