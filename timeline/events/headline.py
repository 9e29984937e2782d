"""A few words of the quote that tell the event: its subject, its finite verb as written, what belongs to it.

Words are dropped, never changed. A pronoun gives way to the words it stands for, which keep their own place; if they
are not sure, the shortest clause stands in quotation marks, pronoun and all. A happening named by a noun is worded by
the clause that tells it where that is safe, else by its noun phrase.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from timeline.events.attribution import Said
from timeline.events.clauses import Cut, clause, finite, finite_above, has_tense, phrase
from timeline.events.elision import elided
from timeline.events.excerpt import cue_of, excerpt, stretch_of, whole_clause
from timeline.events.negation import is_withheld
from timeline.events.order import ordered
from timeline.events.phrases import length, negates, set_off, whole_words
from timeline.events.pieces import pieces
from timeline.events.seams import is_sound, is_told_so
from timeline.events.shorten import LIMIT, LONGEST, says_little, shortened, too_thin, trimmed
from timeline.events.spoken import wordings
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, TIMES, Namer, Token, View, child, children, clause_of, is_verb
from timeline.events.wholeness import is_whole
from timeline.events.words import CONDITIONS, OCCUR, SAY
from timeline.language.openings import turn
from timeline.model.event import Attribution, Headline
from timeline.model.text import Piece, Span

_LEADING = frozenset({"det", "aux", "auxpass", "neg", "case", "mark", "prt"})
_AUXILIARY = frozenset({"aux", "auxpass", "neg"})
_WHILE = frozenset({"in", "during", "at", "by", "amid", "from", "with"})
_EFFECTS = (OCCUR - {"be", "take", "go", "make"}) | frozenset({
    "kill", "injure", "wound", "destroy", "damage", "leave", "cause", "hit", "strike", "displace", "claim", "shake",
    "rock", "devastate", "flatten", "sink", "burn", "end"})
_MOST = 14  # words of a clause that tells a happening named by a noun
_LONGEST_SAYING = 18  # words of a clause that tells who speaks
_LIMITS = (LONGEST, LIMIT, 9, 7, 5)  # words: fewer are left if one of them is a pronoun whose meaning is not sure


def headline(view: View, found: Trigger, times: Sequence[Span], names: Namer, *, told: Said | None = None,
             moods: Sequence[Span] = (), loose: bool = False, voice: Attribution | None = None) -> Headline:
    """The headline of a happening, or of the statement `told`.

    `moods` are the words that make it negated, possible or planned: they stay, but if they are `loose`, told by the
    second line too, they give way to a name. `voice` is who says it, for "we".
    """
    view = _proper(view, found.token)
    if is_withheld(found.clause):  # "the vote did not take place until Friday"
        found, times = replace(found, token=found.clause), ()
    cut = Cut(view, times, found.token.i)
    if told is not None:
        return _of_statement(cut, found, told, names, voice)
    most = _LONGEST_SAYING if found.lemma in SAY else LONGEST
    fullest: list[Token] = []
    fitting: Headline | None = None
    spare: list[Headline] = []  # what misses something, or holds a pronoun
    tried: set[tuple[int, ...]] = set()
    for whose, draft in _each_draft(cut, found, moods, loose):
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
        return barer or (fitting if _words(fitting) <= most else excerpt(view, found, fullest, [fitting], most))
    written = pieces(view, [whole_clause(view, found, fullest, LONGEST)], names, voice=voice)
    if written is not None and _words(Headline(written)) <= LONGEST:
        return Headline(written)
    return excerpt(view, found, fullest, spare, most)


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
    own_clause = _is_of_clause(cut, found) if found.is_nominal else any(has_tense(t) and is_verb(t) for t in draft)
    if not own_clause or not says_little(draft):
        return None
    words = stretch_of(cut.view, found, draft, LONGEST)
    own = {t.i for t in draft}
    adds = any(t.i not in own and t.tag_[:2] in {"NN", "VB", "JJ"} and t.ent_type_ not in TIMES for t in words)
    made = pieces(cut.view, [words], names, voice=voice) if adds and negates(words) == negates(draft) else None
    return Headline(made) if made is not None and _words(Headline(made)) <= LONGEST else None


def _tells_no_time(found: Trigger, draft: Sequence[Token]) -> bool:
    """Whether the words of a verb have no tense, and are no noun with what was done to it: "the letter sent by X"."""
    verb = found.token
    if found.is_nominal or any(has_tense(t) and is_verb(t) for t in draft):
        return False
    done = verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl"}
    misread = verb.head.dep_ == "ROOT" and verb.i == verb.head.i + 1  # "a quarrel followed" read as a noun phrase
    return not (done and (misread or any(t.i > verb.i for t in draft)))


def _opens_relative(found: Trigger, draft: Sequence[Token]) -> bool:
    """Whether a verb's clause is told with the pronoun that makes it part of a noun: "the firm that's been leading"."""
    verb = finite(found.clause)
    if found.is_nominal or verb.dep_ != "relcl" or verb.head.dep_ in SUBJECTS:
        return False
    kept = {t.i for t in draft}
    return verb.head.head.i not in kept and any(
        t.i in kept and t.i < verb.i and t.tag_ in {"WDT", "WP"} for t in verb.children)


def _says_nothing(found: Trigger, draft: Sequence[Token]) -> bool:
    """Whether a verb of saying is left with its subject alone: "the mayor warned"."""
    verb = found.token
    if found.is_nominal or verb.lemma_.lower() not in SAY or child(verb, "ccomp", "dobj") is None:
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


def _each_draft(cut: Cut, found: Trigger, moods: Sequence[Span], loose: bool) -> Iterator[tuple[Cut, list[Token]]]:
    """Every wording of a happening, the fullest first; the last keep the time, for what is none without it."""
    for limit in _LIMITS:
        yield from ((cut, draft) for draft in _drafts(cut, found, moods, limit))
    if loose and moods:
        yield from ((cut, draft) for draft in _drafts(cut, found, (), LIMIT))
    if not cut.times:
        return
    dated = Cut(cut.view, (), cut.trigger)
    for limit in _LIMITS[:2]:
        yield from ((dated, draft) for draft in _drafts(dated, found, moods, limit))
    wide = _wide(dated, found, phrase(dated, found.token))
    if 0 < length(wide) <= _MOST:
        yield dated, wide


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
    return excerpt(cut.view, found, drafts[0].words, spare, _LONGEST_SAYING, told=told)


def _tells_clause(words: Sequence[Token], told: Said, cue: Collection[int]) -> bool:
    """Whether the words hold the first verb of what is said behind the cue, and any verb of it, if it is a clause."""
    if told.form not in {"clause", "quote"}:
        return True
    verbs = [t for t in words if is_verb(t) and t.i not in cue]
    skipped = [t for t in children(told.token, "ccomp") if t not in verbs and t.i > told.token.i]
    return bool(verbs) and not any(one.i < verbs[-1].i for one in skipped)


def _drafts(cut: Cut, found: Trigger, moods: Sequence[Span], limit: int) -> Iterator[list[Token]]:
    """Wordings of a happening in about `limit` words, the best first, none empty."""
    view = cut.view
    if not found.is_nominal:
        yield _shortened(cut, found, _with_moods(cut, found, _verbal(cut, found), moods), moods, limit)
        return
    if moods or _is_told_by_clause(cut, found):
        words = _shortened(cut, found, _with_moods(cut, found, _of_clause(cut, found, moods), moods), moods, limit)
        if len(words) <= _MOST or moods:
            yield words
    words = shortened(view, phrase(cut, found.token), limit, kept={found.token.i})
    if too_thin(words, found.token):
        words = shortened(view, phrase(Cut(view, ()), found.token), limit, kept={found.token.i})
        wide = _wide(Cut(view, ()), found, words) if too_thin(words, found.token) and _is_of_clause(cut, found) else []
        words = wide if 0 < length(wide) <= LIMIT else words
    yield words or [found.token]


def _shortened(cut: Cut, found: Trigger, tokens: Sequence[Token], moods: Sequence[Span], limit: int) -> list[Token]:
    view = cut.view
    kept = {found.token.i, found.clause.i, *(t.i for mood in moods for t in view.within(mood))}
    strict = negates(tokens)
    if limit == LONGEST:
        words = trimmed(view, tokens, kept=kept, strict=strict)
    else:
        words = shortened(view, tokens, limit, kept=kept, strict=strict)
    return words or whole_words(view, [found.token])


def _verbal(cut: Cut, found: Trigger) -> list[Token]:
    """The clause of a verb, with the noun that names the happening; a participle goes with the clause it hangs on."""
    verb = finite(found.clause)
    tokens = clause(cut, found.clause)
    if found.token not in tokens and not is_verb(found.token):
        tokens += phrase(cut, found.token)
    named = verb.dep_ in {"acl", "relcl"} and verb.tag_ == "VBN"  # "the letter sent by X"
    if not named and not any(map(has_tense, tokens)):
        wide = _wide(cut, found, tokens)
        return wide if 0 < length(wide) <= _MOST else tokens
    return tokens


def _wide(cut: Cut, found: Trigger, tokens: Sequence[Token]) -> list[Token]:
    """Words that do not stand alone with the finite clause around them and what leads to them, shortened."""
    view = cut.view
    top = finite_above(view, found.clause)
    path = [found.token]
    while path[-1].i != top.i and path[-1].head.i != path[-1].i and view.holds(path[-1].head):
        path.append(path[-1].head)
    mark = child(top, "mark")
    if path[-1].i != top.i or not has_tense(top) or (mark is not None and mark.lower_ in CONDITIONS):
        return []
    led = [t for step in path for t in step.children if t.dep_ in _LEADING and view.holds(t)]
    words = [*clause(cut, top), *tokens, *path, *led]
    return shortened(view, words, LIMIT, kept={t.i for t in (*path, *led)}, strict=negates(words))


def _is_told_by_clause(cut: Cut, found: Trigger) -> bool:
    """Whether the clause around a happening's noun tells it of the same time: "two died in an explosion".

    Not if the time stands inside the noun phrase and the clause may tell of another ("the 2011 merger collapsed").
    """
    noun, verb = found.token, found.clause
    if verb.i == noun.i or not has_tense(verb) or not cut.view.holds(verb):
        return False
    own = {t.i for t in noun.subtree}
    inside = any(t.i in own for time in cut.times for t in cut.view.within(time))
    dated = any(t.ent_type_ in TIMES and not cut.is_time(t) for t in verb.subtree)
    if verb.tag_ not in {"VBD", "VBN"} or dated:
        return False
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return not inside or verb.lemma_.lower() in _EFFECTS
    if noun.dep_ in {"dobj", "attr"}:
        return not inside
    return bool(noun.dep_ == "pobj" and noun.head.lower_ in _WHILE and noun.head.head.i == verb.i)


def _is_of_clause(cut: Cut, found: Trigger) -> bool:
    """Whether what the clause around a happening's noun tells is of its time: not "compared it to the 1929 crash"."""
    noun = found.token
    own = {t.i for t in noun.subtree}
    if not any(t.i in own for time in cut.times for t in cut.view.within(time)):
        return True
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return True
    return bool(noun.dep_ == "pobj" and noun.head.lower_ in _WHILE - {"by", "from", "with"} and is_verb(noun.head.head))


def _of_clause(cut: Cut, found: Trigger, moods: Sequence[Span]) -> list[Token]:
    if moods and not _is_told_by_clause(cut, found):
        return phrase(cut, found.token)
    return [*clause(cut, found.clause), *phrase(cut, found.token)]


def _with_moods(cut: Cut, found: Trigger, chosen: list[Token], moods: Sequence[Span]) -> list[Token]:
    """The words, or those of the wider clause that holds the words of negation, possibility or plan."""
    for mood in moods:
        tokens = cut.view.within(mood)
        if tokens and not any(t in chosen for t in tokens):
            wider = clause_of(tokens[0]) if not is_verb(tokens[0]) or tokens[0].dep_ in _AUXILIARY else tokens[0]
            chosen = [*clause(cut, wider), *tokens, *(phrase(cut, found.token) if found.is_nominal else chosen)]
    return chosen


def whole(text: str, span: Span) -> Headline:
    """A sentence as its own headline, for a language whose wording is not read."""
    return Headline((Piece(text[span.start:span.end], span.start, span.end),))
