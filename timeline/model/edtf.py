"""Intervals to and from EDTF (ISO 8601-2:2019, Extended Date/Time Format).

Levels 0 and 1 are read and written, and of level 2 the one-of-sets without gaps (`[2018-10-04..2018-10-14]`), quarters
and halves of a year, and flags on parts of a date where they concern all of it. The extent of an interval decides the
form: what happened once inside it is a date or a one-of-set, what lasted is an interval with a slash.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model.calendar import DAY, civil, day_number, is_date, month_index, month_start
from timeline.model.parts import end_unit, told_in
from timeline.model.time import Extent, Instant, Interval, Precision

_FIRST_GROUP = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3), 33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
                40: (1, 6), 41: (7, 6)}
_SEASONS = range(21, 25)
_QUARTERS = range(33, 37)
_DATE = re.compile(r"([?~%]?)(-?\d{4}|Y-?\d{5,}|\d{3}X|\d\dXX|\dXXX)([?~%]?)"
                   r"(?:-([?~%]?)(\d\d|XX)([?~%]?)(?:-([?~%]?)(\d\d|XX)([?~%]?))?)?")
_TIME = re.compile(r"((?:-?\d{4}|Y-?\d{5,})-\d\d-\d\d)[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?"
                   r"\s*(Z|[+-]\d\d(?::?\d\d)?)?")
_OFFSETS = 24 * 60  # minutes: a clock's offset from UTC is less
_SHOWN = 80  # characters of a refused text that its message quotes
# What level 2 has beyond one interval: what the text is, and what to write in its place.
_BEYOND = (
    (re.compile(r"\{.*\}"), "an all-of-set", "write each of its dates by itself"),
    (re.compile(r"\[.*,.*\]"), "a set with gaps", "write the stretch that holds all of it, as [1667..1672]"),
    (re.compile(r"Y?-?\d+E\d+(?:S\d+)?"), "a year with an exponent", "write it out, as Y170000000"),
    (re.compile(r"Y?-?\d+S\d+"), "a year with significant digits", "write the years it may be, as [1900..1999]"),
    (re.compile(r"-?\d{4}-(?:2[5-9]|3[0-2]|3[789])"), "a season of one half of the earth or a third of a year",
     "write its months, as [2001-03..2001-05]"),
    (re.compile(r"[\dX]{4}(?:-[\dX]{2}){0,2}"), "a date with unspecified digits that are not its last",
     "write the stretch that holds it, as [1560..1569]"),
)
_REMEDY = "use ISO or EDTF such as 2018, 2018-10, 2018-10-04, 1939/1945 or [2018-10-04..2018-10-14]"


def parse_edtf(text: str) -> Interval:
    """The interval of an ISO or EDTF text.

    Raises ValueError, naming the text and a remedy, for what is no EDTF and for what one interval cannot hold
    (`156X-12-25`, sets with gaps, all-of-sets).
    """
    trimmed = text.strip()
    found = _parse(trimmed)
    if found is None:
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        raise ValueError(f"{shown!r} is {_reason(trimmed)}")
    return found


def _reason(text: str) -> str:
    """Why a text is not read, and what to write instead."""
    for pattern, name, instead in _BEYOND:
        if pattern.fullmatch(text) and ("X" in text or name != _BEYOND[-1][1]):
            return f"{name}, which is no single interval: {instead}, or {_REMEDY}"
    return f"not a date that can be read: {_REMEDY}"


def edtf(interval: Interval) -> str:
    """The interval as EDTF. Every interval has a form, and `parse_edtf` gives back its bounds, extent and flags."""
    once = interval.extent is Extent.WITHIN
    unit = _unit(interval)
    flag = "%" if interval.approximate and interval.uncertain else "~" if interval.approximate else (
        "?" if interval.uncertain else "")
    if unit is not None:
        return unit + flag if once else f"{unit}{flag}/{unit}{flag}"
    first, last = _ends(interval)
    first, last = first + (flag if first else ""), last + (flag if last else "")
    return f"[{first}..{last}]" if once else f"{first or '..'}/{last or '..'}"


def iso(instant: Instant) -> str:
    """An instant as ISO 8601: the date alone at midnight without offset, else date, time and offset."""
    if instant.offset is None and instant.seconds % DAY == 0:
        return _day(instant.day)
    return _second(instant)


def _parse(text: str) -> Interval | None:
    if text[:1] == "[" and text[-1:] == "]":
        return _one_of(text[1:-1])
    if "/" in text:
        return _lasting(text)
    return _single(text)


def _lasting(text: str) -> Interval | None:
    first, _, last = text.partition("/")
    begin, end = _single(first), _single(last)
    if (begin is None and first not in ("", "..")) or (end is None and last not in ("", "..")):
        return None
    return _joined(begin, end, Extent.THROUGHOUT, first == last)


def _one_of(text: str) -> Interval | None:
    pieces = [piece.strip() for piece in text.split(",")]
    parts: list[Interval] = []
    for piece in pieces:
        first, dots, last = piece.partition("..")
        begin, end = _single(first), _single(last if dots else first)
        if (begin is None and first) or (end is None and dots and last) or (not dots and not first):
            return None
        joined = _joined(begin, end, Extent.WITHIN, not dots)
        if joined is None or (parts and parts[-1].latest != joined.earliest):
            return None
        parts.append(joined)
    return parts[0] if len(parts) == 1 else _joined(parts[0], parts[-1], Extent.WITHIN, False)


def _joined(begin: Interval | None, end: Interval | None, extent: Extent, same: bool) -> Interval | None:
    if same and begin is not None:
        return replace(begin, extent=extent)
    first = None if begin is None else begin.earliest
    last = None if end is None else end.latest
    if first is not None and last is not None and not first < last:
        return None
    ends = [end for end in (begin, end) if end is not None]
    return Interval(first, last, Precision.SPAN, extent, any(end.approximate for end in ends),
                    any(end.uncertain for end in ends), told_in(*ends))


def _single(text: str) -> Interval | None:
    timed = _TIME.fullmatch(text.rstrip("?~%"))
    if timed is not None:
        found = _timed(timed)
        return found and _flagged(found, text[len(text.rstrip("?~%")):])
    dated = _DATE.fullmatch(text)
    if dated is None:
        return None
    found = _dated(dated[2], dated[5], dated[8])
    return found and _flagged(found, "".join(mark for at in (1, 3, 4, 6, 7, 9) for mark in dated[at] or ""))


def _flagged(found: Interval, marks: str) -> Interval:
    return replace(found, approximate="~" in marks or "%" in marks, uncertain="?" in marks or "%" in marks)


def _timed(found: re.Match[str]) -> Interval | None:
    dated = _DATE.fullmatch(found[1])
    day = dated and _dated(dated[2], dated[5], dated[8])
    hour, minute, second = int(found[2]), int(found[3] or 0), int(found[4] or 0)
    if day is None or day.earliest is None or minute > 59 or second > 59:
        return None
    if hour > 23 and (hour, minute, second) != (24, 0, 0):
        return None
    offset = _offset(found[5])
    if offset is not None and abs(offset) >= _OFFSETS:
        return None
    length = 1 if found[4] else 60 if found[3] else 3600
    precision = Precision.SECOND if found[4] else Precision.MINUTE if found[3] else Precision.HOUR
    start = Instant(day.earliest.seconds + hour * 3600 + minute * 60 + second, offset)
    return Interval(start, start.plus(length), precision)


def _offset(text: str | None) -> int | None:
    if not text:
        return None
    if text == "Z":
        return 0
    digits = text[1:].replace(":", "").ljust(4, "0")
    return (int(digits[:2]) * 60 + int(digits[2:])) * (-1 if text[0] == "-" else 1)


def _dated(year: str, month: str | None, day: str | None) -> Interval | None:
    if "X" in year:
        return None if month else _masked(year)
    number = int(year.lstrip("Y"))
    if month is None or month == "XX":
        return None if day and day != "XX" else _days(day_number(number), day_number(number + 1), Precision.YEAR)
    group = int(month)
    if group in _FIRST_GROUP and day is None:
        return _grouped(number, group)
    return _in_year(number, group, day) if 1 <= group <= 12 else None


def _in_year(year: int, month: int, day: str | None) -> Interval | None:
    if day is None or day == "XX":
        index = month_index(year, month)
        return _days(month_start(index), month_start(index + 1), Precision.MONTH)
    if not is_date(year, month, int(day)):
        return None
    first = day_number(year, month, int(day))
    return _days(first, first + 1, Precision.DAY)


def _masked(year: str) -> Interval:
    unknown = year.count("X")
    size = 10 ** unknown
    first = int(year.rstrip("X")) * size
    precision = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)[unknown - 1]
    return _days(day_number(first), day_number(first + size), precision)


def _grouped(year: int, group: int) -> Interval:
    month, length = _FIRST_GROUP[group]
    first = month_index(year, month)
    precision = Precision.SEASON if group in _SEASONS else Precision.QUARTER if group in _QUARTERS else Precision.HALF
    return _days(month_start(first), month_start(first + length), precision)


def _days(first: int, after: int, precision: Precision) -> Interval:
    return Interval.days(first, after, precision)


def _unit(interval: Interval) -> str | None:
    """The form of an interval that is one named unit and is meant as such; None for any other."""
    if interval.earliest is None or interval.latest is None:
        return None
    if interval.precision is Precision.SECOND and interval.seconds == 1:
        return _second(interval.earliest)
    if not _is_plain(interval.earliest) or not _is_plain(interval.latest):
        return None
    year, month, _ = civil(interval.earliest.day)
    for form in _unit_forms(interval.precision, year, month, interval.earliest.day):
        found = _single(form)
        if found is not None and (found.earliest, found.latest) == (interval.earliest, interval.latest):
            return form
    return None


def _unit_forms(precision: Precision, year: int, month: int, day: int) -> tuple[str, ...]:
    if precision is Precision.DAY:
        return (_day(day),)
    if precision is Precision.MONTH:
        return (f"{_year(year)}-{month:02d}",)
    if precision is Precision.YEAR:
        return (_year(year),)
    if precision in (Precision.SEASON, Precision.QUARTER, Precision.HALF):
        return tuple(f"{_year(year)}-{group}" for group, (first, _) in _FIRST_GROUP.items()
                     if first == month and _grouped(year, group).precision is precision)
    width = {Precision.DECADE: 1, Precision.CENTURY: 2, Precision.MILLENNIUM: 3}.get(precision)
    if width is None or not 0 <= year <= 9999:
        return ()
    return (f"{year:04d}"[:4 - width] + "X" * width,)


def _ends(interval: Interval) -> tuple[str, str]:
    """Both ends, the last inclusive, in the coarsest of year, month, day and second that gives both exactly.

    None is written coarser than it was told.
    """
    unit = end_unit(interval)
    if unit == "second":
        return (_second(interval.earliest) if interval.earliest else "",
                _second(interval.latest.plus(-1)) if interval.latest else "")
    first = interval.earliest.day if interval.earliest else None
    last = interval.latest.day - 1 if interval.latest else None
    for form in _FORMS[unit]:
        shown = "" if first is None else form(first), "" if last is None else form(last)
        if shown[0] != shown[1]:
            return shown
    return "" if first is None else _day(first), "" if last is None else _day(last)


def _is_plain(instant: Instant) -> bool:
    return instant.offset is None and instant.seconds % DAY == 0


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def _year_of(day: int) -> str:
    return _year(civil(day)[0])


def _month_of(day: int) -> str:
    year, month, _ = civil(day)
    return f"{_year(year)}-{month:02d}"


def _day(number: int) -> str:
    year, month, day = civil(number)
    return f"{_year(year)}-{month:02d}-{day:02d}"


def _second(instant: Instant) -> str:
    hour, minute, second = instant.clock
    offset = ""
    if instant.offset is not None:
        sign = "-" if instant.offset < 0 else "+"
        hours, minutes = divmod(abs(instant.offset), 60)
        offset = "Z" if instant.offset == 0 else f"{sign}{hours:02d}:{minutes:02d}"
    return f"{_day(instant.day)}T{hour:02d}:{minute:02d}:{second:02d}{offset}"


_FORMS = {"year": (_year_of, _month_of), "month": (_month_of,), "day": ()}
