"""Languages without a file of their own: spans found through dateparser's vocabulary, read by dateparser.

Its `search_dates` is never used. A span is a month with a day or a year, a weekday, a relative phrase that the
language's data lists, a counted unit with "ago" or "in", or figures; dateparser then reads that span alone, with an
explicit base, its `period` kept as the precision, and nothing filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from importlib import import_module
from typing import Any

from timeline.model.calendar import civil, day_number
from timeline.model.time import Interval, Precision
from timeline.temporal.absolute import Year
from timeline.temporal.figures import day_first, iso
from timeline.temporal.found import Found
from timeline.temporal.relative import seen_from
from timeline.temporal.units import Unit, bounds, index

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("year", "month", "week", "day", "hour", "minute")
_PERIODS = {"day": Unit.DAY, "time": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}
_BASES = (day_number(2004, 2, 11), day_number(2011, 8, 26))  # two days apart in every field: what agrees is absolute
_UNSPACED = "[\u3040-\u30ff\u4e00-\u9fff]"  # writing without blanks between words
_GLUED = "[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"  # and writing that hangs particles on them
_NOW = ("0 second ago", "in 0 second")  # what dateparser reads as a moment, which no day is
_HEAD = re.compile(r"(?:^|[.!?]\W{0,3})$")
_SHORTEST = 4  # letters of a word that is found without figures beside it


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words of a language that dateparser reads; `is_absolute` if it reads them alike from any day."""

    words: str
    language: str
    is_absolute: bool

    def resolve(self, reference: Interval | None) -> Interval | None:
        """What dateparser reads, seen from the reference; no day is filled in."""
        if self.is_absolute:
            return _read(self.words, self.language, _BASES[0])
        return seen_from(reference, lambda day: _read(self.words, self.language, day))


def knows(language: str) -> bool:
    """Whether dateparser has words for the language."""
    return bool(_data(language))


def find(text: str, language: str) -> Iterator[Found]:
    """The expressions of a text in a language without a file; only figures where dateparser has no data for it."""
    for hit in _pattern(language).finditer(text):
        words = hit[0]
        if hit.lastgroup == "month" and words[0].isupper() and _HEAD.search(text, max(0, hit.start() - 4), hit.start()):
            continue  # at the head of a sentence it may be anybody's name
        if hit.lastgroup == "year":
            yield Found(hit.start(), hit.end(), "year", Year(int(words)))
        elif hit.lastgroup == "figures":
            meaning = iso(words) if "-" in words else day_first(words)
            if meaning is not None:
                yield Found(hit.start(), hit.end(), "numeric date", meaning)
        else:
            seen = [_read(words, language, base) for base in _BASES]
            if seen[0] is not None and seen[1] is not None:
                yield Found(hit.start(), hit.end(), "dateparser", Foreign(words, language, seen[0] == seen[1]))


@lru_cache(maxsize=4096)
def _read(words: str, language: str, day: int) -> Interval | None:
    """One span read by dateparser from a day; None if it cannot, or the day lies outside its calendar."""
    year, month, of_month = civil(day)
    if not 1 < year < 9999:
        return None
    base = datetime(year, month, of_month)
    found = _parser(language if knows(language) else "en", base).get_date_data(" ".join(words.split()))
    if found.date_obj is None:
        return None
    unit = _PERIODS.get(found.period)
    date = found.date_obj
    if unit is None:
        return None
    cell = index(unit, day_number(date.year, date.month, date.day))
    return Interval.days(*bounds(unit, cell), Precision(unit.value))


@lru_cache(maxsize=64)
def _parser(language: str, base: datetime) -> Any:
    from dateparser.date import DateDataParser

    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past", "PREFER_DAY_OF_MONTH": "first",
                "RETURN_TIME_AS_PERIOD": True}
    return DateDataParser(languages=[language], settings=settings)


def _data(language: str) -> Mapping[str, Any]:
    """dateparser's words for a language; empty where it has none."""
    from dateparser.data.languages_info import language_order

    if language not in language_order:
        return {}
    found: Mapping[str, Any] = import_module(f"dateparser.data.date_translation_data.{language}").info
    return found


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    """What a span looks like in a language; alternatives from long to short."""
    data = _data(language)
    months, weekdays = _words(data, _MONTHS), _words(data, _WEEKDAYS)
    units, ago, ahead = _words(data, _UNITS), tuple(data.get("ago", ())), tuple(data.get("in", ()))
    month, unit, day = _any(months), _any(units), rf"(?:{_any(weekdays)},?\s+)?\d{{1,2}}[.]?"
    year = r"(?:[.]?,?\s+(?:\w{1,4}\s+)?\d{4})"
    forms = (
        rf"{day}\s+(?:\w{{1,2}}\s+)?{month}{year}?", rf"\d{{4}}[.]?\s+{month}\s+\d{{1,2}}",
        rf"{month}[.]?\s+\d{{1,2}},?\s+\d{{4}}", rf"{month}{year}",
        rf"\d+\s+{unit}\s+{_any(ago)}", rf"{_any((*ahead, *ago))}\s+\d+\s+{unit}",
        rf"\d+(?:(?<={_UNSPACED})|(?={_UNSPACED})){unit}{_any(ago)}",
        r"\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?",
        _any(phrase for phrase in _phrases(data) if _is_long(phrase) or not phrase.isascii()),
        _any(filter(_is_long, weekdays)),
        rf"(?P<month>{_any(filter(_is_long, months))})",
    )
    figures = r"(?P<figures>\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./]\d{4})"
    return re.compile(rf"(?:(?<!\w)|(?<={_UNSPACED}))(?:{figures}|{'|'.join(forms)}|(?P<year>(?:1[5-9]|20)\d\d))"
                      rf"(?:(?<={_GLUED})|(?![\w/%]))", re.IGNORECASE)


def _phrases(data: Mapping[str, Any]) -> list[str]:
    """What a language calls yesterday, last week, next year; words with two such senses and numerals left out."""
    senses: dict[str, set[str]] = {}
    for meant, listed in data.get("relative-type", {}).items():
        for phrase in listed:
            senses.setdefault(phrase.lower(), set()).add(meant)
    clear = [phrase for phrase, meant in senses.items() if len(meant) == 1 and not meant & set(_NOW)]
    return clear + [word for entry in data.get("simplifications", ()) for word, meant in entry.items()
                    if word.isalpha() and word.lower() not in senses and not str(meant).isdigit()]


def _is_long(word: str) -> bool:
    """Whether a word may stand for a time by itself: a short one in letters may be any other word."""
    return len(word) >= _SHORTEST or (len(word) > 1 and re.fullmatch(f"{_GLUED}+", word) is not None)


def _words(data: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for name in names for word in data.get(name, ()) if not word.isdigit()))


def _any(words: Any) -> str:
    """Any of the words, the longest first; a pattern that never matches where there is none."""
    listed = sorted({word.lower() for word in words}, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word) for word in listed)})" if listed else "(?!)"
