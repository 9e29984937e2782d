"""Who says what: cues of saying, their speakers and contents, as the sentence's own words give them.

A speaker is only ever taken from the words themselves. A quotation that stands alone has none, whatever the sentence
before it says, unless it goes on in the paragraph of a quotation that has one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.events.asked import in_hindsight, inquires
from timeline.events.content import content
from timeline.events.cues import Cue, cues, leading, may_be_hearsay, particle
from timeline.events.cuewords import ACCUSE, DENY, FLAT_DENY, GRANTING, NOUNS, WAVE_OFF
from timeline.events.forms import Content
from timeline.events.judge import Features, features, is_attribution
from timeline.events.quotes import Quotation, covering, paragraphs, quotations
from timeline.events.subjects import denies_claims, excludes, neither, pleads, refuses
from timeline.events.view import Token, View, child, children, is_verb, told_by
from timeline.events.words import CONTENT_NOUNS, DENIAL_NOUNS, FAIL, MEDIA, NEVER, REQUEST, SPEECH_NOUNS
from timeline.model.text import BlockKind, Sentence, Span
from timeline.model.voices import UNCLEAR

TOLD = frozenset({BlockKind.HEADLINE, BlockKind.BODY})
_CARRIERS = frozenset({"make", "have", "give", "offer", "express", "issue", "raise", "voice", "share", "take", "hold",
                       "lend", "show"})
_ONLY_READ = frozenset({"see", "obtain", "read", "review", "view", "cite", "quote", "examine", "acquire", "leak"})
_CLAUSAL = frozenset({"clause", "open", "parenthetical", "passive"})
_EDGE = frozenset({",", ";", ":", ".", "-", "--", "–", "—", "(", ")", '"', "''"})


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution: the cue, its speaker, what is said, each as ranges of the document.

    `act` is "say", "deny", "think", "attitude" or "hearsay"; `token` the cue's head word; `speaker` the head word of
    the source, None if the words give none; `form` how the content is said ("quote", "clause", "object", ...).
    """

    sentence: int
    act: str
    token: Token
    cue: tuple[Span, ...]
    speaker: Token | None
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    form: str
    reason: str

    def covers(self, at: int) -> bool:
        """Whether an offset lies in the content."""
        return any(piece.start <= at < piece.end for piece in self.content)

    def holds(self, span: Span) -> bool:
        """Whether a range begins in the content."""
        return self.covers(span.start)

    @property
    def quoted(self) -> bool:
        """Whether the content is a direct quotation."""
        return self.form == "quote"

    @property
    def claims(self) -> bool:
        """Whether it puts its content as somebody's claim; wishes, feelings and what is taken for granted do not."""
        if self.act == "attitude" or (self.act == "think" and self.form not in _CLAUSAL):
            return False
        if (self.form == "open" and self.token.lemma_.lower() in REQUEST) or (
                inquires(self.token) or in_hindsight(self.token)):
            return False
        if self.token.lemma_.lower() in GRANTING and self.act in {"think", "say"}:
            return False
        if self.form in {"object", "prep", "passive"}:
            return self.act in {"deny", "hearsay"} or self.token.lemma_.lower() in ACCUSE
        return True

    @property
    def size(self) -> int:
        """Characters of the content: a wider one is further out in a chain."""
        return sum(piece.end - piece.start for piece in self.content)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible attribution with what the judge looks at."""

    said: Said
    features: Features


def attributions(views: Mapping[int, View], sentences: Sequence[Sentence], *,
                 cautious: bool = False) -> tuple[Said, ...]:
    """All attributions of a document's headline and body sentences, in the order of their cues.

    If `cautious`, whatever a word of saying or denial governs counts as said, however the features weigh.
    """
    told = [s for s in sentences if s.kind in TOLD]
    quotes = _quotes(views, told)
    found = [one.said for one in candidates(views, sentences)
             if is_attribution(one.features) or (cautious and _is_plain(one.said))]
    return tuple(_spread(found, quotes, told))


def _is_plain(said: Said) -> bool:
    """A verb or noun of saying with the clause or quotation that it governs, or a verb of accusing with the charge."""
    if said.token.lemma_.lower() in ACCUSE and is_verb(said.token) and said.form in {"object", "prep", "passive"}:
        return True
    governed = said.form in {"clause", "quote", "parenthetical", "open", "colon"}
    if said.act == "think" and said.claims and said.form in {"clause", "parenthetical"} and said.speaker is not None:
        return True
    return said.act in {"say", "deny", "hearsay"} and said.claims and governed


def candidates(views: Mapping[int, View], sentences: Sequence[Sentence]) -> tuple[Candidate, ...]:
    """All possible attributions, to be judged."""
    told = [s for s in sentences if s.kind in TOLD]
    quotes = _quotes(views, told)
    return tuple(one for s in told if s.index in views for one in _of_sentence(views[s.index], quotes))


def _quotes(views: Mapping[int, View], told: Sequence[Sentence]) -> tuple[Quotation, ...]:
    document = next((view.document for view in views.values()), None)
    return quotations(document.text, paragraphs(told)) if document is not None and told else ()


def _of_sentence(view: View, quotes: tuple[Quotation, ...]) -> list[Candidate]:
    found = []
    for cue in cues(view, quotes):
        what = content(view, cue, quotes)
        if what.pieces:
            said = _said(view, cue, what)
            found.append(Candidate(said, features(view, cue, what, quotes)))
    return found


def _said(view: View, cue: Cue, what: Content) -> Said:
    speaker = cue.speaker if cue.speaker is not None else _paper(cue)
    source = _source(view, speaker, cue, what) if speaker is not None and view.holds(speaker) else ()
    words = view.words(view.span([cue.token]))
    reason = f"the words name the speaker of “{words}”" if source else UNCLEAR
    return Said(view.sentence.index, _act(cue, what), cue.token, _cue_spans(view, cue, what),
                speaker if source else None, source, what.pieces, what.form, reason)


def _act(cue: Cue, what: Content) -> str:
    """What a cue does: who refuses to say something neither says nor denies it ("declined to comment on the claim")."""
    lemma = cue.token.lemma_.lower()
    denies = _is_denial(cue, what)
    if _is_refused(cue.token) or (denies and _refrains(cue.token)):
        return "attitude"
    if denies:
        return "deny"
    if cue.classes[0] in {"hearsay", "seem"} or may_be_hearsay(cue):
        return "hearsay"
    if cue.classes == ("noun",):
        return "say" if lemma in SPEECH_NOUNS else "attitude"
    about = "about" in cue.classes and what.form in {"clause", "quote"}
    if about or {"say", "according", "show", "colon"} & set(cue.classes) or lemma in ACCUSE:
        return "say"
    return "think" if "think" in cue.classes else "attitude"


def _is_denial(cue: Cue, what: Content) -> bool:
    """Whether the cue says that something is not so."""
    lemma = cue.token.lemma_.lower()
    waved = "phrasal" in cue.classes and lemma in WAVE_OFF
    if lemma == "deny" and is_verb(cue.token) and refuses(cue.token):
        return False
    if excludes(cue.token):
        return what.form == "clause"
    if lemma == "withdraw":
        return _denies(cue, what)  # not an offer
    flat = lemma in FLAT_DENY | DENIAL_NOUNS or denies_claims(cue.token) is not None or pleads(cue.token) is not None
    return flat or ((lemma in DENY or waved) and _denies(cue, what))


def _refrains(verb: Token) -> bool:
    """Whether somebody does not deny, or refuses to: that is neither a denial nor a claim."""
    without = verb.dep_ == "pcomp" and verb.head.lower_ == "without"
    negated = any(t.dep_ == "neg" or t.lower_ in NEVER for t in verb.children)
    return _is_refused(verb) or without or negated or neither(verb)


def _is_refused(verb: Token) -> bool:
    """Whether somebody refuses or fails to say something."""
    return bool(verb.dep_ == "xcomp" and verb.head.lemma_.lower() in FAIL)


def _denies(cue: Cue, what: Content) -> bool:
    """Whether a verb such as "reject" or "dismiss" is about something said, and not about a bill or a worker."""
    target = child(cue.token, "dobj", "nsubjpass")
    if target is None and (over := child(cue.token, "prep")) is not None:
        target = child(over, "pobj")  # "scoffed at the suggestion"
    if target is not None and any(told_by(t, CONTENT_NOUNS) is not None for t in children(target, "acl", "relcl")):
        return True  # "rejects the charge that it spied"
    return what.form in {"clause", "quote"} or (target is not None and target.lemma_.lower() in SPEECH_NOUNS | MEDIA)


def _paper(cue: Cue) -> Token | None:
    """The maker of the document that a passive cue names: "In an article published by X, it was alleged"."""
    if not may_be_hearsay(cue) and not cue.passive:
        return None
    for prep in children(cue.token, "prep"):
        noun = child(prep, "pobj")
        if prep.lower_ in {"in", "by", "from"} and noun is not None and noun.lemma_.lower() in MEDIA | NOUNS:
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
    for participle in children(noun, "acl"):
        agent = child(participle, "agent")
        if participle.tag_ == "VBN" and agent is not None and participle.lemma_.lower() not in _ONLY_READ:
            return child(agent, "pobj")
    named = [c for c in children(noun, "compound", "nmod") if c.tag_.startswith("NNP")]
    return named[-1] if named else None


def _source(view: View, speaker: Token, cue: Cue, what: Content) -> tuple[Span, ...]:
    """The speaker's noun phrase, as far as it is neither cue nor content."""
    if cue.token.dep_ in {"relcl", "acl"} and cue.token.head.i == speaker.i:
        tokens = [t for t in speaker.subtree if t.i < cue.token.i and t.i <= _before_clause(cue.token, speaker)]
    else:
        tokens = [t for t in speaker.subtree if view.holds(t) and not t.is_space]
        if cue.token.i in {t.i for t in tokens}:
            tokens = [t for t in tokens if (t.i < cue.token.i) == (speaker.i < cue.token.i) and t.i != cue.token.i]
    tokens = [t for t in tokens if not any(p.start <= view.start(t) < p.end for p in what.pieces)]
    run = _connected(tokens, speaker)
    while run and run[0].text in _EDGE:
        run = run[1:]
    while run and (run[-1].text in _EDGE or run[-1].dep_ == "case"):
        run = run[:-1]
    return (view.span(run),) if run else (view.span([speaker]),)


def _before_clause(clause: Token, noun: Token) -> int:
    return max(int(clause.left_edge.i) - 1, int(noun.i))


def _connected(tokens: Sequence[Token], speaker: Token) -> list[Token]:
    """The unbroken run of tokens around the speaker's head."""
    run: list[Token] = []
    for token in sorted(tokens, key=lambda t: t.i):
        if run and token.i - run[-1].i > 1:
            if any(t.i == speaker.i for t in run):
                return run
            run = []
        run.append(token)
    return run


def _cue_spans(view: View, cue: Cue, what: Content) -> tuple[Span, ...]:
    """The cue with its auxiliaries, the adverbs between them, particles and the preposition that leads on."""
    verb = cue.token
    if cue.classes == ("according",):
        to = child(verb, "prep")
        return (view.span([verb, *([to] if to is not None else [])]),)
    tokens = [verb, *children(verb, "aux", "auxpass", "neg", "prt"), *leading(verb)]
    if cue.classes == ("adjective",):
        tokens += [verb.head, *children(verb.head, "aux", "neg")] if verb.dep_ == "acomp" else []
    if cue.classes == ("noun",) and verb.dep_ == "dobj" and verb.head.lemma_ in _CARRIERS:
        tokens += [verb.head, *children(verb.head, "aux", "neg")]
    if "phrasal" in cue.classes and (part := particle(verb)) is not None:
        tokens.append(part)
    tokens = [t for t in tokens if abs(t.i - verb.i) < 8]
    first = min(t.i for t in tokens)
    tokens += [t for t in children(verb, "advmod") if first - 1 <= t.i <= verb.i and (t.i >= first or t.tag_ == "RB")]
    if cue.passive and (by := child(verb, "agent")) is not None and by.i - verb.i <= 2:
        tokens.append(by)
    tokens += [t for t in children(verb, "advmod") if t.i == verb.i + 1 and t.tag_ == "RB"
               and not any(p.start <= view.start(t) < p.end for p in what.pieces)]
    tokens += [t for t in what.bridge if t.i - max(x.i for x in tokens) <= 2]
    run = [t for t in view.tokens if min(x.i for x in tokens) <= t.i <= max(x.i for x in tokens)]
    inside = {t.i for t in cue.speaker.subtree} if cue.speaker is not None else set()
    kept = [t for t in run if t.i not in inside or t.i == verb.i]
    return (view.span(kept),) if kept else (view.span([verb]),)


# --- quotations over several sentences -------------------------------------------------------------------------------

def _spread(found: Sequence[Said], quotes: Sequence[Quotation], told: Sequence[Sentence]) -> list[Said]:
    """Gives a quotation that has no cue of its own to the cue of the quotation before it in its paragraph."""
    spread = list(found)
    outer = [quote for quote in quotes if not quote.depth]
    starts = [quote.start for quote in outer]
    owner = _owners(spread, outer, starts)
    for part in paragraphs(told):
        last: int | None = None
        for quote in outer[bisect_left(starts, part.start):bisect_left(starts, part.end)]:
            if quote.start in owner:
                last = owner[quote.start]
            elif last is not None and _stands_alone(quote, told) and quote.start >= spread[last].content[-1].end:
                spread[last] = replace(spread[last], content=(*spread[last].content, quote.span))
    return sorted(spread, key=lambda said: said.cue[0].start)


def _owners(found: Sequence[Said], quotes: Sequence[Quotation], starts: Sequence[int]) -> dict[int, int]:
    """The attribution whose content each quotation is, by the quotation's start; the last one that names it."""
    owner: dict[int, int] = {}
    for index, said in enumerate(found):
        if said.act in {"say", "deny", "think"} and covering(quotes, said.cue[0].start) is None:
            for piece in said.content:
                near = quotes[bisect_left(starts, piece.start - 2):bisect_left(starts, piece.end)]
                owner.update((quote.start, index) for quote in near if quote.end <= piece.end)
    return owner


def _stands_alone(quote: Quotation, told: Sequence[Sentence]) -> bool:
    """Whether the quotation is all there is of its sentences."""
    return any(abs(s.start - quote.start) <= 2 for s in told) and any(abs(s.end - quote.end) <= 3 for s in told)
