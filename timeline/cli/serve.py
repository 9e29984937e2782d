"""Serving the dashboard on this computer alone."""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from timeline.cli.screen import say
from timeline.cli.typed import typed_date
from timeline.story import Story

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from timeline.app import Actions

_HOST = "127.0.0.1"
_TRIES = 100


def serve(story: Story, *, port: int, browser: bool) -> None:
    """Serves the dashboard until Ctrl-C, on `port` or the next free one; prints the address."""
    from werkzeug.serving import make_server

    from timeline.app import create_app

    opened = _free(port)
    address = f"http://{_HOST}:{opened.getsockname()[1]}/"
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app = create_app(story, _actions(story))
    server = make_server(_HOST, opened.getsockname()[1], local_only(app.server), threaded=True, fd=opened.fileno())
    say(f"Timeline is at {address} (stop with Ctrl-C)")
    sys.stdout.flush()
    if browser and _has_screen():
        threading.Timer(0.5, webbrowser.open, [address]).start()
    with closing(opened):
        server.serve_forever()  # until Ctrl-C, which it takes as its end


def local_only(application: WSGIApplication) -> WSGIApplication:
    """The application, answering only requests that name this computer.

    A page elsewhere whose name was made to point here ("DNS rebinding") could else read the story.
    """

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        name = str(environ.get("HTTP_HOST", "")).rpartition(":")[0] or str(environ.get("HTTP_HOST", ""))
        if name in (_HOST, "localhost"):
            return application(environ, start_response)
        start_response("403 Forbidden", [("Content-Type", "text/plain; charset=utf-8")])
        return [f"Timeline answers at http://{_HOST} only.".encode()]

    return answer


def _free(port: int) -> socket.socket:
    """A socket bound to the first free port from `port` on. Raises OSError if there is none near it."""
    for candidate in range(port, min(port + _TRIES, 65_536)):
        opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # else a port just left counts as taken
        try:
            opened.bind((_HOST, candidate))
        except OSError:
            opened.close()
            continue
        opened.listen()
        return opened
    raise OSError(f"no free port from {port} on; name another with --port")


def _actions(story: Story) -> Actions:
    from timeline.app import Actions
    from timeline.export.table import chosen, csv_text

    def to_csv(ids: Sequence[str]) -> str:
        return csv_text(story.chronicle, chosen(story.chronicle, ids))

    return Actions(parse_date=typed_date, to_csv=to_csv)


def _has_screen() -> bool:
    """Whether there is a desktop to open a browser on; a text browser would take over the terminal."""
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
