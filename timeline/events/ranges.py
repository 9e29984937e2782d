"""Tokens as ranges of the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.events.quotes import Quotation, covering
from timeline.events.view import Token, View
from timeline.model.text import Span

_EDGE = frozenset({",", ";", ":", ".", "-", "--", "–", "—", "..."})


def ranges(view: View, tokens: Iterable[Token]) -> tuple[Span, ...]:
    """Tokens as ranges without punctuation at the edges."""
    ordered = sorted({t.i: t for t in tokens if view.holds(t) and not t.is_space}.values(), key=lambda t: t.i)
    runs = map(_trim, unbroken(ordered))
    return tuple(view.span(run) for run in runs if run and not all(t.is_punct for t in run))


def unbroken(tokens: Sequence[Token]) -> list[list[Token]]:
    """Tokens in order as runs that follow each other without a gap."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and token.i - runs[-1][-1].i == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _trim(run: list[Token]) -> list[Token]:
    while run and run[0].text in _EDGE:
        run = run[1:]
    while run and run[-1].text in _EDGE:
        run = run[:-1]
    return run


def to_quote_end(view: View, pieces: tuple[Span, ...], quotes: Sequence[Quotation], cue: Token) -> tuple[Span, ...]:
    """Stretches the last range to the end of a quotation that begins in it, or that holds it all but not the cue."""
    if not pieces:
        return pieces
    mine = covering(quotes, view.start(cue))
    first, last = pieces[0], pieces[-1]
    for quote in quotes:
        if quote is mine or quote.depth:
            continue
        if quote.start <= first.start + 1 and quote.end >= last.end - 1 and len(pieces) == 1:
            return (quote.span,)
        if last.start <= quote.start < last.end < quote.end:
            return (*pieces[:-1], Span(last.start, quote.end))
    if mine is not None and last.end > mine.end:
        return (*pieces[:-1], Span(last.start, max(last.start + 1, mine.end)))
    return pieces
