"""Ticks of a linear stretch of time, from seconds to millions of years, with their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf

from timeline.model.calendar import DAY, civil, day_number, month_start
from timeline.model.date_style import DateStyle, date_style
from timeline.scene.axis import Axis, Segment
from timeline.scene.measure import text_width
from timeline.scene.types import TICK, ScaleKind, Tick

_AIR = 8.0  # px between two texts of the axis
_LINE = 16.0  # least px between texts one over the other
_CLOCK_LINE = 32.0  # the same between clock times, which days would else crowd out
_AGAIN = 0.7  # of what is seen at once: a parent is said again after so much
_MINOR = 6.0  # least px between unlabelled ticks


@dataclass(frozen=True, slots=True)
class Unit:
    """A step of the axis: a number of seconds, days, months or years."""

    name: str
    step: int
    seconds: int


_CLOCK = tuple(Unit(name, step, step * size) for name, size, steps in (
    ("second", 1, (1, 5, 15, 30)), ("minute", 60, (1, 5, 15, 30)), ("hour", 3600, (1, 3, 6, 12))) for step in steps)
_CALENDAR = (Unit("day", 1, DAY), Unit("day", 7, 7 * DAY), Unit("month", 1, 30 * DAY), Unit("month", 3, 91 * DAY),
             Unit("month", 6, 182 * DAY))
_YEARS = tuple(Unit("year", step * 10**power, step * 10**power * 365 * DAY)
               for power in range(11) for step in (1, 2, 5))
UNITS = (*_CLOCK, *_CALENDAR, *_YEARS)


def ticks(axis: Axis) -> tuple[Tick, ...]:
    """All ticks of an axis: each segment has its own unit."""
    if axis.kind is ScaleKind.SEQUENCE:
        return ()
    style, found = _style(axis), list[Tick]()
    for segment in axis.shown():
        found += _segment_ticks(segment, style, _AGAIN * axis.view)
    return tuple(found)


def _style(axis: Axis) -> DateStyle:
    """The axis's manner of writing dates with months as short as they go, and without their dots."""
    style = date_style(axis.dates)
    return replace(style, months=style.phrases.tick_months, lone_months=style.phrases.tick_months)


def column_ticks(axis: Axis, *, has_clock: bool = True) -> tuple[Tick, ...]:
    """The ticks of an axis that runs down; the first of a year, month or day names it.

    Without `has_clock` none is shorter than a day, however long days are drawn.
    """
    style, found = _style(axis), list[Tick]()
    units = UNITS if has_clock else (*_CALENDAR, *_YEARS)
    for segment in axis.shown():
        unit = next((unit for unit in units if unit.seconds * segment.px_per_second >= (
            _CLOCK_LINE if unit in _CLOCK else _LINE)), UNITS[-1])
        minor = next((finer for finer in units if finer.seconds * segment.px_per_second >= _MINOR), unit)
        named = dict(_named(unit, segment, style))
        found += named.values()
        if minor.seconds < unit.seconds:
            found += [Tick(segment.x(start)) for start in _starts(minor, segment)
                      if start not in named and start >= segment.start]
    return tuple(sorted(found, key=lambda tick: tick.x))


def _named(unit: Unit, segment: Segment, style: DateStyle) -> Iterator[tuple[int, Tick]]:
    level, last = _level(unit), None
    reached = segment.left - _LINE
    for start in _starts(unit, segment):
        at = segment.x(start + DAY // 2 if unit.name == "day" else start)
        if start < segment.start or at > segment.right:
            continue
        parent = None if level is None else _floor(level, start)
        text = _text(unit, start, style) if parent == last or level is None else _full(unit, start, style)
        fits = at - reached >= _LINE - 2
        yield start, Tick(segment.x(start), text if fits else "", is_major=True, text_x=at,
                          is_bold=fits and (level is None or parent != last))
        reached, last = (at, parent) if fits else (reached, last)


def _full(unit: Unit, start: int, style: DateStyle) -> str:
    """A tick's words with the year, month or day that it begins."""
    text, level = _text(unit, start, style), _level(unit)
    if level is None:
        return text
    if unit.name in ("month", "day"):
        return style.unit(start // DAY, unit.name)
    _, month, day = civil(start // DAY)
    return f"{style.day_of_year(month, day)} {text}"


def _level(unit: Unit) -> Unit | None:
    if unit.name == "year":
        return None
    return Unit("year" if unit.name == "month" else "month" if unit.name == "day" else "day", 1, 0)


def _segment_ticks(segment: Segment, style: DateStyle, again: float) -> list[Tick]:
    unit = next((unit for unit in UNITS if _fits(unit, segment, style)), UNITS[-1])
    minor = next((finer for finer in UNITS if finer.seconds * segment.px_per_second >= _MINOR), unit)
    labelled = dict(_labelled(unit, segment, style))
    extra = [Tick(segment.x(start)) for start in _starts(minor, segment)
             if start not in labelled and minor.seconds < unit.seconds and start >= segment.start]
    parents = _parents(unit, segment, style, again)
    return sorted([*labelled.values(), *extra, *parents], key=lambda tick: (tick.x, tick.parent))


def _fits(unit: Unit, segment: Segment, style: DateStyle) -> bool:
    """Whether the unit's longest words have room between two ticks."""
    ends = (_floor(unit, segment.start), _floor(unit, segment.end))
    words = style.phrases.tick_months if unit.name == "month" else tuple(_text(unit, start, style) for start in ends)
    widest = max(text_width(text, TICK, bold=unit.name == "year") for text in words)
    return unit.seconds * segment.px_per_second >= widest + _AIR


def _labelled(unit: Unit, segment: Segment, style: DateStyle) -> Iterator[tuple[int, Tick]]:
    reached = segment.left - _AIR
    for start in _starts(unit, segment):
        text = _text(unit, start, style)
        width = text_width(text, TICK, bold=unit.name == "year")
        x = segment.x(start)
        middle = segment.x(start + DAY // 2) if unit.name == "day" else x
        if unit.name in ("month", "year"):
            at, fits = x + 2, x + 2 + width <= segment.right + _AIR / 2
        else:
            at, fits = middle, segment.left <= middle - width / 2 and middle + width / 2 <= segment.right
        if start < segment.start and not (unit.name == "day" and fits):
            continue
        centred = unit.name not in ("month", "year")
        fits = fits and at - centred * width / 2 >= reached + _AIR / 2
        reached = at + width - centred * width / 2 if fits else reached
        yield start, Tick(max(x, segment.left), text if fits else "", is_major=True, text_x=at,
                          is_bold=unit.name == "year", centred=centred)


def _parents(unit: Unit, segment: Segment, style: DateStyle, again: float) -> list[Tick]:
    """The days of hours, the months of days, the years of months, each where its words fit.

    Where its time goes on for longer than `again` px, the words come again.
    """
    level = _level(unit)
    if level is None:
        return []
    starts = [_floor(level, segment.start)]
    while starts[-1] < segment.end:
        starts.append(_next(level, starts[-1]))
    edges = [max(segment.x(start), segment.left) for start in starts]
    edges[-1] = min(edges[-1], segment.right)
    rooms = [(right - left, start, left) for start, left, right in zip(starts, edges, edges[1:], strict=False)]
    placed = [tick for place, (room, start, left) in enumerate(rooms)
              if (words := _words(level, start, room, style, needs_year=place == 0 or again < inf))
              for tick in _repeated(Tick(left, parent=words, parent_x=left + 2), left + room, again)]
    if placed:
        return placed
    _, start, left = max(rooms)
    words = _parent_text(level, start, style)
    at = max(min(left + 2, segment.right - text_width(words, TICK, bold=True)), segment.left)
    return [Tick(left, parent=words, parent_x=at)]


def _repeated(tick: Tick, end: float, again: float) -> Iterator[Tick]:
    """A parent, and its words again every `again` px until the px `end`."""
    width = text_width(tick.parent, TICK, bold=True) + _AIR
    at = tick.parent_x
    while at == tick.parent_x or at + width <= end:
        yield replace(tick, parent_x=at)
        at += again


def _words(level: Unit, start: int, room: float, style: DateStyle, *, needs_year: bool) -> str:
    """A parent in the longest form that fits; a month that needs no year may go without it."""
    forms = [_parent_text(level, start, one) for one in (replace(style, lone_months=style.phrases.months), style)]
    if level.name == "month" and not needs_year and civil(start // DAY)[1] != 1:
        forms.append(_text(level, start, style))
    return next((words for words in forms if text_width(words, TICK, bold=True) + _AIR <= room), "")


def _parent_text(level: Unit, start: int, style: DateStyle) -> str:
    return style.unit(start // DAY, level.name)


def _text(unit: Unit, start: int, style: DateStyle) -> str:
    year, month, day = civil(start // DAY)
    if unit.name == "year":
        return style.year(year)
    if unit.name == "month":
        return f"{month:02d}" if style.is_iso else style.phrases.tick_months[month - 1]
    if unit.name == "day":
        return f"{day:02d}" if style.is_iso else str(day)
    hour, rest = divmod(start % DAY, 3600)
    return style.clock(hour, rest // 60, rest % 60 if unit.name == "second" else None)


def _starts(unit: Unit, segment: Segment) -> Iterator[int]:
    start = _floor(unit, segment.start)
    while start < segment.end:
        yield start
        start = _next(unit, start)


def _floor(unit: Unit, seconds: int) -> int:
    """The start of the unit that holds this second."""
    year, month, day = civil(seconds // DAY)
    if unit.name == "year":
        return day_number(_floor_year(year, unit.step)) * DAY
    if unit.name == "month":
        index = year * 12 + month - 1
        return month_start(index - index % unit.step) * DAY
    if unit.name == "day":
        return day_number(year, month, min(day - (day - 1) % unit.step, 22 if unit.step > 1 else 31)) * DAY
    return seconds - seconds % unit.seconds


def _floor_year(year: int, step: int) -> int:
    """The round year at or before an astronomical one: multiples of the step in either era, and the year 1."""
    if year > 0:
        return max(year - year % step, 1)
    return 1 - -(-(1 - year) // step) * step


def _next_year(year: int, step: int) -> int:
    """The round year after a round one."""
    if year <= 0:
        return min(year + step, 1)
    return step if year == 1 and step > 1 else year + step


def _next(unit: Unit, start: int) -> int:
    """The start of the following unit. Weeks begin on the 1st, 8th, 15th and 22nd of a month."""
    year, month, day = civil(start // DAY)
    if unit.name == "year":
        return day_number(_next_year(year, unit.step)) * DAY
    if unit.name == "month":
        return month_start(year * 12 + month - 1 + unit.step) * DAY
    if unit.name == "day" and unit.step > 1 and day >= 22:
        return month_start(year * 12 + month) * DAY
    return start + (unit.step * DAY if unit.name in ("day",) else DAY if not unit.seconds else unit.seconds)
