"""Which format a file's suffix asks for, and writing it whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from inspect import signature
from pathlib import Path
from typing import Any
from uuid import uuid4

from timeline.export import charts
from timeline.model.event import Chronicle

Form = Callable[..., str | bytes]


def _csv(chronicle: Chronicle) -> str:
    from timeline.export.table import csv_text

    return csv_text(chronicle, chronicle.events)


def _json(chronicle: Chronicle) -> str:
    from timeline.export.data import json_text

    return json_text(chronicle)


def _markdown(chronicle: Chronicle, *, title: str = "Timeline", dates: str = "uk") -> str:
    from timeline.export.prose import markdown

    return markdown(chronicle, title=title, dates=dates)


_FORMATS: dict[str, Form] = {
    ".html": charts.html, ".svg": charts.svg, ".png": charts.png, ".pdf": charts.pdf, ".docx": charts.docx,
    ".zip": charts.cms, ".csv": _csv, ".json": _json, ".md": _markdown,
}


def write(chronicle: Chronicle, path: str | os.PathLike[str], **options: Any) -> Path:
    """Writes the chronicle in the format of the path's suffix; `options` are those of the format.

    The file is whole or, after an error, as it was. Raises ValueError for a suffix that is not written or an option
    that the format does not have, OSError if the place cannot be written.
    """
    check(path, options)
    target = Path(path)
    made = _format(target)(chronicle, **options)
    content = made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")
    part = target.with_name(f".{uuid4().hex}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        raise OSError(f"{path}: cannot be written there ({error.strerror}); name another place") from error
    finally:
        if part.exists():  # where nothing may be written, not even taking away what is not there is allowed
            part.unlink()
    return target


def check(path: str | os.PathLike[str], options: Collection[str] = ()) -> None:
    """Raises ValueError, with the remedy, if the path's suffix is not written or its format has no such option."""
    form = _format(Path(path))
    for name in options:
        if name not in list(signature(form).parameters)[1:]:
            flag = name.replace("_", "-")
            raise ValueError(f"{path}: {Path(path).suffix} takes no {name} (--{flag}); leave it out")


def takes(path: str | os.PathLike[str], option: str) -> bool:
    """Whether the format of the path's suffix has this option. Raises ValueError for a suffix that is not written."""
    return option in list(signature(_format(Path(path))).parameters)[1:]


def _format(path: Path) -> Form:
    suffix = path.suffix.lower()
    if suffix in _FORMATS:
        return _FORMATS[suffix]
    raise ValueError(f"{path}: end the name in one of {', '.join(_FORMATS)}")
