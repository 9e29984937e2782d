"""`timeline open`: one line with the address, a page behind it, and the next port when one is taken."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from tests.cli.serving import get, opened
from timeline.cli.serve import local_only


def free_port() -> int:
    """A port that nobody holds, below those that systems hand out of themselves, so that nobody takes it meanwhile."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port
    pytest.fail("no port is free")


@pytest.mark.parametrize(("host", "status"), [
    ("127.0.0.1:8050", 200), ("localhost:8050", 200), ("127.0.0.1", 200), ("evil.example", 403),
    ("evil.example:8050", 403), ("127.0.0.1.evil.example:80", 403), ("", 403),
])  # fmt: skip
def test_only_this_computer_is_answered(host: str, status: int) -> None:
    """A request under another name is refused before the dashboard sees it."""
    told: list[str] = []
    answer = local_only(lambda _, start: (start("200 OK", []), [b""])[1])
    list(answer({"HTTP_HOST": host}, lambda line, _: told.append(line)))
    assert told[0].startswith(str(status))


@pytest.mark.skipif(sys.platform != "linux", reason="the cache's place differs elsewhere")
def test_open_serves_keeps_and_stops(tmp_path: Path) -> None:
    """The folder's story is served and kept in the cache; a second one takes another port; Ctrl-C ends with 0."""
    wanted, env = free_port(), {"XDG_CACHE_HOME": str(tmp_path)}
    with opened("seeds", "--port", str(wanted), env=env) as (first, port):
        assert port == wanted
        assert "<html" in get(port)
        assert json.loads(get(port, "_dash-layout"))["props"]
        assert len(list((tmp_path / "timeline").glob("*.timeline"))) == 1
        with opened("seeds", "--port", str(wanted), env=env) as (_, other):
            assert other != wanted
            assert "<html" in get(other)
        assert len(list((tmp_path / "timeline").iterdir())) == 1
        first.send_signal(signal.SIGINT)
        _, told = first.communicate(timeout=300)
        assert (first.returncode, "Traceback" in told) == (0, False)
