"""How long the publications of a large story take to solve as one, with ties that agree and ties that contradict.

    python -m tests.benchmarks.calendar [PATH] [--documents N] [--relations N] [--contradicting SHARE] [--out FILE]

PATH is ignored: the documents are invented. Each names the weekdays of what it tells and a past date in full; one in
ten states its publication. A tie joins the words of two documents that were out within a week of each other; a SHARE of
them (none, then a tenth) joins documents a month apart, which mostly no calendar can hold. Every story is solved twice,
in two orders, and the answers compared. The last line printed is one JSON object; seconds are of processor time.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

from timeline.chronology import Solution, solve
from timeline.model.calendar import civil, day_number
from timeline.model.event import Published
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored
from timeline.temporal.anchor import anchor
from timeline.ties import SameTime

_FIRST, _DAYS = day_number(2012), 2_000
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")


def story(documents: int, relations: int, contradicting: float,
          seed: int = 1) -> tuple[list[int], list[tuple[Anchored, ...]], dict[str, Published], list[SameTime]]:
    """The days of invented articles, what each says, the publications that are stated, and ties.

    An event of a day is told by articles of the six days from then on, which name its weekday.
    """
    chance = random.Random(seed)
    days = sorted(chance.randrange(_FIRST, _FIRST + _DAYS) for _ in range(documents))
    told: list[list[int]] = [[] for _ in days]
    events = []
    for _ in range((relations - documents) // 2):
        first = chance.randrange(documents)
        near = [at for at in range(max(0, first - 20), min(documents, first + 20)) if 0 <= days[at] - days[first] < 6]
        tellers = sorted(chance.sample(near, min(len(near), 2)))
        if chance.random() < contradicting:
            tellers = [first, min(documents - 1, first + documents * 30 // _DAYS)]
        events.append([(at, len(told[at])) for at in dict.fromkeys(tellers)])
        for at in dict.fromkeys(tellers):
            told[at].append(days[first])
    said = [anchor(f"{number:06d}", _text(day, told[number], chance), published=None)
            for number, day in enumerate(days)]
    stated = {f"{number:06d}": Published(Interval.days(day, day + 1, Precision.DAY), "invented")
              for number, day in enumerate(days) if number % 10 == 0}
    ties = [SameTime(tuple(said[at][place].id for at, place in tellers), f"the mill of village {number} fell on … then")
            for number, tellers in enumerate(events) if len(tellers) > 1]
    return days, said, stated, ties


def _text(day: int, told: list[int], chance: random.Random) -> str:
    """What an article of this day says: the weekdays of what it tells, and a date a while ago in full."""
    year, month, number = civil(day - chance.randrange(7, 200))
    weekdays = "".join(f"A mill fell on {_WEEKDAYS[(one + 5) % 7]}. " for one in told)
    return f"{weekdays}It had opened on {number} {_MONTHS[month - 1]} {year}."


def figures(documents: int, relations: int, contradicting: float) -> dict[str, float]:
    """Seconds, and what came of it. Raises AssertionError if the order of the documents matters."""
    days, said, stated, ties = story(documents, relations, contradicting)
    began = time.process_time()
    found = _solved(said, stated, ties)
    seconds = time.process_time() - began
    shuffled = random.Random(2)
    order = shuffled.sample(said, len(said))
    again = _solved(order, dict(shuffled.sample(sorted(stated.items()), len(stated))), shuffled.sample(ties, len(ties)))
    assert dict(found.published) == dict(again.published), "the order of the documents matters"
    bounds = {id: one.interval for id, one in found.published.items() if id not in stated}
    bounded = {id: interval for id, interval in bounds.items() if interval.seconds is not None}
    right = sum(Interval.days(days[int(id)], days[int(id)] + 1).within(interval) for id, interval in bounded.items())
    return {"documents": documents, "relations": documents + sum(len(tie.items) for tie in ties),
            "contradicting": contradicting, "seconds": round(seconds, 2), "bounded": len(bounded),
            "right": round(100 * right / max(1, len(bounded)), 1), "dropped": len(found.problems)}


def _solved(said: list[tuple[Anchored, ...]], stated: dict[str, Published], ties: list[SameTime]) -> Solution:
    return solve([item for some in said for item in some], stated, [], ties)


def main() -> None:
    """Runs the benchmark without contradictions and with them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("path", nargs="?", type=Path)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--relations", type=int, default=50_000)
    parser.add_argument("--contradicting", type=float, default=0.1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    found = {"agreeing": figures(options.documents, options.relations, 0.0),
             "contradicting": figures(options.documents, options.relations, options.contradicting)}
    line = json.dumps(found)
    if options.out:
        options.out.write_text(line + "\n", encoding="utf-8")
    print(line)


if __name__ == "__main__":
    main()
