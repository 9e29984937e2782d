"""Setting up: an unsuitable Python stops with one line, nothing is done twice, every package is pinned by hash."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PINNED = re.compile(r"[a-z0-9._-]+==[^ ]+( ; .+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
LISTS = ("requirements.txt", "tests/requirements.txt")
RIVALS = "tests/benchmarks/requirements.txt"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that make reads, and an empty folder for programs."""
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    (tmp_path / "tests").mkdir()
    (tmp_path / "bin").mkdir()
    for name in ("Makefile", *LISTS):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def make(folder: Path, *words: str, path: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(shutil.which("make")), *words], cwd=folder, env={"PATH": path}, check=False,
                          capture_output=True, text=True)  # fmt: skip


def test_an_unsuitable_python_stops_with_one_line(checkout: Path) -> None:
    """Where no Python of 3.11 to 3.13 is found, one line says what is needed and nothing is left behind."""
    for name in ("python3", "python3.11"):
        (checkout / "bin" / name).write_text("#!/bin/sh\nexit 1\n")
        (checkout / "bin" / name).chmod(0o755)
    done = make(checkout, "run", path=str(checkout / "bin"))
    told = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    assert done.returncode != 0
    assert told == ["Timeline needs Python 3.11, 3.12 or 3.13 with venv; install one of them and run make again."]
    assert not (checkout / ".venv").exists()


def test_nothing_is_done_twice(checkout: Path) -> None:
    """Once set up, run and test only run; a changed list of packages is installed again."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / "bin" / "python").symlink_to(sys.executable)
    for place, name in enumerate((*LISTS, ".venv/run.stamp", ".venv/test.stamp")):
        (checkout / name).touch()
        os.utime(checkout / name, (1_000_000 + place, 1_000_000 + place))
    path, python = os.environ["PATH"], ".venv/bin/python -m"
    assert make(checkout, "-n", "run", path=path).stdout.strip() == f"{python} timeline open seeds --port 8050"
    assert make(checkout, "-n", "test", path=path).stdout.strip() == f"{python} pytest"
    (checkout / "requirements.txt").touch()
    assert "pip" in make(checkout, "-n", "run", path=path).stdout


@pytest.mark.parametrize("name", (*LISTS, RIVALS))
def test_every_package_is_pinned_by_hash(name: str) -> None:
    """Each entry is one version with hashes, and no line names a machine, an index or a path."""
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        assert PINNED.fullmatch(line) or HASH.fullmatch(line) or line.lstrip().startswith("# "), line
        assert "://" not in line
        assert not line.startswith("#"), line


def test_the_lists_hold_what_the_project_asks_for() -> None:
    """Both lists name every package of pyproject.toml, at one version, the tests' list those of the tests besides."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [re.split(r"[<>=~ ]", entry)[0] for entry in project["dependencies"]]
    for_tests = [re.split(r"[<>=~ ]", entry)[0] for entry in project["optional-dependencies"]["test"]]
    pinned = [dict(re.findall(r"^([a-z0-9._-]+)==([^ ]+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
              for name in LISTS]  # fmt: skip
    assert set(asked) <= set(pinned[0])
    assert {*asked, *for_tests} <= set(pinned[1])
    assert all(pinned[1][name] == version for name, version in pinned[0].items())


def test_what_is_measured_against_is_pinned_apart() -> None:
    """Neither the program nor its tests install it, and what they share with it has one version."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    asked = {re.split(r"[<>=~ ]", entry)[0] for entry in groups["bench"]}
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in (LISTS[1], RIVALS)]
    tests, rivals = (dict(re.findall(r"^([a-z0-9._-]+)==([^ ]+)", text, re.MULTILINE)) for text in texts)
    assert asked <= set(rivals)
    assert not asked & set(tests)
    assert all(tests.get(name, version) == version for name, version in rivals.items())
    package = json.loads((ROOT / "tests/benchmarks/package.json").read_text(encoding="utf-8"))
    lock = json.loads((ROOT / "tests/benchmarks/package-lock.json").read_text(encoding="utf-8"))
    assert lock["packages"][""]["dependencies"] == package["dependencies"]
    assert all("integrity" in entry and "resolved" not in entry for name, entry in lock["packages"].items() if name)
