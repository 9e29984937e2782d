"""The story file: one SQLite database, written beside its place and moved there whole.

Every table is read back by `rowid`, so the order of values is kept. Columns beside `data` repeat what a drawing or a
search needs, so that it can be read without decoding. `seal.digest` is over every row of every table.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

from timeline.model.event import Chronicle
from timeline.store.rows import SCHEMA, SINCE, TABLES, chronicle_of, rows_of

APPLICATION_ID = 0x544C_4E45
VERSION = 3
_SQLITE = b"SQLite format 3\0"


def save(chronicle: Chronicle, path: str | os.PathLike[str]) -> None:
    """Writes the story to `path`. A crash at any point leaves the old file or the new one, never half of one.

    Equal chronicles give equal files. Raises OSError if the place cannot be written.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(f"{path}: is a folder; name a file for the story")
    part = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
    try:
        _write(chronicle, part)
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
        _sync(target.parent)
    except (sqlite3.Error, OSError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OSError(f"{path}: the story cannot be written there ({reason}); name another place") from error
    finally:
        part.unlink(missing_ok=True)


def load(path: str | os.PathLike[str]) -> Chronicle:
    """The story in the file at `path`.

    Raises FileNotFoundError if there is none; ValueError, naming the file and the remedy, if it is no story file,
    was written by a newer version, or is damaged.
    """
    file = Path(path)
    _check_kind(file, path)
    try:
        with closing(_connect(f"{file.absolute().as_uri()}?mode=ro")) as connection:
            return _read(connection, _version(connection, path))
    except (sqlite3.Error, LookupError, TypeError, _Damage) as error:
        raise ValueError(f"{path}: the story file is damaged ({error}); build it again from its articles") from error


def is_story(file: Path) -> bool:
    """Whether a file begins as story files do. Raises OSError if it cannot be read."""
    with file.open("rb") as opened:
        head = opened.read(72)
    return head[:16] == _SQLITE and int.from_bytes(head[68:72], "big") == APPLICATION_ID


class _Damage(Exception):
    """A story file that does not hold what was written."""


def _write(chronicle: Chronicle, part: Path) -> None:
    part.touch(exist_ok=False)
    with closing(_connect(part.absolute().as_uri())) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # the file is not in its place before it is whole
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("BEGIN")
        for statement in SCHEMA:
            connection.execute(statement)
        for table, row in rows_of(chronicle):
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        connection.execute("INSERT INTO seal VALUES (?)", (_digest(connection, TABLES),))
        connection.execute("COMMIT")
    _sync(part)


def _read(connection: sqlite3.Connection, version: int) -> Chronicle:
    """The story; tables that are younger than its file hold nothing."""
    there = [table for table in TABLES if SINCE.get(table, 1) <= version]
    (stored,) = connection.execute("SELECT digest FROM seal").fetchone() or ("",)
    if stored != _digest(connection, there):
        raise _Damage("its check sum differs")
    try:
        return chronicle_of({table: _rows(connection, table) if table in there else iter(()) for table in TABLES})
    except ValueError as error:
        raise _Damage(str(error)) from error


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[Any, ...]]:
    return iter(connection.execute(f"SELECT * FROM {table} ORDER BY rowid"))


def _digest(connection: sqlite3.Connection, tables: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for table in tables:
        for row in _rows(connection, table):
            digest.update(repr(row).encode("ascii", "backslashreplace"))
    return digest.hexdigest()


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _check_kind(file: Path, path: str | os.PathLike[str]) -> None:
    if not file.exists():
        raise FileNotFoundError(f"{path}: no such file; check the path")
    if not (file.is_file() and is_story(file)):
        raise ValueError(f"{path}: is no story file; name a file made by timeline build")


def _version(connection: sqlite3.Connection, path: str | os.PathLike[str]) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise ValueError(f"{path}: was written by a newer version of Timeline; update Timeline to open it")
    return version


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
