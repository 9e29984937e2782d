"""Parsed words as plain values: what the parser found, kept in little room and opened document by document.

The tree of a stretch of text is packed into a few columns of numbers as soon as it is parsed, so that a story holds no
more of the parser's own objects than those of one batch. Opened again it gives words with the names that spaCy's tokens
have. Columns say nothing of where their stretch stands, so that one is enough for a paragraph that is printed twice.
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
_WIDTH = 7  # columns: form, base form, tag, label, kind of entity, distance of the head, flags
_OPENS = 8  # the flag of a word that begins a sentence; 6 are those of the entity, 1 that of a blank behind it


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


class Lexicon:
    """Forms, base forms and labels by number, for the columns of a story's parses."""

    def __init__(self) -> None:
        self.forms: list[Form] = []
        self.strings: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, string: str) -> int:
        """The number of a base form or label, a new one if it has none."""
        found = self._numbers.get(string)
        if found is None:
            found = self._numbers[string] = len(self.strings)
            self.strings.append(string)
        return found

    def open(self, numbers: memoryview, at: int, start: int, index: int) -> tuple[dict[int, Words], int]:
        """The words of each sentence of the stretch whose columns begin at `at`, and where these end.

        The stretch begins at `start` of its document, its sentences are numbered from `index`.
        """
        stretch = Stretch(start)
        made, idx, string = stretch.words, 0, self.strings.__getitem__
        count, parts = numbers[at:at + 2]
        at += 2 + 2 * parts
        ranges = numbers[at - 2 * parts:at].tolist()
        forms, bases, tags, deps, kinds, heads, flags = (
            numbers[at + place * count:at + (place + 1) * count].tolist() for place in range(_WIDTH))
        columns = zip(map(self.forms.__getitem__, forms), map(string, bases), map(string, tags), map(string, deps),
                      map(string, kinds), flags, strict=True)
        for i, (form, base, tag, dep, kind, flag) in enumerate(columns):
            made.append(Word(i, idx, form, base, tag, dep, kind, flag >> 1 & 3, flag & 1, stretch))
            idx += form.length + (flag & 1)
        for i, head in enumerate(heads):
            if head:
                word = made[i]
                word.head = above = made[i + head]
                above.children.append(word)
        opens = [i for i, flag in enumerate(flags) if flag & _OPENS]
        for first, after in zip(opens, (*opens[1:], count), strict=True):
            sentence = Words(stretch, first, after)
            for word in made[first:after]:
                word.sent = sentence
        spans = zip(ranges[::2], ranges[1::2], strict=True)
        return ({number: Words(stretch, first, after) for number, (first, after) in enumerate(spans, index)},
                at + _WIDTH * count)


class Packer:
    """Packs parses into columns, which its `lexicon` opens. `lemmas` gives base forms that a parse is without."""

    def __init__(self, lemmas: Lemmas | None = None) -> None:
        self.lexicon = Lexicon()
        self._lemmas = lemmas
        self._forms: dict[int, int] = {}
        self._strings: dict[int, str] = {}

    def pack(self, parsed: Sequence[tuple[Doc, Sequence[tuple[int, int]], bool]]) -> list[bytes]:
        """The columns of parsed Docs, each with the ranges of tokens of its sentences, and whether it is a headline or
        stands where one may.
        """
        trees = [self._tree(doc, heading=heading) for doc, _, heading in parsed]
        docs = [doc for doc, *_ in parsed]
        bases = [[token.lemma_ for token in doc] for doc in docs] if self._lemmas is None else self._lemmas.of(
            docs, [list(zip(orth, tag, dep, strict=True)) for orth, tag, dep, *_ in trees])
        return [self._packed(doc, tree, words, ranges)
                for (doc, ranges, _), tree, words in zip(parsed, trees, bases, strict=True)]

    def _tree(self, doc: Doc, *, heading: bool) -> list[list[int]]:
        orth, tag, dep, kind, iob, head, space, starts = doc.to_array(list(_COLUMNS)).T.tolist()
        return [orth, *self._mended(doc, orth, tag, dep, head, heading=heading), kind, iob, space, starts]

    def _packed(self, doc: Doc, tree: list[list[int]], bases: Sequence[str],
                ranges: Sequence[tuple[int, int]]) -> bytes:
        orth, tag, dep, head, kind, iob, space, starts = tree
        number, known = self.lexicon.number, {}
        for key in {*tag, *dep, *kind}:
            known[key] = number(self._string(doc, key))
        flags = [_OPENS * (opens == 1) | begins << 1 | blank
                 for opens, begins, blank in zip(starts, iob, space, strict=True)]
        return array("i", [
            len(orth), len(ranges), *(place for one in ranges for place in one),
            *(self._form(doc, key) for key in orth), *map(number, bases), *(known[key] for key in tag),
            *(known[key] for key in dep), *(known[key] for key in kind), *map(_signed, head), *flags]).tobytes()

    def _mended(self, doc: Doc, orth: list[int], tag: list[int], dep: list[int],
                head: list[int], *, heading: bool) -> tuple[list[int], list[int], list[int]]:
        """The columns of tags, labels and heads, the parser's certain slips put right, unless that made a circle."""
        forms = self.lexicon.forms
        tree = Tree([forms[self._form(doc, key)].lower for key in orth], [self._string(doc, key) for key in tag],
                    [self._string(doc, key) for key in dep],
                    [place + _signed(one) for place, one in enumerate(head)])
        mend(tree, heading=heading)
        if not tree.is_sound():
            return tag, dep, head
        strings = doc.vocab.strings
        return ([strings[label] for label in tree.tags], [strings[label] for label in tree.deps],
                [above - place for place, above in enumerate(tree.heads)])

    def _form(self, doc: Doc, key: int) -> int:
        found = self._forms.get(key)
        if found is None:
            word = doc.vocab[key]
            found = self._forms[key] = len(self.lexicon.forms)
            self.lexicon.forms.append(Form(word.text, word.lower_, word.is_punct, word.is_space, word.is_alpha,
                                           word.is_lower, word.is_digit, len(word.text)))
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
