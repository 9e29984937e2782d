"""How well the publication of undated articles is inferred from the rest of their story.

    python -m tests.benchmarks.hidden_dates PATH [--out FILE] [--seed N]

PATH is a folder of topics, or one topic, with `articles.jsonl` as ../shared/corpora/README.md describes it. Ids become
hashes, the order is shuffled, the tokenisation undone, and the date of a seeded random half of each topic is hidden.
The last line printed is one JSON object; `own` counts articles that print their own date, `other` those that do not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import statistics
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from timeline.model.calendar import day_number
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.pipeline import calendar

_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"',
             r"\/": "/", r"\*": "*"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Article:
    """A hidden article: its true day, whether it prints it, and what was inferred."""

    id: str
    true: int
    prints_own: bool
    found: Interval | None


def untokenised(sentence: str) -> str:
    """A sentence with the spacing of running text."""
    for token, sign in _BRACKETS.items():
        sentence = sentence.replace(token, sign)
    sentence = re.sub(r"\s+([.,;:!?%)\]}]|n't\b|'(?:s|re|ve|ll|d|m)\b)", r"\1", sentence)
    sentence = re.sub(r"([(\[{$£€])\s+", r"\1", sentence)
    parts = re.split(r'\s*"\s*', sentence)
    quoted = parts[0] + "".join((' "' if number % 2 else '" ') + part for number, part in enumerate(parts[1:], 1))
    return re.sub(r'\s+([.,;:!?])', r"\1", " ".join(quoted.split()))


def topics(path: Path) -> Iterator[Path]:
    """The topics of a folder: itself, or its subfolders."""
    is_topic = (path / "articles.jsonl").exists()
    yield from [path] if is_topic else sorted(one.parent for one in path.glob("*/articles.jsonl"))


def read(topic: Path) -> list[tuple[Document, str]]:
    """The articles of a topic without dates, each with its true one, ids hashed, in an order that tells nothing."""
    found = []
    for line in (topic / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        record: dict[str, Any] = json.loads(line)
        text = "\n\n".join(untokenised(sentence) for sentence in record["sentences"])
        id = hashlib.sha256(record["id"].encode()).hexdigest()[:12]
        found.append((Document(id, text, language="en"), record["date"]))
    return sorted(found, key=lambda pair: pair[0].id)


def infer(topic: Path, seed: int) -> list[Article]:
    """Hides the date of half of a topic's articles and infers it."""
    articles = read(topic)
    hidden = {document.id for document, _ in random.Random(seed).sample(articles, len(articles) // 2)}
    given = [document if document.id in hidden
             else Document(document.id, document.text, published=when, language="en", basis="the corpus")
             for document, when in articles]
    published = calendar(given).published
    return [Article(document.id, number(when), prints(document.text, when),
                    published[document.id].interval if document.id in published else None)
            for document, when in articles if document.id in hidden]


def number(when: str) -> int:
    """Day number of an ISO date."""
    day = date.fromisoformat(when)
    return day_number(day.year, day.month, day.day)


def prints(text: str, when: str) -> bool:
    """Whether an article prints its own date in full, in a common form."""
    day = date.fromisoformat(when)
    month, number = f"(?:{day:%B}|{day:%b}\\.?)", f"{day.day}(?:st|nd|rd|th)?"
    return re.search(f"{month} {number},? {day.year}|{number} {month},? {day.year}|{when}", text) is not None


def figures(articles: Iterable[Article]) -> dict[str, float]:
    """Shares of articles with each bound and with both, how many hold the true day, and the median width in days."""
    some = list(articles)
    if not some:
        return {"articles": 0}
    lower = [one for one in some if one.found is not None and one.found.earliest is not None]
    upper = [one for one in some if one.found is not None and one.found.latest is not None]
    both = [one for one in lower if one in upper]
    return {
        "articles": len(some),
        "lower": round(100 * len(lower) / len(some), 1),
        "upper": round(100 * len(upper) / len(some), 1),
        "both": round(100 * len(both) / len(some), 1),
        "lower_right": share(lower, lambda one: one.found.earliest.day <= one.true),
        "upper_right": share(upper, lambda one: one.true < -(-one.found.latest.seconds // 86_400)),
        "both_right": share(both, holds),
        "median_width": statistics.median(width(one) for one in both) if both else 0,
    }


def holds(article: Article) -> bool:
    """Whether a two-sided interval holds the true day."""
    return article.found.earliest.day <= article.true < -(-article.found.latest.seconds // 86_400)  # type: ignore[union-attr]


def width(article: Article) -> float:
    """Days of a two-sided interval."""
    return article.found.seconds / 86_400  # type: ignore[union-attr, operator]


def share(articles: list[Article], right: Any) -> float:
    """Percentage for which something holds."""
    return round(100 * sum(map(right, articles)) / len(articles), 1) if articles else 0.0


def main() -> int:
    """Runs the benchmark. Exit code 2 if PATH holds no topic."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("path", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = {topic.name: infer(topic, options.seed) for topic in topics(options.path)}
    if not found:
        print(f"{options.path}: no articles.jsonl here; name a topic or a folder of topics", file=sys.stderr)
        return 2
    for name, articles in found.items():
        print(name, json.dumps(figures(articles)))
    everything = [one for articles in found.values() for one in articles]
    if options.out:
        options.out.write_text("".join(json.dumps({"id": one.id, "true": one.true, "own": one.prints_own,
                                                   "found": str(one.found)}) + "\n" for one in everything))
    print(json.dumps({"all": figures(everything), "own": figures(one for one in everything if one.prints_own),
                      "other": figures(one for one in everything if not one.prints_own)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
