"""Which format a file's suffix asks for, and writing it whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from inspect import signature
from pathlib import Path
from typing import Any
from uuid import uuid4

from timeline.model.event import Chronicle
from timeline.model.time import Interval

Text = Callable[..., str]
_LATER = {
    ".png": "pictures are not written yet; export .svg and open it in a browser to print or copy it",
    ".pdf": "PDF is not written yet; export .html or .svg and print it to a PDF file",
    ".docx": "Word files are not written yet; export .md or .html and open it in the word processor",
}


def _html(chronicle: Chronicle, *, events: Collection[str] | None = None, theme: str = "auto",
          title: str | None = None, scale: str = "auto", lanes: str = "bands", orientation: str = "horizontal",
          dates: str = "uk", top: int = 20, built: str = "") -> str:
    from timeline.export.html import html

    return html(chronicle, events=events, theme=theme, title=title, scale=scale, lanes=lanes, orientation=orientation,
                dates=dates, top=top, built=built)


def _svg(chronicle: Chronicle, *, width: int = 900, theme: str = "light", title: str = "Timeline",
         scale: str = "auto", lanes: str = "bands", window: Interval | None = None, budget: int | None = None) -> str:
    from timeline.scene import scene
    from timeline.svg import svg

    drawn = scene(chronicle.events, width=width, scale=scale, lanes=lanes, window=window, budget=budget)
    return svg(drawn, theme=theme, title=title)


def _csv(chronicle: Chronicle) -> str:
    from timeline.export.table import csv_text

    return csv_text(chronicle, chronicle.events)


def _json(chronicle: Chronicle) -> str:
    from timeline.export.data import json_text

    return json_text(chronicle)


def _markdown(chronicle: Chronicle, *, title: str = "Timeline") -> str:
    from timeline.export.prose import markdown

    return markdown(chronicle, title=title)


_FORMATS: dict[str, Text] = {".html": _html, ".svg": _svg, ".csv": _csv, ".json": _json, ".md": _markdown}


def write(chronicle: Chronicle, path: str | os.PathLike[str], **options: Any) -> Path:
    """Writes the chronicle in the format of the path's suffix; `options` are those of the format.

    The file is whole or, after an error, as it was. Raises ValueError for a suffix that is not written or an option
    that the format does not have, OSError if the place cannot be written.
    """
    check(path, options)
    target = Path(path)
    text = _format(target)(chronicle, **options)
    part = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
    try:
        part.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")
        part.replace(target)
    except OSError as error:
        raise OSError(f"{path}: cannot be written there ({error.strerror}); name another place") from error
    finally:
        part.unlink(missing_ok=True)
    return target


def check(path: str | os.PathLike[str], options: Collection[str] = ()) -> None:
    """Raises ValueError, with the remedy, if the path's suffix is not written or its format has no such option."""
    form = _format(Path(path))
    for name in options:
        if name not in list(signature(form).parameters)[1:]:
            raise ValueError(f"{path}: {Path(path).suffix} has no {name}; leave it out")


def _format(path: Path) -> Text:
    suffix = path.suffix.lower()
    if suffix in _FORMATS:
        return _FORMATS[suffix]
    known = ", ".join(_FORMATS)
    reason = _LATER.get(suffix, f"end the name in one of {known}")
    raise ValueError(f"{path}: {reason}")
