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
    """Each passage tells the same event, with its date, rival dates, differing numbers, deniers and origins."""
    story = told(name)
    found = events(story, row)
    assert len(found) == len(row["passages"])
    assert len({event.id for event in found}) == 1
    event = found[0]
    assert {edtf(rival.date) for rival in event.rivals} == set(row.get("rivals", ()))
    assert set(event.deniers) == set(row.get("deniers", ()))
    assert {variant.about for variant in event.variants} == ({row["differ"]} if "differ" in row else set())
    assert event.origins == row.get("origins", event.origins)
    assert (event.date and edtf(event.date)) == row.get("date", event.date and edtf(event.date))
    assert event.status.value == row.get("status", event.status.value)


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


JOINED = (
    ("The 6.4-magnitude quake, Tarn's worst in two centuries, struck south of the capital on 6 March 2023.",
     "The devastating earthquake hit the island on 6 March 2023 at 4pm."),
    ("A powerful earthquake struck Tarn on 6 March 2023.", "Help was slow after the earthquake on 6 March 2023."),
    ("Ines Okafor, a nurse, died in March 2023.", "Her friends mourn Ines Okafor, who died on 6 March 2023."),
    ("Voters elected a council on 6 March 2023.", "The election on 6 March 2023 was close."),
    ("Clara Voss took office on 6 March 2023.", "Clara Voss was sworn in on 6 March 2023."),
)
APART = (
    ("An earthquake hit Tarn on 6 March 2023.", "An earthquake hit Corran on 6 March 2023."),
    ("An earthquake hit Tarn on 6 March 2023.", "An earthquake hit Tarn on 9 March 2023."),
    ("A tornado hit a school on 6 March 2023.", "A tornado hit a farm on 6 March 2023."),
    ("The Health Board raised its alert to level two on 6 March 2023.",
     "In March 2023 the Health Board raised its alert to level three."),
    ("Crews pulled a two-year-old girl from the rubble on 6 March 2023.",
     "In March 2023 a 16-year-old girl was pulled from the rubble."),
    ("Officials say Wael Ferris was freed on 6 March 2023.", "Wael Ferris may have been freed on 6 March 2023."),
)
ONCE = (
    ("Ana Brandt appointed Ruth Ansell as her deputy on 6 March 2023.",
     "Ana Brandt named Ruth Ansell as her deputy on 7 March 2023."),
    ("Ines Okafor died on 6 March 2023.", "The death of Ines Okafor on 7 March 2023 ended an era."),
    ("Ines Okafor resigned on 6 March 2023.", "The resignation of Ines Okafor on 7 March 2023 ended an era."),
)
AGAIN = (
    ("Ana Brandt appointed Ruth Ansell as her deputy on 6 March 2023.",
     "Ana Brandt appointed Dan Rowe as her deputy on 7 March 2023."),
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


@pytest.mark.parametrize(("one", "other"), JOINED)
def test_two_wordings_of_one_happening_are_one_event(one: str, other: str) -> None:
    """A noun and a verb, a clock time and none, a day and its month, a region and its parts."""
    assert any(len(event.documents) == 2 for event in of_two(one, other).events)


@pytest.mark.parametrize(("one", "other"), APART)
def test_alike_happenings_stay_apart(one: str, other: str) -> None:
    """Other places, days, steps of a scale and ages, and what may be beside what is said to be."""
    assert all(len(event.documents) == 1 for event in of_two(one, other).events)


@pytest.mark.parametrize(("words", "events"), [
    ("Crews reached Tarn after last Tuesday's earthquake.", 1), ("A new earthquake struck Tarn on Tuesday.", 2),
    ("Crews reached Tarn after the earthquake on 14 March 2023.", 2),
])
def test_a_weekday_of_an_article_printed_later_may_be_that_of_the_week_before(words: str, events: int) -> None:
    """What the reader is taken to know keeps both days as rivals; what is told as new, or with its date, stays apart.
    """
    story = timeline.build([
        Document(f"{place}.txt", text, outlet=f"Outlet {place}", language="en", published=published)
        for place, (text, published) in enumerate((
            ("An earthquake struck Tarn on Tuesday.", "2023-03-08"),
            ("Tuesday's earthquake in Tarn destroyed 200 houses.", "2023-03-09"), (words, "2023-03-15")))])
    quakes = {"strike", "earthquake"}
    found = [event for event in story.events if quakes & {mention.lemma for mention in event.mentions}]
    assert len(found) == events
    assert [len(event.rivals) for event in found] == ([2] if events == 1 else [0] * events)


def test_most_articles_give_the_day_that_is_shown() -> None:
    """Of days that cannot both hold the one that two articles give stands in front, the other beside it."""
    story = timeline.build([
        Document(f"{place}.txt", f"Ines Okafor resigned on {day} March 2023.", outlet=f"Outlet {place}", language="en",
                 published="2023-04-01") for place, day in enumerate((6, 7, 7))])
    found, = story.events
    assert edtf(found.date) == "2023-03-07"
    assert {edtf(rival.date) for rival in found.rivals} == {"2023-03-06", "2023-03-07"}


@pytest.mark.parametrize(("second", "dates"), [
    ("Three workers were killed in the blaze.", {"2023-03-06"}), ("Three workers were killed in a blaze.", set()),
    ("Three workers were killed in the flood.", set()),
    ("The night was cold. Three workers were killed in the blaze.", set()),
])
def test_a_sentence_without_a_time_goes_on_about_the_one_before(second: str, dates: set[str]) -> None:
    """What happened in the course of what the sentence before dates has its time, and says so."""
    story = timeline.build([
        Document("a", f"A fire destroyed the mill on 6 March 2023. {second}", language="en", published="2023-04-01"),
        Document("b", "Three workers died in the fire on 6 March 2023.", language="en", published="2023-04-01")])
    found = [mention for event in story.events for mention in event.mentions
             if mention.document == "a" and mention.lemma == "kill"]
    assert {edtf(mention.date) for mention in found if mention.date is not None} == dates
    assert all(mention.inherited for mention in found if mention.date is not None)
