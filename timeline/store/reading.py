"""A stored story opened: what is long is decoded item by item, when it is asked for.

The whole file is held in memory as it is, so that a story outlives its file, and decoding reads no disk. What does not
decode is a ValueError that names the file, whenever that comes to light.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from threading import Lock
from typing import Any, TypeVar

from timeline.model.columns import COLUMNS, Columns, EventList, asked
from timeline.model.edit import Edit, PinEntry
from timeline.model.event import Account, Chronicle, Event, Mention, Published
from timeline.model.lazy import Lazy
from timeline.model.text import Block, Document, Sentence
from timeline.model.time import Interval
from timeline.model.timex import Dated
from timeline.store.codec import loads
from timeline.store.rows import Lines, Row, Scales, Set, Settings

T = TypeVar("T")
_MUCH = 200  # characters: more of what SQLite says is content of the file
_PublishedBefore3 = tuple[Interval, str]


class Damage(Exception):
    """A story file that does not hold what was written."""


@contextmanager
def sound(path: object) -> Iterator[None]:
    """What goes wrong inside says that the file is damaged, and what to do."""
    try:
        yield
    except (sqlite3.Error, LookupError, TypeError, ValueError, Damage) as error:
        why = " ".join(str(error).split())[:_MUCH]
        raise ValueError(f"{path}: the story file is damaged ({why}); build it again from its articles") from error


class Opened:
    """The tables of a story file in memory. Any thread may ask."""

    def __init__(self, connection: sqlite3.Connection, path: object, tables: Sequence[str]) -> None:
        self.path = path
        self._connection = connection
        self._asking = Lock()
        self._tables = tables

    def rows(self, query: str, *values: object) -> list[Row]:
        """All rows that a query gives."""
        with self._asking:
            return self._connection.execute(query, values).fetchall()

    def table(self, name: str, columns: str = "*") -> list[Row]:
        """The rows of a table in their order; none of a table that is younger than the file."""
        return self.rows(f"SELECT {columns} FROM {name} ORDER BY rowid") if name in self._tables else []

    def count(self, name: str, condition: str = "TRUE") -> int:
        """How many rows of a table meet a condition."""
        return int(self.rows(f"SELECT count(*) FROM {name} WHERE {condition}")[0][0])

    def stretch(self, name: str, columns: str, first: int, after: int) -> list[Row]:
        """The rows from the place `first`, from 0, to before `after`."""
        found = self.rows(f"SELECT {columns} FROM {name} WHERE rowid > ? AND rowid <= ? ORDER BY rowid", first, after)
        if len(found) != after - first:
            raise Damage(f"its table {name} has gaps")
        return found


def chronicle_of(opened: Opened) -> Chronicle:
    """The story that `rows_of` took apart. Raises ValueError if the rows do not fit together."""
    facts: dict[str, str] = dict(opened.table("fact"))
    told = opened.count("mention", "event IS NOT NULL")
    return Chronicle(
        documents=tuple(_document(*row) for row in opened.table("document")),
        blocks=_ByDocument(opened, "blocks", tuple[Block, ...]),
        sentences=_ByDocument(opened, "sentences", tuple[Sentence, ...]),
        dated=_items(opened, "expression", Dated),
        events=_events(opened),
        unplaced=_items(opened, "mention", Mention, told),
        account=_items(opened, "account", Account),
        published={id: _published(data) for id, _, data in opened.table("published")},
        problems=loads(Lines, facts["problems"]),
        settings=loads(Settings, facts["settings"]),
        conflicts=loads(Lines, facts["conflicts"]),
        pins=tuple(loads(PinEntry, row[-1]) for row in opened.table("pin")),
        edits=tuple(loads(Edit, row[-1]) for row in opened.table("edit")),
        floating=loads(Scales, facts.get("floating", "[]")),
        aside=loads(Set, facts.get("aside", "[]")),
    )


def _items(opened: Opened, table: str, kind: type[T], begin: int = 0) -> Sequence[T]:
    """The values of a table from the place `begin` on."""

    def read(first: int, after: int) -> list[T]:
        with sound(opened.path):
            return [loads(kind, data) for (data,) in opened.stretch(table, "data", begin + first, begin + after)]

    return _lazy(opened.count(table) - begin, read)


def _lazy(length: int, read: Callable[[int, int], Sequence[T]]) -> Sequence[T]:
    return Lazy(length, read) if length else ()


def _events(opened: Opened) -> Sequence[Event]:
    """The events, each with its mentions, and their columns."""

    def read(first: int, after: int) -> list[Event]:
        with sound(opened.path):
            return [_event(opened, *row) for row in opened.stretch("event", "id, data", first, after)]

    length = opened.count("event")
    stored: dict[str, str] = dict(opened.table("columns"))
    missing = asked(Lazy(length, read))  # of a file from a time when the question was not asked yet

    def column(name: str) -> tuple[Any, ...]:
        if name not in stored:
            return missing[name]
        with sound(opened.path):
            values: tuple[Any, ...] = loads(COLUMNS[name].whole, stored[name])
            if len(values) != length:
                raise Damage(f"its column {name} is of other events")
            return values

    return EventList(length, read, Columns(column))


def _event(opened: Opened, id: str, data: str) -> Event:
    told = opened.rows("SELECT data FROM mention WHERE event = ? ORDER BY rowid", id)
    event: Event = loads(Event, data)
    return replace(event, mentions=tuple(loads(Mention, row[0]) for row in told))


class _ByDocument(Mapping[str, tuple[T, ...]]):
    """The blocks or the sentences of each document that has any stored."""

    def __init__(self, opened: Opened, column: str, kind: Any) -> None:
        self._opened, self._column, self._kind = opened, column, kind
        found = opened.rows(f"SELECT document FROM structure WHERE {column} IS NOT NULL ORDER BY rowid")
        self._ids = dict.fromkeys(id for (id,) in found)

    def __getitem__(self, id: str) -> tuple[T, ...]:
        if id not in self._ids:
            raise KeyError(id)
        with sound(self._opened.path):
            found = self._opened.rows(f"SELECT {self._column} FROM structure WHERE document = ?", id)
            values: tuple[T, ...] = loads(self._kind, found[0][0])
            return values

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


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
