"""`sources.toml`: what a person knows of the articles beside it, and dates fixed by hand.

A table per file, named by its path from the manifest's folder, and a list of pins:

    ["2018/first.txt"]
    outlet = "Example Times"
    published = 2018-10-04

    [[pin]]
    document = "2018/first.txt"
    quote = "reported Thursday"
    date = "2018-10-04"
    basis = "the outlet's archive"

A manifest only annotates files that were found without it; no path in it is ever opened.
"""

from __future__ import annotations

import posixpath
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches

from timeline.model.edit import PinEntry
from timeline.read.metadata import KEYS, metadata
from timeline.read.values import Metadata

NAME = "sources.toml"
_PIN_KEYS = ("document", "quote", "date", "basis")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one manifest says, by document id, and one line for each thing in it that cannot be used."""

    entries: dict[str, Metadata]
    pins: tuple[PinEntry, ...] = ()
    problems: tuple[str, ...] = ()


def parse_manifest(text: str, *, name: str, folder: str, ids: Collection[str], whole: bool = True) -> Manifest:
    """Reads a manifest of the folder `folder` ("" for the root of the ids); `name` names it in problems.

    `ids` are the documents that were read. With `whole`, an entry for any other is a problem; without, it is passed
    over, since only some files of the folder were asked for.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Manifest({}, problems=(f"{name}: no valid TOML ({error or 'nested too deep'}); mend it",))
    entries: dict[str, Metadata] = {}
    pins: list[PinEntry] = []
    problems: list[str] = []
    for key, value in table.items():
        if key == "pin":
            _add_pins(value, folder, ids, name, whole, pins, problems)
            continue
        id = posixpath.normpath(posixpath.join(folder, key))
        if not isinstance(value, dict):
            problems.append(f"{name}: {key} stands outside a table; put it under [\"file.txt\"]")
        elif id not in ids:
            problems += [f"{name}: {_stranger(key, id, ids)}"] if whole else []
        else:
            entries[id], wrong = _entry(value, f"{name}: {key}")
            problems += wrong
    return Manifest(entries, tuple(pins), tuple(problems))


def _entry(table: dict[str, object], where: str) -> tuple[Metadata, tuple[str, ...]]:
    written = {key: _written(value) for key, value in table.items()}
    unknown = [f"{where}: unknown key {key}; known are {', '.join(KEYS)}" for key in table if key not in KEYS]
    odd = [f"{where}: {key} is not text; put it in quotation marks" for key, words in written.items()
           if key in KEYS and words is None]
    known = {key: words for key, words in written.items() if key in KEYS and words is not None}
    found, wrong = metadata(known, where=where, basis=NAME)
    return found, (*unknown, *odd, *wrong)


def _written(value: object) -> str | None:
    """The words of a TOML value, None if it is no text, date or year."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:04d}"
    return value if isinstance(value, str) else None


def _add_pins(value: object, folder: str, ids: Collection[str], name: str, whole: bool,
              pins: list[PinEntry], problems: list[str]) -> None:
    if not isinstance(value, list):
        problems.append(f"{name}: pin is not a list; write [[pin]]")
        return
    for number, entry in enumerate(value, 1):
        where = f"{name}: pin {number}"
        if not isinstance(entry, dict):
            problems.append(f"{where}: is not a table; write [[pin]]")
            continue
        problems += [f"{where}: unknown key {key}; known are {', '.join(_PIN_KEYS)}"
                     for key in entry if key not in _PIN_KEYS]
        document = entry.get("document")
        id = posixpath.normpath(posixpath.join(folder, document)) if isinstance(document, str) else ""
        if id and id not in ids:
            problems += [f"{where}: {_stranger(str(document), id, ids)}"] if whole else []
            continue
        pin, problem = _pin(entry, id, where)
        pins += [pin] if pin else []
        problems += [problem] if problem else []


def _pin(entry: dict[str, object], id: str, where: str) -> tuple[PinEntry | None, str]:
    words = {key: _written(entry.get(key, "")) for key in _PIN_KEYS}
    missing = [key for key in ("document", "quote", "date") if not (words[key] or "").strip()]
    if missing:
        return None, f"{where}: has no {' and no '.join(missing)}; give it as text"
    found, wrong = metadata({"published": words["date"] or ""}, where=where, basis=NAME)
    if wrong or found.published is None:
        return None, wrong[0]
    return PinEntry(id, words["quote"] or "", found.published, words["basis"] or ""), ""


def _stranger(key: str, id: str, ids: Collection[str]) -> str:
    near = get_close_matches(id, sorted(ids), n=1)
    return f"{key} is no article that was read here; " + (f"did you mean {near[0]}?" if near else "correct the name")
