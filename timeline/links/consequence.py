"""What came of what, where a sentence says so: two happenings with a word between them that joins the one to the other.

"After" tells of an order, not of a cause, and is named so. Nothing is taken from dates.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from timeline.links.said import Pair
from timeline.model.event import Event, Kind, Mention, Status
from timeline.model.text import Document

_CAUSE = (r"in (?:direct )?response to|in reaction to|in retaliation for|because of|as a (?:direct )?result of|"
          r"as a consequence of|in the wake of|due to(?= (?:the|an?|its|his|her|their)\b)|owing to|thanks to|"
          r"prompted by|triggered by|sparked by|caused by|provoked by")
_ORDER = r"(?:(?:shortly|soon|immediately|just|\w+ (?:hours?|days?|weeks?|months?|years?)) )?after|following"
_EFFECT = (r"(?:has |had |have |which |that )?(?:led|leads|leading) to|(?:which |that )?(?:prompted|prompting|triggered"
           r"|triggering|sparked|sparking|caused|causing|provoked|provoking|forced|forcing)|resulted in|resulting in|"
           r"brought about|paved the way for")
_FROM = rf"(?:(?P<cause>{_CAUSE})|(?P<order>{_ORDER}))\s(?P<theirs>[^;:.,]*)$"
# From a happening back to what it came of; nothing of another clause may stand around the word that joins them.
_BACK = re.compile(rf"^(?P<own>[^;:.,]*?),?\s\b{_FROM}", re.IGNORECASE)
_ON = re.compile(rf"^(?P<own>[^;:.]*?),?\s?\b(?P<effect>{_EFFECT})\s(?P<theirs>[^;:.,]*)$", re.IGNORECASE)
_OPENING = re.compile(rf"^\W*{_FROM}", re.IGNORECASE)
_FAR, _NEAR = 14, 7  # words from a happening to the joining word, and from there to the other
_UNREAL = frozenset({Status.HYPOTHETICAL, Status.NEGATED, Status.DENIED})
_NOT_DONE = re.compile(r"\b(?:not|n't|never|may|might|could|would|before|said|says|that|if)\b")  # "May" is a month


def followed(events: Sequence[Event], documents: Mapping[str, Document]) -> Iterator[Pair]:
    """What came after what, or of what, by the words of a sentence that tells both."""
    told: dict[tuple[str, int], list[tuple[Mention, Event]]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            if mention.status not in _UNREAL:
                told[mention.document, mention.sentence].append((mention, event))
    for key in sorted(told):
        some = sorted(told[key], key=lambda one: one[0].trigger.start)
        text = documents[key[0]].text
        for place, ((first, one), (second, other)) in enumerate(pairwise(some)):
            if one.id != other.id:
                yield from _joined(text, (first, one), (second, other), is_first=place == 0)


def _joined(text: str, one: tuple[Mention, Event], other: tuple[Mention, Event], *, is_first: bool) -> Iterator[Pair]:
    between = text[one[0].trigger.end:other[0].trigger.start]
    back, on = _BACK.match(between), _ON.match(between)
    opening = _OPENING.match(text[one[0].quote.start:one[0].trigger.start]) if is_first and "," in between else None
    if back is not None and _is_close(back):
        yield _pair(other[1], one[1], back)
    elif on is not None and _is_close(on) and one[1].kind is other[1].kind is Kind.HAPPENING:
        yield one[1].id, other[1].id, "led to", "came of", f"the text says “{on['effect'].strip()}”"
    elif opening is not None and len(opening["theirs"].split()) <= _NEAR and not _NOT_DONE.search(between):
        yield _pair(one[1], other[1], opening)


def _is_close(match: re.Match[str]) -> bool:
    return (len(match["own"].split()) <= _FAR and len(match["theirs"].split()) <= _NEAR
            and not _NOT_DONE.search(match["own"]) and not _NOT_DONE.search(match["theirs"]))


def _pair(first: Event, then: Event, match: re.Match[str]) -> Pair:
    """What came first and what came then, joined by a cause or only by an order."""
    if match["cause"]:
        return first.id, then.id, "led to", "came of", f"the text says “{match['cause']}”"
    return first.id, then.id, "came before", "came after", f"the text says “{match['order']}”"
