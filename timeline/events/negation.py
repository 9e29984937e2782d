"""Negation: "not", "never", "no", "nobody", "instead of", "without", and what leaves something still to be done."""

from __future__ import annotations

from timeline.events.conditions import is_to
from timeline.events.view import TIMES, Token, View, child, children, is_indefinite, is_verb
from timeline.events.words import DEGREES, FAIL, FORECAST, GROUNDS, NEVER
from timeline.model.text import Span

_UNTIL = frozenset({"until", "till"})
_LASTING = frozenset({"stay", "wait", "last", "remain", "keep", "live", "survive"})  # none of which begins at a time
_FLAT = frozenset({"at", "in", "under", "by", "on", "with"})
_NEARLY = frozenset({"almost", "nearly"})
_COME = frozenset({"come", "get", "draw", "go"})


def negated(view: View, token: Token, below: Token | None) -> Span | None:
    """The words by which a token, or what hangs on it, negates what stands below it; None if it does not."""
    if below is not None and token.lemma_.lower() in GROUNDS:
        return None  # "no evidence that" leaves it open
    if token.lemma_ == "be" and below is not None and any(t.lower_ in _UNTIL for t in children(token, "prep")):
        return None  # "it was not until Tuesday that the water fell"
    if _forgone(token, below) or _none_of(token, below):
        return view.span([token])
    word = _short_of(token, below) or (_rather_than(token) or _close_to(token) if below is None else None)
    if word is not None:
        return view.span([word])
    led = [t for helper in children(token, "aux") for t in children(helper, "prep", "advmod")]  # "at no time did it"
    for other in (*token.children, *led):
        words = _by_child(token, other, below)
        if words:
            return view.span(words)
    return _by_nobody(view, token, below)


def is_withheld(verb: Token) -> bool:
    """Whether a verb tells of what happened at a time and not before: "did not open until Friday".

    Or of what is expected to: "is not expected to open until May".
    """
    done = child(verb, "xcomp") if verb.lemma_.lower() in FORECAST else None
    times = [child(prep, "pobj", "pcomp") for one in (verb, done) if one is not None
             for prep in children(one, "prep") if prep.lower_ in _UNTIL]
    return (verb.lemma_.lower() not in _LASTING and child(verb, "neg") is not None
            and any(t is not None and t.i > verb.i and t.ent_type_ in TIMES for t in times))


def _forgone(token: Token, below: Token | None) -> bool:
    """Whether a preposition says that something else was done: "instead of waiting", "without paying"."""
    instead = below is not None and below.dep_ == "pcomp" and any(
        t.lower_ in {"instead", "rather"} for t in (token.head, *token.children) if token.lower_ in {"of", "than"})
    far = below is not None and below.dep_ == "pcomp" and token.lower_ == "from" and any(
        t.lower_ == "far" for t in children(token, "advmod"))  # "far from having cheated"
    return far or instead or (token.lower_ == "without" and below is not None and (
        below.dep_ == "pcomp" or (below.dep_ == "pobj" and is_indefinite(below))))


def _short_of(token: Token, below: Token | None) -> Token | None:
    """The word that says how near a happening came: "stopped short of endorsing it", "within an inch of winning"."""
    stopped = token.lower_ == "short" and token.head.lemma_.lower() in {"stop", "fall", "come", "halt"}
    if stopped and below is not None and below.lower_ == "of":
        return token
    measure = token.head
    within = measure.head
    near = token.lower_ == "of" and below is not None and measure.dep_ == "pobj" and within.lower_ == "within"
    return within if near and within.head.lemma_.lower() in _COME else None


def _close_to(token: Token) -> Token | None:
    """The "close" of "came close to winning", "came perilously close to collapse"; the words alone are looked at."""
    first = token.left_edge if not is_verb(token) else min([token, *children(token, "aux")], key=lambda t: int(t.i))
    words = [t for t in token.doc[max(0, first.i - 4):token.i] if t.i >= token.sent.start]
    close = next((t for t in words if t.lower_ in {"close", "near"} and t.nbor().lower_ == "to"), None)
    known = not is_verb(token) and not is_indefinite(token)
    if close is None or known or close.i + 3 < token.i or close.i == token.sent.start:
        return None
    verb = next((t for t in (close.nbor(-1), close.nbor(-2) if close.i > 1 else close) if is_verb(t)), None)
    return close if verb is not None and verb.lemma_.lower() in _COME else None


def _rather_than(verb: Token) -> Token | None:
    """The "rather" of "rather than trade him, the club gave him a contract"."""
    than = next((t for t in children(verb, "mark") if t.lower_ == "than" and 0 < t.i < verb.i), None)
    return than.nbor(-1) if than is not None and than.nbor(-1).lower_ == "rather" else None


def _none_of(token: Token, below: Token | None) -> bool:
    """Whether a clause was read as part of its subject: "none of the horses survived"."""
    return below is not None and below.lower_ == "of" and token.lower_ in {"none", "neither", "nobody"}


def _by_child(token: Token, other: Token, below: Token | None) -> tuple[Token, ...]:
    """The words of negation that a child of the token brings."""
    only = other.lower_ == "not" and other.i + 1 < len(other.doc) and other.nbor().lower_ in {"only", *_UNTIL}
    if only or (other.dep_ == "neg" and is_withheld(token)):
        return ()  # "not only did he resign", "not until 1911 did he reach it", "did not open until Friday"
    near_miss = other.lower_ in _NEARLY and _is_near_miss(token, other, below)
    if near_miss or other.dep_ == "neg" or (other.lower_ in NEVER and other.dep_ in {"advmod", "preconj", "det"}):
        return () if other.dep_ == "det" and _is_of_known(token, below) else (other,)
    if other.dep_ == "advmod" and other.i < token.i and (none := child(other, "neg")) is not None:
        return (none, other)  # "not once did the chamber debate it"
    if other.dep_ == "advmod" and other.lower_ == "yet" and _is_still_to(token, below):
        return (other,)
    if other.dep_ == "prep" and other != below and is_none(child(other, "pobj")) and other.lower_ in _FLAT:
        return tuple(other.subtree)
    return ()


def _is_near_miss(verb: Token, nearly: Token, below: Token | None) -> bool:
    """Whether "almost" stands right before a verb, or its auxiliary, of what happens or does not: "almost sank"."""
    if nearly.dep_ != "advmod" or nearly.i > verb.i:
        return False
    behind = [t for t in verb.doc[nearly.i + 1:verb.i] if t.dep_ not in {"aux", "auxpass"}]
    lemma = verb.lemma_.lower()
    return is_verb(verb) and not behind and lemma not in DEGREES | FAIL and (
        below is None or below.dep_ == "xcomp")


def _is_of_known(noun: Token, below: Token | None) -> bool:
    """Whether a noun that is none is one of something known: "no survivors of the crash" tells of a crash."""
    known = child(below, "pobj") if below is not None and below.dep_ == "prep" else None
    return known is not None and not is_indefinite(known) and noun.lemma_ != "part"


def _by_nobody(view: View, token: Token, below: Token | None) -> Span | None:
    """The subject or object that is none: "nobody came", "there were no arrests"."""
    if not is_verb(token) and token.dep_ != "acomp":
        return None
    exists = ("attr",) if child(token, "expl") is not None else ()
    for noun in children(token, "nsubj", "nsubjpass", "dobj", "dative", *exists):
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
    if noun.lower_ in NEVER and noun.i + 1 < len(noun.doc) and noun.nbor().lower_ in {"but", "except", "save"}:
        return False  # "nothing but the frame was taken"
    if noun.lower_ in NEVER or noun.left_edge.lower_ == "not":
        return True
    hardly = any(t.lower_ in NEVER for t in children(noun, "advmod", "preconj", "neg"))  # "neither he nor she"
    return hardly or any(t.lower_ in {"no", "neither"} for t in children(noun, "det"))
