"""What the wording says of a happening: reported, claimed, denied, planned, hypothetical or negated, by which words.

The words between the happening and the top of its sentence are read outwards: negation, modals, verbs of planning,
conditions, hearsay, then who says it. Whatever stands inside a claim is claimed, also what the claim takes for granted
("fled after he robbed a bank"); only a denial does not reach that far. One thing is left to the outlet: an act of
public record that only dates something else by its noun ("before its purchase of X"), or that the outlet affirms
itself ("to buy X, which it did").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.events.attribution import Said
from timeline.events.conditions import is_to
from timeline.events.cuewords import ACCUSE
from timeline.events.doubt import no_truth, taken_back
from timeline.events.granted import GRANTED, is_known
from timeline.events.hearsay import hearsay, teller
from timeline.events.mood import mood_of
from timeline.events.negation import is_none
from timeline.events.phrases import set_off
from timeline.events.rebuttal import rebuttal
from timeline.events.reply import reply
from timeline.events.trigger import Trigger
from timeline.events.view import (
    SUBJECTS,
    Token,
    View,
    ancestors,
    child,
    children,
    is_indefinite,
    is_noun,
    is_verb,
    told_by,
)
from timeline.events.words import CANCEL, CONTENT_NOUNS, FAIL, FORECAST, is_event_noun
from timeline.model.event import Status
from timeline.model.text import Span
from timeline.model.voices import UNCLEAR

_SAME_CLAUSE = frozenset({"conj", "xcomp", "aux", "auxpass", "pcomp"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A status with the words that give it and the chain of saying, outermost first."""

    status: Status
    words: tuple[Span, ...]
    chain: tuple[Said, ...]


def read(view: View, found: Trigger, said: Sequence[Said]) -> Reading:
    """How the sentence words the happening `found`; `said` are the attributions of its document."""
    start = found.clause if found.stands_in else found.token
    around = [one for one in said if one.claims and one.token != start and _inside(view, start, one)
              and (one.quoted or not _on_record(found))]
    around.sort(key=lambda one: -one.size)
    chain = tuple(link for one in around if (reach := _reaching(view, found, one)) is not None
                  for link in (reach, *_citing(view, reach)))
    mood = mood_of(view, found, start, around) or no_truth(view, start)
    if mood is not None and mood[0] is Status.NEGATED and not chain:
        chain = tuple(one for one in said if one.claims and one.source and one.sentence == view.sentence.index
                      and is_verb(one.token) and all(map(one.holds, mood[1])))[-1:]  # "no truth, X says, in the tale"
    answer = reply(view, mood, said) if mood is not None and mood[0] is Status.HYPOTHETICAL else None
    if answer is not None:
        return Reading(Status.DENIED if answer.act == "deny" else Status.CLAIMED, answer.cue, (answer,))
    denial = next((one for one in chain if one.act == "deny"), None)
    if mood is not None and not (denial is not None and _only_intended(view, mood)):
        return _by_its_denier(view, Reading(mood[0], mood[1], chain))
    return Reading(Status.DENIED, denial.cue, chain) if denial is not None else _as_told(view, start, chain)


def _is_unsaid(one: Said) -> bool:
    """Whether somebody is only said not to say or think something: "the report does not say what caused the crash"."""
    return one.form == "clause" and one.act in {"say", "think"} and is_verb(one.token) and (
        child(one.token, "neg") is not None or is_none(child(one.token, "nsubj")))


def _as_told(view: View, start: Token, chain: tuple[Said, ...]) -> Reading:
    """How a happening is worded that nothing makes a plan or a possibility and no verb of denial governs."""
    back = taken_back(view, start, [one.token.i for one in chain])
    if back:
        return Reading(Status.HYPOTHETICAL, back, ())
    chain = tuple(one for one in chain if not _is_unsaid(one))
    against = rebuttal(view, start, chain[-1]) if chain and is_denied(view, start, chain[-1]) else None
    if against is not None and against.token.i == chain[-1].token.i:
        return Reading(Status.DENIED, against.cue, (*chain[:-1], against))
    if against is not None:
        return Reading(Status.DENIED, against.cue, (*chain, against))
    by = teller(view, start) if not chain else None
    chain = (by,) if by is not None else chain
    if chain:
        return Reading(Status.CLAIMED, tuple(span for one in chain for span in one.cue), chain)
    told = hearsay(view, start)
    return Reading(Status.CLAIMED if told else Status.REPORTED, told, ())


def _only_intended(view: View, mood: tuple[Status, tuple[Span, ...]]) -> bool:
    """Whether a mood only says that something was to be: who denies that she would resign denies just that."""
    would = all(view.words(span).lower() in {"would", "'d", "will", "'ll"} for span in mood[1])
    return mood[0] is Status.PLANNED or (mood[0] is Status.HYPOTHETICAL and would)


def _citing(view: View, said: Said) -> tuple[Said, ...]:
    """Whom the speaker cites for what is said: "the paper said, citing two courtiers"."""
    near = [said.token, *([said.speaker] if said.speaker is not None else [])]
    for verb in (t for one in near for t in children(one, "advcl", "acl")):
        source = child(verb, "dobj")
        named = verb.lemma_.lower() in {"cite", "quote"} and verb.tag_ == "VBG"
        if named and source is not None and view.holds(source):
            words = [t for t in source.subtree if view.holds(t) and not t.is_punct]
            return (replace(said, token=verb, cue=(view.span([verb]),), speaker=source, source=(view.span(words),)),)
    return ()


def _by_its_denier(view: View, reading: Reading) -> Reading:
    """A negation in somebody's mouth is a denial: "police said that officers did not fire", not "do not expect"."""
    said = [place for place, one in enumerate(reading.chain) if one.act in {"say", "deny"} and one.source
            and (is_verb(one.token) or all(map(one.holds, reading.words)))  # not "the report was wrong"
            and not is_to(one.token)]  # nor "it is wrong to say that"
    undone = any(t.lemma_.lower() in FAIL | CANCEL or (t.dep_ == "neg" and t.head.lemma_.lower() in FORECAST)
                 for span in reading.words for t in view.within(span))
    if reading.status is not Status.NEGATED or not said or undone:
        return reading
    last = said[-1]
    chain = tuple(replace(one, act="deny") if place == last else one for place, one in enumerate(reading.chain))
    return Reading(Status.DENIED, reading.words, chain[:last + 1])


def _inside(view: View, start: Token, said: Said) -> bool:
    """Whether the happening stands in what is said, or in a clause that hangs on it: a comma ends no claim."""
    if said.covers(view.start(start)):
        return said.quoted or said.act == "deny" or not _is_background(start, said)
    if said.quoted or said.act == "deny" or said.sentence != view.sentence.index:
        return False
    if said.token.lower_ == "according" and view.start(said.token) < view.start(start) < said.content[0].start:
        return False  # "according to the agency, created in 1974, ..."
    return not _is_background(start, said) and _hangs_on(view, start, said)


def _is_background(start: Token, said: Said) -> bool:
    """Whether the outlet tells it in passing of whom or what another speaks: "the pool, which opened in 1971, must
    close, the council said".
    """
    if said.act not in {"say", "hearsay"} or said.token.i < start.i:
        return False
    asides = [t for t in (start, *ancestors(start)) if t.dep_ in {"relcl", "acl"} and set_off(t) and is_noun(t.head)
              and t.head.dep_ in SUBJECTS]
    return any(t.i > t.head.i and not any(said.token.i == below.i for below in t.subtree) for t in asides)


def _hangs_on(view: View, start: Token, said: Said) -> bool:
    """Whether the way up from the happening leads into what is said, before the word that says it."""
    below = start
    for above in ancestors(start):
        marker = child(below, "mark") if said.act == "hearsay" and below.dep_ == "advcl" else None
        if marker is not None and marker.lower_ in GRANTED:
            return False  # "feared lost after a trawler went down"
        if above.i == said.token.i or not view.holds(above):
            return False
        if said.covers(view.start(above)):
            return True
        below = above
    return False


def _on_record(found: Trigger) -> bool:
    """Whether an act of public record only dates something else, or is affirmed by the outlet ("which it did")."""
    if not found.is_on_record:
        return False
    if found.stands_in:
        return True
    token = found.token
    while found.is_nominal and not is_verb(token) and token.head.i != token.i:
        if token.dep_ in {"prep", "advmod"} and token.lower_ in GRANTED:
            return True
        token = token.head
    return False


def _reaching(view: View, found: Trigger, said: Said) -> Said | None:
    """What a saying makes of a happening inside it: a denial falls away from what it takes for granted.

    A clause taken for granted ("denied that it dismissed him after he stole a car") is still somebody's, unnamed.
    """
    start = found.clause if found.stands_in else found.token
    if said.act != "deny" or (is_denied(view, start, said) and not _for_a_reason(start)):
        return said
    way = [start, *ancestors(start)]
    cue = next((place for place, token in enumerate(way) if token.i == said.token.i), len(way))
    told = is_verb(start) and not found.is_on_record
    if any(token.dep_ == "relcl" and set_off(token) for token in way[:cue]):
        return None  # "denied that the man, who died on Sunday, was beaten"
    if any(token.dep_ == "relcl" and is_event_noun(token.head.lemma_) and is_noun(token.head)
           and not is_indefinite(token.head) for token in way[:cue]):
        return None  # "denies any part in the blackout that hit the valley"
    clause = told and (any(token.dep_ in {"relcl", "advcl"} for token in way[:cue]) or _for_a_reason(start))
    return replace(said, act="hearsay", speaker=None, source=(), reason=UNCLEAR) if clause else None


def _for_a_reason(verb: Token) -> bool:
    """Whether a clause names its reason, so that a denial may mean the reason alone: "left because of the audit"."""
    return any(t.lower_ == "because" for part in children(verb, "prep", "advcl") for t in (part, *part.children))


def is_denied(view: View, start: Token, denial: Said) -> bool:
    """Whether the happening is the proposition denied itself, and not only spoken of in it.

    The way up from it to the denial may lead only over verbs joined or completed by it and over a noun of saying
    ("reports that it fell"); whatever else stands between takes it for granted.
    """
    inside = {t.i for piece in denial.content for t in view.within(piece)}
    token = start
    while token.head.i != token.i and token.head.i in inside:
        noun = told_by(token, CONTENT_NOUNS)
        if noun is not None:
            token = noun
            continue
        carried = token.dep_ == "dobj" and token.head.lemma_ == "have"  # "denied that they had a meeting"
        if carried or _is_there(token) or _is_of_report(token):
            token = token.head
            continue
        if is_known(token) or (
                token.dep_ == "acl" and token.tag_ == "VBN" and token.head.lemma_.lower() in CONTENT_NOUNS):
            return False  # "denied the claims printed in May"
        if token.dep_ == "prep" and token.head.lemma_.lower() in ACCUSE and denial.token.dep_ == "relcl":
            token = token.head  # "is accused of having hit him, a claim he denies"
            continue
        said = token.dep_ in {"ccomp", "acl", "pcomp", "prep"} and not is_verb(token.head)
        gerund = token.dep_ == "dobj" and token.head.tag_ == "VBG"
        gerund |= token.dep_ == "amod" and token.tag_ == "VBG" and token.head.dep_ == "dobj"  # "denies burning letters"
        if token.dep_ not in _SAME_CLAUSE and not said and not gerund:
            return False
        token = token.head
    return True


def _is_there(noun: Token) -> bool:
    """Whether a noun is what took place or was there: "denied that any assault took place"."""
    of_what = noun.dep_ == "nsubj" and noun.head.lemma_ in {"take", "happen", "occur", "exist"}
    return (of_what or (noun.dep_ == "attr" and child(noun.head, "expl") is not None)) and is_indefinite(noun)


def _is_of_report(token: Token) -> bool:
    """Whether a word is on the way from a happening to the report of it: "accounts of a leak"."""
    noun = token.head.head if token.dep_ == "pobj" else token.head
    of = token.head if token.dep_ == "pobj" else token
    return bool(of.lower_ == "of" and of.dep_ == "prep" and noun.lemma_.lower() in CONTENT_NOUNS)
