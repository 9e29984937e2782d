"""The cache of `timeline open`: used while nothing changed, replaced when something did."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.cli import stories
from timeline.cli.stories import kept

ARTICLE = "The firm was sold in March 2015 in Paris, the mayor said.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one article, and an empty cache."""
    monkeypatch.setattr(stories, "_cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(stories, "_program", lambda: "this version")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(ARTICLE)
    return tmp_path / "in"


def cached(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder.parent / "cache").iterdir())


def test_an_unchanged_folder_is_not_read_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time the story comes from the cache, problems and all."""
    (folder / "b.txt").write_bytes(b"")
    first = kept((folder,), None)
    monkeypatch.setattr(stories, "built", None)
    assert kept((folder,), None)[0].chronicle.events
    assert kept((folder,), None)[1] == first[1] != ()


@pytest.mark.parametrize("name", ["a.txt", "b.txt", "sources.toml"])
def test_a_changed_folder_is(folder: Path, name: str) -> None:
    """A change of an article, of the files or of the manifest makes a new story and removes the old one."""
    kept((folder,), None)
    before = cached(folder)
    (folder / name).write_text('["a.txt"]\noutlet = "Times"\n' if name.endswith("toml") else ARTICLE + ARTICLE)
    kept((folder,), None)
    assert len(before) == len(cached(folder)) == 1
    assert before != cached(folder)


def test_a_changed_program_reads_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an older version of the program made is not shown."""
    kept((folder,), None)
    before = cached(folder)
    monkeypatch.setattr(stories, "_program", lambda: "the next version")
    kept((folder,), None)
    assert len(before) == len(cached(folder)) == 1
    assert before != cached(folder)


def test_a_damaged_cache_is_made_again(folder: Path) -> None:
    """Nobody has to mend a cache."""
    kept((folder,), None)
    (folder.parent / "cache" / cached(folder)[0]).write_bytes(b"x")
    assert kept((folder,), None)[0].events
    assert kept((folder,), None)[0].events


def test_without_a_cache_the_story_is_shown_all_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing can be kept the story is still opened, and that is said."""
    (folder.parent / "cache").write_text("a file where the folder would be")
    assert kept((folder,), None)[0].events
    assert "not kept for the next time" in capsys.readouterr().err


def test_with_a_name_the_story_is_kept_there(folder: Path) -> None:
    """An output file is written, and the cache is left alone."""
    kept((folder,), folder.parent / "mine.timeline")
    assert (folder.parent / "mine.timeline").is_file()
    assert not (folder.parent / "cache").exists()
    assert kept((folder.parent / "mine.timeline",), None)[0].events


def test_conflicts_are_told_and_skip_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pin that cannot be true of a stated publication is named; no input was skipped."""
    (folder / "b.txt").write_text("The shop closed on Thursday.\n")
    (folder / "sources.toml").write_text(
        '["b.txt"]\npublished = 2018-10-10\n\n'
        '[[pin]]\ndocument = "b.txt"\nquote = "on Thursday"\ndate = "2018-06-07"\nbasis = "made up"\n'
    )
    _, problems = stories.built((folder,))
    assert problems == ()
    assert "publication is given as" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "title"), [("harbour-bridge", "Harbour bridge"), ("Old_mill 2018", "Old mill 2018")])
def test_a_story_without_a_title_is_called_like_its_folder(folder: Path, name: str, title: str) -> None:
    """The words of the folder's name, made anew or from the cache; of several articles, those of their folder."""
    named = folder.rename(folder.parent / name)
    assert [kept((named,), None)[0].chronicle.settings["title"] for _ in range(2)] == [title, title]
    (named / "b.txt").write_text(ARTICLE + ARTICLE)
    assert kept((named / "a.txt", named / "b.txt"), None)[0].chronicle.settings["title"] == title


def test_the_manifest_names_the_story(folder: Path) -> None:
    """A title at the top of `sources.toml` stands over the folder's name, and in the story file."""
    (folder / "sources.toml").write_text('title = "The  sale"\n["a.txt"]\noutlet = "Times"\n')
    assert kept((folder,), None)[0].chronicle.settings["title"] == "The sale"
    assert kept((folder,), folder.parent / "x.timeline")[0].chronicle.settings["title"] == "The sale"
    assert kept((folder.parent / "x.timeline",), None)[0].chronicle.settings["title"] == "The sale"
