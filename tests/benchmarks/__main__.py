"""Runs the benchmarks whose corpora are here, and writes their figures into a table.

    python -m tests.benchmarks [--corpora FOLDER] [--into FILE]

FOLDER holds corpora as ../shared/corpora/README.md describes them. A benchmark runs in a process of its own; the last
line it prints is one JSON object. The table stands in FILE (timeline/README.md) between two comments.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- figures of make bench -->", "<!-- end of figures -->"
_SECTION = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
_SECONDS = 3600  # a benchmark that takes longer is broken


@dataclass(frozen=True, slots=True)
class Run:
    """A benchmark, the corpus it is run on, and the keys of its figures that are shown (all numbers if none)."""

    name: str
    corpus: str
    keys: tuple[str, ...] = ()


_TIMEX = ("strict_f1", "relaxed_f1", "type_f1", "value_f1", "chars_per_s")
RUNS = (
    Run("timex", "timex/timebank", _TIMEX),
    Run("timex", "timex/aquaint", _TIMEX),
    Run("timex", "timex/wikiwars", _TIMEX),
    Run("hidden_dates", "tls/egypt", ("all.articles", "all.both", "all.both_right", "all.median_width")),
    Run("attribution", "attribution/dev.jsonl",
        ("found.f1", "source exact.f1", "cue exact.f1", "content exact.f1", "whole.f1", "who said it.accuracy")),
    Run("status", "tests/gold/status.jsonl"),
    Run("coref", "coref/dev.jsonl", ("conll", "baseline_conll", "worst_topic_difference")),
    Run("tls", "tls", ("ours date_f1", "published date_f1", "full date_f1", "blind date_f1", "ours align_r1",
                       "published align_r1", "date_f1_over_baseline", "align_r1_over_baseline")),
    Run("copies", "tls"),
    Run("build", "tls/egypt"),
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
    failed = False
    for run in RUNS:
        corpus = next((base / run.corpus for base in (ROOT, options.corpora) if (base / run.corpus).exists()), None)
        if corpus is None or not (Path(__file__).parent / f"{run.name}.py").is_file():
            continue
        print(f"{run.name} on {run.corpus} ...", file=sys.stderr, flush=True)
        found = figures(run.name, corpus)
        failed |= found is None
        rows.append(f"| {run.name} | {run.corpus} | {shown(found, run.keys) if found else 'failed'} |")
    options.into.write_text(filled(options.into.read_text(encoding="utf-8"), rows), encoding="utf-8")
    print("\n".join(rows))
    return int(failed)


def figures(name: str, corpus: Path) -> dict[str, object] | None:
    """The JSON object that the benchmark prints last, None if it fails."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", str(corpus)]
    try:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=_SECONDS, check=True)
        found = json.loads(done.stdout.strip().rpartition("\n")[2])
    except (subprocess.SubprocessError, ValueError) as error:
        print(f"{name} on {corpus}: {error}", file=sys.stderr)
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


def filled(text: str, rows: list[str]) -> str:
    """The text with the table between its two comments, or behind it if it has none."""
    table = "\n".join([BEGIN, "| benchmark | corpus | figures |", "|---|---|---|", *rows, END])
    if _SECTION.search(text):
        return _SECTION.sub(lambda _: table, text)
    return f"{text.rstrip()}\n\n## Measured\n\n{table}\n"


if __name__ == "__main__":
    sys.exit(main())
