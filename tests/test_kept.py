"""A story built again with what was kept of it is the story built anew; what an edit cannot change is not read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline import extraction
from timeline.extraction import mentions as read_mentions
from timeline.kept import Kept
from timeline.language.parse import Parser
from timeline.model.text import Document
from timeline.story import Story, build

ARTICLES = (
    Document("a.txt", "The mill at Tarn burned down on Thursday. Ines Okafor said on Friday that it was arson.",
             outlet="Tide", published="2015-03-07"),
    Document("b.txt", "Norvex Ltd. sold the harbour in 2016. The sale of the harbour was fought in court.",
             outlet="Ebb", published="2017-01-05"),
    Document("c.txt", "The mill burned down, and Okafor left Tarn in May 2015.", outlet="Flow",
             published="2015-06-01"),
)
EDITS: dict[str, Callable[..., Story]] = {
    "pin": lambda story, **more: story.pin("Thursday", "2015-03-04", **more),
    "publication": lambda story, **more: story.pin_publication("b.txt", "2017-02-01", **more),
    "outlet": lambda story, **more: story.describe("a.txt", "outlet", "Norvex Post", **more),
    "article": lambda story, **more: story.add(Document("d.txt", "Norvex Ltd. bought the mill in 2018."), **more),
}


@pytest.fixture(scope="module")
def story() -> Story:
    return build(ARTICLES)


@pytest.fixture(scope="module")
def keeper(story: Story) -> Parser:
    """A parser that has read the story once."""
    parser = Parser(keeps=True)
    story.viewed(parser=parser)
    return parser


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_gives_the_story_built_anew(name: str, story: Story, keeper: Parser) -> None:
    """Whatever is fixed, with what was kept or without; and again when it is undone."""
    edited = EDITS[name](story, parser=keeper)
    anew = EDITS[name](story, parser=Parser())
    assert edited.chronicle == anew.chronicle
    undone = edited.revoke(1, parser=keeper)
    assert undone.chronicle == anew.revoke(1, parser=Parser()).chronicle
    assert replace(undone.chronicle, edits=(), aside=()) == story.chronicle


@pytest.mark.parametrize(("name", "read"), [("pin", []), ("publication", ["b.txt"]), ("outlet", ["a.txt"])])
def test_only_what_changed_is_read_again(name: str, read: list[str], story: Story,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    """A pin reads no article again, what is fixed of one article reads that one."""
    seen: list[str] = []

    def mentions(document: Document, *rest: object) -> object:
        seen.append(document.id)
        return read_mentions(document, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(extraction, "mentions", mentions)
    parser = Parser(keeps=True)
    story.viewed(parser=parser)
    assert seen == ["a.txt", "b.txt", "c.txt"]
    seen.clear()
    EDITS[name](story, parser=parser)
    assert seen == read


def test_a_result_lasts_until_the_build_after_the_next() -> None:
    """What a build does not ask for is let go when it ends; what is made of other things is made again."""
    kept, made = Kept(keeps=True), iter(range(10))
    assert [kept.of("names", [1, 2], lambda: next(made)) for _ in range(2)] == [0, 0]
    kept.turn()
    assert kept.of("names", [1, 2], lambda: next(made)) == 0
    assert kept.of("names", [1, 3], lambda: next(made)) == 1
    kept.turn()
    kept.turn()
    assert kept.known("names", [1, 3]) is None


def test_who_builds_once_keeps_nothing() -> None:
    """Without keeping, each result is made when it is asked for."""
    kept, made = Kept(keeps=False), iter(range(10))
    assert [kept.of("names", [1, 2], lambda: next(made)) for _ in range(2)] == [0, 1]
