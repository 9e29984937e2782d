"""A few words of the quote that tell the event: its subject, its finite verb as written, what belongs to it.

Words are dropped, never changed. A pronoun gives way to the words it stands for, which keep their own place; if they
are not sure, the shortest clause stands in quotation marks, pronoun and all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.events.trigger import Trigger
from timeline.events.view import Namer, Token, View, child, children, clause_of, is_verb, subject_of
from timeline.events.words import HEARSAY, PERHAPS
from timeline.model.event import Headline
from timeline.model.text import Piece, Span

LIMIT = 12
_KEPT = frozenset({"aux", "auxpass", "neg", "prt", "dobj", "attr", "acomp", "oprd", "dative", "xcomp", "agent", "prep",
                   "ccomp", "nsubj", "nsubjpass", "expl", "csubj"})
_TRIM = frozenset({"relcl", "appos", "advcl", "parataxis", "punct", "npadvmod", "acl"})
_HELD = frozenset({"aux", "auxpass", "neg", "prt", "case", "det", "poss", "quantmod", "nummod", "compound"})


def headline(view: View, found: Trigger, times: Sequence[Span], names: Namer) -> Headline:
    """The headline of a happening."""
    if found.is_nominal:
        chosen = _noun_phrase(view, found.token, times)
    else:
        chosen = _clause(view, found, times)
    return _pieces(view, found, chosen, names)


def _clause(view: View, found: Trigger, times: Sequence[Span]) -> list[Token]:
    verb = found.clause
    kept: list[Token] = [verb]
    subject = subject_of(verb)
    tops = [t for t in verb.children if t.dep_ in _KEPT or (t.dep_ in {"advmod"} and _hedge(t))]
    if found.token.i != verb.i:
        tops.append(found.token)
    if subject is not None and subject not in tops:
        tops.append(subject)
    if verb.dep_ == "conj" or verb.dep_ == "xcomp":
        tops += [t for t in children(verb.head, "aux", "neg") if t.i < verb.i and not child(verb, "aux")]
    optional = []
    for top in tops:
        tokens = _phrase(view, top, times)
        if top.dep_ in {"prep", "agent"} and tokens:
            optional.append(tokens)
        else:
            kept += tokens
    return _fit(kept, optional)


def _hedge(token: Token) -> bool:
    return token.lower_ in HEARSAY or token.lower_ in PERHAPS or token.lower_ in {"never", "no", "not", "again"}


def _phrase(view: View, top: Token, times: Sequence[Span]) -> list[Token]:
    """A phrase without appositions, relative clauses and the times themselves; nothing if only a time is left."""
    if _is_time(view, top, times):
        return []
    tokens = [top]
    for part in top.children:
        if (part.dep_ in _TRIM and part.dep_ != "punct") or not view.holds(part):
            continue
        if part.dep_ == "punct" and part.text in {",", "(", ")", "—", "–", "--", '"', "“", "”"}:
            continue
        tokens += _phrase(view, part, times)
    if top.dep_ == "prep" and len(tokens) == 1 and any(True for _ in top.children):
        return []
    return tokens


def _is_time(view: View, token: Token, times: Sequence[Span]) -> bool:
    here = Span(view.start(token), view.end(token))
    return any(here in time for time in times)


def _fit(kept: list[Token], optional: Iterable[list[Token]]) -> list[Token]:
    """As much as fits: phrases with prepositions join in order while there is room."""
    chosen = list(dict.fromkeys(kept))
    for tokens in optional:
        if len(chosen) + len(tokens) <= LIMIT or tokens[0].dep_ == "agent":
            chosen += [t for t in tokens if t not in chosen]
    return chosen


def _noun_phrase(view: View, noun: Token, times: Sequence[Span]) -> list[Token]:
    kept = [noun]
    optional = []
    for part in noun.children:
        if part.dep_ in {"relcl", "appos", "conj", "cc", "punct"}:
            continue
        tokens = _phrase(view, part, times)
        if part.dep_ in {"prep", "acl"}:
            optional.append(tokens)
        elif part.tag_ != "PRP$":
            kept += tokens
    return _fit(kept, [tokens for tokens in optional if tokens])


def _pieces(view: View, found: Trigger, chosen: Sequence[Token], names: Namer) -> Headline:
    tokens = sorted(dict.fromkeys(chosen), key=lambda t: t.i)
    made: list[Piece] = []
    for run in _runs(tokens):
        for piece in _replaced(view, run, names) or ():
            made.append(piece)
        if _replaced(view, run, names) is None:
            return quoted(view, found)
    return Headline(tuple(made)) if made else quoted(view, found)


def _runs(tokens: Sequence[Token]) -> list[list[Token]]:
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and token.i - runs[-1][-1].i == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _replaced(view: View, run: Sequence[Token], names: Namer) -> list[Piece] | None:
    """The run as pieces with pronouns replaced; None if one of them has no sure antecedent."""
    made: list[Piece] = []
    start = view.start(run[0])
    for token in run:
        if token.tag_ != "PRP" or (token.lower_ in {"it"} and token.dep_ == "expl"):
            continue
        passage = names.antecedent(view.document.id, view.start(token), view.end(token))
        if passage is None:
            return None
        made += _piece(view, start, view.start(token))
        made.append(Piece(passage.text, passage.start, passage.end))
        start = view.end(token)
    made += _piece(view, start, view.end(run[-1]))
    return made


def _piece(view: View, start: int, end: int) -> list[Piece]:
    words = view.document.text[start:end]
    if not words.strip():
        return []
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return [Piece(view.document.text[start:end], start, end)]


def quoted(view: View, found: Trigger) -> Headline:
    """The shortest clause that holds the happening, as written, in quotation marks."""
    verb = found.token if is_verb(found.token) else clause_of(found.token)
    tokens = [t for t in verb.subtree if view.holds(t) and not t.is_space]
    while tokens and tokens[0].is_punct:
        tokens = tokens[1:]
    while tokens and tokens[-1].is_punct:
        tokens = tokens[:-1]
    span = view.span(tokens or [verb])
    return Headline((Piece(view.document.text[span.start:span.end], span.start, span.end),), quoted=True)


def whole(view_text: str, span: Span) -> Headline:
    """A sentence as its own headline, for a language whose wording is not read."""
    return Headline((Piece(view_text[span.start:span.end], span.start, span.end),))


