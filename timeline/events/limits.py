"""How far what a clause tells holds: its condition, the end of a negation, "only": none goes, or it says more.

"The port will close if the strike goes on" does not say that it will close, "did not call until Monday" not that
nobody called, and "called only after he had died" is no "called".
"""

from __future__ import annotations

from timeline.events.view import Token, child, children, clause_of, is_verb
from timeline.events.words import NEVER

_ENDS = frozenset({"until", "till", "since"})
_OF_NEGATION = frozenset({"until", "till", "before"})
_CONDITIONS = frozenset({"if", "unless", "lest"})
_HEDGED = frozenset({"could", "may", "might"})
_UNSURE = frozenset({"unclear", "uncertain", "unknown", "doubtful", "clear", "sure", "certain"})
_ASKING = frozenset({"if", "whether", "how", "why", "when", "where", "who", "what"})


def ends_negation(token: Token) -> bool:
    """Whether a time says how far a negation reaches: "did not call until Monday", "no flights since Sunday"."""
    for _ in range(4):
        if token.lower_ in _ENDS and token.dep_ in {"prep", "mark"}:
            verb = clause_of(token)
            above = verb.head if verb.dep_ == "xcomp" else verb  # "is not expected to open until May"
            opens = token.i < verb.i  # "until Monday nobody had called"
            doubted = verb.dep_ == "xcomp" and verb.head.lower_ == "unlikely"
            return doubted or any((opens or t.i <= token.i) and _negates(t) for t in (*verb.children, *above.children))
        if token.head.i == token.i or is_verb(token):
            return False
        token = token.head
    return False


def limits_time(part: Token, verb: Token) -> bool:
    """Whether an adverb belongs to the word that opens a clause, not to what the clause tells: "only after it closed".
    """
    mark = child(verb, "mark")
    return mark is not None and part.dep_ == "advmod" and part.i < mark.i


def _negates(part: Token) -> bool:
    return any(t.dep_ == "neg" or t.lower_ in NEVER for t in (part, *part.children))


def limits(part: Token, verb: Token) -> bool:
    """Whether a part of a clause says where or when alone the rest holds, or what is in question."""
    if part.dep_ not in {"advcl", "prep"}:
        return False
    if _is_only(part):
        return bool(part.i > verb.i)
    if part.dep_ == "prep":
        return False
    mark = child(part, "mark")
    word = mark.lower_ if mark is not None else ""
    if word in _OF_NEGATION:
        return any(t.i < part.left_edge.i and _negates(t) for t in verb.children)
    if word in _CONDITIONS and part.left_edge.lower_ == word:
        return not any(t.lower_ in _HEDGED for t in children(verb, "aux")) or _asks(part, verb)
    return _asks(part, verb)


def _is_only(part: Token) -> bool:
    """Whether "only" stands right before the word that opens a part: "only after", "only if"; not "only days after"."""
    first = part.left_edge
    place = first.i + 1 if first.lower_ == "only" else first.i
    opener = first.doc[place] if place < len(first.doc) else first
    return bool(place > 0 and first.doc[place - 1].lower_ == "only" and opener.tag_ in {"IN", "WRB", "TO"})


def _asks(part: Token, verb: Token) -> bool:
    """Whether a clause is the question behind a predicate: "it is unclear if it will hold"."""
    predicate = child(verb, "acomp")
    first = part.left_edge
    return predicate is not None and predicate.lower_ in _UNSURE and first.lower_ in _ASKING and first.i > predicate.i
