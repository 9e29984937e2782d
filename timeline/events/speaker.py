"""How a speaker is shown: the actor's name in the story, else the words that describe it."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.attribution import Said, maker
from timeline.events.participants import core
from timeline.events.view import TIMES, Namer, Token, View, child, children, is_noun, is_verb, joined
from timeline.events.words import MEDIA, SPEECH_NOUNS
from timeline.model.event import Attribution
from timeline.model.text import Span
from timeline.model.voices import UNCLEAR

_PHRASE = 5
_DOCUMENTS = MEDIA | SPEECH_NOUNS


def links(one: Said, views: Mapping[int, View], names: Namer) -> tuple[Attribution, ...]:
    """The links of a chain that an attribution makes: one for each speaker joined by "and"."""
    view = views[one.sentence]
    content = Span(one.content[0].start, one.content[-1].end)
    cue = one.cue[0] if one.cue else None
    denial = one.act == "deny"
    if one.speaker is None or not one.source:
        return (Attribution(UNCLEAR, None, None, cue, content, one.reason, denial),)
    found = []
    speaker = _antecedent(one.speaker)
    for noun in joined(speaker):
        if noun != speaker and not any(s.start <= view.start(noun) < s.end for s in one.source):
            continue
        name, span = shown(view, noun, names)
        if name != UNCLEAR or noun == speaker:
            found.append(Attribution(name, span.start, span.end, cue, content, one.reason, denial))
    return tuple(found)


def _antecedent(pronoun: Token) -> Token:
    """The noun that a relative pronoun repeats as its clause's subject; any other word as it is."""
    top = pronoun.head
    while top.dep_ in {"conj", "xcomp"} and is_verb(top.head):
        top = top.head
    relative = pronoun.tag_ in {"WP", "WDT"} and top.dep_ == "relcl" and is_noun(top.head)
    cleft = pronoun.tag_ == "WP" and top.dep_ == "ccomp" and top.head.lemma_ == "be"  # "it was X who said"
    named = child(top.head, "attr") if cleft else None
    return top.head if relative else pronoun if named is None or named.i > pronoun.i else named


def shown_actor(view: View, noun: Token, names: Namer) -> str:
    """The actor whose name the speaker's words are or hold, "" if they hold none."""
    name, _ = shown(view, noun, names)
    return name if names.kind(name) else ""


def shown(view: View, noun: Token, names: Namer) -> tuple[str, Span]:
    """The speaker's name and its words; a pronoun of unknown meaning is not clear.

    "X's statement" and "the X report" speak for X.
    """
    if is_noun(noun) and noun.lemma_.lower() in _DOCUMENTS:
        by = maker(noun)
        if by is not None and view.holds(by):
            span = core(view, by)
            actor = names.actor(view.document.id, span.start, span.end)
            if actor:
                return actor, span
    span = core(view, noun)
    actor = names.actor(view.document.id, span.start, span.end)
    if actor:
        return actor, span
    for part in children(noun, "appos"):
        beside = core(view, part)
        actor = names.actor(view.document.id, beside.start, beside.end)
        if actor:
            return actor, span
    passage = names.antecedent(view.document.id, span.start, span.end)
    if passage is not None:
        return names.actor(view.document.id, passage.start, passage.end) or " ".join(passage.text.split()), span
    if (not is_noun(noun) and noun.tag_ not in {"CD", "JJ"}) or _only_counts(noun):
        return UNCLEAR, span
    described = _described(view, noun, span)
    return view.words(described), described


def _only_counts(noun: Token) -> bool:
    """Whether a speaker is a bare number, which tells nobody who it is: "one says", not "one of the guards says"."""
    return (noun.tag_ == "CD" or noun.lower_ == "one") and not any(
        t.dep_ in {"prep", "amod", "acl", "relcl", "compound"} for t in noun.children)


def _described(view: View, noun: Token, span: Span) -> Span:
    """The words that describe a speaker without a name, with one phrase behind the noun: "sources in the ministry".

    When somebody spoke describes nobody: "an inquiry on Monday blamed".
    """
    for part in children(noun, "prep", "amod", "acl"):
        tokens = [t for t in part.subtree if view.holds(t)]
        is_time = any(t.ent_type_ in TIMES for t in tokens)
        if part.i == noun.i + 1 and len(tokens) <= _PHRASE and not is_time and not any(t.is_punct for t in tokens):
            return Span(span.start, view.end(tokens[-1]))
    return span
