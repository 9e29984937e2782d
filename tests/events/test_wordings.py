"""What sentences of every construction say: a table of ordinary English, each row with the status of its happening."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.status import read
from tests.events.reading import parser

TABLE = Path(__file__).with_name("wordings.txt")


def test_each_construction_is_read_as_it_is_worded() -> None:
    """Reports, claims, denials, plans, possibilities and what did not happen are told apart by their words alone."""
    rows = [line.split("|") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    wrong = []
    for status, trigger, text in rows:
        told = read(text, parser())
        found = [one.status.value for one in told.mentions if told.words(one.trigger) == trigger]
        if found[:1] != [status]:
            wrong.append((status, found, trigger, text))
    assert len(rows) > 300
    assert not wrong
