"""Serving the dashboard on this computer alone."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.screen import say
from timeline.story import Story

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_HOST = "127.0.0.1"
_TRIES = 100
_THREADS = 8
_LARGEST = 20_000_000  # bytes of a request: an article of 10 MB, written as text


def serve(story: Story, *, home: Path, port: int, browser: bool) -> None:
    """Serves the dashboard until Ctrl-C, on `port` or the next free one; prints the address.

    What people add to the story is kept in the file `home`.
    """
    from waitress.server import create_server

    from timeline.cli.shelf import Shelf

    opened = _free(port)
    address = f"http://{_HOST}:{opened.getsockname()[1]}/"
    logging.getLogger("waitress").setLevel(logging.ERROR)
    server = create_server(local_only(Shelf(story, home)), sockets=[opened], threads=_THREADS, ident="",
                           max_request_body_size=_LARGEST)
    gc.collect()
    gc.freeze()  # the story stays: going through it for garbage would stop all answers for a while, again and again
    say(f"Timeline is at {address} (stop with Ctrl-C)")
    sys.stdout.flush()
    if browser and _has_screen():
        threading.Timer(0.5, webbrowser.open, [address]).start()
    with closing(opened):
        server.run()  # until Ctrl-C, which it takes as its end


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


def _has_screen() -> bool:
    """Whether there is a desktop to open a browser on; a text browser would take over the terminal."""
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
