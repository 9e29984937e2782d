"""Front matter: a few lines of YAML between two lines of three dashes at the very start of a file."""

from __future__ import annotations

import re

import yaml

from timeline.model.message import message

_BLOCK = re.compile(r"---[ \t]*\r?\n(?P<yaml>(?:(?!---|\.\.\.).*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_KEY = re.compile(r"[^\W\d][\w -]*:(?:[ \t\r]|$)", re.MULTILINE)
_MAX_LENGTH = 20_000


def span(text: str) -> tuple[int, int] | None:
    """The half-open range of the front matter with its dashes and last line end, or None if the text has none.

    Two lines of dashes alone are no front matter: the first line between them that is not blank must be `key: value`.
    """
    block = _BLOCK.match(text, 0, min(len(text), _MAX_LENGTH))
    if block is None or not _KEY.match(block["yaml"].lstrip()):
        return None
    return block.span()


def front_matter(text: str, name: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The keys in lower case and their values as written, and problems; values that are no plain words are left out.

    A list of plain words is joined with commas. `name` names the file in a problem.
    """
    block = _BLOCK.match(text) if span(text) else None
    if block is None:
        return {}, ()
    try:  # BaseLoader builds nothing but strings, lists and dicts of them
        found = yaml.load(block["yaml"], Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return {}, (message("{name}: its front matter is no YAML; mend the lines between the dashes", name=name),)
    pairs = found.items() if isinstance(found, dict) else ()
    return {key.strip().lower(): words for key, value in pairs if isinstance(key, str) and (words := _words(value))}, ()


def _words(value: object) -> str:
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return ", ".join(part.strip() for part in value)
    return value.strip() if isinstance(value, str) else ""
