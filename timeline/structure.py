"""What each document says by itself: its paragraphs, its sentences, its times and when it came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

from timeline.kept import Kept
from timeline.language.blocks import blocks
from timeline.language.detect import detect
from timeline.language.mastheads import masthead
from timeline.language.sentences import sentences
from timeline.model.event import Published
from timeline.model.message import message
from timeline.model.text import Block, BlockKind, Document, Sentence, Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored
from timeline.temporal.address import ADDRESS, address_date
from timeline.temporal.afterlife import Afterlife, afterlife
from timeline.temporal.anchor import anchor
from timeline.temporal.dateline import dateline
from timeline.temporal.find import reads
from timeline.temporal.printed import Stamp, printed
from timeline.temporal.tag import as_interval

_TELLING = {BlockKind.HEADLINE, BlockKind.BODY}


@dataclass(frozen=True, slots=True)
class Read:
    """A document with its structure, its anchored expressions and its stated publication.

    `own` are the expressions, by id, that date the article itself and tell of nothing, each with what it is;
    `datelines` those of them that name the day of filing, each with the words of its dateline;
    `later` what it prints of the time after it came out.
    """

    document: Document
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    anchored: tuple[Anchored, ...]
    published: Published | None
    own: Mapping[str, str]
    datelines: Mapping[str, str]
    later: tuple[Afterlife, ...]

    @property
    def telling(self) -> tuple[Anchored, ...]:
        """The expressions of headlines and bodies: only these bound anything."""
        aside = [block for block in self.blocks if block.kind not in _TELLING]
        return tuple(item for item in self.anchored if item.id not in self.own
                     and not any(block.start <= item.timex.start < block.end for block in aside))


def structures(documents: Sequence[Document], processes: int = 1, kept: Kept | None = None) -> list[Read]:
    """The structure of every document, in their order, those in `kept` as they are; `processes` share the work."""
    if processes <= 1 or len(documents) < processes:
        kept = kept or Kept(keeps=False)
        return [kept.of(("structure", one.id), one, partial(_structure, one)) for one in documents]
    with ProcessPoolExecutor(processes) as pool:
        return list(pool.map(_structure, documents, chunksize=-(-len(documents) // (4 * processes))))


def _structure(document: Document) -> Read:
    language = (document.language or detect(document.text))[:2].lower()
    known = _addressed(replace(document, language=language))
    parts = blocks(known)
    known = known if known.outlet else replace(known, outlet=masthead(known.text, parts))
    aside = [Span(block.start, block.end) for block in parts if block.kind not in _TELLING]
    given = as_interval(known.published)
    found = anchor(known.id, known.text, published=given, language=language, ignore=aside)
    stamp = printed(known.text, parts, found)
    if given is None and stamp is not None:  # what it prints of itself is read first, then the rest in its light
        found = anchor(known.id, known.text, published=stamp.published, language=language, ignore=aside)
    later = afterlife(known.text, found)
    filed = {item.id: words for item in found if (words := dateline(known.text, item.timex.start, item.timex.end))
             and not any(span.start <= item.timex.start < span.end for span in aside)}
    own = {id: message("it is the day of the dateline “{words}”", words=words) for id, words in filed.items()}
    own |= {one.item.id: message("it is of the time after the article came out: {words}", words=one.words)
            for one in later}
    if stamp is not None:
        own[stamp.item.id] = message("it is the article's own date")
    return Read(known, parts, sentences(known, parts), found, _publication(known, given, stamp), own, filed, later)


def _addressed(document: Document) -> Document:
    """The document, published as its address says if nothing else was given with it."""
    when = address_date(document.url) if document.published is None and document.url else None
    return document if when is None else replace(document, published=when, basis=ADDRESS)


def _publication(document: Document, given: Interval | None, stamp: Stamp | None) -> Published | None:
    """When a document was published as it is stated: with the document, in its address, or else printed in it.

    Where the address names a month and the article prints a day of it, the day counts.
    """
    is_finer = (document.basis == ADDRESS and given is not None and stamp is not None
                and stamp.published.within(given))
    if given is not None and not is_finer:
        return Published(given, document.basis or message("given with the article"))
    if stamp is not None:
        return Published(stamp.published, stamp.basis)
    return None


def unread(read: Sequence[Read]) -> tuple[str, ...]:
    """One line for each document in a language of whose dates only figures are read."""
    return tuple(message("{article}: its language seems to be '{language}', of whose dates only figures are read; if "
                         "it is another, give it as language in sources.toml", article=one.document.id,
                         language=one.document.language or "")
                 for one in read if not reads(one.document.language or "en"))
