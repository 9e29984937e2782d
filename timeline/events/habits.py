"""Habits: what happens in every summer or each May. A season or month without its year then dates no happening."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.trigger import Trigger
from timeline.events.view import Token, View, child, children, subject_of
from timeline.model.message import message
from timeline.model.timex import Anchored, Basis

_USUAL = frozenset({
    "often", "usually", "typically", "normally", "generally", "commonly", "frequently", "traditionally", "regularly",
    "routinely", "sometimes", "rarely", "seldom", "always", "mostly", "mainly", "customarily", "invariably"})
_ANY = frozenset({"most", "many", "some", "few"})
_NAMED = re.compile(
    r"\b(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|christmas|easter)\b", re.IGNORECASE)
_ONE = re.compile(r"\d{4}|\b(?:this|last|next|past|coming|previous|that|those|following|ago)\b", re.IGNORECASE)


def habit(view: View, found: Trigger, times: Sequence[Anchored]) -> str:
    """Why what a present tense tells of "most outbreaks" in "winter" is no happening, "" if it may be one."""
    verb = found.clause
    usual = _usual(verb) if _is_present(verb) and view.holds(verb) else ""
    if not usual or not times or not all(map(_comes_round, times)):
        return ""
    return message("“{words}” comes round every year: “{usual}” tells of a habit", words=times[0].timex.text,
                   usual=usual)


def _is_present(verb: Token) -> bool:
    finite = child(verb, "auxpass", "aux") or verb
    return finite.tag_ in {"VBZ", "VBP"} and finite.lemma_ != "have" and (finite is verb or verb.tag_ == "VBN")


def _usual(verb: Token) -> str:
    """The word that makes a clause tell of what is usual, "" without one."""
    subject = subject_of(verb)
    found = [t for t in children(verb, "advmod") if t.lower_ in _USUAL]
    found += [t for t in children(subject, "det", "amod") if t.lower_ in _ANY] if subject is not None else []
    return found[0].text if found else ""


def _comes_round(item: Anchored) -> bool:
    words = item.timex.text
    return item.basis is Basis.PUBLICATION and _NAMED.search(words) is not None and _ONE.search(words) is None
