"""No command replaces what it was given, nor reads what it wrote as an article."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "Bridge closed\n\nThe bridge in Alder was closed on 4 May 2011 after a storm.\n"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "timeline", *map(str, arguments)], cwd=ROOT, text=True,
                          capture_output=True, check=False)


@pytest.mark.parametrize("name", ["a.txt", "sources.toml"])
def test_build_replaces_no_file_that_is_no_story(tmp_path: Path, name: str) -> None:
    """A name forgotten after -o does not cost an article: the file stays, one line says so, and the code is 2."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "sources.toml").write_text('["a.txt"]\noutlet = "Echo"\n')
    before = (tmp_path / name).read_bytes()
    done = run("build", tmp_path / "a.txt", "-o", tmp_path / name)
    assert done.returncode == 2
    assert f"{tmp_path / name}: would be read as an article or its sources" in done.stderr
    assert (tmp_path / name).read_bytes() == before


def test_export_replaces_no_article(tmp_path: Path) -> None:
    """An export does not overwrite an article of its story."""
    (tmp_path / "a.md").write_text(ARTICLE)
    done = run("export", tmp_path, "-o", tmp_path / "a.md")
    assert done.returncode == 2
    assert (tmp_path / "a.md").read_text() == ARTICLE


def test_an_export_beside_its_articles_is_no_article(tmp_path: Path) -> None:
    """Markdown and charts written into the folder are not read as further articles."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    for name in ("chart.html", "story.md"):
        assert run("export", tmp_path, "-o", tmp_path / name).returncode == 0
    done = run("build", tmp_path, "-o", tmp_path / "s.timeline")
    assert "1 article," in done.stdout + done.stderr
