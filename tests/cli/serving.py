"""Running `timeline open` for a test."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


@contextmanager
def opened(*words: str, env: Mapping[str, str], cwd: Path = ROOT) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """The running program and its port; `env` is laid over the environment."""
    command = [sys.executable, "-m", "timeline", "open", *words, "--no-browser"]
    held = signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job would hand on to ignore it
    process = subprocess.Popen(command, cwd=cwd, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env={**os.environ, **env})  # fmt: skip
    signal.signal(signal.SIGINT, held)
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
    """What the program answers at a path."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=300) as answer:
        return str(answer.read().decode())
