"""Happenings told without a time: read only where they may tell again what some dated mention tells."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from timeline.events.attribution import TOLD
from timeline.events.made import headline_of, unworded
from timeline.events.participants import participants
from timeline.events.scene import scene_of
from timeline.events.trigger import Trigger
from timeline.events.view import Namer, Parsed, Token, View, ancestors, child, is_noun, is_verb, views
from timeline.events.words import DENY, LIGHT, MEDIA, SAY, SPEECH_NOUNS, THINK, is_event_noun
from timeline.model.event import Headline, Mention, Participant, Status
from timeline.model.text import Document, Sentence, Span

# Saying and thinking are no happenings that an article tells in passing, nor is "the report".
_NOT_TOLD = (SAY | DENY | THINK | MEDIA | SPEECH_NOUNS) - frozenset({"find", "call", "interview", "investigation"})
# But what somebody is said not to have been told is: "at no time did engineers warn us, she said".
_ADDRESSED = frozenset({"warn", "tell", "inform", "alert", "promise", "order", "advise"})
_UNREAL = frozenset({Status.NEGATED, Status.DENIED})
_STEPS = frozenset({"ccomp", "xcomp", "conj", "csubj", "csubjpass"})
_CARRIERS = LIGHT | frozenset({"engage", "participate", "join", "be", "begin", "start", "open"})


class Wanted(Protocol):
    """What dated mentions tell, as far as an undated one has to match it."""

    def word(self, lemma: str) -> bool:
        """Whether some dated mention tells a happening of this word; a particle stands behind a hyphen."""

    def told(self, lemma: str, participants: Sequence[Participant]) -> bool:
        """Whether one of them has one of these participants too."""


def undated(document: Document, sentences: Sequence[Sentence], parse: Parsed, names: Namer, wanted: Wanted,
            taken: Collection[int]) -> tuple[Mention, ...]:
    """Mentions without a time, of headlines and bodies, in order; `taken` are the offsets of other triggers.

    Whoever asks decides which of them tell a dated event; the others are no events. So they have no headline yet:
    `headlines` words those that are shown.
    """
    seen = views(document, sentences, parse)
    told = {s.index for s in sentences if s.kind in TOLD}
    found = [(view, one) for index, view in seen.items() if index in told
             for one in _triggers(view, names, wanted) if view.start(one.token) not in taken]
    if not found:
        return ()
    scene = scene_of(document, sentences, seen, names, blocks={view.sentence.block for view, _ in found})
    made = [(view, one, unworded(view, one, (), scene, None)) for view, one in found]
    return tuple(mention for view, one, mention in made
                 if mention.status not in _UNREAL or _itself(view, one.token, mention.status_words))


def headlines(document: Document, sentences: Sequence[Sentence], parse: Parsed, names: Namer,
              shown: Sequence[Mention]) -> tuple[Headline, ...]:
    """The headline of each of some of the mentions that `undated` gave."""
    wanted = {mention.sentence for mention in shown}
    seen = views(document, [sentence for sentence in sentences if sentence.index in wanted], parse)
    return tuple(_headline(seen[mention.sentence], mention, names) for mention in shown)


def _headline(view: View, mention: Mention, names: Namer) -> Headline:
    token = next(token for token in view.tokens if view.start(token) == mention.trigger.start)
    return headline_of(view, _trigger(token), mention, names)


def _trigger(token: Token) -> Trigger:
    above = token.head if is_noun(token) and is_verb(token.head) else token
    return Trigger(token, above, token.lemma_.lower())


def _triggers(view: View, names: Namer, wanted: Wanted) -> list[Trigger]:
    found = []
    for token in view.tokens:
        lemma = token.lemma_.lower()
        particle = next((t for t in token.children if t.dep_ == "prt"), None)
        words = [lemma] + ([f"{lemma}-{particle.lower_}"] if particle is not None else [])
        if any(map(wanted.word, words)) and _can_happen(token):
            words = words if is_verb(token) else words[:1]
            one = _trigger(token)
            taking_part = participants(view, one, names)
            if any(wanted.told(word, taking_part) for word in words):
                found.append(one)
    return found


def _itself(view: View, token: Token, words: Sequence[Span]) -> bool:
    """Whether the negation is of the happening itself, not of something that only speaks of it.

    "Untrue that it knew of servers holding chips" denies the knowing; "took no part in an inquiry" denies the inquiry
    as far as the one who speaks took part.
    """
    below = token
    if _says_no(view, token, words):
        return True
    for above in ancestors(token):
        carried = below.i == token.i and is_noun(token) and (above.dep_ == "prep" or above.lemma_ in _CARRIERS)
        carried = carried or (below.dep_ == "prep" and is_noun(token) and above.lemma_ in _CARRIERS)
        if not carried and below.dep_ not in _STEPS:
            return False
        if _says_no(view, above, words):
            return True
        below = above
    return False


def _says_no(view: View, token: Token, words: Sequence[Span]) -> bool:
    """Whether the words of negation are the token itself or hang on it."""
    below = [inner for one in token.children if is_noun(one) or one.dep_ == "prep" for inner in one.children]
    near = [token, *token.children, *below, *(inner for noun in below if is_noun(noun) for inner in noun.children)]
    return any(span.overlaps(view.span([one])) for one in near if view.holds(one) for span in words)


def _is_addressed(token: Token) -> bool:
    """Whether a verb of saying stands in what somebody else says, and says to whom it was said."""
    return token.lemma_.lower() in _ADDRESSED and token.dep_ == "ccomp" and child(token, "dobj") is not None


def _can_happen(token: Token) -> bool:
    if token.lemma_.lower() in _NOT_TOLD and not _is_addressed(token):
        return False
    if is_verb(token):
        return token.dep_ not in {"aux", "auxpass"} and token.tag_ != "MD"
    return is_noun(token) and token.dep_ != "compound" and is_event_noun(token.lemma_)
