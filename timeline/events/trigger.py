"""Which word names the happening that a temporal expression dates.

The expression is followed up the tree to the first word that can happen: a verb, an event noun, a light verb with its
noun. Words that cannot (the noun of "the 2008 model") stop the climb: such a time dates no happening.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.view import Token, View, child, children, head_of, is_noun, is_verb
from timeline.events.words import BE, LIGHT, MEDIA, is_event_noun
from timeline.model.text import Span

_INSIDE = frozenset({"nummod", "compound", "amod", "nmod", "poss", "quantmod", "appos", "npadvmod"})
_ADVERB = frozenset({"npadvmod", "advmod", "tmod", "prep", "pobj", "pcomp"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A happening's word.

    `token` names it; `clause` is the verb of the clause that tells it (the token itself for a verb); `lemma` its base
    form; `marker` the preposition that led to it from the time ("before"), None if there was none.
    """

    token: Token
    clause: Token
    lemma: str
    marker: Token | None = None

    @property
    def stands_in(self) -> bool:
        """Whether the clause's verb only stands for the happening: "which it did in 2015"."""
        return bool(self.clause.lemma_ == "do" and self.clause.i != self.token.i)

    @property
    def is_nominal(self) -> bool:
        """Whether a noun names it."""
        return is_noun(self.token) and not is_verb(self.token)


@dataclass(frozen=True, slots=True)
class NoTrigger:
    """Why a temporal expression dates no happening, in words."""

    reason: str


def trigger(view: View, time: Span) -> Trigger | NoTrigger:
    """The happening that the expression at `time` dates."""
    tokens = view.within(time)
    if not tokens:
        return NoTrigger("the expression is no word of a sentence that was read")
    top = head_of(tokens)
    marker = top.head if top.dep_ in {"pobj", "pcomp"} else None
    if marker is None and top.dep_ == "prep":
        marker = top
    found = _climb(view, top)
    if isinstance(found, NoTrigger):
        return found
    return _settle(view, found, tokens[0], marker)


def _climb(view: View, token: Token) -> Token | NoTrigger:
    """The first head that can happen."""
    inside = token.dep_ in _INSIDE and is_noun(token.head) and token.dep_ != "npadvmod"
    if is_noun(token) and is_event_noun(token.lemma_) and token.ent_type_ not in {"DATE", "TIME"}:
        return token
    for _ in range(30):
        if token.head.i == token.i or not view.holds(token.head):
            return NoTrigger("the words around it name no happening") if not is_verb(token) else token
        above = token.head
        if is_verb(above):
            return above
        if is_noun(above) and is_event_noun(above.lemma_):
            return above
        if is_noun(above) and inside:
            return NoTrigger(f"it tells of “{view.words(view.span([above]))}”, which is no happening")
        inside = False
        token = above
    return NoTrigger("the words around it name no happening")


def _settle(view: View, token: Token, time: Token, marker: Token | None) -> Trigger:
    """The happening behind a copula, a pro-verb, an auxiliary or a generic noun."""
    if is_noun(token):
        return _of_noun(token, marker)
    if token.dep_ in {"aux", "auxpass"}:
        token = token.head
    if token.lemma_ in BE:
        noun = _event_of_copula(token, time)
        if noun is not None:
            return Trigger(noun, token, noun.lemma_.lower(), marker)
    if token.lemma_ == "do" and (verb := _stood_for(token)) is not None:
        return Trigger(verb, token, verb.lemma_.lower(), marker)
    if token.lemma_ in LIGHT and (noun := _light(token)) is not None:
        return Trigger(token, token, noun.lemma_.lower(), marker)
    return Trigger(token, token, token.lemma_.lower(), marker)


def _of_noun(noun: Token, marker: Token | None) -> Trigger:
    """A generic noun ("an incident in which X did Y") gives way to the clause that says what it was."""
    if noun.lemma_.lower() in {"incident", "event", "episode", "case", "occasion", "accident"}:
        for clause in children(noun, "relcl"):
            opener = child(clause, "prep")
            if (opener is not None and child(opener, "pobj") is not None and child(opener, "pobj").tag_ == "WDT") \
                    or any(t.lower_ in {"when", "where"} for t in clause.children):
                return Trigger(clause, clause, clause.lemma_.lower(), marker)
    return Trigger(noun, noun.head if is_verb(noun.head) else noun, noun.lemma_.lower(), marker)


def _event_of_copula(verb: Token, time: Token) -> Token | None:
    """The event noun in the predicate of "be", nearest before the time; else its subject."""
    subtree = [t for t in verb.subtree if t.i < time.i and t.i > verb.i]
    for token in reversed(subtree):
        if is_noun(token) and is_event_noun(token.lemma_) and token.lemma_.lower() not in MEDIA \
                and token.dep_ in {"pobj", "attr", "dobj"}:
            return token
    subject = child(verb, "nsubj")
    complement = child(verb, "attr", "acomp")
    if subject is not None and complement is None and is_noun(subject) and is_event_noun(subject.lemma_):
        return subject
    return None


def _stood_for(verb: Token) -> Token | None:
    """The verb that "did" stands for in "to buy the firm, which it did in 2015"."""
    if verb.dep_ != "relcl" or child(verb, "dobj") is None or child(verb, "dobj").tag_ != "WDT":
        return None
    above = verb.head
    for _ in range(6):
        if is_verb(above):
            return above
        above = above.head
    return None


def _light(verb: Token) -> Token | None:
    """The event noun that a light verb carries: "held a meeting", "made an announcement"."""
    noun = child(verb, "dobj")
    return noun if noun is not None and is_event_noun(noun.lemma_) else None
