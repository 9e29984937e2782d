"""What one word does to what hangs on it: negation, modals, governing verbs, conditions, adjectives of plan."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.conditions import Mood, conditional, is_to
from timeline.events.credits import is_headline
from timeline.events.negation import is_none, is_withheld, negated
from timeline.events.view import SUBJECTS, Token, View, child, children, is_indefinite, is_noun, is_verb, told_by
from timeline.events.words import (
    ARRANGE,
    AVERT,
    CANCEL,
    CONTENT_NOUNS,
    FAIL,
    FEAR,
    FORECAST,
    LIKELY,
    MODALS,
    PERHAPS,
    PLAN,
    PLANS,
    POSSIBLE,
    PROSPECTS,
    REQUEST,
    REQUEST_NOUNS,
    SUPPOSE,
    TRUTH,
    UNTRUE,
)
from timeline.model.event import Status

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAST_MODALS = frozenset({"would", "'d", "could"})
_UNSURE = frozenset({"worry", "doubt", "wonder", "suspect", "imagine", "dream"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "dobj", "pcomp", "prep", "acl", "advcl", "oprd"})


def own_moods(view: View, token: Token, below: Token | None) -> list[Mood]:
    """The moods that a word and what hangs on it give to what stands below it: one, or a negation and a possibility.

    A joined clause with a tense of its own has its own moods too: all that it shares is a condition, and a subject that
    is nobody ("nobody slept or ate", not "nobody was hurt, but the barn burned").
    """
    if below is not None and _has_own_tense(below):
        shared = (conditional(view, token, below), _of_nobody(view, token, below))
        return [mood for mood in shared if mood is not None]
    if rules_out(token) and below is not None and below.dep_ in {"dobj", "nsubjpass", "xcomp", "pcomp", "ccomp"}:
        unsure = child(token, "neg") is not None  # "a strike in May cannot be ruled out"
        return [(Status.HYPOTHETICAL if unsure else Status.NEGATED, view.span([token]))]
    found = [mood for give in (_modal, conditional) if (mood := give(view, token, below)) is not None]
    no = negated(view, token, below)
    found = [(Status.NEGATED, no), *found] if no is not None else found
    for give in (_governed, _so_called, _supposed, _headed, _bidden) if not found else ():
        mood = give(view, token, below)
        if mood is not None:
            return [mood]
    return found


def _has_own_tense(verb: Token) -> bool:
    """Whether a verb joined to another is finite by itself: "left", "was freed", "will stay"."""
    if verb.dep_ != "conj" or not (is_verb(verb) and is_verb(verb.head)):
        return False
    return any(t.tag_ in _FINITE for t in (verb, *children(verb, "aux", "auxpass")))


def _of_nobody(view: View, verb: Token, below: Token) -> Mood | None:
    """The negation that a verb's subject brings to what is joined to it, if that has none of its own."""
    noun = child(verb, *SUBJECTS)
    shared = child(below, *SUBJECTS, "expl") is None and is_none(noun)
    return (Status.NEGATED, view.span([noun])) if shared and noun is not None else None


def _governed(view: View, token: Token, below: Token | None) -> Mood | None:
    """What a governing word does to its complement: "failed to", "untrue that", "considered", "plans to"."""
    if below is None:
        return None
    said = predicates(token, below)
    if below.dep_ in {"nsubj", "nsubjpass"}:
        return predicated(view, token, below, said)
    untrue = [t for t in said if below.dep_ == "csubj" and t.lemma_.lower() in UNTRUE]
    if untrue:
        return Status.NEGATED, view.span(untrue)  # "that he struck the boy is untrue"
    if below.dep_ not in _COMPLEMENTS and told_by(below, UNTRUE) is None:
        return None
    return _of_infinitive(view, token, below, said) or _of_complement(view, token, below, said)


def _of_infinitive(view: View, token: Token, below: Token, said: Sequence[Token]) -> Mood | None:
    """What a word does to its infinitive: "too ill to play", "calls for him to resign", "is to visit"."""
    if _too_much(token, below) is not None:
        return Status.NEGATED, view.span([token])
    if (asked := _asked_for(token, below)) is not None:
        return Status.HYPOTHETICAL, view.span([asked])
    if (plan := _plan_for(token, below)) is not None:
        return Status.PLANNED, view.span([plan])
    is_to_do = token.lemma_ == "be" and below.dep_ == "xcomp" and not said and is_to(below)  # "is to visit"
    arranged = token.lemma_.lower() in ARRANGE and not calls_off(token)
    if is_to_do or (arranged and below.dep_ == "dobj" and is_noun(below)):
        return Status.PLANNED, view.span([token])
    return None


def _of_complement(view: View, token: Token, below: Token, said: Sequence[Token]) -> Mood | None:
    """What a governing word, or what is predicated with it, does to its complement."""
    for word in (token, *said):
        status = _given(word, below)
        if status is not None:
            return status, view.span([word])
    return None


def _too_much(word: Token, below: Token) -> Token | None:
    """The "too" of an adjective that keeps what its infinitive tells from happening."""
    keeps = below.dep_ in {"xcomp", "advcl"} and is_to(below) and not is_verb(word)
    return next((t for t in children(word, "advmod") if t.lower_ == "too"), None) if keeps else None


def _asked_for(word: Token, below: Token) -> Token | None:
    """The noun of a request that an infinitive tells the content of: "calls are growing for him to resign"."""
    if not is_to(below) or below.dep_ not in {"advcl", "acl", "xcomp", "relcl"}:
        return None
    nouns = [word, *children(word, "nsubj", "nsubjpass", "dobj")]
    behind = any(t.lower_ == "for" for t in children(below, "mark"))
    return next((t for t in nouns if t.lemma_.lower() in REQUEST_NOUNS and is_noun(t)), None) if behind else None


def _plan_for(verb: Token, below: Token) -> Token | None:
    """The noun of a plan that an infinitive behind its verb tells: "plans were unveiled on Monday to build a dam"."""
    if not is_to(below) or below.dep_ not in {"advcl", "xcomp"} or not is_verb(verb) or below.i < verb.i:
        return None
    return next((t for t in children(verb, "nsubj", "nsubjpass") if t.lemma_.lower() in PLANS), None)


def predicates(verb: Token, below: Token) -> list[Token]:
    """What "be" says of its subject."""
    return [t for t in verb.children if t.dep_ in {"acomp", "attr"} and verb.lemma_ == "be" and t != below]


def predicated(view: View, token: Token, below: Token, said: Sequence[Token]) -> Mood | None:
    """What is said of a noun: "the match was cancelled", "the story that he drowned is false"."""
    if (token.lemma_.lower() in CANCEL or calls_off(token)) and is_noun(below):
        return Status.NEGATED, view.span([token])
    due = [t for t in said if t.lemma_.lower() == "due"]
    if due:
        return Status.PLANNED, view.span(due)
    open_ = [t for t in said if t.lemma_.lower() in LIKELY | {"likely", "unlikely"} and child(t, "xcomp") is None]
    if open_ and is_noun(below):
        return Status.HYPOTHETICAL, view.span(open_)  # "a rate cut in November is possible"
    told = below.lemma_.lower() in CONTENT_NOUNS
    untrue = [t for t in said if t.lemma_.lower() in UNTRUE and told] or (_groundless(token) if told else [])
    return (Status.NEGATED, view.span(untrue)) if untrue else None


def _groundless(verb: Token) -> list[Token]:
    """The words "without foundation" and the like, behind a form of "be"."""
    if verb.lemma_ != "be":
        return []
    phrases = [t for t in children(verb, "prep") if t.lower_ == "without"]
    return [t for part in phrases for t in (part, *children(part, "pobj")) if (
        noun := child(part, "pobj")) is not None and noun.lemma_.lower() in TRUTH]


def rules_out(verb: Token) -> bool:
    """Whether a verb is "rule out"."""
    return verb.lemma_.lower() == "rule" and any(t.lower_ == "out" for t in children(verb, "prt"))


def calls_off(verb: Token) -> bool:
    """Whether a verb is "call off"."""
    return verb.lemma_.lower() == "call" and any(t.lower_ == "off" for t in verb.children)


def _given(word: Token, below: Token) -> Status | None:
    """The status that a governing word gives the clause below it."""
    lemma = word.lemma_.lower()
    averted = lemma not in AVERT or below.dep_ != "prep" or below.lower_ == "from"  # not "escaped in the raid"
    if (lemma in FAIL and averted) or lemma in UNTRUE or ((lemma in CANCEL or calls_off(word)) and is_noun(below)):
        return Status.NEGATED
    of = below.dep_ == "prep" and below.lower_ == "of" and lemma in PROSPECTS and is_noun(word)
    to = lemma in {"chance", "possibility", "potential"} and below.dep_ == "acl" and is_to(below)
    if of or to or (lemma == "wish" and below.dep_ == "ccomp"):
        return Status.HYPOTHETICAL  # "the threat of an attack", "I wish they had sold him"
    if lemma in {"promise", "pledge", "threaten", "propose"} and below.dep_ == "dobj" and is_noun(below) \
            and is_indefinite(below):
        return Status.PLANNED  # "has promised a referendum in 2026"
    if lemma in ARRANGE | {"due"} and below.dep_ == "prep" and below.lower_ == "for" and not calls_off(word):
        return Status.PLANNED  # "scheduled for launch in May"
    looked_to = lemma in FORECAST and is_verb(word) and below.dep_ == "dobj" and is_noun(below) and is_indefinite(below)
    feared = lemma in FEAR and ((below.dep_ == "dobj" and is_noun(below) and is_indefinite(below))
                                or (below.dep_ == "xcomp" and below.tag_ == "VBG"))
    open_question = lemma in POSSIBLE and is_verb(word) and not any(t.tag_ == "WRB" for t in below.children)
    if open_question or lemma in LIKELY or feared or looked_to:
        return Status.HYPOTHETICAL
    made = below.dep_ == "acl" and below.tag_ == "VBN"  # "withdrew an offer made in March"
    ahead = (below.dep_ in {"xcomp", "acl", "oprd"} and not made) or is_to(below)
    return _looking_ahead(word, below) if ahead else (
        Status.HYPOTHETICAL if lemma in FORECAST and not is_verb(word) else None)


def _looking_ahead(word: Token, below: Token) -> Status | None:
    """The status that a governing word gives an infinitive or participle below it."""
    lemma = word.lemma_.lower()
    if lemma in REQUEST and below.dep_ in {"xcomp", "ccomp", "advcl"} and is_to(below):
        return Status.HYPOTHETICAL
    if lemma == "suppose" and auxiliary(below, "have") is not None:
        return None  # "is supposed to have lived there": hearsay
    if lemma in PLAN or (lemma == "go" and word.tag_ == "VBG" and below.tag_ == "VB"):
        return Status.PLANNED
    if lemma in FORECAST:
        soon = word.tag_ == "VBN" and auxiliary(below, "have") is None
        return Status.PLANNED if soon else Status.HYPOTHETICAL
    return None


def _modal(view: View, token: Token, below: Token | None) -> Mood | None:
    del below
    if not is_verb(token) and token.dep_ != "acomp":
        return None
    for adverb in children(token, "advmod"):
        if adverb.lower_ in PERHAPS:
            return Status.HYPOTHETICAL, view.span([adverb])
    for aux in children(token, "aux"):
        if aux.tag_ == "MD" and aux.lower_ in MODALS and not _is_month(aux):
            if token.dep_ == "ccomp" and token.head.lemma_.lower() in FORECAST | FEAR | _UNSURE:
                return Status.HYPOTHETICAL, view.span([aux])
            planned = aux.lower_ in {"would", "'d"} and _told_in_past(token) and auxiliary(token, "have") is None
            if not planned and aux.lower_ in _PAST_MODALS and is_withheld(token):
                return None  # "the club would not admit women until 1987"
            return Status.PLANNED if planned else Status(MODALS[aux.lower_]), view.span([aux])
    return None


def _is_month(aux: Token) -> bool:
    """Whether "May" is the month that the parse took for a modal: "the letter of 3 May never reached her"."""
    return bool(aux.text == "May" and (aux.i > aux.sent.start or aux.nbor().is_digit))


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
    if to is None:
        return None
    above = token.head
    bare = is_headline(token.sent)
    named = token.dep_ in {"relcl", "acl"} and above.dep_ == "ROOT" and (
        above.tag_ in {"NNP", "NNPS", "NNS"} or (bare and is_noun(above)))
    if named and not any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in token.sent):
        return Status.PLANNED, view.span([to])  # "Pope to visit flood towns", read as a noun with its clause
    alone = token.dep_ in {"ROOT", "ccomp"} and child(token, "mark") is None
    before = to.nbor(-1) if to.i > to.sent.start else to
    led = child(token, "nsubj", "nsubjpass") is not None or (  # "Veltra to axe 400 jobs", its name read as another word
        bare and before.text[0].isupper() and before.i < to.i and before.dep_ not in {"aux", "advmod", "mark"})
    return (Status.PLANNED, view.span([to])) if alone and led else None


def _bidden(view: View, token: Token, below: Token | None) -> Mood | None:
    """What somebody is told to do: "Come to the square on Saturday", "do not leave, he urged"."""
    joined = below is None or below.dep_ == "conj"
    if not joined or token.tag_ != "VB" or token.dep_ not in {"ROOT", "ccomp", "advcl"}:
        return None
    before = [t for t in token.children if t.i < token.i]
    led = all(t.is_punct or t.dep_ in {"neg", "intj", "advmod"} or t.lower_ in {"do", "please"} for t in before)
    return (Status.HYPOTHETICAL, view.span([token])) if led else None


def _so_called(view: View, token: Token, below: Token | None) -> Mood | None:
    """A possible or planned happening named by a noun: "the planned sale", "a possible attack"."""
    if below is not None or not is_noun(token):
        return None
    for word in children(token, "amod"):
        if word.lemma_ == "due" and word.i > 0 and word.nbor(-1).text == ",":
            continue  # "the visit, due in May, began on 3 June"
        if word.lemma_.lower() in {"planned", "proposed", "upcoming", "scheduled", "forthcoming", "plan", "propose",
                                   "schedule", "due"}:
            return Status.PLANNED, view.span([word])
        if word.lemma_.lower() in {"possible", "potential", "hypothetical", "feared", "attempted", "fear", "attempt"}:
            return Status.HYPOTHETICAL, view.span([word])
    return None


def _told_in_past(verb: Token) -> bool:
    """Whether a clause completes a verb in the past, where "would" is the "will" of then."""
    while verb.dep_ == "conj" and is_verb(verb.head):
        verb = verb.head  # "said it accepted the findings and would pay"
    return bool(verb.dep_ == "ccomp" and verb.head.tag_ in {"VBD", "VBN"} and verb.head.lemma_ != "be")


def auxiliary(token: Token, lemma: str) -> Token | None:
    """The auxiliary of this lemma, None if there is none."""
    return next((t for t in children(token, "aux") if t.lemma_ == lemma), None)
