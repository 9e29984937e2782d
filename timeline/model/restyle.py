"""Sentences of our own with British dates, their dates written in another manner.

Why a date is what it is gets worded when a story is built; a chart says it in the manner that it is asked for. Words of
sources stand in quotation marks and stay as they are.
"""

from __future__ import annotations

import re

from timeline.model.date_style import DateStyle, date_style
from timeline.model.phrases import ENGLISH

_MONTHS = ENGLISH.months
_MONTH = "|".join(_MONTHS)
_YEAR = r"(?:AD \d{1,3}|\d{4}|\d{1,3}(?:,\d{3})+|\d+)(?: BC)?"
_QUOTED = re.compile(r"(“[^”]*”)")
_DATE = re.compile(
    rf"(?:(?P<begin>\d\d:\d\d(?::\d\d)?) (?P<joint>and|to) )?"
    rf"(?:(?P<clock>\d\d:\d\d(?::\d\d)?)(?P<zone> GMT(?:[+-]\d+(?::\d\d)?)?)? on )?"
    rf"(?:(?P<first>\d{{1,2}})(?: (?P<other>{_MONTH}))? (?P<to>and|to) )?"
    rf"(?:(?P<day>\d{{1,2}}) )?\b(?P<month>{_MONTH}) (?P<year>\d{{4}})\b(?! BC)")


def restyled(sentence: str, dates: str) -> str:
    """The sentence with the days, months and clock times that it names written as `dates`, one of `DATES`, says.

    Years before 1000 stay as they are. Raises ValueError for another manner.
    """
    style = date_style(dates)
    if dates == "uk":
        return sentence
    return "".join(piece if piece.startswith("“") else _DATE.sub(lambda found: _date(found, style), piece)
                   for piece in _QUOTED.split(sentence))


def _date(found: re.Match[str], style: DateStyle) -> str:
    year, month = int(found["year"]), _MONTHS.index(found["month"]) + 1
    if found["day"] is None:
        return found[0].removesuffix(f"{found['month']} {found['year']}") + style.month(year, month)
    day = int(found["day"])
    if found["clock"]:
        return _clocks(found, style, style.day(year, month, day))
    if found["first"] is None:
        return _kept(found) + style.day(year, month, day)
    return f"{_kept(found)}{_first(found, style, year, month)} {found['to']} {_last(found, style, year, month, day)}"


def _kept(found: re.Match[str]) -> str:
    """What was taken for a beginning without its clock."""
    return f"{found['begin']} {found['joint']} " if found["begin"] else ""


def _first(found: re.Match[str], style: DateStyle, year: int, month: int) -> str:
    """The first of two days that share a year, and perhaps a month."""
    day, of = int(found["first"]), _MONTHS.index(found["other"]) + 1 if found["other"] else month
    return style.day(year, of, day) if style.is_iso else style.day_of_year(of, day)


def _last(found: re.Match[str], style: DateStyle, year: int, month: int, day: int) -> str:
    if found["other"] or style.is_iso or style.day_first:
        return style.day(year, month, day)
    return f"{day}, {style.year(year)}"


def _clocks(found: re.Match[str], style: DateStyle, date: str) -> str:
    zone = (found["zone"] or "").replace("GMT", "UTC") if style.is_iso else found["zone"] or ""
    clock = _clock(found["clock"], style) + zone
    end = f"{date} {clock}" if style.is_iso else f"{clock} on {date}"
    if not found["begin"]:
        return end
    begin = _clock(found["begin"], style) + (zone if style.is_iso else "")
    return f"{date} {begin} {found['joint']} {end}" if style.is_iso else f"{begin} {found['joint']} {end}"


def _clock(words: str, style: DateStyle) -> str:
    hour, minute, *second = map(int, words.split(":"))
    return style.clock(hour, minute, second[0] if second else None)
