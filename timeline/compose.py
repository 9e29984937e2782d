"""One event out of its tellings: the finest date, the most cautious wording, everybody who says or denies it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import inf

from timeline.events.wording import is_plural
from timeline.merge import dates_agree
from timeline.merge.wording import content
from timeline.model.event import Event, Kind, Mention, Rival, Status
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.model.timex import Why
from timeline.model.voices import ENGLISH, UNCLEAR, line_of, speakers

# From the most cautious wording to the least: an event takes the first that any of its tellings has.
_CAUTION = (
    Status.NEGATED,
    Status.DENIED,
    Status.HYPOTHETICAL,
    Status.CLAIMED,
    Status.PLANNED,
    Status.UNREAD,
    Status.REPORTED,
)

_FEW_WORDS = 3
_FULL = 8  # words that mean something: a headline of more says more than what happened
_LENGTHY = 0.1
_NO_CLAUSE = re.compile(r"^[“‘]|^to\s|^(?:I|we|my|our)\b", re.IGNORECASE)
_TELLING = 50  # characters: a statement's headline of fewer mostly says no more than who spoke


def compose(group: Sequence[Mention], documents: Mapping[str, Document],
            originals: Mapping[str, str] | None = None) -> Event:
    """The event that a group of mentions tells; `group` is in the order of the text and not empty.

    `originals` names for each document the first of those that are one text with it.
    """
    telling = _telling(group)
    status = _status(telling)
    bounds = _bounds(group)
    date, why = _date(group, bounds)
    worded = _worded(group, status, date)
    voices = speakers([link for mention in telling for link in mention.attributions if not link.is_denial])
    denials = [link for mention in telling for link in mention.attributions if link.is_denial]
    outlets = _each(documents[mention.document].shown_outlet for mention in group)
    event = Event(
        id=group[0].id,
        mentions=tuple(group),
        kind=worded.kind,
        status=status,
        headline=worded.headline.text,
        second_line="",
        date=date,
        why=why,
        speakers=voices,
        deniers=speakers(denials),
        actors=_each(actor for mention in group for actor in mention.actors),
        outlets=outlets,
        origins=len({_origin(mention, documents, originals or {}) for mention in group}),
        rivals=_rivals(group),
        not_before=bounds[0],
        not_after=bounds[1],
    )
    return replace(event, second_line=line_of(event, ENGLISH, is_plural))


def _telling(group: Sequence[Mention]) -> Sequence[Mention]:
    """The tellings that say how sure an event is: where outlets tell it themselves, not what others take as known."""
    told = [mention for mention in group if not mention.is_presupposed]
    return told if any(mention.status is Status.REPORTED for mention in told) else group


def _origin(mention: Mention, documents: Mapping[str, Document], originals: Mapping[str, str]) -> tuple[str, str]:
    """Who a telling goes back to: the first named voice behind it, else the outlet whose text it is."""
    voice = next((link.speaker for link in mention.attributions
                  if not link.is_denial and link.speaker and link.speaker != UNCLEAR), "")
    if voice:
        return "voice", voice
    return "outlet", documents[originals.get(mention.document, mention.document)].shown_outlet


def _each(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _status(group: Sequence[Mention]) -> Status:
    """The most cautious status; a denial beside a claim is a claim that somebody denies."""
    held = {mention.status for mention in group}
    if Status.DENIED in held and held & {Status.CLAIMED, Status.REPORTED, Status.HYPOTHETICAL}:
        held = (held - {Status.DENIED, Status.REPORTED}) or {Status.CLAIMED}
    return next(status for status in _CAUTION if status in held)


def _worded(group: Sequence[Mention], status: Status, date: Interval | None) -> Mention:
    """The telling that words the event: of its status if one is, told in a body, in a clause of its own, with a time,
    most like the other tellings, with its date.

    A statement is worded where its speaker stands, by a telling that holds something of what was said.
    """
    usual = Counter(word for mention in group for word in set(content(mention.headline.text)))

    def rank(mention: Mention) -> tuple[bool, bool, bool, bool, float, bool, int, str, int]:
        length = len(mention.headline.text)
        if mention.kind is Kind.STATEMENT:
            spoken = any(link.cue is not None and link.cue in mention.quote for link in mention.attributions)
            return (mention.status is not status, mention.in_headline, not spoken, False, -min(length, _TELLING),
                    False, length, mention.document, mention.trigger.start)
        likeness = round(_likeness(content(mention.headline.text), usual, len(group)), 1)
        return (mention.status is not status, mention.in_headline, _is_part(mention), mention.date is None, -likeness,
                mention.date != date, length, mention.document, mention.trigger.start)

    return min(group, key=rank)


def _likeness(words: Sequence[str], usual: Mapping[str, int], tellings: int) -> float:
    """How much of what the tellings of an event mostly say stands in one of them: from 0 to 1, a long one costs."""
    most = sum(count for word, count in usual.items() if count > 1 or tellings == 1)
    held = sum(usual[word] for word in set(words) if usual[word] > 1 or tellings == 1)
    return held / most / (1 + _LENGTHY * max(len(words) - _FULL, 0)) if most else 0.0


def _is_part(mention: Mention) -> bool:
    """Whether a headline is but a part of a clause: few words, an infinitive, or words of somebody's own."""
    words = mention.headline.text
    return (len(words.split()) < _FEW_WORDS or bool(_NO_CLAUSE.match(words)))


Bound = tuple[Interval, Why]


def _date(group: Sequence[Mention], bounds: Sequence[Bound | None]) -> tuple[Interval | None, Why | None]:
    """The finest stated date, of equals one that no flag doubts, then by the order of the text; what all dates share is
    never made finer than a text.

    Where dates cannot all hold, it is the finest of those that most articles bear out; the others stand beside it. An
    event that no text dates takes its bounds as its own.
    """
    dated = [mention for mention in group if mention.date is not None]
    if dated:
        borne = _borne_out(dated)
        finest = min(dated, key=lambda mention: (-borne.get(mention.date, 0), _width(mention), _is_unsure(mention)))
        return finest.date, finest.why
    earliest, latest = (bounds[0] and bounds[0][0].earliest), (bounds[1] and bounds[1][0].latest)
    known = [why for _, why in filter(None, bounds)]
    if not known or (earliest is not None and latest is not None and not earliest < latest):
        return None, None
    return Interval(earliest, latest), replace(known[0], steps=tuple(step for why in known for step in why.steps))


def _borne_out(dated: Sequence[Mention]) -> Mapping[Interval | None, int]:
    """For each date that cannot hold beside some other how many articles give one that agrees with it."""
    given: dict[Interval | None, set[str]] = {}
    for mention in dated:
        given.setdefault(mention.date, set()).add(mention.document)
    rivals = [date for date in given if not all(dates_agree(date, other) for other in given)]
    return {date: len(set().union(*(given[other] for other in rivals if dates_agree(date, other)))) for date in rivals}


def _bounds(group: Sequence[Mention]) -> tuple[Bound | None, Bound | None]:
    """The tightest bounds that any telling has: the latest beginning and the earliest end."""
    before = [mention.not_before for mention in group if mention.not_before and mention.not_before[0].earliest]
    after = [mention.not_after for mention in group if mention.not_after and mention.not_after[0].latest]
    return (max(before, key=lambda bound: bound[0].earliest.seconds, default=None),  # type: ignore[union-attr]
            min(after, key=lambda bound: bound[0].latest.seconds, default=None))  # type: ignore[union-attr]


def _width(mention: Mention) -> float:
    return inf if mention.date is None else mention.date.length


def _is_unsure(mention: Mention) -> bool:
    return mention.date is not None and mention.date.uncertain


def _rivals(group: Sequence[Mention]) -> tuple[Rival, ...]:
    """Every stated date with its tellings, if two of them cannot both hold; else nothing."""
    dates: dict[Interval, list[str]] = {}
    for mention in group:
        if mention.date is not None:
            dates.setdefault(mention.date, []).append(mention.id)
    if all(dates_agree(first, second) for first, second in combinations(dates, 2)):
        return ()
    return tuple(Rival(date, tuple(ids)) for date, ids in dates.items())
