"""Times in sentences with several happenings: each time dates its own."""

from __future__ import annotations

import json
from pathlib import Path

from tests.events.reading import read

GOLD = Path(__file__).resolve().parents[1] / "gold" / "attachment.jsonl"
FLOOR = 0.95


def test_times_of_the_gold_date_their_own_happenings() -> None:
    """The share of self-written times attached as a reader attaches them does not fall."""
    right = total = 0
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found = read(record["text"]).by_time()
        total += len(record["times"])
        right += sum(found.get(time) == trigger for time, trigger in record["times"].items())
    print(f"attachment: {right} of {total}")
    assert right >= FLOOR * total
