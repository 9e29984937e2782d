"""Words of a headline in print: whole graphic words, the marks between them, and how many they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from timeline.events.bondwords import BEFORE_TIMES
from timeline.events.view import Token, View, child
from timeline.events.words import HEARSAY, NEVER, PERHAPS, SOFTENERS, UNTRUE

_LOOSE_ENDS = frozenset({",", ";", ":", "—", "–", "--", "-"})
MARKS = frozenset({",", ";", ":", "(", ")", "—", "–", "--", "-", '"', "''", "“", "”", "'", "‘", "’", ".", "?",
                   "!", "...", "``", "`", "[", "]", "|"})
_QUOTES = frozenset({'"', "''", "“", "”", "``"})
_JOINING = frozenset({"prep", "prt", "agent", "mark", "dative", "pcomp", "cc"})  # "at" and "up", but not "at least"
_COMPLETING = frozenset({"dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "pobj", "pcomp", "prt", "neg", "aux",
                         "auxpass", "nsubj", "nsubjpass", "amod", "nummod", "compound", "det", "poss", "case"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_OPENING = frozenset({"prep", "advcl", "advmod", "npadvmod"})
_HEDGES = NEVER | HEARSAY | PERHAPS
_NO_MORE = frozenset({"just", "merely", "simply", "solely"})
_DASHES = frozenset({"-", "--", "–", "—"})
_IF = frozenset({"if", "unless"})
_ASIDE = frozenset({"(", ")", "[", "]", "|"})


def set_off(part: Token) -> bool:
    """Whether a comma, dash or bracket stands before a phrase."""
    first = part.left_edge.i
    before = part.doc[first - 1] if first > 0 else part
    dash = before.text == "-" and bool(before.whitespace_)
    if part.left_edge.text in {"(", "["} and part.left_edge.i != part.i:
        return True
    return first > 0 and (dash or before.text in {",", "(", "—", "–", "--", "["})


def in_brackets(clause: Token) -> bool:
    """Whether a clause stands in brackets, where it hedges nothing outside them."""
    return clause.dep_ in {"parataxis", "ccomp", "advcl", "conj"} and clause.left_edge.text == "("


def keeps_meaning(token: Token) -> bool:
    """Whether dropping the word would change what is said: negation, hedges, words such as "nearly" and "former"."""
    hedges = token.lower_ in _HEDGES or (token.lower_ in SOFTENERS and token.dep_ not in _JOINING)
    if token.dep_ == "neg" or (hedges and not in_brackets(token)):
        return True
    if token.lower_ in _NO_MORE and token.i > 0 and token.nbor(-1).lower_ in {"than", "not", "n't"}:
        return True  # "needs more than just money"
    if any(t.lower_ == "no" for t in token.children) and not token.tag_.startswith("NN"):
        return True  # "no longer", "no more"
    if token.dep_ == "advcl" and any(t.dep_ == "mark" and t.lower_ in _IF for t in token.children):
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
    wanted |= _rest_of_words(near, wanted)
    kept: list[Token] = []
    between: list[Token] = []  # marks since the last word, which was wanted
    open_ = False
    for token in near:
        place = token.i
        if token.text not in MARKS and not token.is_space:
            if place in wanted:
                kept += between if open_ else [
                    t for t in between if t.i in wanted or _closes_opening(t, token, kept) or _closes_name(t, kept)]
                kept.append(token)
                open_ = True
            else:
                kept += [t for t in between if t.i in wanted or _closes_name(t, kept)]
                open_ = False
            between = []
        elif not token.is_space and (place in wanted or token.text not in _ASIDE):
            between.append(token)
    kept += [t for t in between if t.i in wanted]
    if sum(t.text in _QUOTES for t in kept) % 2:
        kept = [t for t in kept if t.text not in _QUOTES]
    if sum(_is_single(t) for t in kept) % 2:
        kept = [t for t in kept if not _is_single(t)]
    while kept and ((kept[0].dep_ == "cc" and kept[0].lower_ not in NEVER) or kept[0].text in _LOOSE_ENDS):
        kept = kept[1:]
    while kept and (kept[-1].text in _LOOSE_ENDS or "cc" in {kept[-1].dep_, kept[-1].head.dep_}):
        kept = kept[:-1]
    return kept


def _closes_opening(mark: Token, after: Token, kept: Sequence[Token]) -> bool:
    """Whether a comma stands between what opens a clause and its subject, be there words left out before it."""
    if mark.text != "," or mark.i + 1 != after.i or not kept:
        return False
    subject = next((t for t in (after, after.head, after.head.head) if t.dep_ in _SUBJECTS), None)
    if subject is None or subject.left_edge.i != after.i:
        return False
    part = kept[-1]
    while part.head.i not in {part.i, subject.head.i}:
        part = part.head
    return bool(part.head.i == subject.head.i and part.i < after.i and part.dep_ in _OPENING)


def _closes_name(mark: Token, kept: Sequence[Token]) -> bool:
    """Whether a comma stands right behind a name that a kept comma opens: "the mayor, Ann Orr, left"."""
    if mark.text != "," or not kept or kept[-1].i + 1 != mark.i or kept[-1].dep_ != "appos":
        return False
    first = kept[-1].left_edge.i
    return any(t.text == "," and t.i == first - 1 for t in kept[-6:])


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


def _rest_of_words(near: Sequence[Token], wanted: Collection[int]) -> set[int]:
    """The places of tokens without white space between them and a wanted one, as in "mid-May"."""
    added: set[int] = set()
    first = near[0].i if near else 0
    for place, token in enumerate(near):
        if token.i not in wanted or token.i in added:
            continue
        start = end = place
        if _parts_words(token):
            continue
        while start > 0 and not near[start - 1].whitespace_ and not _parts_words(near[start - 1]):
            start -= 1
        while end + 1 < len(near) and not near[end].whitespace_ and not _parts_words(near[end + 1]):
            end += 1
        if start < end and near[end].text != "-":
            added.update(range(first + start, first + end + 1))
    return added


def _parts_words(token: Token) -> bool:
    return bool((token.text in MARKS and token.text != "-") or token.is_space)


def _is_single(token: Token) -> bool:
    """Whether a token is a single quotation mark, not an apostrophe."""
    return token.text in {"'", "`", "‘", "’"} and token.tag_ in {"``", "''"}


def is_parted(run: Sequence[Token]) -> bool:
    """Whether a stretch goes past a dash that no other closes: "they closed the mill -- another is to follow"."""
    return sum(t.text in _DASHES and bool(t.whitespace_) for t in run) % 2 == 1


def may_end(kept: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether words may end where `rest` is cut off: nothing that completes one of them stands in the rest."""
    own = {t.i for t in kept}
    return not any(t.head.i in own and t.head.i != t.i and (
        t.dep_ in _COMPLETING or t.lower_ == "of" or (
            t.dep_ in {"prep", "agent", "dative"} and _needs(t.head, own))) for t in rest)


def dangles(last: Token) -> bool:
    """Whether words cannot end with this one: an article, a preposition before its noun, a word that joins."""
    goes_on = last.i + 1 < len(last.doc) and not last.doc[last.i + 1].is_punct  # "confirmed as", its noun lost
    led = last.dep_ in {"prep", "agent"} and (goes_on or any(t.i > last.i for t in last.children))
    return led or last.dep_ in {"cc", "mark"} or last.lower_ in BEFORE_TIMES or bool(last.head.i > last.i)


def _needs(verb: Token, own: Collection[int]) -> bool:
    """Whether a verb has nothing behind it among the kept words that completes it."""
    behind = [t for t in verb.children if t.i > verb.i and t.i in own and t.dep_ not in {"prt", "advmod", "punct"}]
    return verb.tag_.startswith("VB") and not behind


def length(tokens: Sequence[Token]) -> int:
    """How many words the tokens make in print: runs without white space between them, without the marks at their edges.
    """
    count, last = 0, None  # the last token of a run that goes on
    for token in tokens:
        text = token.text
        parted = text != "-" and (text in MARKS or token.is_space)
        if last is not None and (parted or token.i - last.i > 1):
            count += last.text != "-"
            last = None
        if parted:
            continue
        last = token
        if token.whitespace_:
            count += text != "-"
            last = None
    return count + (last is not None and last.text != "-")
