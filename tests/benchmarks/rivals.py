"""Strict, relaxed, type and value F1 of `timeline.tag` and of other taggers, with the characters a second of each.

    python -m tests.benchmarks.rivals PATH [PATH ...] [--documents N] [--out FILE]

PATH is a .tml file or a folder that holds some, at any depth; the judge is ../shared/bench/timex_eval.py. The taggers
are those of `tests.benchmarks.taggers`, each in a fresh process on the same documents, one after the other; one that is
not installed is named and left out. The last line printed is one JSON object: each tagger's figures, and how many
times as fast `timeline.tag` is.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from subprocess import TimeoutExpired
from types import ModuleType
from typing import Any

from tests.benchmarks.taggers import NAMES, Answer, missing, run
from tests.benchmarks.timex import JUDGE, files, judge

_FIELDS = ("strict", "relaxed", "type", "value")


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark; 0 also where the judge or the corpus is missing, with a message."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--documents", type=int, metavar="N", help="only the first N")
    parser.add_argument("--out", type=Path, help="write every tagger's expressions as JSON")
    options = parser.parse_args(arguments)
    scorer = judge()
    names = files(options.paths, None)[:options.documents]
    if scorer is None or not names:
        print(f"skipped: no {'judge at ' + str(JUDGE) if scorer is None else 'TimeML files in the paths given'}")
        return 0
    documents = scorer.load_documents(names)
    texts = [(document["text"], document["dct"]) for _, document in documents]
    size = sum(len(text) for text, _ in texts)
    print(f"{len(texts)} documents, {size:,} characters", file=sys.stderr)
    figures: dict[str, Any] = {}
    kept: dict[str, Any] = {}
    for name in NAMES:
        why = missing(name)
        if why:
            print(f"{name} is not measured: {why}", file=sys.stderr)
            continue
        try:
            seconds, kept[name] = run(name, texts)
        except (RuntimeError, TimeoutExpired) as error:
            print(f"{name} is not measured: {error}", file=sys.stderr)
            continue
        figures[name] = {**scored(scorer, documents, kept[name]), "chars_per_s": round(size / seconds)}
        print(line(name, figures[name]))
    if options.out:
        options.out.write_text(json.dumps(kept), encoding="utf-8")
    ours = figures["timeline.tag"]["chars_per_s"]
    figures["times as fast as"] = {name: round(ours / one["chars_per_s"], 1) for name, one in figures.items()
                                   if name != "timeline.tag"}
    print(json.dumps(figures))
    return 0


def scored(scorer: ModuleType, documents: list[Any], answers: list[list[Answer]]) -> dict[str, float]:
    """The judge's figures of one tagger's answers."""
    score = scorer.Score()
    for (name, document), found in zip(documents, answers, strict=True):
        score.add(name, document, found)
    figures = score.as_dict()
    return {f"{field}_f1": figures[f"{field}_f1"] for field in _FIELDS}


def line(name: str, figures: dict[str, float]) -> str:
    """One tagger's figures as a row of a table."""
    shown = " | ".join(f"{figures[f'{field}_f1']:.1f}" for field in _FIELDS)
    return f"| {name} | {shown} | {figures['chars_per_s']:,} |"


if __name__ == "__main__":
    sys.exit(main())
