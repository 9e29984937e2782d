"""Whether a headline still reads as its sentence does where words were left out.

Leaving words out must not make a new claim: "killed 1,600" is not "killed" what comes behind, a list's next item is not
the object of its last verb, and the first of this year is not the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.clauses import Cut
from timeline.events.view import Token, is_noun, is_verb
from timeline.events.words import BE

_PARTS = frozenset({";", ":", ".", "!", "?"})
_DASHES = frozenset({"-", "--", "\u2013", "\u2014"})
_SINGLED_OUT = frozenset({"first", "last", "only", "second", "third", "fourth", "fifth"})


def is_sound(cut: Cut, words: Sequence[Token]) -> bool:
    """Whether the words, those of one draft in any order, say nothing that the sentence does not say."""
    kept = sorted({t.i: t for t in words}.values(), key=lambda t: t.i)
    if not kept:
        return True
    doc, chosen = kept[0].doc, {t.i for t in kept}
    gaps = [(before, [doc[i] for i in range(before.i + 1, after.i)]) for before, after in pairwise(kept)]
    if any(_parts_sentence(gap) for _, gap in gaps):
        return False
    behind = kept[-1].i + 1
    tail = [doc[behind]] if behind < len(doc) and cut.view.holds(doc[behind]) else []
    if any(_lost_object(cut, before, gap[0]) for before, gap in (*gaps, (kept[-1], tail)) if gap):
        return False
    return not (_ends_on_copula(kept[-1]) or any(_is_singled_out(cut, t, chosen) for t in kept))


def _parts_sentence(gap: Sequence[Token]) -> bool:
    """Whether a sentence or an item of a list ends between two words that now stand side by side."""
    dashes = sum(t.text in _DASHES and bool(t.whitespace_ and t.nbor(-1).whitespace_) for t in gap)  # no hyphens
    return dashes % 2 == 1 or any(t.text in _PARTS or "\n" in t.text for t in gap)


def _lost_object(cut: Cut, before: Token, dropped: Token) -> bool:
    """Whether a verb lost the number behind it, which the parse gave to the time, or a preposition its time.

    So in "killed 9 11 May" and "updated in 2011 A view of the dam".
    """
    if before.tag_ in {"IN", "TO"}:
        return dropped.tag_ == "CD" or cut.is_time(dropped)
    at = cut.view.start(dropped)
    return is_verb(before) and dropped.tag_ == "CD" and not any(time.start <= at < time.end for time in cut.times)


def _ends_on_copula(last: Token) -> bool:
    return last.lemma_.lower() in BE and any(t.i > last.i and not t.is_punct for t in last.children)


def _is_singled_out(cut: Cut, word: Token, chosen: set[int]) -> bool:
    """Whether a word singles its noun out within a time that went: "the first earthquake this year"."""
    if not (word.tag_ in {"JJS", "RBS"} or word.lower_ in _SINGLED_OUT):
        return False
    noun = word.head if word.tag_ != "RBS" else word.head.head
    if not is_noun(noun) or noun.i not in chosen:
        return False
    return any(t.i > noun.i and t.i not in chosen and cut.is_time(t) for t in noun.subtree)
