"""Clauses as they stand in the text: from the subject on, or from the first word, up to where a phrase ends.

Those come first that hold all of what is told and miss nothing, the shortest of several.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline.events.attribution import Said
from timeline.events.clauses import finite_above, has_tense
from timeline.events.phrases import MARKS, is_parted, length
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, TIMES, Token, View, child, children, is_noun, is_verb, taken_subject
from timeline.events.wholeness import is_closed
from timeline.events.words import CONDITIONS, SAY
from timeline.model.text import Span

_MOST, _LONGER, _LEAST, _ENOUGH = 12, 15, 3, 4  # words
_LONG, _LONGEST = 18, 22  # words of a clause, if a shorter stretch would be none
_QUOTES = ("“", "”", '"')
_MARKS = frozenset({*_QUOTES, "``", "''"})
_CLOSING = frozenset({'"', "''", "”", ")", "?", "!"})
_OPENING = frozenset({"prep", "cc", "mark", "relcl", "advcl", "acl", "agent"})
_OPENERS = frozenset({"WDT", "WP", "WP$", "WRB"})


def cue_of(view: View, told: Said | None) -> frozenset[int]:
    """The places of the words that say a statement."""
    if told is None:
        return frozenset()
    spans = (*told.cue, *(told.source if told.form == "noun" else ()))  # "its statement" names whose it is elsewhere
    return frozenset({told.token.i, *(t.i for span in spans for t in view.within(span))})


def whole_clause(view: View, found: Trigger, draft: Sequence[Token], most: int, *,
                 told: Said | None = None) -> list[Token]:
    """The first whole clause around the happening as it stands in the text, of at most `most` words; else none."""
    if found.stands_in:
        return []
    runs = _each(view, found.token, _last(draft, found), told, vague=False)
    first = _first_said(view, told)
    return next((run for run in runs if _ENOUGH <= length(run) <= most and run[0].i <= first
                 and not sum(t.text in _MARKS for t in run) % 2
                 and (told is not None or not any(t.text == ":" for t in run))), [])


def _first_said(view: View, told: Said | None) -> int:
    """The place of the first subject before the cue of what is said: "it was, many say, the dam that broke"."""
    if told is None:
        return len(view.tokens[0].doc)
    said = [t for span in told.content for t in view.within(span) if t.dep_ in SUBJECTS and t.i < told.token.i]
    return min((int(t.i) for t in said), default=len(view.tokens[0].doc))


def clause_around(view: View, found: Trigger, draft: Sequence[Token], told: Said | None) -> list[Token]:
    """The first whole clause of few words, from the happening's own to the sentence's; none if there is none."""
    last = _last(draft, found)
    longer = _LONGER if told is None else _LONG
    whole = _each(view, found.token, last, told, vague=False)
    short = next((run for run in whole if _ENOUGH <= length(run) <= _MOST), None)
    fitting = [run for run in whole if _LEAST <= length(run) <= longer]
    if short is not None or fitting:
        return short or min(fitting, key=lambda run: (length(run) < _ENOUGH, length(run)))
    vague = _each(view, found.token, last, told, vague=True)
    return next((run for run in (*vague, *whole) if length(run) <= longer), whole[0] if whole else [])


def _last(draft: Sequence[Token], found: Trigger) -> int:
    return max((int(t.i) for t in draft), default=int(found.token.i))


def _each(view: View, token: Token, last: int, told: Said | None, *, vague: bool) -> list[list[Token]]:
    return [run for verb in _verbs(view, token) for run in _runs(view, verb, token, last, told, vague=vague)]


def _verbs(view: View, token: Token) -> list[Token]:
    """The finite verbs whose clauses hold a token, the nearest first."""
    found: list[Token] = []
    verb = finite_above(view, token)
    for _ in range(6):
        if has_tense(verb) and is_verb(verb) and verb not in found:
            found.append(verb)
        if verb.head.i == verb.i or not view.holds(verb.head):
            break
        verb = finite_above(view, verb.head)
    return found


def _runs(view: View, verb: Token, token: Token, last: int, told: Said | None, *,
          vague: bool) -> Iterator[list[Token]]:
    """Whole stretches of a verb's clause around the happening: up to `last`, the longest first, then longer ones."""
    own = [t for t in verb.subtree if view.holds(t) and not t.is_space]
    cue = cue_of(view, told)
    said = {t.i for span in (told.content if told is not None else ()) for t in view.within(span)} - cue
    main = {t.i for t in children(token, "ccomp") if (t.i in said) == bool(said) and token.lemma_.lower() in SAY}
    main |= {token.head.i} if token.dep_ == "parataxis" and token.head.i in said else set()
    needed = main or said
    subject = child(verb, *SUBJECTS) is not None
    for first in _beginnings(view, verb, own, token, said):
        words = [t for t in view.tokens if first <= t.i <= own[-1].i and not t.is_space]
        ends = [place for place, t in enumerate(words) if t.i >= token.i and t.text not in MARKS - _CLOSING
                and (place + 1 == len(words) or _may_follow(words[place + 1]))]
        before = [place for place in ends if words[place].i <= last]
        for place in (*reversed(before), *(place for place in ends if words[place].i > last)):
            run = words[:place + 1]
            if length(run) > _LONGEST or is_parted(run) or (needed and not any(t.i in needed for t in run)):
                continue
            if is_closed(view, run, words[place + 1:], cue=cue, whole=subject, vague=vague) and _is_paired(view, run):
                yield run


def _beginnings(view: View, verb: Token, own: Sequence[Token], token: Token, said: Collection[int]) -> list[int]:
    """Where a clause may begin: at its subject, or at its first word; a relative clause is none by itself.

    A statement may begin with the words that somebody said, `said`.
    """
    subject = child(verb, *SUBJECTS)
    mark = child(verb, "mark")
    if (verb.dep_ == "relcl" and not _has_place(verb)) or (mark is not None and _compares(verb, mark)) or (
            subject is not None and _asks_for(verb, subject)):
        return []
    taken = taken_subject(verb) if subject is None else None
    if subject is None:
        return [taken.left_edge.i] if taken is not None else _before(view, verb)
    if subject.left_edge.tag_ in _OPENERS or subject.tag_ in _OPENERS or subject not in own:
        return []
    opener = next((t for t in own if t.text not in MARKS and t.dep_ not in {"cc", "intj"}
                   and not (t.dep_ == "mark" and t.head.i == verb.i)), token)
    speech = [t.i for t in own if t.i in said and not t.is_punct][:1]
    speech += [t.left_edge.i for t in own if t.i in said and t.dep_ in SUBJECTS and t.head.head.i == verb.i]
    found = [subject.left_edge.i, *([opener.i] if opener.tag_ not in _OPENERS else []), *speech]
    return [first for first in dict.fromkeys(found) if first <= token.i]


def _asks_for(verb: Token, subject: Token) -> bool:
    """Whether the object of a clause is the question word before its subject: "what the firm needs"."""
    return any(t.tag_ in {"WP", "WDT"} and t.i < subject.i and t.dep_ in {"dobj", "attr", "pobj", "dative"}
               for one in (verb, *children(verb, "xcomp", "ccomp", "prep")) for t in one.children)


def _compares(verb: Token, mark: Token) -> bool:
    """Whether a clause is only the measure or the condition of another: "than it has", "as much as it has seen"."""
    return mark.lower_ in CONDITIONS or (mark.lower_ == "as" and not is_verb(verb.head))


def _has_place(verb: Token) -> bool:
    """Whether a relative clause is a clause without what joins it to its noun: "in which we found a leak"."""
    return any(t.i < verb.i and (t.tag_ == "WRB" or (t.dep_ == "prep" and any(c.tag_ in _OPENERS for c in t.children)))
               for t in verb.children)


def _before(view: View, verb: Token) -> list[int]:
    """Where the words before a verb begin whose subject the parse missed: behind a mark, a clause word or a verb."""
    words = view.tokens[:max(0, verb.i - view.tokens[0].i)]
    first = next((place + 1 for place in range(len(words) - 1, -1, -1) if _bounds(words[place])), 0)
    named = any(is_noun(t) and t.dep_ not in {"npadvmod"} for t in words[first:])
    return [words[first].i] if named else []


def _bounds(token: Token) -> bool:
    finite = is_verb(token) and has_tense(token) and token.dep_ not in {"aux", "auxpass"}
    mark = bool(token.is_punct and token.text != "-")
    return mark or finite or token.dep_ in {"mark", "cc"} or token.tag_ in _OPENERS


def _may_follow(token: Token) -> bool:
    led = token.dep_ == "advmod" and child(token, "prep") is not None  # "ahead of"
    opens = token.dep_ in _OPENING or token.tag_ in {"TO", "CC"} or token.ent_type_ in TIMES
    return bool(token.is_punct or led or opens)


def _is_paired(view: View, run: Sequence[Token]) -> bool:
    """Whether the quotation marks of a stretch come in pairs, with the one right beside it, and its brackets."""
    text = view.document.text
    span = closed(text, view.span(run))
    quotes = sum(text.count(mark, span.start, span.end) for mark in _QUOTES)
    return quotes % 2 == 0 and text.count("(", span.start, span.end) == text.count(")", span.start, span.end)


def stretch_of(view: View, found: Trigger, draft: Sequence[Token], most: int) -> list[Token]:
    """The longest unbroken stretch of at most `most` words that begins where a draft does and holds it, if any."""
    places = [t.i for t in draft]
    verb = finite_above(view, found.token)
    runs = [run for run in _runs(view, verb, found.token, max(places), None, vague=False)
            if length(run) <= most and run[0].i == min(places) and run[-1].i >= max(places)]
    return max(runs, key=length, default=[])


def closed(text: str, span: Span) -> Span:
    """A range with the quotation mark right beside it if only one of a pair stands within."""
    if sum(text.count(mark, span.start, span.end) for mark in _QUOTES) % 2 == 0:
        return span
    if text[span.end:span.end + 1] in _QUOTES[1:]:
        return Span(span.start, span.end + 1)
    before = span.start > 0 and text[span.start - 1] in _QUOTES[::2]
    return Span(span.start - 1, span.end) if before else span
