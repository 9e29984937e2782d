"""Which language a text is in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from timeline.language.wordlist import words

#: Languages a text is taken to be in: those of many newspapers; fewer candidates, fewer slips.
CANDIDATES = words(
    "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw ta",
    "th tl tr uk ur vi zh",
)

_SAMPLE = 4000  # characters
_LEAST, _LEAST_FOREIGN = 40, 10  # letters: with fewer, or fewer outside the Latin script, a guess is worth nothing
_SURE = 0.6  # share of belief that the best candidate must have
_LETTER = re.compile(r"[^\W\d_]")
_FOREIGN = re.compile(r"[\u0370-\u1fff\u2e80-\uabff\uac00-\ud7ff\uf900-\ufdff]")


def detect(text: str) -> str:
    """Two-letter code of the text's language; "en" where that cannot be told. The same text gives the same code."""
    sample = text[:_SAMPLE]
    if len(_LETTER.findall(sample)) < _LEAST and len(_FOREIGN.findall(sample)) < _LEAST_FOREIGN:
        return "en"
    language, belief = _identifier().classify(sample)
    return str(language) if belief >= _SURE else "en"


@lru_cache(maxsize=1)
def _identifier() -> Any:
    """The classifier of py3langid, loaded once (half a second)."""
    from py3langid import langid  # imported where used: numpy is slow to start

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
    identifier.set_languages(CANDIDATES)
    return identifier
