"""Constructions that German, French, Spanish, Italian, Dutch and Portuguese share, over classes of words.

Each language gives the words of the classes (an empty class switches a construction off) and adds what is its own.
The classes besides those of English: `art` an article, `of` a genitive preposition, `at` one that may stand between a
day and its part or its clock time, `years` the plural before a decade, `last` with a step (-1, 0, 1) before or behind
what it counts, `this`, `agopre` and `agopost`, `inpre`, `later` with a sign, `then`, `every`, `per`, `dayhour` words
for "o'clock", `from`, `to`, `between`, `and`, `roman` centuries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from timeline.temporal import build, figures
from timeline.temporal.build import THAT_DAY, TODAY
from timeline.temporal.meaning import (
    DayPart,
    Decade,
    Duration,
    Every,
    Limit,
    MonthName,
    Near,
    Of,
    Offset,
    Part,
    Season,
    Shift,
    Then,
    Unit,
    Vague,
    Weekday,
    Weekend,
    Year,
)
from timeline.temporal.rule import Cues, Hit, Language, Rule

CLASSES = (
    "month", "weekday", "wd", "weekdays", "unit", "units", "cardinal", "tens", "ordword", "decadename", "season",
    "daypart", "weekdaypart", "deictic", "holiday", "zone", "part", "adverb", "ref", "noon", "dayhour", "few", "bce",
    "ce",
    "last", "this", "agopre", "agopost", "inpre", "later", "then", "thenday", "every", "per", "art", "of", "at",
    "years",
    "back", "fore", "from", "to", "between", "and", "side", "rough", "roman", "century", "quarterword", "halfword",
    "thispart", "lastpart", "thattime", "year_word", "decadeend", "lead", "old", "quote",
)
GROUPS = {
    "n": ("num", "fraction", "count", "cardinal", "few", "tens"),
    "ord": ("ordinal", "ordword"),
    "anyyear": ("num", "year", "oldyear"),
    "days": ("FDAY", "MDAY", "WDAY", "DDAY"),
    "wholes": ("YEAR", "YR", "FMON", "MON", "SEAS", "QTR", "LONG", "WK", "WDAY", "DDAY", "MDAY", "FDAY"),
    "date": ("FDAY", "MDAY", "WDAY", "DDAY", "YEAR", "YR", "FMON", "MON", "SEAS", "QTR", "LONG", "WK", "PART", "AGO",
             "TIME"),
}
_WD = "(art? (weekday|wd:wd) ','?)?"


def _length(hit: Hit) -> Duration:
    return Duration(build.count(hit), build.unit(hit))


def _ago(hit: Hit) -> Offset:
    number = build.count(hit)
    return Offset(-number if number else None, build.unit(hit))


def _told(hit: Hit) -> Offset:
    number, sign = build.count(hit), hit["later"]
    return Offset(sign * number if number else None, build.unit(hit), True, sign > 0)


def _weekday_part(hit: Hit) -> Of:
    day, part = hit["weekdaypart"]
    return Of(DayPart(part), Near(Weekday(day)))


def _clock(hit: Hit) -> Any:
    minutes = f":{hit['minute']:02d}" if hit.get("minute") is not None else ""
    return figures.clock(f"{hit['x']}{minutes}", offset=hit.get("zone"))


def _named_by(hit: Hit) -> Any:
    if hit.get("weekend") is not None:
        return build.occurrence(Weekend(), hit["last"])
    return build.occurrence(build.named(hit), hit["last"])


NUMBERS = (
    Rule("tens and ones", "cardinal and tens", "count", lambda h: h["tens"] + h["cardinal"]),
    Rule("tens then ones", "tens (and|'-')? cardinal", "count", lambda h: h["tens"] + h["cardinal"]),
    Rule("mixed number", "x:n slashed", "count", lambda h: build.mixed(h["x"], h["slashed"])),
)

CALENDAR = (
    Rule("age", "x:n '-'? (unit|units) old", "noise", build.always(0)),
    Rule("iso", "iso", "FDAY", lambda h: figures.iso(h["iso"])),
    Rule("numeric date", f"{_WD} dated", "FDAY", lambda h: figures.day_first(h["dated"])),
    Rule("days before month and year",
    "(between|from)? art? (day|day:ord) '.'? (join:('-'|to)|listed:and) art? (x:day|x:ord) '.'? of? month of? year",
         "FDAY", build.days, (), ("day", "x..year")),
    Rule("days before month",
         "(between|from)? art? (day|day:ord) '.'? (join:('-'|to)|listed:and) art? (x:day|x:ord) '.'? of? month", "MDAY",
         build.days, (), ("day", "x..month")),
    Rule("date of no year", f"{_WD} art? (day|day:ord) '.'? of? month (','|of)? (longnum (?=stop|'.')|noyear)", "noise",
         build.always(0)),
    Rule("day before figures", f"date:({_WD} art? (day|day:ord) '.'? of? month) ','? longnum", "MDAY",
         build.doubtful_day, (), ("date",)),
    Rule("date of an early year", "art? (day|day:ord) '.'? of? month (','|of)? earlyyear (?=stop|'.')", "FDAY",
         build.early_date),
    Rule("day month year", f"{_WD} art? (day|day:ord) '.'? of? month (','|of)? year", "FDAY", build.full_date),
    Rule("month year", "month (','|of)? year", "FMON", build.month_year),
    Rule("day month", f"{_WD} art? (day|day:ord) '.'? of? month", "MDAY", build.month_day),
    Rule("century", "art? (x:ord|x:day '.') century bce?", "LONG",
         build.century),
    Rule("century in Roman figures", "art? (roman century|century roman) bce?", "LONG",
         build.century),
    Rule("decade", "art? years quote? (x:year|x:yy)", "LONG", lambda h: build.decade_of(h["x"])),
    Rule("decade of figures", "art? year decadeend years?", "LONG", lambda h: build.decade_of(h["year"])),
    Rule("decade of two figures", "art? yy decadeend years?", "LONG", lambda h: build.decade_of(h["yy"])),
    Rule("decade in words", "art? (years|of)* decadename years?", "LONG", lambda h: Decade(h["decadename"])),
    Rule("years bce", "x:anyyear ('-'|to) y:anyyear bce", "YEAR",
         lambda h: build.ranged(Year(1 - h["x"]), Year(1 - h["y"])), (), ("x", "y..bce")),
    Rule("year bce", "x:anyyear bce", "YEAR", build.year_bce),
    Rule("year ce", "x:anyyear ce", "YEAR", build.year_ce),
    Rule("season of year", "art? season (of year_word?|of)? year", "SEAS",
         lambda h: Of(Season(h["season"]), Year(h["year"]))),
    Rule("quarter of year", "art? (x:ord|x:day '.') quarterword of* year", "QTR",
         lambda h: build.quarter(build.Given(h, year=Year(h["year"])))),
    Rule("quarter", "art? (x:ord|x:day '.') quarterword", "QTR",
         lambda h: build.quarter(build.Given(h, year=None))),
    Rule("holiday of year", "art? holiday of? year", "FDAY", lambda h: Of(h["holiday"], Year(h["year"]))),
    Rule("years of range", "year ('-'|'/') x:yy", "YEAR", lambda h: build.short_range(h["year"], h["x"]), (),
         ("year", "x")),
    Rule("every named", "every art? (weekday|weekdays|month|season|daypart)", "SET",
         lambda h: Every(DayPart(h["daypart"]) if h.get("daypart") else Weekday(h["weekdays"])
                         if h.get("weekdays") is not None else build.named(h))),
    Rule("named by step", "(art|this)? (last (weekday|month|season)|(weekday|month|season) last (?!unit))",
    "DDAY", _named_by),
    Rule("this named", "this (weekday|month|season)", "DDAY",
         lambda h: Near(build.named(h)) if h.get("weekday") is not None else build.occurrence(build.named(h), 0)),
    Rule("weekday and part", "weekdaypart", "TIME", _weekday_part),
    Rule("weekday", "weekday", "WDAY", lambda h: Near(Weekday(h["weekday"]))),
    Rule("year", "art? year_word? year (?!units|'-'? unit|century)", "YEAR", lambda h: Year(h["year"]), (),
         ("year_word..year",)),
    Rule("holiday", "holiday", "MDAY", lambda h: Near(h["holiday"])),
    Rule("month", "month", "MON", lambda h: Near(MonthName(h["month"]))),
    Rule("season", "(?<=lead) art? season", "SEAS", lambda h: Near(Season(h["season"]))),
    Rule("the season", "art season (?!of)", "SEAS", lambda h: Near(Season(h["season"]))),
    Rule("clock", "at? x:clock dayhour? zone?", "clocktime", lambda h: figures.clock(h["x"], offset=h.get("zone"))),
    Rule("clock in words", "at? (x:hour|x:cardinal) dayhour minute? zone?", "clocktime", _clock),
    Rule("clock with point", "x:fraction dayhour zone?", "clocktime",
         lambda h: figures.clock(build.figures(h), offset=h.get("zone"))),
    Rule("noon", "noon", "clocktime", lambda h: figures.clock(f"{h['noon']}:00")),
)

RELATIVE = (
    Rule("day and its part", "deictic at? daypart",
    "TIME", lambda h: build.part_of_day(h, Shift(Unit.DAY, h["deictic"]))),
    Rule("deictic", "(?<!at) (?<!art) deictic", "DDAY", lambda h: Shift(Unit.DAY, h["deictic"])),
    Rule("part of this day", "(this daypart|thispart)", "TIME",
         lambda h: Of(DayPart(h.get("daypart") or h["thispart"]), TODAY)),
    Rule("part of the last day", "lastpart", "TIME", lambda h: Of(DayPart(h["lastpart"]), Shift(Unit.DAY, -1))),
    Rule("units ago", "(agopre rough? (x:n|art)? (units|unit)|rough? (x:n|art)? (units|unit) agopost)", "AGO", _ago),
    Rule("units from now", "inpre rough? (x:n|art) (units|unit)", "AGO", lambda h: build.offset(h, 1)),
    Rule("units later", "rough? (x:n|art)? (units|unit) later", "AGO", _told),
    Rule("unit told", "(art|this)? (then unit|unit then)", "DDAY", lambda h: build.told_cell(h, h["then"], told=True)),
    Rule("day told", "art? thenday", "DDAY", lambda h: Shift(Unit.DAY, h["thenday"], anaphoric=True)),
    Rule("the past units", "(art|this)? ((back x:n|x:n back) (units|unit)|back units)", "DUR", build.stretch),
    Rule("the past units behind", "(art|this)? (x:n)? units back", "DUR", build.stretch),
    Rule("year by step", "(art|this)? (last year_word|year_word last)", "YR", lambda h: Shift(Unit.YEAR, h["last"])),
    Rule("this year", "this year_word", "YR", build.always(Shift(Unit.YEAR, 0))),
    Rule("unit by step", "(art|this)? (last unit|unit last)", "WK",
         lambda h: build.occurrence(Weekend(), h["last"]) if h["unit"] is Unit.WEEKEND
         else build.told_cell(h, h["last"])),
    Rule("this unit", "this unit", "WK",
         lambda h: Near(Weekend()) if h["unit"] is Unit.WEEKEND else build.told_cell(h, 0)),
    Rule("the weekend", "((?<=at)|art) x:unit", "WK", lambda h: Near(Weekend()) if h["x"] is Unit.WEEKEND else None),
    Rule("that time", "thattime", "REF", build.always(Then())),
    Rule("vague", "ref", "REF", lambda h: Vague(h["ref"])),
)

COMBINED = (
    Rule("period of year", "x:(MDAY|MON|SEAS|QTR) (','|of)* y:(YR|YEAR)",
    "FDAY", lambda h: build.inside(h["x"], h["y"])),
    Rule("weekday of week", "x:WDAY (','|of)? week:WK", "DDAY", lambda h: build.inside(h["x"], h["week"])),
    Rule("day and part", "day:days ','? (at|of|art)* daypart", "TIME", lambda h: build.part_of_day(h, h["day"])),
    Rule("part of day", "art? daypart of* day:days", "TIME", lambda h: build.part_of_day(h, h["day"])),
    Rule("day at clock", "day:days ','? at* art? clocktime", "TIME", lambda h: Of(h["clocktime"], h["day"])),
    Rule("clock on day", "clocktime (','|of|at|art)* day:days", "TIME", lambda h: Of(h["clocktime"], h["day"])),
    Rule("part and clock", "x:TIME (','|at|art)* clocktime", "TIME", lambda h: build.at_clock(h["clocktime"], h["x"])),
    Rule("clock alone", "clocktime", "TIME", lambda h: Of(h["clocktime"], THAT_DAY)),
)

PARTS = (
    Rule("part", "art? part '-'? (of|art)* x:wholes", "PART", lambda h: Part(h["part"], h["x"])),
)

LENGTHS = (
    Rule("every unit", "(every art? (x:n)? (units|unit)|per art? unit)", "SET",
         lambda h: Every(build.unit(h), int(h.get("x", 1) or 1))),
    Rule("length", "rough? (x:n|x:art) '-'? units", "DUR",
         lambda h: Duration(h["x"] or None, build.unit(h)) if isinstance(h["x"], int | float) else None),
    Rule("length of one", "rough? (x:n|x:art) '-'? unit", "DUR",
         lambda h: Duration(h["x"] or None, build.unit(h)) if isinstance(h["x"], int | float) else None),
    Rule("units", "units", "DUR", lambda h: Duration(None, h["units"])),
    Rule("weekdays", "weekdays", "SET", lambda h: Every(Weekday(h["weekdays"]))),
    Rule("adverb", "adverb", "SET", lambda h: Every(h["adverb"])),
)

RANGES = (
    Rule("from to", "from art? first:date to art? last:date", "LIMIT",
         lambda h: build.ranged(*build.shared(h["first"], h["last"])), (), ("first", "last")),
    Rule("between", "between art? first:date and art? last:date", "LIMIT", build.between, (), ("first", "last")),
    Rule("row", "first:date (join:'-'|listed:(and|',')) last:date", "LIMIT", build.joined, (), ("first", "last")),
    Rule("limit", "side of? art? x:date", "LIMIT", lambda h: Limit(h["side"], h["x"]), (), ("x",)),
)

TRIGGERS = ("month", "weekday", "weekdays", "wd", "unit", "units", "decadename", "season", "daypart", "weekdaypart",
            "deictic", "adverb", "ref", "noon", "bce", "century", "quarterword", "thispart", "lastpart", "thattime",
            "year_word", "years", "dayhour", "thenday", "holiday")


def language(code: str, words: Mapping[str, Mapping[str, Any]], cues: Cues, *, own: Iterable[Rule] = (),
             capital: Iterable[str] = (), ordinals: tuple[str, ...] = (), examples: Mapping[str, tuple[str, ...]]
             ) -> Language:
    """A language of the shared constructions, with its own rules before the shared ones of the calendar.

    `examples` gives phrases of this language by rule name.
    """
    full = {name: dict(words.get(name, {})) for name in (*CLASSES, *words)}
    stages = (NUMBERS, (*own, *CALENDAR), RELATIVE, COMBINED, PARTS, LENGTHS, RANGES)
    shown = tuple(tuple(_with_examples(rule, examples) for rule in stage) for stage in stages)
    return Language(code, full, TRIGGERS, shown, cues, GROUPS, frozenset(capital), ordinals)


def _with_examples(rule: Rule, examples: Mapping[str, tuple[str, ...]]) -> Rule:
    given = examples.get(rule.name, rule.examples)
    return Rule(rule.name, rule.pattern, rule.makes, rule.build, given, rule.spans)


def roman(*endings: str) -> dict[str, int]:
    """The centuries in Roman figures, I to XXI, with each of the endings of an ordinal ("xxe")."""
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return {f"{'x' * (number // 10)}{ones[number % 10]}{ending}": number for number in range(1, 22)
            for ending in endings}
