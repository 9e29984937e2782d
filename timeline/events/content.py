"""What is said: the ranges of the text that a cue of saying governs, and in which form.

Quoted words count to the end of their quotation, even over several sentences; a clause counts as far as its tree
goes, and on to the end of a quotation that begins in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.events.cues import Cue, leading
from timeline.events.quotes import Quotation, covering
from timeline.events.view import Token, View, child, children, is_verb
from timeline.model.text import Span

_EDGE = frozenset({",", ";", ":", ".", "-", "--", "–", "—", "..."})
_BETWEEN = 14
_TARGETS = frozenset({"of", "for", "to", "about", "on", "against", "over", "with", "at", "in", "as", "by", "toward",
                      "towards", "from", "into", "upon", "that"})


@dataclass(frozen=True, slots=True)
class Content:
    """The ranges of what is said, its form, and the words between cue and content that belong to the cue."""

    pieces: tuple[Span, ...]
    form: str
    bridge: tuple[Token, ...] = ()

    @property
    def quoted(self) -> bool:
        """Whether it is a direct quotation."""
        return self.form == "quote"


NONE = Content((), "none")


def content(view: View, cue: Cue, quotes: Sequence[Quotation]) -> Content:
    """What the cue says; `NONE` if the words give nothing."""
    name = cue.classes[0]
    if name == "according":
        return _according(view, cue)
    if name == "hearsay":
        return Content(_ranges(view, _clause_tokens(cue.token.head, {cue.token.i})), "clause")
    if name == "noun":
        return _of_noun(view, cue)
    if name == "adjective":
        return _complement(view, cue, quotes)
    if name == "colon":
        return Content(_ranges(view, [t for t in view.tokens if t.i > cue.token.i]), "colon")
    return _of_verb(view, cue, quotes)


# --- verbs -----------------------------------------------------------------------------------------------------------

def kernel(view: View, cue: Cue) -> set[int]:
    """Indices of the cue with its auxiliaries, and of its speaker: never part of what is said."""
    verb = cue.token
    own = {verb.i, *(t.i for t in children(verb, "aux", "auxpass", "neg", "prt") if t.i < verb.i or t.i - verb.i <= 2),
           *(t.i for t in leading(verb))}
    speaker = cue.speaker
    if speaker is not None and view.holds(speaker):
        tokens = [t for t in speaker.subtree]
        if verb.i in {t.i for t in tokens}:
            tokens = [speaker]
        own |= {t.i for t in tokens}
        agent = child(verb, "agent")
        own |= {agent.i} if agent is not None else set()
    return own


def _of_verb(view: View, cue: Cue, quotes: Sequence[Quotation]) -> Content:
    verb = cue.token
    mine = covering(quotes, view.start(verb))
    found = _complement(view, cue, quotes)
    if _may_quote(cue, found):
        direct = _direct(view, cue, quotes, mine)
        if direct:
            return Content(direct, "quote")
    if found.form in {"none", "object", "prep"} and {"say", "think"} & set(cue.classes) and _stands_aside(verb, found):
        return Content(_around(view, cue), "parenthetical")
    if found.form in {"none", "prep"} and (loose := _loose_clause(view, cue)) is not None:
        return Content(_to_quote_end(view, _ranges(view, loose), quotes, verb), "clause")
    if found is NONE and cue.passive and verb.dep_ == "acl":
        aside = kernel(view, cue) | {t.i for t in verb.subtree}
        return Content(_ranges(view, [t for t in verb.head.subtree if t.i not in aside]), "passive")
    return found


def _loose_clause(view: View, cue: Cue) -> list[Token] | None:
    """The clause behind a cue that the tree hangs elsewhere: one marked "that" or "whether", or one that follows at once."""
    verb = cue.token
    if not {"say", "think", "deny", "show", "adjective", "want"} & set(cue.classes):
        return None
    for clause in children(verb, "advcl"):
        mark = child(clause, "mark")
        if clause.i > verb.i and (mark is None or mark.lower_ in {"that", "whether", "if", "how"}) \
                and child(clause, "nsubj", "nsubjpass") is not None and clause.tag_ != "VBG":
            return list(clause.subtree)
    for token in view.tokens[verb.i - view.tokens[0].i + 1:]:
        if token.lower_ in {"that", "whether"} and token.dep_ == "mark" and token.head.i > token.i \
                and token.head.dep_ in {"ccomp", "advcl", "acl", "relcl"}:
            return list(token.head.subtree)
        if is_verb(token) and token.dep_ in {"conj", "ROOT"}:
            return None
    return None


def _may_quote(cue: Cue, found: Content) -> bool:
    """Verbs of saying introduce quotations whatever else they govern; others only if they govern nothing else."""
    if {"say", "deny"} & set(cue.classes):
        return True
    return bool({"about", "think"} & set(cue.classes)) and found.form in {"none", "clause"}


def _direct(view: View, cue: Cue, quotes: Sequence[Quotation], mine: Quotation | None) -> tuple[Span, ...]:
    """The quotations beside the cue that it introduces or closes."""
    edge = _extent(view, cue)
    found = []
    for quote in quotes:
        if quote is mine or (mine is not None and not (mine.start < quote.start and quote.end <= mine.end)):
            continue
        if mine is None and quote.depth:
            continue
        if (view.sentence.start + 1 < quote.end <= edge.start and _closes(view, quote, edge.start)) or (quote.start >= edge.end and _reaches(view, quote) and _opens(view, cue, quote, edge.end)):
            found.append(quote)
    left = [_from_clause(view, cue, q) for q in found if q.end <= edge.start][-1:]
    right = [q.span for q in found if q.start >= edge.end][:1]
    return (*left, *right)


def _reaches(view: View, quote: Quotation) -> bool:
    """Whether a quotation begins in the sentence, or right behind the colon that ends it."""
    if quote.start < view.sentence.end:
        return True
    text = view.document.text
    return text[view.sentence.start:view.sentence.end].rstrip().endswith(":") and \
        not text[view.sentence.end:quote.start].strip()


def _from_clause(view: View, cue: Cue, quote: Quotation) -> Span:
    """A quotation before its cue with the words of the same clause before it: “The idea “is not new,” she said”."""
    if quote.start <= view.sentence.start + 1:
        return quote.span
    clause = child(cue.token, "ccomp") or cue.token
    first = [t for t in view.tokens if view.start(t) < quote.start and not t.is_space and not t.is_punct]
    if not first or any(is_verb(t) and t.i == cue.token.i for t in first):
        return quote.span
    own = {t.i for t in clause.subtree}
    tokens = [t for t in first if t.i in own]
    return Span(view.start(tokens[0]), quote.end) if tokens and tokens[-1].i == first[-1].i else quote.span


def _extent(view: View, cue: Cue) -> Span:
    """From the first to the last character of cue and speaker."""
    tokens = [t for t in view.tokens if t.i in kernel(view, cue) and not t.is_punct]
    return view.span(tokens or [cue.token])


def _closes(view: View, quote: Quotation, at: int) -> bool:
    """Whether only a comma, a dash or an adverb stands between a quotation and the cue after it."""
    between = [t for t in view.tokens if quote.end <= view.start(t) < at]
    inside = view.document.text[quote.start:quote.end].rstrip("\"'”’» ")
    ended = inside.endswith((",", "?", "!", "—", "–", "-", "…", "."))
    comma = any(t.text in {",", "--", "—", "–"} for t in between[:1])
    words = [t for t in between if not t.is_punct and not t.is_space]
    return (ended or comma) and len(words) <= 2 and not any(is_verb(t) for t in words)


def _opens(view: View, cue: Cue, quote: Quotation, at: int) -> bool:
    """Whether the cue leads up to the quotation: a comma or colon before it, or nothing."""
    between = [t for t in view.tokens if at <= view.start(t) and view.end(t) <= quote.start]
    words = [t for t in between if not t.is_punct and not t.is_space]
    if len(words) > _BETWEEN or any(is_verb(t) and t.dep_ in {"ccomp", "conj", "ROOT"} for t in words):
        return False
    before = between[-1] if between else None
    if before is not None and before.text in {",", ":"}:
        return True
    first = view.document.text[quote.start:quote.end].lstrip("\"'“‘`« ")[:1]
    return not words and first.isupper() and "say" in cue.classes and len(view.within(quote.span)) > 5


def _complement(view: View, cue: Cue, quotes: Sequence[Quotation]) -> Content:
    """The clause, infinitive, object or prepositional phrase that completes the cue."""
    head = cue.token
    aside = kernel(view, cue)
    clause = child(head, "ccomp")
    if clause is not None and not _is_aside(clause, head):
        tokens = _without_tail([t for t in clause.subtree if t.i not in aside], clause)
        tokens += _joined_that(clause, tokens)
        return Content(_to_quote_end(view, _ranges(view, tokens), quotes, head), "clause")
    open_clause = child(head, "xcomp", "oprd")
    direct = child(head, "dobj")
    if open_clause is not None:
        tokens = [t for t in open_clause.subtree if t.i not in aside]
        subject = child(head, "nsubjpass") if cue.passive else child(head, "nsubj") if "seem" in cue.classes else None
        if subject is not None:
            tokens = [*subject.subtree, *tokens]
        elif direct is not None and direct.i < open_clause.i:
            tokens = [*direct.subtree, *tokens]
        return Content(_to_quote_end(view, _ranges(view, tokens), quotes, head), "open")
    if cue.passive and (subject := child(head, "nsubjpass")) is not None:
        rest = [t for prep in children(head, "prep", "advcl", "dobj") if prep.i > head.i and not _is_when(prep)
                for t in prep.subtree if t.i not in aside]
        return Content(_ranges(view, [*subject.subtree, *rest]), "passive")
    if direct is not None and (told := _told_that(direct)) is not None:
        return Content(_to_quote_end(view, _ranges(view, told.subtree), quotes, head), "clause")
    if direct is not None and not _is_when(direct):
        tokens = [t for t in direct.subtree if t.i not in aside]
        for prep in children(head, "prep"):
            if prep.lower_ in {"as", "for", "of", "to", "with", "over", "against"} and prep.i > direct.i and not _is_when(prep):
                tokens += list(prep.subtree)
        return Content(_to_quote_end(view, _ranges(view, tokens), quotes, head), "object")
    for prep in children(head, "prep"):
        if prep.i > head.i and prep.lower_ in _TARGETS and not _is_when(prep):
            inner = [t for t in prep.subtree if t.i != prep.i and t.i not in aside]
            if inner:
                return Content(_to_quote_end(view, _ranges(view, inner), quotes, head), "prep", (prep,))
    return NONE


def _without_tail(tokens: list[Token], clause: Token) -> list[Token]:
    """A clause without the relative clause or apposition that a comma hangs behind it: the author's own words."""
    if not tokens:
        return tokens
    last = max(t.i for t in tokens)
    for token in tokens:
        if token.dep_ in {"relcl", "appos"} and token.i > clause.i:
            part = sorted(t.i for t in token.subtree)
            if part and part[-1] == last and part[0] > 0 and clause.doc[part[0] - 1].text == ",":
                return [t for t in tokens if t.i < part[0] - 1]
    return tokens


def _told_that(noun: Token) -> Token | None:
    """The "that" clause of "told reporters that ...", hung on the noun by the parse."""
    for clause in children(noun, "acl", "relcl"):
        mark = child(clause, "mark")
        if mark is not None and mark.lower_ == "that" and noun.head.lemma_ in {
                "tell", "remind", "inform", "assure", "warn", "notify", "advise", "convince", "persuade", "promise", "ask"}:
            return clause
    return None


def _is_when(token: Token) -> bool:
    """Whether a phrase only tells when: its noun is a date."""
    noun = child(token, "pobj") or token
    return bool(noun.ent_type_ in {"DATE", "TIME"})


def _is_aside(clause: Token, head: Token) -> bool:
    """A clause labelled a complement that stands before the cue without quotation is one; a list label is not."""
    return not is_verb(clause) and clause.dep_ != "ccomp" and clause.i > head.i


def _joined_that(clause: Token, tokens: Sequence[Token]) -> list[Token]:
    """A second clause joined by "and that", which the tree often hangs higher up."""
    if not tokens:
        return []
    last = max(t.i for t in tokens)
    doc = clause.doc
    after = [doc[i] for i in range(last + 1, min(last + 4, len(doc)))]
    words = [t.lower_ for t in after if t.text != ","]
    if len(words) >= 2 and words[0] in {"and", "but", "or"} and words[1] in {"that", "whether"}:
        that = next(t for t in after if t.lower_ == words[1])
        return [t for t in that.head.subtree if t.i > last]
    return []


def _stands_aside(verb: Token, found: Content) -> bool:
    """Whether a cue without a complement of its own is set into, or hung behind, the clause that it attributes."""
    if found.form in {"object", "prep"} and verb.dep_ != "parataxis":
        return False
    if verb.dep_ == "parataxis":
        return True
    if verb.dep_ == "advcl" and is_verb(verb.head) and child(verb, "nsubj") is not None:
        marker = child(verb, "mark", "advmod")
        return (marker is None or marker.lower_ == "as") and child(verb, "dobj") is None
    return False


def _around(view: View, cue: Cue) -> tuple[Span, ...]:
    """The clause around a cue that stands aside, without the cue's own words."""
    without = {t.i for t in cue.token.subtree} | kernel(view, cue)
    return _ranges(view, [t for t in cue.token.head.subtree if t.i not in without])


# --- nouns and "according to" ----------------------------------------------------------------------------------------

def _of_noun(view: View, cue: Cue) -> Content:
    noun = cue.token
    for clause in children(noun, "acl", "ccomp", "relcl"):
        mark = child(clause, "mark")
        if (mark is not None and mark.lower_ in {"that", "whether"}) or clause.dep_ == "ccomp" \
                or (clause.dep_ in {"acl", "relcl"} and child(clause, "aux") is not None
                    and child(clause, "aux").tag_ == "TO"):  # type: ignore[union-attr]
            return Content(_ranges(view, clause.subtree), "clause")
    if noun.dep_ in {"nsubj", "attr"} and noun.head.lemma_ == "be" and (clause := child(noun.head, "ccomp")) is not None:
        return Content(_ranges(view, clause.subtree), "clause")
    for prep in children(noun, "prep"):
        if prep.lower_ in {"of", "for", "about", "on", "against", "over", "to", "that", "with", "in", "regarding"}:
            inner = [t for t in prep.subtree if t.i != prep.i]
            if inner:
                return Content(_ranges(view, inner), "prep", (prep,))
    return NONE


def _according(view: View, cue: Cue) -> Content:
    phrase = {t.i for t in cue.token.subtree}
    rest = [t for t in view.tokens if t.i not in phrase and not t.is_space]
    words = [t for t in rest if not t.is_punct]
    outside = not words or words[0].i > max(phrase) or words[-1].i < min(phrase)
    set_off = any(t.text in {",", "—", "--", "–", "("} and t.i in {min(phrase) - 1, max(phrase) + 1} for t in view.tokens)
    top = view.root if outside or set_off else cue.token.head
    tokens = [t for t in top.subtree if t.i not in phrase] if top is not view.root else rest
    return Content(_ranges(view, tokens), "clause")


# --- ranges ----------------------------------------------------------------------------------------------------------

def _clause_tokens(top: Token, without: set[int]) -> list[Token]:
    return [t for t in top.subtree if t.i not in without]


def _ranges(view: View, tokens: Iterable[Token]) -> tuple[Span, ...]:
    """Tokens as ranges without punctuation at the edges."""
    ordered = sorted({t.i: t for t in tokens if view.holds(t) and not t.is_space}.values(), key=lambda t: t.i)
    runs: list[list[Token]] = []
    for token in ordered:
        if runs and token.i - runs[-1][-1].i == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    return tuple(view.span(run) for run in map(_trim, runs) if run and not all(t.is_punct for t in run))


def _trim(run: list[Token]) -> list[Token]:
    while run and run[0].text in _EDGE:
        run = run[1:]
    while run and run[-1].text in _EDGE:
        run = run[:-1]
    return run


def _to_quote_end(view: View, pieces: tuple[Span, ...], quotes: Sequence[Quotation], cue: Token) -> tuple[Span, ...]:
    """Stretches the last range to the end of a quotation that begins in it, or that holds all of it but not the cue."""
    if not pieces:
        return pieces
    mine = covering(quotes, view.start(cue))
    first, last = pieces[0], pieces[-1]
    for quote in quotes:
        if quote is mine or quote.depth:
            continue
        if quote.start <= first.start + 1 and quote.end >= last.end - 1 and len(pieces) == 1:
            return (quote.span,)
        if last.start <= quote.start < last.end < quote.end:
            return (*pieces[:-1], Span(last.start, quote.end))
    if mine is not None and last.end > mine.end:
        return (*pieces[:-1], Span(last.start, max(last.start + 1, mine.end)))
    return pieces
