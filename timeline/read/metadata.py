"""Written keys and values -> Metadata, each value checked, a bad one named and left out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.model.message import message, problem_of
from timeline.read.dates import date_of
from timeline.read.values import Metadata

KEYS = ("title", "outlet", "url", "published", "author", "language")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z0-9]+)*")


def metadata(written: Mapping[str, str], *, where: str, basis: str) -> tuple[Metadata, tuple[str, ...]]:
    """Metadata of the known keys in `written`, and a line for each value that cannot be used.

    White space is folded. `where` begins each line; `basis` says where a publication date was found.
    """
    values = {key: " ".join(written[key].split()) for key in KEYS if key in written}
    values = {key: value for key, value in values.items() if value}
    problems: list[str] = []
    language = values.pop("language", None)
    if language and not _LANGUAGE.fullmatch(language):
        problems.append(message('{where}: "{language}" is no language; write a two-letter code such as en',
                                where=where, language=language[:40]))
        language = None
    code = language[:2].lower() if language else None
    published, problem = _date(values.pop("published", None), code, where)
    problems += [problem] if problem else []
    return Metadata(**values, published=published, language=code, basis=basis if published else None), tuple(problems)


def _date(words: str | None, language: str | None, where: str) -> tuple[str | None, str]:
    if words is None:
        return None, ""
    try:
        return date_of(words, languages=(language,) if language else ()), ""
    except ValueError as error:
        return None, message("{where}: {problem}", where=where, problem=problem_of(error))
