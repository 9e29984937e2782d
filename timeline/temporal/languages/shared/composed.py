"""What is built of times already found: a part in a whole, a day and its clock time, lengths, sets, ranges."""

from __future__ import annotations

from timeline.model.parts import HALVES
from timeline.temporal import build, clocks, counts, ranges
from timeline.temporal.build import THAT_DAY, TODAY
from timeline.temporal.meaning import (
    DayPart,
    Duration,
    Every,
    From,
    Limit,
    Meaning,
    Near,
    Of,
    Part,
    Shift,
    Side,
    Unit,
    Weekday,
)
from timeline.temporal.rule import Hit, Rule


def _length(hit: Hit) -> Duration | None:
    """A number of units, or one where an article counts it."""
    return Duration(hit["x"] or None, counts.unit(hit)) if isinstance(hit["x"], int | float) else None


def _and_a_half(hit: Hit) -> Duration | None:
    half = hit.get("minutespost", 30) == 30
    return Duration(hit["x"] + 0.5, counts.unit(hit)) if half and isinstance(hit["x"], int) and hit["x"] else None


def _so_long_ago_today(hit: Hit) -> Meaning | None:
    """"Heute vor 20 Jahren" is the day that was 20 years ago, and no today."""
    return hit["y"] if hit["x"] == TODAY else None


def _dated_by_step(hit: Hit) -> Meaning | None:
    day = hit["x"]
    return build.occurrence(day.period, hit["last"]) if isinstance(day, Near) else None


def _night_between(hit: Hit) -> Meaning | None:
    return Of(DayPart("NI"), hit["day"]) if hit["daypart"] == "NI" else None


def _from_day(hit: Hit) -> Meaning | None:
    """A number of units before or after a day."""
    sign = {Side.BEFORE: -1, Side.AFTER: 1}.get(hit["side"])
    return None if sign is None else counts.after(hit, sign)


def _of_year_told(hit: Hit) -> Meaning | None:
    """A period of the year before or after one that was told: "en juillet de l'année suivante"."""
    year = hit["y"]
    return build.inside(hit["x"], year) if isinstance(year, Shift) and year.unit is Unit.YEAR else None


def _half_of(hit: Hit) -> Meaning | None:
    place = build.ordinal(hit["ord"])
    return Part(HALVES[place - 1], hit["x"]) if place in (1, 2) else None


COMBINED = (
    Rule("today so long ago", "x:DDAY y:AGO", "AGO", _so_long_ago_today),
    Rule("units from a day", "(x:n|x:art) (units|unit) side art? day:days", "DDAY", _from_day),
    Rule("night between days", "art? daypart (of|between|from)* art? day:days (to|nightto|and) art? days", "TIME",
         _night_between),
    Rule("date by step", "(art? last x:MDAY|x:MDAY last)", "MDAY", _dated_by_step),
    Rule("period of year", "x:(MDAY|MON|SEAS|QTR) (','|of)* y:(YR|YEAR)", "FDAY",
         lambda h: build.inside(h["x"], h["y"])),
    Rule("period of year told", "x:(MON|SEAS|MDAY|QTR) (of|art)* y:DDAY", "FDAY", _of_year_told),
    Rule("year and month", "y:YR x:MON", "FDAY", lambda h: build.inside(h["x"], h["y"])),
    Rule("week and weekday", "week:WK at* art? x:WDAY", "DDAY", lambda h: build.inside(h["x"], h["week"])),
    Rule("weekday of week", "x:WDAY (','|of)? week:WK", "DDAY", lambda h: build.inside(h["x"], h["week"])),
    Rule("eve of day", "art? daypart eve day:days", "TIME", lambda h: Of(DayPart(h["daypart"]),
         From(-1, Unit.DAY, h["day"]))),
    Rule("day and part", "day:days ','? (at|of|art)* daypart", "TIME", lambda h: clocks.part_of_day(h, h["day"])),
    Rule("part of day", "art? daypart of* art? day:days", "TIME", lambda h: clocks.part_of_day(h, h["day"])),
    Rule("day at clock", "day:days ','? at* art? clocktime", "TIME", lambda h: Of(h["clocktime"], h["day"])),
    Rule("day at hour", "day:days ','? (at* (x:hour|x:cardinal) hours|clockat (x:hour|x:cardinal))", "TIME",
         lambda h: clocks.at_hour(h["x"], h["day"])),
    Rule("clock on day", "clocktime (','|of|at|art)* day:days", "TIME", lambda h: Of(h["clocktime"], h["day"])),
    Rule("part and clock", "x:TIME (','|at|art)* clocktime", "TIME", lambda h: clocks.at_clock(h["clocktime"], h["x"])),
    Rule("clock alone", "clocktime", "TIME", lambda h: Of(h["clocktime"], THAT_DAY)),
    Rule("part of that day", "(?<=partlead) art? daypart", "TIME", lambda h: clocks.part_of_day(h, THAT_DAY)),
)

PARTS = (
    Rule("about a year", "circa art? x:YEAR", "PART", lambda h: build.about(h["x"])),
    Rule("middle of month", "halfpre x:(MON|FMON)", "PART", lambda h: Part("mid", h["x"])),
    Rule("half of a whole", "art? ord halfof (of|art)* x:wholes", "PART", _half_of),
    Rule("part", "art? part '-'? (of|art)* x:wholes", "PART", lambda h: Part(h["part"], h["x"])),
)

LENGTHS = (
    Rule("times a unit", "(x:n|art)? times (per|at|of|art)* unit", "SET", lambda h: Every(counts.unit(h))),
    Rule("times by adverb", "(x:n|art)? times adverb", "SET", lambda h: Every(h["adverb"])),
    Rule("every unit", "(every art? (x:n)? (units|unit)|per art? unit)", "SET",
         lambda h: Every(counts.unit(h), int(h.get("x", 1) or 1))),
    Rule("units and a half", "rough? (x:n|x:art) (units|unit) (and halfpost|minutespost)", "DUR", _and_a_half),
    Rule("half a unit", "rough? art? halfpre '-'? unit", "DUR", lambda h: Duration(0.5, counts.unit(h))),
    Rule("length", "rough? (x:n|x:art) '-'? units", "DUR", _length),
    Rule("length of one", "rough? (x:n|x:art) '-'? unit", "DUR", _length),
    Rule("length as adverb", "longword", "DUR", lambda h: Duration(None, h["longword"])),
    Rule("length as adjective", "lengthadj", "DUR", lambda h: Duration(*h["lengthadj"])),
    Rule("units", "units", "DUR", lambda h: Duration(None, h["units"])),
    Rule("weekdays", "weekdays", "SET", lambda h: Every(Weekday(h["weekdays"]))),
    Rule("adverb", "adverb", "SET", lambda h: Every(h["adverb"])),
)

RANGES = (
    Rule("from to", "from art? first:date to art? last:date", "LIMIT",
         lambda h: ranges.ranged(*ranges.shared(h["first"], h["last"])), (), ("first", "last")),
    Rule("between", "between art? first:date and art? last:date", "LIMIT", ranges.between, (), ("first", "last")),
    Rule("row", "first:date (join:'-'|listed:(and|',')) last:date", "LIMIT", ranges.joined, (), ("first", "last")),
    Rule("month to month", "first:MON to last:(MON|FMON)", "LIMIT",
         lambda h: ranges.ranged(*ranges.shared(h["first"], h["last"])), (), ("first", "last")),
    Rule("limit", "side of? art? x:date", "LIMIT", lambda h: Limit(h["side"], h["x"]), (), ("x",)),
)
