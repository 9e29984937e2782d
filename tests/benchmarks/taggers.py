"""Taggers of temporal expressions in the judge's form: `timeline.tag` and what it is measured against.

    python -m tests.benchmarks.taggers NAME < documents > answers

Each runs over all documents once in a process of its own, fresh, so that none has seen a phrase before; the clock is
that process's processor time and starts when the tagger is loaded and has read one word. Documents are
`[[words, day], ...]`, answers `{"seconds": s, "answers": [[[start, end, type, value], ...], ...]}`. What a tagger
says of precision is kept in the value: dateparser's `period`, what chrono-node calls certain.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Answer = tuple[int, int, str, str]
Document = tuple[str, str | None]  # its words, the day it was written
HERE = Path(__file__).parent
_SECONDS = 3000  # a tagger that takes longer is given up


def missing(name: str) -> str:
    """Why a tagger cannot be measured here, "" if it can."""
    if name == "chrono-node":
        if shutil.which("node") is None:
            return "node is not installed"
        there = (HERE / "node_modules" / "chrono-node").is_dir()
        return "" if there else "the package is missing: run npm ci in tests/benchmarks, or make bench"
    package = name.partition(".")[0]
    return "" if find_spec(package) is not None else f"{package} is not installed: run make bench"


def run(name: str, documents: list[Document]) -> tuple[float, list[list[Answer]]]:
    """Seconds and answers of one tagger over the documents. Raises RuntimeError with what a failing one says."""
    command = ["node", str(HERE / "chrono.js")] if name == "chrono-node" else [
        sys.executable, "-m", "tests.benchmarks.taggers", name]
    done = subprocess.run(command, input=json.dumps(documents), capture_output=True, text=True, check=False,
                          timeout=_SECONDS, cwd=HERE.parents[1])
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stderr.strip()[-400:]}")
    found = json.loads(done.stdout)
    return found["seconds"], [[(start, end, kind, value) for start, end, kind, value in one]
                              for one in found["answers"]]


def _tag(text: str, day: str | None) -> list[Answer]:
    from timeline.temporal.tag import tag

    return [(one.start, one.end, one.type, one.value) for one in tag(text, published=day or None)]


def _search_dates(text: str, day: str | None) -> list[Any]:
    from dateparser.search import search_dates

    settings: dict[str, Any] = {"RELATIVE_BASE": datetime.fromisoformat(day[:10])} if day else {}
    return search_dates(text, languages=["en"], settings=settings) or []


def _placed(text: str, found: list[Any]) -> list[Answer]:
    """Words found without their place, placed at their next occurrence, with the precision that dateparser gives."""
    from dateparser.date import DateDataParser

    parser = DateDataParser(languages=["en"])
    forms = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V"}
    result, at = [], 0
    for words, date in found:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            period = parser.get_date_data(words).period
            result.append((start, at, "DATE", date.strftime(forms.get(period, "%Y-%m-%d"))))
    return result


def _datefinder(text: str, day: str | None) -> list[Any]:
    import datefinder

    return list(datefinder.find_dates(text, index=True, base_date=datetime.fromisoformat(day[:10]) if day else None))


def _days(text: str, found: list[Any]) -> list[Answer]:
    """Days, and places in bytes made places in characters."""
    if text.isascii():
        return [(start, end, "DATE", f"{date:%Y-%m-%d}") for date, (start, end) in found]
    places = [at for at, char in enumerate(text) for _ in char.encode("utf-8", "replace")] + [len(text)]
    return [(places[start], places[end], "DATE", f"{date:%Y-%m-%d}") for date, (start, end) in found]


# how each finds, which is timed, and how what it found is written, which is not
IN_PYTHON: dict[str, tuple[Callable[[str, str | None], list[Any]], Callable[[str, list[Any]], list[Answer]]]] = {
    "timeline.tag": (_tag, lambda _, found: found),
    "dateparser.search_dates": (_search_dates, _placed),
    "datefinder": (_datefinder, _days),
}
NAMES = (*IN_PYTHON, "chrono-node")


def main(name: str) -> int:
    """Runs one of the taggers that are written in Python."""
    find, write = IN_PYTHON[name]
    documents: list[Document] = json.load(sys.stdin)
    find("Yesterday.", "2018-10-10")
    began = time.process_time()
    found = [find(text, day) for text, day in documents]
    seconds = time.process_time() - began
    answers = [write(text, one) for (text, _), one in zip(documents, found, strict=True)]
    json.dump({"seconds": seconds, "answers": answers}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
