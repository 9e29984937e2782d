"""Numbers, and what names a calendar time by itself: dates, months, quarters, halves, seasons, decades, centuries."""

from __future__ import annotations

from timeline.temporal import build, counts, figures, ranges
from timeline.temporal.meaning import (
    Century,
    DayPart,
    Decade,
    Every,
    Half,
    Meaning,
    Millennium,
    MonthName,
    Near,
    Of,
    Quarter,
    Season,
    Unit,
    Weekday,
    Weekend,
    Year,
)
from timeline.temporal.rule import Hit, Rule

_WD = "(art? last? (weekday|wd:wd) ','?)?"
_ART = "((?!to) art)?"  # "a 6 de junho": the preposition, not the article
_DAY = f"{_ART} dayword? (day|day:ord) '.'?"


def _weekday_part(hit: Hit) -> Of:
    day, part = hit["weekdaypart"]
    return Of(DayPart(part), Near(Weekday(day)))


def _named_by(hit: Hit) -> Meaning:
    if hit.get("weekend") is not None:
        return build.occurrence(Weekend(), hit["last"])
    return build.occurrence(build.named(hit), hit["last"])


def _every(hit: Hit) -> Every:
    part = hit.get("daypart") or hit.get("dayparts")
    if part is not None:
        return Every(DayPart(part))
    return Every(Weekday(hit["weekdays"]) if hit.get("weekdays") is not None else build.named(hit))


def _half(hit: Hit) -> Meaning | None:
    """A half of a year, of the year where one is given."""
    number = build.ordinal(hit["x"])
    if number not in (1, 2):
        return None
    return Of(Half(number), Year(hit["year"])) if hit.get("year") else Near(Half(number))


def _quarter(hit: Hit) -> Meaning | None:
    year = hit.get("year")
    return build.quarter(build.Given(hit, year=None if year is None else Year(year)))


def _winter(hit: Hit) -> Meaning | None:
    """A season that is named by the two years it touches, or by one."""
    return Of(Season(hit["season"]), Year(hit["year"]))


def _round(hit: Hit) -> int | None:
    """"24 hours a day" says when no more than "always" does."""
    return 0 if hit["x"] == 24 else None


def _age(hit: Hit) -> int | None:
    return 0 if counts.unit(hit) is Unit.YEAR else None


NUMBERS = (
    Rule("collective", "art? collective of?", "count", lambda h: h["collective"]),
    Rule("tens and ones", "cardinal and tens", "count", lambda h: h["tens"] + h["cardinal"]),
    Rule("tens then ones", "tens (and|'-')? cardinal", "count", lambda h: h["tens"] + h["cardinal"]),
    Rule("mixed number", "x:n slashed", "count", lambda h: counts.mixed(h["x"], h["slashed"])),
)

CALENDAR = (
    Rule("age", "x:n '-'? (unit|units) old", "noise", build.always(0)),
    Rule("age told", "agelead x:n (unit|units) (?!later|agopost)", "noise", _age),
    Rule("age of a person", "person of x:n (unit|units)", "noise", build.always(0)),
    Rule("age between commas", "',' of? x:n (unit|units) (?=',')", "noise", _age),
    Rule("rough number", "rough year (?!unit|units)", "noise", build.always(0)),
    Rule("label", "label (year|num)", "noise", build.always(0)),
    Rule("reading time", "reading x:n (unit|units)", "noise", build.always(0)),
    Rule("round the clock", "art? x:n (unit|units) (roundclock|per art? unit)", "noise", _round),
    Rule("iso", "iso", "FDAY", lambda h: figures.iso(h["iso"])),
    Rule("numeric date", f"{_WD} dated", "FDAY", lambda h: figures.day_first(h["dated"])),
    Rule("numeric date with gaps", f"{_WD} day '.' monthnum '.' year", "FDAY",
         lambda h: build.full_date(build.Given(h, month=h["monthnum"]))),
    Rule("numeric day and month", "(?<=daylead) x:fraction '.'", "MDAY", lambda h: figures.day_and_month(h.word("x"))),
    Rule("days before month and year",
         f"(between|from)? {_DAY} (join:('-'|to)|listed:and) art? (x:day|x:ord) '.'? of? month of? year", "FDAY",
         ranges.days, (), ("day", "x..year")),
    Rule("days before month",
         f"(between|from)? {_DAY} (join:('-'|to)|listed:and) art? (x:day|x:ord) '.'? of? month", "MDAY",
         ranges.days, (), ("day", "x..month")),
    Rule("date of no year", f"{_WD} {_DAY} of? month (','|of)? (longnum (?=stop|'.')|noyear)", "noise",
         build.always(0)),
    Rule("day before figures", f"date:({_WD} {_DAY} of? month) ','? longnum", "MDAY", build.doubtful_day, (),
         ("date",)),
    Rule("date of an early year", f"{_DAY} of? month (','|of)? earlyyear (?=stop|'.')", "FDAY", build.early_date),
    Rule("day month year", f"{_WD} {_DAY} of? month (','|of)? year", "FDAY", build.full_date),
    Rule("month year", "(art? monthword of?)? month (','|of)? year", "FMON", build.month_year),
    Rule("day month", f"{_WD} {_DAY} of? month", "MDAY", build.month_day),
    Rule("century", "art? (x:ord|x:day '.') century bce?", "LONG", build.century),
    Rule("century in Roman figures", "art? (roman century|century roman) bce?", "LONG", build.century),
    Rule("century by its name", "art? centuryname", "LONG", lambda h: Century(h["centuryname"])),
    Rule("millennium", "art? (x:ord|x:day '.') millennium bce?", "LONG",
         lambda h: Millennium(build.ordinal(h["x"]), bool(h.word("bce")))),
    Rule("decade", "art? years quote? (x:year|x:yy)", "LONG", lambda h: build.decade_of(h["x"])),
    Rule("decade of figures", "art? year decadeend years?", "LONG", lambda h: build.decade_of(h["year"])),
    Rule("decade of two figures", "art? yy decadeend years?", "LONG", lambda h: build.decade_of(h["yy"])),
    Rule("decade in words", "art? years (years|of|art)* decadename", "LONG", lambda h: Decade(h["decadename"])),
    Rule("decade in words before", "art? decadename years", "LONG", lambda h: Decade(h["decadename"])),
    Rule("decade in one word", "art? decadeword", "LONG", lambda h: Decade(h["decadeword"])),
    Rule("years bce", "x:anyyear ('-'|to) y:anyyear bce", "YEAR",
         lambda h: ranges.ranged(Year(1 - h["x"]), Year(1 - h["y"])), (), ("x", "y..bce")),
    Rule("year bce", "x:anyyear bce", "YEAR", build.year_bce),
    Rule("year ce", "x:anyyear ce", "YEAR", build.year_ce),
    Rule("season of two years", "art? season (of year_word?|of)? year ('-'|'/') (x:yy|x:year)", "SEAS", _winter),
    Rule("season of year", "art? season (of year_word?|of)? year", "SEAS", _winter),
    Rule("quarter of year", "art? (x:ord|x:day '.') quarterword of* year_word? year", "QTR", _quarter),
    Rule("quarter", "art? (x:ord|x:day '.') quarterword", "QTR", _quarter),
    Rule("quarter by letter", "qn of? year", "QTR", lambda h: Of(Quarter(h["qn"]), Year(h["year"]))),
    Rule("half of year", "art? (x:ord|x:day '.') (halfword|halfof) of* year_word? year", "QTR", _half),
    Rule("half", "art? (x:ord|x:day '.') (halfword|halfof of* year_word)", "QTR", _half),
    Rule("fiscal year", "art? fiscal of? year", "YEAR", lambda h: Year(h["year"])),
    Rule("holiday of year", "art? holiday of? year", "FDAY", lambda h: Of(h["holiday"], Year(h["year"]))),
    Rule("years of range", "year ('-'|'/') x:yy", "YEAR", lambda h: ranges.short_range(h["year"], h["x"]), (),
         ("year", "x")),
    Rule("every named", "every art? (weekday|weekdays|month|season|daypart|dayparts)", "SET", _every),
    Rule("weekdays by article", "manyart weekday", "SET", lambda h: Every(Weekday(h["weekday"]))),
    Rule("month by step", "art? last monthword of month", "DDAY", _named_by),
    Rule("named by step",
         "(art|this)? (last (weekday|month|season)|(weekday|month|season) last (?!unit)|(art monthword of)? month last"
         " (?!unit))", "DDAY", _named_by),
    Rule("this named", "this (weekday|month|season)", "DDAY",
         lambda h: Near(build.named(h)) if h.get("weekday") is not None else build.occurrence(build.named(h), 0)),
    Rule("weekday and part", "weekdaypart", "TIME", _weekday_part),
    Rule("day of month", "art? dayword day (?!'.'|of|month|'-'|and|to)", "MDAY",
         lambda h: build.day_of_month(h["day"])),
    Rule("weekday and numbered day", "weekday ',' art day '.' (?!of|month|'-'|to)", "MDAY",
         lambda h: build.day_of_month(h["day"], h["weekday"])),
    Rule("weekday and day of month",
         "datedday (dayword? day|'(' day ')') (?!'.'? (of|month|year|num)|'-'|to art? (day|weekday)|hours|dayhour"
         "|units|unit|ord|'/'|halfpre)",
         "MDAY", lambda h: build.day_of_month(h["day"], h["datedday"])),
    Rule("weekday", "weekday", "WDAY", lambda h: Near(Weekday(h["weekday"]))),
    Rule("year", "art? year_word? year (?!units|'-'? unit|century)", "YEAR", lambda h: Year(h["year"]), (),
         ("year_word..year",)),
    Rule("holiday", "art? holiday", "MDAY", lambda h: Near(h["holiday"])),
    Rule("month", "(art? monthword of?)? month", "MON", lambda h: Near(MonthName(h["month"]))),
    Rule("season", "(?<=lead) art? season", "SEAS", lambda h: Near(Season(h["season"]))),
    Rule("the season", "art season (?!of)", "SEAS", lambda h: Near(Season(h["season"]))),
)
