"""The last resort of a headline: a stretch of the sentence as written, for quotation marks, pronoun and all."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import finite_above
from timeline.events.phrases import MARKS, length, may_end
from timeline.events.trigger import Trigger
from timeline.events.view import Token, View
from timeline.model.event import Headline
from timeline.model.text import Piece, Span

_MOST, _LEAST, _ENOUGH = 12, 3, 4  # words
_QUOTES = ("“", "”", '"')
_CLOSING = frozenset({'"', "''", "”", ")", "?", "!"})
_OPENING = frozenset({"prep", "cc", "mark", "relcl", "advcl", "acl"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--", "(", ")"})


def excerpt(view: View, found: Trigger, draft: Sequence[Token]) -> Headline:
    """The stretch from the first word of a draft's clause on, up to where a phrase ends and there is room."""
    span = _closed(view.document.text, view.span(_stretch(view, found, draft)))
    return Headline((Piece(view.document.text[span.start:span.end], span.start, span.end),), quoted=True)


def _stretch(view: View, found: Trigger, draft: Sequence[Token]) -> list[Token]:
    """Neighbouring tokens around the happening: from its clause's beginning, about `_MOST` words if that holds it.

    A stretch of few words gives way to one of the next clause around it.
    """
    token = found.token
    wanted = {t.i for t in draft} | {token.i}
    verb = finite_above(view, token)
    run = _of_clause(view, verb, token, wanted)
    for _ in range(3):
        if length(run) >= _ENOUGH or verb.head.i == verb.i or not view.holds(verb.head):
            break
        verb = finite_above(view, verb.head)
        wider = _of_clause(view, verb, token, {t.i for t in verb.subtree})
        run = wider if length(wider) <= _MOST + 3 else run
    while len(run) > 1 and run[-1].text in MARKS - _CLOSING and run[-1].i > token.i:
        run = run[:-1]
    return run


def _of_clause(view: View, verb: Token, token: Token, wanted: set[int]) -> list[Token]:
    """The stretch of a verb's clause around the happening, from the first wanted word to the last."""
    verb = verb.head if verb.dep_ == "relcl" and verb.head.i < verb.i and view.holds(verb.head) else verb
    own = [t for t in verb.subtree if view.holds(t) and not t.is_space] or [token]
    first = min(token.i, *(t.i for t in own))
    last = max(max(wanted & {t.i for t in own}, default=token.i), token.i)
    run = _begun([t for t in view.tokens if first <= t.i <= last and not t.is_space], wanted, token)
    behind = [t for t in own if t.i > run[-1].i]
    while behind and length(run) < _MOST and not may_end(run, behind):
        run.append(behind.pop(0))
    while length(run) > _MOST and run[-1].i > token.i:
        shorter = _shorter(run, token)
        if len(shorter) == len(run):
            break
        run = shorter
    return run


def _begun(run: list[Token], wanted: set[int], token: Token) -> list[Token]:
    """The stretch from the first wanted word on, if words before it are only told beside it."""
    first = next((place for place, t in enumerate(run) if t.i in wanted), 0)
    cut = run[first:] if length(run[first:]) >= _LEAST else run
    while len(cut) > 1 and (cut[0].dep_ in {"cc", "mark"} or cut[0].text in MARKS) and cut[0].i < token.i \
            and cut[0].text not in _QUOTES:
        cut = cut[1:]
    return cut


def _shorter(run: list[Token], token: Token) -> list[Token]:
    """The stretch up to the last place before its end where a phrase may end, not before the happening."""
    for place in range(len(run) - 2, 0, -1):
        after = run[place + 1]
        if run[place].i < token.i:
            break
        ends = after.text in _STOPS or after.dep_ in _OPENING or after.tag_ == "TO"
        if ends and may_end(run[:place + 1], run[place + 1:]):
            return run[:place + 1]
    return run


def _closed(text: str, span: Span) -> Span:
    """A range with the quotation mark right beside it if only one of a pair stands within."""
    if sum(text.count(mark, span.start, span.end) for mark in _QUOTES) % 2 == 0:
        return span
    if text[span.end:span.end + 1] in _QUOTES[1:]:
        return Span(span.start, span.end + 1)
    before = span.start > 0 and text[span.start - 1] in _QUOTES[::2]
    return Span(span.start - 1, span.end) if before else span
