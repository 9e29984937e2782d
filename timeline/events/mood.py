"""Negation, plan and possibility: what the words around a happening do to it.

They are read outwards, from the happening to the nearest word of saying or the top of the sentence. A clause that takes
its content for granted (a time clause, most relative clauses) ends the way; so does a noun that names the happening
and is only spoken of: "the attack could raise prices" tells of an attack.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attribution import Said
from timeline.events.trigger import Trigger
from timeline.events.view import Token, View, ancestors, child, children, is_noun, is_verb, told_by
from timeline.events.words import (
    ARRANGE,
    CANCEL,
    CONTENT_NOUNS,
    DENY,
    DOUBT,
    FAIL,
    FORECAST,
    LIKELY,
    MEDIA,
    MODALS,
    MOVE,
    NEVER,
    OCCUR,
    PERHAPS,
    PLAN,
    POSSIBLE,
    POSTPONE,
    SPEECH_NOUNS,
    SUPPOSE,
    UNTRUE,
)
from timeline.model.event import Status
from timeline.model.text import Span

Mood = tuple[Status, Span]

GRANTED = frozenset({"before", "after", "since", "until", "following", "during", "when", "ahead", "while", "as",
                     "once"})
_FLAT = frozenset({"at", "in", "under", "by", "on", "with"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "dobj", "pcomp", "prep", "acl", "advcl", "oprd"})
_CONDITIONS = frozenset({"if", "unless", "whether"})
_OPEN = _CONDITIONS | {"may", "might", "would", "'d", "perhaps", "maybe", "possibly", "had", "should"}


def mood_of(view: View, found: Trigger, start: Token, chain: Sequence[Said]) -> tuple[Status, tuple[Span, ...]] | None:
    """The mood of a happening with the words that give it; None if it is told as having happened."""
    arranged = _scheduled(view, found)
    if arranged is not None:
        return arranged
    moods = _moods(view, start, chain)
    if any(_only_possible(view, mood) for mood in moods):
        moods = [mood for mood in moods if mood[0] is not Status.NEGATED]  # "would not have died", "may not reopen"
    for status in (Status.NEGATED, Status.HYPOTHETICAL, Status.PLANNED):
        spans = tuple(span for one, span in moods if one is status)
        if spans:
            return status, spans
    return None


def _only_possible(view: View, mood: Mood) -> bool:
    """Whether a mood leaves open what a negation beside it denies."""
    return mood[0] is Status.HYPOTHETICAL and view.words(mood[1]).lower() in _OPEN


def _moods(view: View, start: Token, chain: Sequence[Said]) -> list[Mood]:
    """Every mood from the happening out to its nearest cue of saying."""
    cues = {one.token.i for one in chain if one.token.lemma_.lower() not in FORECAST | PLAN}
    moods: list[Mood] = []
    below: Token | None = None
    for token in (start, *ancestors(start)):
        if token.i in cues and is_noun(token) and token.dep_ == "nsubj":
            mood = _predicated(view, token.head, token, _predicates(token.head, token))
            return [*moods, mood] if mood is not None else moods
        if token.i in cues or (below is not None and (_lets_go(below) or _only_named(below, token))):
            branded = _branded(token, below)
            return moods if branded is None else [*moods, (Status.NEGATED, view.span([branded]))]
        if token.lemma_.lower() in DENY and below is not None and is_verb(token):
            return moods  # "does not deny that": neither denied nor told
        if token.lemma_.lower() in DOUBT and below is not None:
            return moods if _is_negated(token) else [*moods, (Status.HYPOTHETICAL, view.span([token]))]
        for mood in _own_moods(view, token, below):
            moods.append(mood)
            if mood[0] is Status.HYPOTHETICAL and view.words(mood[1]).lower() in _CONDITIONS:
                return moods
        below = token
    if not any(one.quoted for one in chain) and view.words(view.sentence.span).rstrip("\"'”’) ").endswith("?"):
        moods.append((Status.HYPOTHETICAL, Span(view.sentence.end - 1, view.sentence.end)))
    return moods


def _branded(verb: Token, below: Token | None) -> Token | None:
    """The word by which somebody calls a clause untrue: "calls it untrue that"."""
    if below is None or below.dep_ not in {"ccomp", "xcomp", "advcl"}:
        return None
    return next((t for t in children(verb, "oprd", "acomp") if t.lemma_.lower() in UNTRUE), None)


def _lets_go(token: Token) -> bool:
    """Whether a token's clause takes its content for granted whatever its head says: time clauses, relative clauses."""
    if token.dep_ == "relcl":
        if told_by(token, CONTENT_NOUNS) is not None:
            return False
        return not (token.head.dep_ in {"pobj", "attr", "dobj"} and _is_indefinite(token.head))
    if token.dep_ in {"prep", "advmod"} and token.lower_ in GRANTED:
        return True
    marker = child(token, "mark", "advmod")
    return token.dep_ == "advcl" and (marker is None or marker.lower_ not in _CONDITIONS)


def _only_named(noun: Token, verb: Token) -> bool:
    """Whether a happening's noun is only spoken of by its verb, so that the verb's mood is not its own."""
    if noun.dep_ == "pobj" and is_noun(noun) and not is_verb(noun):
        verb = verb.head
    if not is_noun(noun) or is_verb(noun) or not is_verb(verb) or verb.lemma_.lower() in OCCUR | CANCEL:
        return False
    if noun.dep_ in {"nsubj", "nsubjpass", "csubj"}:
        return noun.lemma_.lower() not in SPEECH_NOUNS and not _none(noun)
    return bool(noun.dep_ in {"dobj", "pobj"}) and not _is_indefinite(noun)


def _is_indefinite(noun: Token) -> bool:
    determiner = child(noun, "det", "poss")
    return determiner is None or determiner.lower_ in {"a", "an", "any", "no", "some", "another"}


def _is_negated(token: Token) -> bool:
    """Whether a word of doubt is itself negated: "no doubt", "do not doubt", "no reason to doubt"."""
    around = [token, token.head, token.head.head]
    return any(t.dep_ == "neg" or t.lower_ in {"no", "never", "little"} for one in around for t in one.children)


def _own_moods(view: View, token: Token, below: Token | None) -> list[Mood]:
    """The moods that a word and what hangs on it give to what stands below it: one, or a negation and a possibility."""
    negated = _negated(view, token, below)
    found = [] if negated is None else [negated]
    for give in (_modal, _conditional) if found else (_modal, _governed, _conditional, _so_called, _supposed, _headed):
        mood = give(view, token, below)
        if mood is not None:
            return [*found, mood]
    return found


def _negated(view: View, token: Token, below: Token | None) -> Mood | None:
    instead = below is not None and below.dep_ == "pcomp" and any(
        t.lower_ in {"instead", "rather"} for t in (token.head, *token.children) if token.lower_ in {"of", "than"})
    if instead or (token.lower_ == "without" and below is not None and (
            below.dep_ == "pcomp" or (below.dep_ == "pobj" and _is_indefinite(below)))):
        return Status.NEGATED, view.span([token])
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


def _governed(view: View, token: Token, below: Token | None) -> Mood | None:
    """What a governing word does to its complement: "failed to", "untrue that", "considered", "plans to"."""
    if below is None:
        return None
    predicates = _predicates(token, below)
    if below.dep_ in {"nsubj", "nsubjpass"}:
        return _predicated(view, token, below, predicates)
    if below.dep_ not in _COMPLEMENTS:
        return None
    if token.lemma_ == "be" and below.dep_ == "xcomp" and not predicates and _is_to(below):
        return Status.PLANNED, view.span([token])  # "is to visit"
    if token.lemma_.lower() in ARRANGE and below.dep_ == "dobj" and is_noun(below):
        return Status.PLANNED, view.span([token])
    for word in (token, *predicates):
        status = _given(word, below)
        if status is not None:
            return status, view.span([word])
    return None


def _predicates(verb: Token, below: Token) -> list[Token]:
    """What "be" says of its subject."""
    return [t for t in verb.children if t.dep_ in {"acomp", "attr"} and verb.lemma_ == "be" and t != below]


def _predicated(view: View, token: Token, below: Token, predicates: Sequence[Token]) -> Mood | None:
    """What is said of a noun: "the match was cancelled", "the story that he drowned is false"."""
    if token.lemma_.lower() in CANCEL and is_noun(below):
        return Status.NEGATED, view.span([token])
    told = below.lemma_.lower() in SPEECH_NOUNS | MEDIA
    untrue = [t for t in predicates if t.lemma_.lower() in UNTRUE and told]
    return (Status.NEGATED, view.span(untrue)) if untrue else None


def _given(word: Token, below: Token) -> Status | None:
    """The status that a governing word gives the clause below it."""
    lemma = word.lemma_.lower()
    if lemma in FAIL or lemma in UNTRUE or (lemma in CANCEL and is_noun(below)):
        return Status.NEGATED
    if (lemma in POSSIBLE and is_verb(word)) or lemma in LIKELY:
        return Status.HYPOTHETICAL
    if below.dep_ not in {"xcomp", "acl", "oprd"} and not _is_to(below):
        return Status.HYPOTHETICAL if lemma in FORECAST and not is_verb(word) else None
    if lemma in PLAN or (lemma == "go" and word.tag_ == "VBG" and below.tag_ == "VB"):
        return Status.PLANNED
    if lemma in FORECAST:
        soon = word.tag_ == "VBN" and _auxiliary(below, "have") is None
        return Status.PLANNED if soon else Status.HYPOTHETICAL
    return None


def _is_to(verb: Token) -> bool:
    return any(t.tag_ == "TO" for t in children(verb, "aux"))


def _conditional(view: View, token: Token, below: Token | None) -> Mood | None:
    del below
    for marker in children(token, "mark"):
        if marker.lower_ in _CONDITIONS:
            return Status.HYPOTHETICAL, view.span([marker])
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
            planned = aux.lower_ in {"would", "'d"} and _told_in_past(token) and _auxiliary(token, "have") is None
            return Status.PLANNED if planned else Status(MODALS[aux.lower_]), view.span([aux])
    for adverb in children(token, "advmod"):
        if adverb.lower_ in PERHAPS:
            return Status.HYPOTHETICAL, view.span([adverb])
    return None


def _supposed(view: View, token: Token, below: Token | None) -> Mood | None:
    """What somebody is asked to suppose: "suppose the painter died in 1610"."""
    bare = child(token, "nsubj", "aux") is None and token.tag_ in {"VB", "VBP"}
    if below is not None and token.dep_ == "ROOT" and bare and token.lemma_.lower() in SUPPOSE:
        return Status.HYPOTHETICAL, view.span([token])
    return None


def _headed(view: View, token: Token, below: Token | None) -> Mood | None:
    """The infinitive of a headline: "Governor to sign water bill"."""
    del below
    to = next((t for t in children(token, "aux") if t.tag_ == "TO"), None)
    if to is not None and token.dep_ == "ROOT" and child(token, "nsubj", "nsubjpass") is not None:
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


def _auxiliary(token: Token, lemma: str) -> Token | None:
    """The auxiliary of this lemma, None if there is none."""
    return next((t for t in children(token, "aux") if t.lemma_ == lemma), None)


def _none(noun: Token | None) -> bool:
    if noun is None:
        return False
    return noun.lower_ in NEVER or any(t.lower_ in {"no", "neither"} for t in children(noun, "det"))


def _scheduled(view: View, found: Trigger) -> tuple[Status, tuple[Span, ...]] | None:
    """"Scheduled for Friday", "postponed until Friday": the time is that of the plan."""
    marker, verb = found.marker, found.clause
    if marker is None:
        return None
    if marker.lower_ == "for" and found.lemma in PLAN:
        return Status.PLANNED, (view.span([found.token]),)
    moved = verb.lemma_.lower() in POSTPONE | set(MOVE) and marker.lower_ in {"until", "till", "to", "for"}
    if found.is_nominal and (moved or (marker.lower_ == "for" and verb.lemma_.lower() in ARRANGE)):
        return Status.PLANNED, (view.span([verb]),)
    return None
