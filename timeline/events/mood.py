"""Negation, plan and possibility: what the words around a happening do to it.

They are read outwards, from the happening to the nearest word of saying or the top of the sentence. A clause that takes
its content for granted (a time clause, most relative clauses) ends the way; so does a noun that names the happening
and is only spoken of: "the attack could raise prices" tells of an attack.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.asked import in_hindsight
from timeline.events.attribution import Said
from timeline.events.conditions import CONDITIONS, Mood, is_to
from timeline.events.doubt import says_what
from timeline.events.governing import (
    auxiliary,
    calls_off,
    own_moods,
    predicated,
    predicates,
    rules_out,
)
from timeline.events.granted import lets_go, takes_for_granted
from timeline.events.negation import is_none
from timeline.events.plans import is_awaited
from timeline.events.trigger import Trigger
from timeline.events.view import (
    Token,
    View,
    ancestors,
    child,
    children,
    is_indefinite,
    is_noun,
    is_verb,
)
from timeline.events.words import (
    ARRANGE,
    CANCEL,
    DENY,
    DOUBT,
    FORECAST,
    LIKELY,
    MOVE,
    OCCUR,
    PLAN,
    POSSIBLE,
    POSTPONE,
    REQUEST,
    SHIFT,
    SPEECH_NOUNS,
    UNTRUE,
)
from timeline.model.event import Status
from timeline.model.text import Span

_SO = frozenset({"true", "right", "correct", "accurate", "fair"})
_CARRY = frozenset({"have", "undergo", "face"})  # "will have his operation on Monday"
_OPEN = CONDITIONS | {"may", "might", "would", "'d", "perhaps", "maybe", "possibly", "had", "should"}


def mood_of(view: View, found: Trigger, start: Token, chain: Sequence[Said]) -> tuple[Status, tuple[Span, ...]] | None:
    """The mood of a happening with the words that give it; None if it is told as having happened."""
    arranged = _scheduled(view, found)
    if arranged is not None:
        return arranged
    moods = _moods(view, start, chain)
    if any(_only_possible(view, mood, start) for mood in moods):
        moods = [mood for mood in moods if mood[0] is not Status.NEGATED]  # "would not have died", "may not reopen"
    for status in (Status.NEGATED, Status.HYPOTHETICAL, Status.PLANNED):
        spans = tuple(span for one, span in moods if one is status)
        if spans:
            return status, spans
    return None


def _only_possible(view: View, mood: Mood, start: Token) -> bool:
    """Whether a mood leaves open what a negation beside it denies; "would not answer" does not, if no "if" is near."""
    word = view.words(mood[1]).lower()
    if mood[0] is not Status.HYPOTHETICAL:
        return False
    if any(t.lemma_.lower() in REQUEST for t in view.within(mood[1])):
        return True  # "urged them not to go": they may have gone
    if word not in _OPEN:
        return False
    if word not in {"would", "'d"}:
        return True
    conditions = [t for part in children(start, "advcl") for t in children(part, "mark", "aux") if t.i < part.i]
    return auxiliary(start, "have") is not None or any(t.lower_ in _OPEN for t in conditions)


def _moods(view: View, start: Token, chain: Sequence[Said]) -> list[Mood]:
    """Every mood from the happening out to its nearest cue of saying."""
    cues = {one.token.i for one in chain if one.token.lemma_.lower() not in FORECAST | PLAN | POSSIBLE}
    moods: list[Mood] = []
    below: Token | None = None
    for token in (start, *ancestors(start)):
        if below is not None and in_hindsight(token):
            return []  # "nobody could have foreseen that the dam would burst"
        if token.i in cues and is_noun(token) and token.dep_ == "nsubj":
            mood = predicated(view, token.head, token, predicates(token.head, token))
            return [*moods, mood] if mood is not None else moods
        if token.i in cues or (below is not None and (lets_go(below) or _only_named(below, token)
                                                      or takes_for_granted(token, below))):
            branded = _branded(token, below)
            if _leads_up(start, below):
                moods += [mood for mood in _moods(view, token, chain) if mood[0] is Status.PLANNED]
            return moods if branded is None else [*moods, (Status.NEGATED, view.span([branded]))]
        if below is not None and (doubted := _doubted(view, token)) is not None:
            return [*moods, *doubted]
        for mood in own_moods(view, token, below):
            moods.append(mood)
            if mood[0] is Status.HYPOTHETICAL and view.words(mood[1]).lower() in CONDITIONS:
                return moods
        below = token
    if not any(one.quoted for one in chain) and view.words(view.sentence.span).rstrip("\"'”’) ").endswith("?"):
        moods.append((Status.HYPOTHETICAL, Span(view.sentence.end - 1, view.sentence.end)))
    return moods


def _leads_up(start: Token, before: Token) -> bool:
    """Whether a happening is what another one is to come before: "will orbit it before landing on Friday"."""
    led = before.lower_ == "before" and bool(start.head.i == before.i)
    return led and start.dep_ == "pcomp" and start.tag_ == "VBG"


def _doubted(view: View, token: Token) -> list[Mood] | None:
    """What a word of denial or doubt makes of what hangs on it; None for other words.

    "Does not deny that" neither denies nor tells it, and "no doubt" leaves it as it is.
    """
    lemma = token.lemma_.lower()
    if lemma in DENY and is_verb(token):
        return []
    if lemma in DOUBT:
        return [] if _is_negated(token) else [(Status.HYPOTHETICAL, view.span([token]))]
    return None


def _branded(verb: Token, below: Token | None) -> Token | None:
    """The word by which somebody calls a clause untrue: "calls it untrue that"."""
    if below is None or below.dep_ not in {"ccomp", "xcomp", "advcl"}:
        return None
    above = verb.head
    if is_to(verb) and verb.dep_ == "xcomp":  # "it is wrong to say that"
        named = (above, *children(above, "acomp", "attr"))
        no = child(above, "neg") if any(t.lemma_.lower() in _SO for t in named) else None
        return no or next((t for t in named if t.lemma_.lower() in UNTRUE), None)
    return next((t for t in children(verb, "oprd", "acomp") if t.lemma_.lower() in UNTRUE), None)


def _only_named(noun: Token, verb: Token) -> bool:
    """Whether a happening's noun is only spoken of by its verb, so that the verb's mood is not its own."""
    if noun.dep_ == "pobj" and is_noun(noun) and not is_verb(noun):
        if not is_indefinite(noun) and _is_setting(verb):
            return True
        verb = verb.head
    if not is_noun(noun) or is_verb(noun) or not is_verb(verb):
        return False
    described = noun.dep_ == "nsubj" and says_what(verb) and verb.tag_ == "VBD" and not is_indefinite(noun)
    borne = noun.dep_ == "dobj" and verb.lemma_ in _CARRY
    if described or borne or calls_off(verb) or rules_out(verb) or verb.lemma_.lower() in OCCUR | CANCEL:
        return described or _did_happen(noun, verb)  # "nobody knows whether the crash was an accident"
    if noun.dep_ == "nsubj" and is_indefinite(noun) and (_is_conditional(verb) or _is_likely(verb)):
        return False  # "a strike in August would cost millions", "a strike in August is likely"
    if noun.dep_ in {"nsubj", "nsubjpass", "csubj"}:
        unmoved = verb.lemma_ != "be" and child(verb, "neg") is not None  # "his denial did not impress the judge"
        return (noun.lemma_.lower() not in SPEECH_NOUNS or unmoved) and not is_none(noun)
    return bool(noun.dep_ in {"dobj", "pobj"}) and not is_indefinite(noun)


def _is_setting(preposition: Token) -> bool:
    """Whether a phrase says in the course of what something was: "in his speech he made no mention of it", "ruled out
    arson in the fire of 3 May".
    """
    top = preposition.head
    if preposition.lower_ in {"in", "during"} and is_noun(top) and not is_verb(top):
        return True
    thing = child(top, "dobj")
    return thing is not None and thing.lemma_ not in {"part", "place"}


def _is_likely(verb: Token) -> bool:
    """Whether a form of "be" says of its subject that it is possible or likely."""
    found = predicates(verb, verb)
    return any(t.lemma_.lower() in LIKELY | {"likely", "unlikely"} and child(t, "xcomp") is None for t in found)


def _is_conditional(verb: Token) -> bool:
    """Whether a clause of its own says what would be: "would cost", not "would have cost", not "said it would cost"."""
    would = any(t.lower_ in {"would", "'d"} for t in children(verb, "aux")) and auxiliary(verb, "have") is None
    return would and verb.dep_ == "ROOT"


def _did_happen(noun: Token, verb: Token) -> bool:
    """Whether a known happening is said not to have come about in a world unlike ours, so that in ours it did.

    "The spill of 5 July would never have happened."
    """
    if noun.dep_ != "nsubj" or is_indefinite(noun):
        return False
    would = any(t.lower_ in {"would", "'d", "might", "could"} for t in children(verb, "aux"))
    return would and auxiliary(verb, "have") is not None and child(verb, "neg") is not None


def _is_negated(token: Token) -> bool:
    """Whether a word of doubt is itself negated: "no doubt", "do not doubt", "no reason to doubt"."""
    around = [token, token.head, token.head.head]
    return any(t.dep_ == "neg" or t.lower_ in {"no", "never", "little"} for one in around for t in one.children)


def _called_off_later(view: View, noun: Token) -> Token | None:
    """The verb that says that the happening `noun` was called off, or never held."""
    verb = noun.head
    if noun.dep_ not in {"nsubj", "nsubjpass"} or not is_verb(verb):
        return None
    undone = verb.lemma_.lower() in CANCEL or calls_off(verb) or child(verb, "neg") is not None
    return verb if undone and view.holds(verb) else None


def is_put_off(found: Trigger) -> bool:
    """Whether a time is the one to which a happening was moved: "the visit has been put off until the autumn"."""
    moved = found.clause.lemma_.lower() in POSTPONE | SHIFT | set(MOVE) and found.token.i != found.clause.i
    return moved and found.marker is not None and found.marker.lower_ in {"until", "till", "to", "for"}


def is_put_off_from(found: Trigger, others: Sequence[Trigger]) -> bool:
    """Whether a time is the one from which a happening was moved to another: "pushed back from 24 May to 8 June"."""
    is_from = found.marker is not None and found.marker.lower_ == "from"
    return is_from and any(found.clause.i == other.clause.i for other in others)


def _scheduled(view: View, found: Trigger) -> tuple[Status, tuple[Span, ...]] | None:
    """"Scheduled for Friday", "expected on Friday", "postponed until Friday": the time is that of the plan."""
    marker, verb = found.marker, found.clause
    if marker is None:
        return (Status.PLANNED, (view.span([verb]),)) if is_awaited(verb, found.token) else None
    if marker.lower_ == "for" and found.lemma in PLAN:
        return Status.PLANNED, (view.span([found.token]),)
    arranged = marker.lower_ == "for" and verb.lemma_.lower() in ARRANGE | {"announce"}
    if arranged and verb.dep_ == "acl" and (undone := _called_off_later(view, found.token)) is not None:
        return Status.NEGATED, (view.span([undone]),)  # "talks planned for Friday were called off"
    if found.token.i != verb.i and (arranged or is_put_off(found) or is_awaited(verb, found.token)):
        maybe = next((t for t in children(verb, "aux") if t.lower_ in {"may", "might", "could"}), None)
        if maybe is not None:
            return Status.HYPOTHETICAL, (view.span([maybe]),)  # "the launch might be delayed until Sunday"
        return Status.PLANNED, (view.span([verb]),)
    return None
