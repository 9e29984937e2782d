"""Whether a pronoun can only be what the headline names before it: "the department said it would close".

Such a pronoun needs no name in its place. It must agree with the speaker, and nothing between the two may agree with it
as well; or be the only one in its sentence's words before it that agrees at all.
"""

from __future__ import annotations

from collections.abc import Collection

from timeline.events.attribution import Said
from timeline.events.cuewords import PEOPLE
from timeline.events.view import TIMES, Namer, Token, View, child, children, clause_of, is_noun, subject_of

_BODIES = frozenset({
    "administration", "agency", "alliance", "association", "bank", "board", "campaign", "coalition", "committee",
    "company", "council", "couple", "court", "crew", "department", "family", "federation", "firm", "government",
    "group", "magazine", "ministry", "network", "newspaper", "office", "organisation", "organization", "pair", "paper",
    "party", "police", "team", "trio", "union", "watchdog"})
_OF_PERSON = frozenset({"he", "she", "him", "her"})
_OF_MANY = frozenset({"they", "them"})
_QUOTES = frozenset({'"', "``", "''", "“", "”"})
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


def is_told_before(view: View, pronoun: Token, own: Collection[int], names: Namer) -> bool:
    """Whether one noun alone before a pronoun agrees with it, and that stands in the headline, whose places are `own`.

    Not if a name may be meant, whose sex has to be known, if the noun is the subject of the pronoun's own verb, or if
    one of the two is somebody's words in quotation marks.
    """
    if pronoun.lower_ not in _OF_PERSON | _OF_MANY | {"it"} or pronoun.tag_ != "PRP":
        return False
    before = view.tokens[:pronoun.i - view.tokens[0].i]
    found = [t for t in before if is_noun(t) and t.dep_ not in _HELD - {"poss"} and _agrees(view, t, pronoun, names)]
    if len(found) != 1 or found[0].i not in own:
        return False
    noun = found[0]
    if pronoun.lower_ in _OF_PERSON and (noun.ent_type_ == "PERSON" or noun.tag_.startswith("NNP")):
        return False
    marks = [t for t in before if t.i > noun.i and t.text in _QUOTES]
    hears = pronoun.dep_ not in _SUBJECTS and subject_of(clause_of(pronoun)) in {noun, None}
    return not marks and not hears and noun.dep_ != "pobj"


def _agrees(view: View, noun: Token, pronoun: Token, names: Namer) -> bool:
    """Whether a noun may be what a pronoun stands for, by number and by person or thing."""
    many = noun.tag_ in {"NNS", "NNPS"} or any(t.lower_ == "and" for t in children(noun, "cc"))
    if pronoun.lower_ in _OF_MANY:
        return many or noun.ent_type_ == "ORG" or noun.lemma_.lower() in _BODIES
    if many or noun.ent_type_ in TIMES | {"MONEY", "PERCENT", "CARDINAL", "QUANTITY"}:
        return False
    person = noun.ent_type_ in {"PERSON", "NORP"} or noun.lemma_.lower() in PEOPLE - _BODIES
    if not person and noun.tag_.startswith("NNP"):
        person = names.kind(names.actor(view.document.id, view.start(noun), view.end(noun))) == "person"
    return person == (pronoun.lower_ in _OF_PERSON)
