"""What an article says of its own source: "the story comes from X" holds until another source is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.events.attribution import Said
from timeline.events.view import Token, View, child, is_noun
from timeline.events.words import MEDIA
from timeline.model.text import BlockKind, Sentence

_ACCOUNTS = MEDIA | frozenset({"news", "information", "detail", "revelation", "allegation", "claim", "rumour", "rumor",
                               "figure", "quote", "message", "version", "narrative", "follow", "passage",
                               "description"})
_ORIGINS = frozenset({"come", "stem", "originate", "derive", "emerge"})
_DRAWN = frozenset({"take", "draw", "adapt", "reproduce", "borrow", "translate", "compile", "piece"})
_SOURCED = _ORIGINS | _DRAWN


@dataclass(frozen=True, slots=True)
class Frame:
    """Sentences `[first, after)` that an article tells after a source: the word of origin, the source's head, and where
    they stand.
    """

    first: int
    after: int
    cue: Token
    speaker: Token
    sentence: int


def frames(views: Mapping[int, View], sentences: Sequence[Sentence], said: Sequence[Said]) -> tuple[Frame, ...]:
    """All frames of a document; each ends where a sentence names a speaker of its own."""
    namers = _namers(said)
    body = [s.index for s in sentences if s.kind is BlockKind.BODY and s.index in views]
    found = []
    after = body[-1] + 1 if body else 0
    for index in reversed(body):
        origin = _origin(views[index])
        if origin is not None:
            cue, speaker = origin
            found.append(Frame(index + 1, after, cue, speaker, index))
        after = index if index in namers else after
    return tuple(reversed(found))


def has_origin(views: Mapping[int, View]) -> bool:
    """Whether a sentence tells where the article's story comes from."""
    return any(_origin(view) is not None for view in views.values())


def _origin(view: View) -> tuple[Token, Token] | None:
    """The verb and the source of "the story comes from X"."""
    for token in view.tokens:
        if token.lemma_.lower() not in _SOURCED:
            continue
        drawn = _DRAWN if child(token, "auxpass") is not None else _ORIGINS
        subject = child(token, "nsubj", "nsubjpass", "csubjpass", "csubj") if token.lemma_.lower() in drawn else None
        if subject is not None and subject.lemma_.lower() in _ACCOUNTS:
            source = next((child(p, "pobj") for p in token.children if p.dep_ == "prep" and p.lower_ == "from"), None)
            if source is not None:
                return token, source
    return None


def _namers(said: Sequence[Said]) -> frozenset[int]:
    """The sentences that name a speaker of their own."""
    return frozenset(one.sentence for one in said if one.claims and one.speaker is not None
                     and (is_noun(one.speaker) or one.speaker.tag_ == "CD"))
