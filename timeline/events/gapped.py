"""Clauses without a verb of their own, which is that of the clause before: "Sand resigned in May and Orr in June".

Each of the times is that of its own words: of the second clause it is told who did it, or what, if the words show it
for certain, and otherwise the whole in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.events.participants import actor_of
from timeline.events.trigger import Trigger
from timeline.events.view import Namer, Token, View, child, children, is_noun, is_verb, subject_of
from timeline.model.event import Headline, Mention, Participant, Role
from timeline.model.text import Piece, Span
from timeline.model.timex import Anchored

_MOST = 8  # words of a clause without a verb, its time not counted
_JOINS = frozenset({"and", "but", "while", ";", ","})
_BEFORE_TIME = frozenset({"in", "on", "at", "for", "by", "during", "from", "since", "until"})
_AGAIN = frozenset({"again", "then", "later", "once", "twice", "also", "possibly", "perhaps", "earlier", "more",
                    "times", "only", "finally", "probably", "especially", "early", "late", "both", "back"})
_OF_TIME = frozenset({"the", "early", "late", "to", "year", "months", "quarter", "weeks", "ended", "ending"})
_SINGULAR, _PLURAL = frozenset({"was", "is", "has"}), frozenset({"were", "are", "have"})
_PLAIN = 15  # words of a clause shown without quotation marks
_LONG = 20  # words of a clause shown whole


@dataclass(frozen=True, slots=True)
class Gapped:
    """The times of a verb of which the second is that of other words, those between the two; `base` is the clause
    before its own time.
    """

    first: tuple[Anchored, ...]
    second: tuple[Anchored, ...]
    base: tuple[Token, ...]
    rest: tuple[Token, ...]


def gapped(view: View, found: Trigger, items: Sequence[Anchored]) -> Gapped | None:
    """How a verb's times part between it and a clause that leaves it out; None if they do not."""
    first, *others = sorted(items, key=lambda item: item.timex.start)
    if not others or not is_verb(found.token) or any(_between(view, *pair) for pair in pairwise(others)):
        return None
    second = others[0]
    rest = _between(view, first, second)
    verb = found.token
    if not rest or view.start(verb) > first.timex.start:
        return None
    base = _base(view, verb, first)
    return Gapped((first,), tuple(others), base, rest) if base else None


def _between(view: View, first: Anchored, second: Anchored) -> tuple[Token, ...]:
    """The words of a clause without a verb between two times, () if what stands there is none."""
    words = [t for t in view.within(Span(first.timex.end, second.timex.start)) if not t.is_space
             and view.start(t) >= first.timex.end and view.end(t) <= second.timex.start]
    joined = 0
    while joined < len(words) and words[joined].lower_ in _JOINS:
        joined += 1
    last = len(words)
    while last > joined and words[last - 1].lower_ in _BEFORE_TIME | {"the", ","}:
        last -= 1
    rest = words[joined:last]
    if not joined or not 0 < len(rest) <= _MOST or all(word.text == "," for word in words[:joined]):
        return ()
    named = any(is_noun(t) or t.tag_ == "CD" for t in rest)
    plain = all(not is_verb(t) and t.tag_ not in {"MD", "WDT", "WP", "WRB", "TO"} and t.lower_ not in _AGAIN
                and t.text not in ";:()\"“”" for t in rest)
    return tuple(rest) if named and plain else ()


def _base(view: View, verb: Token, first: Anchored) -> tuple[Token, ...]:
    """The clause from its subject on up to its time, without the preposition of that; () if they stand otherwise."""
    subject = subject_of(verb)
    if subject is None or not view.holds(subject) or subject.i > verb.i or verb.dep_ in {"relcl", "acl"}:
        return ()
    start = min(t.i for t in subject.subtree)
    words = [t for t in view.tokens if t.i >= start and view.end(t) <= first.timex.start and not t.is_space]
    while words and (words[-1].lower_ in _BEFORE_TIME or words[-1].lower_ in _OF_TIME):
        words.pop()
    whole = all(t.text not in ",;:" for t in words if t.i > verb.i)
    return tuple(words) if words and words[-1].i >= verb.i and whole else ()


def parted(view: View, found: Trigger, gap: Gapped, mention: Mention, names: Namer) -> tuple[Mention, Mention]:
    """A mention of both times as one of the first, and one of the second with the words that are its own."""
    own = Span(view.start(gap.rest[0]), view.end(gap.rest[-1]))
    verb = found.token
    subject = subject_of(verb)
    pieces = {id(one): Span(one.start, one.end) for one in mention.participants}
    mine = tuple(one for one in mention.participants if not own.overlaps(pieces[id(one)]))
    before = replace(mention, participants=mine, amounts=_amounts(view, gap.base, mention.amounts),
                     times=tuple(item.id for item in gap.first),
                     headline=_without_rest(view, gap, own, mention.headline, subject))
    names_doer = _is_doer(gap, verb)
    role = Role.PATIENT if subject is not None and subject.dep_ == "nsubjpass" else Role.AGENT
    taking = () if names_doer else tuple(one for one in mine if subject is not None and view.holds(subject)
                                         and one.start <= view.start(subject) < one.end)
    noun = Participant(role if names_doer else Role.PATIENT, view.document.text[own.start:own.end], own.start, own.end,
                       actor_of(view, own, names))
    after = replace(mention, participants=(*taking, noun),
                    amounts=_amounts(view, gap.rest, mention.amounts), times=tuple(item.id for item in gap.second),
                    headline=_headline(view, verb, gap, names_doer=names_doer))
    return before, after


def _without_rest(view: View, gap: Gapped, own: Span, told: Headline, subject: Token | None) -> Headline:
    """The headline of the first clause, which never holds words of the second."""
    if not any(own.overlaps(Span(piece.start, piece.end)) for piece in told.pieces):
        return told
    named = subject is not None and is_noun(subject) and len(gap.base) <= _PLAIN
    return Headline((_piece(view, gap.base),), quoted=not named)


def _headline(view: View, verb: Token, gap: Gapped, *, names_doer: bool) -> Headline:
    """The words of the clause that leaves its verb out, with those that it shares."""
    told = [t for t in gap.base if t.i >= _first_of_verb(verb)]
    if names_doer and _agrees(told, gap.rest):
        return Headline((_piece(view, gap.rest), _piece(view, told)))
    shared = [t for t in gap.base if t.i <= verb.i]
    if child(verb, "dobj", "attr") is None or _is_amount(gap.rest):
        return Headline((_piece(view, shared), _piece(view, gap.rest)), quoted=True)
    whole = [t for t in view.tokens if gap.base[0].i <= t.i and view.end(t) <= gap.second[0].timex.end]
    return Headline((_piece(view, whole[:_LONG]),), quoted=True)


def _is_doer(gap: Gapped, verb: Token) -> bool:
    """Whether the words can only name another doer: a name or a person, of a verb that has no object."""
    if gap.rest[0].tag_ in {"IN", "CD", "$"} or _is_amount(gap.rest):
        return False
    behind = [t for t in gap.base if t.i > verb.i]
    return not any(t.dep_ in {"dobj", "attr", "acomp", "pobj"} for t in behind) or (
        all(t.tag_ == "NNP" for t in gap.rest) and not any(t.tag_.startswith("NNP") for t in behind)
        and any(t.tag_ == "NNP" for t in gap.base if t.i < verb.i))


def _is_amount(words: Sequence[Token]) -> bool:
    return any(t.tag_ in {"CD", "$"} or t.text == "%" for t in words)


def _agrees(told: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether a form of "be" or "have" goes with the other doer too."""
    is_plural = rest[-1].tag_ in {"NNS", "NNPS"} or any(t.lower_ == "and" for t in rest)
    wrong = _SINGULAR if is_plural else _PLURAL
    return not any(t.lower_ in wrong for t in told) and not (told[0].tag_ == "VBZ" and is_plural)


def _first_of_verb(verb: Token) -> int:
    first: int = min((t.i for t in children(verb, "aux", "auxpass", "neg")), default=verb.i)
    return min(first, int(verb.i))


def _piece(view: View, words: Sequence[Token]) -> Piece:
    start, end = view.start(words[0]), view.end(words[-1])
    return Piece(view.document.text[start:end], start, end)


def _amounts(view: View, words: Sequence[Token], amounts: Sequence[str]) -> tuple[str, ...]:
    """Those of the amounts that stand in these words."""
    text = view.document.text[view.start(words[0]):view.end(words[-1])]
    return tuple(one for one in amounts if re.search(rf"(?<![\d.,]){re.escape(one)}", text))
