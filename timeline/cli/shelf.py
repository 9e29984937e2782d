"""The stories that one server shows: the one it was opened with, and those begun there, each under an address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from timeline.cli.editing import actions
from timeline.cli.stories import data_folder
from timeline.model.event import Chronicle
from timeline.story import Story, load
from timeline.version import VERSION

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_PLACE = re.compile(r"/story/([\w-]+)(?:/|\Z)")
_MISSING = "There is no story at this address."


class Shelf:
    """A WSGI application: "/" is the story it was opened with, "/story/NAME/" one that was begun in the dashboard."""

    def __init__(self, story: Story, home: Path) -> None:
        self._opening = Lock()
        self._first = self._page(story, home, "/")
        self._others: dict[str, WSGIApplication] = {}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request, by the story that its address names."""
        found = _PLACE.match(str(environ.get("PATH_INFO", "")))
        if found is None:
            return self._first(environ, start_response)
        answer = self._other(found[1])
        if answer is not None:
            return answer(environ, start_response)
        start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
        return [_MISSING.encode()]

    def begin(self, title: str) -> str:
        """Makes a new story without articles and gives its address on this server. Raises ValueError if it cannot."""
        named = " ".join(title.split())[:200] or "Untitled story"
        folder = _folder()
        with self._opening:
            name = _free(_plain(named), folder)
            try:
                folder.mkdir(parents=True, exist_ok=True)
                Story(_empty(named)).save(folder / f"{name}.timeline")
            except OSError as error:
                raise ValueError(str(error)) from error
        return f"/story/{name}/"

    def _other(self, name: str) -> WSGIApplication | None:
        with self._opening:
            home = _folder() / f"{name}.timeline"
            if name not in self._others and home.is_file():
                self._others[name] = self._page(load(home), home, f"/story/{name}/")
            return self._others.get(name)

    def _page(self, story: Story, home: Path, base: str) -> WSGIApplication:
        from timeline.app import create_app

        page: WSGIApplication = create_app(story, actions(home, self.begin), base=base).server
        return page


def _folder() -> Path:
    return data_folder() / "stories"


def _empty(title: str) -> Chronicle:
    return Chronicle((), {}, {}, (), (), (), (), settings={"title": title, "version": VERSION})


def _plain(title: str) -> str:
    """The title as a name for a file and an address."""
    folded = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:60] or "story"


def _free(name: str, folder: Path) -> str:
    taken = {path.stem for path in folder.glob("*.timeline")}
    return name if name not in taken else next(
        found for number in range(2, len(taken) + 3) if (found := f"{name}-{number}") not in taken)
