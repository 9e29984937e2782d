"""What the wording says of a happening: reported, claimed, denied, planned, hypothetical or negated, by which words.

The words between the happening and the top of its sentence are read outwards: negation, modals, verbs of planning,
conditions, hearsay, then who says it. Time clauses ("before its purchase of X") and other words that take a happening
for granted stand outside the claim they are part of, unless all of it is quoted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.attribution import Said
from timeline.events.mood import GRANTED, mood_of
from timeline.events.trigger import Trigger
from timeline.events.view import Token, View, ancestors, children, is_verb
from timeline.model.event import Status
from timeline.model.text import Span

_SAME_CLAUSE = frozenset({"conj", "xcomp", "aux", "auxpass", "pcomp"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A status with the words that give it and the chain of saying, outermost first."""

    status: Status
    words: tuple[Span, ...]
    chain: tuple[Said, ...]


def read(view: View, found: Trigger, said: Sequence[Said]) -> Reading:
    """How the sentence words the happening `found`; `said` are the attributions of its document."""
    start = found.clause if found.stands_in else found.token
    at = view.start(start)
    around = [one for one in said if one.claims and one.token != start and one.covers(at)]
    chain = tuple(sorted((one for one in around if not _granted(start, one)), key=lambda one: -one.size))
    mood = mood_of(view, found, start, chain)
    if mood is not None:
        return Reading(mood[0], mood[1], chain)
    chain = tuple(one for one in chain if one.act != "deny" or _is_denied(view, start, one))
    denial = next((one for one in chain if one.act == "deny"), None)
    if denial is not None:
        return Reading(Status.DENIED, denial.cue, chain)
    if chain:
        return Reading(Status.CLAIMED, tuple(span for one in chain for span in one.cue), chain)
    return Reading(Status.REPORTED, (), ())


def _is_denied(view: View, start: Token, denial: Said) -> bool:
    """Whether the happening is the proposition denied itself, and not only spoken of in it.

    The way up from it to the denial may lead only over verbs joined or completed by it and over a noun of saying
    ("reports that it fell"); whatever else stands between takes it for granted.
    """
    inside = {t.i for piece in denial.content for t in view.within(piece)}
    token = start
    while token.head.i != token.i and token.head.i in inside:
        said = token.dep_ in {"ccomp", "acl", "pcomp", "prep"} and not is_verb(token.head)
        gerund = token.dep_ == "dobj" and token.head.tag_ == "VBG"
        if token.dep_ not in _SAME_CLAUSE and not said and not gerund:
            return False
        token = token.head
    return True


def _granted(token: Token, said: Said) -> bool:
    """Whether the happening stands in words that the speaker's claim takes for granted."""
    if said.quoted:
        return False
    below = token
    for above in ancestors(token):
        if below.dep_ == "relcl" and below.i > above.i and _comma_before(below, above):
            return True
        if below.dep_ in {"prep", "advmod"} and below.lower_ in GRANTED:
            return True
        if below.dep_ == "advcl" and any(t.lower_ in GRANTED for t in children(below, "mark", "advmod")):
            return True
        if above.i == said.token.i:
            return False
        below = above
    return False


def _comma_before(clause: Token, noun: Token) -> bool:
    first = clause.left_edge
    return bool(first.i > 0 and first.nbor(-1).text == "," and first.i - 1 > noun.i)
