"""How much an event matters in its story, with the reasons in words, and the few that matter most.

The number only orders events; it is never shown. Retelling is no corroboration: copies of one text count once, outlets
that have it from one origin count as that origin, and each further telling adds less than the one before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2

from timeline.model.calendar import DAY
from timeline.model.event import Event, Kind, Mention, Status
from timeline.model.time import Interval, Precision

_FINE = {Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAYPART, Precision.DAY}
_EARLY = 6  # sentences
_FEW_WORDS = 3
_NEAR = 2 * DAY  # events this close in time tell of one stretch of the story
_CROWDED = 0.8  # what each chosen event close in time takes from the next
_SAME_ACTORS = 0.4  # what each chosen event of the same actors takes

Sign = tuple[float, str]


@dataclass(frozen=True, slots=True)
class _Story:
    """What the weight of an event is seen against."""

    originals: Mapping[str, str]
    published: Mapping[str, Interval]
    named: Mapping[str, int]
    articles: int


def rank(events: Sequence[Event], *, originals: Mapping[str, str] | None = None,
         published: Mapping[str, Interval] | None = None) -> tuple[Event, ...]:
    """The events in the order given, each with its salience and the reasons for it.

    `originals` names for each document the first of those that are one text with it, `published` when it came out.
    """
    known = originals or {}
    named: Counter[str] = Counter()
    texts: dict[str, set[str]] = {}
    for event in events:
        for actor in event.actors:
            texts.setdefault(actor, set()).update(known.get(id, id) for id in event.documents)
    named.update({actor: len(some) for actor, some in texts.items()})
    everything = {known.get(id, id) for event in events for id in event.documents}
    story = _Story(known, published or {}, named, len(everything))
    return tuple(_ranked(event, story) for event in events)


def best(events: Sequence[Event], count: int) -> tuple[Event, ...]:
    """The `count` events to show where there is no room for more, in the order given.

    The most salient first, and then always the one that adds most: an event close in time to others that are chosen,
    or of the same actors, gives way to one that tells of another part of the story.
    """
    left = sorted(events, key=by_salience)
    taken: dict[str, float] = {event.id: event.salience for event in left}
    chosen: set[str] = set()
    while left and len(chosen) < count:
        top = max(left, key=lambda event: taken[event.id])
        left.remove(top)
        chosen.add(top.id)
        for event in left:
            taken[event.id] -= _CROWDED * _close(top, event) + _SAME_ACTORS * _same_actors(top, event)
    return tuple(event for event in events if event.id in chosen)


def by_salience(event: Event) -> tuple[float, str]:
    """Sort key: the most salient first, ties by id."""
    return -event.salience, event.id


def _ranked(event: Event, story: _Story) -> Event:
    signs = [_origins(event), _articles(event, story), _later(event, story), _denied(event), _headline(event),
             _actors(event, story), _early(event), _precise(event), _happening(event), _unreal(event), _bare(event)]
    found = [sign for sign in signs if sign is not None]
    return replace(event, salience=round(sum(weight for weight, _ in found), 3),
                   reasons=tuple(words for _, words in found))


def _origins(event: Event) -> Sign:
    outlets = len(event.outlets)
    told = "told by one outlet" if outlets == 1 else f"told by {outlets} outlets"
    shared = f", which have it from {'one origin' if event.origins == 1 else f'{event.origins} origins'}"
    return log2(1 + event.origins), told + (shared if event.origins < outlets else "")


def _articles(event: Event, story: _Story) -> Sign | None:
    count = min(len({story.originals.get(id, id) for id in event.documents}), _wordings(event))
    return (log2(count), f"told in {count} articles, copies not counted") if count > 1 else None


def _later(event: Event, story: _Story) -> Sign | None:
    """An event that articles of later days come back to."""
    days = {day.earliest.day for id in event.documents
            if (day := story.published.get(id)) is not None and day.earliest is not None and day.seconds == DAY}
    count = min(len(days), _wordings(event))
    return (0.7 * log2(count), f"told again on {count - 1} later days") if count > 1 else None


def _wordings(event: Event) -> int:
    """In how many ways it is told: a sentence that a site prints under every article is told once."""
    return len({mention.headline.text for mention in event.mentions})


def _denied(event: Event) -> Sign | None:
    return (1.0, "somebody denies it") if event.deniers and event.status is not Status.DENIED else None


def _headline(event: Event) -> Sign | None:
    return (1.0, "told in a headline") if any(mention.in_headline for mention in event.mentions) else None


def _actors(event: Event, story: _Story) -> Sign | None:
    """Actors count by how much of the story they are in."""
    if not event.actors or not story.articles:
        return None
    shares = sorted((story.named.get(actor, 0) / story.articles for actor in event.actors), reverse=True)[:3]
    return 0.3 + sum(shares), "names " + ", ".join(event.actors[:3])


def _early(event: Event) -> Sign | None:
    return (0.5, "told early in an article") if any(_is_early(mention) for mention in event.mentions) else None


def _is_early(mention: Mention) -> bool:
    return mention.sentence < _EARLY


def _precise(event: Event) -> Sign | None:
    return (0.7, "dated to the day") if event.date is not None and event.date.precision in _FINE else None


def _happening(event: Event) -> Sign | None:
    return (1.0, "a happening, not a statement") if event.kind is Kind.HAPPENING else None


def _unreal(event: Event) -> Sign | None:
    if event.status in {Status.HYPOTHETICAL, Status.NEGATED}:
        return -1.5, "told as possible, or as not having happened"
    return None


def _bare(event: Event) -> Sign | None:
    return (-1.5, "told in few words") if len(event.headline.split()) < _FEW_WORDS else None


def _close(first: Event, second: Event) -> bool:
    one, other = first.date, second.date
    if one is None or other is None or one.earliest is None or other.earliest is None:
        return False
    return abs(one.earliest.seconds - other.earliest.seconds) <= _NEAR


def _same_actors(first: Event, second: Event) -> bool:
    return bool(first.actors) and set(first.actors) == set(second.actors)
