"""The words and rules of each language, one file a language (a folder where it grows), as data."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from timeline.temporal.rule import Language

_NAMES = {"en": "ENGLISH", "de": "GERMAN", "fr": "FRENCH", "es": "SPANISH", "it": "ITALIAN", "nl": "DUTCH",
          "pt": "PORTUGUESE"}
CODES = tuple(_NAMES)


@lru_cache(maxsize=len(CODES))
def language(code: str) -> Language:
    """The data of a language by its two-letter code; read at first use. Raises ValueError if there is none."""
    if code not in _NAMES:
        raise ValueError(f"no temporal grammar for language {code!r}: use one of {', '.join(CODES)}")
    found = getattr(import_module(f"timeline.temporal.languages.{code}"), _NAMES[code])
    assert isinstance(found, Language)
    return found
