"""Whether a headline still reads as its sentence does where words were left out.

Leaving words out must not make a new claim: "killed 1,600" is not "killed" what comes behind, a list's next item is not
the object of its last verb, and the first of this year is not the first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.clauses import Cut
from timeline.events.view import TIMES, Token, is_noun, is_verb
from timeline.events.words import BE

_PARTS = frozenset({";", ":", ".", "!", "?"})
_DASHES = frozenset({"-", "--", "\u2013", "\u2014"})
_HALVES = frozenset({"early", "late", "mid"})
_NEAR = 6  # words
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
    return not any(lost_predicate(t, chosen) or _lost_joiner(t, chosen) or _is_singled_out(cut, t, chosen)
                   or _is_given_to_another(t, chosen) for t in kept)


def is_told_so(words: Sequence[Token], cue: Collection[int]) -> bool:
    """Whether no sentence or item of a list ends between the words of a statement, but right behind its cue."""
    kept = sorted({t.i: t for t in words}.values(), key=lambda t: t.i)
    chosen = {t.i for t in kept}
    if any(_is_of_lost_time(t, chosen) for t in kept):
        return False
    for before, after in pairwise(kept):
        gap = [before.doc[i] for i in range(before.i + 1, after.i)]
        parted = any(t.is_punct and t.text not in {"(", ")"} for t in gap)
        if parted and after.i in cue and before.i not in cue and not before.is_punct and not after.is_punct:
            return False  # "it was leaking oil the admiral said"
        if after.i in cue and before.text in {":", ";"}:
            return False  # "the figure is weak: A spokesman said" what comes behind
        behind = before.i in cue or (after.i in cue and before.is_punct)
        if not behind and any(t.text in {";", ":"} for t in gap) and not _is_clock(gap, before):
            return False
    return True


def _is_clock(gap: Sequence[Token], before: Token) -> bool:
    """Whether a colon stands within figures: "8:30"."""
    return before.tag_ == "CD" and len(gap) > 1 and gap[0].text == ":" and gap[1].tag_ == "CD"


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
    if before.lower_ in _HALVES:  # "remains early to mid-August"
        return not dropped.is_punct
    at = cut.view.start(dropped)
    return is_verb(before) and dropped.tag_ == "CD" and not any(time.start <= at < time.end for time in cut.times)


def lost_predicate(verb: Token, chosen: Collection[int]) -> bool:
    """Whether what something is went, be it a time: "this was" of "this was on Monday", "was too early"."""
    if verb.lemma_.lower() not in BE or verb.dep_ in {"aux", "auxpass"}:
        return False
    behind = [t for t in verb.children if t.i > verb.i and not t.is_punct]
    gone = [t for t in behind if t.i not in chosen]
    return bool(gone) and (len(gone) == len(behind) or any(t.dep_ in {"attr", "acomp"} for t in gone))


def _is_given_to_another(part: Token, chosen: Collection[int]) -> bool:
    """Whether an apposition stands without the noun right before it: "Ann, a judge" of "Ann and Bob, a judge"."""
    if part.dep_ != "appos" or part.head.i not in chosen:
        return False
    before = next((t for t in reversed(part.doc[part.head.i:part.left_edge.i]) if not t.is_punct), part.head)
    return before.i not in chosen and before.dep_ in {"conj", "compound"} and before.head.i != part.i


def _lost_joiner(verb: Token, chosen: set[int]) -> bool:
    """Whether two clauses stand side by side without the word that joined them: "declared an emergency is expected"."""
    first = verb.head
    if verb.dep_ != "conj" or not (is_verb(verb) and is_verb(first)) or first.i not in chosen:
        return False
    joined = [t.i for t in first.children if t.dep_ == "cc" and first.i < t.i < verb.i]
    return bool(joined) and not any(i in chosen for i in joined)


def _is_singled_out(cut: Cut, word: Token, chosen: set[int]) -> bool:
    """Whether a word singles its noun out within a time that went: "the first earthquake this year"."""
    if word.lower_ == "latest" or not (word.tag_ in {"JJS", "RBS"} or word.lower_ in _SINGLED_OUT):
        return False
    if _is_of_lost_time(word, chosen):
        return True
    noun = word.head if word.tag_ != "RBS" else word.head.head
    if not is_noun(noun) or noun.i not in chosen:
        return False
    behind = [t for t in noun.doc[noun.right_edge.i + 1:noun.right_edge.i + 3] if cut.view.holds(t)]
    return any(t.i > noun.i and t.i not in chosen and (cut.is_time(t) or t.ent_type_ in TIMES)
               for t in (*noun.subtree, *behind))


def _is_of_lost_time(word: Token, chosen: Collection[int]) -> bool:
    """Whether right behind what a word singles out a time is lost: "the first flood" of "in more than 40 years"."""
    if not (word.tag_ in {"JJS", "RBS"} or word.lower_ in _SINGLED_OUT):
        return False
    near = word.doc[word.i + 1:word.i + _NEAR]
    place = next((n for n, t in enumerate(near) if t.i not in chosen), None)
    if place is None or any(t.is_punct or t.tag_.startswith("VB") for t in near[:place]) or near[place].tag_ != "IN":
        return False
    behind = near[place].doc[near[place].i + 1:near[place].i + _NEAR]
    return any(t.ent_type_ in TIMES and t.i not in chosen for t in behind[:4])
