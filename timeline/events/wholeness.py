"""Whether the words of a headline are a whole: each has what it needs beside it, and each verb its subject."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.bonds import binds, leans, says_what
from timeline.events.bondwords import BEFORE_TIMES, LEADING, TO_WHOM
from timeline.events.clauses import Cut
from timeline.events.phrases import may_end, set_off
from timeline.events.stranded import FINITE, HELPERS, Kept, is_finite, is_relative, is_stranded
from timeline.events.titles import is_title
from timeline.events.view import (
    SUBJECTS,
    TIMES,
    Token,
    View,
    child,
    children,
    is_noun,
    is_verb,
    joined,
    subject_of,
    taken_subject,
)

_NAMED = frozenset({"PERSON", "ORG", "GPE", "FAC", "WORK_OF_ART", "PRODUCT", "LAW"})
_NO_ACTORS = frozenset({"way", "time", "reason", "kind", "sort", "moment", "point", "extent", "degree"})
_BESIDE = frozenset({"prep", "xcomp", "acl", "relcl", "advcl", "agent"})
_BY_ITSELF = frozenset({"prt", "advmod", "pobj", "nsubj", "nsubjpass", "dobj", "attr"})
_OF_CUE = frozenset({"ccomp", "xcomp", "dobj", "nsubj", "prep", "poss", "det"})

_FIRST_HALVES = frozenset({"instead", "because", "ahead", "outside", "regardless", "out"})
_COMPARED, _NEAR = 14, 6  # words behind a comparative within which its "than" stands, and can be no other's


def is_whole(cut: Cut, words: Sequence[Token], *, cue: Collection[int] = (), vague: bool = False) -> bool:
    """Whether no word is kept without what it needs; `cue` are the places of words whose content is cut by itself.

    If `vague`, what only says of what a noun is may be missed: "the possibility".
    """
    kept = {t.i: t for t in sorted(words, key=lambda t: int(t.i)) if not t.is_punct}
    own = [t for t in kept.values() if t.i not in cue]
    gone = [(top, part) for top in kept.values() for part in top.children if part.i not in kept]
    if any(_is_missed(cut, top, part, kept, cue) for top, part in gone
           if not (vague and says_what(top, part))):
        return False
    if any(_leans_on_nothing(cut, t, kept) or is_stranded(cut, t, kept, cue, words) for t in own):
        return False
    if any(_lost_its_verb(t, kept) or _ends_list_early(t, kept) or _loses_comparison(t, kept) for t in own):
        return False
    if any(_loses_opener(t, kept) or _breaks_name(cut, t, kept) or _loses_speech(t, kept) for t in kept.values()):
        return False
    if any(_leads_nowhere(cut, t, kept) or _lost_its_number(cut, t, kept) or _is_one_of_two(t, kept)
           or _lost_its_predicate(cut, t, kept) for t in own):
        return False
    articles = any(_disagrees(before, after) for before, after in pairwise(kept.values()))
    return sum(_is_top(t, kept) for t in own) <= 1 and not articles and not _has_orphan(cut, kept)


def is_closed(view: View, run: Sequence[Token], rest: Sequence[Token], *, cue: Collection[int] = (),
              whole: bool = True, vague: bool = False) -> bool:
    """Whether neighbouring words may end where `rest` begins; `whole` if the parse must show them as one tree.

    If `vague`, lists and what says of what a noun is may be cut short.
    """
    own = {t.i for t in run}
    tops = [t for t in run if not t.is_punct and (t.head.i not in own or t.head.i == t.i)]
    if whole and (len(tops) != 1 or not is_verb(tops[0])):
        return False
    last = run[-1]
    led = last.dep_ == "prep" and any(True for _ in last.children)
    waits = bool(rest) and not rest[0].is_punct and last.lower_ in BEFORE_TIMES
    dangling = led or waits or last.dep_ in {"mark", "cc", "det", "aux"}
    inside = bool(rest) and rest[0].ent_iob_ == "I" and rest[0].i == last.i + 1
    behind = [t for t in rest if not (t.dep_ in _BESIDE and set_off(t)) and (
        t.dep_ != "prep" or not (t.head.i in cue or _is_when(t) or (vague and _is_complete(t.head))))]
    cut = dangling or inside or (not vague and _cuts_list(run, rest)) or not may_end(run, behind)
    return not cut and is_whole(Cut(view, ()), run, cue=cue, vague=vague)


def _is_complete(verb: Token) -> bool:
    """Whether a verb has an object or predicate, be it before it: "what to do"."""
    return is_verb(verb) and child(verb, "dobj", "attr", "acomp") is not None


def _is_when(preposition: Token) -> bool:
    """Whether a phrase tells the time: "on Friday"; not "fifteen of the last twenty years"."""
    return preposition.lower_ != "of" and any(t.ent_type_ in TIMES for t in children(preposition, "pobj"))


def _cuts_list(run: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether a list loses its last items: "a leak, a fire" of "a leak, a fire or a flood"."""
    own = {t.i for t in run}
    if any(t.dep_ == "conj" and t.head.i in own and t.head.dep_ in {"conj", "appos"} for t in rest):
        return True
    joins = next((t for t in rest[:2] if t.text != ","), None)
    return joins is not None and joins.dep_ == "cc" and is_noun(joins.head) and any(t.text == "," for t in run[-8:])


def _is_missed(cut: Cut, top: Token, part: Token, kept: Kept, cue: Collection[int]) -> bool:
    """Whether a part that was dropped is missed by the word that it belongs to."""
    if cut.view.holds(part) and _tells_time(cut, part):
        return _only_dates(top, kept) or (part.dep_ == "dobj" and is_verb(top))  # "will have the spring"
    if not cut.view.holds(part) or part.is_punct or not binds(top, part) or is_title(top, part):
        return False
    beside = part.dep_ in _BESIDE and part.left_edge.i > top.i and set_off(part)  # "a call, to both of them"
    if beside or (top.i in cue and part.dep_ in _OF_CUE):
        return top.lemma_.lower() in TO_WHOM and part.dep_ in {"dobj", "dative"}
    if is_relative(part) and is_verb(top):
        return top.head.i not in kept or top.head.lower_ in _NO_ACTORS
    return True


def _only_dates(verb: Token, kept: Kept) -> bool:
    """Whether a clause behind a kept noun says nothing but when, and the time went: "the plan that began in"."""
    behind = any(t.i > verb.i and t.i in kept for t in verb.subtree)
    opened = verb.dep_ == "relcl" and any(is_relative(t) and t.i in kept for t in verb.children)
    return opened and verb.head.i in kept and not behind


def _tells_time(cut: Cut, part: Token) -> bool:
    """Whether a part is a time that is left out, or leads to one."""
    led = part.dep_ in {"prep", "advmod"} and any(cut.is_time(t) for t in children(part, "pobj", "pcomp"))
    dated = part.ent_type_ in TIMES and part.dep_ not in {"poss", "det"}
    return cut.is_time(part) or led or (dated and any(cut.is_time(t) for t in part.subtree))


def _leans_on_nothing(cut: Cut, part: Token, kept: Kept) -> bool:
    """Whether a word is kept without the head it needs; an auxiliary may be that of a verb joined to its own."""
    if part.head.i in kept or part.head.i == part.i or not cut.view.holds(part.head) or not leans(part):
        return False
    shared = part.dep_ in {"aux", "auxpass", "neg"} and any(t.i in kept for t in children(part.head, "conj"))
    return not shared


def _is_top(token: Token, kept: Kept) -> bool:
    """Whether a finite verb hangs on no other word that is kept."""
    return is_finite(token) and (token.head.i not in kept or token.head.i == token.i)


def _ends_list_early(item: Token, kept: Kept) -> bool:
    """Whether an item of a list is kept and the "and" before its last went: "banks, traders" of three."""
    if item.dep_ != "conj" or not is_noun(item):
        return False
    first = item
    while first.dep_ == "conj":
        first = first.head
    if any(taken_subject(t) == item for t in kept.values()):
        return False  # "fled the hall and a nurse said"
    joins = [c for one in joined(first) for c in children(one, "cc")]
    return bool(joins) and not any(c.i in kept for c in joins)


def _loses_comparison(word: Token, kept: Kept) -> bool:
    """Whether a comparative is kept and what it is compared with went: "thinking more" of "more about X than Y"."""
    if word.lower_ == "as" and word.dep_ == "advmod":  # "as much influence as it has"
        return any(t.lower_ == "as" and t.i not in kept for t in word.doc[word.i + 2:word.i + _COMPARED // 2])
    if word.tag_ not in {"JJR", "RBR"} and word.lower_ not in {"rather", "more", "less"}:
        return False
    than = next((t for t in word.doc[word.i + 1:word.i + _COMPARED] if t.lower_ == "than"), None)
    if than is None or than.i in kept or any(is_finite(t) for t in word.doc[word.i + 1:than.i]):
        return False
    if than.i - word.i <= _NEAR:
        return True
    return any(t.lower_ == "than" for t in (word.head.head.subtree if word.head.dep_ == "amod" else word.head.subtree))


def _lost_its_verb(noun: Token, kept: Kept) -> bool:
    """Whether a subject beside a clause lost its verb: "reported that a cameraman" of "that a cameraman was hit"."""
    if noun.dep_ not in {"nsubj", "nsubjpass"} or noun.head.i in kept or not is_verb(noun.head):
        return False
    own = {t.i for t in noun.subtree}
    beside = [subject_of(t) for t in kept.values() if is_finite(t) and t.i not in own]
    return bool(beside) and not any(subject is None or subject == noun for subject in beside)


def _lost_its_number(cut: Cut, noun: Token, kept: Kept) -> bool:
    """Whether a number right before a noun was dropped: "Monday 125 people" whose number was read as the day's."""
    if not is_noun(noun) or noun.i == 0 or noun.i - 1 in kept:
        return False
    number = noun.doc[noun.i - 1]
    return number.tag_ == "CD" and cut.view.holds(number) and not cut.is_time(number)


def _is_one_of_two(noun: Token, kept: Kept) -> bool:
    """Whether one thing is left of a plural verb's two: "a fire have made headlines" of "a fire at A and a flood"."""
    verb = noun.head
    if noun.dep_ not in {"nsubj", "nsubjpass"} or noun.tag_ != "NN" or noun.i > verb.i or child(noun, "det") is None:
        return False
    several = any(t.lower_ in {"have", "are", "were"} for t in (verb, *children(verb, "aux", "auxpass")))
    between = noun.doc[noun.i + 1:verb.i]
    return several and any(t.lower_ == "and" and t.i not in kept for t in between) and not any(
        t.dep_ == "conj" and t.i in kept for t in between)


def _lost_its_predicate(cut: Cut, noun: Token, kept: Kept) -> bool:
    """Whether the adjective behind an object went with the time it was hung on: "ruled the tax void last month"."""
    behind = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if noun.dep_ != "dobj" or behind.tag_ != "JJ" or behind.i in kept or not cut.view.holds(behind):
        return False
    return behind.dep_ == "amod" and behind.head.ent_type_ in TIMES and behind.ent_type_ not in TIMES


def _breaks_name(cut: Cut, token: Token, kept: Kept) -> bool:
    """Whether a name is cut in two, but at a comma, an article or a small word."""
    if token.ent_type_ not in _NAMED:
        return False
    doc = token.doc
    near = [token.i - 1] if token.ent_iob_ == "I" else []
    near += [token.i + 1] if token.i + 1 < len(doc) and doc[token.i + 1].ent_iob_ == "I" else []
    return any(i not in kept and not doc[i].is_punct and doc[i].tag_ not in {"DT", "POS", "CC", "IN"}
               and cut.view.holds(doc[i]) and doc[i - 1].text != "," for i in near)


def _leads_nowhere(cut: Cut, word: Token, kept: Kept) -> bool:
    """Whether a word that leads to others is kept and what follows it went: "rather than", "shortly before"."""
    if word.lower_ in LEADING and word.dep_ in {"prep", "advcl", "acl", "pcomp", "advmod"}:
        return not any(t.i > word.i and t.i in kept for t in word.subtree)
    if word.tag_ not in {"IN", "TO", "CC", "DT", "PRP$"} or word.dep_ in _BY_ITSELF:
        return False
    joined_ = [t for t in children(word.head, "conj") if not t.is_punct] if word.dep_ == "cc" else []  # "%" is a mark
    if joined_ and is_verb(word.head) and not any(t.i in kept for t in joined_):
        return True  # "closed the mill and, in May," of "and, in May, opened another"
    behind = word.i + 1
    if word.lower_ == "of" and word.i - 1 not in kept and word.doc[word.i - 1].lower_ in _FIRST_HALVES:
        return True  # "instead of"
    dropped = behind < len(word.doc) and behind not in kept and cut.view.holds(word.doc[behind])
    return dropped and not word.doc[behind].is_punct and not any(t.i > word.i and t.i in kept for t in (
        *word.children, *([word.head] if word.dep_ in {"mark", "det", "poss", "aux", "cc"} else []),
        *(children(word.head, "conj") if word.dep_ == "cc" else ())))


def _loses_opener(verb: Token, kept: Kept) -> bool:
    """Whether a clause beside a kept verb lost the word that joins it: "when first released"."""
    opener = next((t for t in verb.children if t.i < verb.i and (t.dep_ == "mark" or t.tag_ == "WRB")), None)
    return opener is not None and verb.dep_ == "advcl" and verb.head.i in kept and opener.i not in kept


def _loses_speech(verb: Token, kept: Kept) -> bool:
    """Whether quoted words right behind a verb that has nothing else behind it were dropped: "taunted, “Go home”"."""
    if verb.i != next(reversed(kept)) or not is_verb(verb):
        return False
    behind = verb.doc[verb.i + 1:verb.i + 3]
    parted = len(behind) == 2 and behind[0].text in {",", ":"} and bool(behind[0].whitespace_)
    return parted and behind[1].text in {'"', "``"}


def _disagrees(article: Token, word: Token) -> bool:
    """Whether "a" or "an" now stands before a word of the other sound: "an urgent call" without "urgent"."""
    if article.lower_ not in {"a", "an"} or article.dep_ != "det":
        return False
    before = next((t for t in article.doc[article.i + 1:word.i] if not t.is_punct), word)
    return bool((before.lower_[:1] in "aeiou") != (word.lower_[:1] in "aeiou"))


def _has_orphan(cut: Cut, kept: Kept) -> bool:
    """Whether a finite verb without subject was dropped right behind kept words: the parse gave its own to another."""
    for before, token in pairwise(cut.view.tokens):
        if before.i in kept and token.i not in kept and token.tag_ in FINITE and not before.is_punct:
            verb = token.head if token.dep_ in HELPERS else token
            joins = (verb.dep_ == "conj" and not is_noun(before)) or verb.dep_ == "amod" or verb.i in kept
            if is_verb(verb) and not joins and child(verb, *SUBJECTS) is None:
                return True
    return False
