"""`timeline open`: one line with the address, a page behind it, and the next port when one is taken."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


@contextmanager
def opened(cache: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """The running program and its port."""
    command = [sys.executable, "-m", "timeline", "open", *words, "--no-browser"]
    process = subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env={**os.environ, "XDG_CACHE_HOME": str(cache)})  # fmt: skip
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = ADDRESS.search(line)
        if found is None:
            process.kill()
            pytest.fail(line + str(process.communicate()))
        yield process, int(found[1])
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def get(port: int, path: str = "") -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=30) as answer:
        return str(answer.read().decode())


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="the cache's place differs elsewhere")
def test_open_serves_keeps_and_stops(tmp_path: Path) -> None:
    """The folder's story is served and kept in the cache; a second one takes another port; Ctrl-C ends with 0."""
    wanted = free_port()
    with opened(tmp_path, "seeds", "--port", str(wanted)) as (first, port):
        assert port == wanted
        assert "<html" in get(port)
        assert json.loads(get(port, "_dash-layout"))["props"]
        kept = [path.name for path in (tmp_path / "timeline").iterdir()]
        assert len(kept) == 1
        assert kept[0].endswith(".timeline")
        with opened(tmp_path, "seeds", "--port", str(wanted)) as (_, other):
            assert other != wanted
            assert "<html" in get(other)
        assert [path.name for path in (tmp_path / "timeline").iterdir()] == kept
        first.send_signal(signal.SIGINT)
        _, told = first.communicate(timeout=30)
        assert (first.returncode, "Traceback" in told) == (0, False)
