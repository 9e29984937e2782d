"""Happenings that nobody named tells of: "the story that he drowned", "so the legend goes"."""

from __future__ import annotations

import re

from timeline.events.view import Token, View, ancestors, child, told_by
from timeline.events.words import CONTENT_NOUNS, LEGENDS
from timeline.model.text import Span

_GOES = re.compile(rf"\b(?:or )?(?:so|as) (?:the |local |popular )*(?:{'|'.join(sorted(LEGENDS))}) "
                   r"(?:goes|went|has it|had it|would have it|runs|tells it)\b", re.IGNORECASE)
_CASES = frozenset({"case", "version", "theory", "line", "defence", "defense", "contention", "narrative"})
_CHARGES = frozenset({"charge", "allegation", "accusation", "claim", "suspicion", "rumour", "rumor", "report"})
_LINKS = frozenset({"ccomp", "xcomp", "conj", "acl", "relcl", "advcl", "aux", "auxpass", "pcomp"})


def hearsay(view: View, start: Token) -> tuple[Span, ...]:
    """The words by which somebody unnamed tells the clause of `start`; empty if there are none."""
    goes = _GOES.search(view.document.text, view.sentence.start, view.sentence.end)
    if goes is not None:
        return (Span(*goes.span()),)
    for token in (start, *ancestors(start)):
        noun = told_by(token, CONTENT_NOUNS) or _case(token) or _charge(token)
        if noun is not None and view.holds(noun):
            return (view.span([noun]),)
        if token.dep_ not in _LINKS:
            return ()
    return ()


def _case(clause: Token) -> Token | None:
    """Somebody's case or version that a clause tells: "the prosecution's case is that he stole it"."""
    verb = clause.head
    noun = child(verb, "nsubj") if clause.dep_ == "ccomp" and verb.lemma_ == "be" else None
    theirs = noun is not None and child(noun, "poss", "prep") is not None
    return noun if theirs and noun is not None and noun.lemma_.lower() in CONTENT_NOUNS | _CASES else None


def _charge(deed: Token) -> Token | None:
    """The noun of a charge whose deed follows "of": "charges of having siphoned off millions"."""
    of = deed.head
    noun = of.head if deed.dep_ == "pcomp" and of.lower_ == "of" else None
    return noun if noun is not None and noun.lemma_.lower() in _CHARGES else None
