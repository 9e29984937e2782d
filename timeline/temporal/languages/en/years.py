"""English years, halves, quarters and decades that count from the day of writing or from a year told."""

from __future__ import annotations

from timeline.temporal import build, counts
from timeline.temporal.build import Given
from timeline.temporal.meaning import (
    About,
    Between,
    From,
    Half,
    Holiday,
    Near,
    Part,
    Past,
    Shift,
    Stretch,
    Unit,
    Year,
)
from timeline.temporal.rule import Rule

_NEW_YEAR = Near(Holiday("New Year's Day", 1, 1))

YEARS = (
    Rule("turn of the year", "'the' 'turn' 'of' 'the' 'year'", "PART",
         build.always(About(Between(From(-7, Unit.DAY, _NEW_YEAR), From(7, Unit.DAY, _NEW_YEAR), False))),
         ("the turn of the year",)),
    Rule("year before last", "'the' 'year' 'before' 'last' (?!unit|daypart|weekday|month|season|fall)", "YR",
         build.always(Shift(Unit.YEAR, -2)), ("the year before last",)),
    Rule("week before last", "'the' ('week'|month:'month') 'before' 'last' (?!unit|daypart|weekday|month|season|fall)",
         "WK", lambda h: Shift(Unit.MONTH if h.word("month") else Unit.WEEK, -2), ("the week before last",)),
    Rule("past unit and a half", "('the'|'this') back unit 'and' 'a' 'half'", "DUR",
         lambda h: Stretch(1.5, counts.unit(h), h["back"]), ("the last year and a half",)),
    Rule("the next year", "'the' 'next' 'year' ('or' 'so')?", "YR",
         build.always(Shift(Unit.YEAR, 1, anaphoric=True)), ("the next year",)),
    Rule("the coming unit", "'the' ('coming'|'upcoming') unit", "DUR", lambda h: Stretch(1, counts.unit(h), True),
         ("the coming year",)),
    Rule("the past year", "'the' ('past'|'last') 'year' ('or' 'so')? (?!'of')", "YR", build.always(Past(Unit.YEAR)),
         ("the past year",)),
    Rule("year by step", "('the'|'this')? step (fiscal:yearkind|'calendar')? 'year'", "YR",
         lambda h: build.fiscal(h, Shift(Unit.YEAR, h["step"])), ("last year", "the past academic year")),
    Rule("this year", "('this'|'the' 'current') (fiscal:yearkind|'calendar')? 'year'", "YR",
         lambda h: build.fiscal(h, Shift(Unit.YEAR, 0)), ("this year", "this school year")),
    Rule("year told", "('the'|'that') then (fiscal:yearkind|'calendar')? 'year'", "YR",
         lambda h: build.fiscal(h, Shift(Unit.YEAR, h["then"], anaphoric=True)),
         ("the same year", "the following year")),
    Rule("that year", "'that' 'year'", "YR", build.always(Shift(Unit.YEAR, 0, anaphoric=True)), ("that year",)),
    Rule("year with quarter", "'the'? fiscal:'fiscal'? year:YEAR fiscal:'fiscal'? x:ord '-'? 'quarter'", "QTR",
         build.quarter,
         ("the 1988 third quarter",)),
    Rule("quarter of year before", "'the'? 'year' '-' ('earlier'|'ago') fiscal:'fiscal'? x:ord 'quarter'", "QTR",
         lambda h: build.quarter(Given(h, year=Shift(Unit.YEAR, -1))),
         ("the year-earlier third quarter",)),
    Rule("quarter as adjective", "fiscal:'fiscal'? x:ord '-' 'quarter'", "QTR", build.quarter, ("third-quarter",)),
    Rule("quarter", "'the'? (fiscal:'fiscal' '-'?)? x:ord fiscal:'fiscal'? 'quarter'", "QTR", build.quarter,
         ("the third quarter",)),
    Rule("half of year", "'the'? half 'half' ('of' 'the' 'year'|(?=stop|'of' (YEAR|YR)|YEAR|YR))", "QTR",
         lambda h: Near(Half(h["half"])), ("the first half of 2015", "the first half of the year")),
    Rule("the period of a year", "'the' (year:YEAR ('quarter'|'period')|y:year 'quarter')", "YR",
         lambda h: h.get("year") or Year(h["y"]), ("the 1988 period",)),
    Rule("the decade",
         "((?<=partnoun 'of')|(?<='half' 'of')|(?<='earlier' 'in')|(?<='later' 'in')|(?<=part 'in'))"
         " 'the' ('decade'|century:'century')",
         "LONG", lambda h: Shift(Unit.CENTURY if h.word("century") else Unit.DECADE, 0), ("by the end of the decade",)),
    Rule("half of decade", "'the'? half 'half' 'of' 'the'? x:(LONG|FMON|MON|NAMED|WK)", "LONG",
         lambda h: Part("first half" if h["half"] == 1 else "second half", h["x"]),
         ("the last half of the 1980s",)),
)
