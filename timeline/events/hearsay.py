"""Happenings that nobody named tells of: "the story that he drowned", "so the legend goes"."""

from __future__ import annotations

import re

from timeline.events.attribution import Said
from timeline.events.view import Token, View, ancestors, child, children, head_of, is_verb, told_by
from timeline.events.words import CONTENT_NOUNS, LEGENDS
from timeline.model.text import Span

_GOES = re.compile(rf"\b(?:or )?(?:so|as) (?:the |local |popular )*(?:{'|'.join(sorted(LEGENDS))}) "
                   r"(?:goes|went|has it|had it|would have it|runs|tells it)\b", re.IGNORECASE)
_BELIEVED = re.compile(r"\bif (?P<who>[^,.;]{2,60}?) (?P<cue>(?:is|are|was|were) (?:to be|right|correct|accurate)\b"
                       r"(?: (?:believed|trusted))?|can be (?:believed|trusted))", re.IGNORECASE)
_MARKS = frozenset({",", "–", "—", "--"})
_MAKE = frozenset({"make", "repeat", "raise", "level", "air"})
_CLAIMS = frozenset({"claim", "allegation", "accusation", "assertion", "contention"})
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


def teller(view: View, start: Token) -> Said | None:
    """Whose claim the clause of `start` is by words apart from it; None if they name nobody.

    "The prosecution's case is that he stole it", "he was beaten, a claim first made by his wife", "hail ruined it, if
    the farmers are to be believed".
    """
    for token in (start, *ancestors(start)):
        noun = _case(token)
        if noun is not None and (owner := child(noun, "poss")) is not None and owner.tag_ != "PRP$":
            return _told(view, start, noun, owner)
        if token.dep_ not in _LINKS:
            break
    return _apposed(view, start) or _believed(view, start)


def _apposed(view: View, start: Token) -> Said | None:
    """The claim that a phrase behind the clause calls it: "..., a claim first made by his wife"."""
    for noun in view.tokens:
        if noun.i < start.i + 2 or noun.lemma_.lower() not in _CLAIMS or noun.dep_ not in {"appos", "npadvmod", "dep"}:
            continue
        first = child(noun, "det")
        if first is None or first.lower_ not in {"a", "an"} or noun.left_edge.nbor(-1).text not in _MARKS:
            continue
        for clause in children(noun, "acl", "relcl"):
            agent = child(clause, "agent")
            by = child(agent, "pobj") if agent is not None else child(clause, "nsubj")
            if by is not None and view.holds(by) and clause.lemma_.lower() in _MAKE:
                return _told(view, start, noun, by)
    return None


def _believed(view: View, start: Token) -> Said | None:
    """Whose word is only believed: "if the farmers are to be believed", beside a clause that tells of the past."""
    found = _BELIEVED.search(view.document.text, view.sentence.start, view.sentence.end)
    inside = found is not None and found.start() <= view.start(start) < found.end()
    if found is None or inside or not is_verb(start) or start.tag_ not in {"VBD", "VBN"}:
        return None
    by = head_of(view.within(Span(*found.span("who"))))
    return _told(view, start, next(iter(view.within(Span(*found.span("cue")))), by), by)


def _told(view: View, start: Token, cue: Token, by: Token) -> Said:
    words = [t for t in by.subtree if view.holds(t) and (t.i < cue.i) == (by.i < cue.i) and t.i != cue.i]
    return Said(view.sentence.index, "say", cue, (view.span([cue]),), by, (view.span(words or [by]),),
                (view.span([start]),), "noun", f"the words name whose “{view.words(view.span([cue]))}” it is")


def _case(clause: Token) -> Token | None:
    """Somebody's case or version that a clause tells: "the prosecution's case is that he stole it"."""
    verb = clause.head
    noun = child(verb, "nsubj") if clause.dep_ == "ccomp" and verb.lemma_ == "be" else None
    if clause.dep_ == "acl" and verb.dep_ == "attr" and child(verb.head, "nsubj", "expl") is not None and any(
            t.lower_ == "it" for t in children(verb.head, "nsubj", "expl")):
        noun = verb  # "it is the prosecution's case that"
    theirs = noun is not None and child(noun, "poss", "prep") is not None
    return noun if theirs and noun is not None and noun.lemma_.lower() in CONTENT_NOUNS | _CASES else None


def _charge(deed: Token) -> Token | None:
    """The noun of a charge whose deed follows "of": "charges of having siphoned off millions"."""
    of = deed.head
    noun = of.head if deed.dep_ == "pcomp" and of.lower_ == "of" else None
    return noun if noun is not None and noun.lemma_.lower() in _CHARGES else None
