"""Words around a clause that take back what it tells: it is then neither reported nor anybody's claim.

"No evidence that", "did not say that", "was acquitted of", "wrongly reported that", "retracted her claim that": whoever
tells a happening so does not say that it happened.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.events.asked import asks_of, in_hindsight
from timeline.events.subjects import neither
from timeline.events.view import Token, View, ancestors, child, children, is_indefinite, is_noun, is_verb
from timeline.events.words import CONTENT_NOUNS, DENY, FAIL, GROUNDS, OCCUR, SPEECH_NOUNS, TRUTH, UNTRUE
from timeline.model.event import Status
from timeline.model.text import Span

_VOUCH = frozenset({"say", "confirm", "believe", "think", "know", "verify", "corroborate", "acknowledge", "admit",
                    "concede", "suggest",
                    "claim", "allege", "assert", "conclude", "prove", "establish", "show", "demonstrate", "find",
                    "determine", "accept", "imply", "state", "argue", "maintain", "remember", "recall"})
_TAKE_BACK = frozenset({"retract", "withdraw", "recant", "correct", "debunk", "disprove", "discredit", "doubt"})
_FREE = frozenset({"acquit", "clear", "exonerate", "absolve", "vindicate"})
_WRONGLY = frozenset({"wrongly", "falsely", "mistakenly", "erroneously", "incorrectly"})
_NO_TRUTH = re.compile(
    rf"\b(?P<no>no|not (?:an?|one|any)|nothing|little|without)\b(?:\s+[\w-]+){{0,3}}?\s+"
    rf"(?P<truth>{'|'.join(sorted(TRUTH))})\b"
    rf"[^.;:]{{0,40}}?\b(?:in|to|for|behind)\s+(?:[\w-]+\s+){{0,3}}?(?:{'|'.join(sorted(CONTENT_NOUNS))})s?\s+that\b",
    re.IGNORECASE)
_NOT_SO = re.compile(
    rf"\bit(?:['’]s| is| was)(?: \w+)? (?P<not>not(?: \w+)? true|{'|'.join(sorted(UNTRUE))})\b,[^,;.]{{3,60}}, that\b",
    re.IGNORECASE)
_FAR = 80  # characters between the "that" and the verb of its clause
_REACH = 8  # words before a happening in which the "that" of its clause stands
_NOBODY = frozenset({"nobody", "none", "neither"})
_COMPLEMENTS = frozenset({"ccomp", "acl", "relcl", "pcomp", "prep", "dobj", "pobj", "xcomp", "nsubj", "nsubjpass",
                          "csubj", "csubjpass", "conj"})


def taken_back(view: View, start: Token, cues: Collection[int] = ()) -> tuple[Span, ...]:
    """The words that take back the clause of `start`; empty if none does. `cues` are the tokens that attribute it.

    The way up goes only over complements: a clause that is told for itself ("after he fled") is left as it is.
    """
    before = _before_that(view, start)
    known = before is not None and before.i in cues and not _is_negated(before)
    if before is not None and not known and (_vouches(before) or _denies_clause(before)):
        return (view.span([before]),)  # also "said that": whose claim it is was lost with the clause
    if _is_known(start):
        return ()
    below = start
    for token in ancestors(start):
        if below.dep_ not in _COMPLEMENTS or asks_of(below) or in_hindsight(token) or not view.holds(token):
            return ()
        if _takes_back(token, below):
            return (view.span([token]),)
        below = token
    return ()


def _is_known(start: Token) -> bool:
    """Whether a noun names a happening that its clause takes for granted: "does not say that ice caused the crash"."""
    verb = start.head.head if start.dep_ == "pobj" else start.head
    named = is_noun(start) and not is_verb(start) and not is_indefinite(start)
    return named and start.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"} and is_verb(verb) and (
        (verb.lemma_.lower() not in OCCUR or says_what(verb)) and verb.dep_ in {"ccomp", "acl", "relcl"})


def says_what(verb: Token) -> bool:
    """Whether a form of "be" only says what something was: "that the crash was an accident"."""
    return verb.lemma_ == "be" and child(verb, "attr", "acomp") is not None and child(verb, "expl") is None


def no_truth(view: View, start: Token) -> tuple[Status, tuple[Span, ...]] | None:
    """The words that deny what a story tells: "there is no truth in reports that the bank froze accounts".

    Or a clause that the words of saying part from its predicate: "it is not true, she said, that he left".
    """
    text = view.document.text
    found = _NO_TRUTH.search(text, view.sentence.start, view.start(start))
    if found is not None and view.start(start) - found.end() <= _FAR:
        return Status.NEGATED, (Span(found.start("no"), found.end("truth")),)
    found = _NOT_SO.search(text, view.sentence.start, view.start(start))
    if found is None or view.start(start) - found.end() > _FAR:
        return None
    return Status.NEGATED, (Span(*found.span("not")),)


def _before_that(view: View, start: Token) -> Token | None:
    """The word before the "that" of a clause which the parser took for a noun with a participle ("the pipe leaked")."""
    if start.dep_ != "acl":
        return None
    near = [start.doc[place] for place in range(start.i - 1, max(start.i - _REACH, 0), -1)]
    that = next((token for token in near if token.lower_ == "that" and view.holds(token)), None)
    return None if that is None or that.i == 0 else start.doc[that.i - 1]


def _vouches(word: Token) -> bool:
    return is_verb(word) and word.lemma_.lower() in _VOUCH


def _denies_clause(word: Token) -> bool:
    lemma = word.lemma_.lower()
    if lemma in GROUNDS:
        return any(t.lower_ in {"no", "little"} for t in children(word, "det", "amod"))
    if lemma in SPEECH_NOUNS:
        return word.head.lemma_.lower() in _TAKE_BACK
    return lemma in _TAKE_BACK


def _takes_back(token: Token, below: Token) -> bool:
    lemma = token.lemma_.lower()
    if lemma in GROUNDS:
        return any(t.lower_ in {"no", "little", "any"} for t in children(token, "det", "amod"))
    if lemma in _VOUCH | {"report"} and any(t.lower_ in _WRONGLY for t in children(token, "advmod")):
        return True
    if lemma in _VOUCH and below.dep_ in {"ccomp", "xcomp"}:
        asked = any(t.tag_ in {"WP", "WRB"} and t.i < below.i for t in below.children)  # "does not say who did it"
        return (_is_negated(token) and not asked) or is_kept_back(token)
    if lemma in DENY and below.dep_ == "ccomp" and neither(token):
        return True  # "would neither confirm nor deny that"
    if lemma in _TAKE_BACK:  # but "no reason to doubt that"
        is_refused = any(t.lower_ in {"no", "not", "n't"} for t in (*token.children, *token.head.children))
        return not is_refused and (below.dep_ in {"ccomp", "acl"} or below.lemma_.lower() in SPEECH_NOUNS)
    return lemma in _FREE and below.dep_ == "prep" and below.lower_ == "of"


def is_kept_back(verb: Token) -> bool:
    """Whether somebody refuses to say what a verb of saying would say: "refused to confirm that"."""
    refused = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in FAIL
    return refused and verb.lemma_.lower() in _VOUCH and child(verb, "ccomp") is not None


def _is_negated(verb: Token) -> bool:
    if any(t.dep_ == "neg" for t in verb.children):
        return True
    if verb.dep_ in {"relcl", "acl"} and verb.tag_ == "VB" and (verb.head.lower_ == "nothing" or any(
            t.lower_ == "no" for t in children(verb.head, "det"))):
        return True  # "found nothing to show that"
    subjects = children(verb, "nsubj", "nsubjpass")
    return any(one.lower_ in _NOBODY or any(t.lower_ in {"no", "neither"} for t in children(one, "det"))
               for one in subjects)
