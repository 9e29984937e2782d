"""What the wording says of a happening: reported, claimed, denied, planned, hypothetical or negated, by which words.

The words between the happening and the top of its sentence are read outwards: negation, modals, verbs of planning,
conditions, hearsay, then who says it. Time clauses ("before its purchase of X") and other words that take a happening
for granted stand outside the claim they are part of, unless all of it is quoted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.attribution import Said
from timeline.events.trigger import Trigger
from timeline.events.view import Token, View, ancestors, child, children, is_verb
from timeline.events.words import FAIL, FORECAST, MODALS, NEVER, PERHAPS, PLAN, POSSIBLE, UNTRUE
from timeline.model.event import Status
from timeline.model.text import Span

_GRANTED = frozenset({"before", "after", "since", "until", "following", "during", "when", "ahead", "while", "as",
                      "once"})
_SAME_CLAUSE = frozenset({"conj", "xcomp", "aux", "auxpass", "pcomp"})
_FLAT = frozenset({"at", "in", "under", "by", "on", "with"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "dobj", "pcomp", "prep", "acl", "advcl", "oprd"})
_CONDITIONS = frozenset({"if", "unless", "whether"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A status with the words that give it and the chain of saying, outermost first."""

    status: Status
    words: tuple[Span, ...]
    chain: tuple[Said, ...]


def read(view: View, found: Trigger, said: Sequence[Said]) -> Reading:
    """How the sentence words the happening `found`; `said` are the attributions of its document."""
    start = found.clause if found.stands_in else found.token
    at = view.start(start)
    chain = tuple(sorted((one for one in said if one.claims and one.covers(at) and not _granted(start, one)),
                         key=lambda one: -one.size))
    mood = _mood(view, start, chain) or _scheduled(view, found)
    if mood is not None:
        return Reading(mood[0], mood[1], chain)
    chain = tuple(one for one in chain if one.act != "deny" or _is_denied(view, start, one))
    denial = next((one for one in chain if one.act == "deny"), None)
    if denial is not None:
        return Reading(Status.DENIED, denial.cue, chain)
    if chain:
        return Reading(Status.CLAIMED, tuple(span for one in chain for span in one.cue), chain)
    return Reading(Status.REPORTED, (), ())


def _is_denied(view: View, start: Token, denial: Said) -> bool:
    """Whether the happening is the proposition denied itself, and not only spoken of in it.

    The way up from it to the denial may lead only over verbs joined or completed by it and over a noun of saying
    ("reports that it fell"); whatever else stands between takes it for granted.
    """
    inside = {t.i for piece in denial.content for t in view.within(piece)}
    token = start
    while token.head.i != token.i and token.head.i in inside:
        said = token.dep_ in {"ccomp", "acl", "pcomp", "prep"} and not is_verb(token.head)
        gerund = token.dep_ == "dobj" and token.head.tag_ == "VBG"
        if token.dep_ not in _SAME_CLAUSE and not said and not gerund:
            return False
        token = token.head
    return True


def _scheduled(view: View, found: Trigger) -> tuple[Status, tuple[Span, ...]] | None:
    """"Scheduled for Friday": the time is that of the plan."""
    if found.marker is not None and found.marker.lower_ == "for" and found.lemma in PLAN:
        return Status.PLANNED, (view.span([found.token]),)
    return None


def _mood(view: View, start: Token, chain: Sequence[Said]) -> tuple[Status, tuple[Span, ...]] | None:
    """Negation, plan or possibility in the words from the happening out to its nearest cue of saying."""
    cues = {one.token.i for one in chain if one.token.lemma_.lower() not in FORECAST | PLAN}
    path: list[Token] = [start]
    for token in ancestors(start):
        if token.i in cues:
            break
        path.append(token)
    below: Token | None = None
    moods: list[tuple[Status, Span]] = []
    for token in path:
        if below is not None and _lets_go(below):
            break
        mood = _own_mood(view, token, below)
        if mood is not None:
            moods.append(mood)
        below = token
    for status in (Status.NEGATED, Status.HYPOTHETICAL, Status.PLANNED):
        spans = tuple(span for one, span in moods if one is status)
        if spans:
            return status, spans
    return None


def _lets_go(token: Token) -> bool:
    """Whether a token's clause takes its content for granted whatever its head says: time clauses, relative clauses."""
    if token.dep_ == "relcl":
        return not (token.head.dep_ in {"pobj", "attr", "dobj"} and any(
            t.lower_ in {"a", "an", "any", "no"} for t in token.head.children))
    if token.dep_ == "prep":
        return token.lower_ in _GRANTED
    marker = child(token, "mark", "advmod")
    return token.dep_ == "advcl" and (marker is None or marker.lower_ not in _CONDITIONS)


def _own_mood(view: View, token: Token, below: Token | None) -> tuple[Status, Span] | None:
    """The mood that a word and what hangs on it give to what stands below it."""
    for give in (_negated, _modal, _governed, _conditional):
        mood = give(view, token, below)
        if mood is not None:
            return mood
    return None


def _negated(view: View, token: Token, below: Token | None) -> tuple[Status, Span] | None:
    for other in token.children:
        if other.dep_ == "neg" or (other.lower_ in NEVER and other.dep_ in {"advmod", "preconj", "det"}):
            return Status.NEGATED, view.span([other])
        if other.dep_ == "prep" and other != below and _none(child(other, "pobj")) and other.lower_ in _FLAT:
            return Status.NEGATED, view.span(other.subtree)
    if is_verb(token) or token.dep_ == "acomp":
        for noun in children(token, "nsubj", "nsubjpass", "dobj"):
            if noun != below and _none(noun):
                return Status.NEGATED, view.span([noun])
    return None


def _governed(view: View, token: Token, below: Token | None) -> tuple[Status, Span] | None:
    """What a governing word does to its complement: "failed to", "untrue that", "considered", "plans to"."""
    if below is None or below.dep_ not in _COMPLEMENTS:
        return None
    for word in (token, *(t for t in token.children if t.dep_ in {"acomp", "attr"} and token.lemma_ == "be")):
        status = _given(word, below)
        if status is not None:
            return status, view.span([word])
    return None


def _given(word: Token, below: Token) -> Status | None:
    """The status that a governing word gives the clause below it."""
    lemma = word.lemma_.lower()
    to_come = below.dep_ in {"xcomp", "acl", "oprd"} or any(t.tag_ == "TO" for t in children(below, "aux"))
    if lemma in FAIL or lemma in UNTRUE:
        return Status.NEGATED
    if lemma in POSSIBLE and is_verb(word):
        return Status.HYPOTHETICAL
    if not to_come:
        return Status.HYPOTHETICAL if lemma in FORECAST and not is_verb(word) else None
    if lemma in PLAN or (lemma == "go" and word.tag_ == "VBG" and below.tag_ == "VB"):
        return Status.PLANNED
    if lemma in FORECAST:
        soon = word.tag_ == "VBN" and _auxiliary(below, "have") is None
        return Status.PLANNED if soon else Status.HYPOTHETICAL
    return None


def _conditional(view: View, token: Token, below: Token | None) -> tuple[Status, Span] | None:
    del below
    marker = child(token, "mark")
    if marker is not None and marker.lower_ in _CONDITIONS:
        return Status.HYPOTHETICAL, view.span([marker])
    first = child(token, "aux")
    subject = child(token, "nsubj", "nsubjpass")
    if token.dep_ == "advcl" and first is not None and subject is not None and first.i < subject.i:
        return Status.HYPOTHETICAL, view.span([first])  # "had the alarm worked"
    return None


def _modal(view: View, token: Token, below: Token | None) -> tuple[Status, Span] | None:
    del below
    if not is_verb(token) and token.dep_ != "acomp":
        return None
    for aux in children(token, "aux"):
        if aux.tag_ == "MD" and aux.lower_ in MODALS:
            if token.dep_ == "ccomp" and token.head.lemma_.lower() in FORECAST:
                return Status.HYPOTHETICAL, view.span([aux])
            planned = aux.lower_ in {"would", "'d"} and _told_in_past(token) and _auxiliary(token, "have") is None
            return Status.PLANNED if planned else Status(MODALS[aux.lower_]), view.span([aux])
    for adverb in children(token, "advmod"):
        if adverb.lower_ in PERHAPS:
            return Status.HYPOTHETICAL, view.span([adverb])
    return None


def _told_in_past(verb: Token) -> bool:
    """Whether a clause completes a verb in the past, where "would" is the "will" of then."""
    return bool(verb.dep_ == "ccomp" and verb.head.tag_ in {"VBD", "VBN"})


def _auxiliary(token: Token, lemma: str) -> Token | None:
    """The auxiliary of this lemma, None if there is none."""
    return next((t for t in children(token, "aux") if t.lemma_ == lemma), None)


def _none(noun: Token | None) -> bool:
    if noun is None:
        return False
    return noun.lower_ in NEVER or any(t.lower_ in {"no", "neither"} for t in children(noun, "det"))


def _granted(token: Token, said: Said) -> bool:
    """Whether the happening stands in words that the speaker's claim takes for granted."""
    if said.quoted:
        return False
    below = token
    for above in ancestors(token):
        if below.dep_ == "relcl" and below.i > above.i and _comma_before(below, above):
            return True
        if below.dep_ in {"prep", "advmod"} and below.lower_ in _GRANTED:
            return True
        if below.dep_ == "advcl" and any(t.lower_ in _GRANTED for t in children(below, "mark", "advmod")):
            return True
        if above.i == said.token.i:
            return False
        below = above
    return False


def _comma_before(clause: Token, noun: Token) -> bool:
    first = min((t for t in clause.subtree), key=lambda t: t.i)
    return bool(first.i > 0 and first.nbor(-1).text == "," and first.i - 1 > noun.i)
