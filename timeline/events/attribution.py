"""Who says what: cues of saying, their speakers and contents, as the sentence's own words give them.

A speaker is only ever taken from the words themselves. A quotation that stands alone has none, whatever the sentence
before it says. `frames` finds what an article says of its own source ("the story comes from X"), which holds
until another source is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.events.quotes import Quotation, covering, paragraphs, quotations
from timeline.events.view import (
    Token,
    View,
    ancestors,
    child,
    children,
    is_noun,
    is_verb,
    subject_of,
)
from timeline.events.words import DENIAL_NOUNS, DENY, HEARSAY, MEDIA, SAY, SPEECH_NOUNS, THINK
from timeline.model.text import BlockKind, Sentence, Span

UNCLEAR = "speaker not clear"
TOLD = frozenset({BlockKind.HEADLINE, BlockKind.BODY})


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution: the cue, its speaker, what is said, each as ranges of the document.

    `act` is "say", "deny", "think" or "hearsay"; `token` the cue's head word; `speaker` the head word of the
    source, None if the words give none; `quoted` whether the content is in quotation marks.
    """

    sentence: int
    act: str
    token: Token
    cue: tuple[Span, ...]
    speaker: Token | None
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    quoted: bool
    reason: str

    def covers(self, at: int) -> bool:
        """Whether an offset lies in the content."""
        return any(piece.start <= at < piece.end for piece in self.content)

    @property
    def size(self) -> int:
        """Characters of the content: a wider one is further out in a chain."""
        return sum(piece.end - piece.start for piece in self.content)


def attributions(views: Mapping[int, View], sentences: Sequence[Sentence]) -> tuple[Said, ...]:
    """All attributions of a document's headline and body sentences, in the order of their cues."""
    told = [s for s in sentences if s.kind in TOLD]
    if not told or not views:
        return ()
    text = next(iter(views.values())).document.text
    quotes = quotations(text, paragraphs(told))
    found: list[Said] = []
    for sentence in told:
        view = views.get(sentence.index)
        if view is not None:
            found.extend(_of_sentence(view, quotes))
    return tuple(_spread(found, quotes, told))


def _of_sentence(view: View, quotes: Sequence[Quotation]) -> list[Said]:
    found = []
    for token in view.tokens:
        said = None
        lemma = token.lemma_.lower()
        if is_verb(token):
            if lemma in DENY or lemma in SAY or lemma in THINK:
                said = _by_verb(view, token, quotes)
        elif lemma == "according" and child(token, "prep", "pobj") is not None:
            said = _according(view, token)
        elif is_noun(token) and (lemma in SPEECH_NOUNS or lemma in DENIAL_NOUNS):
            said = _by_noun(view, token)
        elif token.lower_ in HEARSAY:
            said = _hearsay(view, token)
        if said is not None and said.content:
            found.append(said)
    return found


# --- verbs -----------------------------------------------------------------------------------------------------------

def act_of(lemma: str) -> str:
    """What kind of saying a cue word is."""
    if lemma in DENY or lemma in DENIAL_NOUNS:
        return "deny"
    return "think" if lemma in THINK and lemma not in SAY else "say"


def _by_verb(view: View, verb: Token, quotes: Sequence[Quotation]) -> Said | None:
    cue_quote = covering(quotes, view.start(verb))
    near = [q for q in quotes if q.depth == 0 and view.sentence.start <= q.start < view.sentence.end and q is not cue_quote]
    passive = child(verb, "nsubjpass") is not None
    speaker = _agent(verb) if passive or (verb.dep_ == "acl" and verb.tag_ == "VBN") else subject_of(verb)
    if speaker is None and not passive:
        speaker = _inverted(view, verb)
    content, quoted = _content(view, verb, near, passive, speaker)
    if not content:
        return None
    if passive and speaker is None:
        speaker = _document_source(view, verb)
    source = _source(view, speaker, verb) if speaker is not None else ()
    act = act_of(verb.lemma_.lower())
    if passive and speaker is None and act == "say":
        act = "hearsay"
    return Said(view.sentence.index, act, verb, (_verb_group(view, verb),), speaker, source, content, quoted,
                f"the words name the speaker of “{view.words(view.span([verb]))}”" if speaker is not None else UNCLEAR)


def _agent(verb: Token) -> Token | None:
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def _inverted(view: View, verb: Token) -> Token | None:
    """The noun after a verb of saying that closes a quotation: `said Mary Major`."""
    following = [t for t in view.tokens if t.i > verb.i]
    direct = child(verb, "dobj", "attr", "oprd", "npadvmod")
    if direct is not None and following and direct.ent_type_ in {"PERSON", "ORG", "NORP", "GPE"} and child(verb, "ccomp"):
        return direct
    return None


def _document_source(view: View, verb: Token) -> Token | None:
    """The maker of the document that a passive verb of saying names: "In an article published by X, it was alleged"."""
    for prep in children(verb, "prep"):
        noun = child(prep, "pobj")
        if prep.lower_ in {"in", "by", "from"} and noun is not None and noun.lemma_.lower() in MEDIA | SPEECH_NOUNS:
            return maker(noun) or noun
    return None


def maker(noun: Token) -> Token | None:
    """Who made a document or statement: "X's report", "a report by X", "an article published by X"."""
    owner = child(noun, "poss")
    if owner is not None and owner.tag_ != "PRP$":
        return owner
    for prep in children(noun, "prep", "agent"):
        if prep.lower_ in {"by", "from"}:
            return child(prep, "pobj")
    participle = next((c for c in children(noun, "acl") if c.tag_ == "VBN"), None)
    if participle is not None and _agent(participle) is not None:
        return _agent(participle)
    named = [c for c in children(noun, "compound", "nmod") if c.tag_.startswith("NNP")]
    return named[-1] if named else None


def _content(view: View, verb: Token, near: Sequence[Quotation], passive: bool,
             speaker: Token | None) -> tuple[tuple[Span, ...], bool]:
    """The ranges of what is said, and whether they are quoted."""
    lemma = verb.lemma_.lower()
    taken = _kernel(view, verb, speaker)
    clause = child(verb, "ccomp")
    attached = [q for q in near if _attached(view, verb, q, clause)]
    if attached and lemma not in THINK:
        if clause is None or all(covering(attached, view.start(t)) or t.is_punct for t in _own(clause)):
            return tuple(q.span for q in attached), True
    if clause is not None:
        return _pieces(view, clause, taken), False
    if verb.dep_ == "parataxis" or _parenthetical(verb):
        return _pieces(view, verb.head, taken | {t.i for t in verb.subtree}), False
    if attached and lemma in SAY:
        return tuple(q.span for q in attached), True
    open_clause = child(verb, "xcomp")
    if open_clause is not None:
        pieces = list(_pieces(view, open_clause, taken))
        if passive and (subject := child(verb, "nsubjpass")) is not None:
            pieces = [view.span(subject.subtree), *pieces]
        return tuple(pieces), False
    quoting = next((p for p in children(verb, "prep") if p.lower_ == "as"), None)
    if quoting is not None and child(quoting, "pcomp") is not None:
        return (), False
    target = child(verb, "dobj", "nsubjpass") if lemma in DENY or lemma in SAY else None
    if target is not None and target is not speaker and lemma in DENY | {"claim", "allege", "accuse", "announce", "confirm",
                                                              "predict", "report", "state", "disclose", "reveal"}:
        return _pieces(view, target, taken), False
    return (), False


def _parenthetical(verb: Token) -> bool:
    """A clause of saying set into another between commas: "As part of that, X reported, Y asked"."""
    return verb.dep_ == "advcl" and child(verb, "mark", "advmod", "dobj") is None and is_verb(verb.head) \
        and subject_of(verb) is not None and child(verb, "nsubj") is not None and verb.i < verb.head.i


def _attached(view: View, verb: Token, quote: Quotation, clause: Token | None) -> bool:
    tokens = view.within(quote.span)
    if not tokens:
        return False
    inside = {t.i for t in tokens}
    top = next((t for t in tokens if t.head.i not in inside), tokens[0])
    if top.head.i == verb.i or (clause is not None and clause.i in inside):
        return True
    return verb.i in {t.i for t in ancestors(top)} and not any(
        is_verb(t) and t.i != verb.i and t.lemma_.lower() in SAY for t in ancestors(top)[:1])


def _own(clause: Token) -> list[Token]:
    return [t for t in clause.subtree if t.dep_ != "mark"]


def _kernel(view: View, verb: Token, speaker: Token | None) -> set[int]:
    """Indices of the cue and its source: never part of the content."""
    kernel = {verb.i} | {t.i for t in verb.children if t.dep_ in {"aux", "auxpass", "neg", "prt"}}
    if speaker is not None and speaker.i != verb.i and verb.i not in {t.i for t in speaker.subtree}:
        kernel |= {t.i for t in speaker.subtree}
    return kernel


def _pieces(view: View, top: Token, without: set[int]) -> tuple[Span, ...]:
    """A subtree as ranges, without some tokens, and without punctuation at the edges."""
    tokens = [t for t in top.subtree if t.i not in without and view.holds(t) and not t.is_space]
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and token.i - runs[-1][-1].i == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    trimmed = [_trim(run) for run in runs]
    return tuple(view.span(run) for run in trimmed if run)


def _trim(run: list[Token]) -> list[Token]:
    while run and (run[0].text in {",", ";", ":", "-", "--", "–", "—"}):
        run = run[1:]
    while run and run[-1].text in {",", ";", ":", ".", "-", "--", "–", "—"}:
        run = run[:-1]
    return run


def _source(view: View, speaker: Token, verb: Token) -> tuple[Span, ...]:
    """The speaker's noun phrase."""
    if speaker.dep_ in {"relcl", "acl"}:
        return (view.span([speaker]),)
    tokens = [t for t in speaker.subtree if view.holds(t) and not t.is_space]
    if verb.i in {t.i for t in tokens}:
        tokens = [t for t in tokens if t.i < verb.i] if speaker.i < verb.i else [t for t in tokens if t.i > verb.i]
    run = _trim([t for t in tokens])
    return (view.span(run),) if run else ()


def _verb_group(view: View, verb: Token) -> Span:
    """The verb with its auxiliaries, negation and the adverbs between them, and its particle."""
    tokens = [verb, *children(verb, "aux", "auxpass", "neg", "prt")]
    first = min(t.i for t in tokens)
    tokens += [t for t in children(verb, "advmod") if first <= t.i <= verb.i]
    return view.span(t for t in tokens if abs(t.i - verb.i) < 6)


# --- nouns, "according to", hearsay ----------------------------------------------------------------------------------

def _by_noun(view: View, noun: Token) -> Said | None:
    """"The claim that ...", "denials that ...": a noun of saying with a clause that says what."""
    clause = next((c for c in children(noun, "acl", "ccomp", "relcl")
                   if child(c, "mark") is not None and child(c, "mark").lower_ == "that"), None)
    if clause is None:
        verb = next((c for c in children(noun, "acl", "ccomp") if child(c, "nsubj") is not None and c.tag_ != "VBN"
                     and c.dep_ == "ccomp"), None)
        clause = verb
    if clause is None:
        return None
    speaker = maker(noun)
    source = _source(view, speaker, noun) if speaker is not None else ()
    return Said(view.sentence.index, act_of(noun.lemma_.lower()), noun, (view.span([noun]),), speaker, source,
                _pieces(view, clause, set()), False, f"the words name whose “{noun.text}” it is" if speaker else UNCLEAR)


def _according(view: View, token: Token) -> Said | None:
    to = child(token, "prep")
    speaker = child(to, "pobj") if to is not None else child(token, "pobj")
    if speaker is None:
        return None
    phrase = {t.i for t in token.subtree}
    tokens = [t for t in view.tokens if t.i not in phrase]
    before = [t for t in tokens if t.i < token.i]
    edge = not before or all(t.i in phrase or t.is_punct for t in view.tokens[-(len(view.tokens) - max(phrase) - 1
                                                                              + view.tokens[0].i):])
    top = view.root if edge else token.head
    cue = view.span([token] + ([to] if to is not None else []))
    return Said(view.sentence.index, "say", token, (cue,), speaker, _source(view, speaker, token),
                _pieces(view, top, phrase), False, "the words name the speaker after “according to”")


def _hearsay(view: View, token: Token) -> Said | None:
    top = token.head
    span = view.span([token])
    return Said(view.sentence.index, "hearsay", token, (span,), None, (), _pieces(view, top, {token.i}), False, UNCLEAR)


# --- quotations over several sentences -------------------------------------------------------------------------------

def _spread(found: list[Said], quotes: Sequence[Quotation], told: Sequence[Sentence]) -> list[Said]:
    """Gives a quotation that has no cue of its own to the cue of the quotation before it in its paragraph."""
    parts = paragraphs(told)
    claimed = {q.start for said in found if said.quoted for q in quotes if q.span in said.content}
    spread = list(found)
    for part in parts:
        last: int | None = None
        for quote in (q for q in quotes if q.depth == 0 and part.start <= q.start < part.end):
            if quote.start in claimed:
                last = next(i for i, s in enumerate(spread) if s.quoted and quote.span in s.content)
            elif last is not None and _stands_alone(quote, told) and quote.start > spread[last].content[-1].end:
                spread[last] = replace(spread[last], content=(*spread[last].content, quote.span))
    return sorted(spread, key=lambda said: said.cue[0].start)


def _stands_alone(quote: Quotation, told: Sequence[Sentence]) -> bool:
    """Whether the quotation is all there is of its sentences."""
    return any(abs(s.start - quote.start) <= 1 for s in told) and any(abs(s.end - quote.end) <= 1 for s in told)
