"""Languages of texts."""

from __future__ import annotations

import pytest

from timeline.language.detect import detect

TEXTS = {
    "en": "The company said on Monday that it had bought its rival for forty million pounds, and the unions agreed.",
    "de": "Das Unternehmen teilte am Montag mit, dass es seinen Konkurrenten für vierzig Millionen gekauft habe.",
    "fr": "La société a annoncé lundi qu'elle avait acheté son concurrent pour quarante millions d'euros.",
    "nl": "Het bedrijf maakte maandag bekend dat het zijn concurrent voor veertig miljoen heeft overgenomen.",
    "es": "La empresa anunció el lunes que había comprado a su rival por cuarenta millones de euros.",
    "ru": "Компания сообщила в понедельник, что купила своего конкурента за сорок миллионов.",
    "ja": "同社は月曜日に競合会社を四千万ポンドで買収したと発表した。",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_languages(language: str, text: str) -> None:
    """A sentence of a newspaper tells its language."""
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "   ", "2015", "Oxbow", "12 May 2015 – 40,000", "...!!!", "AB-12 " * 4])
def test_undecidable_text_is_taken_for_english(text: str) -> None:
    """Where nothing can be told the answer is "en"."""
    assert detect(text) == "en"
