"""A chronicle as rows of tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from timeline.model.columns import COLUMNS, columns
from timeline.model.edit import Edit, PinEntry
from timeline.model.edtf import edtf
from timeline.model.event import Account, Chronicle, Event, Mention, Published
from timeline.model.floating import Floating
from timeline.model.message import Words
from timeline.model.text import Block, Document, Sentence
from timeline.model.time import Instant, Interval
from timeline.model.timex import Dated
from timeline.store.codec import dumps

SCHEMA = (
    "CREATE TABLE fact (name TEXT PRIMARY KEY, data TEXT NOT NULL)",
    "CREATE TABLE document (id TEXT PRIMARY KEY, hash TEXT NOT NULL, text BLOB NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE structure (document TEXT PRIMARY KEY, blocks TEXT, sentences TEXT)",
    "CREATE TABLE published (document TEXT PRIMARY KEY, edtf TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE expression (document TEXT NOT NULL, start INTEGER NOT NULL, edtf TEXT, data TEXT NOT NULL)",
    "CREATE TABLE event (id TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, headline TEXT NOT NULL, "
    "second_line TEXT NOT NULL, edtf TEXT, earliest INTEGER, latest INTEGER, salience REAL NOT NULL, "
    "data TEXT NOT NULL)",
    "CREATE TABLE mention (id TEXT NOT NULL, event TEXT, document TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE account (document TEXT NOT NULL, fate TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE pin (document TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE edit (number INTEGER PRIMARY KEY, made TEXT NOT NULL, document TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE columns (name TEXT PRIMARY KEY, data TEXT NOT NULL)",
    "CREATE TRIGGER edit_is_kept BEFORE DELETE ON edit BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END",
    "CREATE TRIGGER edit_is_fixed BEFORE UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END",
    "CREATE INDEX event_time ON event (earliest, latest)",
    "CREATE INDEX mention_event ON mention (event)",
    "CREATE VIRTUAL TABLE search USING fts5 (words, document UNINDEXED, sentence UNINDEXED, "
    "tokenize = 'unicode61 remove_diacritics 2')",
    "CREATE TABLE seal (digest TEXT NOT NULL)",
)
TABLES = ("fact", "document", "structure", "published", "expression", "event", "mention", "account", "pin", "edit",
          "columns")  # fmt: skip
SINCE = {"pin": 2, "edit": 2, "columns": 4}  # the version that brought a table, where it was not the first
Row = tuple[Any, ...]
Lines = tuple[Words, ...]
Scales = tuple[Floating, ...]
Settings = Mapping[str, str]
Set = tuple[Document, ...]
_LEAST, _MOST = -(2**63), 2**63 - 1


def rows_of(chronicle: Chronicle) -> Iterator[tuple[str, Row]]:
    """Every table's name with each of its rows, in an order that depends on the chronicle alone."""
    yield "fact", ("problems", dumps(Lines, chronicle.problems))
    yield "fact", ("conflicts", dumps(Lines, chronicle.conflicts))
    yield "fact", ("floating", dumps(Scales, chronicle.floating))
    yield "fact", ("aside", dumps(Set, chronicle.aside))
    yield "fact", ("settings", dumps(Settings, dict(sorted(chronicle.settings.items()))))
    for document in chronicle.documents:
        text = document.text.encode("utf-8", "surrogatepass")
        yield "document", (document.id, document.hash, text, dumps(Document, replace(document, text="")))
    for id in sorted(chronicle.blocks.keys() | chronicle.sentences.keys()):
        yield "structure", (id, _optional(tuple[Block, ...], chronicle.blocks.get(id)),
                            _optional(tuple[Sentence, ...], chronicle.sentences.get(id)))
    for id, stated in sorted(chronicle.published.items()):
        yield "published", (id, edtf(stated.interval), dumps(Published, stated))
    for dated in chronicle.dated:
        start = dated.anchored.timex.start
        yield "expression", (dated.anchored.document, start, _edtf(dated.interval), dumps(Dated, dated))
    yield from _told(chronicle)
    for account in chronicle.account:
        yield "account", (account.document, account.fate.value, dumps(Account, account))
    for pin in chronicle.pins:
        yield "pin", (pin.document, dumps(PinEntry, pin))
    for edit in chronicle.edits:
        yield "edit", (edit.number, edit.made, edit.document, dumps(Edit, edit))
    held = columns(chronicle.events)
    for name, column in COLUMNS.items():
        yield "columns", (name, dumps(column.whole, held[name]))
    yield from _searchable(chronicle)


def _told(chronicle: Chronicle) -> Iterator[tuple[str, Row]]:
    for event in chronicle.events:
        bounds = (event.date.earliest, event.date.latest) if event.date else (None, None)
        yield "event", (event.id, event.kind.value, event.status.value, event.headline, event.second_line,
                        _edtf(event.date), _seconds(bounds[0]), _seconds(bounds[1]), float(event.salience),
                        dumps(Event, replace(event, mentions=())))
        for mention in event.mentions:
            yield "mention", (mention.id, event.id, mention.document, dumps(Mention, mention))
    for mention in chronicle.unplaced:
        yield "mention", (mention.id, None, mention.document, dumps(Mention, mention))


def _searchable(chronicle: Chronicle) -> Iterator[tuple[str, Row]]:
    for document in chronicle.documents:
        for sentence in chronicle.sentences.get(document.id, ()):
            words = document.text[sentence.start:sentence.end].encode("utf-8", "replace").decode("utf-8")
            yield "search", (words, document.id, sentence.index)


def _optional(kind: Any, value: object) -> str | None:
    return None if value is None else dumps(kind, value)


def _edtf(interval: Interval | None) -> str | None:
    return None if interval is None else edtf(interval)


def _seconds(instant: Instant | None) -> int | None:
    """Seconds for a column of 64 bits; beyond them (some 290 thousand million years) the bound is left open."""
    return instant.seconds if instant is not None and _LEAST <= instant.seconds <= _MOST else None
