"""`sources.toml`: what a person knows of the articles beside it, and dates fixed by hand.

The title of the story, a table per file, named by its path from the manifest's folder, and a list of pins:

    title = "The harbour bridge"

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
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from unicodedata import normalize

from timeline.model.edit import PinEntry
from timeline.model.message import message
from timeline.read.metadata import KEYS, metadata
from timeline.read.values import Metadata

NAME = "sources.toml"
_PIN_KEYS = ("document", "quote", "date", "basis")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one manifest says, by document id, and one line for each thing in it that cannot be used.

    `title` is that of the story, "" if it gives none.
    """

    entries: Mapping[str, Metadata]
    pins: tuple[PinEntry, ...] = ()
    problems: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a manifest lies: how problems name it, its folder ("" for the root of the ids), and what was read.

    `ids` are the ids of all documents by their form NFC, since systems write accents in file names in two ways. With
    `whole`, the manifest's whole folder was asked for, and an entry for a file that was not read is a problem.
    """

    name: str
    folder: str
    ids: Mapping[str, str]
    whole: bool = True

    def id(self, written: str) -> str:
        """The document that a path in the manifest names, "" if none was read there."""
        return self.ids.get(normalize("NFC", posixpath.normpath(posixpath.join(self.folder, written))), "")


def by_form(ids: Iterable[str]) -> Mapping[str, str]:
    """The ids by their form NFC."""
    return {normalize("NFC", id): id for id in ids}


def parse_manifest(text: str, place: Place) -> Manifest:
    """What the manifest `text`, lying at `place`, says. Whatever it holds, the rest of it is used."""
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError also for numbers beyond Python's limit
        return Manifest({}, problems=(message("{name}: no valid TOML ({error}); mend it", name=place.name,
                                              error=str(error) or message("nested too deep")),))
    pins, problems = _pins(table.pop("pin", []), place)
    title = " ".join(table.pop("title").split()) if isinstance(table.get("title"), str) else ""
    entries: dict[str, Metadata] = {}
    for written, value in table.items():
        id = place.id(written)
        if not isinstance(value, dict):
            problems.append(message('{name}: {written} stands outside a table; put it under ["file.txt"]',
                                    name=place.name, written=written))
        elif id:
            entries[id], wrong = _entry(value, f"{place.name}: {written}")
            problems += wrong
        elif dotted := next((f"{written}.{key}" for key in value if place.id(f"{written}.{key}")), ""):
            problems.append(message('{name}: [{dotted}] needs quotation marks around the name; write ["{dotted}"]',
                                    name=place.name, dotted=dotted))
        else:
            problems += _stranger(written, place.name, place)
    return Manifest(entries, tuple(pins), tuple(problems), title)


def _entry(table: Mapping[str, object], where: str) -> tuple[Metadata, tuple[str, ...]]:
    written = {key: _written(value) for key, value in table.items() if key in KEYS}
    unknown = [_unknown(where, key, KEYS) for key in table if key not in KEYS]
    odd = [message("{where}: {key} is not text; put it in quotation marks", where=where, key=key)
           for key, words in written.items() if words is None]
    found, wrong = metadata({key: words for key, words in written.items() if words is not None},
                            where=where, basis=NAME)
    return found, (*unknown, *odd, *wrong)


def _written(value: object) -> str | None:
    """The words of a TOML value, None if it is no text, date or year."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 9999:
        return f"{value:04d}"
    return value if isinstance(value, str) else None


def _pins(value: object, place: Place) -> tuple[list[PinEntry], list[str]]:
    if not isinstance(value, list):
        return [], [message("{name}: pin is not a list; write [[pin]]", name=place.name)]
    pins: list[PinEntry] = []
    problems: list[str] = []
    for number, entry in enumerate(value, 1):
        found, wrong = _pin(entry, place, message("{name}: pin {number}", name=place.name, number=number))
        pins += found
        problems += wrong
    return pins, problems


def _pin(entry: object, place: Place, where: str) -> tuple[list[PinEntry], list[str]]:
    """The pin, or nothing, and what is wrong with it."""
    if not isinstance(entry, dict):
        return [], [message("{where}: is not a table; write [[pin]]", where=where)]
    problems = [_unknown(where, key, _PIN_KEYS) for key in entry if key not in _PIN_KEYS]
    words = {key: _written(entry.get(key, "")) or "" for key in _PIN_KEYS}
    missing = [key for key in ("document", "quote", "date") if not words[key].strip()]
    if missing:
        return [], [*problems, message("{where}: has no {keys:nor}; give it as text", where=where,
                                       keys=tuple(missing))]
    id = place.id(words["document"])
    if not id:
        return [], [*problems, *_stranger(words["document"], where, place)]
    found, wrong = metadata({"published": words["date"]}, where=where, basis=NAME)
    if found.published is None:
        return [], [*problems, *wrong]
    return [PinEntry(id, words["quote"], found.published, words["basis"])], problems


def _stranger(written: str, where: str, place: Place) -> list[str]:
    if not place.whole:
        return []
    near = get_close_matches(posixpath.join(place.folder, written), sorted(place.ids.values()), n=1)
    remedy = message("did you mean {name}?", name=near[0]) if near else message("correct the name")
    return [message("{where}: {name} is no article that was read here; {remedy}", where=where, name=written,
                    remedy=remedy)]


def _unknown(where: str, key: str, known: Sequence[str]) -> str:
    return message("{where}: unknown key {key}; known are {keys:list}", where=where, key=key, keys=known)
