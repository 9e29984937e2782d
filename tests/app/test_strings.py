"""The interface's words: each language complete, chosen by the browser or by the reader."""

from __future__ import annotations

import re
import string
from types import ModuleType

import pytest
from flask import Flask

from timeline.app import english, german, strings

SAME = {"TITLE", "FILTER", "BECAME", "SELECTED", "LANGUAGE_NAMES", "QUOTE_KEY", "KEY_WORDS"}  # some words may be alike


def words(table: ModuleType) -> dict[str, object]:
    return {name: value for name, value in vars(table).items() if name.isupper()}


def leaves(name: str, value: object) -> dict[str, str]:
    """Every string in a value, by where it stands."""
    if isinstance(value, str):
        return {name: value}
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, tuple) else ()
    return {place: text for key, one in pairs for place, text in leaves(f"{name}/{key}", one).items()}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_german_is_complete() -> None:
    """German has every name and every key that English has, no more, and the same blanks to be filled."""
    here, there = (
        {place: text for name, value in words(table).items() for place, text in leaves(name, value).items()}
        for table in (english, german)
    )
    assert here.keys() == there.keys()
    assert [place for place in here if fields(here[place]) != fields(there[place])] == []
    alike = {place.split("/")[0] for place in here if here[place] == there[place] and len(here[place]) > 4
             and re.search("[a-z]{4}", here[place])}  # fmt: skip
    assert alike <= SAME


def test_german_counts_as_english_does() -> None:
    """The functions have the same names, and give words for one, several and none."""
    for name in ("summary", "shown", "changed", "chip", "remove", "grouped", "counted_articles", "counted_events"):
        assert callable(getattr(english, name)) and callable(getattr(german, name))
    line = german.summary(articles=5, events=1, disputed=0, unplaced=1200)
    assert line == "5 Artikel · 1 Ereignis · 1.200 ohne Platz"
    assert german.shown(3, 14) == "3 von 14 Ereignissen"
    assert [german.changed(number, is_done=True) for number in (0, 1)] == ["Sonst hat sich nichts geändert.",
                                                                          "1 Änderung:"]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "accepts", "cookie", "language"),
    [
        ("/", "de-AT,de;q=0.9,en;q=0.5", "", "de"),
        ("/", "fr,en;q=0.5", "", "en"),
        ("/", "fr", "", "en"),
        ("/", "en", "de", "de"),
        ("/?lang=en", "de", "de", "en"),
        ("/?lang=xx", "de", "", "de"),
    ],
)
def test_the_language_is_the_readers(path: str, accepts: str, cookie: str, language: str) -> None:
    """A choice made on the page counts before the browser's, and what we do not have is not asked for."""
    headers = {"Accept-Language": accepts, **({"Cookie": f"{strings.COOKIE}={cookie}"} if cookie else {})}
    with Flask(__name__).test_request_context(path, headers=headers):
        assert strings.language() == language
        assert strings.CLOSE == strings.TABLES[language].CLOSE


def test_without_a_page_the_words_are_english() -> None:
    """Outside of any request there is one answer."""
    assert strings.language() == "en"
    with pytest.raises(AttributeError):
        strings.NO_SUCH_WORD  # noqa: B018
