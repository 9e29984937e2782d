"""A few words of the quote that tell the event: its subject, its finite verb as written, what belongs to it.

Words are dropped, never changed. A pronoun gives way to the words it stands for, which keep their own place; if they
are not sure, the shortest clause stands in quotation marks, pronoun and all. A happening named by a noun is worded by
its noun phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.attribution import Said
from timeline.events.phrases import LIMIT, Cut, keeps_meaning, length, phrase, whole_words
from timeline.events.pieces import pieces
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, Namer, Token, View, child, children, clause_of, is_verb
from timeline.model.event import Headline
from timeline.model.text import Piece, Span

_CORE = frozenset({"aux", "auxpass", "neg", "prt", "dobj", "attr", "acomp", "oprd", "dative", "xcomp", "expl"})
_PREPOSITIONS = frozenset({"prep", "agent"})
_RELATIVE = frozenset({"that", "which", "who", "whom"})


def headline(view: View, found: Trigger, times: Sequence[Span], names: Namer, told: Said | None = None) -> Headline:
    """The headline of a happening, or of the statement `told`."""
    for chosen in _drafts(view, found, times, told):
        if chosen and length(chosen) <= LIMIT:
            return _worded(view, found, chosen, names, told)
    shortest = min((c for c in _drafts(view, found, times, told) if c), key=length, default=[])
    return _worded(view, found, shortest, names, told)


def _drafts(view: View, found: Trigger, times: Sequence[Span], told: Said | None) -> Iterator[list[Token]]:
    """Wordings from the fullest to the barest."""
    for depth in (0, 1, 2, 3):
        cut = Cut(view, times, depth)
        if told is not None:
            yield whole_words(view, statement(cut, told))
        elif found.is_nominal:
            yield whole_words(view, _noun_phrase(cut, found.token))
        else:
            yield whole_words(view, clause(cut, found.clause, found.token))
    if told is not None:
        yield whole_words(view, _bare(Cut(view, times, 2), told))


def _worded(view: View, found: Trigger, chosen: Sequence[Token], names: Namer, told: Said | None) -> Headline:
    made = pieces(view, _reordered(found, chosen), names, told)
    return Headline(made) if made else quoted(view, found)


# --- clauses ---------------------------------------------------------------------------------------------------------

def clause(cut: Cut, verb: Token, extra: Token | None = None) -> list[Token]:
    """The words kept of a verb's clause: subject, verb group, complements, and what else fits."""
    top = finite(verb)
    if top.dep_ == "acl" and top.tag_ in {"VBN", "VBG"} and child(top, "aux", "auxpass") is None:
        return [*phrase(Cut(cut.view, cut.times, max(cut.depth, 1)), top.head), *_predicate(cut, top)]
    tokens = [*_subject(cut, top), *_shared(top, verb), *_predicate(cut, top)]
    if extra is not None and extra not in tokens and not is_verb(extra):
        tokens += phrase(cut, extra)
    return tokens


def finite(verb: Token) -> Token:
    """The verb that carries tense for an infinitive or participle: "managed" for "penetrate"."""
    while verb.dep_ in {"xcomp", "pcomp"} and is_verb(verb.head) and not _has_tense(verb):
        verb = verb.head
    return verb


def _has_tense(verb: Token) -> bool:
    return verb.tag_ in {"VBD", "VBZ", "VBP"} or any(t.tag_ in {"MD", "VBD", "VBZ", "VBP"}
                                                     for t in children(verb, "aux", "auxpass"))


def _subject(cut: Cut, verb: Token) -> list[Token]:
    """The subject, its own or shared; for a relative pronoun the noun that it repeats."""
    for _ in range(6):
        own = child(verb, *SUBJECTS)
        if own is not None:
            return phrase(cut, _noun_of(own, verb))
        if verb.dep_ in {"conj", "xcomp", "advcl"} and is_verb(verb.head):
            verb = verb.head
        else:
            return []
    return []


def _noun_of(pronoun: Token, verb: Token) -> Token:
    if pronoun.lower_ in _RELATIVE and pronoun.tag_ in {"WDT", "WP", "IN", "DT"}:
        top = verb
        while top.dep_ in {"conj", "ccomp", "xcomp"} and is_verb(top.head):
            top = top.head
        if top.dep_ == "relcl":
            return top.head
    return pronoun


def _shared(verb: Token, asked: Token) -> list[Token]:
    """Auxiliaries and negation that a joined verb shares with the first: "have arrested and charged"."""
    if verb.dep_ != "conj" or child(verb, "aux", "auxpass", *SUBJECTS) is not None or not is_verb(verb.head):
        return []
    first = verb.head
    same = first.tag_ == verb.tag_ and asked.tag_ in {"VBN", "VB", "VBG"}
    return [t for t in children(first, "aux", "auxpass", "neg") if same and t.i < first.i]


def _predicate(cut: Cut, verb: Token) -> list[Token]:
    tokens = [verb]
    optional: list[list[Token]] = []
    says = not any(t.dep_ in {"dobj", "attr", "acomp"} for t in verb.children)
    for part in verb.children:
        if not cut.view.holds(part):
            continue
        if part.dep_ in _CORE or keeps_meaning(part) or (part.dep_ == "ccomp" and says and part.i > verb.i):
            tokens += phrase(cut, _noun_of(part, verb))
        elif part.dep_ in _PREPOSITIONS and cut.depth < 3:
            optional.append(phrase(cut, part))
    for more in optional:
        if more and (length(whole_words(cut.view, tokens + more)) <= LIMIT - 2 or more[0].dep_ == "agent"):
            tokens += more
    return tokens


def _noun_phrase(cut: Cut, noun: Token) -> list[Token]:
    kept, optional = [noun], []
    for part in noun.children:
        if part.dep_ in {"relcl", "appos", "conj", "cc", "punct", "advcl"} and not keeps_meaning(part):
            continue
        if part.dep_ in {"prep", "acl", "agent"}:
            optional.append(phrase(cut, part))
        elif not (part.tag_ == "PRP$" and cut.depth >= 2):
            kept += phrase(cut, part)
    for more in optional:
        if more and length(whole_words(cut.view, kept + more)) <= LIMIT:
            kept += more
    return kept


# --- statements ------------------------------------------------------------------------------------------------------

def statement(cut: Cut, told: Said) -> list[Token]:
    """Speaker, cue, and the main clause of what is said."""
    tokens = _bare(cut, told)
    for piece in told.content[:1]:
        inside = [t for t in cut.view.within(piece) if not t.is_punct]
        if not inside:
            continue
        within = {t.i for t in inside}
        top = next((t for t in inside if t.head.i not in within or t.head.i == t.i), inside[0])
        if is_verb(top):
            told_words = clause(cut, top)
        else:
            told_words = phrase(cut, top)
        mark = child(top, "mark")
        tokens += [t for t in told_words if t.i in within] + ([mark] if mark is not None and mark.i in within else [])
    return tokens


def _bare(cut: Cut, told: Said) -> list[Token]:
    """Speaker and cue with the phrase that says in what form or to whom."""
    view = cut.view
    source = [t for span in told.source for t in view.within(span)]
    kept = {t.i for t in phrase(Cut(view, cut.times, max(cut.depth, 1)), told.speaker)} if told.speaker is not None else set()
    tokens = [t for t in source if t.i in kept]
    tokens += [t for span in told.cue for t in view.within(span)]
    if told.form in {"quote", "parenthetical"} or cut.depth >= 2:
        covered = {t.i for span in told.content for t in view.within(span)}
        for part in children(told.token, "prep", "dative"):
            more = phrase(Cut(view, cut.times, 1), part)
            if more and part.i > told.token.i and not {t.i for t in more} & covered and len(more) <= 5:
                tokens += more
    return tokens


# --- order and the last resort ---------------------------------------------------------------------------------------

def _reordered(found: Trigger, chosen: Sequence[Token]) -> list[list[Token]]:
    """The words in the order of the text, but the object of a relative clause behind its verb, where its pronoun stood."""
    verb = found.clause
    if found.is_nominal or verb.dep_ != "relcl":
        return [list(chosen)]
    pronoun = next((t for t in verb.subtree if t.lower_ in _RELATIVE and t.dep_ in {"dobj", "pobj"}), None)
    if pronoun is None or pronoun.dep_ != "dobj":
        return [list(chosen)]
    noun = [t for t in chosen if t.i < pronoun.i]
    rest = [t for t in chosen if t.i > pronoun.i]
    at = next((place + 1 for place, t in enumerate(rest) if t.i == pronoun.head.i), len(rest))
    return [rest[:at], noun, rest[at:]]


def quoted(view: View, found: Trigger) -> Headline:
    """The shortest clause that holds the happening, as written, to be shown in quotation marks."""
    verb = found.clause if is_verb(found.clause) else clause_of(found.token)
    around = [t for t in {found.token, verb} if view.holds(t)]
    tokens = [t for t in verb.subtree if view.holds(t) and not t.is_space]
    if found.token not in tokens:
        tokens = [t for t in view.tokens if min(x.i for x in around) <= t.i <= max(t.i for t in tokens)]
    while tokens and (tokens[0].is_punct or tokens[0].dep_ in {"mark", "cc"}):
        tokens = tokens[1:]
    while tokens and tokens[-1].is_punct:
        tokens = tokens[:-1]
    span = view.span(tokens or [verb])
    return Headline((Piece(view.document.text[span.start:span.end], span.start, span.end),), quoted=True)


def whole(text: str, span: Span) -> Headline:
    """A sentence as its own headline, for a language whose wording is not read."""
    return Headline((Piece(text[span.start:span.end], span.start, span.end),))
