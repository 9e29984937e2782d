"""Words of a headline in print: whole graphic words, the marks between them, and how many they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from timeline.events.view import Token, View, child
from timeline.events.words import HEARSAY, NEVER, PERHAPS, SOFTENERS, UNTRUE

_LOOSE_ENDS = frozenset({",", ";", ":", "—", "–", "--", "-"})
MARKS = frozenset({",", ";", ":", "(", ")", "—", "–", "--", "-", '"', "''", "“", "”", "'", "‘", "’", ".", "?",
                   "!", "...", "``", "`", "[", "]", "|"})
_QUOTES = frozenset({'"', "''", "“", "”", "``"})
_JOINING = frozenset({"prep", "prt", "agent", "mark", "dative", "pcomp", "cc"})  # "at" and "up", but not "at least"
_COMPLETING = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "pobj", "pcomp", "prt", "neg", "aux",
                         "auxpass", "nsubj", "nsubjpass", "amod", "nummod", "compound", "det", "poss", "case"})
_HEDGES = NEVER | HEARSAY | PERHAPS
_ASIDE = frozenset({"(", ")", "[", "]", "|"})


def set_off(part: Token) -> bool:
    """Whether a comma, dash or bracket stands before a phrase."""
    first = part.left_edge.i
    before = part.doc[first - 1] if first > 0 else part
    dash = before.text == "-" and bool(before.whitespace_)
    return first > 0 and (dash or before.text in {",", "(", "—", "–", "--", "["})


def keeps_meaning(token: Token) -> bool:
    """Whether dropping the word would change what is said: negation, hedges, words such as "nearly" and "former"."""
    if token.dep_ == "neg" or token.lower_ in _HEDGES:
        return True
    if token.lower_ in SOFTENERS and token.dep_ not in _JOINING:
        return True
    noun = child(token, "pobj") if token.dep_ == "prep" else None
    return noun is not None and any(t.lower_ == "no" for t in noun.children)


def negates(tokens: Iterable[Token]) -> bool:
    """Whether one of the words denies what the others say."""
    return any(t.dep_ == "neg" or t.lower_ in NEVER or t.lemma_.lower() in UNTRUE for t in tokens)


def whole_words(view: View, chosen: Iterable[Token]) -> list[Token]:
    """The tokens with the rest of their graphic words, and the commas and quotation marks that stand between them."""
    wanted = {t.i for t in chosen}
    near = _around(view, wanted)
    for run in _graphic(near):
        if any(t.i in wanted for t in run):
            wanted |= {t.i for t in run}
    words = [t for t in near if not _is_mark(t) and not t.is_space]
    offset = view.tokens[0].i
    for before, after in pairwise(words):
        if before.i in wanted and after.i in wanted:
            between = view.tokens[before.i + 1 - offset:after.i - offset]
            wanted |= {t.i for t in between if t.text not in _ASIDE}
    kept = [t for t in near if t.i in wanted and not t.is_space]
    if sum(t.text in _QUOTES for t in kept) % 2:
        kept = [t for t in kept if t.text not in _QUOTES]
    if sum(_is_single(t) for t in kept) % 2:
        kept = [t for t in kept if not _is_single(t)]
    while kept and (kept[0].dep_ == "cc" or kept[0].text in _LOOSE_ENDS):
        kept = kept[1:]
    while kept and (kept[-1].text in _LOOSE_ENDS or "cc" in {kept[-1].dep_, kept[-1].head.dep_}):
        kept = kept[:-1]
    return kept


def _around(view: View, wanted: Collection[int]) -> tuple[Token, ...]:
    """The sentence's tokens from the first wanted graphic word to the last."""
    if not wanted:
        return ()
    offset = view.tokens[0].i
    first, last = min(wanted) - offset, max(wanted) - offset
    while first > 0 and not view.tokens[first - 1].whitespace_:
        first -= 1
    while last + 1 < len(view.tokens) and not view.tokens[last].whitespace_:
        last += 1
    return view.tokens[first:last + 1]


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


def _is_single(token: Token) -> bool:
    """Whether a token is a single quotation mark, not an apostrophe."""
    return token.text in {"'", "`", "‘", "’"} and token.tag_ in {"``", "''"}


def _is_mark(token: Token) -> bool:
    return token.text in MARKS


def may_end(kept: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether words may end where `rest` is cut off: nothing that completes one of them stands in the rest."""
    own = {t.i for t in kept}
    return not any(t.head.i in own and t.head.i != t.i and (
        t.dep_ in _COMPLETING or t.lower_ == "of" or (
            t.dep_ in {"prep", "agent", "dative"} and _needs(t.head, own))) for t in rest)


def _needs(verb: Token, own: Collection[int]) -> bool:
    """Whether a verb has nothing behind it among the kept words that completes it."""
    behind = [t for t in verb.children if t.i > verb.i and t.i in own and t.dep_ not in {"prt", "advmod", "punct"}]
    return verb.tag_.startswith("VB") and not behind


def length(tokens: Sequence[Token]) -> int:
    """How many words the tokens make in print: as many as `_graphic` has runs."""
    runs, last, text = 0, -2, ""
    for token in tokens:
        if (token.text in MARKS and token.text != "-") or token.is_space:
            runs, last, text = runs - (text == "-"), -2, ""
            continue
        if token.i != last + 1:
            runs += 1 - (text == "-")
        last, text = token.i, token.text
        if token.whitespace_:
            runs, last, text = runs - (text == "-"), -2, ""
    return runs - (text == "-")
