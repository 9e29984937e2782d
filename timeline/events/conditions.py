"""Conditions: "if", "unless", "had the alarm worked", "in the event of a strike", "as long as it holds"."""

from __future__ import annotations

import re

from timeline.events.view import Token, View, child, children, is_verb
from timeline.model.event import Status
from timeline.model.text import Span

Mood = tuple[Status, Span]

CONDITIONS = frozenset({"if", "unless", "whether"})
_PROVIDED = frozenset({"assuming", "supposing", "provided", "providing"})
_BARE = frozenset({"provided", "providing", "assuming", "supposing"})  # that open a clause without "that"
_PRESENT = frozenset({"VBZ", "VBP", "MD"})
_REACH = 12  # words between the opening of a condition and its happening
_OPENING = re.compile(
    r"\b(?:in the event (?:that|of)|in case of|in case|(?:provided|providing|assuming|supposing) that"
    r"|on (?:the )?condition that|(?P<long>(?:as|so) long as))\b(?! anonymity)")


def conditional(view: View, token: Token, below: Token | None) -> Mood | None:
    """The word or words that make what a word tells a condition; None if nothing does."""
    word = _marker(token) or _opener(token, below) or _were(token)
    if word is not None:
        return Status.HYPOTHETICAL, view.span([word])
    return _turned(view, token) or (_opened(view, token) if below is None else None)


def _marker(token: Token) -> Token | None:
    """The "if" of a clause, also one that was hung elsewhere: "if the left wins in May"."""
    for marker in children(token, "mark"):
        though = marker.lower_ == "though" and marker.i and marker.nbor(-1).lower_ == "as"
        if marker.lower_ in CONDITIONS or though:
            return marker
    if token.dep_ != "advcl" or not token.left_edge.i < token.i:
        return None
    first = token.left_edge
    led = first if first.lower_ in CONDITIONS or first.i == token.sent.start else first.nbor(-1)
    return led if led.lower_ in CONDITIONS and led.i == token.sent.start else None


def _opener(token: Token, below: Token | None) -> Token | None:
    """The auxiliary that opens a condition and was read as its verb, or the "provided" above it."""
    if token.dep_ == "advcl" and token.i == token.sent.start and token.lower_ in {"had", "should", "were"}:
        return token
    provided = token.lower_ in _PROVIDED and below is not None and below.dep_ in {"ccomp", "advcl"}
    return token if provided else None


def _were(token: Token) -> Token | None:
    """The "were" of "were the dam to burst", and of "were the fleet to attack", hung on its noun."""
    above = token.head
    were = above.head
    if token.dep_ in {"xcomp", "advcl"} and above.i == above.sent.start and above.lower_ == "were" and is_to(token):
        return above
    if is_to(token) and above.dep_ == "nsubj" and were.lower_ == "were" and were.i == were.sent.start:
        return were
    return None


def is_to(verb: Token) -> bool:
    """Whether a verb is an infinitive with "to"."""
    return any(t.tag_ == "TO" for t in children(verb, "aux"))


def _turned(view: View, token: Token) -> Mood | None:
    """A condition told by putting the auxiliary first: "had the alarm worked", "it might have ended had they come"."""
    first = child(token, "aux")
    subject = child(token, "nsubj", "nsubjpass")
    if first is None or subject is None or first.i > subject.i:
        return None
    beside = [t for part in children(token, "ccomp", "advcl") for t in children(part, "aux")]
    after_its_main_clause = first.lower_ == "had" and any(t.tag_ == "MD" for t in beside)
    return (Status.HYPOTHETICAL, view.span([first])) if token.dep_ == "advcl" or after_its_main_clause else None


def _opened(view: View, token: Token) -> Mood | None:
    """A condition that several words open: "provided that it rains", "in the event of a strike", "as long as it holds".

    No comma and no other verb may stand between them and the happening. "As long as he ruled" is a length of time.
    """
    place = token.i - view.tokens[0].i
    run: list[Token] = []
    for other in reversed(view.tokens[max(0, place - _REACH):place]):
        if other.is_punct or (is_verb(other) and other.head.i != token.i and other.lower_ not in _PROVIDED):
            break
        run.append(other)
    if not run:
        return None
    run.reverse()
    first = run[0]
    opens = first.i == view.tokens[0].i or first.nbor(-1).text == ","
    if opens and first.lower_ in _BARE and len(run) > 1 and run[1].dep_ in {"det", "nsubj", "poss", "compound"}:
        return Status.HYPOTHETICAL, view.span([first])
    start = view.start(first)
    found = _OPENING.search(view.document.text[start:view.start(token)].lower())
    if found is None or (found["long"] and not _is_of_now(token)):
        return None
    return Status.HYPOTHETICAL, Span(start + found.start(), start + found.end())


def _is_of_now(verb: Token) -> bool:
    return any(t.tag_ in _PRESENT for t in (verb, *children(verb, "aux", "auxpass")))
