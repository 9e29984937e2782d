"""Strict, relaxed, type and value F1 of `timeline.tag` over folders of TimeML, with characters per second.

    python -m tests.benchmarks.timex PATH [PATH ...] [--part work|check] [--out FILE]
        [--errors FILE]

PATH is a .tml file or a folder that holds some, at any depth. The judge is ../shared/bench/timex_eval.py, called as it
is. Each document is tagged once in this new process, with an empty phrase cache. `--part` takes three quarters of the
documents by their name's hash (work) or the last quarter (check), so that rules are checked on what nobody looked at.
Other taggers are measured by `tests.benchmarks.rivals`. The last line printed is one JSON object with the judge's own
keys, and with the characters a second of processor time.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

JUDGE = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "timex_eval.py"


def judge() -> ModuleType | None:
    """The scorer as a module, None where it is not at hand."""
    if not JUDGE.is_file():
        return None
    spec = importlib.util.spec_from_file_location("timex_eval", JUDGE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def files(paths: list[Path], part: str | None) -> list[str]:
    """The TimeML files of the paths, sorted, of one part or all."""
    found = [file for path in paths for file in (sorted(path.rglob("*.tml")) if path.is_dir() else [path])]
    return [str(file) for file in found if part is None or part_of(file.name) == part]


def part_of(name: str) -> str:
    """Which part a document is in: by the first byte of its name's SHA-256, so that it never changes."""
    return "check" if hashlib.sha256(name.encode()).digest()[0] % 4 == 3 else "work"


def answer(text: str, dct: str | None) -> list[tuple[int, int, str, str]]:
    """What `timeline.tag` finds, in the judge's form."""
    from timeline.temporal.tag import tag

    return [(one.start, one.end, one.type, one.value) for one in tag(text, published=dct or None)]


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark; 0 also where the judge or the corpus is missing, with a message."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--part", choices=("work", "check"))
    parser.add_argument("--out", type=Path, help="write each document's expressions as JSON lines")
    parser.add_argument("--errors", type=Path, help="write every disagreement as JSON lines")
    options = parser.parse_args(arguments)
    scorer = judge()
    names = files(options.paths, options.part)
    if scorer is None or not names:
        print(f"skipped: no {'judge at ' + str(JUDGE) if scorer is None else 'TimeML files in the paths given'}")
        return 0
    documents = scorer.load_documents(names)
    score, seconds, size, kept = measured(scorer, documents)
    if options.out:
        options.out.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")
    if options.errors:
        options.errors.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in score.errors), "utf-8")
    scorer.report(score, seconds, size, len(documents))
    print(json.dumps({**score.as_dict(), "documents": len(documents), "characters": size, "seconds": seconds,
                      "cpu_seconds": score.cpu, "chars_per_s": round(size / score.cpu[0])}))
    return 0


def measured(scorer: ModuleType, documents: list[Any]) -> tuple[Any, list[float], int, list[dict[str, Any]]]:
    """Score, seconds, characters and answers of one pass; the language is compiled before the clock starts."""
    answer("yesterday", None)
    began = time.perf_counter()
    score, seconds, size = scorer.evaluate(answer, documents, 1)
    print(f"tagged and scored in {time.perf_counter() - began:.1f} s")
    kept = [{"document": name, "timexes": answer(document["text"], document["dct"])} for name, document in documents]
    return score, seconds, size, kept


if __name__ == "__main__":
    sys.exit(main())
