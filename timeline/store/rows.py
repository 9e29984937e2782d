"""A chronicle as rows of tables, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from timeline.model.edit import Edit, PinEntry
from timeline.model.edtf import edtf
from timeline.model.event import Account, Chronicle, Event, Mention, Published
from timeline.model.floating import Floating
from timeline.model.text import Block, Document, Sentence
from timeline.model.time import Instant, Interval
from timeline.model.timex import Dated
from timeline.store.codec import dumps, loads

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
    "CREATE TRIGGER edit_is_kept BEFORE DELETE ON edit BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END",
    "CREATE TRIGGER edit_is_fixed BEFORE UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END",
    "CREATE INDEX event_time ON event (earliest, latest)",
    "CREATE INDEX mention_event ON mention (event)",
    "CREATE VIRTUAL TABLE search USING fts5 (words, document UNINDEXED, sentence UNINDEXED, "
    "tokenize = 'unicode61 remove_diacritics 2')",
    "CREATE TABLE seal (digest TEXT NOT NULL)",
)
TABLES = ("fact", "document", "structure", "published", "expression", "event", "mention", "account", "pin", "edit")
SINCE = {"pin": 2, "edit": 2}  # the version that brought a table, where it was not the first
Row = tuple[Any, ...]
_Lines = tuple[str, ...]
_Scales = tuple[Floating, ...]
_Settings = Mapping[str, str]
_PublishedBefore3 = tuple[Interval, str]
_LEAST, _MOST = -(2**63), 2**63 - 1


def rows_of(chronicle: Chronicle) -> Iterator[tuple[str, Row]]:
    """Every table's name with each of its rows, in an order that depends on the chronicle alone."""
    yield "fact", ("problems", dumps(_Lines, chronicle.problems))
    yield "fact", ("conflicts", dumps(_Lines, chronicle.conflicts))
    yield "fact", ("floating", dumps(_Scales, chronicle.floating))
    yield "fact", ("settings", dumps(_Settings, dict(sorted(chronicle.settings.items()))))
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


def chronicle_of(tables: Mapping[str, Iterable[Row]]) -> Chronicle:
    """The chronicle that `rows_of` took apart. Raises ValueError if the rows do not fit together."""
    facts: dict[str, str] = dict(tables["fact"])
    structure = list(tables["structure"])
    told: dict[str | None, list[Mention]] = {}
    for _, event, _, data in tables["mention"]:
        told.setdefault(event, []).append(loads(Mention, data))
    return Chronicle(
        documents=tuple(_document(*row) for row in tables["document"]),
        blocks={id: loads(tuple[Block, ...], data) for id, data, _ in structure if data is not None},
        sentences={id: loads(tuple[Sentence, ...], data) for id, _, data in structure if data is not None},
        dated=tuple(loads(Dated, row[-1]) for row in tables["expression"]),
        events=tuple(replace(loads(Event, row[-1]), mentions=tuple(told.get(row[0], ()))) for row in tables["event"]),
        unplaced=tuple(told.get(None, ())),
        account=tuple(loads(Account, row[-1]) for row in tables["account"]),
        published={id: _published(data) for id, _, data in tables["published"]},
        problems=loads(_Lines, facts["problems"]),
        settings=loads(_Settings, facts["settings"]),
        conflicts=loads(_Lines, facts["conflicts"]),
        pins=tuple(loads(PinEntry, row[-1]) for row in tables["pin"]),
        edits=tuple(loads(Edit, row[-1]) for row in tables["edit"]),
        floating=loads(_Scales, facts.get("floating", "[]")),
    )


def _published(data: str) -> Published:
    """A publication; before version 3 its interval and basis alone were stored."""
    if not data.startswith("["):
        found: Published = loads(Published, data)
        return found
    interval, basis = loads(_PublishedBefore3, data)
    return Published(interval, basis, is_inferred=basis.startswith("inferred"))


def _document(id: str, hash: str, text: bytes, data: str) -> Document:
    document: Document = replace(loads(Document, data), text=text.decode("utf-8", "surrogatepass"))
    if document.id != id or document.hash != hash:
        raise ValueError(f"the text of {id} is not the one that was stored")
    return document


def _optional(kind: Any, value: object) -> str | None:
    return None if value is None else dumps(kind, value)


def _edtf(interval: Interval | None) -> str | None:
    return None if interval is None else edtf(interval)


def _seconds(instant: Instant | None) -> int | None:
    """Seconds for a column of 64 bits; beyond them (some 290 thousand million years) the bound is left open."""
    return instant.seconds if instant is not None and _LEAST <= instant.seconds <= _MOST else None
