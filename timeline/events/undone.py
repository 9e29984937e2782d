"""Plans of which the text goes on to say that nothing came: "a deal was expected on Friday. It never happened."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.events.status import Reading
from timeline.events.trigger import Trigger
from timeline.events.view import Token, View, child, children, is_noun, is_verb
from timeline.events.words import NEVER, is_event_noun
from timeline.model.event import Status
from timeline.model.text import BlockKind

_COME = frozenset({"happen", "occur", "materialise", "materialize", "come", "arrive", "follow"})
_BACK = frozenset({"it", "this", "that", "they", "neither"})
_PLAIN = frozenset({"nsubj", "neg", "aux", "punct", "cc", "preconj", "ROOT", "conj", "ccomp"})


def undone(views: Mapping[int, View], view: View, found: Trigger, reading: Reading) -> Reading:
    """The reading of the happening `found`, negated if it was planned and what follows says that it never came."""
    if reading.status is not Status.PLANNED:
        return reading
    later = views.get(view.sentence.index + 1)
    near = later is not None and later.sentence.kind is BlockKind.BODY and later.sentence.block == view.sentence.block
    for where, tokens in ((view, _behind(view, found.clause)), (later, later.tokens if near and later else ())):
        verb = next((t for t in tokens if is_verb(t) and _never_came(t)), None)
        if verb is not None and where is not None:
            return Reading(Status.NEGATED, (where.span([verb]),), ())
    return reading


def _behind(view: View, verb: Token) -> Sequence[Token]:
    """The words behind a clause of the sentence: what a semicolon or "but" parts from it."""
    parted = next((t.i for t in view.tokens if t.i > verb.i and (t.text == ";" or t.lower_ == "but")), None)
    return [t for t in view.tokens if parted is not None and t.i > parted]


def _never_came(verb: Token) -> bool:
    """Whether a clause only says that what was told before did not come: "it never happened", "nothing came of it".

    Nothing may be said of when or how: "it did not happen overnight".
    """
    about = child(verb, "nsubj")
    lemma = verb.lemma_.lower()
    if about is None or any(t.tag_ == "MD" for t in children(verb, "aux")):
        return False
    of = next((t for t in children(verb, "prep") if t.lower_ == "of"), None)
    if about.lower_ == "nothing" and lemma == "come" and of is not None:
        return getattr(child(of, "pobj"), "lower_", "") in _BACK | {"them"}
    no = any(t.dep_ == "neg" or t.lower_ in NEVER for t in verb.children) or about.lower_ == "neither"
    known = any(t.lower_ in {"the", "that", "this", "these", "those"} for t in children(about, "det"))
    back = about.lower_ in _BACK or (known and is_noun(about) and is_event_noun(about.lemma_))
    place = [t for t in children(verb, "dobj") if lemma == "take" and t.lower_ == "place"]
    rest = [t for t in verb.children if t.dep_ not in _PLAIN and t.lower_ not in NEVER | {"about", "at"}
            and t not in place]
    return no and back and not rest and (lemma in _COME or bool(place))
