"""`timeline open`: one line with the address, a page behind it, and the next port when one is taken."""

from __future__ import annotations

import json
import signal
import socket
import sys
from pathlib import Path

import pytest

from tests.cli.serving import get, opened


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


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
        _, told = first.communicate(timeout=30)
        assert (first.returncode, "Traceback" in told) == (0, False)
