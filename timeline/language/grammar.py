"""Small questions about a dependency tree, as the reading of pronouns needs them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.language.wordlist import words

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = words("nsubj nsubjpass")
_PUTTING = words(
    "ask tell order force persuade urge allow require help let want get lead enable expect instruct invite",
)
_DEEP = 60  # heads followed upwards at most


def is_verb(token: Token) -> bool:
    """Whether the tagger read the token as a verb."""
    return token.tag_.startswith("VB")


def subjects(verb: Token) -> list[Token]:
    """The verb's own subjects."""
    return [child for child in verb.children if child.dep_ in SUBJECTS]


def clauses(token: Token) -> Iterator[Token]:
    """The verbs above a token, nearest first, but for those in whose subject it stands."""
    below = token
    for _ in range(_DEEP):
        if below.head.i == below.i:
            return
        above = below.head
        if (is_verb(above) or above.dep_ == "ROOT") and below.dep_ not in SUBJECTS:
            yield above
        below = above


def subject(verb: Token) -> Token | None:
    """Who does what the verb says: its subject, or the one it has from the verb that it is joined to or governed by."""
    for _ in range(_DEEP):
        own = subjects(verb)
        if own:
            return _noun_of_relative(own[0], verb)
        if verb.head.i == verb.i:
            return None
        if verb.dep_ == "xcomp" and verb.head.lemma_ in _PUTTING:
            put = [child for child in verb.head.children if child.dep_ in {"dobj", "dative"} and child.i < verb.i]
            return put[0] if put else None
        if verb.dep_ not in {"xcomp", "conj", "advcl", "pcomp", "prep"}:
            return verb.head if verb.dep_ == "relcl" else None
        verb = verb.head
    return None


def _noun_of_relative(own: Token, verb: Token) -> Token:
    """The noun that "which" or "who" stands for, or the subject itself."""
    return verb.head if own.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl" else own


def base(noun: Token) -> tuple[Token, Token]:
    """First and last token of a noun phrase without what follows the noun."""
    left = noun.left_edge
    return left, noun
