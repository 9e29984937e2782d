"""Pins and the log: what a person fixes dates what follows from it and nothing else, and is never lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_program import refused, run
from timeline import Story, load, pipeline
from timeline.cli import stories
from timeline.language.parse import Parser
from timeline.model.edtf import edtf

FIRST = ("The mill in Leeds was sold on Thursday, its owner said.\n\n"
         "Workers learned of it the day before, and the gates were shut on Friday morning.\n")
SECOND = "The bakery in York opened on Monday.\n\nThe mayor praised it in March 2015 and again on Thursday.\n"


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The story file of two undated articles; the model is loaded once for all of these tests."""
    monkeypatch.setattr(pipeline, "Parser", _parser)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(FIRST)
    (tmp_path / "in" / "b.txt").write_text(SECOND)
    assert run("build", tmp_path / "in", "-o", tmp_path / "s.timeline").exit_code == 0
    return tmp_path / "s.timeline"


@cache
def _parser(model: str | None = None) -> Parser:
    return Parser(model)


def dates(story: Story) -> dict[str, str | None]:
    return {f"{one.anchored.document} {one.anchored.timex.text}": one.interval and edtf(one.interval)
            for one in story.chronicle.dated}


def pinned(story: Path, *words: object) -> str:
    result = run("pin", story, *words)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_pin_dates_what_follows_from_it_and_only_that(story: Path) -> None:
    """The expression has the date, its article is dated by it and so are the article's other words; no other is."""
    before = dates(load(story))
    told = pinned(story, "sold on Thursday", "4 October 2018", "--basis", "the land register")
    after = dates(load(story))
    assert (before["a.txt Thursday"], after["a.txt Thursday"]) == (None, "2018-10-04")
    assert after["a.txt Friday morning"] is not None
    assert {name: date for name, date in before.items() if name[0] == "b"} == {
        name: date for name, date in after.items() if name[0] == "b"}  # fmt: skip
    assert '"Thursday" in a.txt: not known -> 4 October 2018' in told
    assert "b.txt" not in told
    whys = [one.why for one in load(story).chronicle.dated if one.id == f"a.txt:{FIRST.index('Thursday')}"]
    assert whys[0].reference == "fixed by a person"
    assert "the land register" in whys[0].sentence


def test_a_pinned_publication_is_a_stated_one(story: Path) -> None:
    """Every relative word of the article counts from it, and it says that a person fixed it, and why."""
    pinned(story, "--document", "b.txt", "--published", "Oct 12, 2018", "--basis", "its print")
    again = load(story)
    assert dates(again)["b.txt Monday"] == "2018-10-08"
    assert dates(again)["b.txt Thursday"] == "2018-10-11"
    assert again.chronicle.published["b.txt"].basis == "fixed by a person, its print"
    assert dates(again)["a.txt Thursday"] is None


def test_the_log_holds_every_edit(story: Path) -> None:
    """Entries are numbered in order, each with its time, its words, its reason and what stood there before."""
    assert "Nothing was fixed" in run("log", story).stdout
    pinned(story, "sold on Thursday", "2018-10-04", "--basis", "the land register")
    pinned(story, "sold on Thursday", "2018-10-11")
    pinned(story, "--document", "b.txt", "--published", "2018-10")
    lines = run("log", story).stdout.splitlines()
    assert [line[:2] for line in lines] == ["1.", "  ", "2.", "3."]
    assert 'UTC: "sold on Thursday" in a.txt is 4 October 2018 (2018-10-04); it was not known' in lines[0]
    assert lines[1].strip() == "because: the land register"
    assert "it was 4 October 2018" in lines[2]
    assert [edit.number for edit in load(story).edits] == [1, 2, 3]


def test_contradicting_pins_are_named(story: Path) -> None:
    """Of two pins of one expression the last counts and both are named; so of two publications."""
    pinned(story, "sold on Thursday", "2018-10-04", "--basis", "one")
    result = run("pin", story, "mill in Leeds was sold on Thursday", "2018-10-11", "--basis", "two")
    assert result.exit_code == 0
    for words in ("4 October 2018 (one)", "11 October 2018 (two)", "cannot both hold"):
        assert words in result.stderr
    assert dates(load(story))["a.txt Thursday"] == "2018-10-11"
    pinned(story, "--document", "b.txt", "--published", "2018-10-12")
    result = run("pin", story, "--document", "b.txt", "--published", "2018-10-19")
    assert "its publication was fixed as 12 October 2018 and as 19 October 2018" in result.stderr
    assert len(load(story).problems) == len(load(story).edits) - 2


def test_pins_of_two_expressions_may_contradict(story: Path) -> None:
    """Where no day of publication suits two pins, both dates stand and the contradiction is named."""
    pinned(story, "opened on Monday", "2018-10-08")
    result = run("pin", story, "again on Thursday", "2018-11-08")
    assert "b.txt" in result.stderr
    assert "person fixed it" in result.stderr
    assert (dates(load(story))["b.txt Monday"], dates(load(story))["b.txt Thursday"]) == ("2018-10-08", "2018-11-08")


@pytest.mark.parametrize(("words", "says"), [
    (["on Thursday", "2018-10-04"], "occur 2 times"),
    (["on Thursday", "2018-10-04"], 'a.txt: "'),
    (["on Wednesday", "2018-10-04"], "are in no article"),
    (["on Thursday", "2018-10-04", "--document", "c.txt"], "the articles are a.txt, b.txt"),
    (["The bakery", "2018-10-04"], 'those of the article are "Monday"'),
    (["sold on Thursday", "soon"], '"soon" is not a date'),
    (["sold on Thursday", "10/04/2018"], "write it as one of them"),
    (["sold on Thursday"], "QUOTE and DATE"),
    (["--published", "2018"], "goes with --document"),
    (["a", "2018", "--document", "a.txt", "--published", "2018"], "one thing at a time"),
    (["--document", "c.txt", "--published", "2018"], "some of its articles are a.txt, b.txt"),
])  # fmt: skip
def test_a_pin_that_names_nothing_changes_nothing(story: Path, words: list[str], says: str) -> None:
    """Each is refused in one line with candidates or a remedy, and the file stays as it was."""
    content = story.read_bytes()
    result = run("pin", story, *words)
    refused(result, says)
    assert len([line for line in result.stderr.splitlines() if not line.endswith("...")]) == 1
    assert story.read_bytes() == content


def test_pins_need_a_story_file(story: Path, tmp_path: Path) -> None:
    """A folder, a missing file and a foreign file are refused."""
    refused(run("pin", tmp_path / "in", "x", "2018"), "is a folder", "timeline build")
    refused(run("pin", story.with_name("none.timeline"), "x", "2018"), "no such file")
    refused(run("pin", tmp_path / "in" / "a.txt", "x", "2018"), "is no story file")
    assert run("log", tmp_path / "in").exit_code == 0


def test_what_is_pinned_while_a_story_is_built_is_kept(story: Path, tmp_path: Path,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    """A build does not replace a story file in which somebody fixed something meanwhile; it says so."""
    build = stories.build

    def slow(*words: Any, **options: Any) -> Story:
        pinned(story, "sold on Thursday", "2018-10-04")
        return build(*words, **options)

    monkeypatch.setattr(stories, "build", slow)
    refused(run("build", tmp_path / "in", "-o", story), "changed by another program meanwhile", "try again")
    assert len(load(story).edits) == 1


def test_a_place_that_cannot_be_written_is_refused_before_the_work(tmp_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a story that can be kept nowhere."""
    monkeypatch.setattr(stories, "build", None)
    refused(run("build", tmp_path, "-o", tmp_path / "none" / "s.timeline"), "there is no such folder")
    refused(run("build", tmp_path, "-o", tmp_path), "is a folder")


def test_a_new_build_carries_the_log_on(story: Path, tmp_path: Path) -> None:
    """What people fixed outlives a rebuild; what no longer fits is named and stays in the log."""
    pinned(story, "sold on Thursday", "2018-10-04")
    pinned(story, "--document", "b.txt", "--published", "2018-10-12")
    (tmp_path / "in" / "b.txt").unlink()
    result = run("build", tmp_path / "in", "-o", story)
    assert (result.exit_code, "log entry 2: b.txt is no article of this story" in result.stderr) == (1, True)
    assert dates(load(story))["a.txt Thursday"] == "2018-10-04"
    assert len(load(story).edits) == 2


def test_the_log_of_a_damaged_story_is_not_built_over(story: Path, tmp_path: Path) -> None:
    """A story file whose log cannot be read is refused as a place for another."""
    story.write_bytes(story.read_bytes()[:6000])
    refused(run("build", tmp_path / "in", "-o", story), "is damaged", "move it away")


def test_entries_of_the_log_cannot_be_changed(story: Path) -> None:
    """The file itself refuses to delete or change an entry."""
    pinned(story, "sold on Thursday", "2018-10-04")
    with closing(sqlite3.connect(story)) as connection:
        for statement in ("DELETE FROM edit", "UPDATE edit SET made = ''"):
            with pytest.raises(sqlite3.IntegrityError, match="only added to"):
                connection.execute(statement)


def test_a_pinned_story_is_the_story_of_its_pins(story: Path, tmp_path: Path) -> None:
    """Fixing a date later gives the chronicle that the same pin in sources.toml gives, but for the log."""
    pinned(story, "sold on Thursday", "2018-10-04", "--basis", "b")
    (tmp_path / "in" / "sources.toml").write_text(
        "[[pin]]\ndocument = 'a.txt'\nquote = 'sold on Thursday'\ndate = 2018-10-04\nbasis = 'b'\n")
    run("build", tmp_path / "in", "-o", tmp_path / "t.timeline")
    one, two = load(story).chronicle, load(tmp_path / "t.timeline").chronicle
    assert (one.dated, one.events, one.unplaced) == (two.dated, two.events, two.unplaced)
    assert 'sources.toml: "sold on Thursday" in a.txt is 4 October 2018' in run("log", tmp_path / "t.timeline").stdout


def test_what_is_not_placed_says_how_day_0_gets_a_date(story: Path) -> None:
    """Explain puts it in order and names a command that, with a date, dates it."""
    waiting = next(one for one in load(story).unplaced if one.document == "a.txt" and one.times)
    lines = run("explain", story, waiting.id).stdout.splitlines()
    assert any(line.startswith("  in order: ") and "day 0 is the day on which a.txt came out" in line for line in lines)
    assert '  to give day 0 a date: timeline pin STORY --document "a.txt" --published DATE' in lines
    assert "day 0 is the day on which a.txt came out" in run("account", story).stdout
