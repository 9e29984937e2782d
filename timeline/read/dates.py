"""Dates that people and machines write beside an article, in any locale: words -> EDTF, never finer than written.

EDTF and ISO pass as they are. All else goes through dateparser with named languages, reading absolute dates only,
unless a base for relative words is given. A number date that two orders read differently is refused, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from timeline.model.calendar import day_number, weekday
from timeline.model.edtf import parse_edtf
from timeline.model.message import message

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro", "tr", "ru",
             "uk", "el", "ar", "he", "fa", "hi", "id", "vi", "ja", "ko", "zh")  # fmt: skip
_FIXED = datetime(2000, 1, 1)  # only ever stands in for parts that are then left out again
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_YEAR_FIRST = re.compile(r"\s*\d{4}\D")
_NUMBERS_ONLY = re.compile(r"\s*\d{1,2}[./ -]\s?\d{1,2}[./ -]\s?\d{2,4}\b")
# A year has four digits, or two behind a day and a month: nobody means a date by "10" or "10 18".
_HAS_YEAR = re.compile(r"\d{4}|\d\W*[^\W\d_]{3,}\W*\d\d\b|\d\s?[./ -]\s?\d\d?\s?[./ -]\s?\d\d\b")
_WORD = re.compile(r"[^\W\d_]{3}|[年년]")  # below it, any language may take letters for its own
_ABOUT = re.compile(r"(?:about|around|approximately|approx\.?|circa|ca?\.?)\s+(?=\w)", re.IGNORECASE)
# Words that make a bound or a choice of a date, and labels such as "H1", which the parser would pass over.
_BOUND = re.compile(r"\b(?:after|before|by|since|until|till|from|to|not|or|and|between|early|late|mid|ago|"
                    r"(?!q)[a-z]\d+)\b", re.IGNORECASE)
_STATED_OFFSET = re.compile(r"\d\s?(?:Z|UTC|GMT)|[+-]\d\d:?\d\d\b", re.IGNORECASE)
_PERIODS = {("year",): "year", ("year", "month"): "month", ("year", "month", "day"): "day",
            ("year", "month", "day", "time"): "time"}  # fmt: skip
_MAX_LENGTH = 80
_NUMBERS = re.compile(r"\d{4}-\d\d-\d\d")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def date_of(words: str, *, languages: Sequence[str] = (), base: datetime | None = None) -> str:
    """EDTF of a written date, as precise as it is written and no more.

    `languages` are tried in order, then English, then the others known here. Relative words ("last week") count from
    `base`; without one they are refused. Raises ValueError, with the remedy, for what is no date or has two readings.
    """
    text = " ".join(words.split())
    if _is_edtf(text):
        return text
    dashed = _COMPACT.fullmatch(text)
    if dashed and _is_edtf("-".join(dashed.groups())):
        return "-".join(dashed.groups())
    about = _ABOUT.match(text)
    is_readable = len(text) <= _MAX_LENGTH and not _NUMBERS.fullmatch(text)  # "2018-13-01" is a slip, not 13 January
    readings = _readings(text[about.end():] if about else text, languages, base) if is_readable else ()
    if not readings:
        raise ValueError(message("{words} is not a date with a year; write it as 2018-10-04, 2018-10 or 2018",
                                 words=_shown(text)))
    if len(readings) > 1:
        raise ValueError(message("{words} may be {readings:or}; write it as one of them", words=_shown(text),
                                 readings=readings))
    _check_weekday(text, readings[0])
    return readings[0] + "~" if about else readings[0]


def _check_weekday(text: str, found: str) -> None:
    """Raises ValueError if an English weekday is written beside a day that is another."""
    named = [number for number, name in enumerate(_WEEKDAYS)
             if re.search(rf"\b{name}(?:[a-z]*day)?\b", text, re.IGNORECASE)]
    day = re.match(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", found)
    if len(named) == 1 and day and weekday(day_number(*map(int, day.groups()))) != named[0]:
        raise ValueError(message("{words} names another day of the week than {found} is; write the one you mean",
                                 words=_shown(text), found=found[:10]))


def _shown(text: str) -> str:
    return f'"{text[:_MAX_LENGTH]}"' if text else message("an empty date")


def _is_edtf(text: str) -> bool:
    try:
        parse_edtf(text)
    except ValueError:
        return False
    return True


def _readings(text: str, languages: Sequence[str], base: datetime | None) -> tuple[str, ...]:
    """Every way to read the date: of the first language that reads it, in each order of numbers that it leaves open."""
    if (base is None and not _HAS_YEAR.search(text)) or (set(languages) <= {"en"} and _BOUND.search(text)):
        return ()
    others = LANGUAGES if _WORD.search(text) else ()
    for language in dict.fromkeys((*languages, "en", *others)):
        found = dict.fromkeys(_parsed(text, language, order, base) for order in _orders(text, language, languages))
        found.pop("", None)
        if found:
            return tuple(found)
    return ()


def _orders(text: str, language: str, declared: Sequence[str]) -> tuple[str, ...]:
    """English writes both 4/10 and 10/4 for one day, and an undeclared language may be any: both orders count."""
    if _YEAR_FIRST.match(text):
        return ("YMD",)
    if _NUMBERS_ONLY.match(text) and (language == "en" or language not in declared):
        return ("DMY", "MDY", "YMD") if not re.search(r"\d{4}", text) else ("DMY", "MDY")
    return ("",)


def _parsed(text: str, language: str, order: str, base: datetime | None) -> str:
    from dateparser.date import DateDataParser

    settings: dict[str, object] = {
        "PARSERS": ["absolute-time"] if base is None else ["relative-time", "absolute-time"],
        "RELATIVE_BASE": base or _FIXED,
        "REQUIRE_PARTS": ["year"] if base is None else [],
        "RETURN_TIME_AS_PERIOD": True,
    } | ({"DATE_ORDER": order} if order else {})
    try:
        data = DateDataParser(languages=[language], settings=settings).get_date_data(text)
    except (ValueError, OverflowError):  # an unknown language, a year outside 1 to 9999
        return ""
    if data.date_obj is None:
        return ""
    # A zone's name is dropped ("ET" does not tell summer time), a stated offset kept. A date with a gap between its
    # parts ("October 2018, 4 pm") has no period.
    moment = data.date_obj if _STATED_OFFSET.search(text) else data.date_obj.replace(tzinfo=None)
    period: str = data.period or "day"
    if base is None and period != "quarter":
        parts: tuple[str, ...] = data.parts  # type: ignore[attr-defined] # newer than its stubs
        period = _PERIODS.get(parts, "")
    return _edtf(moment, period) if period else ""


def _edtf(moment: datetime, period: str) -> str:
    """EDTF of the parts of the moment that the period holds."""
    if period == "time":
        return moment.isoformat(timespec="seconds" if moment.second else "minutes")
    if period == "week":
        monday = moment.date() - timedelta(days=moment.weekday())
        return f"[{monday}..{monday + timedelta(days=6)}]"
    shapes = {"year": "%Y", "month": "%Y-%m", "quarter": f"%Y-{32 + (moment.month + 2) // 3}"}
    return f"{moment.year:04d}" + moment.strftime(shapes.get(period, "%Y-%m-%d")[2:])
