"""Which word names the happening that a temporal expression dates.

The expression is followed up the tree to the first word that can happen: a verb, an event noun, a light verb with its
noun. Words that cannot (the noun of "the 2008 model") stop the climb: such a time dates no happening.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.events.view import SUBJECTS, Token, View, child, children, head_of, is_noun, is_verb, joined, subject_of
from timeline.events.words import (
    ARRANGE,
    BE,
    CEASE,
    DENIAL_NOUNS,
    FAIL,
    LIGHT,
    MEDIA,
    MOVE,
    ON_RECORD,
    POSTPONE,
    SAY,
    SPEECH_NOUNS,
    is_event_noun,
)
from timeline.model.text import Span

_INSIDE = frozenset({"nummod", "compound", "amod", "nmod", "poss", "quantmod", "appos", "npadvmod"})
_SEQUENCE = frozenset({"follow", "precede", "cause", "trigger", "prompt", "spark", "result"})
_SUFFERED = frozenset({"recover", "suffer", "stem", "result", "arise", "reel"})  # from something that was before
_ANCHORS = frozenset({"before", "after", "since", "until", "during", "following"})


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


    @property
    def is_on_record(self) -> bool:
        """Whether it is an act that registers and calendars hold whoever speaks of it: a purchase, an election."""
        takes_over = self.lemma == "take" and any(t.lower_ == "over" for t in children(self.token, "prt"))
        return takes_over or self.lemma in ON_RECORD


@dataclass(frozen=True, slots=True)
class NoTrigger:
    """Why a temporal expression dates no happening, in words."""

    reason: str


def trigger(view: View, time: Span, taken: Collection[int]) -> Trigger | NoTrigger:
    """The happening that the expression at `time` dates; the tokens in `taken`, those of times, name no happening."""
    tokens = view.within(time)
    if not tokens:
        return NoTrigger("the expression is no word of a sentence that was read")
    top = head_of(tokens)
    beside = _across_dash(view, tokens)
    if beside is not None:
        return _settle(beside, tokens[0], None)
    marker = top.head if top.dep_ in {"pobj", "pcomp"} else None
    if marker is None and top.dep_ == "prep":
        marker = top
    noun = _anchored_noun(view, top, marker)
    if noun is not None:
        return _of_noun(noun, None)
    found = _climb(view, top, taken)
    if isinstance(found, NoTrigger):
        return found
    return _settle(found, tokens[0], marker)


def joined_to(view: View, found: Trigger, time: Span) -> list[Trigger]:
    """The happenings that share a time which opens the clause: "On Friday police arrested two men and charged one"."""
    verb = found.token
    subject = subject_of(verb)
    if found.is_nominal or subject is None or not view.holds(subject) or time.end > view.start(subject):
        return []
    others = [t for t in joined(verb)[1:] if t.tag_ == verb.tag_ and child(t, *SUBJECTS, "aux") is None]
    return [Trigger(t, t, t.lemma_.lower()) for t in others if is_verb(t) and view.holds(t)]


def foregone(view: View, found: Trigger) -> list[Trigger]:
    """What somebody did not do while doing the happening: "left without paying", "fled instead of surrendering"."""
    preps = [t for t in children(found.clause, "prep", "advmod") if t.lower_ in {"without", "instead"}]
    opened = [child(t, "pcomp", "pobj") or child(child(t, "prep", "pcomp") or t, "pcomp", "pobj") for t in preps]
    return [Trigger(t, t if is_verb(t) else found.clause, t.lemma_.lower()) for t in opened if t is not None
            and view.holds(t) and (t.tag_ == "VBG" or (is_noun(t) and is_event_noun(t.lemma_)))]


def _anchored_noun(view: View, top: Token, marker: Token | None) -> Token | None:
    """The event noun right before "in 2014" in "before the recall in 2014", whatever the parse hung the time on."""
    first = marker if marker is not None and marker.i < top.i else top
    place = first.i - view.tokens[0].i - 1
    before = view.tokens[place] if place >= 0 else None
    if before is None or not is_noun(before) or not is_event_noun(before.lemma_) or first.dep_ != "prep":
        return None
    above = before.head
    suffered = above.lower_ == "from" and above.head.lemma_ in _SUFFERED
    return before if before.dep_ == "pobj" and (above.lower_ in _ANCHORS or suffered) else None


def _across_dash(view: View, time: Sequence[Token]) -> Token | None:
    """The happening before a time that the parse hung on a word behind a dash: "its sale in 2016--a claim that"."""
    last = time[-1].i - view.tokens[0].i
    behind = view.tokens[last + 1:last + 3]
    text = view.document.text[view.end(time[-1]):view.end(time[-1]) + 3].strip()
    if not text.startswith(("--", "—", "–")) or not behind or time[-1].head.i < time[-1].i:
        return None
    place = time[0].i - view.tokens[0].i
    for token in reversed(view.tokens[:place]):
        if is_noun(token) and is_event_noun(token.lemma_):
            return token
        if is_verb(token) and token.dep_ not in {"aux", "auxpass"}:
            return token
    return None


def _climb(view: View, token: Token, taken: Collection[int]) -> Token | NoTrigger:
    """The first head that can happen."""
    inside = token.dep_ in _INSIDE and is_noun(token.head) and token.dep_ != "npadvmod"
    first = min((i for i in taken if i <= token.i and all(j in taken for j in range(i, token.i))), default=token.i)
    place = first - view.tokens[0].i
    if inside and place > 0 and view.tokens[place - 1].tag_ == "IN" and token.head.i > token.i:
        inside = False  # "on 4 May 2010 police arrested": the time has a preposition of its own
    for _ in range(30):
        if token.head.i == token.i or not view.holds(token.head):
            return NoTrigger("the words around it name no happening") if not is_verb(token) else token
        above = token.head
        if is_verb(above):
            return above
        if is_noun(above) and is_event_noun(above.lemma_) and above.i not in taken:
            return _beside(above, token)
        if is_noun(above) and inside and above.i not in taken:
            return NoTrigger(f"it tells of “{view.words(view.span([above]))}”, which is no happening")
        inside = False
        token = above
    return NoTrigger("the words around it name no happening")


def _beside(noun: Token, below: Token) -> Token:
    """The verb that a time belongs to though it hangs on a noun: "said in a statement on Sunday", "wed at a ceremony on".
    """
    verb = noun.head.head
    if noun.dep_ != "pobj" or below.dep_ != "prep" or not is_verb(verb) or below.i < noun.i:
        return noun
    said_in = noun.head.lower_ == "in" and noun.lemma_.lower() in MEDIA | SPEECH_NOUNS and verb.lemma_.lower() in SAY
    return verb if said_in or noun.head.lower_ == "at" else noun


def _settle(token: Token, time: Token, marker: Token | None) -> Trigger:
    """The happening behind a copula, a pro-verb, an auxiliary or a generic noun."""
    if is_noun(token):
        return _of_noun(token, marker)
    if token.dep_ in {"aux", "auxpass"}:
        token = token.head
    token = _finite(token)
    if token.dep_ == "xcomp" and token.head.lemma_ in CEASE and is_verb(token.head):
        token = token.head  # "stopped flying" tells of the stop
    undone = _not_done(token)
    if undone is not None:
        return Trigger(undone, undone, undone.lemma_.lower(), marker)
    noun = _put_off(token, time) or _arranged(token, marker) or _denied(token, time)
    if noun is not None:
        return Trigger(noun, token, noun.lemma_.lower(), marker)
    if token.lemma_ in BE:
        noun = _event_of_copula(token, time)
        if noun is not None:
            return Trigger(noun, token, noun.lemma_.lower(), marker)
    if token.lemma_ in _SEQUENCE and (noun := _event_of_copula(token, time)) is not None:
        return Trigger(noun, token, noun.lemma_.lower(), marker)
    if token.lemma_ == "do" and (verb := _stood_for(token)) is not None:
        return Trigger(verb, token, verb.lemma_.lower(), marker)
    if token.lemma_ in LIGHT | {"issue"} and (noun := _light(token)) is not None:
        part = noun.dep_ == "pobj" or noun.lemma_ in DENIAL_NOUNS  # "took part in the robbery" tells of the robbery
        return Trigger(noun if part else token, token, noun.lemma_.lower(), marker)
    return Trigger(token, token, token.lemma_.lower(), marker)


def _not_done(verb: Token) -> Token | None:
    """What somebody failed or refused to do at a time that stands before both: "in 1969 he refused to accept"."""
    if verb.lemma_.lower() not in FAIL:
        return None
    done = child(verb, "xcomp")
    return done if done is not None and any(t.tag_ == "TO" for t in children(done, "aux")) else None


def _put_off(verb: Token, time: Token) -> Token | None:
    """What is put off to a time: "the referendum has been postponed until November"."""
    moved = verb.lemma_.lower() in POSTPONE or any(
        t.lower_ in MOVE.get(verb.lemma_.lower(), ()) for t in children(verb, "prt", "advmod"))
    to = time.nbor(-1).lower_ if time.i else ""
    if not moved or to not in {"until", "till", "to", "for"}:
        return None
    thing = child(verb, "nsubjpass") if child(verb, "auxpass") is not None else child(verb, "dobj")
    return thing if thing is not None and is_noun(thing) else None


def _arranged(verb: Token, marker: Token | None) -> Token | None:
    """The happening that is scheduled or planned for a time: "the launch is scheduled for Friday"."""
    if marker is None or marker.lower_ != "for" or verb.lemma_.lower() not in ARRANGE:
        return None
    thing = child(verb, "nsubjpass", "dobj")
    return thing if thing is not None and is_noun(thing) and is_event_noun(thing.lemma_) else None


def _denied(verb: Token, time: Token) -> Token | None:
    """The happening that is denied by its noun: "denied any meeting with him in 2004"."""
    noun = child(verb, "dobj")
    if verb.lemma_.lower() not in {"deny", "disclaim"} or noun is None or not noun.i < time.i or not is_noun(noun):
        return None
    named = noun.lemma_.lower() not in MEDIA | SPEECH_NOUNS and is_event_noun(noun.lemma_)
    loose = child(noun, "det") is None or any(t.lower_ in {"any", "a", "an"} for t in children(noun, "det"))
    return noun if named and loose else None


def _finite(verb: Token) -> Token:
    """The verb whose participle only goes with it: "disappeared while visiting", "fell, killing two"."""
    marker = child(verb, "mark", "advmod")
    along = marker is None or marker.lower_ in {"while", "when", "as"}
    if verb.tag_ == "VBG" and verb.dep_ == "advcl" and along and child(verb, "aux") is None and is_verb(verb.head):
        return verb.head
    return verb


def _of_noun(noun: Token, marker: Token | None) -> Trigger:
    """A generic noun ("an incident in which X did Y") gives way to the clause that says what it was."""
    if noun.lemma_.lower() in {"incident", "event", "episode", "case", "occasion", "accident"}:
        for clause in children(noun, "relcl"):
            opener = child(clause, "prep")
            noun_of = child(opener, "pobj") if opener is not None else None
            where = any(t.lower_ in {"when", "where"} for t in clause.children)
            if where or (noun_of is not None and noun_of.tag_ == "WDT"):
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
    pronoun = child(verb, "dobj")
    if verb.dep_ != "relcl" or pronoun is None or pronoun.tag_ != "WDT":
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
    if noun is not None and noun.lemma_ == "part":
        noun = next((child(p, "pobj") for p in children(verb, "prep") if p.lower_ == "in"), None)
    if noun is None or (verb.lemma_ == "issue" and noun.lemma_ not in DENIAL_NOUNS):
        return None
    return noun if is_event_noun(noun.lemma_) else None
