"""One file: from bytes to text, or a line that says why not and what to do."""

from __future__ import annotations

import stat
from collections.abc import Collection
from pathlib import Path

from timeline.model.message import message

TEXT_SUFFIXES = (".txt", ".md")
MAX_BYTES = 10_000_000  # about fifteen thick novels: beyond it, a file is a data dump and no article
_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def text_of(path: Path, name: str, *, suffixes: Collection[str] = TEXT_SUFFIXES,
            may_be_empty: bool = False) -> tuple[str | None, str]:
    """The decoded text of a file, or None; and "" or one line about `name` saying why not and what to do.

    Files of other `suffixes` are refused, and, unless `may_be_empty`, files without a word. The text is exactly what
    the bytes say in UTF-8, line ends untouched; only a leading byte order mark is left out.
    """
    content, problem = bytes_of(path, name, suffixes=suffixes)
    if content is None:
        return None, problem
    text, problem = _decoded(content, name)
    if text is not None and not text.strip() and not may_be_empty:
        return None, message("{name}: is empty; fill it or remove it", name=name)
    return text, problem


def bytes_of(path: Path, name: str, *, suffixes: Collection[str],
             at_most: int = MAX_BYTES) -> tuple[bytes | None, str]:
    """The content of a file, or None; and "" or one line about `name` saying why not and what to do."""
    refusal = _refusal(path, name, suffixes, at_most)
    if refusal:
        return None, refusal
    try:
        return path.read_bytes(), ""
    except OSError as error:
        return None, message("{name}: cannot be read ({strerror}); check the file's permissions", name=name,
                             strerror=error.strerror or "")


def _refusal(path: Path, name: str, suffixes: Collection[str], at_most: int) -> str:
    try:
        found = path.stat()
    except OSError as error:
        return _no_file(path, name, error)
    if not stat.S_ISREG(found.st_mode):
        return message("{name}: is not a regular file; give text files", name=name)
    if path.suffix.lower() not in suffixes:
        kind = path.suffix.lower() or message("without a suffix")
        return message("{name}: not read, files {kind} are not understood; save the article as .txt, .md or .html",
                       name=name, kind=kind)
    if found.st_size > at_most:
        return message("{name}: larger than {size} MB; split it into articles", name=name, size=at_most // 1_000_000)
    return ""


def _no_file(path: Path, name: str, error: OSError) -> str:
    if path.is_symlink():
        return message("{name}: a link that leads nowhere; replace it by the file itself", name=name)
    if isinstance(error, FileNotFoundError):
        return message("{name}: no such file or folder; check the path", name=name)
    return message("{name}: cannot be read ({strerror}); check the path and its permissions", name=name,
                   strerror=error.strerror or "")


def _decoded(content: bytes, name: str) -> tuple[str | None, str]:
    if content[:2] in _MARKS:
        return None, message("{name}: wrong encoding ({marks}); save it as UTF-8", name=name,
                             marks=_MARKS[content[:2]])
    if b"\0" in content:
        return None, message("{name}: is binary, not text; save the article as text in UTF-8", name=name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, message("{name}: wrong encoding, no UTF-8 at byte {start}; save it as UTF-8", name=name,
                             start=error.start)
    return text, ""
