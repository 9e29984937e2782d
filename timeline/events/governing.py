"""What one word does to what hangs on it: negation, modals, governing verbs, conditions, adjectives of plan."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.view import Token, View, child, children, is_noun, is_verb
from timeline.events.words import (
    ARRANGE,
    CANCEL,
    CONTENT_NOUNS,
    FAIL,
    FORECAST,
    LIKELY,
    MODALS,
    NEVER,
    PERHAPS,
    PLAN,
    POSSIBLE,
    REQUEST,
    SUPPOSE,
    UNTRUE,
)
from timeline.model.event import Status
from timeline.model.text import Span

Mood = tuple[Status, Span]

CONDITIONS = frozenset({"if", "unless", "whether"})
_FLAT = frozenset({"at", "in", "under", "by", "on", "with"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "dobj", "pcomp", "prep", "acl", "advcl", "oprd"})


def own_moods(view: View, token: Token, below: Token | None) -> list[Mood]:
    """The moods that a word and what hangs on it give to what stands below it: one, or a negation and a possibility."""
    found = [mood for give in (_negated, _modal, _conditional) if (mood := give(view, token, below)) is not None]
    for give in (_governed, _so_called, _supposed, _headed) if not found else ():
        mood = give(view, token, below)
        if mood is not None:
            return [mood]
    return found


def _negated(view: View, token: Token, below: Token | None) -> Mood | None:
    instead = below is not None and below.dep_ == "pcomp" and any(
        t.lower_ in {"instead", "rather"} for t in (token.head, *token.children) if token.lower_ in {"of", "than"})
    if instead or (token.lower_ == "without" and below is not None and (
            below.dep_ == "pcomp" or (below.dep_ == "pobj" and is_indefinite(below)))):
        return Status.NEGATED, view.span([token])
    for other in token.children:
        if other.dep_ == "neg" or (other.lower_ in NEVER and other.dep_ in {"advmod", "preconj", "det"}):
            return Status.NEGATED, view.span([other])
        if other.dep_ == "prep" and other != below and is_none(child(other, "pobj")) and other.lower_ in _FLAT:
            return Status.NEGATED, view.span(other.subtree)
    if is_verb(token) or token.dep_ == "acomp":
        for noun in children(token, "nsubj", "nsubjpass", "dobj"):
            if noun != below and is_none(noun):
                return Status.NEGATED, view.span([noun])
    return None


def _governed(view: View, token: Token, below: Token | None) -> Mood | None:
    """What a governing word does to its complement: "failed to", "untrue that", "considered", "plans to"."""
    if below is None:
        return None
    said = predicates(token, below)
    if below.dep_ in {"nsubj", "nsubjpass"}:
        return predicated(view, token, below, said)
    if below.dep_ not in _COMPLEMENTS:
        return None
    is_to_do = token.lemma_ == "be" and below.dep_ == "xcomp" and not said and _is_to(below)  # "is to visit"
    if is_to_do or (token.lemma_.lower() in ARRANGE and below.dep_ == "dobj" and is_noun(below)):
        return Status.PLANNED, view.span([token])
    for word in (token, *said):
        status = _given(word, below)
        if status is not None:
            return status, view.span([word])
    return None


def predicates(verb: Token, below: Token) -> list[Token]:
    """What "be" says of its subject."""
    return [t for t in verb.children if t.dep_ in {"acomp", "attr"} and verb.lemma_ == "be" and t != below]


def predicated(view: View, token: Token, below: Token, said: Sequence[Token]) -> Mood | None:
    """What is said of a noun: "the match was cancelled", "the story that he drowned is false"."""
    called_off = token.lemma_.lower() == "call" and any(t.lower_ == "off" for t in children(token, "prt"))
    if (token.lemma_.lower() in CANCEL or called_off) and is_noun(below):
        return Status.NEGATED, view.span([token])
    due = [t for t in said if t.lemma_.lower() == "due"]
    if due:
        return Status.PLANNED, view.span(due)
    told = below.lemma_.lower() in CONTENT_NOUNS
    untrue = [t for t in said if t.lemma_.lower() in UNTRUE and told]
    return (Status.NEGATED, view.span(untrue)) if untrue else None


def _given(word: Token, below: Token) -> Status | None:
    """The status that a governing word gives the clause below it."""
    lemma = word.lemma_.lower()
    if lemma in FAIL or lemma in UNTRUE or (lemma in CANCEL and is_noun(below)):
        return Status.NEGATED
    if (lemma in POSSIBLE and is_verb(word)) or lemma in LIKELY:
        return Status.HYPOTHETICAL
    ahead = below.dep_ in {"xcomp", "acl", "oprd"} or _is_to(below)
    return _looking_ahead(word, below) if ahead else (
        Status.HYPOTHETICAL if lemma in FORECAST and not is_verb(word) else None)


def _looking_ahead(word: Token, below: Token) -> Status | None:
    """The status that a governing word gives an infinitive or participle below it."""
    lemma = word.lemma_.lower()
    if lemma in REQUEST and below.dep_ in {"xcomp", "ccomp"} and _is_to(below):
        return Status.HYPOTHETICAL
    if lemma in PLAN or (lemma == "go" and word.tag_ == "VBG" and below.tag_ == "VB"):
        return Status.PLANNED
    if lemma in FORECAST:
        soon = word.tag_ == "VBN" and auxiliary(below, "have") is None
        return Status.PLANNED if soon else Status.HYPOTHETICAL
    return None


def _is_to(verb: Token) -> bool:
    return any(t.tag_ == "TO" for t in children(verb, "aux"))


def _conditional(view: View, token: Token, below: Token | None) -> Mood | None:
    del below
    for marker in children(token, "mark"):
        if marker.lower_ in CONDITIONS:
            return Status.HYPOTHETICAL, view.span([marker])
    if token.dep_ == "advcl" and token.i == token.sent.start and token.lower_ in {"had", "should", "were"}:
        return Status.HYPOTHETICAL, view.span([token])
    first = child(token, "aux")
    subject = child(token, "nsubj", "nsubjpass")
    if token.dep_ == "advcl" and first is not None and subject is not None and first.i < subject.i:
        return Status.HYPOTHETICAL, view.span([first])  # "had the alarm worked"
    return None


def _modal(view: View, token: Token, below: Token | None) -> Mood | None:
    del below
    if not is_verb(token) and token.dep_ != "acomp":
        return None
    for aux in children(token, "aux"):
        if aux.tag_ == "MD" and aux.lower_ in MODALS:
            if token.dep_ == "ccomp" and token.head.lemma_.lower() in FORECAST:
                return Status.HYPOTHETICAL, view.span([aux])
            planned = aux.lower_ in {"would", "'d"} and _told_in_past(token) and auxiliary(token, "have") is None
            return Status.PLANNED if planned else Status(MODALS[aux.lower_]), view.span([aux])
    for adverb in children(token, "advmod"):
        if adverb.lower_ in PERHAPS:
            return Status.HYPOTHETICAL, view.span([adverb])
    return None


def _supposed(view: View, token: Token, below: Token | None) -> Mood | None:
    """What somebody is asked to suppose: "suppose the painter died in 1610"."""
    bare = child(token, "nsubj", "aux") is None and token.tag_ in {"VB", "VBP"}
    if below is not None and token.i == token.sent.start and bare and token.lemma_.lower() in SUPPOSE:
        return Status.HYPOTHETICAL, view.span([token])
    return None


def _headed(view: View, token: Token, below: Token | None) -> Mood | None:
    """The infinitive of a headline: "Governor to sign water bill"."""
    del below
    to = next((t for t in children(token, "aux") if t.tag_ == "TO"), None)
    alone = token.dep_ in {"ROOT", "ccomp"} and child(token, "mark") is None
    if to is not None and alone and child(token, "nsubj", "nsubjpass") is not None:
        return Status.PLANNED, view.span([to])
    return None


def _so_called(view: View, token: Token, below: Token | None) -> Mood | None:
    """A possible or planned happening named by a noun: "the planned sale", "a possible attack"."""
    if below is not None or not is_noun(token):
        return None
    for word in children(token, "amod"):
        if word.lemma_.lower() in {"planned", "proposed", "upcoming", "scheduled", "forthcoming", "plan", "propose",
                                   "schedule"}:
            return Status.PLANNED, view.span([word])
        if word.lemma_.lower() in {"possible", "potential", "hypothetical", "feared", "attempted", "fear", "attempt"}:
            return Status.HYPOTHETICAL, view.span([word])
    return None


def _told_in_past(verb: Token) -> bool:
    """Whether a clause completes a verb in the past, where "would" is the "will" of then."""
    return bool(verb.dep_ == "ccomp" and verb.head.tag_ in {"VBD", "VBN"})


def auxiliary(token: Token, lemma: str) -> Token | None:
    """The auxiliary of this lemma, None if there is none."""
    return next((t for t in children(token, "aux") if t.lemma_ == lemma), None)


def is_none(noun: Token | None) -> bool:
    """Whether a noun phrase says that there is none: "nobody", "no ship", "neither he nor she", "hardly anyone"."""
    if noun is None:
        return False
    if noun.lower_ in NEVER or noun.left_edge.lower_ == "not":
        return True
    hardly = any(t.lower_ in NEVER for t in children(noun, "advmod", "preconj", "neg"))  # "neither he nor she"
    return hardly or any(t.lower_ in {"no", "neither"} for t in children(noun, "det"))


def is_indefinite(noun: Token) -> bool:
    """Whether a noun phrase names nothing known before: "a raid", "raids", "any deal"."""
    determiner = child(noun, "det", "poss")
    return determiner is None or determiner.lower_ in {"a", "an", "any", "no", "some", "another"}
