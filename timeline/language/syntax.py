"""Parsed words as plain values: what the parser found, kept in little room and opened document by document.

The tree of a stretch of text is packed into a few columns as soon as it is parsed, so that a story holds no more of the
parser's own objects than those of one batch. Opened again it gives words with the names that spaCy's tokens have.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, overload

from timeline.language.mend import mend
from timeline.language.tree import Tree

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from timeline.language.lemmas import Lemmas

_COLUMNS = ("ORTH", "TAG", "DEP", "ENT_TYPE", "ENT_IOB", "HEAD", "SPACY", "SENT_START")
_IOB = ("", "I", "O", "B")


@dataclass(frozen=True, slots=True)
class Form:
    """How a word is written, and what follows from that alone."""

    text: str
    lower: str
    is_punct: bool
    is_space: bool
    is_alpha: bool
    is_lower: bool
    is_digit: bool
    length: int


class Word:
    """One word of a sentence with its place in the tree; `i` counts from the beginning of its stretch."""

    __slots__ = ("_form", "_iob", "_space", "_subtree", "children", "dep_", "doc", "ent_type_", "head", "i", "idx",
                 "is_space", "lemma_", "lower_", "sent", "tag_", "text")

    def __init__(self, i: int, idx: int, form: Form, lemma: str, tag: str, dep: str, kind: str, iob: int, space: int,
                 doc: Stretch) -> None:
        self.i = i
        self.idx = idx
        self._form = form
        self.text = form.text
        self.lower_ = form.lower
        self.is_space = form.is_space
        self.lemma_ = lemma
        self.tag_ = tag
        self.dep_ = dep
        self.ent_type_ = kind
        self._iob = iob
        self._space = space
        self.doc = doc
        self.children: list[Word] = []
        self._subtree: tuple[Word, ...] | None = None
        self.head = self
        self.sent: Words

    @property
    def is_punct(self) -> bool:
        """Whether it is a mark."""
        return self._form.is_punct

    @property
    def is_alpha(self) -> bool:
        """Whether it has letters only."""
        return self._form.is_alpha

    @property
    def is_lower(self) -> bool:
        """Whether it is in lower case."""
        return self._form.is_lower

    @property
    def is_digit(self) -> bool:
        """Whether it has digits only."""
        return self._form.is_digit

    @property
    def ent_iob_(self) -> str:
        """Whether it begins a named entity ("B"), goes on with one ("I") or is in none ("O"); "" if that is not known.
        """
        return _IOB[self._iob]

    @property
    def whitespace_(self) -> str:
        """The space behind it, if one follows."""
        return " " if self._space else ""

    def __len__(self) -> int:
        return len(self.text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text

    @property
    def lefts(self) -> list[Word]:
        """The children before the word."""
        return [other for other in self.children if other.i < self.i]

    @property
    def subtree(self) -> tuple[Word, ...]:
        """The word and all that hangs on it, those before it first."""
        if self._subtree is None:
            self._subtree = _subtree(self)
        return self._subtree

    @property
    def left_edge(self) -> Word:
        """The first word of the subtree."""
        return min(self.subtree, key=_place)

    @property
    def right_edge(self) -> Word:
        """The last word of the subtree."""
        return max(self.subtree, key=_place)

    @property
    def ancestors(self) -> Iterator[Word]:
        """The word's heads, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def nbor(self, step: int = 1) -> Word:
        """The word so many places on. Raises IndexError if there is none."""
        place = self.i + step
        if place < 0:
            raise IndexError(place)
        return self.doc.words[place]


@dataclass(frozen=True, slots=True, eq=False)
class Words(Sequence[Word]):
    """The words `[start, end)` of a stretch."""

    doc: Stretch
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Word]:
        return iter(self.doc.words[self.start:self.end])

    @overload
    def __getitem__(self, place: int) -> Word: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Word]: ...
    def __getitem__(self, place: int | slice) -> Word | Sequence[Word]:
        return self.doc.words[self.start:self.end][place]

    @property
    def text(self) -> str:
        """The words as they were parsed."""
        return "".join(word.text + word.whitespace_ for word in self).removesuffix(self[-1].whitespace_ or "\0")

    @property
    def root(self) -> Word:
        """The word that heads the others."""
        return next((token for token in self if token.head is token or not self.start <= token.head.i < self.end),
                    self.doc.words[self.start])


@dataclass(slots=True, eq=False)
class Stretch:
    """An opened stretch: its words in order. `start` is where it begins in its document."""

    start: int
    words: list[Word] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    @overload
    def __getitem__(self, place: int) -> Word: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Word]: ...
    def __getitem__(self, place: int | slice) -> Word | Sequence[Word]:
        return self.words[place]


@dataclass(frozen=True, slots=True)
class Packed:
    """The parse of a stretch in columns: forms and lemmas, the other strings by number, heads as distances."""

    start: int
    forms: tuple[Form, ...]
    lemmas: tuple[str, ...]
    labels: tuple[str, ...]
    tags: bytes
    deps: bytes
    kinds: bytes
    begins: bytes
    heads: array[int]
    spaces: bytes
    sentences: tuple[tuple[int, int, int], ...]
    opens: tuple[int, ...]

    def open(self) -> dict[int, Words]:
        """The words of each of its sentences, by the sentence's index in its document."""
        stretch = Stretch(self.start)
        made, labels, idx = stretch.words, self.labels, 0
        columns = zip(self.forms, self.lemmas, self.tags, self.deps, self.kinds, self.begins, self.spaces, strict=True)
        for i, (form, lemma, tag, dep, kind, iob, space) in enumerate(columns):
            made.append(Word(i, idx, form, lemma, labels[tag], labels[dep], labels[kind], iob, space, stretch))
            idx += form.length + space
        for i, head in enumerate(self.heads):
            if head:
                word = made[i]
                word.head = above = made[i + head]
                above.children.append(word)
        for first, after in zip(self.opens, (*self.opens[1:], len(made)), strict=True):
            sentence = Words(stretch, first, after)
            for word in made[first:after]:
                word.sent = sentence
        return {index: Words(stretch, first, after) for index, first, after in self.sentences}


class Packer:
    """Packs parses; words that are written alike share their form. `lemmas` gives base forms that a parse is without.
    """

    def __init__(self, lemmas: Lemmas | None = None) -> None:
        self._lemmas = lemmas
        self._forms: dict[int, Form] = {}
        self._strings: dict[int, str] = {}

    def pack(self, parsed: Sequence[tuple[Doc, int, Sequence[tuple[int, int, int]], bool]]) -> list[Packed]:
        """Parsed Docs, each with where it begins in its document, its sentences (an index and a range of tokens), and
        whether it is a headline or stands where one may.
        """
        trees = [self._tree(doc, heading=heading) for doc, _, _, heading in parsed]
        docs = [doc for doc, *_ in parsed]
        bases = [[token.lemma_ for token in doc] for doc in docs] if self._lemmas is None else self._lemmas.of(
            docs, [list(zip(orth, tag, dep, strict=True)) for orth, tag, dep, *_ in trees])
        return [self._packed(doc, tree, words, start, sentences)
                for (doc, start, sentences, _), tree, words in zip(parsed, trees, bases, strict=True)]

    def _tree(self, doc: Doc, *, heading: bool) -> list[list[int]]:
        orth, tag, dep, kind, iob, head, space, starts = doc.to_array(list(_COLUMNS)).T.tolist()
        return [orth, *self._mended(doc, orth, tag, dep, head, heading=heading), kind, iob, space, starts]

    def _packed(self, doc: Doc, tree: list[list[int]], bases: Sequence[str], start: int,
                sentences: Sequence[tuple[int, int, int]]) -> Packed:
        orth, tag, dep, head, kind, iob, space, starts = tree
        labels = list(dict.fromkeys((*tag, *dep, *kind)))
        number = {label: place for place, label in enumerate(labels)}
        opens = tuple(place for place, start in enumerate(starts) if start == 1)
        return Packed(
            start, tuple(self._form(doc, key) for key in orth), tuple(bases),
            tuple(self._string(doc, key) for key in labels), bytes(number[key] for key in tag),
            bytes(number[key] for key in dep), bytes(number[key] for key in kind), bytes(iob),
            array("i", map(_signed, head)), bytes(space), tuple(sentences),
            opens)

    def _mended(self, doc: Doc, orth: list[int], tag: list[int], dep: list[int],
                head: list[int], *, heading: bool) -> tuple[list[int], list[int], list[int]]:
        """The columns of tags, labels and heads, the parser's certain slips put right."""
        tree = Tree([self._form(doc, key).lower for key in orth], [self._string(doc, key) for key in tag],
                    [self._string(doc, key) for key in dep],
                    [place + _signed(one) for place, one in enumerate(head)])
        mend(tree, heading=heading)
        strings = doc.vocab.strings
        return ([strings[label] for label in tree.tags], [strings[label] for label in tree.deps],
                [above - place for place, above in enumerate(tree.heads)])

    def _form(self, doc: Doc, key: int) -> Form:
        found = self._forms.get(key)
        if found is None:
            word = doc.vocab[key]
            found = self._forms[key] = Form(word.text, word.lower_, word.is_punct, word.is_space, word.is_alpha,
                                            word.is_lower, word.is_digit, len(word.text))
        return found

    def _string(self, doc: Doc, key: int) -> str:
        found = self._strings.get(key)
        if found is None:
            found = self._strings[key] = doc.vocab.strings[key]
        return found


def _signed(number: int) -> int:
    """A distance that stands as an unsigned number of 64 bits."""
    return number if number < 1 << 63 else number - (1 << 64)


def _place(word: Word) -> int:
    return word.i


def _subtree(top: Word) -> tuple[Word, ...]:
    """What hangs on a word, in the order of a walk: what stands before each word, the word, what stands behind it."""
    found: list[Word] = []
    waiting: list[tuple[Word, bool]] = [(top, False)]
    while waiting:
        word, is_open = waiting.pop()
        if is_open or not word.children:
            found.append(word)
            continue
        waiting += [(other, False) for other in reversed(word.children) if other.i > word.i]
        waiting.append((word, True))
        waiting += [(other, False) for other in reversed(word.children) if other.i < word.i]
    return tuple(found)
