"""Which quotations a cue introduces or closes."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.climb import NoTrigger
from timeline.events.cues import Cue, kernel
from timeline.events.quotes import Quotation, covering
from timeline.events.view import Token, View, child, is_verb
from timeline.model.message import message
from timeline.model.text import Span

_BETWEEN = 14  # words that may stand between a cue and the quotation it leads up to
_WORDS = 5  # a quotation of fewer words is a name, a title or a date
_ENDS = (",", "?", "!", "—", "–", "-", "…", ".")
_DASHES = frozenset({",", "--", "—", "–"})


def direct(view: View, cue: Cue, quotes: Sequence[Quotation]) -> tuple[Span, ...]:
    """The quotations beside the cue that it introduces or closes: at most one on each side."""
    edge = _extent(view, cue)
    mine = covering(quotes, view.start(cue.token))
    near = [q for q in quotes if _may_be_told(q, mine)]
    left = [q for q in near if view.sentence.start + 1 < q.end <= edge.start and _closes(view, q, edge.start)]
    right = [q for q in near if q.start >= edge.end and _reaches(view, q) and _opens(view, cue, q, edge.end)]
    return (*(_from_clause(view, cue, q) for q in left[-1:]), *(q.span for q in right[:1]))


def _may_be_told(quote: Quotation, mine: Quotation | None) -> bool:
    """Words quoted within the quotation that the cue itself stands in, or any if it stands in none."""
    if mine is None:
        return not quote.depth
    return quote is not mine and mine.start < quote.start and quote.end <= mine.end


def _extent(view: View, cue: Cue) -> Span:
    """From the first to the last character of cue and speaker."""
    own = kernel(view, cue)
    tokens = [t for t in view.tokens if t.i in own and not t.is_punct]
    return view.span(tokens or [cue.token])


def _reaches(view: View, quote: Quotation) -> bool:
    """Whether a quotation begins in the sentence, or right behind the colon that ends it."""
    if quote.start < view.sentence.end:
        return True
    text = view.document.text
    ends = text[view.sentence.start:view.sentence.end].rstrip().endswith(":")
    return ends and not text[view.sentence.end:quote.start].strip()


def _closes(view: View, quote: Quotation, at: int) -> bool:
    """Whether only a comma, a dash or an adverb stands between a quotation and the cue after it."""
    between = [t for t in view.tokens if quote.end <= view.start(t) < at]
    inside = view.document.text[quote.start:quote.end].rstrip("\"'”’» ")
    ended = inside.endswith(_ENDS) or any(t.text in _DASHES for t in between[:1])
    words = [t for t in between if not t.is_punct and not t.is_space]
    return ended and len(words) <= 2 and not any(is_verb(t) for t in words)


def _opens(view: View, cue: Cue, quote: Quotation, at: int) -> bool:
    """Whether the cue leads up to the quotation: a comma or colon before it, or nothing."""
    between = [t for t in view.tokens if at <= view.start(t) and view.end(t) <= quote.start]
    words = [t for t in between if not t.is_punct and not t.is_space]
    if len(words) > _BETWEEN or any(is_verb(t) and t.dep_ in {"ccomp", "conj", "ROOT"} for t in words):
        return False
    if between and between[-1].text in {",", ":"}:
        return True
    first = view.document.text[quote.start:quote.end].lstrip("\"'“‘`« ")[:1]
    return not words and first.isupper() and "say" in cue.classes and len(view.within(quote.span)) > 5


def _from_clause(view: View, cue: Cue, quote: Quotation) -> Span:
    """A quotation before its cue, with words of the same clause before it: “The idea “is not new,” she said”."""
    words = [t for t in view.tokens if view.start(t) < quote.start and not t.is_space and not t.is_punct]
    if quote.start <= view.sentence.start + 1 or not words or any(t.i == cue.token.i for t in words):
        return quote.span
    clause: Token = child(cue.token, "ccomp") or cue.token
    own = {t.i for t in clause.subtree}
    tokens = [t for t in words if t.i in own]
    return Span(view.start(tokens[0]), quote.end) if tokens and tokens[-1].i == words[-1].i else quote.span


def holds_time_apart(view: View, quotes: Sequence[Quotation], time: Span, found: Token) -> Token | NoTrigger | None:
    """The verb in quotation marks that a time in them belongs to, where the parse hung it on a word outside: what is
    quoted was not said then. None where both stand together, or only a few words are quoted.
    """
    quote = covering(quotes, time.start)
    if quote is None or covering(quotes, view.start(found)) is quote:
        return None
    words = [t for t in view.within(quote.span) if not t.is_punct]
    if len(words) < _WORDS:
        return None
    verbs = [t for t in words if is_verb(t) and t.dep_ not in {"aux", "auxpass"} and t.tag_ != "VBG"]
    before = [t for t in verbs if view.end(t) <= time.start]
    if not verbs:
        return NoTrigger(message("it stands in quotation marks, where no words tell of a happening"))
    return before[-1] if before else verbs[0]
