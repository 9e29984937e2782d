"""Mentions of events, events, and the Chronicle: the whole result as one value."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from timeline.model.edit import Edit, PinEntry
from timeline.model.floating import Floating
from timeline.model.message import Words
from timeline.model.text import Block, Document, Piece, Sentence, Span
from timeline.model.time import Interval
from timeline.model.timex import Dated, Why

_CLITIC = re.compile(r" (?=['’]s\b)")  # a name before "'s away" stands close to it


class Status(StrEnum):
    """What the wording says of an event, from the outlet's own voice to a language not read."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    DENIED = "denied"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"
    UNREAD = "unread"


class Kind(StrEnum):
    """Something said to have happened, or somebody saying something."""

    HAPPENING = "happening"
    STATEMENT = "statement"


class Role(StrEnum):
    """What a participant is to the trigger."""

    AGENT = "agent"
    PATIENT = "patient"
    RECIPIENT = "recipient"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Participant:
    """A participant of a mention: its role, its words in the text, and the actor it stands for.

    `actor` is the story-wide name of the actor, or "" for a plain noun phrase ("three insiders").
    """

    role: Role
    text: str
    start: int
    end: int
    actor: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of a chain of saying: who, by which word, says what; outermost first in a mention.

    `speaker` is how the speaker is shown; `start`, `end` its words in the text (None if the speaker is not stated
    there, as in "reportedly"); `cue` is the word of saying; `content` what is said; `reason` how it was found. `denied`
    is what a denial denies, in few words ("finding chips"), "" if it cannot be told so.
    """

    speaker: str
    start: int | None
    end: int | None
    cue: Span | None
    content: Span
    reason: str
    is_denial: bool = False
    denied: str = ""


_A_MARK = 3  # characters between two pieces that hold no more than a mark


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline as pieces of source text, in order; `quoted` if it is a clause shown in quotation marks.

    `spoken` is the place of the piece that somebody said in these words, from 0: it alone stands in quotation marks.
    Where words are left out of a clause in quotation marks, three dots say so.
    """

    pieces: tuple[Piece, ...]
    quoted: bool = False
    spoken: int | None = None

    @property
    def text(self) -> str:
        """The headline as shown: white space folded, no space before closing punctuation, a clause in its marks."""
        words = " ".join(self._gap(place) + (_marked(piece.text) if place == self.spoken
                                             else " ".join(piece.text.split()))
                         for place, piece in enumerate(self.pieces))
        for mark in ",.;:!?%)":
            words = words.replace(f" {mark}", mark)
        words = _CLITIC.sub("", words).replace("“ ", "“").replace(" ”", "”")
        return _marked(words) if self.quoted else words

    def _gap(self, place: int) -> str:
        """Dots before a piece of a clause in quotation marks if words before it were left out, not a mark alone."""
        left_out = place > 0 and self.quoted and self.pieces[place].start - self.pieces[place - 1].end > _A_MARK
        return "… " if left_out else ""


def _marked(words: str) -> str:
    """Words in quotation marks, single ones if they hold double ones."""
    words = " ".join(words.split())
    return f"‘{words}’" if any(mark in words for mark in "“”\"") else f"“{words}”"


@dataclass(frozen=True, slots=True)
class Mention:
    """One telling of an event in one document.

    `quote` is the half-open range of the source text shown as its evidence (a sentence or more); `trigger` the word
    that names the happening and `lemma` its base form; `times` the ids of the expressions that date it and `date` what
    they give; `attributions` the chain of saying, outermost first; `status_words` the words that gave the status.
    `reason` says why it has no date, "" if it has one; `inherited` says by which rule it took a time from outside
    its own clause, "" if it did not; `not_before` and `not_after` are bounds that follow from other events.
    `is_presupposed` says that who speaks takes the happening as known ("he slept when the dam burst").
    """

    id: str
    document: str
    sentence: int
    quote: Span
    trigger: Span
    lemma: str
    kind: Kind
    status: Status
    headline: Headline
    participants: tuple[Participant, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    status_words: tuple[Span, ...] = ()
    amounts: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    date: Interval | None = None
    why: Why | None = None
    reason: Words = ""
    inherited: Words = ""
    not_before: tuple[Interval, Why] | None = None
    not_after: tuple[Interval, Why] | None = None
    in_headline: bool = False
    is_presupposed: bool = False

    @property
    def actors(self) -> tuple[str, ...]:
        """Story-wide names of the actors taking part, in the order of the text, each once."""
        return tuple(dict.fromkeys(p.actor for p in self.participants if p.actor))


@dataclass(frozen=True, slots=True)
class Tie:
    """Two mentions (or a mention and a document's own report) that are one event, on evidence without dates."""

    first: str
    second: str
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Rival:
    """One of several dates that cannot all hold, with the mentions that state it."""

    date: Interval
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """What one article says of an event where another says otherwise: how many of the same things, how much, or who.

    `about` is what they differ on, in words ("the number of workers"); `words` are those of the text at its half-open
    range, a speaker by name.
    """

    about: Words
    words: str
    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What an actor whom a claim names has to say to it: the mention, by its id, "" if these articles have none."""

    actor: str
    mention: str
    words: Words


ANSWERED_BY = "answered by"  # the kind of a link from a claim to what answers it


@dataclass(frozen=True, slots=True)
class Link:
    """What another event, by its id, is to this one ("answered by", "tells of", "carried out"), and why."""

    kind: str
    event: str
    why: str


@dataclass(frozen=True, slots=True)
class Event:
    """One event with all its tellings.

    `id` is that of its first mention by (document id, offset). `date` is the finest that some text states; `rivals`
    holds every stated date when they cannot all hold, `variants` what else the tellings put differently;
    `not_before` and `not_after` are bounds that follow from other events, each with its why. `speakers` are those who
    say it, `deniers` those who deny it with what they deny.
    `salience` orders events (higher first, no unit, never shown); `reasons` say in words what made it so;
    `links` lead to other events that have to do with it; `answers`
    are those of the actors whom a claim names.
    """

    id: str
    mentions: tuple[Mention, ...]
    kind: Kind
    status: Status
    headline: str
    second_line: str
    date: Interval | None
    why: Why | None
    speakers: tuple[str, ...] = ()
    deniers: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    origins: int = 1
    rivals: tuple[Rival, ...] = ()
    not_before: tuple[Interval, Why] | None = None
    not_after: tuple[Interval, Why] | None = None
    salience: float = 0.0
    reasons: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    variants: tuple[Variant, ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that tell it, sorted, each once."""
        return tuple(sorted({mention.document for mention in self.mentions}))

    @property
    def bounds(self) -> Interval | None:
        """When it happened: its stated date, else the bounds that follow from other events; None if there are none."""
        if self.date is not None:
            return self.date
        earliest = self.not_before[0].earliest if self.not_before else None
        latest = self.not_after[0].latest if self.not_after else None
        ordered = earliest is None or latest is None or earliest < latest
        held = Interval(earliest, latest) if ordered else None
        return held if held is not None and held.is_bounded else None

    @property
    def is_denied(self) -> bool:
        """Whether anybody denies it; of a statement, whether it is a denial."""
        if self.kind is Kind.HAPPENING:
            return bool(self.deniers) or self.status is Status.DENIED
        return self.status is Status.DENIED or any(
            link.is_denial for mention in self.mentions for link in mention.attributions)

    @property
    def is_answered(self) -> bool:
        """Whether a telling denies it, or an event is linked to it as its answer."""
        return any(mention.status is Status.DENIED for mention in self.mentions) or any(
            link.kind == ANSWERED_BY for link in self.links)


class Fate(StrEnum):
    """What became of a temporal expression."""

    SHOWN = "shown"
    MERGED = "merged"
    NOT_PLACED = "not placed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Account:
    """What became of one temporal expression, and why; `event` is the event it dates, "" if none."""

    document: str
    sentence: int
    timex: str
    start: int
    end: int
    fate: Fate
    reason: Words
    event: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """When a document was published, and how that is known, as a sentence without its stop.

    `is_inferred` tells what the story makes it apart from what is stated with the document or printed in it.
    """

    interval: Interval
    basis: Words
    is_inferred: bool = False


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The whole result: what was read, found, dated and joined.

    `documents` are in the order of their ids; `blocks` and `sentences` are per document id; `dated` are all temporal
    expressions by (document, offset), and `account` has a line for each of them in that order; `unplaced` are mentions
    without a finite bound, each with its reason. Of a stored story these, and `events`, are made as they are asked for.
    `problems` are lines for the reader about inputs that could not be used, each with its remedy, and `conflicts` about
    what does not fit together; `settings` are those the story was built with. `pins` stood beside the articles; `edits`
    are the log of what people fixed since, and `aside` the articles that they added and took back; `floating` are the
    scales of what has no calendar day.
    """

    documents: tuple[Document, ...]
    blocks: Mapping[str, tuple[Block, ...]]
    sentences: Mapping[str, tuple[Sentence, ...]]
    dated: Sequence[Dated]
    events: Sequence[Event]
    unplaced: Sequence[Mention]
    account: Sequence[Account]
    published: Mapping[str, Published] = field(default_factory=dict)
    problems: tuple[Words, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    conflicts: tuple[Words, ...] = ()
    pins: tuple[PinEntry, ...] = ()
    edits: tuple[Edit, ...] = ()
    floating: tuple[Floating, ...] = ()
    aside: tuple[Document, ...] = ()

    def document(self, id: str) -> Document:
        """The document of this id. Raises KeyError if there is none."""
        at = bisect_left(self.documents, id, key=lambda document: document.id)
        if at < len(self.documents) and self.documents[at].id == id:
            return self.documents[at]
        raise KeyError(id)

    def expression(self, id: str) -> Dated | None:
        """The temporal expression of this id; None if there is none."""
        document, _, start = id.rpartition(":")
        if not start.isdecimal():
            return None
        wanted = (document, int(start))
        at = bisect_left(self.dated, wanted, key=lambda one: (one.anchored.document, one.anchored.timex.start))
        return self.dated[at] if at < len(self.dated) and self.dated[at].id == id else None

    def account_of(self, document: str) -> Sequence[Account]:
        """What became of the temporal expressions of one document, in the order of its text."""
        first = bisect_left(self.account, document, key=lambda line: line.document)
        return self.account[first:bisect_right(self.account, document, first, key=lambda line: line.document)]
