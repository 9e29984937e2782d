"""The sample story and its twin show what a careful reader finds in them: tests/gold/seeds.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests import twin
from timeline.model.edtf import edtf, parse_edtf
from timeline.model.event import Event, Fate, Mention
from timeline.model.text import Document
from timeline.story import Story

GOLD_TEXT = (Path(__file__).parent / "gold" / "seeds.toml").read_text(encoding="utf-8")
GOLD = {"seeds": tomllib.loads(GOLD_TEXT), "twin": tomllib.loads(twin.moved(GOLD_TEXT))}
STORIES = ("seeds", "twin")


def story_named(name: str, request: pytest.FixtureRequest) -> Story:
    story = request.getfixturevalue("seeds" if name == "seeds" else "twin_seeds")
    assert isinstance(story, Story)
    return story


def rows() -> list[Any]:
    return [
        pytest.param(
            name, index, id=f"{name}: {row['name']}",
            marks=[pytest.mark.xfail(reason=f"needs {row['needs']}", strict=True)] if row.get("needs") else [],
        )
        for name in STORIES
        for index, row in enumerate(GOLD[name]["row"])
    ]  # fmt: skip


def article(story: Story, number: str) -> Document:
    return next(document for document in story.documents if document.id.startswith(number))


def answers(story: Story, row: dict[str, Any]) -> list[Event]:
    """Events one of whose tellings has its trigger at the row's trigger word."""
    document = article(story, row["article"])
    at = document.text.index(row["passage"])
    start = at + row["passage"].index(row["trigger"])
    return [event for event in story.events for mention in event.mentions
            if mention.document == document.id and mention.trigger.start <= start < mention.trigger.end]


@pytest.mark.parametrize(("name", "index"), rows())
def test_a_row_of_the_gold(name: str, index: int, request: pytest.FixtureRequest) -> None:
    """The event is there once, with its date, its precision, its status, its tellers, its speaker and its deniers."""
    story, row = story_named(name, request), GOLD[name]["row"][index]
    found = answers(story, row)
    assert len(found) == 1, f"{len(found)} events for: {row['name']}"
    event = found[0]
    assert event.date is not None
    if row["precision"] == "part of day":
        assert event.date.within(parse_edtf(row["date"]))
    else:
        assert edtf(event.date) == row["date"]
    assert event.date.precision.value == row["precision"]
    assert event.status.value in row["status"]
    told_by = {document[:3] for document in event.documents}
    assert told_by >= set(row.get("told_by", [row["article"]]))
    for word in row.get("speaker", ()):
        assert any(word in speaker for speaker in event.speakers), event.speakers
    for word in row.get("denied_by", ()):
        assert any(word in denier for denier in event.deniers), event.deniers
    for word in row.get("not_denied_by", ()):
        assert not any(word in denier for denier in event.deniers), event.deniers
        assert f"{word} denies" not in event.second_line


def overlapping(story: Story, number: str, passage: str) -> list[Mention]:
    document = article(story, number)
    at = document.text.index(passage)
    mentions = [mention for event in story.events for mention in event.mentions] + list(story.unplaced)
    return [mention for mention in mentions if mention.document == document.id
            and mention.trigger.start < at + len(passage) and at < mention.trigger.end]


@pytest.mark.parametrize("name", STORIES)
def test_furniture_yields_no_events(name: str, request: pytest.FixtureRequest) -> None:
    """Biographies, notices, related links, subheadings, reading times and numbers are no events, placed or not."""
    story = story_named(name, request)
    for number, passages in GOLD[name]["absent"].items():
        for passage in passages:
            assert not overlapping(story, number, passage), passage


@pytest.mark.parametrize("name", STORIES)
def test_dropped_expressions_are_accounted_for(name: str, request: pytest.FixtureRequest) -> None:
    """A temporal expression in the furniture is listed as dropped, with a reason."""
    story = story_named(name, request)
    for number, expressions in GOLD[name]["dropped"].items():
        document = article(story, number)
        lines = {document.text[line.start:line.end]: line for line in story.chronicle.account
                 if line.document == document.id}
        for words in expressions:
            line = next(line for text, line in lines.items() if words in text)
            assert line.fate is Fate.DROPPED
            assert line.reason


@pytest.mark.parametrize("name", STORIES)
def test_every_expression_has_a_fate(name: str, request: pytest.FixtureRequest) -> None:
    """The account has one line for each temporal expression, each with a reason."""
    chronicle = story_named(name, request).chronicle
    assert [line.timex for line in chronicle.account] == [item.id for item in chronicle.dated]
    assert all(line.reason for line in chronicle.account)


@pytest.mark.parametrize("name", STORIES)
def test_numbers_are_no_dates(name: str, request: pytest.FixtureRequest) -> None:
    """Counts, percentages, prices and the verb "may" are not read as dates."""
    chronicle = story_named(name, request).chronicle
    found = {item.anchored.timex.text.lower() for item in chronicle.dated}
    assert not found & {"may", "10%", "30 top", "7,000", "7,000 super", "10", "30", "250", "50", "$9.90"}


@pytest.mark.parametrize("name", STORIES)
def test_every_quote_is_in_its_source(name: str, request: pytest.FixtureRequest) -> None:
    """A headline's words are those of its source, at the offsets it gives."""
    story = story_named(name, request)
    texts = {document.id: document.text for document in story.documents}
    for mention in [*(mention for event in story.events for mention in event.mentions), *story.unplaced]:
        text = texts[mention.document]
        assert text[mention.quote.start:mention.quote.end].strip()
        for piece in mention.headline.pieces:
            assert text[piece.start:piece.end] == piece.text


@pytest.mark.parametrize("name", STORIES)
def test_no_denial_is_widened(name: str, request: pytest.FixtureRequest) -> None:
    """Nobody is shown to deny the halting: what is denied is that the incident was behind it."""
    story = story_named(name, request)
    shown = " ".join(f"{event.headline}. {event.second_line}." for event in story.events)
    assert not re.search(r"den(?:y|ies|ied)\s+halting", shown)


def test_without_pins_nothing_gets_a_made_up_date(unpinned_seeds: Story) -> None:
    """"Thursday" and "last week" stay relative and stand among the not placed, with their words."""
    relative = {item.id: item for item in unpinned_seeds.chronicle.dated
                if item.anchored.timex.text in {"Thursday", "Thursday morning", "last week"}}
    assert len(relative) >= 4
    assert all(item.interval is None for item in relative.values())
    waiting = {time for mention in unpinned_seeds.unplaced for time in mention.times}
    assert set(relative) <= waiting
    for mention in unpinned_seeds.unplaced:
        for time in mention.times:
            if time in relative:
                assert relative[time].anchored.timex.text in mention.reason


def test_no_word_of_the_samples_is_in_the_package() -> None:
    """The package knows nothing of the sample story: none of its names is in code or data."""
    names = re.compile(
        r"\b(?:apple|amazon|bloomberg|super ?micro|elemental|next ?tv|crn|techzine|hostingjournalist)\b", re.I)
    package = Path(__file__).resolve().parents[1] / "timeline"
    for path in sorted(package.rglob("*")):
        if path.is_file() and path.suffix not in {".pyc", ".md"}:
            found = names.findall(path.read_text(encoding="utf-8"))
            assert not found, f"{path}: {found}"
