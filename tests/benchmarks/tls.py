"""Timelines out of many articles: which days matter in a story, and what happened on them.

    python -m tests.benchmarks.tls PATH [--out FOLDER] [--fit]

PATH is a folder of topics as ../shared/corpora/README.md describes them; the judge is ../shared/bench/tls_eval.py,
called as it is, with the protocol of the papers: articles published within a reference's span, as many dates as it
has, and as many sentences a date as it has on average. What is learnt (a few weights of counts) is learnt on the
other topics, if there are enough of them; else it is as day_weights.py has it, fitted by `--fit`. Beside ours stand
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
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, log
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.benchmarks.coref import regression
from tests.benchmarks.day_weights import SHARE, WEIGHTS
from tests.benchmarks.hidden_dates import topics, untokenised
from timeline.merge.context import Vector, dot, unit
from timeline.merge.wording import content
from timeline.model.calendar import DAY, civil
from timeline.model.text import Document
from timeline.model.timex import Basis
from timeline.pipeline import calendar

JUDGE = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "tls_eval.py"
_LEADS = 3  # sentences at the head of an article that tell of its own day
_ENOUGH = 4  # topics to learn from; with fewer the weights in day_weights.py serve
_RANDOM = 0.8  # a reference on which random days score more tells nothing
_RANDOM_DRAWS = 20
_LEAST_WORDS, _MOST_WORDS = 8, 60
_ALIKE = 0.5  # two sentences of one day that are more alike say the same


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

    @property
    def sentences(self) -> int:
        """Sentences a date: the mean of the reference."""
        return max(1, round(statistics.mean(len(some) for some in self.reference.values())))


def judge() -> ModuleType | None:
    """The scorer as a module, None where it is not at hand."""
    if not JUDGE.is_file():
        return None
    spec = importlib.util.spec_from_file_location("tls_eval", JUDGE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
    return Case(topic.name, index, reference, lines, counts(lines, first, last))


def counts(lines: Sequence[Line], first: date, last: date) -> dict[date, dict[str, float]]:
    """For each day of a span, what speaks for it: who published on it, who names it, and from how far."""
    span = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    middle = unit(_sum(line.words for line in lines))
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
            if line.place < _LEADS:
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


def _sum(vectors: Iterable[Vector]) -> Vector:
    total: dict[str, float] = {}
    for vector in vectors:
        for word, value in vector.items():
            total[word] = total.get(word, 0.0) + value
    return total


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


def summary(one: Case, day: date, size: int) -> list[str]:
    """The sentences that tell best what happened on a day: near the middle of all that is said of it, each new."""
    about = [line for line in one.lines if day in line.days]
    about += [line for line in one.lines if not line.days and line.place < _LEADS
              and 0 <= (line.published - day).days <= 1]
    about = [line for line in about if _LEAST_WORDS <= len(line.text.split()) <= _MOST_WORDS] or about
    if not about:
        return leads(one, day, size)
    middle = unit(_sum(line.words for line in about))
    story = unit(_sum(line.words for line in one.lines if line.place < _LEADS))
    ranked = sorted(about, key=lambda line: (-_worth(line, day, middle, story), line.article, line.place))
    chosen: list[Line] = []
    for line in ranked:
        if all(dot(line.words, other.words) < _ALIKE for other in chosen):
            chosen.append(line)
        if len(chosen) == size:
            break
    return [line.text for line in chosen]


def _worth(line: Line, day: date, middle: Vector, story: Vector) -> float:
    named = 0.15 if day in line.days else 0.0
    return dot(line.words, middle) + 0.5 * dot(line.words, story) + named + (0.05 if line.place < _LEADS else 0.0)


def leads(one: Case, day: date, size: int) -> list[str]:
    """The first sentences of the articles published on a day, article by article."""
    own = sorted((line for line in one.lines if line.published == day), key=lambda line: (line.place, line.article))
    return [line.text for line in own[:size]]


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
        key, size, many = (one.topic, one.index), one.sentences, len(one.reference)
        scores = {day: likely(found, weights) for day, found in one.counts.items()}
        made["ours"][key] = {day: summary(one, day, size) for day in best(scores, many)}
        share = _share(others) if enough else SHARE
        made["blind"][key] = {day: summary(one, day, 2) for day in best(scores, max(1, round(share * len(scores))))}
        published = {day: found.get("raw published", 0.0) for day, found in one.counts.items()}
        full = {day: published[day] + found.get("raw full", 0.0) for day, found in one.counts.items()}
        made["published"][key] = {day: leads(one, day, size) for day in best(published, many)}
        made["full"][key] = {day: leads(one, day, size) for day in best(full, many)}
    return made


if __name__ == "__main__":
    sys.exit(main())
