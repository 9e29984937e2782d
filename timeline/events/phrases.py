"""Which words of a clause or noun phrase a headline keeps.

Every word kept brings its whole graphic word ("rice-grain-sized"). What could change the meaning always stays:
negation, hedges, "nearly", "former", "alleged". What may go: relative clauses, appositions, asides, the time itself,
then prepositional phrases from the right, then adjectives.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.events.cuewords import ADJECTIVES
from timeline.events.view import Token, View, child, children, is_verb
from timeline.events.words import HEARSAY, NEVER, PERHAPS, SOFTENERS, UNTRUE
from timeline.model.text import Span

LIMIT = 12
_ASIDES = frozenset({"appos", "advcl", "parataxis", "relcl", "meta", "intj", "dep"})
_NARROWING = frozenset({"acl", "relcl", "prep", "advcl", "ccomp", "xcomp", "npadvmod", "advmod"})
_LOOSE_ENDS = frozenset({",", ";", ":", "—", "–", "--", "-"})
_MARKS = frozenset({",", ";", ":", "(", ")", "—", "–", "--", "-", '"', "''", "“", "”", "'", "‘", "’", ".", "?",
                    "!", "..."})


@dataclass(frozen=True, slots=True)
class Cut:
    """How much goes: 0 asides and times; 1 also participles and all but the first phrase behind a noun; 2 also that
    phrase, unless it begins with "of"; 3 also what a feeling is about and every adjunct of the verb.

    A `strict` cut leaves all that narrows what is said: without it a negation would reach further than its source.
    """

    view: View
    times: Sequence[Span]
    depth: int = 0
    strict: bool = False


def phrase(cut: Cut, top: Token) -> list[Token]:
    """The tokens kept of the phrase that `top` heads; none if it only tells the time."""
    kept = [] if _is_time(cut, top) else [top]
    for token in kept:  # grows while it is walked: a tree may be deeper than the stack
        kept += [part for part in token.children
                 if cut.view.holds(part) and not _goes(cut, part, token) and not _is_time(cut, part)]
    filled: set[int] = set()
    empty: set[int] = set()
    for token in reversed(kept):
        if token.dep_ in {"prep", "agent"} and token.i not in filled and any(True for _ in token.children):
            empty.add(token.i)
        elif token.i != top.i:
            filled.add(token.head.i)
    return [token for token in kept if token.i not in empty]


def _goes(cut: Cut, part: Token, top: Token) -> bool:
    """Whether a part is left out at this depth."""
    if keeps_meaning(part):
        return False
    if part.dep_ == "punct":
        return part.text in _MARKS
    if part.dep_ in {"cc", "conj"}:
        return _second_clause(part, top) or (cut.depth >= 1 and top.dep_ in {"prep", "agent"})
    if cut.strict and part.dep_ in _NARROWING and not set_off(part):
        return False
    if part.dep_ in _ASIDES or (part.dep_ in {"acl", "advmod", "npadvmod"} and set_off(part)):
        return True
    return _shortened(cut, part, top)


def _shortened(cut: Cut, part: Token, top: Token) -> bool:
    """What goes only from some depth on."""
    if part.dep_ in {"ccomp", "xcomp"} and top.dep_ == "acomp":
        return cut.depth >= 3 and top.lemma_.lower() in ADJECTIVES
    if part.dep_ == "acl":
        mark = child(part, "mark")  # "reports that ..." says nothing without its clause
        return cut.depth >= (3 if mark is not None and mark.lower_ == "that" else 1) and not is_verb(top)
    if part.dep_ != "prep" or cut.depth == 0:
        return False
    if set_off(part):
        return True
    if is_verb(top):
        return cut.depth >= 3
    return part.lower_ != "of" and (cut.depth >= 2 or part != child(top, "prep"))


def _second_clause(part: Token, top: Token) -> bool:
    """A clause joined to the one told, or the word that joins it."""
    return is_verb(top) and (is_verb(part) if part.dep_ == "conj" else _joins_clauses(top))


def _joins_clauses(top: Token) -> bool:
    return is_verb(top) and any(is_verb(t) for t in children(top, "conj"))


def set_off(part: Token) -> bool:
    """Whether a comma or bracket stands before a phrase."""
    first = part.left_edge.i
    return first > 0 and part.doc[first - 1].text in {",", "(", "—", "–", "--"}


def keeps_meaning(token: Token) -> bool:
    """Whether dropping the word would change what is said: negation, hedges, words such as "nearly" and "former"."""
    if token.dep_ == "neg" or token.lower_ in NEVER | HEARSAY | PERHAPS | SOFTENERS:
        return True
    noun = child(token, "pobj") if token.dep_ == "prep" else None
    return noun is not None and any(t.lower_ == "no" for t in children(noun, "det"))


def negates(tokens: Iterable[Token]) -> bool:
    """Whether one of the words denies what the others say."""
    return any(t.dep_ == "neg" or t.lower_ in NEVER or t.lemma_.lower() in UNTRUE for t in tokens)


def _is_time(cut: Cut, token: Token) -> bool:
    here = Span(cut.view.start(token), cut.view.end(token))
    return any(here in time for time in cut.times)


def whole_words(view: View, chosen: Iterable[Token]) -> list[Token]:
    """The tokens with the rest of their graphic words, and the commas and quotation marks that stand between them."""
    wanted = {t.i for t in chosen}
    for run in _graphic(view.tokens):
        if any(t.i in wanted for t in run):
            wanted |= {t.i for t in run}
    words = [t for t in view.tokens if not _is_mark(t) and not t.is_space]
    offset = view.tokens[0].i
    for before, after in pairwise(words):
        if before.i in wanted and after.i in wanted:
            between = view.tokens[before.i + 1 - offset:after.i - offset]
            wanted |= {t.i for t in between if t.text not in {"(", ")"}}
    kept = [t for t in view.tokens if t.i in wanted and not t.is_space]
    if sum(_is_quote(t) for t in kept) % 2:
        kept = [t for t in kept if not _is_quote(t)]
    while kept and (kept[0].dep_ in {"cc", "mark"} or kept[0].text in _LOOSE_ENDS):
        kept = kept[1:]
    while kept and (kept[-1].text in _LOOSE_ENDS or kept[-1].dep_ in {"cc", "mark"}):
        kept = kept[:-1]
    return kept


def _graphic(tokens: Sequence[Token]) -> list[list[Token]]:
    """Runs of tokens without white space between them, without the marks at their edges."""
    runs: list[list[Token]] = [[]]
    for token in tokens:
        if (_is_mark(token) and token.text != "-") or token.is_space:
            runs.append([])
            continue
        if runs[-1] and token.i - runs[-1][-1].i > 1:
            runs.append([])
        runs[-1].append(token)
        if token.whitespace_:
            runs.append([])
    return [run for run in runs if run and run[-1].text != "-"]


def _is_mark(token: Token) -> bool:
    return token.text in _MARKS or _is_quote(token)


def _is_quote(token: Token) -> bool:
    return token.text in {'"', "''", "“", "”"}


def length(tokens: Sequence[Token]) -> int:
    """How many words the tokens make in print."""
    return sum(1 for run in _graphic(tokens) if run)
