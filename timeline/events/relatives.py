"""Relative clauses: which noun they repeat, and when that noun may not become the subject or object of their verb.

"Anyone who has been there must stay at home" does not say that anyone has been there.
"""

from __future__ import annotations

from timeline.events.phrases import set_off
from timeline.events.view import TIMES, Token, child, children, is_noun

RELATIVE = frozenset({"that", "which", "who", "whom"})
_HOW_MANY = frozenset({
    "all", "any", "anybody", "anyone", "anything", "each", "either", "every", "everybody", "everyone", "everything",
    "few", "fewer", "least", "many", "most", "neither", "no", "nobody", "none", "nothing", "only", "whatever",
    "whichever", "whoever"})
_WHEN_AND_HOW = frozenset({"case", "date", "day", "days", "extent", "hour", "manner", "minute", "moment", "month",
                           "night", "place", "point", "reason", "speed", "time", "times", "way", "week", "year",
                           "years"})


def left_out(verb: Token) -> bool:
    """Whether a relative clause has no pronoun for the object it repeats: "the bill Congress rejected"."""
    subject = child(verb, "nsubj")
    if verb.dep_ != "relcl" or subject is None or subject.lower_ in RELATIVE or subject.i < verb.head.i:
        return False
    if verb.left_edge.i != subject.left_edge.i or verb.left_edge.tag_ in {"WDT", "WP", "WP$", "WRB"}:
        return False
    if verb.head.lower_ in _WHEN_AND_HOW or verb.head.ent_type_ in TIMES:  # "the day he died"
        return False
    stranded = any(child(t, "pobj", "pcomp") is None for t in children(verb, "prep"))  # "the bed he slept in"
    return not stranded and child(verb, "dobj", "attr", "acomp", "ccomp", "xcomp") is None


def says_which(verb: Token) -> bool:
    """Whether a relative clause says which of many are meant, so that it does not hold of its noun alone: "everybody
    who saw the fire", "no house that burned down", "the largest firm that failed".
    """
    noun = verb.head
    if verb.dep_ != "relcl" or set_off(verb) or not (is_noun(noun) or noun.tag_ in {"PRP", "DT", "CD"}):
        return False
    beside = [t for t in noun.children if t.i < noun.i and t.dep_ in {"det", "amod", "predet", "advmod", "neg"}]
    many = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.tag_ != "NN"
    of = noun.head.head if many else noun  # "most of those who"
    return any(t.lower_ in _HOW_MANY or t.tag_ == "JJS" for t in (noun, of, *beside))


def may_be_of_either(verb: Token) -> bool:
    """Whether a clause with "which" behind a comma may be about the nearer noun or the one that this belongs to: "an
    offer for its mill, which the board rejected".
    """
    noun, above = verb.head, verb.head.head.head
    which = next((t for t in verb.subtree if t.lower_ == "which" and t.i < verb.i), None)
    if verb.dep_ != "relcl" or which is None or which.left_edge.i != verb.left_edge.i or which.nbor(-1).text != ",":
        return False
    inside = noun.dep_ == "pobj" and noun.head.dep_ == "prep" and is_noun(above) and above.ent_type_ not in TIMES
    named = noun.tag_.startswith("NNP") or above.tag_.startswith("NNP")
    return inside and not named and noun.tag_ == above.tag_
