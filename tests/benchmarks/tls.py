"""Timelines out of many articles: which days matter in a story, and what happened on them.

    python -m tests.benchmarks.tls PATH [--out FOLDER] [--fit]

PATH is a folder of topics as ../shared/corpora/README.md describes them; the judge is ../shared/bench/tls_eval.py,
called as it is, with the protocol of the papers: articles published within a reference's span, as many dates as it
has, and as many sentences a date as it has on average. What is learnt (weights of counts for days, and of what speaks
for a sentence) is learnt on the other topics, if there are enough of them; else it is as day_weights.py and
line_weights.py have it, fitted by `--fit`. Beside ours stand
baselines computed here: days by publication counts, days by counts of full dates and publications, each with lead
sentences, and ours `blind`, without the number of dates. References on which random days score above 0.8 are
printed and left out of the figures. `--out` gets our timelines as `<topic>.<i>.json`. The last line printed is one
JSON object.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import statistics
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from math import exp
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.benchmarks.coref import regression
from tests.benchmarks.day_weights import SHARE, WEIGHTS
from tests.benchmarks.hidden_dates import topics
from tests.benchmarks.line_weights import LINE_WEIGHTS
from tests.benchmarks.tls_sentences import leads, learnt_lines, summary
from tests.benchmarks.tls_topics import Case, case, read

JUDGE = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "tls_eval.py"
_ENOUGH = 4  # topics to learn from; with fewer the stored weights serve
_RANDOM = 0.8  # a reference on which random days score more tells nothing
_RANDOM_DRAWS = 20


def judge() -> ModuleType | None:
    """The scorer as a module, None where it is not at hand."""
    if not JUDGE.is_file():
        return None
    spec = importlib.util.spec_from_file_location("tls_eval", JUDGE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def learnt(cases: Sequence[Case]) -> dict[str, float]:
    """Weights that tell the dates of these references from the other days; each topic counts the same."""
    rows = [_learnable(found) for one in cases for found in one.counts.values()]
    same = [day in one.reference for one in cases for day in one.counts]
    return regression(rows, same, ridge=3.0)


def _learnable(found: Mapping[str, float]) -> dict[str, float]:
    return {name: value for name, value in found.items() if not name.startswith("raw ")}


def likely(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """From 0 to 1: how likely a day is in a reference."""
    total = sum(weights.get(name, 0.0) * value for name, value in _learnable(found).items())
    return 1 / (1 + exp(-max(min(total, 30.0), -30.0)))


def best(scores: Mapping[date, float], count: int) -> list[date]:
    """The days of highest score, in order of time; of equals the earlier."""
    return sorted(sorted(scores, key=lambda day: (-scores[day], day))[:count])


def scored(scorer: ModuleType, cases: Sequence[Case], made: Mapping[tuple[str, int], Mapping[date, list[str]]]) -> Any:
    """The judge's averages over these cases."""
    judged = scorer.Scorer()
    rows = [(one.topic, str(one.index), judged.all(made[one.topic, one.index], [one.reference])) for one in cases]
    return scorer.averages(rows), rows


def at_random(one: Case) -> float:
    """The mean date F1 of as many random days as the reference has."""
    draw = random.Random(0)
    days, wanted = sorted(one.counts), set(one.reference)
    return statistics.mean(len(wanted & set(draw.sample(days, len(wanted)))) / len(wanted)
                           for _ in range(_RANDOM_DRAWS))


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark; 0 also where the judge or the corpus is missing, with a message."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--out", type=Path, help="folder for our timelines")
    parser.add_argument("--fit", action="store_true", help="fit the weights to all these topics and print them")
    options = parser.parse_args(arguments)
    scorer = judge()
    folders = list(topics(options.path))
    if scorer is None or not folders:
        print(f"skipped: no {'judge at ' + str(JUDGE) if scorer is None else 'topics in ' + str(options.path)}")
        return 0
    read_in = [read(folder, scorer) for folder in folders]
    cases = [case(topic, index) for topic in read_in for index in range(len(topic.references))]
    if options.fit:
        for name, weight in sorted(learnt(cases).items()):
            print(f'    "{name}": {round(weight, 2)},')
        print(f"SHARE = {_share(cases):.2f}")
        for name, weight in sorted(learnt_lines(cases).items()):
            print(f'    "{name}": {round(weight, 3)},')
        return 0
    print(json.dumps(figures(scorer, cases, options.out)))
    return 0


def figures(scorer: ModuleType, cases: Sequence[Case], out: Path | None) -> dict[str, float]:
    """Ours and the baselines over the references that tell something, all printed."""
    counted = [one for one in cases if at_random(one) <= _RANDOM]
    for one in cases:
        if one not in counted:
            print(f"{one.topic}.{one.index}: random days score {at_random(one):.2f}; left out of the figures")
    made = timelines(cases)
    found: dict[str, float] = {}
    for name, lines in made.items():
        averages, rows = scored(scorer, cases, lines)
        print(name)
        scorer.report(rows)
        averages, _ = scored(scorer, counted, lines)
        found |= {f"{name} date_f1": averages["date"]["PAPER_F"], f"{name} align_r1": averages["align-R1"]["PAPER_F"],
                  f"{name} align_r2": averages["align-R2"]["PAPER_F"]}
    bar = max(found["published date_f1"], found["full date_f1"])
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        for (topic, index), line in made["ours"].items():
            items = [{"date": day.isoformat(), "text": text} for day, text in sorted(line.items())]
            (out / f"{topic}.{index}.json").write_text(json.dumps(items), encoding="utf-8")
    return {**found, "date_f1_over_baseline": found["ours date_f1"] / bar - 1,
            "align_r1_over_baseline": found["ours align_r1"] / found["published align_r1"] - 1}


def _share(cases: Sequence[Case]) -> float:
    """Which part of the days of a span a reference holds, in the middle."""
    return statistics.median(len(one.reference) / len(one.counts) for one in cases)


def timelines(cases: Sequence[Case]) -> dict[str, dict[tuple[str, int], dict[date, list[str]]]]:
    """Each way's timelines by topic and number of the reference."""
    made: dict[str, dict[tuple[str, int], dict[date, list[str]]]] = {
        name: {} for name in ("ours", "blind", "published", "full")}
    for one in cases:
        others = [other for other in cases if other.topic != one.topic]
        enough = len({other.topic for other in others}) >= _ENOUGH
        weights = learnt(others) if enough else WEIGHTS
        lines = learnt_lines(others) if enough else LINE_WEIGHTS
        key, size, many = (one.topic, one.index), one.sentences, len(one.reference)
        scores = {day: likely(found, weights) for day, found in one.counts.items()}
        made["ours"][key] = {day: summary(one, day, size, lines) for day in best(scores, many)}
        share = _share(others) if enough else SHARE
        likeliest = best(scores, max(1, round(share * len(scores))))
        made["blind"][key] = {day: summary(one, day, 2, lines) for day in likeliest}
        published = {day: found.get("raw published", 0.0) for day, found in one.counts.items()}
        full = {day: published[day] + found.get("raw full", 0.0) for day, found in one.counts.items()}
        made["published"][key] = {day: leads(one, day, size) for day in best(published, many)}
        made["full"][key] = {day: leads(one, day, size) for day in best(full, many)}
    return made


if __name__ == "__main__":
    sys.exit(main())
