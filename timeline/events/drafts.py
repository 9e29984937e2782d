"""Wordings of a happening: the words of its clause or noun phrase, from the fullest to the barest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.bondwords import TO_WHOM
from timeline.events.clauses import Cut, clause, finite, finite_above, has_tense, phrase
from timeline.events.cuewords import ACCUSE
from timeline.events.phrases import length, negates, set_off, whole_words
from timeline.events.relatives import says_which
from timeline.events.shorten import LIMIT, LONGEST, says_hardly, shortened, too_thin, trimmed
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, TIMES, Token, child, children, clause_of, is_verb
from timeline.events.words import CONDITIONS, OCCUR, SAY
from timeline.model.text import Span

_LEADING = frozenset({"det", "aux", "auxpass", "neg", "case", "mark", "prt"})
_AUXILIARY = frozenset({"aux", "auxpass", "neg"})
_WHILE = frozenset({"in", "during", "at", "by", "amid", "from", "with"})
_REMINDING = frozenset({"recall", "remember", "echo", "evoke", "resemble", "mirror", "commemorate"})
_ALONG = frozenset({"during", "amid"})  # whatever the parse hung them on
_EFFECTS = (OCCUR - {"be", "take", "go", "make"}) | frozenset({
    "kill", "injure", "wound", "destroy", "damage", "leave", "cause", "hit", "strike", "displace", "claim", "shake",
    "rock", "devastate", "flatten", "sink", "burn", "end"})
_MOST = 15  # words of a clause that tells a happening named by a noun
_WIDEST = 18  # words of a clause that tells what an infinitive does not tell alone
_LIMITS = (LONGEST, LIMIT, 9, 7, 5)  # words: fewer are left if one of them is a pronoun whose meaning is not sure


def drafts(cut: Cut, found: Trigger, moods: Sequence[Span], loose: bool) -> Iterator[tuple[Cut, list[Token]]]:
    """Every wording of a happening, the fullest first; the last keep the time, for what is none without it."""
    accused = _accused(cut, found)
    if 0 < length(accused) <= LONGEST:
        yield cut, accused
    yield from ((cut, draft) for draft in _shorter(cut, found, moods, _LIMITS))
    if loose and moods:
        yield from ((cut, draft) for draft in _shorter(cut, found, (), (LIMIT,)))
    if not cut.times:
        return
    dated = Cut(cut.view, (), cut.trigger)
    yield from ((dated, draft) for draft in _shorter(dated, found, moods, _LIMITS[:2]))
    wide = _wide(dated, found, phrase(dated, found.token), times=cut.times)
    if 0 < length(wide) <= _MOST:
        yield dated, wide


def _accused(cut: Cut, found: Trigger) -> list[Token]:
    """Who is accused of a deed, with the deed: "the two men accused of killing Ada Lind", whatever is told of them."""
    verb = found.token
    charge = verb.head.head
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or charge.dep_ != "acl" or charge.lemma_.lower() not in ACCUSE:
        return []
    who = [t for t in charge.head.subtree if t.i <= charge.i and cut.view.holds(t)]
    return sorted({*who, verb.head, *phrase(cut, verb)}, key=lambda t: t.i)


def _shorter(cut: Cut, found: Trigger, moods: Sequence[Span], limits: Sequence[int]) -> Iterator[list[Token]]:
    """Wordings of a happening in about as many words as each of the limits, the best first, none empty."""
    if not found.is_nominal:
        tokens = _with_moods(cut, found, _verbal(cut, found), moods)
        yield from (_shortened(cut, found, tokens, moods, limit) for limit in limits)
        return
    told = bool(moods) or _is_told_by_clause(cut, found)
    tokens = _with_moods(cut, found, _of_clause(cut, found, moods), moods) if told else []
    for limit in limits:
        words = _shortened(cut, found, tokens, moods, limit) if told else []
        if words and (len(words) <= _MOST or moods) and not too_thin(words, found.token):
            yield words
        yield _by_noun(cut, found, limit)


def _by_noun(cut: Cut, found: Trigger, limit: int) -> list[Token]:
    """The phrase of a happening's noun; if that says hardly more than that it was, the clause of the same time around
    it, else the phrase with the time that names it ("the 1929 crash") or without which nothing is left.
    """
    view, noun, dated = cut.view, found.token, Cut(cut.view, (), cut.trigger)
    words = shortened(view, phrase(cut, noun), limit, kept={noun.i})
    bare = too_thin(words, noun)
    label = bool(words) and words[-1].i == noun.i and child(noun, "poss") is None  # "the Gulf war"
    if bare or label or says_hardly(words, noun):
        full = shortened(view, phrase(dated, noun), limit, kept={noun.i})
        wide = _wide(dated, found, full) if is_of_clause(cut, found) else []
        told = wide if 0 < length(wide) <= _MOST else _described(cut, noun, words)
        words = told or (full if bare or _is_named_by_time(cut, noun) else words)
    return words or [noun]


def _described(cut: Cut, noun: Token, words: Sequence[Token]) -> list[Token]:
    """A noun's words with the clause that a comma hangs behind it: "the quake, which struck south of Tarn"."""
    clause_ = next((t for t in children(noun, "relcl") if set_off(t) and t.left_edge.tag_ == "WDT"), None)
    if clause_ is None:
        return []
    found = whole_words(cut.view, [*words, clause_.left_edge.nbor(-1), *phrase(cut, clause_)])
    return found if length(found) <= LIMIT else []


def _is_named_by_time(cut: Cut, noun: Token) -> bool:
    """Whether a time is part of what something is called: "the 1929 crash", "the coup of 1952"."""
    of = [t for part in children(noun, "prep") if part.lower_ == "of" for t in children(part, "pobj")]
    return any(cut.is_time(t) for t in (*of, *(t for t in noun.children if t.i < noun.i)))


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
    tokens = [*clause(cut, found.clause), *_told_before(cut, verb)]
    if found.token not in tokens and not is_verb(found.token):
        tokens += phrase(cut, found.token)
    named = verb.dep_ in {"acl", "relcl"} and verb.tag_ == "VBN"  # "the letter sent by X"
    if says_which(verb) or (not named and not any(map(has_tense, tokens))):
        wide = _wide(cut, found, tokens)
        return wide if 0 < length(wide) <= _WIDEST else tokens
    return tokens


def _told_before(cut: Cut, verb: Token) -> list[Token]:
    """What is told before a verb of saying that the parse hung on it: "traces were found, the team reported"."""
    above, subject = verb.head, child(verb, *SUBJECTS)
    if verb.dep_ not in {"ccomp", "parataxis"} or verb.lemma_.lower() not in SAY or subject is None or above.i > verb.i:
        return []
    first = subject.left_edge.i
    marks = [t for t in cut.view.tokens if t.i == first - 1 and t.text == ","]
    behind = [t for t in children(verb, "ccomp", "dobj") if t.i > verb.i]
    return [*clause(cut, above), *marks] if marks and not behind and above.right_edge.i >= verb.i else []


def _wide(cut: Cut, found: Trigger, tokens: Sequence[Token], *, times: Sequence[Span] = ()) -> list[Token]:
    """Words that do not stand alone with the finite clause around them and what leads to them, shortened.

    The `times` stay: without them what the clause tells would have the date of what it only speaks of.
    """
    view = cut.view
    verb = finite(found.clause)
    top = finite_above(view, verb.head if says_which(verb) else found.clause)
    path = [found.token]
    while path[-1].i != top.i and path[-1].head.i != path[-1].i and view.holds(path[-1].head):
        path.append(path[-1].head)
    mark = child(top, "mark")
    if path[-1].i != top.i or not has_tense(top) or (mark is not None and mark.lower_ in CONDITIONS):
        return []
    if found.is_nominal and top.dep_ in {"ccomp", "pcomp", "csubj"} and top.left_edge.tag_ in {"WRB", "WP"}:
        return []  # "how many died in the flood"
    led = [t for step in path for t in step.children if (t.dep_ in _LEADING or t.tag_ == "WRB") and view.holds(t)]
    words = [*clause(cut, top), *tokens, *path, *led]
    dating = [t for time in times for t in view.within(time)] if top.i != finite(found.clause).i else []
    return trimmed(view, words, kept={t.i for t in (*path, *led, *dating)}, strict=negates(words))


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
    ahead = verb.tag_ == "VB" and any(t.lower_ in {"will", "'ll"} for t in children(verb, "aux"))
    if not (verb.tag_ in {"VBD", "VBN"} or ahead) or dated:
        return False
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return not inside or verb.lemma_.lower() in _EFFECTS
    if noun.dep_ in {"dobj", "attr"}:
        return not inside
    return bool(noun.dep_ == "pobj" and noun.head.lower_ in _WHILE | {"as"} and noun.head.head.i == verb.i)


def is_of_clause(cut: Cut, found: Trigger) -> bool:
    """Whether what the clause around a happening's noun tells is of its time: not "compared it to the 1929 crash"."""
    noun = found.token
    own = {t.i for t in noun.subtree}
    if not any(t.i in own for time in cut.times for t in cut.view.within(time)):
        return True
    behind = all(cut.view.start(noun) < time.start for time in cut.times)  # the parse may have hung it on the noun
    if noun.dep_ in {"nsubj", "nsubjpass"} or (
            noun.dep_ == "dobj" and behind and noun.head.lemma_.lower() not in TO_WHOM | _REMINDING):
        return True
    subject = child(noun.head.head, *SUBJECTS) if noun.dep_ == "pobj" and is_verb(noun.head.head) else None
    if subject is not None and noun.head.lower_ == "on" and noun.i < subject.i:
        return True  # "on the show viewers saw"
    return noun.dep_ == "pobj" and (noun.head.lower_ in _ALONG or (
        noun.head.lower_ in _WHILE - {"by", "from", "with"} and is_verb(noun.head.head)))


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
