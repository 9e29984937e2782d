"""What those whom a claim names have to say to it, as far as these articles tell.

An actor's answer is its own denial of the claim, else a statement of its own that speaks of the report or of what is
claimed. Where there is none, that is said in one form of words: who was asked, and what they did, is not known.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.merge.pair import akin_names
from timeline.merge.wording import content
from timeline.model.event import Answer, Event, Kind, Mention, Role, Status
from timeline.model.message import message
from timeline.model.text import Document

NO_ANSWER = message("no answer in these articles")
DENIES = message("denies it")
_CLAIMS = frozenset({Status.CLAIMED, Status.HYPOTHETICAL})
_NAMED = frozenset({Role.AGENT, Role.PATIENT})
_SHARED = 3  # words that mean something, of a claim and of what answers it
_SHARED_DENIAL = 2  # of a denial, which speaks of a claim anyway
_COMMON = 40  # a word in more statements of one speaker says nothing about which of them answers


class _Statements:
    """The statements of one speaker, by the words that they share with a claim."""

    def __init__(self, told: Iterable[tuple[Mention, frozenset[str]]]) -> None:
        self._told = list(told)
        self._holding: dict[str, list[int]] = defaultdict(list)
        for place, (_, words) in enumerate(self._told):
            for word in words:
                self._holding[word].append(place)

    def answering(self, words: frozenset[str]) -> Mention | None:
        """The statement that answers a claim of these words: a denial before another, then what shares most of them."""
        shared: Counter[int] = Counter()
        for word in sorted(words):
            if len(self._holding.get(word, ())) <= _COMMON:
                shared.update(self._holding.get(word, ()))
        fitting = [place for place, count in shared.items()
                   if count >= (_SHARED_DENIAL if _denies(self._told[place][0]) else _SHARED)]
        best = min(fitting, default=None,
                   key=lambda place: (not _denies(self._told[place][0]), -shared[place], place))
        return None if best is None else self._told[best][0]


def answered(events: Sequence[Event], unplaced: Sequence[Mention],
             documents: Mapping[str, Document]) -> dict[str, tuple[Answer, ...]]:
    """For each claim by its id: the answer of each actor whom it names and who is not its speaker, in order."""
    sayings = _by_speaker([*(mention for event in events for mention in event.mentions), *unplaced], documents)
    found = {}
    for event in events:
        actors = _asked(event)
        if actors:
            words = frozenset().union(*(_words(mention, documents) for mention in event.mentions))
            found[event.id] = tuple(_answer(event, actor, words, sayings) for actor in actors)
    return found


def _by_speaker(mentions: Iterable[Mention], documents: Mapping[str, Document]) -> dict[str, _Statements]:
    told: dict[str, list[tuple[Mention, frozenset[str]]]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda one: (one.document, one.trigger.start)):
        if mention.kind is Kind.STATEMENT:
            for speaker in dict.fromkeys(link.speaker for link in mention.attributions):
                told[speaker].append((mention, _words(mention, documents)))
    return {speaker: _Statements(some) for speaker, some in told.items()}


def _asked(event: Event) -> tuple[str, ...]:
    """Whom a claim names as having done it or as the one to whom it was done, but for those who say it."""
    if event.kind is not Kind.HAPPENING or event.status not in _CLAIMS or not event.speakers:
        return ()
    named = dict.fromkeys(part.actor for mention in event.mentions if mention.status is not Status.DENIED
                          for part in mention.participants if part.actor and part.role in _NAMED)
    return tuple(actor for actor in named if not akin_names(frozenset([actor]), frozenset(event.speakers)))


def _answer(event: Event, actor: str, words: frozenset[str], sayings: Mapping[str, _Statements]) -> Answer:
    names = frozenset([actor])
    for mention in event.mentions:
        speakers = frozenset(link.speaker for link in mention.attributions)
        if mention.status is Status.DENIED and akin_names(names, speakers):
            return Answer(actor, mention.id, DENIES)
    of_claim = words - frozenset(content(actor))
    for speaker in sorted(sayings):
        answer = sayings[speaker].answering(of_claim) if _is_one(actor, speaker) else None
        if answer is not None:
            return Answer(actor, answer.id, answer.headline.text)
    return Answer(actor, "", NO_ANSWER)


def _is_one(actor: str, speaker: str) -> bool:
    """Whether a name is the other, or its beginning; a family name alone may be another of the family."""
    mine, yours = actor.split(), speaker.split()
    return mine == yours[:len(mine)] or yours == mine[:len(yours)]


def _words(mention: Mention, documents: Mapping[str, Document]) -> frozenset[str]:
    return frozenset(content(documents[mention.document].text[mention.quote.start:mention.quote.end]))


def _denies(mention: Mention) -> bool:
    return mention.status is Status.DENIED or any(link.is_denial for link in mention.attributions)
