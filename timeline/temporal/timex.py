"""TIMEX3 types and values of meanings: an output profile, not the model.

Values follow the TimeML 1.2.1 annotation guidelines (Saurí et al., 2006), with X for what is not known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timeline.model.calendar import civil, day_number
from timeline.model.time import Interval, Precision
from timeline.temporal.absolute import days_of
from timeline.temporal.meaning import (
    About,
    Beside,
    Century,
    Clock,
    DayPart,
    Decade,
    Duration,
    Either,
    Every,
    Fiscal,
    From,
    Meaning,
    Millennium,
    Near,
    Nth,
    Occurrence,
    Of,
    Offset,
    Part,
    Past,
    Season,
    Shift,
    Stamp,
    Stretch,
    Then,
    Uncertain,
    Unit,
    Untold,
    Vague,
    Weekday,
    Weekend,
    core,
)
from timeline.temporal.periods import DayOfMonth, Half, MonthDay, MonthName, Named, OfDay, Quarter

# kinds of meanings, as tuples: a union would be made anew at each look
_HOLDERS, _COUNTED, _IN_DAY = (Part, About, Uncertain, Fiscal), (Offset, From), (DayPart, Clock)
_BARE, _NAMING = (Near, Occurrence), (Near, Occurrence, Of, Beside, Untold)
_LETTERS = {Unit.SECOND: "TS", Unit.MINUTE: "TM", Unit.HOUR: "TH", Unit.DAY: "D", Unit.WEEKEND: "WE", Unit.WEEK: "W",
            Unit.MONTH: "M", Unit.QUARTER: "Q", Unit.SEASON: "S", Unit.HALF: "H", Unit.YEAR: "Y", Unit.DECADE: "DE",
            Unit.CENTURY: "CE", Unit.MILLENNIUM: "ML"}
_CLOCK_UNITS = (Unit.SECOND, Unit.MINUTE, Unit.HOUR)
_HALVED = {Unit.YEAR: "6M", Unit.HOUR: "30M", Unit.MINUTE: "30S", Unit.DAY: "T12H"}
_BLANK = {Precision.DAY: "XXXX-XX-XX", Precision.WEEKEND: "XXXX-WXX-WE", Precision.WEEK: "XXXX-WXX",
          Precision.MONTH: "XXXX-XX", Precision.QUARTER: "XXXX-QX", Precision.SEASON: "XXXX-XX",
          Precision.HALF: "XXXX-HX", Precision.YEAR: "XXXX", Precision.DECADE: "XXX", Precision.CENTURY: "XX",
          Precision.MILLENNIUM: "X"}


def timex_type(meaning: Meaning) -> str:
    """DATE, TIME, DURATION or SET."""
    meaning = core(meaning)
    if isinstance(meaning, _HOLDERS):
        return timex_type(meaning.whole)
    if isinstance(meaning, Of):
        return "TIME" if isinstance(meaning.part, _IN_DAY) else "DATE"
    if isinstance(meaning, _COUNTED):
        return "TIME" if meaning.unit in _CLOCK_UNITS and meaning.count is not None else "DATE"
    if isinstance(meaning, Nth):
        return "DURATION" if meaning.count > 1 else "DATE"
    return _TYPES.get(type(meaning), "DATE")


def timex_value(meaning: Meaning, reference: Interval | None, known: Interval | None = None) -> str:
    """The TIMEX3 value seen from a reference; with X, or "", for what cannot be known.

    `known` is what the meaning resolves to, where that has been found out already.
    """
    named = core(meaning)
    own = _VALUES.get(type(named))
    if own is not None:
        return own(named, reference)
    interval = known if named is meaning and known is not None else named.resolve(reference)
    meaning = named
    value = None if interval is None else interval_value(_mostly(meaning, interval), _season(meaning))
    return blank(meaning) if value is None else value


def _mostly(meaning: Meaning, interval: Interval) -> Interval:
    """The part of a winter by which it is named where no year is: from January on."""
    if interval.latest is None or not isinstance(meaning, _BARE) or _season(meaning) != "WI":
        return interval
    return Interval.days(day_number(interval.latest.date[0]), interval.latest.day, interval.precision)


def duration_value(count: float | None, unit: Unit | None) -> str:
    """A duration in the unit written: `P2Y`, `PT24H`, `PXD` where no number is stated, `PXX` where no unit is."""
    if unit is None:
        return "PXX"
    number = "X" if count is None else f"{count:g}" if count < 1_000_000 else str(int(count))
    letters = _LETTERS[unit]
    if count is not None and count % 1 == 0.5 and unit in _HALVED and count > 1:
        part = _HALVED[unit]
        return f"P{'T' if letters[0] == 'T' else ''}{int(count)}{letters[-1]}{part}"
    return f"PT{number}{letters[1:]}" if letters[0] == "T" else f"P{number}{letters}"


def interval_value(interval: Interval, season: str = "") -> str | None:
    """The value of an interval that is one calendar unit; None if it is none."""
    first, last = days_of(interval)
    if first is None or last is None:
        return None
    year, month, day = civil(first)
    shown = f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"
    form = _FORMS.get(interval.precision)
    if form is not None:
        return form.format(shown, month, day, (month + 2) // 3, 1 if month < 7 else 2)
    if interval.precision is Precision.WEEK or interval.precision is Precision.WEEKEND:
        return week_value(first) + ("-WE" if interval.precision is Precision.WEEKEND else "")
    if interval.precision in _CLOCKED and interval.earliest is not None:
        hour, minute, second = interval.earliest.clock
        seconds = f":{second:02d}" if interval.precision is Precision.SECOND else ""
        return f"{shown}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}{seconds}"
    if interval.precision in _LONG:
        return shown[:-_LONG[interval.precision]]
    return f"{shown}-{season}" if season and interval.precision in (Precision.SEASON, Precision.SPAN) else None


_CLOCKED = (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_LONG = {Precision.DECADE: 1, Precision.CENTURY: 2, Precision.MILLENNIUM: 3}
_FORMS = {Precision.DAY: "{}-{:02d}-{:02d}", Precision.YEAR: "{}", Precision.MONTH: "{}-{:02d}",
          Precision.QUARTER: "{0}-Q{3}", Precision.HALF: "{0}-H{4}"}


def week_value(day: int) -> str:
    """The ISO week that holds a day: `2018-W40`."""
    thursday = (day + 5) // 7 * 7 - 2
    year = civil(thursday)[0]
    return f"{year:04d}-W{(thursday - day_number(year)) // 7 + 1:02d}"


def blank(meaning: Meaning) -> str:
    """The value of a meaning whose reference is not known."""
    if isinstance(meaning, _NAMING):
        return _blank_of(meaning.part if isinstance(meaning, Of) else meaning.period)
    if isinstance(meaning, Shift | Then) and meaning.unit is not None:
        return _BLANK[Precision(meaning.unit.value)]
    if isinstance(meaning, _COUNTED):
        clock = meaning.unit in _CLOCK_UNITS
        return "XXXX-XX-XXTXX:XX" if clock else _BLANK[Precision(meaning.unit.value)]
    if isinstance(meaning, Nth):
        return _BLANK[Precision(meaning.unit.value)] if isinstance(meaning.unit, Unit) else "XXXX-XX-XX"
    if isinstance(meaning, Either):
        return timex_value(meaning.first, None)[:4] + "-XX-XX"
    return "PAST_REF" if isinstance(meaning, Then) else ""


_PERIOD_BLANK: dict[type, Callable[[Any], str]] = {
    Weekday: lambda part: f"XXXX-WXX-{part.day + 1}",
    DayOfMonth: lambda part: f"XXXX-XX-{part.day:02d}",
    MonthName: lambda part: f"XXXX-{part.month:02d}",
    MonthDay: lambda part: f"XXXX-{part.month:02d}-{part.day:02d}",
    Season: lambda part: f"XXXX-{part.name}",
    Quarter: lambda part: f"XXXX-Q{part.quarter}",
    Half: lambda part: f"XXXX-H{part.half}",
    Weekend: lambda part: "XXXX-WXX-WE",  # noqa: ARG005
}


def _blank_of(period: Unit | Named | OfDay) -> str:
    """The value of a unit or of a named period of which nothing else is known."""
    if isinstance(period, Unit):
        return _BLANK.get(Precision(period.value), "")
    return _PERIOD_BLANK.get(type(period), lambda _: "XXXX-XX-XX")(period)


def _set_value(meaning: Every) -> str:
    period = meaning.period
    if isinstance(period, Unit):
        return duration_value(meaning.count, period)
    if isinstance(period, DayPart):
        return f"XXXX-XX-XXT{period.name}"
    day = _blank_of(period)
    return day if meaning.part is None else f"{day}T{meaning.part.name}"


def _time_value(part: DayPart | Clock, whole: Meaning, reference: Interval | None) -> str:
    day = timex_value(whole, reference)
    if "T" in day.replace("WED", ""):
        day = day.split("T")[0]
    if len(day) < len("2018-W40"):
        return day  # of a day that does not exist only the month is known
    if isinstance(part, DayPart):
        return f"{day}T{'MO' if part.name in ('EARLY', 'DAWN') else part.name}"
    minute = "" if part.minute is None else f":{part.minute:02d}"
    second = "" if part.second is None else f":{part.second:02d}"
    return f"{day}T{part.hour:02d}{minute or ':00'}{second}"


def _long_value(meaning: Century | Millennium | Decade) -> str:
    if isinstance(meaning, Decade):
        return f"{meaning.year // 10:03d}" if meaning.year >= 0 else f"BC{-meaning.year // 10:03d}"
    width = 2 if isinstance(meaning, Century) else 1
    return f"{'BC' if meaning.bce else ''}{meaning.number - 1:0{width}d}"


def _season(meaning: Meaning) -> str:
    part = meaning.part if isinstance(meaning, Of) else getattr(meaning, "period", None)
    return part.name if isinstance(part, Season) else ""


def _uncounted(meaning: Offset | From, reference: Interval | None) -> str:
    if meaning.count is None:
        return "FUTURE_REF" if meaning.forward else "PAST_REF"
    interval = meaning.resolve(reference)
    value = None if interval is None else interval_value(interval)
    return blank(meaning) if value is None else value


def _within(meaning: Of, reference: Interval | None) -> str:
    if isinstance(meaning.part, _IN_DAY):
        return _time_value(meaning.part, meaning.holder(reference), reference)
    interval = meaning.resolve(reference)
    value = None if interval is None else interval_value(interval, _season(meaning))
    return blank(meaning) if value is None else value


def _counted(meaning: Nth, reference: Interval | None) -> str:
    if meaning.count > 1 and isinstance(meaning.unit, Unit):
        return duration_value(meaning.count, meaning.unit)
    interval = meaning.resolve(reference)
    value = None if interval is None else interval_value(interval)
    return blank(meaning) if value is None else value


_TYPES: dict[type, str] = {Duration: "DURATION", Stretch: "DURATION", Every: "SET", Stamp: "TIME"}
_VALUES: dict[type, Callable[[Any, Interval | None], str]] = {
    Part: lambda meaning, reference: timex_value(meaning.whole, reference),
    About: lambda meaning, reference: timex_value(meaning.whole, reference),
    Uncertain: lambda meaning, reference: timex_value(meaning.whole, reference),
    Fiscal: lambda meaning, reference: timex_value(meaning.whole, reference),
    Past: lambda meaning, reference: timex_value(Shift(meaning.unit, -1), reference),
    Duration: lambda meaning, _: duration_value(meaning.count, meaning.unit),
    Stretch: lambda meaning, _: duration_value(meaning.count, meaning.unit),
    Every: lambda meaning, _: _set_value(meaning),
    Vague: lambda meaning, _: meaning.value,
    Century: lambda meaning, _: _long_value(meaning),
    Millennium: lambda meaning, _: _long_value(meaning),
    Decade: lambda meaning, _: _long_value(meaning),
    Offset: _uncounted,
    From: _uncounted,
    Of: _within,
    Nth: _counted,
    Untold: lambda meaning, _: blank(meaning),
}
