"""What a clause takes for granted, whatever is said or denied above it: "failed to find papers stolen in 1943"."""

from __future__ import annotations

from timeline.events.asked import asks_of, in_hindsight
from timeline.events.conditions import CONDITIONS, is_to
from timeline.events.doubt import is_kept_back
from timeline.events.negation import is_none
from timeline.events.phrases import set_off
from timeline.events.view import Token, child, children, is_indefinite, is_noun, is_verb, told_by
from timeline.events.words import CONTENT_NOUNS, FAIL, KNOW, PLAN, PLANS, SAY

GRANTED = frozenset({"before", "after", "since", "until", "following", "during", "when", "ahead", "while", "as",
                     "once"})


def lets_go(token: Token) -> bool:
    """Whether a token's clause takes its content for granted whatever its head says: time clauses, relative clauses."""
    if token.dep_ == "relcl":
        unknown = token.head.dep_ in {"pobj", "attr", "dobj"} and is_indefinite(token.head)
        return told_by(token, CONTENT_NOUNS) is None and (
            not unknown or (token.tag_ in {"VBD", "VBN"} and _are_known(token.head)))
    what = token.dep_ in {"pcomp", "ccomp"} and any(t.lower_ == "what" for t in children(token, "nsubj", "dobj"))
    beside = token.lower_ == "with" and token.i == token.sent.start and is_verb(token.head)  # "with a vote due in May,"
    when = token.dep_ in {"prep", "advmod"} and token.lower_ in GRANTED
    if what or asks_of(token) or beside or when or is_known(token) or _is_apart(token):
        return True  # "refused to apologise for what happened"
    marker = child(token, "mark", "advmod")
    if marker is not None and marker.dep_ == "mark" and marker.lower_ in GRANTED and token.tag_ == "VBD":
        return True  # whatever the parse made of "after a judge ruled"
    if token.dep_ != "advcl" or _is_intended(token) or _is_idle(token):
        return False
    as_though = marker is not None and marker.lower_ == "as" and marker.nbor().lower_ in {"if", "though"}
    return not as_though and (marker is None or marker.lower_ not in CONDITIONS)


def _are_known(noun: Token) -> bool:
    """Whether a bare plural is of things that are there whatever is done with them: "refused to pay men who struck"."""
    return noun.tag_ == "NNS" and noun.dep_ in {"pobj", "dobj"} and not is_none(noun) and child(noun, "det") is None


def is_known(clause: Token) -> bool:
    """Whether a participle tells of things what had been done with them: "failed to find papers stolen in 1943".

    Not what somebody wants or sees done: "wants trees planted", "there were no shots fired".
    """
    noun = clause.head
    if clause.dep_ != "acl" or clause.tag_ != "VBN" or not is_noun(noun) or noun.lemma_.lower() in CONTENT_NOUNS:
        return False
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return is_none(noun) and is_verb(noun.head) and not set_off(clause)  # "no papers stolen in 1943 were found"
    wanted = noun.head.lemma_ in {"have", "get", "want", "see", "expect", "need", "keep", "order", "demand"}
    return not wanted and _are_known(noun)


def _is_apart(clause: Token) -> bool:
    """Whether a clause shares no mood with what it hangs on: a participle that tells of the subject, or a main clause.

    "The suspect, arrested in May, is due in court"; "he promised to pay in May; the payment never came".
    """
    above = clause.head
    of_saying = above.lemma_.lower() in CONTENT_NOUNS and told_by(clause, CONTENT_NOUNS) is None  # "charges filed"
    of_subject = clause.dep_ == "acl" and clause.tag_ == "VBN" and above.dep_ in {"nsubj", "nsubjpass"}
    within = above.head.i < clause.i  # "suppose he died in May: then ..."
    before = clause.dep_ == "ccomp" and clause.i < above.i and not within and any(
        t.text in {";", ":"} for t in clause.doc[clause.i:above.i])
    return before or (of_subject and (of_saying or set_off(clause)))


def _is_idle(purpose: Token) -> bool:
    """Whether an infinitive is the purpose of what did not happen, or not yet: "nobody came forward to claim it"."""
    verb = purpose.head
    ahead = any(t.tag_ == "MD" for t in children(verb, "aux"))
    undone = child(verb, "neg") is not None or is_none(child(verb, "nsubj", "nsubjpass"))
    return is_to(purpose) and purpose.i > verb.i and is_verb(verb) and (ahead or undone)


def _is_intended(verb: Token) -> bool:
    """Whether an infinitive says what is called for or resolved: "calls grow for him to go", "voted to close"."""
    called_for = verb.tag_ == "VB" and any(t.lower_ == "for" for t in children(verb, "mark"))
    plans = any(t.lemma_.lower() in PLANS for t in children(verb.head, "nsubj", "nsubjpass"))  # "plans were laid to"
    return called_for or (is_to(verb) and verb.i > verb.head.i and (plans or verb.head.lemma_.lower() in PLAN))


def takes_for_granted(verb: Token, clause: Token) -> bool:
    """Whether a verb only says who knew of what its clause tells: "nobody noticed that the gate was opened"."""
    marker = child(clause, "mark")
    unsaid = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in FAIL and verb.lemma_.lower() in SAY
    if unsaid or is_kept_back(verb):
        return bool(clause.dep_ == "ccomp")  # "refused to confirm that", "failed to mention that": it was not said
    known = verb.lemma_.lower() in KNOW or in_hindsight(verb)
    return (known and is_verb(verb) and clause.dep_ == "ccomp"
            and (marker is None or marker.lower_ == "that"))
