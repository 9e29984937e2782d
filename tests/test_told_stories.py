"""Stories written for it, each told by several outlets in their own words: tests/gold/stories.

Whatever tells one event is one event, what tells another stays apart, and where the articles differ both sides stand.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline.model.edtf import edtf
from timeline.model.event import Event
from timeline.model.text import Document
from timeline.story import Story

FOLDER = Path(__file__).parent / "gold" / "stories"
GOLD = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


@cache
def told(name: str) -> Story:
    return timeline.build([Document(row["id"], row["text"].strip(), outlet=row["outlet"], published=row["published"])
                           for row in GOLD[name]["article"]])


def events(story: Story, row: dict[str, Any]) -> list[Event]:
    """The event that each passage of a row tells, in their order."""
    found = []
    for document, passage in row["passages"]:
        text = next(one.text for one in story.documents if one.id == document)
        at = text.index(passage.replace("[", "").replace("]", "")) + passage.index("[")
        found += [event for event in story.events for mention in event.mentions
                  if mention.document == document and mention.trigger.start <= at < mention.trigger.end]
    return found


def rows() -> list[Any]:
    """Each event of each story; what is not read yet says why, and fails once it is."""
    return [pytest.param(name, row, id=f"{name}: {row['name']}",
                         marks=[pytest.mark.xfail(reason=row["needs"], strict=True)] if row.get("needs") else [])
            for name, gold in GOLD.items() for row in gold["event"]]


@pytest.mark.parametrize(("name", "row"), rows())
def test_an_event_is_one_with_all_its_tellings(name: str, row: dict[str, Any]) -> None:
    """Each passage tells the same event, which shows its rival dates, differing numbers, deniers and origins."""
    story = told(name)
    found = events(story, row)
    assert len(found) == len(row["passages"])
    assert len({event.id for event in found}) == 1
    event = found[0]
    assert {edtf(rival.date) for rival in event.rivals} == set(row.get("rivals", ()))
    assert set(event.deniers) == set(row.get("deniers", ()))
    assert {variant.about for variant in event.variants} == ({row["differ"]} if "differ" in row else set())
    assert event.origins == row.get("origins", event.origins)


@pytest.mark.parametrize("name", GOLD)
def test_other_events_stay_apart(name: str) -> None:
    """No two of a story's events are joined."""
    story, rows = told(name), GOLD[name]["event"]
    ids = [{event.id for event in events(story, row)} for row in rows]
    assert sum(map(len, ids)) == len(set().union(*ids))


@pytest.mark.parametrize(("name", "row"), [pytest.param(name, row, id=f"{name}: {row['name']}")
                                           for name, gold in GOLD.items() for row in gold["event"]
                                           if "carried_out" in row])
def test_a_plan_leads_to_its_execution(name: str, row: dict[str, Any]) -> None:
    """What was planned and done are two events with a link from one to the other."""
    story = told(name)
    done = next(other for other in GOLD[name]["event"] if other["name"] == row["carried_out"])
    plan, execution = events(story, row)[0], events(story, done)[0]
    assert ("carried out", execution.id) in {(link.kind, link.event) for link in plan.links}


ONCE = (
    ("Ines Okafor died on 6 March 2023.", "The death of Ines Okafor on 7 March 2023 ended an era."),
    ("Ines Okafor resigned on 6 March 2023.", "The resignation of Ines Okafor on 7 March 2023 ended an era."),
)
AGAIN = (
    ("The ferry Saltmere sank on 6 March 2023.", "The ferry Kestrel sank on 7 March 2023."),
    ("The ferry Saltmere ran aground on 6 March 2023.", "The ferry Saltmere ran aground on 26 March 2023."),
    ("The Saltmere called at Dunmore on 6 March 2023.", "On 7 March 2023 the Saltmere called at Corran."),
    ("Ines Okafor died on 6 March 2023.", "The death of Ines Okafor's father on 7 March 2023 shook her family."),
)


def of_two(one: str, other: str) -> Story:
    return timeline.build([
        Document(f"{place}.txt", text, outlet=f"Outlet {place}", language="en", published="2023-04-01")
        for place, text in enumerate((one, other))])


@pytest.mark.parametrize(("one", "other"), ONCE)
def test_what_happens_only_once_has_rival_days(one: str, other: str) -> None:
    """Two days near each other of what hardly happens to one twice are two accounts of it."""
    found, = of_two(one, other).events
    assert len(found.rivals) == 2


@pytest.mark.parametrize(("one", "other"), AGAIN)
def test_what_can_happen_again_stays_apart(one: str, other: str) -> None:
    """Another one, weeks between, or what happens often."""
    story = of_two(one, other)
    assert all(not event.rivals and len(event.documents) == 1 for event in story.events)
