"""Negation: "not", "never", "no", "nobody", "instead of", "without", and what leaves something still to be done."""

from __future__ import annotations

from timeline.events.view import Token, View, child, children, is_indefinite, is_verb
from timeline.events.words import GROUNDS, NEVER
from timeline.model.text import Span

_UNTIL = frozenset({"until", "till"})
_FLAT = frozenset({"at", "in", "under", "by", "on", "with"})


def negated(view: View, token: Token, below: Token | None) -> Span | None:
    """The words by which a token, or what hangs on it, negates what stands below it; None if it does not."""
    if below is not None and token.lemma_.lower() in GROUNDS:
        return None  # "no evidence that" leaves it open
    if token.lemma_ == "be" and below is not None and any(t.lower_ in _UNTIL for t in children(token, "prep")):
        return None  # "it was not until Tuesday that the water fell"
    if _forgone(token, below) or _none_of(token, below) or _short_of(token, below):
        return view.span([token])
    if below is None and (than := _rather_than(token)) is not None:
        return view.span([than])
    for other in token.children:
        words = _by_child(token, other, below)
        if words:
            return view.span(words)
    return _by_nobody(view, token, below)


def is_to(verb: Token) -> bool:
    """Whether a verb is an infinitive with "to"."""
    return any(t.tag_ == "TO" for t in children(verb, "aux"))


def _forgone(token: Token, below: Token | None) -> bool:
    """Whether a preposition says that something else was done: "instead of waiting", "without paying"."""
    instead = below is not None and below.dep_ == "pcomp" and any(
        t.lower_ in {"instead", "rather"} for t in (token.head, *token.children) if token.lower_ in {"of", "than"})
    far = below is not None and below.dep_ == "pcomp" and token.lower_ == "from" and any(
        t.lower_ == "far" for t in children(token, "advmod"))  # "far from having cheated"
    return far or instead or (token.lower_ == "without" and below is not None and (
        below.dep_ == "pcomp" or (below.dep_ == "pobj" and is_indefinite(below))))


def _short_of(token: Token, below: Token | None) -> bool:
    """Whether a happening was nearly reached and no more: "stopped short of endorsing it", "fell short of victory"."""
    stopped = token.lower_ == "short" and token.head.lemma_.lower() in {"stop", "fall", "come", "halt"}
    return stopped and below is not None and below.lower_ == "of"


def _rather_than(verb: Token) -> Token | None:
    """The "rather" of "rather than trade him, the club gave him a contract"."""
    than = next((t for t in children(verb, "mark") if t.lower_ == "than" and 0 < t.i < verb.i), None)
    return than.nbor(-1) if than is not None and than.nbor(-1).lower_ == "rather" else None


def _none_of(token: Token, below: Token | None) -> bool:
    """Whether a clause was read as part of its subject: "none of the horses survived"."""
    return below is not None and below.lower_ == "of" and token.lower_ in {"none", "neither", "nobody"}


def _by_child(token: Token, other: Token, below: Token | None) -> tuple[Token, ...]:
    """The words of negation that a child of the token brings."""
    if other.lower_ == "not" and other.i + 1 < len(other.doc) and other.nbor().lower_ == "only":
        return ()  # "not only did he resign"
    if other.dep_ == "neg" or (other.lower_ in NEVER and other.dep_ in {"advmod", "preconj", "det"}):
        return () if other.dep_ == "det" and _is_of_known(token, below) else (other,)
    if other.dep_ == "advmod" and other.i < token.i and (none := child(other, "neg")) is not None:
        return (none, other)  # "not once did the chamber debate it"
    if other.dep_ == "advmod" and other.lower_ == "yet" and _is_still_to(token, below):
        return (other,)
    if other.dep_ == "prep" and other != below and is_none(child(other, "pobj")) and other.lower_ in _FLAT:
        return tuple(other.subtree)
    return ()


def _is_of_known(noun: Token, below: Token | None) -> bool:
    """Whether a noun that is none is one of something known: "no survivors of the crash" tells of a crash."""
    known = child(below, "pobj") if below is not None and below.dep_ == "prep" else None
    return known is not None and not is_indefinite(known) and noun.lemma_ != "part"


def _by_nobody(view: View, token: Token, below: Token | None) -> Span | None:
    """The subject or object that is none: "nobody came", "there were no arrests"."""
    if not is_verb(token) and token.dep_ != "acomp":
        return None
    exists = ("attr",) if child(token, "expl") is not None else ()
    for noun in children(token, "nsubj", "nsubjpass", "dobj", *exists):
        grounds = noun.lemma_.lower() in GROUNDS and below is not None  # "no evidence emerged that it fell"
        if noun != below and is_none(noun) and not grounds:
            return view.span([noun])
    return None


def _is_still_to(token: Token, below: Token | None) -> bool:
    """Whether a verb stands in "has yet to meet"."""
    return token.lemma_ in {"have", "be"} and below is not None and below.dep_ == "xcomp" and is_to(below)


def is_none(noun: Token | None) -> bool:
    """Whether a noun phrase says that there is none: "nobody", "no ship", "neither he nor she", "hardly anyone"."""
    if noun is None:
        return False
    if noun.lower_ in NEVER or noun.left_edge.lower_ == "not":
        return True
    hardly = any(t.lower_ in NEVER for t in children(noun, "advmod", "preconj", "neg"))  # "neither he nor she"
    return hardly or any(t.lower_ in {"no", "neither"} for t in children(noun, "det"))
