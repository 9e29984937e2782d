"""Constructors of clock times and parts of a day."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model.timex import Anchored
from timeline.temporal.figures import clock
from timeline.temporal.meaning import About, Between, Clock, DayPart, Limit, Meaning, Of, Shift, Unit, rooted
from timeline.temporal.rule import Hit

_BARE = re.compile(r"[1-9]\d?[:.]\d\d")  # with a nought before it a clock has 24 hours
_EVENING = 21  # the hour from which on what is told as past is hardly of the day on which it is told
_NOUGHT = re.compile(r"0\d\.[0-5]\d")
_NUMBER = re.compile(r"\d+")


def at_clock(clock: Clock, time: Meaning) -> Meaning | None:
    """A clock time in a part of a day: the part says which half of the day it is."""
    if not isinstance(time, Of) or not isinstance(time.part, DayPart):
        return None
    later = time.part.name in ("AF", "EV", "NI") and clock.hour < 12
    return Of(replace(clock, hour=clock.hour + 12) if later else clock, time.whole)


def in_part(time: Clock, part: str) -> Clock:
    """A clock time with the part of day it is said to be in: three in the afternoon, twelve at night."""
    if part == "NI" and time.hour == 12:
        return replace(time, hour=0 if time.minute else 24)
    later = part in ("AF", "EV") or (part == "NI" and time.hour > 5)
    return replace(time, hour=time.hour + 12) if later and time.hour < 12 else time


def of_same_half(told: Of, words: str, before: Anchored) -> Of:
    """A clock time whose words leave open which half of the day it is in, told after one in the afternoon: 9:31 p.m.
    ... 9:52 is told of the same evening, where it is not earlier in it.
    """
    named, last = told.part, before.meaning
    if not isinstance(named, Clock) or not isinstance(last, Of) or not isinstance(last.part, Clock):
        return told
    written, of_last = _hour(words), _hour(before.timex.text)
    is_bare = _BARE.fullmatch(words) is not None and written == named.hour <= 12
    if not is_bare or of_last is None or last.part.hour != of_last % 12 + 12 or of_last > 12:
        return told
    later = replace(named, hour=named.hour % 12 + 12)
    return replace(told, part=later) if later.seconds >= last.part.seconds else told


def is_evening(meaning: Meaning) -> bool:
    """Whether a time of day is late in the evening or at night before midnight."""
    if isinstance(meaning, Limit | About):
        return is_evening(meaning.whole)
    part = meaning.part if isinstance(meaning, Of) else None
    return part.hour >= _EVENING if isinstance(part, Clock) else isinstance(part, DayPart) and part.name == "NI"


def of_last_evening(meaning: Meaning) -> Meaning:
    """A time of day of the reference or of the day before it."""
    return Between(rooted(meaning, Shift(Unit.DAY, -1)), rooted(meaning, Shift(Unit.DAY, 0)), lasting=False)


def _hour(words: str) -> int | None:
    """The first number among the words."""
    found = _NUMBER.search(words)
    return None if found is None else int(found[0])


def at_hour(hour: float, day: Meaning) -> Meaning | None:
    """A day at a full hour; None where there is no such hour."""
    found = clock(str(hour)) if hour == int(hour) else None
    return None if found is None else Of(found, day)


def at_hour_of(hour: float, time: Meaning) -> Meaning | None:
    """A full hour in a part of a day: 4 this morning, 10 on Friday night."""
    found = clock(str(hour)) if hour == int(hour) and 1 <= hour <= 12 else None
    if found is None or not isinstance(time, Of) or not isinstance(time.part, DayPart):
        return None
    return Of(in_part(found, time.part.name), time.whole)


def figures(hit: Hit) -> str:
    """The hour `x` as it is written in figures ("4.30"), or the figures of a number word."""
    words = hit.word("x")
    return words if words[:1].isdigit() else str(hit["x"])


def nought_clock(hit: Hit) -> Clock | None:
    """A clock time written with a point and with a nought before its hour, as no price is: 04.40."""
    words = hit.word("x")
    return clock(words) if _NOUGHT.fullmatch(words) else None


def first_clock(hit: Hit) -> Clock | None:
    """The clock time `x` before a later one `y` that alone says which half of the day it is in: 11 to 1 p.m."""
    later, offset = bool(hit["ampm"]), hit.get("zone")
    first, last = (hit.word(name) if hit.word(name)[:1].isdigit() else str(hit[name]) for name in ("x", "y"))
    begin, end = (clock(text, afternoon=later, offset=offset) for text in (first, last))
    if begin is None or end is None:
        return None
    over = (begin.hour, begin.minute or 0) >= (end.hour, end.minute or 0)
    return clock(first, afternoon=not later, offset=offset) if over else begin


def half_past(hit: Hit) -> Clock | None:
    """Half an hour after the hour `x`; a part of the day or a.m. and p.m. says which half of the day."""
    hour, part = int(hit["x"]), hit.get("daypart")
    afternoon = hit.get("ampm", None if part is None else part not in ("MO", "EARLY", "DAWN"))
    return clock(f"{hour}:30", afternoon=afternoon) if 1 <= hour <= 12 else None


def part_of_day(hit: Hit, day: Meaning) -> Meaning:
    """The part of day of a phrase on a day."""
    return Of(DayPart(hit["daypart"]), day)
