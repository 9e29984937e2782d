"""A clause for quotation marks that has too many words, cut down to what it tells.

What a sub-editor strikes goes part by part, the least missed first: second clauses, asides, clauses behind a noun,
adverbs, phrases, the rest of a list. Where the parse leaves nothing to strike, the words end at the last place where a
phrase does. An ellipsis stands where words went in their midst.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.events.bonds import binds, says_what
from timeline.events.clauses import Cut, has_tense
from timeline.events.elision import elided
from timeline.events.phrases import MARKS, dangles, keeps_meaning, may_end, negates, set_off
from timeline.events.seams import lost_predicate
from timeline.events.shorten import narrows
from timeline.events.titles import is_title
from timeline.events.view import SUBJECTS, Token, View, children, is_verb
from timeline.events.wholeness import is_whole
from timeline.model.event import Headline

_GAPS = 2  # places where words may be left out
_STEPS = {"parataxis": 0, "intj": 0, "appos": 0, "advcl": 1, "relcl": 1, "acl": 1, "ccomp": 1, "npadvmod": 2,
          "advmod": 2, "prep": 3, "agent": 4, "conj": 4, "amod": 5, "compound": 5, "nmod": 5}
_OF_WHAT = 6  # the step at which what something is of goes, if it must
_SPARE = 4  # parts that go beyond those that are too many, if what is left is not whole
_PAIRS = {"(": ")", "[": "]", "--": "--", "–": "–", "—": "—", "-": "-"}
_STOPS = frozenset({",", ";", ":", "—", "–", "--", "-", "(", "."})
_OPENING = frozenset({"prep", "cc", "mark", "relcl", "advcl", "acl", "agent"})
_LEADING = frozenset({*SUBJECTS, "mark", "aux", "auxpass", "det", "poss", "compound", "amod", "nummod", "neg"})
_LEAST = 4  # words
_BEFORE_TO = frozenset({"have", "go", "need", "use", "ought", "seem", "appear", "fail", "try", "happen", "tend",
                        "make", "keep", "let", "begin", "start", "continue"})


def brief(view: View, run: Sequence[Token], needed: Collection[int], most: int, *,
          cue: Collection[int] = (), strict: bool = False) -> Headline | None:
    """The words of a stretch for quotation marks in at most `most` words, with those `needed`; None if there are none.

    `cue` are the places of words of saying, whose content is cut by itself. If `strict`, what is left misses nothing.
    """
    whole = [t for t in run if not t.is_space]
    kept = _without_asides(whole, needed)
    ended = _clipped(view, whole, needed, most, cue, at_marks=True)
    struck, loose = (ended, None) if ended is not None else _struck(view, kept, needed, most, cue)
    if strict:
        return struck
    return struck or _clipped(view, kept, needed, most, cue) or _clipped(view, whole, needed, most, cue) or loose


def _without_asides(run: list[Token], needed: Collection[int]) -> list[Token]:
    """A stretch without what stands in brackets or between two dashes, if nothing of it is needed."""
    place = 1
    while place < len(run):
        closing = _PAIRS.get(run[place].text, "") if run[place].whitespace_ or run[place].text == "(" else ""
        last = next((n for n in range(place + 1, len(run) - 1) if closing and run[n].text == closing), place)
        if last - place > _LEAST and not any(t.i in needed for t in run[place:last]):
            run = [*run[:place], *run[last + 1:]]
        place += 1
    return run


def _struck(view: View, kept: list[Token], needed: Collection[int], most: int,
            cue: Collection[int]) -> tuple[Headline | None, Headline | None]:
    """The words without the parts that are least missed, if what is left is whole, and as few words if it is not."""
    strict, first = negates(kept), kept[0]
    loose: list[Headline] = []
    while len(loose) < _SPARE:
        made = next(iter(elided(view, kept)), None)
        if made is not None and _words(made) <= most and len(made.pieces) <= _GAPS + 1:
            if is_whole(Cut(view, ()), shown(view, made), cue=cue, vague=True):
                return made, None
            loose += [made] if kept[0].i == first.i else []
        part = _least_missed(kept, needed, strict=strict)
        if part is None:
            break
        kept = _without(kept, part)
        ended = _clipped(view, kept, needed, most, cue, at_marks=True)
        if ended is not None:
            return ended, None
    return None, next(iter(loose), None)


def shown(view: View, made: Headline) -> list[Token]:
    """The tokens that a headline shows, with the words that were too few for an ellipsis."""
    return [t for t in view.tokens if not t.is_space and any(
        piece.start <= view.start(t) < piece.end for piece in made.pieces)]


def _words(headline: Headline) -> int:
    return len(headline.text.split())


def _least_missed(kept: Sequence[Token], needed: Collection[int], *, strict: bool) -> list[Token] | None:
    """The part that goes next: the one of the first step, of these the last in the text; None if none may go."""
    own = {t.i for t in kept}
    best: tuple[int, int] | None = None
    found: Token | None = None
    for token in kept:
        step = _step(token, own, kept[-1].i, strict=strict) if token.head.i in own and token.head.i != token.i else None
        if step is None or (best is not None and (step, -token.i) >= best):
            continue
        if not any(t.i in needed for t in token.subtree):
            best, found = (step, -token.i), token
    if found is None:
        return None
    joins = [t for t in found.head.children if t.dep_ == "cc" and t.i < found.left_edge.i]
    joins = joins if found.dep_ in {"conj", "ccomp"} else []
    part = {t.i for t in (*found.subtree, *joins[-1:])}
    return [t for t in kept if t.i in part]


def _step(part: Token, own: Collection[int], last: int, *, strict: bool) -> int | None:
    """When a part may go, the least missed first; None if it must stay. `last` is the place of the last word."""
    top, label = part.head, part.dep_
    if label == "ccomp" and any(t.i in own and t.i < part.i for t in children(top, "ccomp")):
        return 0  # of "said the dam held and the mill was safe" the parse makes two
    if label == "conj" and is_verb(part) and any(t.dep_ in SUBJECTS for t in part.children):
        return 0
    if label not in _STEPS or keeps_meaning(part) or (strict and narrows(part, top)):
        return None
    if label in {"compound", "nmod"}:
        return _STEPS[label] if is_title(top, part) else None
    ends = part.right_edge.i >= last and says_what(top, part)  # "a decision" without "to close the mill" behind it
    if binds(top, part) and not ends and not (label == "prep" and set_off(part)):
        return _OF_WHAT if part.lower_ == "of" and top.tag_ == "NN" and says_what(top, part) else None
    return _STEPS[label]


def _without(kept: Sequence[Token], part: Sequence[Token]) -> list[Token]:
    """The words without a part, and without the marks that set it off."""
    gone = {t.i for t in part}
    left = [t for t in kept if t.i not in gone]
    first, last = min(gone), max(gone)
    before = [t for t in left if t.i < first]
    behind = [t for t in left if t.i > last]
    between = [t for t in left if first < t.i < last]
    while before and before[-1].text in MARKS and before[-1].text not in {'"', "”", ")"}:
        before = before[:-1]
    if before:
        while behind and behind[0].text in {",", ")", "--", "–", "—"} and not between:
            behind = behind[1:]
    return [*before, *between, *behind]


# --- where no part can go --------------------------------------------------------------------------------------------

def _clipped(view: View, run: Sequence[Token], needed: Collection[int], most: int, cue: Collection[int], *,
             at_marks: bool = False) -> Headline | None:
    """The words up to the last place where a phrase ends, with the words of saying if these stand behind.

    `at_marks` asks for the end of a clause before a mark, or before "and".
    """
    at = next((place for place, t in enumerate(run) if t.i in cue), len(run))
    behind = at < len(run) and any(is_verb(t) and has_tense(t) and t.i not in cue for t in run[:at])
    front = list(run[:_saying(run, at)]) if behind else list(run)
    tail = list(run[len(front):])
    for start in dict.fromkeys((0,) if at_marks else (0, _opens(front, needed))):
        for kept in _ends(front[start:], needed, at_marks=at_marks):
            made = next(iter(elided(view, [*kept, *tail])), None)
            if made is not None and _words(made) <= most and (
                    not at_marks or is_whole(Cut(view, ()), [*kept, *tail], cue=cue, vague=True)):
                return made
    return None


def _saying(run: Sequence[Token], at: int) -> int:
    """Where the words of saying behind what is said begin: at the speaker, if that stands before the cue."""
    subject = next((t for t in run[at].children if t.dep_ in SUBJECTS and t.i < run[at].i), None)
    if subject is None:
        return at
    return next((place for place, t in enumerate(run) if t.i >= subject.left_edge.i), at)


def _opens(front: Sequence[Token], needed: Collection[int]) -> int:
    """The place where the phrase of the first word that is needed begins."""
    first = next((t for t in front if t.i in needed), None)
    found = 0 if first is None else next((place for place, t in enumerate(front) if t.i >= first.left_edge.i), 0)
    before = front[found - 1] if found else None
    return found if before is None or before.text in MARKS or before.dep_ in {"cc", "mark"} else 0


def _ends(front: Sequence[Token], needed: Collection[int], *, at_marks: bool) -> list[list[Token]]:
    """The stretches from the first word on that end where a phrase does, those that miss nothing first, then those at
    a mark, then the longest.
    """
    last = max((place for place, t in enumerate(front) if t.i in needed), default=0)
    found: list[tuple[bool, bool, int]] = []
    for place in range(max(last, _LEAST - 1), len(front)):
        rest = front[place + 1:]
        parted = not rest or rest[0].text in _STOPS or (rest[0].dep_ == "cc" and is_verb(rest[0].head))
        ends = parted or rest[0].dep_ in _OPENING or rest[0].tag_ in {"TO", "CC"}
        if not ends or front[place].text in MARKS or dangles(front[place]) or _is_torn(front, place):
            continue
        misses = not may_end(front[:place + 1], rest)
        if not at_marks or (parted and not misses):
            found.append((misses, not parted, -place))
    return [list(front[:1 - place]) for _, _, place in sorted(found)]


def _is_torn(front: Sequence[Token], place: int) -> bool:
    """Whether a word that leads to another, or the subject of a verb, stands before an end and the other behind it."""
    last = front[place].i
    own = {t.i for t in front[:place + 1]}
    if any((t.head.i > last and t.dep_ in _LEADING) or lost_predicate(t, own) for t in front[:place + 1]):
        return True
    behind = front[place + 1:]
    if any(t.dep_ in {"xcomp", "ccomp"} and t.head.i == last and t.head.lemma_ in _BEFORE_TO for t in behind):
        return True  # "might have" of "might have to leave"
    if any(t.dep_ == "advcl" and t.head.i in own and keeps_meaning(t) for t in behind):
        return True  # "it will fail" of "it will fail if we do nothing"
    joins = [t for t in front[:place + 1] if t.dep_ == "cc" and is_verb(t.head)]
    return any(not any(t.i < other.i <= last for other in children(t.head, "conj")) for t in joins)
