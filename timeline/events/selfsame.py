"""Whether a pronoun in what somebody is told to say can only be the speaker: "the department said it would close".

The headline of a statement names its speaker, so such a pronoun needs no name in its place. It must agree with the
speaker, and nothing between the two may agree with it as well.
"""

from __future__ import annotations

from timeline.events.attribution import Said
from timeline.events.cuewords import PEOPLE
from timeline.events.view import TIMES, Namer, Token, View, child, children, clause_of, is_noun

_BODIES = frozenset({
    "administration", "agency", "alliance", "association", "bank", "board", "campaign", "coalition", "committee",
    "company", "council", "court", "department", "federation", "firm", "government", "group", "magazine", "ministry",
    "network", "newspaper", "office", "organisation", "organization", "paper", "party", "police", "team", "union",
    "watchdog"})
_OF_PERSON = frozenset({"he", "she", "him", "her"})
_OF_MANY = frozenset({"they", "them"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_HELD = frozenset({"compound", "nmod", "poss", "npadvmod", "amod"})


def is_speakers(view: View, pronoun: Token, told: Said, names: Namer) -> bool:
    """Whether a pronoun of the third person behind the words of saying stands for the one who says it."""
    speaker = told.speaker
    if speaker is None or not is_noun(speaker) or not view.holds(speaker) or pronoun.i < told.token.i:
        return False
    if speaker.i > told.token.i or not _agrees(view, speaker, pronoun, names):
        return False
    own = clause_of(pronoun)
    beside = None if pronoun.dep_ in _SUBJECTS else child(own, *_SUBJECTS)
    if beside is None and pronoun.dep_ not in _SUBJECTS:
        return False
    between = view.tokens[told.token.i + 1 - view.tokens[0].i:pronoun.i - view.tokens[0].i]
    return not any(is_noun(t) and t != beside and t.dep_ not in _HELD and _agrees(view, t, pronoun, names)
                   for t in between)


def _agrees(view: View, noun: Token, pronoun: Token, names: Namer) -> bool:
    """Whether a noun may be what a pronoun stands for, by number and by person or thing."""
    many = noun.tag_ in {"NNS", "NNPS"} or any(t.lower_ == "and" for t in children(noun, "cc"))
    if pronoun.lower_ in _OF_MANY:
        return many or noun.ent_type_ == "ORG" or noun.lemma_.lower() in _BODIES
    if many or noun.ent_type_ in TIMES | {"MONEY", "PERCENT", "CARDINAL", "QUANTITY"}:
        return False
    person = noun.ent_type_ == "PERSON" or noun.lemma_.lower() in PEOPLE - _BODIES
    if not person and noun.tag_.startswith("NNP"):
        person = names.kind(names.actor(view.document.id, view.start(noun), view.end(noun))) == "person"
    return person == (pronoun.lower_ in _OF_PERSON)
