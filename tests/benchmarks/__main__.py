"""Runs the benchmarks whose corpora are here, and writes their figures into a table.

    python -m tests.benchmarks [--corpora FOLDER] [--into FILE]

FOLDER holds corpora as ../shared/corpora/README.md describes them. A benchmark runs in a process of its own; the last
line it prints is one JSON object. The tables stand in FILE (timeline/README.md), each between two comments: the
figures, and the taggers beside each other.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.rivals import line

ROOT = Path(__file__).resolve().parents[2]
FIGURES = ("<!-- figures of make bench -->", "<!-- end of figures -->")
TAGGERS = ("<!-- taggers of make bench -->", "<!-- end of taggers -->")
_SECONDS = 3600  # a benchmark that takes longer is broken


@dataclass(frozen=True, slots=True)
class Run:
    """A benchmark, the corpora it is run on, and the keys of its figures that are shown (all numbers if none)."""

    name: str
    corpus: str  # paths, with blanks between them
    keys: tuple[str, ...] = ()


_TIMEX = ("strict_f1", "relaxed_f1", "type_f1", "value_f1", "chars_per_s")
RUNS = (
    Run("timex", "timex/timebank", _TIMEX),
    Run("timex", "timex/aquaint", _TIMEX),
    Run("timex", "timex/wikiwars", _TIMEX),
    Run("phrasings", "tests/temporal/corpus"),
    Run("rivals", "timex/timebank timex/aquaint"),
    Run("rivals", "timex/wikiwars"),
    Run("hidden_dates", "tls/egypt", ("all.articles", "all.both", "all.both_right", "all.median_width")),
    Run("calendar", "seeds", ("agreeing.seconds", "agreeing.right", "contradicting.seconds", "contradicting.dropped")),
    Run("attribution", "attribution/dev.jsonl",
        ("found.f1", "source exact.f1", "cue exact.f1", "content exact.f1", "whole.f1", "who said it.accuracy")),
    Run("status", "tests/gold/wording", tuple(f"{half}.{measure}" for half in ("dev", "check") for measure in (
        "status", "speaker", "scope", "denier", "attachment"))),
    Run("headlines", "tls"),
    Run("coref", "coref/dev.jsonl", ("conll", "baseline_conll", "worst_topic_difference")),
    Run("tls", "tls", ("ours date_f1", "published date_f1", "full date_f1", "blind date_f1", "ours align_r1",
                       "published align_r1", "date_f1_over_baseline", "align_r1_over_baseline")),
    Run("copies", "tls"),
    Run("build", "tls/bpoil"),
    Run("embed", "tls/egypt"),
    Run("dashboard", "tls/egypt"),
)


def main(arguments: list[str] | None = None) -> int:
    """1 if a benchmark failed, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--into", type=Path, default=ROOT / "timeline" / "README.md")
    options = parser.parse_args(arguments)
    rows: list[str] = []
    taggers: list[str] = []
    failed = False
    for run in RUNS:
        paths = [found(path, (ROOT, options.corpora)) for path in run.corpus.split()]
        if None in paths or not (Path(__file__).parent / f"{run.name}.py").is_file():
            continue
        print(f"{run.name} on {run.corpus} ...", file=sys.stderr, flush=True)
        measured = figures(run.name, [path for path in paths if path is not None])
        failed |= measured is None
        if run.name == "rivals" and measured:
            taggers += beside_each_other(run.corpus, measured)
        else:
            rows.append(f"| {run.name} | {run.corpus} | {shown(measured, run.keys) if measured else 'failed'} |")
    text = options.into.read_text(encoding="utf-8")
    text = filled(text, FIGURES, ["| benchmark | corpus | figures |", "|---|---|---|", *rows])
    if taggers:
        text = filled(text, TAGGERS, ["| corpus | tagger | strict | relaxed | type | value F1 | characters a second |",
                                      "|---|---|---|---|---|---|---|", *taggers])
    options.into.write_text(text, encoding="utf-8")
    print("\n".join([*rows, *taggers]))
    return int(failed)


def found(path: str, bases: tuple[Path, ...]) -> Path | None:
    """The path under the first of the folders that has it."""
    return next((base / path for base in bases if (base / path).exists()), None)


def beside_each_other(corpus: str, measured: dict[str, object]) -> list[str]:
    """A row for each tagger that was measured."""
    return [f"| {corpus} {line(name, one)}" for name, one in measured.items()
            if isinstance(one, dict) and "chars_per_s" in one]


def figures(name: str, corpora: list[Path]) -> dict[str, object] | None:
    """The JSON object that the benchmark prints last, None if it fails."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *map(str, corpora)]
    try:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=_SECONDS, check=True)
        found = json.loads(done.stdout.strip().rpartition("\n")[2])
    except (subprocess.SubprocessError, ValueError) as error:
        print(f"{name} on {corpora}: {error}", file=sys.stderr)
        return None
    return found if isinstance(found, dict) else None


def shown(found: dict[str, object], keys: tuple[str, ...]) -> str:
    """The figures as words, numbers with three digits behind the point, or none from a thousand on."""
    flat = flattened(found)
    chosen = {key: flat[key] for key in keys if key in flat} if keys else flat
    return ", ".join(f"{key} {value:,.0f}" if abs(value) >= 1000 else f"{key} {round(value, 3):g}"
                     for key, value in chosen.items())


def flattened(found: dict[str, object], above: str = "") -> dict[str, float]:
    """The numbers of an object and of the objects in it, these under both names with a stop between them."""
    flat: dict[str, float] = {}
    for key, value in found.items():
        if isinstance(value, dict):
            flat |= flattened(value, f"{above}{key}.")
        elif isinstance(value, int | float) and not isinstance(value, bool):
            flat[above + key] = value
    return flat


def filled(text: str, marks: tuple[str, str], rows: list[str]) -> str:
    """The text with the table between its two comments, or behind it if it has none."""
    begin, end = marks
    table = "\n".join([begin, *rows, end])
    section = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if section.search(text):
        return section.sub(lambda _: table, text)
    return f"{text.rstrip()}\n\n{table}\n"


if __name__ == "__main__":
    sys.exit(main())
