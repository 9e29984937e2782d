"""The words and rules of each language, one file a language, as data."""

from __future__ import annotations

from timeline.temporal.languages.en import ENGLISH
from timeline.temporal.rule import Language

CODES = ("en",)


def language(code: str) -> Language:
    """The data of a language by its two-letter code. Raises ValueError if there is none."""
    if code != "en":
        raise ValueError(f"no temporal grammar for language {code!r}: use one of {', '.join(CODES)}")
    return ENGLISH
