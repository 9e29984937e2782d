"""One parsed sentence with the offsets of its words in the document, and small questions about its tree.

Tokens are spaCy's; spaCy ships no types, so they pass as `Token`. The tree is read from the parse, the words always
from the document: the parser may have been fed a copy with other characters.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from timeline.events.misread import misread_noun, misread_verb
from timeline.model.text import Document, Sentence, Span

Token: TypeAlias = Any

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
TIMES = frozenset({"DATE", "TIME"})  # the labels of entities that are times
_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_LIKE_VERBS = frozenset({"NN", "NNS", "JJ"})  # which a misread verb may be tagged as
CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "conj", "parataxis", "pcomp", "xcomp", "csubj", "dep"})


_DONE_WITH_WORDS = frozenset({
    "make", "issue", "give", "tell", "deny", "publish", "write", "hear", "read", "repeat", "reject", "dismiss",
    "spread", "release", "cite", "quote", "receive", "send", "post", "print", "run", "dispute", "call", "describe",
    "support"})


class Parsed(Protocol):
    """What a parsed document offers: a spaCy span by sentence index, and where a token stands."""

    @property
    def spans(self) -> Mapping[int, Any]:
        """Parsed sentences by their index; empty for a language that is not read."""

    def offset(self, token: Token) -> int:
        """Offset of a token's first character in the document."""


class Passage(Protocol):
    """Words with their range in a document."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def start(self) -> int:
        """Where they begin."""

    @property
    def end(self) -> int:
        """Where they end, exclusive."""


class Namer(Protocol):
    """Who a noun phrase stands for, over the whole story."""

    def actor(self, document_id: str, start: int, end: int) -> str:
        """The actor's name in the story, "" if the words name none."""

    def kind(self, actor: str) -> str:
        """Whether the actor is a "person", an "organisation" or a "place"."""

    def antecedent(self, document_id: str, start: int, end: int) -> Passage | None:
        """The words a pronoun or description stands for, None if not sure."""


@dataclass(frozen=True, slots=True)
class View:
    """A sentence, its tokens in order, and the document offset of each."""

    document: Document
    sentence: Sentence
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]

    @property
    def root(self) -> Token:
        """The token that heads the sentence: the first one that heads itself."""
        return next((token for token in self.tokens if token.head.i == token.i), self.tokens[0])

    def start(self, token: Token) -> int:
        """Offset of the token's first character."""
        place: int = token.i - self.tokens[0].i
        return self.starts[place]

    def end(self, token: Token) -> int:
        """Offset after the token's last character."""
        return self.start(token) + len(token.text)

    def span(self, tokens: Iterable[Token]) -> Span:
        """The least range that holds all these tokens. Raises ValueError if there are none."""
        chosen = list(tokens)
        return Span(min(map(self.start, chosen)), max(map(self.end, chosen)))

    def within(self, span: Span) -> tuple[Token, ...]:
        """Tokens that share a character with the range."""
        first = max(0, bisect_right(self.starts, span.start) - 1)
        last = bisect_left(self.starts, span.end)
        return tuple(token for token in self.tokens[first:last]
                     if self.end(token) > span.start and not token.is_space)

    def words(self, span: Span) -> str:
        """The document's words in a range, white space folded."""
        return " ".join(self.document.text[span.start:span.end].split())

    def holds(self, token: Token) -> bool:
        """Whether the token is one of this sentence."""
        return token.doc is self.tokens[0].doc and bool(self.tokens[0].i <= token.i <= self.tokens[-1].i)


def views(document: Document, sentences: Sequence[Sentence], parse: Parsed) -> dict[int, View]:
    """A view of each parsed sentence, by sentence index; sentences without tokens are left out."""
    found = {}
    for sentence in sentences:
        span = parse.spans.get(sentence.index)
        tokens = tuple(span) if span is not None else ()
        if tokens:
            found[sentence.index] = View(document, sentence, tokens, tuple(parse.offset(token) for token in tokens))
    return found


def child(token: Token, *labels: str) -> Token | None:
    """The first child with one of these dependency labels, None if there is none."""
    for other in token.children:  # a loop, for this is asked a million times
        if other.dep_ in labels:
            return other
    return None


def children(token: Token, *labels: str) -> list[Token]:
    """All children with one of these dependency labels, in order."""
    return [other for other in token.children if other.dep_ in labels]


def head_of(tokens: Sequence[Token]) -> Token:
    """The token of a phrase whose own head stands outside it. Raises IndexError if there are no tokens."""
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside or token.head.i == token.i), tokens[-1])


def is_verb(token: Token) -> bool:
    """Whether the tagger read the token as a verb or auxiliary, and the parser did not make it an object."""
    tag = token.tag_
    if tag in _VERBS:
        return not misread_noun(token)
    return tag in _LIKE_VERBS and misread_verb(token)


def is_noun(token: Token) -> bool:
    """Whether the token is a common or proper noun."""
    tag = token.tag_
    if tag in _NOUNS:
        return not misread_verb(token)
    return tag in _VERBS and misread_noun(token)


def is_indefinite(noun: Token) -> bool:
    """Whether a noun phrase names nothing known before: "a raid", "raids", "any deal"."""
    determiner = child(noun, "det", "poss")
    return determiner is None or determiner.lower_ in {"a", "an", "any", "no", "some", "another"}


def told_by(clause: Token, nouns: Collection[str]) -> Token | None:
    """The noun that a clause behind it says the content of: "the story that he drowned", "a claim by X that it fell".

    `nouns` are those that have content. None for any other clause, also for one that only tells what was done with the
    noun's content ("the claim that he made").
    """
    if clause.dep_ not in {"acl", "relcl", "ccomp"}:
        return None
    noun = _with_content(clause, nouns)
    if noun is None or noun.i > clause.i:
        return None
    that = next((t for t in clause.subtree if t.lower_ == "that" and t.i < clause.i), None)
    own = that is not None and any(t.i > that.i for t in children(clause, "nsubj", "nsubjpass", "expl"))
    if not own or clause.lemma_.lower() in _DONE_WITH_WORDS:
        return None
    return noun


def _with_content(clause: Token, nouns: Collection[str]) -> Token | None:
    """The noun of `nouns` that a clause hangs on, also if it hangs on who made it: "a denial by one of them that"."""
    noun = clause.head
    for _ in range(4):
        if noun.lemma_.lower() in nouns and noun.lower_ != "talks":
            return noun
        above = noun.head
        if noun.dep_ != "pobj" or above.lower_ not in {"by", "from", "of", "to", "in", "at", "for", "with", "on"}:
            return None
        maker = above.lower_ in {"by", "from"}
        noun = above.head if above.head.dep_ not in {"amod", "acl"} else above.head.head  # "people close to the talks"
        if maker:
            verb = noun
            noun = next((t for t in children(noun, "dobj") if is_verb(verb) and t.i < clause.head.i), noun)
            return noun if noun.lemma_.lower() in nouns else None
    return None


def clause_of(token: Token) -> Token:
    """The verb (or clause head) whose clause the token stands in; the token itself if it heads one."""
    while token.head.i != token.i and not (token.dep_ in CLAUSES and (is_verb(token) or token.dep_ == "ROOT")):
        token = token.head
    return token


def subject_of(verb: Token) -> Token | None:
    """The verb's subject, its own or the one it shares: with the verb it is joined to, or as a complement."""
    for _ in range(8):
        own = child(verb, *SUBJECTS) or taken_subject(verb)
        if own is not None:
            return own
        if verb.dep_ in {"conj", "xcomp", "advcl"} and is_verb(verb.head):
            verb = verb.head
        elif verb.dep_ in {"relcl", "acl"}:
            return described(verb)
        else:
            return None
    return None


def taken_subject(verb: Token) -> Token | None:
    """The noun right before a joined verb that the parse joined to one before: "fled the hall and a nurse said".

    Between verbs that share a subject stands a word that joins them, or a comma.
    """
    if verb.dep_ != "conj" or not is_verb(verb.head):
        return None
    first = min([verb.i, *(t.i for t in verb.children if t.dep_ in {"aux", "auxpass", "neg", "advmod"})])
    before = verb.doc[first - 1] if first > 0 else verb
    return before if before.dep_ == "conj" and is_noun(before) and before.head.i > verb.head.i else None


def described(clause: Token) -> Token:
    """The noun that a clause behind it describes; of a span of time in an apposition, what that is apposed to.

    "The quake, the worst in two centuries, which struck": no century struck.
    """
    noun = _past_aside(clause)
    if noun.ent_type_ not in TIMES:
        return _agreeing(noun, clause)
    above = noun
    while above.dep_ != "appos" and not is_verb(above.head) and above.head.i != above.i:
        above = above.head
    if above.dep_ == "appos":
        return above.head
    first = above.left_edge
    set_off = first.i > first.sent.start + 1 and first.nbor(-1).text == "," and is_noun(first.nbor(-2))
    return first.nbor(-2) if set_off else noun


def _past_aside(clause: Token) -> Token:
    """The noun before a clause, past a phrase between commas: "the hall, near Tarn, which burned down"."""
    noun = clause.head
    led = noun.head
    if clause.dep_ != "relcl" or noun.dep_ != "pobj" or led.dep_ != "prep" or not is_noun(led.head):
        return noun
    commas = led.i > 0 and led.nbor(-1).text == "," and clause.left_edge.nbor(-1).text == ","
    return led.head if commas and led.left_edge.i == led.i else noun


def _agreeing(noun: Token, clause: Token) -> Token:
    """The noun, or the one it is "of" if only that agrees with the verb: "an alliance of ports that is failing"."""
    above = noun.head.head
    if clause.dep_ != "relcl" or noun.dep_ != "pobj" or noun.head.lower_ != "of" or not is_noun(above):
        return noun
    first = next((t for t in clause.children if t.dep_ in {"aux", "auxpass"}), clause)
    verb = first.lower_ if first.lower_ in {"is", "was", "has", "are", "were", "have"} else first.tag_
    one, many = noun.tag_ in {"NN", "NNP"}, noun.tag_ in {"NNS", "NNPS"}
    if many and above.tag_ in {"NN", "NNP"} and verb in {"is", "was", "has", "VBZ"}:
        return above
    return above if one and above.tag_ in {"NNS", "NNPS"} and verb in {"are", "were", "have", "VBP"} else noun


def ancestors(token: Token) -> list[Token]:
    """The token's heads, nearest first."""
    found: list[Token] = []
    while token.head.i != token.i and len(found) < 60:
        token = token.head
        found.append(token)
    return found


def joined(token: Token) -> list[Token]:
    """The token and all tokens joined to it by "and", "or" or commas."""
    found = [token]
    for other in found:
        found.extend(child for child in other.children if child.dep_ == "conj" and len(found) < 30)
    return found
