"""What somebody denies, in few words: "finding chips", "any meeting with him", "that the mill leaked"."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.events.clauses import Cut, clause, phrase
from timeline.events.phrases import length, negates
from timeline.events.shorten import shortened
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, Token, View, child, children, is_noun

_MOST = 6  # words; more would not fit a second line
_DOUBLED = re.compile(r"(?:^|[^aeiou])[aeiou][bdfgklmnprtvz]$")
_STRESSED = ("begin", "admit", "commit", "permit", "omit", "submit", "transmit", "refer", "prefer", "transfer", "occur",
             "incur", "defer", "deter", "confer", "infer", "regret", "compel", "propel", "expel", "rebel", "control",
             "patrol", "forget", "equip", "acquit", "upset", "abet")


def gist(cut: Cut, found: Trigger, denier: Token | None) -> str:
    """The happening as what `denier` denies, "" if it cannot be told in few words.

    A deed of the denier's own becomes a gerund, the only word that is not of the text; anybody else's is told as its
    clause.
    """
    view = cut.view
    if found.is_nominal:
        words = shortened(view, phrase(cut, found.token), _MOST)
        return _said(view, words) if is_noun(found.token) else ""
    verb = found.token
    own = child(verb, *SUBJECTS) or (verb.head if verb.dep_ == "acl" else None)
    if own is None or denier is None or _is_same(own, denier):
        return _gerund_phrase(cut, verb)
    words = [t for t in shortened(view, clause(cut, verb), _MOST) if t.lower_ != "no" or t.dep_ != "det"]
    return f"that {_said(view, words)}" if not negates(words) and _said(view, words) else ""


def _is_same(subject: Token, denier: Token) -> bool:
    """Whether a subject is the denier: the same word or name, or a pronoun of what is said."""
    return bool(subject.i == denier.i or subject.tag_ == "PRP" or subject.lower_ == denier.lower_)


def _gerund_phrase(cut: Cut, verb: Token) -> str:
    """The verb's gerund with what completes it: "finding chips", "being beaten"."""
    helper = child(verb, "auxpass")
    after = [t for part in children(verb, "prt", "dobj", "attr", "acomp", "oprd", "xcomp", "prep", "dative", "ccomp")
             if part.i > verb.i for t in phrase(cut, part)]
    words = shortened(cut.view, [verb, *after], _MOST, kept={verb.i})
    rest = _said(cut.view, [t for t in words if t.i > verb.i])
    first = f"being {verb.text}" if helper is not None else gerund(verb.lemma_.lower())
    return f"{first} {rest}".strip() if length(words) <= _MOST + 1 else ""


def _said(view: View, words: list[Token]) -> str:
    """The words as they stand, if they are one stretch of few words without quotation marks."""
    if not words or length(words) > _MOST + 1 or any(b.i - a.i > 1 for a, b in pairwise(words)):
        return ""
    text = view.words(view.span(words))
    return "" if any(mark in text for mark in "“”\"") else text


def gerund(lemma: str) -> str:
    """The English gerund of a verb's base form: "making", "lying", "running", "admitting"."""
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return f"{lemma[:-1]}ing"
    syllables = len(re.findall(r"[aeiouy]+", lemma))
    doubled = lemma in _STRESSED or (syllables == 1 and _DOUBLED.search(lemma) is not None)
    return f"{lemma}{lemma[-1]}ing" if doubled else f"{lemma}ing"
