"""Words of a sentence for quotation marks with some left out between them, which an ellipsis tells.

What may be left out of a clause as written are its asides: what stands in brackets, or between two commas or dashes
and hangs as a whole on a word before it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.phrases import MARKS, length
from timeline.events.ranges import unbroken
from timeline.events.view import Token, View
from timeline.events.words import CONDITIONS
from timeline.model.event import Headline
from timeline.model.text import Piece

_WORTH = 3  # places from one word to the next: what lies between is too little for an ellipsis
_QUOTES = frozenset({"“", "”", '"', "``", "''"})
_PAIRS = {"(": ")", "[": "]", ",": ",", "--": "--", "–": "–", "—": "—", "-": "-"}
_ASIDE = frozenset({"appos", "relcl", "acl", "prep", "advcl", "npadvmod", "amod", "nmod", "advmod"})
_LEAST = 3  # words of an aside that is worth an ellipsis


def elided(view: View, words: Sequence[Token]) -> list[Headline]:
    """Words of a sentence in their order for quotation marks, where it goes on without some of them, in a list.

    One or two words are not worth an ellipsis. None if a clause would be without the word that makes it a condition.
    """
    chosen = {t.i for t in words}
    offset = view.tokens[0].i
    for before, after in pairwise(sorted(chosen)):
        if after - before <= _WORTH and not any(t.is_space for t in view.tokens[before - offset:after - offset]):
            chosen |= set(range(before, after))
    kept = [t for t in view.tokens if t.i in chosen and t.text not in _QUOTES]
    runs = [run for run in unbroken(kept) if not all(t.text in MARKS for t in run)]
    if not runs or any(_is_joined(view, run[0]) for run in runs):
        return []
    spans = map(view.span, runs)
    return [Headline(tuple(Piece(view.document.text[span.start:span.end], span.start, span.end) for span in spans),
                     quoted=True)]


def _is_joined(view: View, first: Token) -> bool:
    """Whether a word that joins a clause to another stands right before the first of its words."""
    if first.i == view.tokens[0].i:
        return False
    before = view.tokens[first.i - view.tokens[0].i - 1]
    return (before.dep_ == "mark" and before.lower_ != "that") or before.lower_ in {"case", "so", *CONDITIONS}


def without_asides(run: Sequence[Token], needed: Collection[int], most: int) -> list[Token]:
    """The words of a stretch without its asides, the longest first, until there are at most `most`."""
    kept = list(run)
    for aside in sorted(_asides(run, needed), key=len, reverse=True):
        if length(kept) <= most:
            break
        gone = {t.i for t in aside}
        kept = [t for t in kept if t.i not in gone]
    return kept


def _asides(run: Sequence[Token], needed: Collection[int]) -> list[list[Token]]:
    """The asides of a stretch, marks and all, none of which holds a needed word."""
    found: list[list[Token]] = []
    for place, opening in enumerate(run):
        closing = _PAIRS.get(opening.text)
        if closing is None or place == 0:
            continue
        last = next((n for n in range(place + 1, len(run) - 1) if run[n].text == closing), None)
        inside = run[place:last + 1] if last is not None else []
        if len(inside) > _LEAST and not any(t.i in needed for t in inside) and (
                closing in {")", "]"} or _hangs_as_a_whole(run, inside)):
            found.append(list(inside))
    return found


def _hangs_as_a_whole(run: Sequence[Token], inside: Sequence[Token]) -> bool:
    """Whether words between two marks hang on words before them, and none of the others on them."""
    own = {t.i for t in inside}
    tops = [t for t in inside if t.head.i not in own and not t.is_punct]
    others = [t for t in run if t.i not in own and not t.is_punct and t.head.i in own]
    return bool(tops) and not others and all(t.dep_ in _ASIDE and t.head.i < inside[0].i for t in tops)
