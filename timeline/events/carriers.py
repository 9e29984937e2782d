"""The happening behind a word that only carries it: a copula, a pro-verb, a light verb, a verb of failing or planning.
"""

from __future__ import annotations

from timeline.events.conditions import is_to
from timeline.events.cuewords import ACCUSE
from timeline.events.plans import ahead, arranged
from timeline.events.subjects import refuses
from timeline.events.view import Token, child, children, is_noun, is_verb
from timeline.events.words import (
    BE,
    CEASE,
    CONTENT_NOUNS,
    DEEDS,
    DENIAL_NOUNS,
    DENY,
    FAIL,
    LIGHT,
    MEDIA,
    PLAN,
    REQUEST,
    SAY,
    SPEECH_NOUNS,
    is_event_noun,
)

_SEQUENCE = frozenset({"follow", "precede", "cause", "trigger", "prompt", "spark", "result"})
_LINKS = frozenset({"contact", "involvement", "collusion", "dealing", "relationship", "link", "tie"})
_SECOND = frozenset({"up", "off", "in", "out", "down"})  # of "cover-up", "break-in"
_BODIES = frozenset({"prosecution", "mission", "foundation", "campaign", "inquiry", "investigation", "commission"})
_OWNED = frozenset({"admit", "regret", "recall", "remember", "convict", "acquit", "clear", "accuse"})  # deeds

Carried = tuple[Token, Token]  # the word that names the happening, and the verb of the clause that tells it


def carried(token: Token, time: Token, marker: Token | None) -> Carried:
    """The happening that the word found above a time stands for: mostly the word itself."""
    if is_noun(token):
        return _of_noun(token)
    if token.dep_ in {"aux", "auxpass"}:
        token = token.head
    token = _finite(token, time)
    ceased = token.dep_ == "xcomp" and token.head.lemma_ in CEASE
    if is_verb(token.head) and (ceased or _is_decided(token, time)):
        token = token.head  # "stopped flying" tells of the stop, "decided to go weeks ago" of the decision
    inner = _expected(token, time) or _not_done(token) or _charged(token, time) or _behind_be(token)
    if inner is not None:
        return inner, inner
    named = (arranged(token, time, marker) or _denied(token, time) or _occurring(token) or _copula(token, time)
             or ahead(token, time, marker))
    return named or _stood_for(token) or _light(token) or token, token


def _is_decided(verb: Token, time: Token) -> bool:
    """Whether a time that is over by its own words was hung on what somebody decided to do."""
    over = any(t.lower_ in {"ago", "yesterday", "last", "earlier"} for t in (time, time.head, time.head.head))
    return over and verb.dep_ in {"xcomp", "advcl"} and is_to(verb) and verb.head.lemma_.lower() in PLAN


def lemma_of(found: Carried) -> str:
    """The base form that names a happening: that of a light verb's noun, else of the word itself."""
    word, clause = found
    noun = _light_noun(clause) if word == clause else None
    named = noun if noun is not None else word
    if named.lower_ in _SECOND and named.i > 1 and named.tag_ == "NN" and named.nbor(-1).text == "-":
        return f"{named.nbor(-2).lower_}-{named.lower_}"
    return str(named.lemma_.lower())


def _behind_be(verb: Token) -> Token | None:
    """The happening behind a form of "be": "on Monday ministers are to discuss it", "at no point was a letter sent"."""
    if verb.lemma_ != "be":
        return None
    ahead = child(verb, "xcomp")
    bare = child(verb, "attr", "acomp") is None
    if ahead is not None and bare and any(t.tag_ == "TO" for t in children(ahead, "aux")):
        return ahead
    cleft = _turned(verb, bare=bare)
    if cleft is not None:
        return cleft
    subject = child(verb, "nsubj", "attr")
    before = any(t.dep_ in {"nsubj", "expl"} and t.i < verb.i for t in verb.children)
    if subject is None or subject.i < verb.i or before:
        return None
    return next((t for t in children(subject, "acl") if t.tag_ == "VBN"), None)


def _turned(verb: Token, *, bare: bool) -> Token | None:
    """The happening behind "at no stage were residents consulted", "it was on 3 May that", "it was 2015 when".

    `bare` says whether the form of "be" has no predicate.
    """
    own = child(verb, "nsubj", "expl")
    named = child(verb, "attr")
    told = child(verb, "ccomp", "advcl") or (child(named, "relcl") if named is not None and not bare else None)
    if told is None or told.i < verb.i:
        return None
    if own is None:
        return told if told.tag_ == "VBN" and told.dep_ == "ccomp" else None
    opener = {"that"} if bare and child(verb, "prep") is not None else {"when"} if not bare else set()
    opened = any(t.lower_ in opener for t in children(told, "mark", "advmod"))
    return told if own.lower_ == "it" and opened else None


def _expected(verb: Token, time: Token) -> Token | None:
    """What is expected at a time that stands before both: "on Friday the chancellor is expected to speak"."""
    done = child(verb, "xcomp")
    said = verb.tag_ == "VBN" and verb.lemma_.lower() in {"expect", "schedule", "slate", "set", "plan", "book"}
    hoped = verb.tag_ in {"VBZ", "VBP"} and verb.lemma_.lower() in {"plan", "intend", "hope", "aim", "expect"}
    return done if (said or hoped) and done is not None and time.i < verb.i and is_to(done) else None


def _not_done(verb: Token) -> Token | None:
    """What somebody failed or refused to do at a time that stands before both: "in 1969 he refused to accept"."""
    unable = child(verb, "acomp") if verb.lemma_ == "be" else None
    word = verb if unable is None else unable
    still = word.lemma_ in {"have", "be"} and any(t.lower_ == "yet" for t in children(word, "advmod"))
    if word.lemma_.lower() not in FAIL and not still:
        return None
    done = child(word, "xcomp")
    return done if done is not None and any(t.tag_ == "TO" for t in children(done, "aux")) else None


def _charged(verb: Token, time: Token) -> Token | None:
    """The deed that somebody denies or is charged with, if the time follows it: "accused X of rigging prices in"."""
    if verb.lemma_.lower() not in DENY | ACCUSE | _OWNED:
        return None
    words = [t for t in verb.sent if verb.i < t.i < time.i]
    place = next((n for n, t in enumerate(words) if t.tag_ == "VBG" and t.dep_ != "compound"), None)
    if place is None:
        return _deed(verb, time)
    if any(t.text in {",", ";", ":"} for t in words[place:]):
        return None
    deed = words[place]
    bare = place == 0 and verb.lemma_.lower() in DENY  # "denies burning letters"
    led = bare or deed.head.i == verb.i or (place > 0 and words[place - 1].lower_ in {"of", "for", "with"})
    return deed if led and is_verb(deed) else None


def _deed(verb: Token, time: Token) -> Token | None:
    """The deed of which somebody now stands accused, by its noun: "has been accused of doping in 2018"."""
    for prep in children(verb, "prep") if _is_of_now(verb) and verb.lemma_.lower() in ACCUSE else ():
        noun = child(prep, "pobj")
        if noun is not None and prep.lower_ in {"of", "with", "for"} and noun.i < time.i \
                and noun.lemma_.lower() in DEEDS:
            return noun
    return None


def _denied(verb: Token, time: Token) -> Token | None:
    """The happening that is denied by its noun: "denied any meeting with him in 2004"."""
    noun = child(verb, "dobj")
    lemma = verb.lemma_.lower()
    if lemma not in DENY or noun is None or not noun.i < time.i or not is_noun(noun) or refuses(verb):
        return None
    if noun.lemma_.lower() in CONTENT_NOUNS and _is_of_now(verb):
        return _told_of(noun, time)
    if lemma not in {"deny", "disclaim"}:
        return None
    happening = is_event_noun(noun.lemma_) or noun.lemma_.lower() in _LINKS | DEEDS
    named = noun.lemma_.lower() not in MEDIA | SPEECH_NOUNS and happening
    loose = child(noun, "det") is None or any(t.lower_ in {"any", "a", "an"} for t in children(noun, "det"))
    return noun if named and (loose or _is_of_now(verb)) else None


def _told_of(noun: Token, time: Token) -> Token | None:
    """The happening that a report is of: "has refuted accounts of a leak in 2004"."""
    of = next((t for t in children(noun, "prep") if t.lower_ == "of"), None)
    told = child(of, "pobj") if of is not None else None
    return told if told is not None and told.i < time.i and is_noun(told) and is_event_noun(told.lemma_) else None


def _occurring(verb: Token) -> Token | None:
    """The happening that "took place", "happened" or "was there": "there was no cover-up in 2011"."""
    place = child(verb, "dobj")
    takes_place = verb.lemma_ == "take" and place is not None and place.lower_ == "place"
    exists = verb.lemma_ == "be" and child(verb, "expl") is not None
    noun = child(verb, "attr") if exists else child(verb, "nsubj")
    happens = takes_place or exists or verb.lemma_ in {"happen", "occur"}
    named = noun is not None and is_noun(noun) and (is_event_noun(noun.lemma_) or (takes_place and noun.tag_ == "NN"))
    return noun if happens and named else None


def _is_of_now(verb: Token) -> bool:
    """Whether a verb stands in the present or the present perfect, which no past time goes with."""
    return bool(verb.tag_ in {"VBZ", "VBP"} or any(t.tag_ in {"VBZ", "VBP"} for t in children(verb, "aux")))


def _finite(verb: Token, time: Token) -> Token:
    """The verb whose participle only goes with it: "disappeared while visiting", "fell, killing two".

    A participle that ends its sentence tells of a time of its own where its verb can have none of the past ("has grown
    fast, buying two rivals in 2014"), and where it tells what somebody said.
    """
    marker = child(verb, "mark", "advmod")
    along = marker is None or marker.lower_ in {"while", "when", "as"}
    above = verb.head
    if not (verb.tag_ == "VBG" and verb.dep_ == "advcl" and along and child(verb, "aux") is None and is_verb(above)):
        return verb
    apart = marker is None and above.i < verb.i < time.i and (_is_of_now(above) or verb.lemma_.lower() in SAY)
    return verb if apart else above


def _of_noun(noun: Token) -> Carried:
    """A generic noun ("an incident in which X did Y") gives way to the clause that says what it was.

    What somebody says of reports is said at their time, and so is what a report says: "denied reports on Sunday that it
    had been sold", "an inquiry on Monday said that".
    """
    verb = noun.head
    body = noun.lemma_.lower() in _BODIES and verb.lemma_.lower() in SAY | ACCUSE | REQUEST
    says = verb.lemma_.lower() in SAY and child(verb, "ccomp") is not None
    if noun.dep_ == "nsubj" and is_verb(verb) and (says or body):
        return verb, verb
    told = noun.lemma_.lower() in CONTENT_NOUNS and noun.dep_ == "dobj" and is_verb(verb)
    if told and verb.lemma_.lower() in DENY and any(
            t.i > noun.i and child(t, "mark") is not None for of in (noun, verb) for t in children(of, "acl", "ccomp")):
        return verb, verb
    if noun.lemma_.lower() in {"incident", "event", "episode", "case", "occasion", "accident"}:
        for clause in children(noun, "relcl"):
            opener = child(clause, "prep")
            noun_of = child(opener, "pobj") if opener is not None else None
            where = any(t.lower_ in {"when", "where"} for t in clause.children)
            if where or (noun_of is not None and noun_of.tag_ == "WDT"):
                return clause, clause
    return noun, noun.head if is_verb(noun.head) else noun


def _copula(verb: Token, time: Token) -> Token | None:
    """The happening that a copula or a verb of cause and sequence links to a time: "the sale was in 2014"."""
    return _event_of_copula(verb, time) if verb.lemma_ in BE or verb.lemma_ in _SEQUENCE else None


def _event_of_copula(verb: Token, time: Token) -> Token | None:
    """The event noun in the predicate of "be", nearest before the time; else its subject."""
    subtree = [t for t in verb.subtree if t.i < time.i and t.i > verb.i]
    for token in reversed(subtree):
        if is_noun(token) and is_event_noun(token.lemma_) and token.lemma_.lower() not in MEDIA \
                and token.dep_ in {"pobj", "attr", "dobj"}:
            return token
    subject = child(verb, "nsubj")
    complement = child(verb, "attr", "acomp")
    if complement is not None and complement.lower_ == "due":
        complement = None  # "a referendum is due in October"
    if subject is not None and complement is None and is_noun(subject) and is_event_noun(subject.lemma_):
        return subject
    return None


def _stood_for(verb: Token) -> Token | None:
    """The verb that "did" stands for in "to buy the firm, which it did in 2015"."""
    pronoun = child(verb, "dobj")
    if verb.lemma_ != "do" or verb.dep_ != "relcl" or pronoun is None or pronoun.tag_ != "WDT":
        return None
    above = verb.head
    for _ in range(6):
        if is_verb(above):
            return above
        above = above.head
    return None


def _light(verb: Token) -> Token | None:
    """The noun that names a light verb's happening better than it does: "took part in a robbery", "issued a denial"."""
    noun = _light_noun(verb)
    bare = verb.lemma_ == "have"  # "had surgery": to have is nothing that happens
    return noun if noun is not None and (bare or noun.dep_ == "pobj" or noun.lemma_ in DENIAL_NOUNS) else None


def _light_noun(verb: Token) -> Token | None:
    """The event noun that a light verb carries: "held a meeting", "made an announcement"."""
    if verb.lemma_ not in LIGHT | {"issue"}:
        return None
    noun = child(verb, "dobj")
    if noun is not None and noun.lemma_ == "part":
        noun = next((child(p, "pobj") for p in children(verb, "prep") if p.lower_ == "in"), None)
    if noun is None or (verb.lemma_ == "issue" and noun.lemma_ not in DENIAL_NOUNS):
        return None
    return noun if is_event_noun(noun.lemma_) else None
