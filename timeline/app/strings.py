"""Every word the dashboard itself says, in the language of whoever asks: `strings.CLOSE` is the word for closing.

The words stand in one file a language, all of them with the same names: `english`, `german`. A browser says which
languages its reader prefers; a choice made on the page is kept in a cookie and counts before that.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

from flask import has_request_context, request

from timeline.app import english, german

if TYPE_CHECKING:
    from timeline.app.english import *  # noqa: F403 - so that types are checked by the English names

TABLES: Mapping[str, ModuleType] = {"en": english, "de": german}
COOKIE = "timeline-language"


def language() -> str:
    """The language of the page that is being answered, English where nobody asks."""
    if not has_request_context():
        return english.LANGUAGE
    chosen = request.args.get("lang") or request.cookies.get(COOKIE)
    if chosen in TABLES:
        return str(chosen)
    return request.accept_languages.best_match(list(TABLES)) or english.LANGUAGE


def __getattr__(name: str) -> Any:
    """The words of this name in the language of the page."""
    if name.startswith("_"):
        raise AttributeError(name)
    return getattr(TABLES[language()], name)
