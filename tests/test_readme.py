"""The README is true: its commands run, its snippets work, what it names is there."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from timeline.cli.program import program
from timeline.export import check
from timeline.export.frame import FOLLOW
from timeline.read import read
from timeline.temporal.languages import CODES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"<!-- run: (\w+) -->\n```\w+\n(.*?)```", re.DOTALL)
BLOCKS = dict(BLOCK.findall(README))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the sample articles, as after a checkout."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_host_script_is_the_programs_own() -> None:
    """The few lines for a host's page are those that the tests of the frame run."""
    assert f"<script>\n{FOLLOW}\n</script>" in README


def test_the_endings_are_those_that_are_written() -> None:
    """The table of endings names each format, and no other."""
    table = README.split("The ending of the name says", 1)[1].split("Without a choice", 1)[0]
    named = re.findall(r"`(\.\w+)`", table)
    for ending in named:
        check(f"a{ending}")
    with pytest.raises(ValueError, match=re.escape(", ".join(named))):
        check("a.none")


def test_the_commands_run(folder: Path) -> None:
    """Every line of the command block ends well, in the order in which it stands."""
    for line in BLOCKS["commands"].strip().splitlines():
        words = shlex.split(line, comments=True)
        assert words[0] == "timeline"
        result = CliRunner().invoke(program, words[1:])
        assert result.exit_code == 0, f"{line}\n{result.output}"
        assert result.stdout
    assert (folder / "chart.html").stat().st_size > 1000


def test_the_python_runs(folder: Path) -> None:
    """The Python block runs as it stands, and prints what its comment says."""
    (folder / "snippet.py").write_text(BLOCKS["python"], encoding="utf-8")
    done = subprocess.run([sys.executable, "snippet.py"], env={"PYTHONPATH": str(ROOT), "PATH": ""}, check=False,
                          capture_output=True, text=True, cwd=folder)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("last Thursday 2018-10-04 ")


def test_the_manifest_is_read_without_a_problem(folder: Path) -> None:
    """The example of sources.toml fits two articles of those names."""
    (folder / "mine").mkdir()
    (folder / "mine" / "first-article.txt").write_text("One.")
    (folder / "mine" / "second-article.txt").write_text("The firm was sold on Thursday.")
    (folder / "mine" / "sources.toml").write_text(BLOCKS["toml"], encoding="utf-8")
    reading = read(folder / "mine")
    assert reading.problems == ()
    assert reading.documents[0].published == "2018-10-05"
    assert len(reading.pins) == 1


def test_commands_options_and_targets_exist() -> None:
    """Every command and make target that the README names is there, and the other way round for commands."""
    named = set(re.findall(r"`(?:timeline |\.venv/bin/python -m timeline )?(\w+)[^`\n]*`", README))
    named |= set(re.findall(r"\btimeline ([a-z]+) ", README))
    assert set(program.commands) <= named
    assert set(re.findall(r"\btimeline (\w+) (?:story|seeds|my-folder|STORY)", README)) <= set(program.commands)
    for target in re.findall(r"`?make ([a-z]+)\b", README):
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target


def test_the_languages_are_those_that_are_read() -> None:
    """The README names every language whose dates are read, and no other."""
    names = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch",
             "pt": "Portuguese", "sv": "Swedish", "pl": "Polish", "ru": "Russian"}  # fmt: skip
    line = " ".join(README.split()).partition("Dates are read in ")[2].partition(".")[0]
    assert set(re.findall(r"[A-Z]\w+", line)) == {names[code] for code in CODES}


def test_files_named_are_there() -> None:
    """Links and files of the checkout that the README names exist."""
    for path in [*re.findall(r"\]\((?!http)([^)#]+)\)", README), "requirements.txt", "seeds"]:
        assert (ROOT / path).exists(), path
