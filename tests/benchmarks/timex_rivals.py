"""Other taggers in the judge's form, where they are installed: what `timeline.tag` is measured against.

`dateparser.search_dates` and `datefinder` run in this process, `chrono-node` in one of its own (one start for all
documents). Each is given the document's date as the reference; what finds a day is read as that day.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import datetime
from importlib.util import find_spec
from typing import Any

Tagger = Callable[[str, str | None], list[tuple[int, int, str, str]]]

_CHRONO = """
const chrono = require('chrono-node');
const text = require('fs').readFileSync(0, 'utf8');
process.stdout.write(JSON.stringify(JSON.parse(text).map(([words, day]) =>
  chrono.parse(words, day ? new Date(day) : new Date(0)).map(one =>
    [one.index, one.index + one.text.length, one.start.date().toISOString().slice(0, 10)]))));
"""


def rivals() -> dict[str, Tagger]:
    """The taggers that are installed, by name."""
    found: dict[str, Tagger] = {}
    if find_spec("dateparser") is not None:
        found["dateparser.search_dates"] = _search_dates
    if find_spec("datefinder") is not None:
        found["datefinder"] = _datefinder
    if chrono([]) is not None:
        found["chrono-node"] = lambda text, dct: (chrono([(text, dct)]) or [[]])[0]
    return found


def chrono(documents: list[tuple[str, str | None]]) -> list[list[tuple[int, int, str, str]]] | None:
    """What chrono-node finds in each document; None where node or the package is not there."""
    try:
        run = subprocess.run(["node", "-e", _CHRONO], input=json.dumps(documents), capture_output=True, text=True,
                             check=False, timeout=600)
    except OSError:
        return None
    if run.returncode:
        return None
    return [[(start, end, "DATE", day) for start, end, day in one] for one in json.loads(run.stdout)]


def _search_dates(text: str, dct: str | None) -> list[tuple[int, int, str, str]]:
    from dateparser.search import search_dates

    settings: dict[str, Any] = {"RELATIVE_BASE": datetime.fromisoformat(dct[:10])} if dct else {}
    return _placed(text, search_dates(text, languages=["en"], settings=settings) or [])


def _datefinder(text: str, dct: str | None) -> list[tuple[int, int, str, str]]:
    import datefinder

    base = datetime.fromisoformat(dct[:10]) if dct else None
    return [(start, end, "DATE", f"{date:%Y-%m-%d}")
            for date, (start, end) in datefinder.find_dates(text, index=True, base_date=base)]


def _placed(text: str, found: list[tuple[str, datetime]]) -> list[tuple[int, int, str, str]]:
    """Words found without their place, placed at their next occurrence."""
    result, at = [], 0
    for words, date in found:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            result.append((start, at, "DATE", f"{date:%Y-%m-%d}"))
    return result
