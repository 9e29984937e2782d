"""The wheel: installed elsewhere, without the checkout, it builds, exports and opens with its own assets."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.serving import get, opened

ROOT = Path(__file__).resolve().parents[1]


def run(*words: object, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([sys.executable, "-m", *map(str, words)], cwd=cwd, env={**os.environ, **(env or {})},
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without network."""
    folder = tmp_path_factory.mktemp("wheel")
    run("pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index",
        "--wheel-dir", folder, ROOT, cwd=folder)  # fmt: skip
    return next(folder.glob("timeline-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the installed package and nothing of the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    run("pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index", "--target",
        folder / "site", wheel, cwd=folder)  # fmt: skip
    shutil.copytree(ROOT / "seeds", folder / "articles")
    return folder


def test_the_wheel_holds_the_package_and_its_assets(wheel: Path) -> None:
    """Every module and asset is inside, and nothing that is not the package."""
    names = zipfile.ZipFile(wheel).namelist()
    for asset in (ROOT / "assets").iterdir():
        assert f"timeline/assets/{asset.name}" in names
    for module in (ROOT / "timeline").rglob("*.py"):
        assert module.relative_to(ROOT).as_posix() in names
    assert {name.split("/")[0] for name in names} == {"timeline", f"{wheel.name.split('-py3')[0]}.dist-info"}


def test_installed_elsewhere_it_exports_and_opens(installed: Path) -> None:
    """From another folder the program exports a chart and serves a page whose style sheet is there."""
    env = {"PYTHONPATH": str(installed / "site"), "XDG_CACHE_HOME": str(installed / "cache")}
    where = run("timeline", "build", "articles", "-o", "story.timeline", cwd=installed, env=env)
    assert where.stdout.startswith("5 articles")
    run("timeline", "export", "story.timeline", "-o", "chart.html", cwd=installed, env=env)
    style = (ROOT / "assets" / "embed.css").read_text(encoding="utf-8").split("{")[0].strip()
    assert style.splitlines()[-1] in (installed / "chart.html").read_text(encoding="utf-8")
    with opened("story.timeline", env=env, cwd=installed) as (_, port):
        address = re.search(r'href="/?(assets/[^"]+\.css[^"]*)"', get(port))
        assert address is not None
        assert get(port, address[1]) == (ROOT / "assets" / "dashboard.css").read_text(encoding="utf-8")


def test_the_command_is_installed(installed: Path) -> None:
    """The wheel brings a command `timeline`."""
    command = installed / "site" / "bin" / "timeline"
    if not command.exists():
        pytest.skip("this system puts commands elsewhere")
    done = subprocess.run([str(command), "--help"], env={**os.environ, "PYTHONPATH": str(installed / "site")},
                          capture_output=True, text=True, check=True, cwd=installed)  # fmt: skip
    assert "timeline open FOLDER" in done.stdout
