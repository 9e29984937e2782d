"""Time and memory of building a story, and how both grow with the number of articles.

    python -m tests.benchmarks.build PATH [--sizes N,N,...] [--out FILE]

PATH is a folder of topics, or one topic, with `articles.jsonl` as ../shared/corpora/README.md describes it. For each
size so many articles are built in a process of its own; where there are too few they are repeated under other ids with
their names altered, so that a repeat is another story. In the same process the same spaCy model's full pipeline runs
over the same text, in the same batches a paragraph at a time. `growth` is how much faster than n log n the time beyond
reading (the parse and the structure of each article) grew from the smallest size to the largest: 1 is n log n, 2 twice
that. The last line printed is one JSON object; times are seconds of one core's time, memory is the most that was
resident, in MB.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import importlib.util
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from math import log
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from tests.benchmarks.hidden_dates import topics, untokenised
from timeline import extraction, pipeline
from timeline.language.parse import STANDARD_MODELS, Parser
from timeline.model.text import Document

_SIZES = (100, 1000)
_BATCH = 256
_READING = ("parsing", "structures")
_STAGES: Mapping[str, Any] = {"structures": pipeline, "names": extraction, "mentions": extraction,
                              "told_again": extraction, "_calendar": pipeline, "_join": pipeline, "account": pipeline}
_PARTS = ("documents", "blocks", "sentences", "dated", "events", "unplaced", "account", "published")
_NAME = re.compile(r"\b[A-Z][a-z]{2,}\b")
_VOWELS = "aeiou"


def articles(path: Path, count: int) -> list[Document]:
    """So many articles; a repeat has another id and other names."""
    originals = [document for topic in topics(path) for document in _topic(topic)]
    found = []
    for number in range(count if originals else 0):
        document = originals[number % len(originals)]
        turn = number // len(originals)
        found.append(document if not turn else Document(
            f"{turn}/{document.id}", renamed(document.text, turn), outlet=document.outlet, published=document.published,
            language="en"))
    return found


def _topic(folder: Path) -> Iterator[Document]:
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        record: dict[str, Any] = json.loads(line)
        text = "\n\n".join(untokenised(sentence) for sentence in record["sentences"])
        yield Document(f"{folder.name}/{record['id']}", text, outlet=record["source"], published=record["date"],
                       language="en")


def renamed(text: str, turn: int) -> str:
    """The text with other vowels in its names: in words that it has with a capital only."""
    plain = set(re.findall(r"\b[a-z]+\b", text))
    table = str.maketrans(_VOWELS, _VOWELS[turn % 5:] + _VOWELS[:turn % 5])
    return _NAME.sub(lambda match: match.group() if match.group().lower() in plain else
                     match.group().translate(table) + "x" * (turn // 5), text)


def measure(documents: list[Document]) -> dict[str, float]:
    """Seconds of the build and of its stages, its memory, and seconds of the full pipeline of the same model."""
    spent: dict[str, float] = dict.fromkeys(_STAGES, 0.0)
    for name, module in _STAGES.items():
        setattr(module, name, _timed(getattr(module, name), name, spent))
    parser = Parser()
    before = _megabytes()
    start = time.process_time()
    chronicle = pipeline.build(documents, parser=parser)
    whole = time.process_time() - start
    megabytes = _megabytes()
    spent["parsing"] = whole - sum(spent.values())
    model = full_pipeline()
    start = time.process_time()
    paragraphs = (part for document in documents for part in document.text.split("\n\n"))
    for _ in model.pipe(paragraphs, batch_size=_BATCH):
        pass
    spacy = time.process_time() - start
    story = _room([getattr(chronicle, part) for part in _PARTS]) / 2**20
    return {"articles": len(documents), "events": len(chronicle.events), "seconds": whole, "mb": megabytes,
            "model_mb": before, "story_mb": story, "spacy_seconds": spacy,
            **{f"{name.strip('_')}_s": spent[name] for name in spent}}


def _megabytes() -> float:
    """The most memory that was resident so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _room(parts: list[Any]) -> int:
    """The bytes of some objects and all that they hold, each counted once; classes and modules are not."""
    seen: set[int] = set()
    total, waiting = 0, parts
    while waiting:
        one = waiting.pop()
        if id(one) not in seen and not isinstance(one, type | ModuleType | FunctionType):
            seen.add(id(one))
            total += sys.getsizeof(one)
            waiting += gc.get_referents(one)
    return total


def full_pipeline() -> Any:
    """The model that the product parses with, with all its components."""
    name = next(name for name in STANDARD_MODELS if importlib.util.find_spec(name) is not None)
    return importlib.import_module(name).load()


def _timed(function: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    def run(*arguments: Any, **options: Any) -> Any:
        start = time.process_time()
        found = function(*arguments, **options)
        spent[name] += time.process_time() - start
        return found

    return run


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark; 0 also where the corpus is missing, with a message."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--sizes", default=",".join(map(str, _SIZES)), help="numbers of articles, the smallest first")
    parser.add_argument("--out", type=Path, help="write each size's figures, a line each")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    sizes = sorted(int(size) for size in options.sizes.split(","))
    if not list(topics(options.path)):
        print(f"skipped: no topics in {options.path}")
        return 0
    if options.one:
        print(json.dumps(measure(articles(options.path, sizes[0]))))
        return 0
    found = []
    for size in sizes:
        command = [sys.executable, "-m", "tests.benchmarks.build", str(options.path), "--sizes", str(size), "--one"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        found.append(json.loads(done.stdout.strip().rpartition("\n")[2]))
        print(json.dumps({name: round(value, 2) for name, value in found[-1].items()}), flush=True)
    if options.out:
        options.out.write_text("".join(json.dumps(one) + "\n" for one in found), encoding="utf-8")
    print(json.dumps(figures(found)))
    return 0


def figures(found: list[dict[str, float]]) -> dict[str, float]:
    """What the sizes show together."""
    first, last = found[0], found[-1]
    ratio = last["articles"] * log(last["articles"]) / (first["articles"] * log(first["articles"]))
    return {
        "articles": last["articles"], "seconds": last["seconds"], "mb": last["mb"],
        "growth": _beyond(last) / _beyond(first) / ratio if ratio > 1 else 1.0,
        "join_share": max(one["join_s"] / one["seconds"] for one in found),
        "over_spacy": max(one["seconds"] / one["spacy_seconds"] for one in found),
        "kb_per_article": _more("mb", first, last), "story_kb_per_article": _more("story_mb", first, last),
    }


def _more(name: str, first: dict[str, float], last: dict[str, float]) -> float:
    """The kilobytes that an article more costs."""
    return 1024 * (last[name] - first[name]) / max(last["articles"] - first["articles"], 1)


def _beyond(one: dict[str, float]) -> float:
    return one["seconds"] - sum(one[f"{name.strip('_')}_s"] for name in _READING)


if __name__ == "__main__":
    sys.exit(main())
