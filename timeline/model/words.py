"""Intervals in plain words, for the interface: dates in the British manner unless another is asked for.

The words claim no more than the interval: what happened once inside a month is "some time in September 2015", what
lasted is "from May to July 2015". An end that lies outside (half-open) is shown as the last day inside.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.model.calendar import DAY, civil, month_index, month_start
from timeline.model.date_style import DateStyle, date_style
from timeline.model.parts import coarsest, end_unit, named_third
from timeline.model.time import Extent, Instant, Interval, Precision

_ALWAYS_SOFT = (Precision.SEASON, Precision.DAYPART)
_LONG = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)
_PLAIN = {Precision.DAY: "day", Precision.MONTH: "month", Precision.YEAR: "year"}
_SMALL = (Precision.HOUR, Precision.MINUTE, Precision.SECOND, Precision.DAYPART)
_KEPT = 8192  # dates whose words are remembered: a drawing asks for those of all its events, again and again


@lru_cache(maxsize=_KEPT)
def in_words(interval: Interval, *, dates: str = "uk") -> str:
    """The interval in full: "some time in September 2015", "4 October 2018", "between 8 and 14 October 2018".

    `dates` is a manner of `date_style`, whose language the words are in. Raises ValueError for another.
    """
    return _said(interval, date_style(dates)) + ("?" if interval.uncertain else "")


def short_words(interval: Interval, *, dates: str = "uk", has_year: bool = False) -> str:
    """The interval in little room: "4 Oct.", "Sept. 2015", "2015", "8–14 Oct. 2018"; a day's year only if asked for."""
    return _short(interval, date_style(dates, short=True), has_year=has_year) + ("?" if interval.uncertain else "")


def _said(interval: Interval, style: DateStyle) -> str:
    part, name, words = _part(interval, style), _name(interval, style), style.phrases
    once = interval.extent is Extent.WITHIN
    if part or not name:
        return (part if once else words.whole.format(name=part, at=part)) if part else _span(interval, style)
    at = words.located.get(interval.precision, words.inside).format(name=name)
    is_soft = interval.approximate and interval.precision not in _ALWAYS_SOFT
    if not once:
        return (words.about if is_soft else "") + words.whole.format(name=name, at=at)
    if is_soft:
        return words.about_unit.format(name=name, at=at)
    if interval.precision is Precision.DAY or interval.precision in _SMALL:
        return name
    return words.sometime.format(at=at)


def _short(interval: Interval, style: DateStyle, *, has_year: bool) -> str:
    part, name = _part(interval, style), _name(interval, style)
    about = style.phrases.circa if interval.approximate and not part and interval.precision not in _ALWAYS_SOFT else ""
    if interval.precision is Precision.DAY and name and interval.earliest is not None and not has_year:
        _, month, day = interval.earliest.date
        return about + (name if style.is_iso else style.day_of_year(month, day))
    if name and interval.precision in _SMALL and interval.earliest is not None and not (has_year or style.is_iso):
        year, month, day = interval.earliest.date
        name = name.replace(style.day(year, month, day), style.day_of_year(month, day))
    if part or name:
        return part or about + name.removeprefix(style.phrases.article)
    if interval.earliest is None or interval.latest is None:
        return about + _span(interval, style)
    first, last = _bounds(interval, style)
    is_tight = not style.is_iso and (" " not in first or last.split(",")[0].isdigit())
    return about + ("–" if is_tight else " – ").join((first, last))


def _span(interval: Interval, style: DateStyle) -> str:
    first, last = _bounds(interval, style)
    once, words = interval.extent is Extent.WITHIN, style.phrases
    if not first and not last:
        return words.unknown
    if first and last:
        kind = "between" if once else "from to"
    elif first:
        kind = "not before" if once else "from"
    else:
        kind, last = ("before", _after(interval, style)) if once else ("until", last)
    about = words.about if interval.approximate else ""
    is_day = end_unit(interval) == "day"
    return words.spans[kind][0 if is_day else 1].format(about=about, first=first, last=last)


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
            name, words = _name(Interval.days(first, after, precision), style), style.phrases
            the = words.article if words.article and name.startswith(words.article) else ""
            of = words.of.get(precision, "{name}").format(name=name.removeprefix(the))
            return words.parts[part].format(the=the, of=of)
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
    words = style.phrases
    known: dict[Precision, tuple[tuple[int, int], str | None]] = {
        Precision.DAY: ((first, first + 1), ""),
        Precision.WEEK: ((first, first + 7), ""),
        Precision.WEEKEND: ((first, first + 2), ""),
        Precision.MONTH: (_month_days(year, month), ""),
        Precision.QUARTER: (_run(year, month, 3), words.quarters.get(month)),
        Precision.SEASON: (_run(year, month, 3), words.seasons.get(month)),
        Precision.HALF: (_run(year, month, 6), words.halves.get(month)),
        Precision.YEAR: (_years(year, 1), ""),
        Precision.DECADE: (_years(year // 10 * 10, 10), ""),
        Precision.CENTURY: (_years(year // 100 * 100, 100), words.ordinal(year // 100 + 1)),
        Precision.MILLENNIUM: (_years(year // 1000 * 1000, 1000), words.ordinal(year // 1000 + 1)),
    }
    bounds, word = known.get(interval.precision, ((0, 0), None))
    if word is None or bounds != (first, after) or (year <= 0 and interval.precision in _LONG):
        return ""
    if interval.precision in _PLAIN:
        return style.unit(first, _PLAIN[interval.precision])
    return words.names[interval.precision].format(
        word=word, ordinal=word, number=year, year=style.year(year), day=style.day(year, month, day))


def _run(year: int, month: int, count: int) -> tuple[int, int]:
    first = month_index(year, month)
    return month_start(first), month_start(first + count)


def _of_day(interval: Interval, style: DateStyle) -> str:
    assert interval.earliest is not None and interval.latest is not None
    first = interval.earliest
    hours = first.seconds % DAY // 3600, (interval.latest.seconds - first.seconds // DAY * DAY) // 3600
    if interval.precision is Precision.DAYPART:
        part, words = style.phrases.dayparts.get(hours, ""), style.phrases.names[Precision.DAYPART]
        return words.format(word=part, day=style.unit(first.day, "day")) if part else ""
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
