"""What a person fixed in a story can be taken back, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from timeline.language.parse import Parser
from timeline.model.event import Chronicle
from timeline.model.text import Document
from timeline.story import Story, build, load

FIRST = Document("a.txt", "The mill burned down on Thursday. Nobody was hurt.", outlet="Tide", published="2015-03-06")
LATER = Document("b.txt", "The harbour was sold in 2016.", title="Sold")


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser(None)


@pytest.fixture(scope="module")
def story() -> Story:
    return build([FIRST])


def without_log(chronicle: Chronicle) -> Chronicle:
    return replace(chronicle, edits=())


@pytest.mark.parametrize("change", [
    lambda story, **more: story.pin("Thursday", "2014-01-02", **more),
    lambda story, **more: story.pin_publication("a.txt", "2014-01-04", **more),
    lambda story, **more: story.describe("a.txt", "outlet", "Ebb", **more),
    lambda story, **more: story.add(LATER, **more),
])  # fmt: skip
def test_undoing_gives_the_story_as_it_was(change: Callable[..., Story], story: Story, parser: Parser,
                                           tmp_path: Path) -> None:
    """Each kind of change leaves no trace but in the log once it is undone, and is there again if that is undone.

    A story file keeps all of it, an article that was taken back too.
    """
    changed = change(story, parser=parser)
    assert without_log(changed.chronicle) != without_log(story.chronicle)
    undone = load(changed.revoke(1, parser=parser).save(tmp_path / "s.timeline"))
    assert without_log(replace(undone.chronicle, dated=(), aside=())) == without_log(
        replace(story.chronicle, dated=()))
    again = undone.revoke(2, parser=parser)
    assert without_log(again.chronicle) == without_log(changed.chronicle)
    assert [edit.number for edit in again.edits] == [1, 2, 3]


def test_the_last_of_several_is_undone_alone(story: Story, parser: Parser) -> None:
    """Undoing the second outlet brings back the first, and undoing the first leaves the second."""
    twice = story.describe("a.txt", "outlet", "Ebb", parser=parser).describe("a.txt", "outlet", "Flow", parser=parser)
    assert twice.revoke(2, parser=parser).documents[0].outlet == "Ebb"
    assert twice.revoke(1, parser=parser).documents[0].outlet == "Flow"
    assert twice.revoke(2, parser=parser).revoke(1, parser=parser).documents[0].outlet == "Tide"


def test_what_cannot_be_undone_is_told(story: Story, parser: Parser) -> None:
    """A number that is no entry's, and an entry that was taken back, are refused with what to do."""
    with pytest.raises(ValueError, match="7: the log of this story has no such entry; it has 0"):
        story.revoke(7, parser=parser)
    undone = story.add(LATER, parser=parser).revoke(1, parser=parser)
    with pytest.raises(ValueError, match="log entry 1: was taken back already; take that back"):
        undone.revoke(1, parser=parser)
    with pytest.raises(ValueError, match="was added and taken back; take another name"):
        undone.add(replace(LATER, text="Another."), parser=parser)


def test_what_was_taken_back_outlives_a_rebuild(story: Story, parser: Parser) -> None:
    """Built anew from its articles with its log, the story has the article neither shown nor lost."""
    undone = story.add(LATER, parser=parser).revoke(1, parser=parser)
    new = build([FIRST], edits=undone.edits, beside=undone.chronicle.aside)
    assert [one.id for one in new.documents] == ["a.txt"]
    assert new.chronicle.aside == undone.chronicle.aside == (replace(LATER, language="en"),)
