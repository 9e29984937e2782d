"""Topics of news with reference timelines: sentences, the days that they name by the calendar that dates a story, and
what speaks for each day of a reference's span.
"""

from __future__ import annotations

import json
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import log
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.benchmarks.hidden_dates import untokenised
from timeline.merge.context import Vector, dot, unit
from timeline.merge.wording import content
from timeline.model.calendar import DAY, civil
from timeline.model.text import Document
from timeline.model.timex import Basis
from timeline.pipeline import calendar

LEADS = 3  # sentences at the head of an article that tell of its own day


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: its words, its weights, its place in its article, when that was published, and the days it names."""

    text: str
    words: Vector
    place: int
    published: date
    article: str
    days: tuple[date, ...] = ()
    full: tuple[date, ...] = ()  # the days that it names with day, month and year


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic's sentences and reference timelines, each a mapping from days to sentences."""

    name: str
    lines: tuple[Line, ...]
    references: tuple[Mapping[date, Sequence[str]], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A reference with what may be seen for it: the sentences of its span, and what counts for each of its days."""

    topic: str
    index: int
    reference: Mapping[date, Sequence[str]]
    lines: tuple[Line, ...]
    counts: Mapping[date, Mapping[str, float]]
    heads: Vector  # the words of the heads of its articles

    @property
    def sentences(self) -> int:
        """Sentences a date: the mean of the reference."""
        return max(1, round(statistics.mean(len(some) for some in self.reference.values())))


def read(folder: Path, scorer: ModuleType) -> Topic:
    """A topic with the days that its sentences name, by the calendar that dates a story."""
    records = [json.loads(line) for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    documents, starts = [], {}
    for record in records:
        parts = [untokenised(sentence) for sentence in record["sentences"]]
        starts[record["id"]] = _starts(parts)
        documents.append(Document(record["id"], "\n\n".join(parts), language="en", published=record["date"],
                                  basis="the corpus"))
    named: dict[tuple[str, int], list[tuple[date, bool]]] = defaultdict(list)
    for item in calendar(documents).dated:
        when = item.interval
        if when is not None and when.seconds == DAY and when.earliest is not None:
            year, month, day = civil(when.earliest.day)
            place = sum(1 for start in starts[item.anchored.document] if start <= item.anchored.timex.start) - 1
            if 1 <= year <= 9999:
                named[item.anchored.document, place].append(
                    (date(year, month, day), item.anchored.basis is Basis.ABSOLUTE))
    lines = _lines(records, named)
    return Topic(folder.name, lines, tuple(scorer.read_timelines(str(folder / "timelines.jsonl"))))


def _starts(parts: Sequence[str]) -> list[int]:
    found, at = [], 0
    for part in parts:
        found.append(at)
        at += len(part) + 2
    return found


def _lines(records: Sequence[Mapping[str, Any]],
           named: Mapping[tuple[str, int], list[tuple[date, bool]]]) -> tuple[Line, ...]:
    stems = {(record["id"], place): Counter(content(sentence))
             for record in records for place, sentence in enumerate(record["sentences"])}
    known = Counter(word for found in stems.values() for word in found)
    made = []
    for record in records:
        for place, sentence in enumerate(record["sentences"]):
            weights = {word: (1 + log(count)) * log(len(stems) / known[word])
                       for word, count in stems[record["id"], place].items()}
            days = named.get((record["id"], place), [])
            made.append(Line(sentence, unit(weights), place, date.fromisoformat(record["date"]), record["id"],
                             tuple(dict.fromkeys(day for day, _ in days)),
                             tuple(dict.fromkeys(day for day, full in days if full))))
    return tuple(made)


def case(topic: Topic, index: int) -> Case:
    """What may be seen of a topic for one of its references."""
    reference = topic.references[index]
    first, last = min(reference), max(reference)
    lines = tuple(line for line in topic.lines if first <= line.published <= last)
    heads = unit(total(line.words for line in lines if line.place < LEADS))
    return Case(topic.name, index, reference, lines, counts(lines, first, last), heads)


def counts(lines: Sequence[Line], first: date, last: date) -> dict[date, dict[str, float]]:
    """For each day of a span, what speaks for it: who published on it, who names it, and from how far."""
    span = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    middle = unit(total(line.words for line in lines))
    tallies: dict[str, Counter[date]] = defaultdict(Counter)
    for day, articles in _articles(lines).items():
        tallies["published"][day] = len(articles)
    seen: set[tuple[str, date, str]] = set()
    for line in lines:
        for day in line.days:
            ago = (line.published - day).days
            kind = "ahead" if ago < 0 else "same day" if ago == 0 else "day after" if ago == 1 else \
                "week after" if ago <= 7 else "long after"
            tallies[f"named {kind}"][day] += 1
            tallies["central"][day] += dot(line.words, middle)  # type: ignore[assignment]
            if line.place < LEADS:
                tallies["named in a lead"][day] += 1
            if ("article", day, line.article) not in seen:
                seen.add(("article", day, line.article))
                tallies["articles naming"][day] += 1
            if ("day", day, str(line.published)) not in seen:
                seen.add(("day", day, str(line.published)))
                tallies["days naming"][day] += 1
        for day in line.full:
            tallies["full"][day] += 1
    return {day: _features(tallies, day, span) for day in span}


def _features(tallies: Mapping[str, Counter[date]], day: date, span: Sequence[date]) -> dict[str, float]:
    found = {"bias": 1.0, "first": float(day == span[0])}
    for name, tally in tallies.items():
        most = max((tally[other] for other in span), default=0)
        found[name] = tally[day] / most if most else 0.0
        found[f"log {name}"] = log(1 + tally[day]) / log(1 + most) if most else 0.0
        around = [tally[day + timedelta(days=step)] for step in (-2, -1, 1, 2)]
        found[f"peak {name}"] = float(tally[day] > 0 and tally[day] >= max(around))
        found[f"raw {name}"] = tally[day]
    return found


def _articles(lines: Sequence[Line]) -> dict[date, set[str]]:
    found: dict[date, set[str]] = defaultdict(set)
    for line in lines:
        found[line.published].add(line.article)
    return found


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum of sparse vectors."""
    found: dict[str, float] = {}
    for vector in vectors:
        for word, value in vector.items():
            found[word] = found.get(word, 0.0) + value
    return found
