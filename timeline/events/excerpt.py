"""The last resort of a headline: a clause of the sentence as written, for quotation marks, pronoun and all.

It is the shortest that reads as a sentence: from its subject on, or from its first word, up to where a phrase ends and
nothing is missing. Where no such clause is short enough, it is a stretch of neighbouring words around the happening.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.events.attribution import Said
from timeline.events.brief import brief, shown
from timeline.events.clauses import Cut, finite_above, has_tense, phrase
from timeline.events.elision import elided
from timeline.events.order import ordered
from timeline.events.phrases import MARKS, dangles, length, may_end, negates
from timeline.events.pieces import pieces
from timeline.events.seams import is_sound, is_told_so
from timeline.events.shorten import shortened
from timeline.events.standing import clause_around, closed, cue_of
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, Namer, Token, View, child, children, clause_of, is_noun, is_verb, subject_of
from timeline.events.wholeness import is_whole
from timeline.events.words import SAY
from timeline.model.event import Attribution, Headline
from timeline.model.text import Piece, Span

_MOST, _LONGER, _LEAST, _ENOUGH = 12, 15, 3, 4  # words
_SUBJECT = 6  # words of a subject that is set before a stretch
_ENDLESS = 30  # words that are no sentence
_ALL = 18  # words of a clause as written, where fewer miss something
_MORE = 5  # words that a clause may have beyond those it should have, if something is missed else
_NO_PROSE = frozenset("“”\"`()[]*|")  # signs of direct speech, and of lists
_FIRST = frozenset({"i", "we", "you", "me", "us", "my", "our", "your"})
_QUOTES = ("“", "”", '"')
_CLOSING = frozenset({'"', "''", "”", ")", "?", "!"})
_OPENING = frozenset({"prep", "cc", "mark", "relcl", "advcl", "acl", "agent"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--", "(", ")", "-"})


def excerpt(view: View, found: Trigger, draft: Sequence[Token], spare: Sequence[Headline], most: int, names: Namer, *,
            told: Said | None = None, voice: Attribution | None = None) -> Headline:
    """The shortest clause around the happening, or the stretch from the first word of a draft's clause on.

    If that has more than `most` words, the first of the spare headlines that has no more, else what is left of the
    clause when what is least missed is cut, without quotation marks if it names whom it is of; else what has a few
    words more, else what has the fewest words. Of a statement, `told`, something of what is said stands in it.
    """
    cue = _saying(view, found, told)
    run = _around(view, found, draft, told, most)
    owned = _with_subject(view, run) if told is None else []
    if owned:
        return owned[0]
    written = _written(view, run)
    ready = ((written, most), *((one, most) for one in spare if not one.quoted),
             *((one, most + _MORE) for one in spare if one.spoken), *((one, most) for one in spare))
    fitting = next((one for one, limit in ready if _words(one) <= limit), None)
    needed = _needed(view, found, run, told)
    if fitting is None:
        cut = brief(view, run, needed, most, cue=cue, strict=True)
        fitting = None if cut is None else _bare(view, found, cut, names, told, voice) or cut
    if fitting is None:
        longer = [one for one in spare if not one.quoted and _words(one) <= most + _MORE]
        longer += [written] if _words(written) <= _ALL else []
        fitting = min(longer, key=_words, default=None)
    if fitting is None:
        fitting = brief(view, run, needed, most, cue=cue)
    if fitting is None and told is None and length(run) > _ENDLESS:  # a listing, or sentences run together
        written = _written(view, _near(run, found.token))
    return fitting or min((*spare, written), key=_words)


def _bare(view: View, found: Trigger, cut: Headline, names: Namer, told: Said | None,
          voice: Attribution | None) -> Headline | None:
    """What is left of a clause without quotation marks, if no pronoun in it is open and it is no direct speech."""
    words = _with_commas(view, shown(view, cut))
    cue = cue_of(view, told)
    said = cue | {t.i for span in (told.source if told is not None else ()) for t in view.within(span)}
    speech = any(_NO_PROSE & set(t.text) or (t.lower_ in _FIRST and t.tag_ in {"PRP", "PRP$"}) for t in words)
    sound = is_sound(Cut(view, ()), words) and (told is None or is_told_so(words, said))
    whole = is_whole(Cut(view, ()), words, cue=cue, vague=True) and not _loses_rate(words)
    if speech or not sound or not whole or not _tells(words, said, cue):
        return None
    made = pieces(view, ordered(found, words, told), names, told=told, voice=voice)
    return None if made is None else Headline(made)


def _loses_rate(words: Sequence[Token]) -> bool:
    """Whether an amount is kept and in what time it is reached went: "5,000 barrels" of "5,000 barrels a day"."""
    own = {t.i for t in words}
    return any(part.dep_ == "npadvmod" and part.i not in own and child(part, "det") is not None
               for token in words if is_noun(token) for part in token.children)


def _tells(words: Sequence[Token], said: Collection[int], cue: Collection[int]) -> bool:
    """Whether words hold a finite verb that says nothing, and go on behind words of saying as their sentence does."""
    gaps = [before for before, after in pairwise(words) if after.i - before.i > 1]
    return not any(t.i in cue for t in gaps) and any(
        is_verb(t) and has_tense(t) and t.i not in said and t.dep_ not in {"aux", "auxpass"} for t in words)


def _with_commas(view: View, words: Sequence[Token]) -> list[Token]:
    """The words with the comma that ends a gap before a subject or a word of saying: "fell, he said"."""
    kept = list(words[:1])
    for before, after in pairwise(words):
        gap = view.tokens[before.i + 1 - view.tokens[0].i:after.i - view.tokens[0].i]
        ends = len(gap) > 1 and gap[-1].text == "," and gap[0].text not in MARKS - {"("}
        kept += [gap[-1], after] if ends and _opens_clause(before, after) else [after]
    return kept


def _opens_clause(before: Token, after: Token) -> bool:
    """Whether a word opens the subject of a verb, or is a verb of saying, behind another part of its clause."""
    for top in (after, after.head, after.head.head):
        verb = top if is_verb(top) and top.i == after.i else top.head
        opens = verb.i == after.i or (top.dep_ in SUBJECTS and top.left_edge.i == after.i)
        parts = [t for t in verb.children if t.left_edge.i <= before.i <= t.right_edge.i]
        if opens and is_verb(verb) and parts:
            return verb.i != after.i or (verb.lemma_.lower() in SAY and parts[0].dep_ not in SUBJECTS)
    return False


def _saying(view: View, found: Trigger, told: Said | None) -> frozenset[int]:
    """The places of the words that tell of a saying: its cue and whose it is."""
    if told is None:
        return frozenset({found.token.i}) if found.lemma in SAY else frozenset()
    return cue_of(view, told) | {t.i for span in told.source for t in view.within(span)}


def _around(view: View, found: Trigger, draft: Sequence[Token], told: Said | None, most: int) -> list[Token]:
    """The clause or stretch around a happening; all from a draft's first word to its last if less denies nothing, or
    says nothing, where the draft does.
    """
    run = [] if found.stands_in else clause_around(view, found, draft, told)
    run = run or _stretch(view, found, draft)
    wide = [t for t in view.tokens if draft[0].i <= t.i <= draft[-1].i and not t.is_space]
    if _is_negated(draft, found) and not negates(run):
        return wide
    if not _says_nothing(view, run, told):
        return run
    cut = brief(view, wide, _needed(view, found, wide, told), most, cue=_saying(view, found, told))
    return run if cut is None else wide


def _written(view: View, run: Sequence[Token]) -> Headline:
    """A stretch as it stands, with the quotation mark right beside it that is the other of one within."""
    text = view.document.text
    return Headline(_unmarked(text, closed(text, view.span(run))), quoted=True)


def _words(headline: Headline) -> int:
    return len(headline.text.split())


def _is_negated(draft: Sequence[Token], found: Trigger) -> bool:
    """Whether a draft denies what its happening's own clause says."""
    verbs = {found.clause.i, clause_of(found.token).i}
    return any(negates([t]) and clause_of(t).i in verbs for t in draft)


def _says_nothing(view: View, run: Sequence[Token], told: Said | None) -> bool:
    """Whether a statement's words hold nothing of what its sentence says it said."""
    if told is None:
        return False
    cue = cue_of(view, told)
    said = [t for span in told.content for t in view.within(span) if t.i not in cue and not t.is_punct]
    return any(is_verb(t) and has_tense(t) for t in said) and not any(t in said for t in run)


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
    inner = child(verb, "ccomp") if verb is not None and verb.lemma_.lower() in SAY else None  # X says that Y said
    parts = (told.speaker, verb, None if verb is None else subject_of(verb), inner)
    beside = {t.i for part in (told.speaker.children if told.speaker is not None else ()) if part.dep_ in _OPENING
              or part.dep_ == "appos" for t in part.subtree}
    source = {t.i for span in told.source for t in view.within(span)} - beside
    return frozenset({*cue, *source, *(t.i for t in parts if t is not None)})


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
    while last > at + 1 and (length(run[first:last]) > _LONGER or dangles(run[last - 1])):
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
