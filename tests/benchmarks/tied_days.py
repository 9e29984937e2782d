"""How often the day that two articles name in the same words is one day, by the number of words they share.

    python -m tests.benchmarks.tied_days PATH [--common SHARE]

PATH is as for hidden_dates. Articles of known date are compared pair by pair; where one is dated a day before the other
the same weekday may be a week apart, so such pairs are left out. The last line printed is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from tests.benchmarks.hidden_dates import number, read, topics
from timeline import ties
from timeline.model.text import Document
from timeline.model.timex import Anchored, Basis
from timeline.pipeline import structures

_LONG = 12


def pairs(documents: list[Document], common: float) -> Iterator[tuple[int, bool]]:
    """For each pair of tied names of a day: how many words they share, and whether they mean one day."""
    found = structures(documents, processes=1)
    telling = {one.document.id: one.telling for one in found}
    items = {item.id: item for some in telling.values() for item in some}
    published = {document.id: number(str(document.published)) for document in documents}
    tied = ties.time_ties({one.document.id: one.sentences for one in found}, telling,
                          {one.document.id: one.document for one in found}, common=common)
    for tie in tied:
        for first, second in combinations([items[id] for id in tie.items[:_LONG]], 2):
            apart = abs(published[first.document] - published[second.document])
            if first.document != second.document and apart != 1 and _compares(first, second):
                yield len(tie.words.split()) - 1, first.timex.interval.overlaps(second.timex.interval)  # type: ignore[union-attr, arg-type]


def _compares(first: Anchored, second: Anchored) -> bool:
    is_deictic = Basis.PUBLICATION in {first.basis, second.basis}
    same = first.timex.text.lower() == second.timex.text.lower()
    return is_deictic and same and first.timex.interval is not None and second.timex.interval is not None


def main() -> int:
    """Runs the benchmark. Exit code 2 if PATH holds no topic."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("path", type=Path)
    parser.add_argument("--common", type=float, default=0.25)
    options = parser.parse_args()
    counts: Counter[tuple[int, bool]] = Counter()
    for topic in topics(options.path):
        counts.update(pairs([replace(document, published=when) for document, when in read(topic)], options.common))
    if not counts:
        print(f"{options.path}: no articles.jsonl here; name a topic or a folder of topics", file=sys.stderr)
        return 2
    for words in sorted({min(words, _LONG) for words, _ in counts}):
        right, wrong = (sum(count for (length, agrees), count in counts.items()
                            if min(length, _LONG) == words and agrees is wanted) for wanted in (True, False))
        print(f"{words}{'+' if words == _LONG else ''} words: {right} pairs of one day, {wrong} of two")
    right = sum(count for (_, agrees), count in counts.items() if agrees)
    print(json.dumps({"pairs": counts.total(), "one day": right, "share": round(100 * right / counts.total(), 1)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
