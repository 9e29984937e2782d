"""The last resort of a headline: a clause of the sentence as written, for quotation marks, pronoun and all.

It is the shortest that reads as a sentence: from its subject on, or from its first word, up to where a phrase ends and
nothing is missing. Where no such clause is short enough, it is a stretch of neighbouring words around the happening.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline.events.attribution import Said
from timeline.events.brief import brief
from timeline.events.clauses import Cut, finite_above, has_tense, phrase
from timeline.events.elision import elided
from timeline.events.phrases import MARKS, dangles, is_parted, length, may_end, negates
from timeline.events.shorten import shortened
from timeline.events.trigger import Trigger
from timeline.events.view import (
    SUBJECTS,
    TIMES,
    Token,
    View,
    child,
    children,
    clause_of,
    is_noun,
    is_verb,
    subject_of,
    taken_subject,
)
from timeline.events.wholeness import is_closed
from timeline.events.words import CONDITIONS, SAY
from timeline.model.event import Headline
from timeline.model.text import Piece, Span

_MOST, _LONGER, _LEAST, _ENOUGH = 12, 15, 3, 4  # words
_SUBJECT = 6  # words of a subject that is set before a stretch
_ENDLESS = 30  # words that are no sentence
_LONG, _LONGEST = 18, 22  # words of a clause, if a shorter stretch would be none
_QUOTES = ("“", "”", '"')
_MARKS = frozenset({*_QUOTES, "``", "''"})
_CLOSING = frozenset({'"', "''", "”", ")", "?", "!"})
_OPENING = frozenset({"prep", "cc", "mark", "relcl", "advcl", "acl", "agent"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--", "(", ")", "-"})
_OPENERS = frozenset({"WDT", "WP", "WP$", "WRB"})


def excerpt(view: View, found: Trigger, draft: Sequence[Token], spare: Sequence[Headline], most: int, *,
            told: Said | None = None) -> Headline:
    """The shortest clause around the happening, or the stretch from the first word of a draft's clause on.

    If that has more than `most` words, the first of the spare headlines that has no more, else what is left of the
    clause when what is least missed is cut, else what has the fewest words. Of a statement, `told`, something of what
    is said stands in it.
    """
    run = [] if found.stands_in else _clause(view, found, draft, told)
    run = run or _stretch(view, found, draft)
    if _is_negated(draft, found) and not negates(run):
        run = [t for t in view.tokens if draft[0].i <= t.i <= draft[-1].i and not t.is_space]
    owned = _with_subject(view, run) if told is None else []
    if owned:
        return owned[0]
    if told is None and length(run) > _ENDLESS:  # a listing, or sentences run together
        run = _near(run, found.token)
    written = Headline(_unmarked(view.document.text, _closed(view.document.text, view.span(run))), quoted=True)
    fitting = next((one for one in (written, *spare) if _words(one) <= most), None)
    if fitting is None:
        cue = cue_of(view, told) or ({found.token.i} if found.lemma in SAY else frozenset())
        cue |= {t.i for span in (told.source if told is not None else ()) for t in view.within(span)}
        fitting = brief(view, run, _needed(view, found, run, told), most, cue=cue)
    return fitting or min((*spare, written), key=_words)


def _words(headline: Headline) -> int:
    return len(headline.text.split())


def _is_negated(draft: Sequence[Token], found: Trigger) -> bool:
    """Whether a draft denies what its happening's own clause says."""
    verbs = {found.clause.i, clause_of(found.token).i}
    return any(negates([t]) and clause_of(t).i in verbs for t in draft)


def _needed(view: View, found: Trigger, run: Sequence[Token], told: Said | None) -> frozenset[int]:
    """The places of words that a clause cannot be told without: of what is said, and by whom, or of what happened."""
    if told is None:
        verb = finite_above(view, found.token)
        said = child(found.token, "ccomp") if found.lemma in SAY else None
        happening = (found.token, verb, subject_of(verb), said, None if said is None else subject_of(said))
        return frozenset(t.i for t in happening if t is not None)
    cue = cue_of(view, told)
    said = [t for span in told.content for t in view.within(span) if t in run and t.i not in cue]
    tops = [t for t in children(told.token, "ccomp") if t in run and has_tense(t) and (t in said) == bool(said)]
    tops += [t for t in said if is_verb(t) and has_tense(t) and t.head not in said]
    verb = next(iter(tops), next((t for t in said if is_verb(t) or is_noun(t)), None))
    parts = (told.speaker, verb, None if verb is None else subject_of(verb))
    beside = {t.i for part in (told.speaker.children if told.speaker is not None else ()) if part.dep_ in _OPENING
              or part.dep_ == "appos" for t in part.subtree}
    source = {t.i for span in told.source for t in view.within(span)} - beside
    return frozenset({*cue, *source, *(t.i for t in parts if t is not None)})


def stretch_of(view: View, found: Trigger, draft: Sequence[Token], most: int) -> list[Token]:
    """The longest unbroken stretch of at most `most` words that begins where a draft does and holds it, if any."""
    places = [t.i for t in draft]
    verb = finite_above(view, found.token)
    runs = [run for run in _runs(view, verb, found.token, max(places), None, vague=False)
            if length(run) <= most and run[0].i == min(places) and run[-1].i >= max(places)]
    return max(runs, key=length, default=[])


def _unmarked(text: str, span: Span) -> tuple[Piece, ...]:
    """A range in one piece, or in two if a quotation mark without its other stands between them."""
    stray = [at for at in range(span.start, span.end) if text[at] in _QUOTES]
    if len(stray) != 1:
        return (Piece(text[span.start:span.end], span.start, span.end),)
    parts = ((span.start, stray[0]), (stray[0] + 1, span.end))
    told = [(first + len(text[first:last]) - len(text[first:last].lstrip()), first + len(text[first:last].rstrip()))
            for first, last in parts]
    return tuple(Piece(text[first:last], first, last) for first, last in told if first < last)


def _with_subject(view: View, run: Sequence[Token]) -> list[Headline]:
    """A stretch that begins with its finite verb, with the words of the verb's subject before it, in a list."""
    verb = next((t for t in run[:3] if is_verb(t) and has_tense(t)), None)
    if verb is None or any(is_noun(t) or t.tag_ in {"PRP", "EX", "DT", "WP"} for t in run[:run.index(verb)]):
        return []
    subject = subject_of(verb)
    if subject is None or not view.holds(subject) or subject.i > run[0].i or not (
            is_noun(subject) or subject.tag_ == "PRP"):
        return []
    words = [*shortened(view, phrase(Cut(view, ()), subject), _SUBJECT), *run]
    return elided(view, words) if length(words) <= _LONGER else []


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


# --- a clause --------------------------------------------------------------------------------------------------------

def _clause(view: View, found: Trigger, draft: Sequence[Token], told: Said | None) -> list[Token]:
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
    span = _closed(text, view.span(run))
    quotes = sum(text.count(mark, span.start, span.end) for mark in _QUOTES)
    return quotes % 2 == 0 and text.count("(", span.start, span.end) == text.count(")", span.start, span.end)


# --- a stretch -------------------------------------------------------------------------------------------------------

def _stretch(view: View, found: Trigger, draft: Sequence[Token]) -> list[Token]:
    """Neighbouring tokens around the happening: from its clause's beginning, about `_MOST` words if that holds it.

    A stretch of few words gives way to one of the next clause around it.
    """
    token = found.token
    wanted = {t.i for t in draft} | {token.i}
    verb = finite_above(view, token)
    run = _of_clause(view, verb, token, wanted)
    for _ in range(3):
        if length(run) >= _ENOUGH or verb.head.i == verb.i or not view.holds(verb.head):
            break
        verb = finite_above(view, verb.head)
        wider = _of_clause(view, verb, token, {t.i for t in verb.subtree})
        run = wider if length(wider) <= _MOST + 3 else run
    while len(run) > 1 and run[-1].i > token.i and (run[-1].text in MARKS - _CLOSING or dangles(run[-1])):
        run = run[:-1]
    return run


def _near(run: list[Token], token: Token) -> list[Token]:
    """The words of a long stretch about a token, from the last mark before it to the next behind, if these are few."""
    at = next(place for place, t in enumerate(run) if t.i == token.i)
    before = [place + 1 for place in range(at) if run[place].text in _STOPS and length(run[place + 1:at + 1]) <= _MOST]
    first = before[-1] if before else next(
        place for place in range(at + 1) if length(run[place:at + 1]) <= _MOST)
    behind = [place for place in range(at + 1, len(run)) if run[place].text in _STOPS]
    last = behind[0] if behind else len(run)
    while last > at + 1 and length(run[first:last]) > _LONGER:
        last -= 1
    near = run[first:last]
    told = [subject_of(t) for t in near if is_verb(t) and has_tense(t)]
    return near if any(subject in near for subject in told if subject is not None) else run


def _of_clause(view: View, verb: Token, token: Token, wanted: set[int]) -> list[Token]:
    """The stretch of a verb's clause around the happening, from the first wanted word to the last."""
    verb = verb.head if verb.dep_ == "relcl" and verb.head.i < verb.i and view.holds(verb.head) else verb
    own = [t for t in verb.subtree if view.holds(t) and not t.is_space] or [token]
    first = min(token.i, *(t.i for t in own))
    last = max(max(wanted & {t.i for t in own}, default=token.i), token.i)
    run = _begun([t for t in view.tokens if first <= t.i <= last and not t.is_space], wanted, token)
    behind = [t for t in own if t.i > run[-1].i]
    while behind and length(run) < _MOST and not may_end(run, behind):
        run.append(behind.pop(0))
    while length(run) > _MOST and run[-1].i > token.i:
        shorter = _shorter(run, token)
        if len(shorter) == len(run):
            break
        run = shorter
    return run


def _begun(run: list[Token], wanted: set[int], token: Token) -> list[Token]:
    """The stretch from the first wanted word on, if words before it are only told beside it."""
    first = next((place for place, t in enumerate(run) if t.i in wanted), 0)
    cut = run[first:] if length(run[first:]) >= _LEAST else run
    while len(cut) > 1 and (cut[0].dep_ in {"cc", "mark"} or cut[0].text in MARKS) and cut[0].i < token.i \
            and cut[0].text not in _QUOTES:
        cut = cut[1:]
    return cut


def _shorter(run: list[Token], token: Token) -> list[Token]:
    """The stretch up to the last place before its end where a phrase may end, not before the happening."""
    for place in range(len(run) - 2, 0, -1):
        after = run[place + 1]
        if run[place].i < token.i:
            break
        ends = after.text in _STOPS or after.dep_ in _OPENING or after.tag_ == "TO"
        if ends and may_end(run[:place + 1], run[place + 1:]):
            return run[:place + 1]
    return run


def _closed(text: str, span: Span) -> Span:
    """A range with the quotation mark right beside it if only one of a pair stands within."""
    if sum(text.count(mark, span.start, span.end) for mark in _QUOTES) % 2 == 0:
        return span
    if text[span.end:span.end + 1] in _QUOTES[1:]:
        return Span(span.start, span.end + 1)
    before = span.start > 0 and text[span.start - 1] in _QUOTES[::2]
    return Span(span.start - 1, span.end) if before else span
