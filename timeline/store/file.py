"""The story file: one SQLite database, written beside its place and moved there whole.

Every table is read back by `rowid`, so the order of values is kept. `columns` holds what lists, filters and drawings
ask of all events at once, so that opening a story decodes no event. Columns beside `data` repeat what others may want
to look for in the file. `seal.digest` is the SHA-256 of the file, with noughts where it stands itself.
"""

from __future__ import annotations

import gc
import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from secrets import token_hex
from uuid import uuid4

from timeline.model.event import Chronicle
from timeline.model.message import message
from timeline.store.reading import Damage, Opened, chronicle_of, sound
from timeline.store.rows import SCHEMA, SINCE, TABLES, rows_of

APPLICATION_ID = 0x544C_4E45
VERSION = 5
WHOLE = 4  # the version from which the seal is of the file as a whole
_SQLITE = b"SQLite format 3\0"
_DIGITS = 64  # of a SHA-256
Stamp = tuple[int, ...]


def save(chronicle: Chronicle, path: str | os.PathLike[str], *, over: Stamp | None = None) -> None:
    """Writes the story to `path`. A crash at any point leaves the old file or the new one, never half of one.

    Equal chronicles give equal files. Raises OSError if the place cannot be written; with `over`, ValueError if what
    stands there is no longer the file of that stamp.
    """
    target = place(path)
    part = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
    try:
        _write(chronicle, part)
        if over is not None and stamp(target) != over:
            raise ValueError(message("{path}: was changed by another program meanwhile, so nothing was written; try "
                                     "again", path=str(path)))
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
        _sync(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise OSError(_refusal(path, getattr(error, "strerror", None) or error)) from error
    finally:
        with suppress(OSError):  # where nothing can be removed, nothing was made
            part.unlink(missing_ok=True)


def place(path: str | os.PathLike[str]) -> Path:
    """The file that a story saved at `path` becomes. Raises OSError, with the remedy, if none can be written there."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(f"{path}: is a folder; name a file for the story")
    if target.exists() and not target.is_file():
        raise OSError(f"{path}: is no regular file; name another place for the story")
    if not target.parent.is_dir():
        raise OSError(_refusal(path, "there is no such folder"))
    if not os.access(target.parent, os.W_OK):
        raise OSError(_refusal(path, "its folder is read-only"))
    return target


def stamp(path: Path) -> Stamp:
    """Changes when the file is written; () while there is none."""
    if not path.exists():
        return ()
    found = path.stat()
    return found.st_ino, found.st_mtime_ns, found.st_size


def load(path: str | os.PathLike[str]) -> Chronicle:
    """The story in the file at `path`, which may be replaced or go away afterwards.

    Raises FileNotFoundError if there is none; ValueError, naming the file and the remedy, if it is no story file,
    was written by a newer version, or is damaged.
    """
    file = Path(path)
    _check_kind(file, path)
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with sound(path), file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as content:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.deserialize(content)
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version <= VERSION:
            tables = tuple(table for table in TABLES if SINCE.get(table, 1) <= version)
            _check_tables(connection, (*tables, "seal"))
            _check_seal(connection, content if version >= WHOLE else None, tables)
            with _undisturbed():
                return chronicle_of(Opened(connection, path, tables))
    raise ValueError(f"{path}: was written by a newer version of Timeline; update Timeline to open it")


def is_story(file: Path) -> bool:
    """Whether a file begins as story files do. Raises OSError if it cannot be read."""
    with file.open("rb") as opened:
        head = opened.read(72)
    return head[:16] == _SQLITE and int.from_bytes(head[68:72], "big") == APPLICATION_ID


def _write(chronicle: Chronicle, part: Path) -> None:
    part.touch(exist_ok=False)
    mark = token_hex(_DIGITS // 2)
    with closing(_connect(part.absolute().as_uri())) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # the file is not in its place before it is whole
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("BEGIN")
        for statement in SCHEMA:
            connection.execute(statement)
        for table, row in rows_of(chronicle):
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        connection.execute("INSERT INTO seal VALUES (?)", (mark,))
        connection.execute("COMMIT")
    _seal(part, mark)
    _sync(part)


def _seal(part: Path, mark: str) -> None:
    """Puts the digest of the file in the place of the mark that stands in it once, and counts as noughts."""
    with part.open("r+b") as opened, mmap(opened.fileno(), 0) as content:
        at = content.find(mark.encode())
        content[at:at + len(mark)] = _digest(content, at).encode()


def _check_seal(connection: sqlite3.Connection, content: mmap | None, tables: Iterable[str]) -> None:
    """Raises if the file is not as it was written; without `content` its rows are looked at, as they once were."""
    (stored,) = connection.execute("SELECT digest FROM seal").fetchone() or ("",)
    at = -1 if content is None else content.find(str(stored).encode())
    found = _digest_of_rows(connection, tables) if content is None else _digest(content, at)
    if stored != found or len(stored) != _DIGITS:
        raise Damage("its check sum differs")


def _digest(content: mmap, at: int) -> str:
    """The SHA-256 of a file whose seal begins at `at`."""
    digest = hashlib.sha256()
    with memoryview(content) as whole:
        digest.update(whole[:max(at, 0)])
        digest.update(b"0" * _DIGITS)
        digest.update(whole[max(at, 0) + _DIGITS:])
    return digest.hexdigest()


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Nothing that is decoded is garbage: looking for some among millions of values takes half as long as decoding."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _check_tables(connection: sqlite3.Connection, tables: Iterable[str]) -> None:
    """Raises if a table is not the one that was made: a view in its place could compute without end."""
    made = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master")}
    for table in tables:
        if not any(sql in made for sql in SCHEMA if sql.startswith(f"CREATE TABLE {table} ")):
            raise Damage(f"its table {table} is missing or another")


def _digest_of_rows(connection: sqlite3.Connection, tables: Iterable[str]) -> str:
    """What the seal of a file held before version 4: a digest over every row, as Python writes it."""
    digest = hashlib.sha256()
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY rowid"):
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


def _sync(path: Path) -> None:
    """Waits until the file or folder is on the disk. Where folders cannot be opened, theirs is not waited for."""
    if path.is_dir() and not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)  # some systems sync only what can be written
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refusal(path: str | os.PathLike[str], why: object) -> str:
    return message("{path}: the story cannot be written there ({why}); name another place", path=str(path),
                   why=str(why))
