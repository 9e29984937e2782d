"""What counts from a reference: yesterday, last week, two years ago, the following day."""

from __future__ import annotations

from timeline.temporal import build, clocks, counts
from timeline.temporal.build import THAT_DAY, TODAY
from timeline.temporal.meaning import DayPart, Meaning, Near, Of, Offset, Part, Shift, Then, Unit, Vague, Weekend
from timeline.temporal.rule import Hit, Rule


def _ago(hit: Hit) -> Offset:
    number = counts.count(hit)
    return Offset(-number if number else None, counts.unit(hit))


def _ahead(hit: Hit) -> Offset | None:
    """A number of units from now; a definite article counts nothing: "dans la seconde"."""
    return None if hit["x"] is None else Offset(hit["x"] or None, counts.unit(hit), False, True)


def _told(hit: Hit) -> Offset:
    number, sign = counts.count(hit), hit["later"]
    return Offset(sign * number if number else None, counts.unit(hit), True, sign > 0)


def _that_unit(hit: Hit) -> Meaning | None:
    return counts.told_cell(hit, 0, told=True)


def _first_units(hit: Hit) -> Meaning | None:
    """The first, or last, units of the year together."""
    return build.head(hit["ord"], hit["x"], hit["units"], None)


def _part_of_unit(hit: Hit) -> Meaning | None:
    """A part of the unit that runs now; of "an" hour or of clock units there is none."""
    whole = None if hit.get("x") == 1 else counts.cell(counts.unit(hit), 0)
    return None if whole is None or counts.unit(hit) is Unit.DAY else Part(hit["part"], whole)


RELATIVE = (
    Rule("clock in part of day", "clocktime (of|at|art)* daypart", "clocktime",
         lambda h: clocks.in_part(h["clocktime"], h["daypart"])),
    Rule("that part of day", "(that daypart|this daypart '-' there)", "TIME",
         lambda h: clocks.part_of_day(h, THAT_DAY)),
    Rule("part of day told", "art? (then daypart|daypart then)", "TIME",
         lambda h: clocks.part_of_day(h, Shift(Unit.DAY, h["then"], anaphoric=True))),
    Rule("part of day by step", "art? (last daypart|daypart last)", "TIME",
         lambda h: clocks.part_of_day(h, Shift(Unit.DAY, h["last"], anaphoric=h["last"] > 0))),
    Rule("day and its part", "deictic at* art? daypart", "TIME",
         lambda h: clocks.part_of_day(h, Shift(Unit.DAY, h["deictic"]))),
    Rule("deictic", "(?<!at) (?<!art) deictic", "DDAY", lambda h: Shift(Unit.DAY, h["deictic"])),
    Rule("part of this day", "(this daypart|thispart)", "TIME",
         lambda h: Of(DayPart(h.get("daypart") or h["thispart"]), TODAY)),
    Rule("part of the last day", "lastpart", "TIME", lambda h: Of(DayPart(h["lastpart"]), Shift(Unit.DAY, -1))),
    Rule("part of the next day", "nextpart", "TIME", lambda h: Of(DayPart(h["nextpart"]), Shift(Unit.DAY, 1))),
    Rule("length so far", "sinceago x:(rough? (n|art)? (units|unit))", "DUR", counts.length_of("n", "art"), (), ("x",)),
    Rule("units ago", "(agopre rough? (x:n|art)? (units|unit)|rough? (x:n|art)? (units|unit) agopost)", "AGO", _ago),
    Rule("units from now", "inpre rough? (x:n|x:art) (units|unit)", "AGO", _ahead),
    Rule("units later", "rough? (x:n|art)? (units|unit) later (?!than|art? days)", "AGO", _told),
    Rule("first units", "art? (ord x:n|x:n ord) units", "DUR", _first_units),
    Rule("unit told", "(art|this)? (then unit|unit then)", "DDAY", lambda h: counts.told_cell(h, h["then"], told=True)),
    Rule("that unit", "that unit", "DDAY", _that_unit),
    Rule("that unit there", "this unit '-' there", "DDAY", _that_unit),
    Rule("day told", "art? thenday", "DDAY", lambda h: Shift(Unit.DAY, h["thenday"], anaphoric=True)),
    Rule("the past units", "(art|this)? ((back x:n|x:n back) (units|unit)|back units)", "DUR", counts.stretch),
    Rule("the past units behind", "(art|this)? (x:n)? units back", "DUR", counts.stretch),
    Rule("year by step", "(art|this)? (last year_word|year_word last)", "YR", lambda h: Shift(Unit.YEAR, h["last"])),
    Rule("this year", "this year_word", "YR", build.always(Shift(Unit.YEAR, 0))),
    Rule("unit by step", "(art|this)? (last unit|unit last)", "WK",
         lambda h: build.occurrence(Weekend(), h["last"]) if h["unit"] is Unit.WEEKEND
         else counts.told_cell(h, h["last"])),
    Rule("this unit", "this unit", "WK",
         lambda h: Near(Weekend()) if h["unit"] is Unit.WEEKEND else counts.told_cell(h, 0)),
    Rule("part of this unit", "art? part (of|x:art)* unit (?!last|then|back|this)", "PART", _part_of_unit),
    Rule("end of this unit", "art? unitpart", "PART",
         lambda h: Part(h["unitpart"][1], Shift(h["unitpart"][0], 0))),
    Rule("the weekend", "((?<=at)|art) x:unit", "WK", lambda h: Near(Weekend()) if h["x"] is Unit.WEEKEND else None),
    Rule("that time", "thattime", "REF", build.always(Then())),
    Rule("vague", "(?<!halfpre) (?<!art) (?<!n) ref (?!of)", "REF", lambda h: Vague(h["ref"])),
    Rule("past or future", "(?<=lead) art? era", "REF", lambda h: Vague(h["era"])),
)
