"""Happenings told without a time: read only where they may tell again what some dated mention tells."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from timeline.events.extract import mention_of, scene_of
from timeline.events.participants import participants
from timeline.events.trigger import Trigger
from timeline.events.view import Namer, Parsed, Token, View, child, is_noun, is_verb, views
from timeline.events.words import is_event_noun
from timeline.model.event import Mention, Participant
from timeline.model.text import BlockKind, Document, Sentence


class Wanted(Protocol):
    """What dated mentions tell, as far as an undated one has to match it."""

    def word(self, lemma: str) -> bool:
        """Whether some dated mention tells a happening of this word; a particle stands behind a hyphen."""

    def told(self, lemma: str, participants: Sequence[Participant]) -> bool:
        """Whether one of them has one of these participants too."""


def undated(document: Document, sentences: Sequence[Sentence], parse: Parsed, names: Namer, wanted: Wanted,
            taken: Collection[int]) -> tuple[Mention, ...]:
    """Mentions without a time, of headlines and bodies, in the order of the text; `taken` are offsets of other triggers.

    Whoever asks decides which of them tell a dated event; the others are no events.
    """
    seen = views(document, sentences, parse)
    told = {s.index for s in sentences if s.kind in {BlockKind.HEADLINE, BlockKind.BODY}}
    found = [(view, one) for index, view in seen.items() if index in told
             for one in _triggers(view, names, wanted) if view.start(one.token) not in taken]
    if not found:
        return ()
    scene = scene_of(document, sentences, seen, names)
    return tuple(mention_of(view, one, (), scene, None) for view, one in found)


def _triggers(view: View, names: Namer, wanted: Wanted) -> list[Trigger]:
    found = []
    for token in view.tokens:
        if not _can_happen(token):
            continue
        particle = child(token, "prt") if is_verb(token) else None
        words = [token.lemma_.lower()] + ([f"{token.lemma_.lower()}-{particle.lower_}"] if particle is not None else [])
        if any(map(wanted.word, words)):
            above = token.head if is_noun(token) and is_verb(token.head) else token
            one = Trigger(token, above, token.lemma_.lower())
            taking_part = participants(view, one, names)
            if any(wanted.told(word, taking_part) for word in words):
                found.append(one)
    return found


def _can_happen(token: Token) -> bool:
    if is_verb(token):
        return token.dep_ not in {"aux", "auxpass"} and token.tag_ != "MD"
    return is_noun(token) and token.dep_ != "compound" and is_event_noun(token.lemma_)
