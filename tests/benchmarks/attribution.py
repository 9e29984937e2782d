"""Who said what: predictions in the scorer's format, and the scorer's figures.

    python -m tests.benchmarks.attribution PATH [--out FILE]
    python -m tests.benchmarks.attribution PATH --fit

PATH is a JSONL file of articles as ../shared/corpora/README.md describes them. The last line printed is one JSON
object with the scorer's own keys. `--fit` prints the weights of `timeline/events/weights.py`, fitted on PATH: a
logistic regression over named features, with the squared weights held down, on whether a possible attribution is one
of the gold's.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from timeline.events.attribution import Candidate, Said, attributions, candidates
from timeline.events.view import View, views
from timeline.language.blocks import blocks
from timeline.language.parse import Parser
from timeline.language.sentences import sentences
from timeline.model.text import Document, Sentence

SCORER = Path(__file__).resolve().parents[3] / "shared" / "bench" / "attribution_eval.py"
ROLES = ("source", "cue", "content")
LEAST = 60  # a feature seen less often gets no weight
SMALL = 0.2  # nor does one whose weight changes little
RIDGE = 4.0


def scorer() -> ModuleType | None:
    """The scorer as a module, None if it is not there."""
    if not SCORER.exists():
        return None
    spec = importlib.util.spec_from_file_location("attribution_eval", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def parsed(record: dict[str, Any], parser: Parser) -> tuple[dict[int, View], tuple[Sentence, ...]]:
    """An article's sentences, and a view of each that was parsed."""
    document = Document(record["id"], record["text"], language="en")
    parts = blocks(document)
    found = sentences(document, parts)
    return views(document, found, parser.parse(document, parts, found)), found


def spans(said: Said) -> dict[str, list[list[int]]]:
    """An attribution as the scorer reads it."""
    return {role: [[span.start, span.end] for span in getattr(said, role)] for role in ROLES}


def predict(path: Path) -> Iterator[dict[str, Any]]:
    """A record of predictions for each article."""
    parser = Parser()
    for record in articles(path):
        seen, found = parsed(record, parser)
        yield {"id": record["id"], "attributions": [spans(said) for said in attributions(seen, found)]}


def labelled(path: Path, judge: ModuleType) -> Iterator[tuple[Candidate, bool]]:
    """All possible attributions of the articles, and whether the gold has each."""
    parser = Parser()
    for record in articles(path):
        found = candidates(*parsed(record, parser))
        text = record["text"]
        gold = [{role: judge.words(text, item.get(role)) for role in ROLES} for item in record["attributions"]]
        system = [{role: judge.words(text, spans(one.said)[role]) for role in ROLES} for one in found]
        aside = judge.words(text, record.get("discard"))
        right = {second for _, second in judge.pair(gold, system, judge.by_cue)}
        yield from ((one, place in right) for place, one in enumerate(found) if not system[place]["cue"] <= aside)


def fit(rows: Sequence[tuple[Candidate, bool]]) -> dict[str, float]:
    """Weights of a logistic regression on the features that are frequent and matter."""
    counts: dict[str, int] = {}
    for one, _ in rows:
        for name in one.features:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= LEAST)
    for _ in range(3):
        weights = _newton(rows, names)
        names = [name for name in names if abs(weights[name]) >= SMALL]
    return {name: weight for name, weight in _newton(rows, names).items() if abs(weight) >= SMALL}


def _newton(rows: Sequence[tuple[Candidate, bool]], names: Sequence[str]) -> dict[str, float]:
    import numpy

    place = {name: column for column, name in enumerate(names)}
    table = numpy.zeros((len(rows), len(names)))
    right = numpy.array([float(label) for _, label in rows])
    for row, (one, _) in enumerate(rows):
        for name in one.features:
            if name in place:
                table[row, place[name]] = 1.0
    weights = numpy.zeros(len(names))
    for _ in range(20):
        chance = 1 / (1 + numpy.exp(-table @ weights))
        slope = table.T @ (right - chance) - RIDGE * weights
        bend = (table * (chance * (1 - chance))[:, None]).T @ table + RIDGE * numpy.eye(len(names))
        weights = weights + numpy.linalg.solve(bend, slope)
    return {name: round(float(weights[place[name]]), 2) for name in names}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the benchmark."""
    options = argparse.ArgumentParser(description="Score who said what on a corpus of annotated articles.")
    options.add_argument("path", type=Path)
    options.add_argument("--out", type=Path, help="write the predictions here, as JSON lines")
    options.add_argument("--fit", action="store_true", help="print weights fitted on PATH")
    chosen = options.parse_args(arguments)
    judge = scorer()
    if judge is None or not chosen.path.exists():
        print(f"skipped: {SCORER if judge is None else chosen.path} is not there")
        return 0
    if chosen.fit:
        print(json.dumps(fit(list(labelled(chosen.path, judge))), indent=4, sort_keys=True))
        return 0
    predicted = list(predict(chosen.path))
    if chosen.out:
        chosen.out.write_text("".join(json.dumps(one) + "\n" for one in predicted), encoding="utf-8")
    gold = {record["id"]: record for record in articles(chosen.path)}
    score = judge.evaluate(gold, {one["id"]: one for one in predicted})
    judge.report(score, len(gold))
    print(json.dumps(score.as_dict()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
