"""Which sentences tell best what happened on a day: a worth with weights learnt on other topics' references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from math import log

from tests.benchmarks.tls_topics import LEADS, Case, Line, total
from timeline.merge.context import Vector, dot, unit
from timeline.merge.wording import content

_LEAST_WORDS, _MOST_WORDS = 8, 60
_SHORT = 12  # words
_WEEK, _SEASON = 7, 60  # days
_ALIKE = 0.5  # two sentences of one day that are more alike say the same
_SEEN = 150  # sentences of a day that are learnt from, evenly taken
_RIDGE = 0.001

Weights = Mapping[str, float]


def summary(one: Case, day: date, size: int, weights: Weights) -> list[str]:
    """The sentences of most worth for a day, the best first, each new beside those before it."""
    known = about(one, day)
    if not known:
        return leads(one, day, size)
    middle = unit(total(line.words for line in known))
    worth = {id(line): sum(weights.get(name, 0.0) * value for name, value in features(one, line, day, middle).items())
             for line in known}
    chosen: list[Line] = []
    for line in sorted(known, key=lambda line: (-worth[id(line)], line.article, line.place)):
        if all(dot(line.words, other.words) < _ALIKE for other in chosen):
            chosen.append(line)
        if len(chosen) == size:
            break
    return [line.text for line in chosen]


def about(one: Case, day: date) -> list[Line]:
    """The sentences that name a day, and the heads of articles of that day and the next that name none."""
    found = [line for line in one.lines if day in line.days]
    found += [line for line in one.lines if not line.days and line.place < LEADS
              and 0 <= (line.published - day).days <= 1]
    return [line for line in found if _LEAST_WORDS <= len(line.text.split()) <= _MOST_WORDS] or found


def leads(one: Case, day: date, size: int) -> list[str]:
    """The first sentences of the articles published on a day, article by article."""
    own = sorted((line for line in one.lines if line.published == day), key=lambda line: (line.place, line.article))
    return [line.text for line in own[:size]]


def features(one: Case, line: Line, day: date, middle: Vector) -> dict[str, float]:
    """What speaks for a sentence as the summary of a day: how near it is to the `middle` of what is said of the day and
    to the heads of the story's articles, where it stands, when it was written and how long it is.
    """
    length = len(line.text.split())
    central, of_story = dot(line.words, middle), dot(line.words, one.heads)
    ago = (line.published - day).days
    return {
        "bias": 1.0, "central": central, "of the story": of_story, "central and of the story": central * of_story,
        "named": float(day in line.days), "named alone": float(day in line.days and len(line.days) == 1),
        "in a lead": float(line.place < LEADS), "first": float(line.place == 0),
        "log length": log(max(length, 1)), "length": min(length, _MOST_WORDS) / _MOST_WORDS,
        "short": float(length < _SHORT), "content": len(line.words) / max(length, 1),
        "ahead": float(ago < 0), "same day": float(ago == 0), "day after": float(ago == 1),
        "week after": float(ago > _WEEK), "long after": float(ago > _SEASON),
        "quotes": float('"' in line.text or "``" in line.text),
        "figures": float(any(letter.isdigit() for letter in line.text)),
    }


def learnt_lines(cases: Sequence[Case]) -> dict[str, float]:
    """Weights of a linear worth that comes nearest to the share of words in common with a reference's sentence of the
    day; least squares with a ridge penalty, each topic counting the same.
    """
    import numpy as np

    by_topic: dict[str, list[tuple[dict[str, float], float]]] = {}
    for one in cases:
        by_topic.setdefault(one.topic, []).extend(_rows(one))
    names = sorted({name for rows in by_topic.values() for found, _ in rows for name in found})
    square, product = _RIDGE * np.eye(len(names)), np.zeros(len(names))
    for rows in filter(None, by_topic.values()):
        matrix = np.array([[found[name] for name in names] for found, _ in rows])
        square += matrix.T @ matrix / len(rows)
        product += matrix.T @ np.array([wanted for _, wanted in rows]) / len(rows)
    return dict(zip(names, map(float, np.linalg.solve(square, product)), strict=True))


def _rows(one: Case) -> list[tuple[dict[str, float], float]]:
    """The features of the sentences of each day of a reference, and how much each has in common with it."""
    rows = []
    for day, told in sorted(one.reference.items()):
        known = sorted(about(one, day), key=lambda line: (line.article, line.place))
        middle = unit(total(line.words for line in known))
        wanted = Counter(word for sentence in told for word in content(sentence))
        usual = sum(wanted.values()) / max(len(told), 1)
        for line in known[::len(known) // _SEEN + 1]:
            own = Counter(content(line.text))
            common = 2 * (own & wanted).total() / max(own.total() + usual, 1)
            rows.append((features(one, line, day, middle), common))
    return rows
