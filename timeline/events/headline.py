"""A few words of the quote that tell the event: its subject, its finite verb as written, what belongs to it.

Words are dropped, never changed. A pronoun gives way to the words it stands for, which keep their own place; if they
are not sure, the shortest clause stands in quotation marks, pronoun and all. A happening named by a noun is worded by
its noun phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.attribution import Said
from timeline.events.phrases import LIMIT, Cut, keeps_meaning, length, negates, phrase, set_off, whole_words
from timeline.events.pieces import pieces
from timeline.events.trigger import Trigger
from timeline.events.view import SUBJECTS, Namer, Token, View, child, children, clause_of, is_verb
from timeline.model.event import Attribution, Headline
from timeline.model.text import Piece, Span

_CORE = frozenset({"aux", "auxpass", "neg", "prt", "dobj", "attr", "acomp", "oprd", "dative", "xcomp", "expl"})
_PREPOSITIONS = frozenset({"prep", "agent"})
_LINKS = frozenset({"also", "however", "meanwhile", "moreover", "additionally", "furthermore", "thus", "therefore",
                    "then", "further", "later", "now", "so"})
_LONGEST = 18  # words of a statement's headline that would else say nothing but who spoke
_GAP = 4  # words left out within a quoted clause; a longer gap ends it
_MARKS = ("“", "”", '"')
_AUXILIARY = frozenset({"aux", "auxpass", "neg"})
_RELATIVE = frozenset({"that", "which", "who", "whom"})


def headline(view: View, found: Trigger, times: Sequence[Span], names: Namer, *, told: Said | None = None,
             moods: Sequence[Span] = (), voice: Attribution | None = None) -> Headline:
    """The headline of a happening, or of the statement `told`.

    `moods` are the words that make it negated, possible or planned: they stay. `voice` is who says it, for "we".
    """
    drafts = [draft for draft in _drafts(view, found, times, told, moods) if draft]
    fitting = _fit(drafts, told)
    for chosen in fitting:
        made = pieces(view, _reordered(found, chosen, told), names, told=told, voice=voice)
        if made:
            return Headline(made)
        if told is not None and length(chosen) == chosen[-1].i - chosen[0].i + 1:
            break
    return quoted(view, found, fitting[0] if fitting else ())


def _fit(drafts: Sequence[list[Token]], told: Said | None) -> list[list[Token]]:
    """The drafts short enough, fullest first; else the shortest one, for a statement with what is said if it can be."""
    fitting = [draft for draft in drafts if length(draft) <= LIMIT]
    if told is not None and len(fitting) <= 1:
        fuller = [draft for draft in sorted(drafts[:-1], key=length) if LIMIT < length(draft) <= _LONGEST]
        fitting = [*fuller[:1], *fitting]
    return fitting or sorted(drafts, key=length)[:1]


def _drafts(view: View, found: Trigger, times: Sequence[Span], told: Said | None,
            moods: Sequence[Span]) -> Iterator[list[Token]]:
    """Wordings from the fullest to the barest."""
    strict = negates(_draft(Cut(view, times, 3), found, told, moods)) or (told is not None and told.act == "deny")
    for depth in (0, 1, 2, 3):
        yield _draft(Cut(view, times, depth, strict), found, told, moods)
    if told is not None:
        yield whole_words(view, _bare(Cut(view, times, 2), told))


def _draft(cut: Cut, found: Trigger, told: Said | None, moods: Sequence[Span]) -> list[Token]:
    if told is not None:
        return whole_words(cut.view, statement(cut, told))
    chosen = _noun_phrase(cut, found.token) if found.is_nominal else clause(cut, found.clause, found.token)
    return whole_words(cut.view, _with_moods(cut, found, chosen, moods))


def _with_moods(cut: Cut, found: Trigger, chosen: list[Token], moods: Sequence[Span]) -> list[Token]:
    """The words, or those of the wider clause that holds the words of negation, possibility or plan."""
    for mood in moods:
        tokens = cut.view.within(mood)
        if tokens and not any(t in chosen for t in tokens):
            wider = clause_of(tokens[0]) if not is_verb(tokens[0]) or tokens[0].dep_ in _AUXILIARY else tokens[0]
            chosen = [*clause(cut, wider), *_noun_phrase(Cut(cut.view, cut.times, 1), found.token)] \
                if found.is_nominal else [*clause(cut, wider), *tokens]
            told = {found.token.i, found.token.head.i if found.token.dep_ == "relcl" else found.token.i}
            if not any(t.i in told for t in chosen):
                chosen = [t for t in cut.view.tokens if min(x.i for x in chosen) <= t.i <= found.token.i]
    return chosen


# --- clauses ---------------------------------------------------------------------------------------------------------

def clause(cut: Cut, verb: Token, extra: Token | None = None) -> list[Token]:
    """The words kept of a verb's clause: subject, verb group, complements, and what else fits."""
    top = finite(verb)
    if top.dep_ == "acl" and top.tag_ in {"VBN", "VBG"} and child(top, "aux", "auxpass") is None:
        return [*phrase(Cut(cut.view, cut.times, max(cut.depth, 1), cut.strict), top.head), *_predicate(cut, top)]
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
            return phrase(cut, _noun_of(own, verb)) or phrase(Cut(cut.view, (), cut.depth), own)
        if verb.dep_ in {"conj", "xcomp", "advcl"} and is_verb(verb.head):
            verb = verb.head
        else:
            return _words_before(cut.view, verb) if _has_tense(verb) else []
    return []


def _words_before(view: View, verb: Token) -> list[Token]:
    """The words right before a verb whose subject the parse missed, back to a comma, a clause word or another verb."""
    found: list[Token] = []
    for token in reversed(view.tokens[:verb.i - view.tokens[0].i]):
        if token.is_punct or is_verb(token) or token.dep_ in {"mark", "cc"} or token.tag_ in {"WDT", "WP", "WRB"}:
            break
        found.append(token)
    return found[::-1] if len(found) <= 4 and any(not keeps_meaning(t) for t in found) else []


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
    optional: list[Token] = []
    says = verb.lemma_ == "be" or not any(t.dep_ in {"dobj", "attr", "acomp"} for t in verb.children)
    for part in verb.children:
        if not cut.view.holds(part):
            continue
        if part.dep_ in _CORE or keeps_meaning(part) or (part.dep_ == "ccomp" and says and part.i > verb.i):
            tokens += phrase(cut, _noun_of(part, verb))
        elif part.dep_ == "advmod" and _tells_how(cut, part, verb):
            tokens += phrase(cut, part)
        elif _may_stay(cut, part, verb):
            optional.append(part)
    for part in optional:
        tokens += _fitting(cut, tokens, part)
    return tokens + (phrase(cut, verb.head) if _left_out(verb) else [])


def _may_stay(cut: Cut, part: Token, verb: Token) -> bool:
    """A phrase that stays if there is room, or in any case if without it a negation would reach too far."""
    if part.dep_ in _PREPOSITIONS:
        if (noun := child(part, "pobj")) is not None and noun.tag_ in {"WDT", "WP"}:
            return False  # "in which"
        return cut.depth < 3 or cut.strict or bool(verb.lemma_ == "be")
    return cut.strict and bool(part.dep_ == "advcl" and part.i > verb.i) and not set_off(part)


def _tells_how(cut: Cut, adverb: Token, verb: Token) -> bool:
    """An adverb right before its verb, or the predicate of "be" ("was down")."""
    if verb.lemma_ == "be":
        return bool(adverb.i > verb.i)
    alone = next(adverb.children, None) is None
    return bool(cut.depth <= 1 and alone and adverb.i == verb.i - 1 and adverb.lower_ not in _LINKS)


def _fitting(cut: Cut, tokens: Sequence[Token], part: Token) -> list[Token]:
    """The fullest wording of a phrase for which there is room; an agent is never left out."""
    for depth in (0, 1, 2):
        more = phrase(Cut(cut.view, cut.times, max(depth, cut.depth), cut.strict), part)
        if cut.strict or length(whole_words(cut.view, [*tokens, *more])) <= LIMIT:
            return more
    return more if part.dep_ == "agent" else []


def _noun_phrase(cut: Cut, noun: Token) -> list[Token]:
    kept: list[Token] = [noun]
    optional: list[Token] = []
    for part in noun.children:
        if part.dep_ in {"relcl", "appos", "conj", "cc", "punct", "advcl"} and not keeps_meaning(part):
            continue
        if part.dep_ in {"prep", "acl", "agent"}:
            optional.append(part)
        elif not (part.tag_ == "PRP$" and cut.depth >= 2):
            kept += phrase(cut, part)
    for part in optional:
        kept += _fitting(cut, kept, part)
    return kept


# --- statements ------------------------------------------------------------------------------------------------------

def statement(cut: Cut, told: Said) -> list[Token]:
    """Speaker, cue, and the main clause of what is said."""
    if told.form in {"object", "passive", "prep", "open"} or (told.form == "noun" and is_verb(told.token)):
        return clause(cut, told.token)
    view = cut.view
    tokens = _bare(cut, told)
    inside = [t for t in view.within(told.content[0]) if not t.is_punct]
    if not inside:
        return tokens
    within = {t.i for t in inside}
    tops = [t for t in inside if t.head.i not in within or t.head.i == t.i]
    top = next((t for t in tops if is_verb(t)), tops[0] if tops else inside[0])
    words = clause(cut, top) if is_verb(top) else phrase(cut, top)
    mark = child(top, "mark")
    tokens += [t for t in words if t.i in within] + ([mark] if mark is not None and mark.i in within else [])
    return tokens + _comma(view, told, inside)


def _comma(view: View, told: Said, inside: Sequence[Token]) -> list[Token]:
    """The comma that parts what is said from the speaker behind it."""
    first = min(span.start for span in (*told.source, *told.cue))
    if inside[-1].i > told.token.i:
        return []
    return [t for t in view.tokens if t.text == "," and inside[-1].i < t.i and view.end(t) <= first][:1]


def _bare(cut: Cut, told: Said) -> list[Token]:
    """Speaker and cue with whom it is told to, and a short phrase that says in what form."""
    view = cut.view
    source = [t for span in told.source for t in view.within(span)]
    depth = Cut(view, cut.times, max(cut.depth, 1))
    kept = {t.i for t in phrase(depth, told.speaker)} if told.speaker is not None else set()
    tokens = [t for t in source if t.i in kept]
    tokens += [t for span in told.cue for t in view.within(span)]
    covered = {t.i for span in told.content for t in view.within(span)}
    labels = ["dobj", "dative"]
    if told.form in {"quote", "parenthetical"} or cut.depth >= 2:
        labels.append("prep")
    for part in children(told.token, *labels):
        more = phrase(depth, part)
        if more and part.i > told.token.i and not {t.i for t in more} & covered and len(more) <= 5:
            tokens += more
    return tokens


# --- order and the last resort ---------------------------------------------------------------------------------------

def _reordered(found: Trigger, chosen: Sequence[Token], told: Said | None) -> list[list[Token]]:
    """The words in the order of the text, but a speaker before the cue that opens a headline ("said X"), and the object
    of a relative clause where its pronoun would stand.
    """
    verb = found.clause
    if told is not None and told.speaker is not None and chosen[0].i == verb.i < told.speaker.i:
        own = {t.i for t in told.speaker.subtree}
        return [[t for t in chosen if t.i in own], [t for t in chosen if t.i not in own]]
    if found.is_nominal or verb.dep_ != "relcl":
        return [list(chosen)]
    pronoun = next((t for t in verb.subtree if t.lower_ in _RELATIVE and t.dep_ in {"dobj", "pobj"}), None)
    if _left_out(verb):
        noun = [t for t in chosen if t.i <= verb.head.i]
        rest = [t for t in chosen if t.i > verb.head.i]
        at = next((place + 1 for place, t in enumerate(rest) if t == verb), len(rest))
        return [rest[:at], noun, rest[at:]]
    if pronoun is None or pronoun.dep_ != "dobj":
        return [list(chosen)]
    noun = [t for t in chosen if t.i < pronoun.i]
    rest = [t for t in chosen if t.i > pronoun.i]
    at = next((place + 1 for place, t in enumerate(rest) if t.i == pronoun.head.i), len(rest))
    return [rest[:at], noun, rest[at:]]


def _left_out(verb: Token) -> bool:
    """Whether a relative clause has no pronoun for the object it repeats: "the bill Congress rejected"."""
    subject = child(verb, "nsubj")
    if verb.dep_ != "relcl" or subject is None or subject.lower_ in _RELATIVE or subject.i < verb.head.i:
        return False
    return child(verb, "dobj", "attr", "acomp", "ccomp", "xcomp", "prep", "advmod", "mark") is None


def quoted(view: View, found: Trigger, draft: Sequence[Token]) -> Headline:
    """The stretch of the sentence that a draft's words make around the happening, as written, for quotation marks."""
    ordered = sorted({t.i: t for t in (*draft, found.token)}.values(), key=lambda t: t.i)
    clusters: list[list[Token]] = [[]]
    for token in ordered:
        if clusters[-1] and token.i - clusters[-1][-1].i > _GAP:
            clusters.append([])
        clusters[-1].append(token)
    cluster = next(cluster for cluster in clusters if found.token in cluster)
    if length(cluster) < 3:
        words = [t for t in found.token.subtree if view.holds(t) and not t.is_punct and not t.is_space]
        cluster = words if length(words) <= _LONGEST else cluster
    span = _closed(view.document.text, view.span(cluster))
    return Headline((Piece(view.document.text[span.start:span.end], span.start, span.end),), quoted=True)


def _closed(text: str, span: Span) -> Span:
    """A range with the quotation mark right beside it if only one of a pair stands within."""
    if sum(text.count(mark, span.start, span.end) for mark in _MARKS) % 2 == 0:
        return span
    if text[span.end:span.end + 1] in _MARKS[1:]:
        return Span(span.start, span.end + 1)
    before = span.start > 0 and text[span.start - 1] in _MARKS[::2]
    return Span(span.start - 1, span.end) if before else span


def whole(text: str, span: Span) -> Headline:
    """A sentence as its own headline, for a language whose wording is not read."""
    return Headline((Piece(text[span.start:span.end], span.start, span.end),))
