"""The happening that is arranged, put off, feared or averted, where a time stands by the verb that says so."""

from __future__ import annotations

from timeline.events.view import Token, child, children, is_indefinite, is_noun
from timeline.events.words import ARRANGE, AVERT, FEAR, FORECAST, MOVE, POSSIBLE, POSTPONE, SHIFT, is_event_noun


def arranged(verb: Token, time: Token, marker: Token | None) -> Token | None:
    """What is put off to a time, arranged for it, or slated to be done then."""
    return (_put_off(verb, time, marker) or _arranged(verb, marker) or _slated(verb, time, marker)
            or next((t for t in children(verb, "nsubjpass") if is_awaited(verb, t)), None))


def is_awaited(verb: Token, subject: Token) -> bool:
    """Whether a passive says that its subject is expected, and nothing of what it will do: "a ruling is expected"."""
    passive = subject.dep_ == "nsubjpass" and bool(subject.head.i == verb.i) and is_noun(subject)
    said = child(verb, "xcomp", "ccomp", "neg") is not None or any(t.tag_ == "MD" for t in children(verb, "aux"))
    return passive and not said and verb.tag_ == "VBN" and verb.lemma_.lower() in {"expect", "anticipate", "forecast"}


def ahead(verb: Token, time: Token, marker: Token | None) -> Token | None:
    """What is only thought of, or did not come about: "is weighing a move in 2029", "avoided relegation in 2019"."""
    noun = child(verb, "dobj")
    lemma = verb.lemma_.lower()
    averted = lemma in AVERT or any(t.lower_ == "out" and lemma == "rule" for t in children(verb, "prt"))
    by = marker is not None and marker.lower_ == "by" and lemma in {"promise", "pledge"}
    if by and noun is not None and verb.i < noun.i < time.i and is_noun(noun) and is_indefinite(noun):
        return noun  # "promised a school by 2015"
    promised = lemma in {"promise", "pledge"} and any(t.tag_ in {"VBZ", "VBP"} for t in (verb, *children(verb, "aux")))
    if noun is None or not (averted or promised or lemma in POSSIBLE | FEAR | FORECAST | {
            "plan", "propose", "threaten"}):
        return None
    between = verb.i < noun.i < time.i or (averted and verb.i < noun.i)
    return noun if between and is_noun(noun) and is_event_noun(noun.lemma_) and is_indefinite(noun) else None


def _put_off(verb: Token, time: Token, marker: Token | None) -> Token | None:
    """What is put off to a time: "the referendum has been postponed until November"."""
    moved = verb.lemma_.lower() in POSTPONE or any(
        t.lower_ in MOVE.get(verb.lemma_.lower(), ()) for t in children(verb, "prt", "advmod"))
    to = marker.lower_ if marker is not None else time.nbor(-1).lower_ if time.i else ""
    shifted = verb.lemma_.lower() in SHIFT and to in {"to", "until"}
    if not (moved or shifted) or to not in {"until", "till", "to", "for"}:
        return None
    thing = child(verb, "nsubjpass") if child(verb, "auxpass") is not None else child(verb, "dobj")
    aside = verb.i > 0 and verb.nbor(-1).text == ","  # "the vote, brought forward to Wednesday, is likely to be close"
    if thing is None and (shifted or aside):
        thing = child(verb, "nsubj") or (verb.head if verb.dep_ == "acl" else None)
    named = thing is not None and (is_noun(thing) or thing.tag_ == "JJ")
    return thing if thing is not None and named and (moved or is_event_noun(thing.lemma_)) else None


def _arranged(verb: Token, marker: Token | None) -> Token | None:
    """The happening that is scheduled or planned for a time: "the launch is scheduled for Friday"."""
    if marker is None or marker.lower_ != "for" or verb.lemma_.lower() not in ARRANGE:
        return None
    thing = child(verb, "nsubjpass", "dobj")
    return thing if thing is not None and is_noun(thing) and is_event_noun(thing.lemma_) else None


def _slated(verb: Token, time: Token, marker: Token | None) -> Token | None:
    """The happening of "scheduled for launch in May" and of "the opening, scheduled for March"."""
    if verb.lemma_.lower() not in ARRANGE | {"due"}:
        return None
    for prep in children(verb, "prep"):
        noun = child(prep, "pobj")
        if prep.lower_ == "for" and noun is not None and is_noun(noun) and is_event_noun(noun.lemma_) \
                and noun.i < time.i and is_indefinite(noun):
            return noun
    noun = verb.head
    behind = verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"} and marker is not None and marker.lower_ == "for"
    return noun if behind and is_noun(noun) and is_event_noun(noun.lemma_) else None
