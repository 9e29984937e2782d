"""The words before a person's full name that say what the person is: "Interior Secretary Ann Marsh".

They say nothing of what happened, so a headline that is too long goes without them; a surname alone keeps them.
"""

from __future__ import annotations

from timeline.events.view import Token

_BEFORE = frozenset({"compound", "nmod", "amod", "nummod", "det"})


def titles(name: Token) -> list[Token]:
    """The parts of a full name's phrase that stand before it; none if it is no person's, or a single word.

    A part that is a name's owner, or says that the person is dead or only suspected, is no title.
    """
    if not is_full_name(name):
        return []
    first = _first(name)
    if any(t.dep_ in {"poss", "neg", "appos"} and t.i < first for t in name.children):
        return []
    before = [t for t in name.children if t.i < first]
    said = all(t.dep_ in _BEFORE and (t.dep_ != "amod" or t.tag_ == "JJ") for t in before)
    return before if said and any(t.dep_ in {"compound", "nmod"} for t in before) else []


def is_full_name(name: Token) -> bool:
    """Whether a token ends a person's name of two words or more."""
    if name.ent_type_ != "PERSON":
        return False
    first = _first(name)
    return name.i - first >= 1 and all(t.head.i == name.i for t in name.doc[first:name.i] if t.dep_ != "punct")


def is_title(name: Token, part: Token) -> bool:
    """Whether a part of a name's phrase belongs to the person's titles."""
    return part.i < name.i and name.ent_type_ == "PERSON" and part in titles(name)


def _first(name: Token) -> int:
    """The place of the first word of the named entity that a token ends or stands in."""
    place = int(name.i)
    while place > 0 and name.doc[place].ent_iob_ == "I":
        place -= 1
    return place
