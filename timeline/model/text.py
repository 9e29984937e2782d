"""Texts and their parts. All offsets are code points of `Document.text`, half-open."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from timeline.model.message import Words, message, worded

UNKNOWN_OUTLET = message("unknown outlet")
_UNKNOWN = f"{UNKNOWN_OUTLET} ("


class BlockKind(StrEnum):
    """What part of an article a paragraph is. Only headlines and bodies tell of events."""

    HEADLINE = "headline"
    SUBHEADING = "subheading"
    BODY = "body"
    CAPTION = "caption"
    RELATED = "related"
    BYLINE = "byline"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open range `[start, end)` of a document's text."""

    start: int
    end: int

    def __contains__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read, unmodified.

    `published` is EDTF or ISO text, a date or a datetime, or None when nothing states it; `basis` says where it
    was found ("sources.toml", "front matter"). `language` is a two-letter code or None to have it detected. `body` is
    where the article begins after front matter that stands in the same text.
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | date | datetime | None = None
    language: str | None = None
    author: str | None = None
    basis: Words | None = None
    body: int = 0

    @property
    def hash(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def shown_outlet(self) -> str:
        """The outlet's name, or words that say that it is unknown."""
        return self.outlet or f"{_UNKNOWN}{self.id})"


def outlet_words(name: str, dates: str) -> str:
    """The name of an outlet; that it is unknown, in the language of a manner of `date_style`."""
    if not name.startswith(_UNKNOWN):
        return name
    return worded(message("unknown outlet ({article})", article=name.removeprefix(_UNKNOWN).removesuffix(")")), dates)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a document and what it is; `reason` says which sign made it so."""

    kind: BlockKind
    start: int
    end: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its document, its place in the document (from 0), its block, and its range."""

    document: str
    index: int
    block: int
    kind: BlockKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The range of the sentence."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a headline and where they stand in the document: its quote, or the antecedent of a pronoun."""

    text: str
    start: int
    end: int
