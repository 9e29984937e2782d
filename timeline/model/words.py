"""Intervals in plain English, for the interface: dates in the British manner unless another is asked for.

The words claim no more than the interval: what happened once inside a month is "some time in September 2015", what
lasted is "from May to July 2015". An end that lies outside (half-open) is shown as the last day inside.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.model.calendar import DAY, civil, month_index, month_start
from timeline.model.date_style import DateStyle, date_style
from timeline.model.parts import coarsest, end_unit, named_third
from timeline.model.time import Extent, Instant, Interval, Precision

_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_HALVES = {1: "first", 7: "second"}
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}
_DAYPARTS = {(5, 12): "morning", (12, 18): "afternoon", (17, 22): "evening", (20, 29): "night", (4, 7): "early morning",
             (0, 6): "early hours",             (12, 13): "midday", (7, 19): "daytime"}
_ALWAYS_SOFT = (Precision.SEASON, Precision.DAYPART)
_LONG = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)
_SMALL = (Precision.HOUR, Precision.MINUTE, Precision.SECOND, Precision.DAYPART)
_KEPT = 8192  # dates whose words are remembered: a drawing asks for those of all its events, again and again


@lru_cache(maxsize=_KEPT)
def in_words(interval: Interval, *, dates: str = "uk") -> str:
    """The interval in full: "some time in September 2015", "4 October 2018", "between 8 and 14 October 2018".

    `dates` is one of `date_style.DATES`. Raises ValueError for another.
    """
    return _said(interval, date_style(dates)) + ("?" if interval.uncertain else "")


def short_words(interval: Interval, *, dates: str = "uk", has_year: bool = False) -> str:
    """The interval in little room: "4 Oct.", "Sept. 2015", "2015", "8–14 Oct. 2018"; a day's year only if asked for."""
    return _short(interval, date_style(dates, short=True), has_year=has_year) + ("?" if interval.uncertain else "")


def _said(interval: Interval, style: DateStyle) -> str:
    part, name = _part(interval, style), _name(interval, style)
    once = interval.extent is Extent.WITHIN
    if part or not name:
        return (part if once else f"all of {part}") if part else _span(interval, style)
    about = "about " if interval.approximate and interval.precision not in _ALWAYS_SOFT else ""
    if not once:
        return f"{about}all of {name}"
    if about or interval.precision is Precision.DAY or interval.precision in _SMALL:
        return about + name
    return f"some time in {name}"


def _short(interval: Interval, style: DateStyle, *, has_year: bool) -> str:
    part, name = _part(interval, style), _name(interval, style)
    about = "c. " if interval.approximate and not part and interval.precision not in _ALWAYS_SOFT else ""
    if interval.precision is Precision.DAY and name and interval.earliest is not None and not has_year:
        _, month, day = interval.earliest.date
        return about + (name if style.is_iso else style.day_of_year(month, day))
    if name and interval.precision in _SMALL and interval.earliest is not None and not (has_year or style.is_iso):
        year, month, day = interval.earliest.date
        name = name.replace(style.day(year, month, day), style.day_of_year(month, day))
    if part or name:
        return part or about + name.removeprefix("the ")
    if interval.earliest is None or interval.latest is None:
        return about + _span(interval, style)
    first, last = _bounds(interval, style)
    is_tight = not style.is_iso and (" " not in first or last.split(",")[0].isdigit())
    return about + ("–" if is_tight else " – ").join((first, last))


def _span(interval: Interval, style: DateStyle) -> str:
    first, last = _bounds(interval, style)
    about = "about " if interval.approximate else ""
    once = interval.extent is Extent.WITHIN
    if first and last:
        return f"{'between' if once else 'from'} {about}{first} {'and' if once else 'to'} {last}"
    if first:
        return f"not before {about}{first}" if once else f"from {about}{first} on"
    if not last:
        return "at an unknown time"
    return f"before {about}{_after(interval, style)}" if once else f"until {about}{last}"


def _after(interval: Interval, style: DateStyle) -> str:
    """The first unit that lies outside: "before 11 October" excludes the 11th."""
    assert interval.latest is not None
    unit, (_, last) = end_unit(interval), _minutes(interval)
    return _clock(last or interval.latest, style) if unit == "second" else style.unit(interval.latest.day, unit)


def _bounds(interval: Interval, style: DateStyle) -> tuple[str, str]:
    """Both ends in words, the last inclusive; "" for an open end; what they share is said once, at the end."""
    if not interval.is_bounded:
        return "", ""
    unit = end_unit(interval)
    first, last = interval.earliest, interval.latest
    if unit == "second":
        begin, end = _minutes(interval)
        is_told = last is not None and last.seconds % 60 == 1  # "to 17:00" holds the first second of that minute
        return _clocks(begin, last.plus(-1) if is_told and last else end, style)
    if first is None or last is None:
        return (first and style.unit(first.day, unit)) or "", (last and style.unit(last.day - 1, unit)) or ""
    for finer in ("year", "month", "day")[("year", "month", "day").index(unit):]:
        if style.unit(first.day, finer) != style.unit(last.day - 1, finer):
            return style.ends(first.day, last.day - 1, finer)
    return style.unit(first.day, "day"), style.unit(last.day - 1, "day")


def _minutes(interval: Interval) -> tuple[Instant | None, Instant | None]:
    """Both ends moved outwards to whole minutes, which is finer than any reader needs, but for spans of a minute."""
    first, last = interval.earliest, interval.latest
    if interval.seconds is not None and interval.seconds < 120:
        return first, last
    return first and first.plus(-(first.seconds % 60)), last and last.plus(-last.seconds % 60)


def _clocks(first: Instant | None, last: Instant | None, style: DateStyle) -> tuple[str, str]:
    """Both ends as times of day, the last the first outside, as clocks are read; a day that they share is said once."""
    begin, end = "" if first is None else _clock(first, style), "" if last is None else _clock(last, style)
    if first and last and (first.day, first.offset) == (last.day, last.offset) and not style.is_iso:
        begin = style.clock(*_hands(first))
    return begin, end


def _hands(instant: Instant) -> tuple[int, int, int | None]:
    """Hour, minute, and second where there is one."""
    hour, minute, second = instant.clock
    return hour, minute, second or None


def _part(interval: Interval, style: DateStyle) -> str:
    """"early 2015", "the late 1990s": the words of a soft span that is a named third of a unit; "" for any other."""
    if interval.precision is not Precision.SPAN or not interval.approximate or not _has_days(interval):
        return ""
    assert interval.earliest is not None and interval.latest is not None
    low, high = interval.earliest.day, interval.latest.day
    year, month, _ = civil(low)
    wholes = [(_month_days(year, month), Precision.MONTH), (_years(year, 1), Precision.YEAR),
              (_years(year // 10 * 10, 10), Precision.DECADE), (_years(year // 100 * 100, 100), Precision.CENTURY)]
    for (first, after), precision in wholes:
        part = named_third(low, high, first, after)
        if part:
            name = _name(Interval.days(first, after, precision), style)
            joint = "-" if part == "mid" else " "
            article = "the " if name.startswith("the ") else ""
            return f"{article}{part}{joint}{name.removeprefix('the ')}"
    return ""


def _month_days(year: int, month: int) -> tuple[int, int]:
    first = month_index(year, month)
    return month_start(first), month_start(first + 1)


def _years(first: int, count: int) -> tuple[int, int]:
    return month_start(month_index(first, 1)), month_start(month_index(first + count, 1))


def _has_days(interval: Interval) -> bool:
    return (interval.earliest is not None and interval.latest is not None
            and coarsest([interval.earliest, interval.latest]) != "second")


def _name(interval: Interval, style: DateStyle) -> str:
    """The name of an interval that is one unit and is meant as such; "" for any other."""
    if interval.earliest is None or interval.latest is None:
        return ""
    if interval.precision in _SMALL:
        return _of_day(interval, style)
    if not _has_days(interval):
        return ""
    first, after = interval.earliest.day, interval.latest.day
    year, month, day = civil(first)
    names = {
        Precision.DAY: ((first, first + 1), style.day(year, month, day)),
        Precision.WEEK: ((first, first + 7), f"the week of {style.day(year, month, day)}"),
        Precision.WEEKEND: ((first, first + 2), f"the weekend of {style.day(year, month, day)}"),
        Precision.MONTH: (_month_days(year, month), style.month(year, month)),
        Precision.QUARTER: (_run(year, month, 3), f"the {_QUARTERS.get(month, '')} quarter of {style.year(year)}"),
        Precision.SEASON: (_run(year, month, 3), f"the {_SEASONS.get(month, '')} of {style.year(year)}"),
        Precision.HALF: (_run(year, month, 6), f"the {_HALVES.get(month, '')} half of {style.year(year)}"),
        Precision.YEAR: (_years(year, 1), style.year(year)),
        Precision.DECADE: (_years(year // 10 * 10, 10), f"the {year}s" if year > 0 else ""),
        Precision.CENTURY: (_years(year // 100 * 100, 100), f"the {_ordinal(year // 100 + 1)} century"),
        Precision.MILLENNIUM: (_years(year // 1000 * 1000, 1000), f"the {_ordinal(year // 1000 + 1)} millennium"),
    }
    bounds, name = names.get(interval.precision, ((0, 0), ""))
    fits = bounds == (first, after) and "the  " not in name and (year > 0 or interval.precision not in _LONG)
    return name if fits else ""


def _run(year: int, month: int, count: int) -> tuple[int, int]:
    first = month_index(year, month)
    return month_start(first), month_start(first + count)


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _of_day(interval: Interval, style: DateStyle) -> str:
    assert interval.earliest is not None and interval.latest is not None
    first = interval.earliest
    hours = first.seconds % DAY // 3600, (interval.latest.seconds - first.seconds // DAY * DAY) // 3600
    if interval.precision is Precision.DAYPART:
        part = _DAYPARTS.get(hours, "")
        return f"the {part} of {style.unit(first.day, 'day')}" if part else ""
    length = {Precision.HOUR: 3600, Precision.MINUTE: 60, Precision.SECOND: 1}[interval.precision]
    if interval.seconds != length:
        return ""
    return _clock(first, style)


def _clock(instant: Instant, style: DateStyle) -> str:
    """The time of day and the day; the zone in the word that newspapers use for it, in ISO in its own."""
    zone = ""
    if instant.offset is not None:
        hours, minutes = divmod(abs(instant.offset), 60)
        sign = "-" if instant.offset < 0 else "+"
        zone = " UTC" if style.is_iso else " GMT"
        zone += f"{sign}{hours}" + (f":{minutes:02d}" if minutes else "") if instant.offset else ""
    return style.moment(style.clock(*_hands(instant)) + zone, instant.day)
