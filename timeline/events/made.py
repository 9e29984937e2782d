"""A mention out of its trigger: status, chain of saying, who takes part, amounts, headline."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.attribution import Said
from timeline.events.backdrop import behind
from timeline.events.clauses import Cut
from timeline.events.contested import contested
from timeline.events.credits import is_headline
from timeline.events.dating import lies_ahead, may_lie_ahead, says_ahead
from timeline.events.gist import gist
from timeline.events.headline import headline
from timeline.events.participants import participants
from timeline.events.presupposed import is_presupposed
from timeline.events.scene import Scene
from timeline.events.speaker import links
from timeline.events.statement import publishes
from timeline.events.status import read
from timeline.events.trigger import Trigger
from timeline.events.undone import undone
from timeline.events.view import Namer, View, child
from timeline.events.words import FIXED
from timeline.model.event import Attribution, Headline, Kind, Mention, Status
from timeline.model.text import BlockKind, Document, Span
from timeline.model.timex import Anchored
from timeline.model.voices import UNCLEAR

_MOODS = frozenset({Status.NEGATED, Status.DENIED, Status.HYPOTHETICAL, Status.PLANNED})
_HELD = frozenset({Status.REPORTED, Status.CLAIMED})
_AMOUNT = re.compile(r"[$€£¥]\s?\d[\d.,]*\d?(?:\s?(?:thousand|million|billion|trillion|bn|m|k)\b)?"
                     r"|\b\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\b\d[\d,]*(?:\.\d+)?\s(?:million|billion|trillion)\b")


def mention_of(view: View, found: Trigger, times: Sequence[Anchored], scene: Scene, told: Said | None) -> Mention:
    """The mention that a trigger is, dated by `times`; `told` is the saying if it is a statement."""
    mention = unworded(view, found, times, scene, told)
    spans = [Span(item.timex.start, item.timex.end) for item in times]
    return replace(mention, headline=headline_of(view, found, mention, scene.names, times=spans, told=told))


def unworded(view: View, found: Trigger, times: Sequence[Anchored], scene: Scene, told: Said | None) -> Mention:
    """As `mention_of`, with a headline of no words."""
    kind = Kind.HAPPENING
    spans = [Span(item.timex.start, item.timex.end) for item in times]
    if told is None:
        status, words, chain = _voices(view, found, scene, spans)
        if status in _HELD and (ahead := _coming(view, found, times)):
            status, words = Status.PLANNED, ahead
    else:
        status, words, chain = Status.REPORTED, (), ()
        if not publishes(view, told, scene.names):
            kind, chain = Kind.STATEMENT, links(told, scene.views, scene.names)
    span = view.span([found.token])
    return Mention(
        id=mention_id(view.document, span), document=view.document.id, sentence=view.sentence.index,
        quote=view.sentence.span, trigger=span, lemma=found.lemma, kind=kind, status=status, headline=Headline(()),
        participants=participants(view, found, scene.names, told=told, voice=_voice(chain, told)),
        attributions=chain, status_words=words, amounts=_amounts(view, found), times=tuple(item.id for item in times),
        in_headline=view.sentence.kind is BlockKind.HEADLINE,
        is_presupposed=told is None and is_presupposed(view, found, spans, chain),
    )


def headline_of(view: View, found: Trigger, mention: Mention, names: Namer, *, times: Sequence[Span] = (),
                told: Said | None = None) -> Headline:
    """The headline of a mention as `unworded` gives it; `times` are the expressions that date it."""
    status, chain = mention.status, mention.attributions
    cues = [link.cue for link in chain if link.cue is not None]  # "denied" stands in the second line
    return headline(view, found, times, names, told=told, voice=_voice(chain, told),
                    moods=[word for word in mention.status_words
                           if status in _MOODS and word not in (*times, *cues)],
                    loose=status is not Status.NEGATED)


def _voice(chain: Sequence[Attribution], told: Said | None) -> Attribution | None:
    """Who tells a happening, for "we" in its words."""
    return chain[-1] if chain and told is None else None


def _coming(view: View, found: Trigger, times: Sequence[Anchored]) -> tuple[Span, ...]:
    """The times ahead that a present tense tells of: "goes on trial next month"."""
    if found.is_nominal and not found.stands_in and any(map(says_ahead, times)):
        return tuple(Span(item.timex.start, item.timex.end) for item in times if says_ahead(item))
    verb = found.clause
    helper = child(verb, "aux", "auxpass")
    going = helper is not None and helper.tag_ in {"VBZ", "VBP"} and helper.lemma_ == "be" and verb.tag_ == "VBG"
    if not (going or (verb.tag_ in {"VBZ", "VBP"} and helper is None)) or not view.holds(verb):
        return ()
    arranged = going or verb.lemma_.lower() in FIXED  # "is leaving in June", "the zoo reopens in June"
    fixed = arranged and not is_headline(verb.sent) and view.sentence.kind is BlockKind.BODY
    return tuple(Span(item.timex.start, item.timex.end) for item in times
                 if lies_ahead(item) or (fixed and may_lie_ahead(item)))


def _voices(view: View, found: Trigger, scene: Scene,
            times: Sequence[Span]) -> tuple[Status, tuple[Span, ...], tuple[Attribution, ...]]:
    """The status, the words that give it, and the chain of saying; a voice behind the words makes a report a claim."""
    reading = undone(scene.views, view, found, contested(
        scene.views, scene.said, view, found, read(view, found, scene.said.get(view.sentence.index, ())), scene.names))
    chain = tuple(_denying(Cut(view, times), found, one, link) for one in reading.chain
                  for link in links(one, scene.views, scene.names))
    if any(link.speaker != UNCLEAR for link in chain) or reading.status is Status.PLANNED:
        denied = reading.status is Status.DENIED and not any(  # "police say he struck her; he denies it"
            one.holds(reading.chain[-1].cue[0]) for one in reading.chain[:-1])
        chain = tuple(link for link in chain if link.speaker != UNCLEAR or (denied and link.is_denial))
    if chain:
        return reading.status, reading.words, chain
    voice = behind(scene.views, view, found, scene.quotes, scene.frames, scene.names)
    if voice is None:
        return reading.status, reading.words, ()
    return Status.CLAIMED if reading.status is Status.REPORTED else reading.status, reading.words, (voice,)


def _denying(cut: Cut, found: Trigger, said: Said, link: Attribution) -> Attribution:
    """The link with what it denies, if it does."""
    inside = said.speaker if said.sentence == cut.view.sentence.index else None
    return replace(link, denied=gist(cut, found, inside)) if link.is_denial else link


def _amounts(view: View, found: Trigger) -> tuple[str, ...]:
    """Sums and shares in the happening's own words."""
    tokens = [t for t in found.token.subtree if view.holds(t)]
    span = view.span(tokens or [found.token])
    return tuple(m[0] for m in _AMOUNT.finditer(view.document.text, span.start, span.end))


def mention_id(document: Document, trigger: Span) -> str:
    """Sixteen hexadecimal digits that name the mention wherever the file lies."""
    return hashlib.sha256(f"{document.hash}:{trigger.start}:{trigger.end}".encode()).hexdigest()[:16]
