"""From a temporal expression up the tree to the first word that can happen, and which way is taken at a fork."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from timeline.events.misread import verb_of_clause
from timeline.events.view import Token, View, child, children, is_noun, is_verb
from timeline.events.words import (
    CANCEL,
    COINCIDE,
    MEDIA,
    POSTPONE,
    RECORDS,
    SAY,
    SHIFT,
    SPEECH_NOUNS,
    is_event_noun,
)
from timeline.model.message import message

_INSIDE = frozenset({"nummod", "compound", "amod", "nmod", "poss", "quantmod", "appos", "npadvmod"})
_INTENTIONS = frozenset({"plan", "proposal", "offer", "bid", "contract", "order", "request", "scheme", "appeal",
                         "lawsuit", "suit", "motion", "petition", "complaint", "application", "claim", "demand"})
_DECIDE = frozenset({"approve", "reject", "dismiss", "deny", "uphold", "overturn", "refuse", "grant", "accept", "adopt",
                     "file", "lodge", "submit", "present", "unveil", "withdraw", "drop", "sign", "win", "lose"})
_LIMITS = frozenset({"deadline", "ultimatum", "cut-off", "cutoff"})
THESE_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
                         "yesterday", "tomorrow", "tonight"})
_RELATIVES = frozenset({"WDT", "WP", "WP$"})
_ANSWER = frozenset({"accept", "approve", "ratify", "veto", "adopt", "reject"})
_DECREE = frozenset({"declare", "order"})
_MEANT = frozenset({"mean", "intend", "design", "destine", "suit", "aim"})
_STATES = frozenset({"hide", "trap", "stick", "strand", "park", "moor", "station", "base", "locate", "seat", "dress",
                     "arm", "pack", "load", "wrap", "tuck", "stash"})  # that lasted before what happened to it
_LEAVE = frozenset({"walk", "pull", "storm", "withdraw", "drop", "back", "bow", "return", "resign", "retire", "step"})
_PERMIT = frozenset({"ban", "outlaw", "forbid", "prohibit", "legalise", "legalize", "authorise", "authorize", "permit"})


@dataclass(frozen=True, slots=True)
class NoTrigger:
    """Why a temporal expression dates no happening, in words."""

    reason: str


def climb(view: View, token: Token, taken: Collection[int]) -> Token | NoTrigger:
    """The first head that can happen."""
    time = token
    inside = token.dep_ in _INSIDE and is_noun(token.head) and token.dep_ != "npadvmod"
    first = min((i for i in taken if i <= token.i and all(j in taken for j in range(i, token.i))), default=token.i)
    place = first - view.tokens[0].i
    if inside and place > 0 and view.tokens[place - 1].tag_ == "IN" and token.head.i > token.i:
        inside = False  # "on 4 May 2010 police arrested": the time has a preposition of its own
    for _ in range(30):
        if token.head.i == token.i or not view.holds(token.head):
            return NoTrigger(message("the words around it name no happening")) if not is_verb(token) else token
        above = token.head
        other = _of_other(view, token, taken) or _apart(view, time, above)
        if other is not None or is_verb(above):
            return other or _of_verb(view, token, above)
        if is_noun(above) and is_event_noun(above.lemma_) and above.i not in taken:
            return _beside(above, token)
        if verb_of_clause(above).i != above.i:
            return verb_of_clause(above)
        if is_noun(above) and inside and above.i not in taken:
            return no_happening(view, above)
        inside = False
        token = above
    return NoTrigger(message("the words around it name no happening"))


def _of_other(view: View, token: Token, taken: Collection[int]) -> NoTrigger | None:
    """Why a time that hangs on this word tells of no happening: of whom another noun describes ("his wife since
    2017"), or of a figure that another is held against ("compared with 51 percent last October").
    """
    above = token.head
    if (above.lower_ == "compared" and above.dep_ in {"prep", "advcl", "acl"}) or (
            token.lower_ == "from" and above.lower_ in {"up", "down"} and above.dep_ == "advmod"):
        return NoTrigger(message("it is the time of what is compared"))
    decreed = above.dep_ == "dobj" and token.lower_ in {"from", "until", "till"} and above.head.lemma_ in _DECREE
    if token.dep_ == "prep" and (above.lemma_.lower() in _LIMITS or (decreed and not is_event_noun(above.lemma_))):
        return no_happening(view, above)
    if above.dep_ != "appos" or token.dep_ != "prep" or above.tag_ not in {"NN", "NNS"} or above.i in taken:
        return None
    apart = token.i == 0 or token.nbor(-1).text == "," or token.i < above.i
    tells = is_event_noun(above.lemma_) or verb_of_clause(above).i != above.i  # "Coastguard: Trawler rammed boat"
    return None if apart or tells else no_happening(view, above)


def _apart(view: View, time: Token, found: Token) -> Token | NoTrigger | None:
    """Where a time belongs that was hung inside a noun's own words: with the verb outside them, or with nothing.

    A letter "dated 14 June" was written then; a day of this week is not that of what has an anniversary.
    """
    paper = _paper(found)
    if paper is not None:
        verb = paper.head.head
        says = paper.dep_ == "pobj" and paper.head.lower_ == "in" and verb.lemma_.lower() in SAY
        return verb if says and is_verb(verb) else no_happening(view, paper)
    noun = found.head if found.dep_ in {"relcl", "acl"} else found
    of = noun.head
    if noun.dep_ != "pobj" or of.lower_ != "of" or of.head.lemma_ != "anniversary" or time.lower_ not in THESE_DAYS:
        return None
    return of.head.head if is_verb(of.head.head) else no_happening(view, of.head)


def _paper(dated: Token) -> Token | None:
    """The letter or the like of which "dated" says when it was written; None if the word says something else."""
    if dated.lemma_ != "date" or dated.tag_ != "VBN" or dated.dep_ not in {"acl", "advcl"}:
        return None
    preps = children(dated.head, "prep") if dated.dep_ == "advcl" else ()  # "in a note, dated 3 May, he writes"
    noun = next((t for prep in preps for t in children(prep, "pobj") if t.i < dated.i), dated.head)
    return noun if noun.lemma_.lower() in MEDIA | SPEECH_NOUNS | RECORDS else None


def _of_verb(view: View, below: Token, verb: Token) -> Token | NoTrigger:
    """The verb that a time or what stands above it hangs on, or the one that it belongs to instead."""
    if below.dep_ == "conj" and below.tag_ in {"JJ", "JJS", "CD"} and child(below, "det") is not None:
        return NoTrigger(message("the words around it leave out their verb"))  # "one fell on Monday, the last later"
    above = _above(view, verb.head)
    if above is not None and verb.tag_ == "VBN" and _describes(verb, below, above):
        return _bidden(above)  # "stole funds meant for orphans in 2012"
    subject = child(verb, "nsubj", "nsubjpass")
    to = below.lower_ in {"to", "until"} and verb.lemma_.lower() in SHIFT | POSTPONE
    if to and subject is not None and subject.lemma_.lower() in {"date", "deadline", "target"}:
        return no_happening(view, subject)  # "that date slipped to October"
    return _before_relative(view, below, verb) or _bidden(_doing_without(verb_of_clause(verb)))


def _before_relative(view: View, time: Token, verb: Token) -> Token | None:
    """The verb above a clause that the parse hung a time on though it stands before the clause's relative pronoun.

    "Was refused leave in May, after a retrial in June, on one count on which the first jury had failed to agree"; None
    if the parse may be right.
    """
    joined_by = next((t for t in view.tokens if time.i < t.i < verb.i and t.tag_ in _RELATIVES
                      and verb.i in {t.head.i, t.head.head.i}), None)
    above = _above(view, verb.head) or verb
    asks = verb.dep_ in {"ccomp", "advcl", "ROOT"}  # "said on Friday which of them"
    return above if joined_by is not None and not asks and is_verb(above) and above.i < time.i else None


def _describes(participle: Token, time: Token, verb: Token) -> bool:
    """Whether a participle only says in what state somebody or something was: "seized gold hidden in shoes on Friday".

    Or stands behind the time that the parse hung on it: "will appear in court on Monday charged with arson".
    """
    state = participle.dep_ == "acl" and is_noun(participle.head) and (participle.lemma_ in _MEANT or (
        participle.lemma_ in _STATES and verb.tag_ == "VBD" and child(participle, "prep") is not None))
    behind = participle.dep_ in {"acl", "advcl"} and verb.i < time.i < participle.i
    set_off = participle.i > 0 and participle.nbor(-1).text == ","
    return state or (behind and not set_off and child(participle, "nsubj", "mark", "aux", "auxpass") is None)


def _above(view: View, token: Token) -> Token | None:
    """The first verb from a word upwards, the word among them; None if there is none."""
    while not is_verb(token) and token.head.i != token.i and view.holds(token.head):
        token = token.head
    return token if is_verb(token) else None


def _bidden(verb: Token) -> Token:
    """The verb of "were told not to swim on Wednesday": the time is that of the telling."""
    above = verb.head
    not_to = verb.dep_ == "xcomp" and child(verb, "neg") is not None and any(
        t.tag_ == "TO" for t in children(verb, "aux"))
    past = any(t.lower_ in {"was", "were"} for t in children(above, "auxpass"))
    return above if not_to and past and above.lemma_.lower() in {"tell", "warn", "advise", "urge"} else verb


def _doing_without(verb: Token) -> Token:
    """The verb of "left without paying on Sunday": what was not done shares its time (`foregone`)."""
    without = verb.head
    outer = verb.dep_ == "pcomp" and without.lower_ == "without" and is_verb(without.head)
    return without.head if outer else verb


def _beside(noun: Token, below: Token) -> Token:
    """The verb that a time belongs to though it hangs on a noun: "said in a statement on Sunday", "at a feast on".

    So with verbs that happen when their object does: "won the election in 2013".
    """
    reply = _replied(noun)
    if reply is not None and below.dep_ == "prep":
        return reply
    verb = noun.head
    asked = verb.lemma_.lower() in CANCEL | _DECIDE and noun.lemma_.lower() in _INTENTIONS
    made = verb.lemma_.lower() in COINCIDE | _PERMIT | _ANSWER or asked
    if noun.dep_ == "oprd" and is_verb(verb):
        return verb  # "called it a surrender on Wednesday"
    decreed = verb.lemma_.lower() in _DECREE and below.lower_ in {"from", "until", "till"}  # "a curfew from 8pm"
    if noun.dep_ == "dobj" and below.dep_ == "prep" and is_verb(verb) and made and not decreed:
        return verb
    prep = noun.head
    verb = prep.head.head if prep.head.dep_ in {"prep", "prt", "advmod"} else prep.head  # "walked out of the talks"
    if noun.dep_ != "pobj" or below.dep_ != "prep" or not is_verb(verb) or below.i < noun.i:
        return noun
    said_in = noun.head.lower_ == "in" and noun.lemma_.lower() in MEDIA | SPEECH_NOUNS and verb.lemma_.lower() in SAY
    died = noun.head.lower_ in {"of", "from"} and verb.lemma_ == "die"  # "died of a heart attack on Sunday"
    signed = noun.head.lower_ == "on" and noun.lemma_.lower() in {"contract", "deal", "loan", "charge", "count"}
    left = verb.lemma_.lower() in _LEAVE and prep.lower_ in {"of", "from", "to", "into"} and (
        any(t.lower_ in {"the", "his", "her", "its", "their"} for t in children(noun, "det", "poss")))
    return verb if said_in or signed or died or left or prep.lower_ == "at" else noun


def _replied(noun: Token) -> Token | None:
    """The verb of "did not respond to requests for comment on Tuesday"; None for any other noun."""
    above = noun
    while above.dep_ in {"pobj", "prep"} and above.head.i < above.i:
        above = above.head
    return above if is_verb(above) and above.lemma_ in {"respond", "reply", "react"} and above.i != noun.i else None


def no_happening(view: View, noun: Token) -> NoTrigger:
    """Why a time that tells of this noun dates nothing."""
    return NoTrigger(message("it tells of “{words}”, which is no happening", words=view.words(view.span([noun]))))
