"""Words of a sentence for quotation marks with some left out between them, which an ellipsis tells."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.phrases import MARKS
from timeline.events.ranges import unbroken
from timeline.events.view import Token, View
from timeline.events.words import CONDITIONS
from timeline.model.event import Headline
from timeline.model.text import Piece

_WORTH = 3  # places from one word to the next: what lies between is too little for an ellipsis
_QUOTES = frozenset({"“", "”", '"', "``", "''"})


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
    said = {t.i for t in view.tokens if t.text not in MARKS and not t.is_space}
    runs = [run for run in (_trimmed(run, said - chosen) for run in unbroken(kept)) if run]
    if not runs or any(_is_joined(view, run[0]) for run in runs):
        return []
    spans = map(view.span, runs)
    return [Headline(tuple(Piece(view.document.text[span.start:span.end], span.start, span.end) for span in spans),
                     quoted=True)]


def _trimmed(run: list[Token], gone: Collection[int]) -> list[Token]:
    """A run without the marks at its edges where words are `gone`, but for a bracket that closes one within."""
    while run and run[0].text in MARKS - {"("} and run[0].i - 1 in gone:
        run = run[1:]
    while run and run[-1].text in MARKS and run[-1].i + 1 in gone and not (
            run[-1].text == ")" and any(t.text == "(" for t in run)):
        run = run[:-1]
    return [] if all(t.text in MARKS for t in run) else run


def _is_joined(view: View, first: Token) -> bool:
    """Whether a word that joins a clause to another stands right before the first of its words."""
    if first.i == view.tokens[0].i:
        return False
    before = view.tokens[first.i - view.tokens[0].i - 1]
    return (before.dep_ == "mark" and before.lower_ != "that") or before.lower_ in {"case", "so", *CONDITIONS}
