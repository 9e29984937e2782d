"""The gold of wording is well formed: offsets, labels, and two halves that hold the same constructions."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "gold" / "wording"
HALVES = ("dev", "check")
LEAST = {"status": 170, "scope": 25, "attachment": 80}
STATUSES = {"reported", "claimed", "denied", "planned", "hypothetical", "negated"}
FILES = tuple((name, half) for name in LEAST for half in HALVES)
FIELDS = {
    "status": {"text", "construction", "trigger", "status", "dates", "speakers", "at"},
    "scope": {"text", "construction", "triggers", "dated", "dates", "deniers", "at"},
    "attachment": {"text", "construction", "times", "rivals", "at"},
}


def records(name: str, half: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{name}.{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def marked(record: dict[str, Any]) -> list[str]:
    """Return every word and phrase that a record's labels name."""
    single = [record["trigger"]] if "trigger" in record else []
    lists = (record.get(field, []) for field in ("dates", "speakers", "deniers", "rivals"))
    times = [*record.get("times", {}), *record.get("times", {}).values(), *record.get("also", {}).values()]
    return [*single, *record.get("triggers", {}), *times, *(word for words in lists for word in words)]


@pytest.mark.parametrize(("name", "half"), FILES)
def test_every_mark_is_where_its_offsets_say(name: str, half: str) -> None:
    """Each marked word is the slice its offsets give, is marked once, and occurs once as a whole word."""
    for record in records(name, half):
        assert sorted(record["at"]) == sorted(marked(record)), record["text"]
        for words, (start, end) in record["at"].items():
            assert record["text"][start:end] == words
            assert len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", record["text"])) == 1, (words, record["text"])


@pytest.mark.parametrize(("name", "half"), FILES)
def test_each_half_has_its_number_of_whole_records(name: str, half: str) -> None:
    """A half holds at least the sentences it was written for, none twice, each with all its fields."""
    found = records(name, half)
    assert len(found) >= LEAST[name]
    assert len({record["text"] for record in found}) == len(found)
    assert all(set(record) - {"also"} == FIELDS[name] for record in found)


@pytest.mark.parametrize("name", LEAST)
def test_the_halves_share_constructions_but_no_sentence(name: str) -> None:
    """Both halves hold every construction equally often, in sentences of their own."""
    dev, check = (records(name, half) for half in HALVES)
    assert Counter(record["construction"] for record in dev) == Counter(record["construction"] for record in check)
    assert not {record["text"] for record in dev} & {record["text"] for record in check}


@pytest.mark.parametrize("half", HALVES)
def test_a_status_is_known_dated_and_has_its_denier(half: str) -> None:
    """Every status occurs at least 25 times; each happening is dated, and each denial names who denies."""
    found = records("status", half)
    assert set(counts := Counter(record["status"] for record in found)) == STATUSES
    assert min(counts.values()) >= 25
    assert all(record["dates"] for record in found)
    assert all(record["speakers"] for record in found if record["status"] == "denied")
    assert not any(record["speakers"] for record in found if record["status"] not in {"claimed", "denied"})


@pytest.mark.parametrize("half", HALVES)
def test_a_scope_names_a_denier_where_something_is_denied(half: str) -> None:
    """Each scope's labels are known, its dated triggers are among its triggers, and a denied one has a denier."""
    for record in records("scope", half):
        assert record["triggers"], record["text"]
        assert set(record["triggers"].values()) <= STATUSES | {"not denied"}
        assert set(record["dated"]) <= set(record["triggers"])
        assert record["deniers"] or "denied" not in record["triggers"].values(), record["text"]


@pytest.mark.parametrize("half", HALVES)
def test_a_time_has_at_least_two_candidates(half: str) -> None:
    """Every sentence of the attachment gold has a time and two or more words it could be attached to."""
    for record in records("attachment", half):
        assert record["times"], record["text"]
        assert len({*record["times"].values(), *record["rivals"]}) >= 2, record["text"]
        assert set(record.get("also", {})) <= set(record["times"])
