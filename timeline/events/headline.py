"""A few words of the quote that tell the event: its subject, its finite verb as written, what belongs to it.

Words are dropped, never changed. A pronoun gives way to the words it stands for, which keep their own place; if they
are not sure, the shortest clause stands in quotation marks, pronoun and all. A happening named by a noun is worded by
the clause that tells it where that is safe, else by its noun phrase.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.attribution import Said
from timeline.events.clauses import Cut, finite, has_tense, phrase
from timeline.events.drafts import drafts, is_of_clause
from timeline.events.elision import elided
from timeline.events.excerpt import excerpt
from timeline.events.negation import is_withheld
from timeline.events.order import ordered
from timeline.events.phrases import length, negates, set_off
from timeline.events.pieces import pieces
from timeline.events.relatives import says_which
from timeline.events.seams import is_sound, is_told_so
from timeline.events.shorten import LIMIT, LONGEST, says_little, shortened
from timeline.events.spoken import wordings
from timeline.events.standing import cue_of, stretch_of, whole_clause
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, TIMES, Namer, Token, View, child, children, clause_of, is_verb
from timeline.events.wholeness import is_whole
from timeline.events.words import SAY
from timeline.language.openings import turn
from timeline.model.event import Attribution, Headline
from timeline.model.text import Piece, Span

_AUXILIARY = frozenset({"aux", "auxpass", "neg"})
_LONGEST_SAYING = 18  # words of a clause that tells who speaks


def headline(view: View, found: Trigger, times: Sequence[Span], names: Namer, *, told: Said | None = None,
             moods: Sequence[Span] = (), loose: bool = False, voice: Attribution | None = None) -> Headline:
    """The headline of a happening, or of the statement `told`.

    `moods` are the words that make it negated, possible or planned: they stay, but if they are `loose`, told by the
    second line too, they give way to a name. `voice` is who says it, for "we".
    """
    view = _proper(view, found.token)
    if is_withheld(found.clause):  # "the vote did not take place until Friday"
        found = replace(found, token=found.clause)
    elif _is_told_beside(found):
        times = ()
    cut = Cut(view, times, found.token.i)
    if told is not None:
        return _of_statement(cut, found, told, names, voice)
    return _without(cut, found) if _is_forgone(found) else _of_happening(cut, found, names, moods, loose, voice)


def _of_happening(cut: Cut, found: Trigger, names: Namer, moods: Sequence[Span], loose: bool,
                  voice: Attribution | None) -> Headline:
    view = cut.view
    most = _LONGEST_SAYING if found.lemma in SAY else LONGEST
    fullest: list[Token] = []
    fitting: Headline | None = None
    spare: list[Headline] = []  # what misses something, or holds a pronoun
    tried: set[tuple[int, ...]] = set()
    for whose, draft in drafts(cut, found, moods, loose):
        fullest = fullest or draft
        same = tuple(t.i for t in draft)
        if same in tried or (whose is not cut and fitting is not None):
            continue
        tried.add(same)
        if not is_sound(whose, draft):
            continue
        made = pieces(view, ordered(found, draft, None), names, voice=voice)
        if made is None:
            if is_whole(whose, draft) and not _tells_no_time(found, draft):
                spare += elided(view, draft)
            continue
        if _opens_relative(found, draft):
            continue
        bare = whose is not cut and not _may_be_bare(found) and not any(has_tense(t) and is_verb(t) for t in draft)
        if bare or not is_whole(whose, draft) or _tells_no_time(found, draft) or _says_nothing(found, draft):
            spare += [Headline(made)] if is_whole(whose, draft, vague=True) else []
            continue
        fitting = fitting or Headline(made)
        if _words(Headline(made)) <= LONGEST:  # a name may be longer than the pronoun it stands for
            return _fuller(cut, found, draft, names, voice) or Headline(made)
    if fitting is not None:
        barer = _barer(cut, found, fullest, names, voice, moods)
        return barer or (fitting if _words(fitting) <= most else excerpt(
            view, found, fullest, [fitting], most, names, voice=voice))
    written = pieces(view, [whole_clause(view, found, fullest, LONGEST)], names, voice=voice)
    if written is not None and _words(Headline(written)) <= LONGEST:
        return Headline(written)
    return excerpt(view, found, fullest, spare, most, names, voice=voice)


def _is_told_beside(found: Trigger) -> bool:
    """Whether a happening is told beside another that its headline tells too, so that its own time has to stay: "was
    fined on Friday for dumping waste in 2018".
    """
    verb = found.token
    return verb.tag_ == "VBG" and verb.dep_ == "pcomp" and is_verb(verb.head.head)


def _barer(cut: Cut, found: Trigger, draft: Sequence[Token], names: Namer, voice: Attribution | None,
           moods: Sequence[Span]) -> Headline | None:
    """Words that may leave open of what a noun is, if they are few: "was rescued from the wreckage"."""
    kept = {found.token.i, found.clause.i, *(t.i for mood in moods for t in cut.view.within(mood))}
    words = shortened(cut.view, draft, LIMIT, kept=kept, strict=negates(draft), vague=True)
    if not any(map(has_tense, words)) and (not found.is_nominal or any(map(has_tense, draft))):
        return None
    if not words or length(words) > LIMIT or not is_sound(cut, words) or not is_whole(cut, words, vague=True):
        return None
    made = pieces(cut.view, ordered(found, words, None), names, voice=voice)
    return Headline(made) if made is not None and _words(Headline(made)) <= LIMIT else None


def _fuller(cut: Cut, found: Trigger, draft: Sequence[Token], names: Namer,
            voice: Attribution | None) -> Headline | None:
    """The sentence's own words from a draft's first on, times and asides too, if the draft says hardly anything."""
    own_clause = is_of_clause(cut, found) if found.is_nominal else any(has_tense(t) and is_verb(t) for t in draft)
    if not own_clause or not says_little(draft):
        return None
    words = stretch_of(cut.view, found, draft, LONGEST)
    own = {t.i for t in draft}
    adds = any(t.i not in own and t.tag_[:2] in {"NN", "VB", "JJ"} and t.ent_type_ not in TIMES for t in words)
    made = pieces(cut.view, [words], names, voice=voice) if adds and negates(words) == negates(draft) else None
    return Headline(made) if made is not None and _words(Headline(made)) <= LONGEST else None


def _is_forgone(found: Trigger) -> bool:
    """Whether a happening is what was not done beside another: "left without paying"."""
    return bool(found.token.dep_ == "pcomp" and found.token.head.lower_ == "without")


def _without(cut: Cut, found: Trigger) -> Headline:
    """What was not done beside something else, as written, and not what was done."""
    token = found.token
    words = shortened(cut.view, [token.head, *phrase(cut, token)], LIMIT, kept={token.head.i, token.i}, strict=True)
    return next(iter(elided(cut.view, words)), whole(cut.view.document.text, cut.view.span(words)))


def _tells_no_time(found: Trigger, draft: Sequence[Token]) -> bool:
    """Whether the words of a verb have no tense, and are no noun with what was done to it: "the letter sent by X"."""
    verb = found.token
    if found.is_nominal or any(has_tense(t) and is_verb(t) for t in draft):
        return False
    done = verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl"} and child(verb, "aux") is None
    misread = verb.head.dep_ == "ROOT" and verb.i == verb.head.i + 1  # "a quarrel followed" read as a noun phrase
    return not (done and (misread or any(t.i > verb.i for t in draft)))


def _opens_relative(found: Trigger, draft: Sequence[Token]) -> bool:
    """Whether a verb's clause is told with the pronoun that makes it part of a noun: "the firm that's been leading"."""
    verb = finite(found.clause)
    kept = {t.i for t in draft}
    if found.is_nominal or verb.dep_ != "relcl":
        return False
    if says_which(verb):
        return clause_of(verb.head).i not in kept
    if verb.head.dep_ in SUBJECTS:
        return False
    return verb.head.head.i not in kept and any(
        t.i in kept and t.i < verb.i and t.tag_ in {"WDT", "WP"} for t in verb.children)


def _says_nothing(found: Trigger, draft: Sequence[Token]) -> bool:
    """Whether a verb of saying is left with its subject alone ("the mayor warned"), or without what was said."""
    verb = found.token
    if found.is_nominal:
        kept = {t.i for t in draft}
        return any(t.lemma_.lower() in SAY and (told := child(t, "ccomp")) is not None and told.i not in kept
                   and child(t, "dobj") is None for t in draft if is_verb(t))
    if verb.lemma_.lower() not in SAY or (child(verb, "ccomp", "dobj") is None and verb.lemma_ != "say"):
        return False
    subject = {t.i for one in children(verb, "nsubj", "nsubjpass") for t in one.subtree}
    return not any(t.i not in subject and t.i != verb.i and t.dep_ not in _AUXILIARY and not t.is_punct for t in draft)


def _may_be_bare(found: Trigger) -> bool:
    """Whether a happening is told without a tense: by its noun, or in an aside ("the dam, built in 1931, failed")."""
    verb = found.token
    return found.is_nominal or (verb.tag_ == "VBN" and verb.dep_ == "acl" and set_off(verb))


def _words(headline: Headline) -> int:
    return len(headline.text.split())


def _proper(view: View, word: Token) -> View:
    """The sentence without the dateline or the name of who speaks before it, if the word stands behind these."""
    at = view.sentence.start + turn(view.document.text[view.sentence.start:view.sentence.end])
    first = next((n for n, start in enumerate(view.starts) if start >= at), 0)
    return replace(view, tokens=view.tokens[first:], starts=view.starts[first:]) if view.start(word) >= at else view


def _of_statement(cut: Cut, found: Trigger, told: Said, names: Namer, voice: Attribution | None) -> Headline:
    drafts = wordings(cut, told)
    cue = cue_of(cut.view, told)
    said = frozenset({*cue, *(t.i for span in told.source for t in cut.view.within(span))})
    spare: list[Headline] = []  # what is long, or misses something, or holds a pronoun
    for one in drafts:
        made = pieces(cut.view, ordered(found, one.words, told), names, told=told, voice=voice)
        if made and one.quote is not None:
            words = cut.view.document.text[one.quote.start:one.quote.end]
            quoting = Headline((*made, Piece(words, one.quote.start, one.quote.end)), spoken=len(made))
            if _words(quoting) <= _LONGEST_SAYING:
                return quoting
            spare.append(quoting)
        if one.quote is not None or not _tells_clause(one.words, told, cue) or not is_told_so(one.words, said):
            continue
        if made and is_whole(cut, one.words, cue=cue):
            if _words(Headline(made)) <= _LONGEST_SAYING:
                return Headline(made)
            spare.insert(0, Headline(made))
        elif is_whole(cut, one.words, cue=cue, vague=True):
            spare += [Headline(made)] if made else elided(cut.view, one.words)
    run = whole_clause(cut.view, found, drafts[0].words, _LONGEST_SAYING, told=told)
    written = pieces(cut.view, [run], names, told=told, voice=voice)
    if written is not None and _words(Headline(written)) <= _LONGEST_SAYING:
        return Headline(written)
    return excerpt(cut.view, found, drafts[0].words, spare, _LONGEST_SAYING, names, told=told, voice=voice)


def _tells_clause(words: Sequence[Token], told: Said, cue: Collection[int]) -> bool:
    """Whether the words hold the first verb of what is said behind the cue, and any verb of it, if it is a clause."""
    if told.form not in {"clause", "quote"}:
        return True
    verbs = [t for t in words if is_verb(t) and t.i not in cue]
    skipped = [t for t in children(told.token, "ccomp") if t not in verbs and t.i > told.token.i]
    return bool(verbs) and not any(one.i < verbs[-1].i for one in skipped)


def whole(text: str, span: Span) -> Headline:
    """A sentence as its own headline, for a language whose wording is not read."""
    return Headline((Piece(text[span.start:span.end], span.start, span.end),))
