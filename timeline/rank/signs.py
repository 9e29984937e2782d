"""How much an event matters in its story, with the reasons in words, so that the first few tell most of it.

The number only orders events; it is never shown. Retelling is no corroboration: copies of one text count once, outlets
that have it from one origin count as that origin, and each further telling adds less than the one before. What counts
most besides is what a summary is made of: days of which many articles tell, and the words that the whole story shares.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2
from typing import TypeVar

from timeline.merge.wording import content
from timeline.model.calendar import DAY
from timeline.model.event import Event, Kind, Mention, Status
from timeline.model.time import Interval, Precision
from timeline.rank.turns import worths

_FINE = {Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAYPART, Precision.DAY}
_LONG = 400 * DAY  # a date that leaves more time open than this says little
_BEFORE = 366 * DAY  # what lies so far before the first article is its background
_EARLY = 6  # sentences
_FEW_WORDS = 3
_SHOUTED = 3
_TOLD_WORDS = 4  # so many words of a headline make it one of the story
_FIRST_PERSON = re.compile(r"^\W*(?:I|we|my|our)\b")
_PRONOUN = re.compile(r"\W*(?:it|he|she|they|this|these|those)\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(r"^\W*to\s", re.IGNORECASE)

_CLOCK = re.compile(r"\W*\d{1,2}[.:]\d\d|\W*\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_LIST = -4.0

Sign = tuple[float, str]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class _Story:
    """What the weight of an event is seen against: counts of articles by actor, by day and by word."""

    originals: Mapping[str, str]
    published: Mapping[str, Interval]
    named: Counter[str]
    days: Counter[int]
    appeared: Counter[int]
    words: Counter[str]
    articles: int
    first: int | None


def rank(events: Sequence[Event], *, originals: Mapping[str, str] | None = None,
         published: Mapping[str, Interval] | None = None) -> tuple[Event, ...]:
    """The events in the order given, each with its salience and the reasons for it.

    `originals` names for each document the first of those that are one text with it, `published` when it came out. An
    event close in time to others that matter more, or of the same actors, gives way to one of another part of it all.
    """
    story = _story(events, originals or {}, published or {})
    weighed = [_weighed(event, story) for event in events]
    added = worths(weighed)
    return tuple(replace(event, salience=round(worth, 3)) for event, worth in zip(weighed, added, strict=True))


def _story(events: Sequence[Event], originals: Mapping[str, str], published: Mapping[str, Interval]) -> _Story:
    told = [(event, _apart(event, originals)) for event in events]
    starts = [known.earliest.seconds for known in published.values() if known.earliest is not None]
    return _Story(
        originals, published,
        named=_tally((actor, articles) for event, articles in told for actor in event.actors),
        days=_tally((day, articles) for event, articles in told for day in _days(event)),
        appeared=Counter(known.earliest.day for id, known in published.items()
                         if originals.get(id, id) == id and known.earliest is not None and known.seconds == DAY),
        words=_tally((word, articles) for event, articles in told for word in _words(event)),
        articles=len({originals.get(id, id) for event in events for id in event.documents}),
        first=min(starts, default=None),
    )


def _apart(event: Event, originals: Mapping[str, str]) -> set[str]:
    """Articles that tell an event each in its own words: a sentence printed under all of them is told by one."""
    return set(sorted({originals.get(id, id) for id in event.documents})[:_wordings(event)])


def _tally(held: Iterable[tuple[Key, set[str]]]) -> Counter[Key]:
    """In how many articles each key is."""
    texts: dict[Key, set[str]] = {}
    for key, articles in held:
        texts.setdefault(key, set()).update(articles)
    return Counter({key: len(some) for key, some in texts.items()})


def _days(event: Event) -> Sequence[int]:
    """The day of an event that is dated to the day, as a number."""
    date = event.date
    return [date.earliest.day] if date is not None and date.earliest is not None and date.precision in _FINE else []


def _words(event: Event) -> frozenset[str]:
    return frozenset(content(event.headline))


def _weighed(event: Event, story: _Story) -> Event:
    signs = [_origins(event), _articles(event, story), _later(event, story), _denied(event), _headline(event),
             _actors(event, story), _busy(event, story), _followed(event, story), _central(event, story),
             _early(event), _precise(event), _happening(event), _unreal(event), _bare(event), _nameless(event),
             _clipped(event), _listed(event), _private(event), _background(event, story)]
    found = [sign for sign in signs if sign is not None]
    return replace(event, salience=sum(weight for weight, _ in found), reasons=tuple(words for _, words in found))


def _origins(event: Event) -> Sign:
    outlets = len(event.outlets)
    told = "told by one outlet" if outlets == 1 else f"told by {outlets} outlets"
    shared = f", which have it from {'one origin' if event.origins == 1 else f'{event.origins} origins'}"
    apart = min(event.origins, outlets)  # several voices in one outlet are no more than it
    return log2(1 + apart), told + (shared if event.origins < outlets else "")


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


def _busy(event: Event, story: _Story) -> Sign | None:
    """Days of which many articles tell."""
    most = max((story.days[day] for day in _days(event)), default=0)
    weight = 2.0 * log2(most) / log2(story.articles) if most > 1 else 0.0
    return (weight, f"{most} articles tell of that day") if weight else None


def _followed(event: Event, story: _Story) -> Sign | None:
    """Days on which, or on the next, many articles came out: what happened made news."""
    most = max((story.appeared[day] + story.appeared[day + 1] for day in _days(event)), default=0)
    weight = 3.0 * log2(most) / log2(len(story.published)) if most > 1 else 0.0
    return (weight, f"{most} articles came out on that day or the next") if weight else None


def _central(event: Event, story: _Story) -> Sign | None:
    """Words that many articles of the story use for what happened."""
    shares = sorted((story.words[word] / story.articles for word in _words(event)), reverse=True)[:_TOLD_WORDS]
    most = max(story.words.values(), default=0) / max(story.articles, 1)
    weight = 2.0 * sum(shares) / (_TOLD_WORDS * most) if most else 0.0
    return (weight, "told in words that much of the story uses") if story.articles > 1 and weight else None


def _early(event: Event) -> Sign | None:
    return (0.5, "told early in an article") if any(_is_early(mention) for mention in event.mentions) else None


def _is_early(mention: Mention) -> bool:
    return mention.sentence < _EARLY


def _precise(event: Event) -> Sign | None:
    if event.date is not None and event.date.precision in _FINE:
        return 0.7, "dated to the day"
    is_vague = event.date is None or event.date.length > _LONG
    return (-1.0, "dated only roughly") if is_vague else None


def _happening(event: Event) -> Sign | None:
    return (1.0, "a happening, not a statement") if event.kind is Kind.HAPPENING else None


def _unreal(event: Event) -> Sign | None:
    if event.status in {Status.HYPOTHETICAL, Status.NEGATED}:
        return -1.5, "told as possible, or as not having happened"
    return None


def _bare(event: Event) -> Sign | None:
    few = len(event.headline.split()) < _FEW_WORDS or _NO_SUBJECT.match(event.headline)
    return (-1.5, "told in few words") if few else None


def _nameless(event: Event) -> Sign | None:
    """A headline that opens with a pronoun leaves the reader to ask who is meant."""
    return (-1.5, "does not say who is meant") if _PRONOUN.match(event.headline) else None


def _clipped(event: Event) -> Sign | None:
    """A clause in quotation marks is what could not be told in a line of its own."""
    return (-1.0, "told only by a clause of its sentence") if event.headline.startswith(("“", "‘")) else None


def _listed(event: Event) -> Sign | None:
    """Words all in capitals, or a clock time in front, stand in lists of programmes and prices, not in sentences."""
    shouted = sum(1 for word in event.headline.split() if word.isupper() and len(word) > 1)
    is_line = shouted >= _SHOUTED or _CLOCK.match(event.headline)
    return (_LIST, "reads like a line of a list") if is_line else None


def _private(event: Event) -> Sign | None:
    is_own = event.kind is Kind.HAPPENING and _FIRST_PERSON.match(event.headline)
    return (-1.5, "told by somebody of their own doings") if is_own else None


def _background(event: Event, story: _Story) -> Sign | None:
    date = event.date
    if story.first is None or date is None or date.latest is None or date.latest.seconds > story.first - _BEFORE:
        return None
    return -1.0, "it lies long before the first article"
