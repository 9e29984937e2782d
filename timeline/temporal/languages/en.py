"""English: its words of time and the constructions they stand in, as data.

The rules run in stages, from numbers over calendar dates to what is built around them; within a stage the first rule
that fits at a place wins, so longer constructions stand before shorter ones. Classes in upper case are expressions.
"""

from __future__ import annotations

from typing import Any

from timeline.temporal import build
from timeline.temporal.build import SOME, Given
from timeline.temporal.meaning import (
    Century,
    Clock,
    DayPart,
    Decade,
    Duration,
    Every,
    From,
    Half,
    Holding,
    Holiday,
    Limit,
    Meaning,
    Millennium,
    MonthName,
    Near,
    Of,
    Offset,
    Part,
    Shift,
    Side,
    Stretch,
    Then,
    Unit,
    Vague,
    Weekday,
    Weekend,
    Year,
)
from timeline.temporal.rule import Hit, Language, Rule

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4,
    "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}
_WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
_WEEKDAYS_SHORT = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    "mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4, "sat.": 5, "sun.": 6,
}
_UNITS = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY, "weekend": Unit.WEEKEND,
    "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM,
}
_PLURALS = {
    "seconds": Unit.SECOND, "minutes": Unit.MINUTE, "hours": Unit.HOUR, "days": Unit.DAY, "weekends": Unit.WEEKEND,
    "weeks": Unit.WEEK, "months": Unit.MONTH, "quarters": Unit.QUARTER, "years": Unit.YEAR, "decades": Unit.DECADE,
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM,
}
_CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}
_DECADES = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
            "eighties": 1980, "nineties": 1990}
_SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "winter": "WI",
            "wintertime": "WI"}
_DAYPARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "DAWN", "daybreak": "DAWN",
             "sunrise": "DAWN", "dusk": "EV", "nightfall": "EV", "sunset": "EV", "midday": "MI", "lunchtime": "MI",
             "mid-morning": "MO",
             "midmorning": "MO", "mid-afternoon": "AF", "midafternoon": "AF", "mid afternoon": "AF",
             "mid morning": "MO"}
_DEICTIC = {"yesterday": -1, "today": 0, "tomorrow": 1}
_HOLIDAYS = {
    "christmas": Holiday("Christmas", 12, 25), "christmas day": Holiday("Christmas", 12, 25),
    "christmas eve": Holiday("Christmas Eve", 12, 24), "boxing day": Holiday("Boxing Day", 12, 26),
    "new year's eve": Holiday("New Year's Eve", 12, 31), "new year's day": Holiday("New Year's Day", 1, 1),
    "new year's": Holiday("New Year's Day", 1, 1),
    "valentine's day": Holiday("Valentine's Day", 2, 14), "st. patrick's day": Holiday("St Patrick's Day", 3, 17),
    "april fools' day": Holiday("April Fools' Day", 4, 1), "may day": Holiday("May Day", 5, 1),
    "election day": Holiday("Election Day",
    11, 1, after=2), "independence day": Holiday("Independence Day", 7, 4), "halloween": Holiday("Halloween", 10, 31),
    "all saints' day": Holiday("All Saints' Day", 11, 1), "veterans day": Holiday("Veterans Day", 11, 11),
    "armistice day": Holiday("Armistice Day", 11, 11), "bastille day": Holiday("Bastille Day", 7, 14),
    "thanksgiving": Holiday("Thanksgiving", 11, 3, nth=4), "thanksgiving day": Holiday("Thanksgiving", 11, 3, nth=4),
    "labor day": Holiday("Labor Day", 9, 0, nth=1), "memorial day": Holiday("Memorial Day", 5, 0, nth=-1),
    "martin luther king day": Holiday("Martin Luther King Day", 1, 0, nth=3),
    "presidents' day": Holiday("Presidents' Day", 2, 0, nth=3), "columbus day": Holiday("Columbus Day", 10, 0, nth=2),
    "mother's day": Holiday("Mother's Day", 5, 6, nth=2), "father's day": Holiday("Father's Day", 6, 6, nth=3),
    "easter": Holiday("Easter", easter=0), "easter sunday": Holiday("Easter", easter=0),
    "easter monday": Holiday("Easter Monday", easter=1), "good friday": Holiday("Good Friday", easter=-2),
    "ash wednesday": Holiday("Ash Wednesday", easter=-46), "palm sunday": Holiday("Palm Sunday", easter=-7),
}
_ZONES = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "eastern": -300, "central": -360, "pacific": -480,
    "mountain": -420,
}
_PARTS = {"early": "early", "mid": "mid", "late": "late", "beginning": "early", "start": "early", "middle": "mid",
          "end": "late"}
_ADVERBS = {"daily": Unit.DAY, "weekly": Unit.WEEK, "monthly": Unit.MONTH, "yearly": Unit.YEAR, "annually": Unit.YEAR,
            "hourly": Unit.HOUR, "nightly": Unit.DAY}
_REFS = {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF",
         "presently": "PRESENT_REF", "lately": "PAST_REF"}

WORDS: dict[str, dict[str, Any]] = {
    "month": _MONTHS,
    "plainmonth": {name: month for name, month in _MONTHS.items()
                   if name not in ("march", "may") and (len(name) > 4 or name in ("june", "july") or name[-1] == ".")},
    "doubtmonth": {"march": 3, "may": 5},
    "weekday": _WEEKDAYS,
    "weekdays": {f"{name}s": day for name, day in _WEEKDAYS.items()},
    "wd": _WEEKDAYS_SHORT,
    "unit": _UNITS,
    "units": _PLURALS,
    "cardinal": _CARDINALS,
    "tens": _TENS,
    "ordword": _ORDINALS,
    "decadename": _DECADES,
    "season": _SEASONS,
    "fall": {"fall": "FA"},
    "daypart": _DAYPARTS,
    "deictic": _DEICTIC,
    "holiday": _HOLIDAYS,
    "zone": _ZONES,
    "part": _PARTS,
    "adverb": _ADVERBS,
    "ref": _REFS,
    "noon": {"noon": 12, "midnight": 24},
    "ampm": {"a.m.": False, "am": False, "a.m": False, "p.m.": True, "pm": True, "p.m": True},
    "oclock": {"o'clock": 0},
    "few": {"several": SOME, "few": SOME, "many": SOME, "numerous": SOME},
    "ce": {"ad": 0, "a.d.": 0, "ce": 0, "c.e.": 0},
    "bce": {"bc": 0, "b.c.": 0, "bce": 0, "b.c.e.": 0},
    "step": {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1},
    "back": {"last": False, "past": False, "previous": False, "preceding": False, "next": True, "coming": True},
    "then": {"following": 1, "previous": -1, "preceding": -1, "same": 0, "ensuing": 1, "succeeding": 1},
    "spelled": {"nineteen": 19, "eighteen": 18, "seventeen": 17},
    "poss": {"'s": 0},
    "half": {"first": 1, "second": 2, "last": 2, "latter": 2},
    "side": {"since": Side.SINCE, "until": Side.UNTIL, "till": Side.UNTIL, "before": Side.BEFORE, "after": Side.AFTER,
             "by": Side.BY},
    "lead": dict.fromkeys(("in", "of", "since", "until", "till", "by", "from", "to", "through", "during", "before",
    "after", "between", "and", "or", "for", "this", "each", "every"), 0),
    "rough": dict.fromkeys(("about", "around", "nearly", "almost", "roughly", "approximately", "barely"), 0),
    "full": dict.fromkeys(("full", "whole", "entire", "single", "solid", "additional", "extra", "further"), 0),
}


def _unit(hit: Hit) -> Unit:
    unit: Unit = hit.get("unit") or hit.get("units")
    return unit


def _count(hit: Hit) -> float | None:
    """The number in front of a unit: one where only an article stands there, None where nothing tells it."""
    return hit.get("x", 0 if hit.get("units") else 1) or None


def _cell(hit: Hit, steps: int, *, told: bool = False) -> Meaning | None:
    return build.cell(_unit(hit), steps, told=told)


def _offset(hit: Hit, sign: int, *, told: bool = False) -> Meaning:
    count = _count(hit)
    return Offset(sign * count if count else None, _unit(hit), told, sign > 0)


def _from(hit: Hit, sign: int) -> Meaning:
    count = _count(hit)
    return From(sign * count if count else None, _unit(hit), hit["day"], sign > 0)


def _stretch(hit: Hit) -> Meaning:
    return Stretch(_count(hit), _unit(hit), hit["back"])


def _named(hit: Hit) -> Any:
    return build.named(hit.get("month"), hit.get("season") or hit.get("fall"), hit.get("weekday"))


def _part_of_day(hit: Hit, day: Meaning) -> Meaning:
    return Of(DayPart(hit["daypart"]), day)


_TODAY = Shift(Unit.DAY, 0)
_THAT_DAY = Shift(Unit.DAY, 0, anaphoric=True)
_WD = "((weekday|wd:wd) ','?)?"
_ROUGH = "(rough|('more'|'less'|'fewer') 'than'|'at' ('least'|'most')|'only'|'just')?"
_NO_TAIL = "(?!'of'|'-'|'ago'|'before'|'after'|'earlier'|'later'|n|year)"

NUMBERS = (
    Rule("ordinal tens", "tens '-'? ordword", "ordinals", lambda h: h["tens"] + h["ordword"], ("twenty-first",)),
    Rule("spelled year", "x:cardinal (tens '-'? y:cardinal?|y:cardinal)", "year",
         lambda h: build.spelled_year(h["x"], h.get("tens", 0) + h.get("y", 0)), ("nineteen ninety-one",)),
    Rule("tens and ones", "tens '-'? cardinal", "count", lambda h: h["tens"] + h["cardinal"], ("twenty-five",)),
    Rule("hundreds", "(cardinal|'a') 'hundred'", "count", lambda h: 100 * h.get("cardinal", 1), ("a hundred",)),
    Rule("thousands", "(cardinal|'a') 'thousand'", "count", lambda h: 1000 * h.get("cardinal", 1), ("two thousand",)),
    Rule("a few", "'a' ('few'|'couple' 'of'?|'number' 'of')", "count", build.always(SOME), ("a few", "a couple of")),
    Rule("couple", "'couple' 'of'?", "count", build.always(SOME), ("couple of",)),
    Rule("dozen", "'a'? 'dozen'", "count", build.always(12), ("a dozen",)),
    Rule("and a half", "x:n '-'? 'and' '-'? ('a'|'one') '-'? 'half'", "count", lambda h: h["x"] + 0.5,
         ("two and a half",)),
    Rule("mixed number", "x:n slashed", "count", lambda h: build.mixed(h["x"], h["slashed"]), ("2 1/2",)),
    Rule("tens", "tens", "count", lambda h: h["tens"], ("twenty",)),
    Rule("number to number", "x:n ('or'|'to') y:n (?='-'? (unit|units))", "count", lambda h: h["x"],
         ("two or three", "five to six")),
)

CALENDAR = (
    Rule("age", "x:n '-'? (unit|units) '-'? ('old'|'olds'|'of' 'age')", "noise", build.always(0), ("six-year-old",)),
    Rule("iso", "iso", "FDAY", lambda h: build.iso(h["iso"]), ("2018-10-04", "2018-10")),
    Rule("numeric date", f"{_WD} dated", "FDAY", lambda h: build.numeric_date(h["dated"]), ("30/10/1989",)),
    Rule("days of month and year", "month day join:('-'|'to'|'and'|'through'|'or') x:day ','? year", "FDAY", build.days,
         ("October 4-6, 2018",), ("month..day", "x..year")),
    Rule("days of month", "month day join:('-'|'to'|'and'|'through'|'or') x:day", "MDAY", build.days,
         ("October 4-6", "April 24 and 25"), ("month..day", "x")),
    Rule("days before month and year", "day join:('-'|'to'|'and'|'or') x:day 'of'? month ','? year", "FDAY", build.days,
         ("4-6 October 2018",), ("day", "x..year")),
    Rule("days before month", "day join:('-'|'to'|'and'|'or') x:day 'of'? month", "MDAY", build.days,
         ("4 to 6 October",), ("day", "x..month")),
    Rule("month day year", f"{_WD} month day (','|'of'|',' 'in')? year", "FDAY", build.full_date,
         ("October 4, 2018", "Thursday, Oct. 4, 2018")),
    Rule("month ordinal year", f"{_WD} month 'the'? day:ord (','|'of')? year", "FDAY", build.full_date,
         ("October 4th, 2018",)),
    Rule("day month year", f"{_WD} 'the'? (day|day:ord) '-'? 'of'? month '-'? (','|'of')? year", "FDAY",
         build.full_date, ("4 October 2018", "the 4th of October 2018")),
    Rule("month year", "month (','|'of'|'in'|'-')? year", "FMON", build.month_year,
         ("October 2018", "October of 2018")),
    Rule("month day", f"{_WD} month 'the'? (day|day:ord)", "MDAY", build.month_day, ("October 4", "October 4th")),
    Rule("day month", f"{_WD} 'the'? (day|day:ord) '-'? 'of'? month", "MDAY", build.month_day,
         ("4 October", "the 4th of October")),
    Rule("century", "'the'? x:ord '-'? 'century' bce?", "LONG",
         lambda h: Century(build.ordinal(h["x"]), bool(h.word("bce"))), ("the 20th century", "9th century BC")),
    Rule("millennium", "'the'? x:ord '-'? 'millennium' bce?", "LONG",
         lambda h: Millennium(build.ordinal(h["x"]), bool(h.word("bce"))), ("the third millennium",)),
    Rule("years bce", "x:anyyear ('-'|'to'|'until') y:anyyear bce", "YEAR",
         lambda h: build.ranged(Year(1 - h["x"]), Year(1 - h["y"])), ("264 to 241 BC",), ("x", "y..bce")),
    Rule("year bce", "x:anyyear bce", "YEAR", lambda h: Year(1 - h["x"]), ("264 BC",)),
    Rule("year ce", "(ce x:anyyear|x:anyyear ce)", "YEAR", lambda h: Year(h["x"]), ("AD 79", "79 AD")),
    Rule("decade in figures", "'the'? decades", "LONG", lambda h: build.decade(h["decades"]),
         ("the 1990s", "the '90s")),
    Rule("decade in words", "'the' decadename", "LONG", lambda h: Decade(h["decadename"]), ("the nineties",)),
    Rule("season of year", "'the'? (season|fall) (','|'of')? year", "SEAS", lambda h: Of(_named(h), Year(h["year"])),
         ("the summer of 2015", "spring 1979")),
    Rule("year with season", "'the'? year season", "SEAS", lambda h: Of(_named(h), Year(h["year"])),
         ("the 1982 summer",)),
    Rule("holiday of year", "'the'? holiday (','|'of'|'in')? year", "FDAY", lambda h: Of(h["holiday"], Year(h["year"])),
         ("Christmas 2015",)),
    Rule("years of range", "year ('-'|'/') x:yy", "YEAR", lambda h: build.short_range(h["year"], h["x"]), ("1995-96",),
         ("year", "x")),
    Rule("fiscal year", "'fiscal' 'year'? year", "YEAR", lambda h: Year(h["year"]), ("fiscal 1989",)),
    Rule("the year", "'the' 'year' (year|year:count)", "YEAR", lambda h: Year(h["year"]), ("the year 2000",)),
    Rule("every named", "('every'|'each') (month|season|fall|weekday|daypart)", "SET",
         lambda h: Every(DayPart(h["daypart"]) if h.get("daypart") else _named(h)), ("every Monday", "each July")),
    Rule("weekday and date", "'this'? step weekday ','? month (day|day:ord)", "MDAY", build.month_day,
         ("next Friday, October 5",)),
    Rule("named by step", "'this'? step (month|season|fall|weekday)", "NAMED",
         lambda h: build.occurrence(_named(h), h["step"]), ("last May", "next Friday", "this past spring")),
    Rule("named told", "'the' then (weekday|month|season|fall)", "NAMED",
         lambda h: build.occurrence(_named(h), h["then"], told=True), ("the previous Friday",)),
    Rule("this named", "('this'|'the' 'current') (month|season|fall|weekday)", "NAMED",
         lambda h: Near(_named(h)) if h.get("weekday") is not None else build.occurrence(_named(h), 0),
         ("this summer", "this September")),
    Rule("weekday", "weekday", "WDAY", lambda h: Near(Weekday(h["weekday"])), ("Thursday",)),
    Rule("year", "year (?!units|'-'? unit (?!'quarter'|'half'))", "YEAR", lambda h: Year(h["year"]), ("2015",)),
    Rule("holiday", "holiday", "MDAY", lambda h: Near(h["holiday"]), ("Christmas",)),
    Rule("month", "plainmonth", "MON", lambda h: Near(MonthName(h["plainmonth"])), ("October",)),
    Rule("month that is a word", "((?<=lead)|(?<=part)|(?<=part '-')) doubtmonth", "MON",
         lambda h: Near(MonthName(h["doubtmonth"])), ("in May", "mid-March")),
    Rule("the month as adjective", "(?<='the') doubtmonth (?!'of'|'to'|'on'|'for'|'and')", "MON",
         lambda h: Near(MonthName(h["doubtmonth"])), ("the March deal",)),
    Rule("month before month", "doubtmonth (?=('-'|'to'|'and'|'through'|'or') month)", "MON",
         lambda h: Near(MonthName(h["doubtmonth"])), ("March to June",)),
    Rule("season", "((?<=lead)|(?<='over')|(?<='spent')) 'the' (season|fall) (?!'of')", "SEAS",
         lambda h: Near(_named(h)),
         ("in the spring", "over the summer")),
    Rule("season alone", "((?<=lead)|(?<=part)|(?<=part '-')) season", "SEAS",
         lambda h: Near(_named(h)), ("by summer",)),
    Rule("fall in part", "(?<=part) fall (?!'of')", "SEAS", lambda h: Near(_named(h)), ("the late fall",)),
    Rule("clock with half of day", "(x:clock|x:fraction|x:hour|x:cardinal) '-'? ampm (zone 'time'?)?", "clocktime",
         lambda h: build.clock(str(h["x"]), afternoon=h["ampm"], offset=h.get("zone")), ("8 p.m.", "10:30 a.m. EST")),
    Rule("clock", "clock ('hours'|'hrs'|'hr'|'h')? (zone 'time'?)?", "clocktime",
         lambda h: build.clock(h["clock"], offset=h.get("zone")), ("10:30 GMT",)),
    Rule("military clock", "military (zone|'hours'|'hrs'|'hr')", "clocktime",
         lambda h: build.clock(f"{h.word('military')[:2]}:{h.word('military')[2:]}", offset=h.get("zone")),
         ("1430 GMT",)),
    Rule("o'clock", "(x:hour|x:cardinal) oclock", "clocktime", lambda h: Clock(h["x"]), ("8 o'clock",)),
    Rule("hour in part of day", "(x:hour|x:cardinal) 'in' 'the' daypart", "clocktime",
         lambda h: build.clock(str(h["x"]), afternoon=h["daypart"] != "MO"), ("4 in the morning",)),
    Rule("noon", "noon", "clocktime", lambda h: Clock(h["noon"], 0), ("noon",)),
)

RELATIVE = (
    Rule("the next year", "'the' 'next' 'year'", "YR",
         build.always(Shift(Unit.YEAR, 1, anaphoric=True)), ("the next year",)),
    Rule("year by step", "('the'|'this')? step 'year'", "YR", lambda h: Shift(Unit.YEAR, h["step"]), ("last year",)),
    Rule("this year", "('this'|'the' 'current') ('fiscal'|'calendar')? 'year'", "YR", build.always(Shift(Unit.YEAR, 0)),
         ("this year",)),
    Rule("year told", "('the'|'that') then 'year'", "YR", lambda h: Shift(Unit.YEAR, h["then"], anaphoric=True),
         ("the same year", "the following year")),
    Rule("that year", "'that' 'year'", "YR", build.always(Shift(Unit.YEAR, 0, anaphoric=True)), ("that year",)),
    Rule("year with quarter", "'the'? 'fiscal'? year:YEAR 'fiscal'? x:ord '-'? 'quarter'", "QTR", build.quarter,
         ("the 1988 third quarter",)),
    Rule("quarter as adjective", "'fiscal'? x:ord '-' 'quarter'", "QTR", build.quarter, ("third-quarter",)),
    Rule("quarter", "'the'? 'fiscal'? x:ord 'quarter'", "QTR", build.quarter, ("the third quarter",)),
    Rule("half of year", "'the'? half 'half' ('of' 'the' 'year'|(?=stop|'of' (YEAR|YR)|YEAR|YR))", "QTR",
         lambda h: Near(Half(h["half"])), ("the first half of 2015", "the first half of the year")),
    Rule("year's period", "'the' (year:YEAR ('quarter'|'period')|y:year 'quarter')", "YR",
         lambda h: h.get("year") or Year(h["y"]), ("the 1988 period",)),
    Rule("half of decade", "'the'? half 'half' 'of' 'the'? x:LONG", "LONG",
         lambda h: Part("early" if h["half"] == 1 else "late", h["x"]),
         ("the last half of the 1980s",)),
    Rule("units ago", "rough? (x:n|'a'|'an') '-'? (units|unit) '-'? ('or' 'so'|'or' n)? 'ago'", "AGO",
         lambda h: _offset(h, -1),
         ("two years ago", "a year ago")),
    Rule("some units ago", "units 'ago'", "AGO", lambda h: _offset(h, -1), ("months ago",)),
    Rule("units from now", "rough? (x:n|'a'|'an') (units|unit) ('from' 'now'|'hence')", "AGO", lambda h: _offset(h, 1),
         ("two weeks from now",)),
    Rule("units after",
         "rough? ((x:n|'a'|'an'|'the') (units|unit) ('after'|'following')|(x:n|'a') ('week'|'weeks') 'from') day:aday",
         "DDAY",
         lambda h: _from(Given(h, unit=h.get("unit") or (None if h.get("units") else Unit.WEEK)), 1),
         ("a week from Thursday", "two days after Christmas", "the day after tomorrow")),
    Rule("units before", "rough? (x:n|'a'|'an'|'the') (units|unit) 'before' day:aday", "DDAY", lambda h: _from(h, -1),
         ("two days before Christmas", "the day before yesterday")),
    Rule("year-earlier",
         "(('the'|'a')? 'comparable'? 'year' '-' ('earlier'|'ago') ('period'|'quarter')|'year' '-' ('earlier'|'ago'))",
         "AGO",
         build.always(Offset(-1, Unit.YEAR, True)), ("the year-earlier quarter",)),
    Rule("units earlier", f"{_ROUGH} (x:n|'a'|'an')? (units|unit) 'earlier'", "AGO",
         lambda h: _offset(h, -1, told=True),
         ("two years earlier",)),
    Rule("units later", f"{_ROUGH} (x:n|'a'|'an')? (units|unit) ('later'|'afterwards'|'afterward'|'thereafter')",
         "AGO", lambda h: _offset(h, 1, told=True), ("two years later",)),
    Rule("units before told",
         f"{_ROUGH} ((x:n|'a'|'an'|'the') (units|unit)|units) ('before'|'previously') (?=stop|',')", "AGO",
         lambda h: _offset(h, -1, told=True), ("two years before", "the day before")),
    Rule("the day after told", "'the' unit ('after'|'following') (?=stop|',')", "AGO",
         lambda h: _offset(h, 1, told=True),
         ("the day after",)),
    Rule("recent units", "'recent' units", "DUR", lambda h: Stretch(None, _unit(h)), ("recent weeks",)),
    Rule("the past units", f"({_ROUGH} ('the'|'these'|'those'))? back (x:n)? units ('or' 'so')?", "DUR", _stretch,
         ("the past two years", "the next few days")),
    Rule("the past unit", "'the' 'past' unit", "WK", lambda h: build.cell(_unit(h), -1) or Stretch(1, _unit(h)),
         ("the past year",)),
    Rule("the following units", "'the'? ('following'|'ensuing'|'succeeding'|'subsequent') (x:n)? units", "DUR",
         lambda h: Stretch(h.get("x") or None, _unit(h), True, True), ("the following two years",)),
    Rule("the first units", "'the'? (y:ord|y:half) x:n units (('of'|'in') whole:wholes)?", "DUR",
         lambda h: build.head(h["y"], h["x"], _unit(h), h.get("whole")), ("the first nine months of 1999",)),
    Rule("nth unit", "'the'? (y:ord|y:half) unit 'of' whole:wholes", "DDAY",
         lambda h: build.nth(h["y"], _unit(h), h["whole"]), ("the first week of May", "the last day of 2015")),
    Rule("next part of day", "'the' 'next' daypart", "TIME",
         lambda h: _part_of_day(h, Shift(Unit.DAY, 1, anaphoric=True)), ("the next morning",)),
    Rule("the next unit", "'the' 'next' unit", "DDAY", lambda h: _cell(h, 1, told=True), ("the next day",)),
    Rule("part of following day", "('the'|'that') then daypart", "TIME",
         lambda h: _part_of_day(h, Shift(Unit.DAY, h["then"], anaphoric=True)), ("the following morning",)),
    Rule("last night", "'last' ('night'|'evening')", "TIME", build.always(Of(DayPart("NI"), Shift(Unit.DAY, -1))),
         ("last night",)),
    Rule("part of this day", "'this' daypart", "TIME", lambda h: _part_of_day(h, _TODAY), ("this morning",)),
    Rule("tonight", "'tonight'", "TIME", build.always(Of(DayPart("NI"), _TODAY)), ("tonight",)),
    Rule("overnight", "'overnight'", "TIME", build.always(Of(DayPart("NI"), _TODAY)), ("overnight",)),
    Rule("part of that day", "'that' daypart", "TIME", lambda h: _part_of_day(h, _THAT_DAY), ("that afternoon",)),
    Rule("unit told", "('the'|'that') then unit", "DDAY", lambda h: _cell(h, h["then"], told=True),
         ("the following day", "the same month")),
    Rule("to this day", "(?<='to') 'this' 'day'", "REF", build.always(Vague("PRESENT_REF")), ("to this day",)),
    Rule("that unit", "'that' unit", "DDAY", lambda h: _cell(h, 0, told=True), ("that day",)),
    Rule("last weekend", "('the'|'this')? step 'weekend'", "WK", lambda h: build.occurrence(Weekend(), h["step"]),
         ("last weekend",)),
    Rule("unit of something", "x:('the' (step|ord) unit) 'of'", "DUR", lambda h: Duration(1, _unit(h)),
         ("the last month of the war",), ("x",)),
    Rule("by this time", "(?<=lead) 'this' ('time'|'period')", "REF", build.always(Then()), ("by this time",)),
    Rule("unit by step", "('the'|'this')? step unit", "WK", lambda h: _cell(h, h["step"]), ("last week",)),
    Rule("week of day", "'the' unit ('of'|'beginning'|'starting') day:aday", "WK",
         lambda h: Holding(_unit(h), h["day"]) if _unit(h) in (Unit.WEEK, Unit.WEEKEND) else None,
         ("the week of March 6",)),
    Rule("this weekend", "('this'|'the') 'weekend'", "WK", build.always(Near(Weekend())), ("this weekend",)),
    Rule("this unit", "('this'|'the' 'current') unit", "WK", lambda h: _cell(h, 0), ("this week",)),
    Rule("latest quarter", "'the' 'latest' 'fiscal'? ('quarter'|'period')", "QTR",
         build.always(Shift(Unit.QUARTER, -1)),
         ("the latest quarter",)),
    Rule("the quarter", f"'the' 'quarter' {_NO_TAIL}", "QTR", build.always(Shift(Unit.QUARTER, 0, anaphoric=True)),
         ("the quarter",)),
    Rule("the week", f"'the' ('week'|unit:'month') {_NO_TAIL}", "WK",
         lambda h: Shift(Unit.MONTH if h.word("unit") else Unit.WEEK, 0), ("the week", "the month")),
    Rule("the year's", f"'the' ('full')? 'year' {_NO_TAIL}", "YR", build.always(Shift(Unit.YEAR, 0)), ("the year",)),
    Rule("deictic", "deictic", "DDAY", lambda h: Shift(Unit.DAY, h["deictic"]), ("yesterday",)),
    Rule("year end", "'year' '-'? 'end'", "PART", build.always(Part("late", Shift(Unit.YEAR, 0))), ("year-end",)),
    Rule("at the time",
         "('at'|'by'|'around'|'since'|'until'|'of'|'from') x:('that'|'the') y:('time'|'moment'|'point') (?!'of')",
         "REF",
         lambda h: Then() if h.word("y") == "time" or h.word("x") == "that" else None, ("at that time",), ("x..y",)),
    Rule("these days", "'these' 'days'", "REF", build.always(Vague("PRESENT_REF")), ("these days",)),
    Rule("the future", "'the' ('near'|'foreseeable'|'distant'|'immediate')? 'future'", "REF",
         build.always(Vague("FUTURE_REF")), ("the near future",)),
    Rule("term", "'the' ('near'|'short'|'long') '-'? 'term'", "REF",
         build.always(Vague("FUTURE_REF")), ("the near term",)),
    Rule("future units", "'future' units", "REF", build.always(Vague("FUTURE_REF")), ("future years",)),
    Rule("the past", "'the' ('recent'|'distant')? x:'past' (?!n|units|unit)", "REF",
         build.always(Vague("PAST_REF")), ("the past",)),
    Rule("right now", "('right'|'more')? ref", "REF", lambda h: Vague(h["ref"]), ("right now", "recently")),
    Rule("current", "'current'", "REF", build.always(Vague("PRESENT_REF")), ("current",)),
    Rule("recent", "'recent'", "REF", build.always(Vague("PAST_REF")), ("recent",)),
)

COMBINED = (
    Rule("period of year", "'the'? x:(MDAY|MON|SEAS|QTR) (','|'of'|'in')? year:(YR|YEAR)", "FDAY",
         lambda h: build.inside(h["x"], h["year"]), ("June of last year", "July 25 of that year")),
    Rule("year's period", "year:(YR|YEAR) poss x:(MDAY|MON|SEAS|QTR)", "FDAY",
         lambda h: build.inside(h["x"], h["year"]),
         ("next year's first quarter",)),
    Rule("weekday of week", "x:WDAY (','|'of')? week:WK", "DDAY", lambda h: build.inside(h["x"], h["week"]),
         ("Thursday of last week", "Wednesday last week")),
    Rule("day and part", "day:days ','? daypart", "TIME", lambda h: _part_of_day(h, h["day"]), ("Thursday morning",)),
    Rule("part and day", "daypart ','? day:days", "TIME", lambda h: _part_of_day(h, h["day"]),
         ("mid-afternoon yesterday",)),
    Rule("part of day of", "'the'? ('early'|'late')? daypart 'hours'? ('of'|'on') day:days", "TIME",
         lambda h: _part_of_day(h, h["day"]), ("the morning of 4 October", "the early morning hours of May 1")),
    Rule("clock in two zones", "x:clocktime '(' y:clocktime ')' ','? 'on'? day:days", "TIME",
         lambda h: (Of(h["x"], h["day"]), Of(h["y"], h["day"])), ("10:35 a.m. (0735 GMT) Friday",), ("x", "y..day")),
    Rule("clock on part of day", "clocktime (','|'on')? day:days ','? daypart", "TIME",
         lambda h: Of(h["clocktime"], h["day"]), ("8 a.m. Friday morning",)),
    Rule("clock this morning", "clocktime (','|'on')? x:TIME", "TIME",
         lambda h: build.at_clock(h["clocktime"], h["x"]), ("8 a.m. this morning",)),
    Rule("clock on day", "clocktime (','|'on')? day:days", "TIME", lambda h: Of(h["clocktime"], h["day"]),
         ("8 p.m. on Friday",)),
    Rule("day at clock", "day:days ','? 'at'? clocktime", "TIME", lambda h: Of(h["clocktime"], h["day"]),
         ("Friday at 8 p.m.",)),
    Rule("clock alone", "clocktime", "TIME", lambda h: Of(h["clocktime"], _THAT_DAY), ("8 p.m.",)),
    Rule("by dawn", "('at'|'by'|'until'|'before'|'after'|'since'|'around') daypart", "TIME",
         lambda h: _part_of_day(h, _THAT_DAY), ("by dawn",), ("daypart",)),
    Rule("the morning",
         "('in'|'during'|'of'|'by'|'later'|'earlier'|'early'|'on'|'through') the:'the' daypart (?!'of')", "TIME",
         lambda h: _part_of_day(h, _THAT_DAY), ("in the morning",), ("the..daypart",)),
)

PARTS = (
    Rule("about", "('about'|'around'|'circa') x:(YEAR|FMON|MON|FDAY|MDAY|TIME|LONG)", "TIME",
         lambda h: build.about(h["x"]),
         ("around March 1981", "about 7 p.m.")),
    Rule("part", "'the'? 'very'? part '-'? 'in'? 'of'? 'the'? x:wholes", "PART", lambda h: Part(h["part"], h["x"]),
         ("early 2015", "the late 1990s", "the end of May", "mid-March")),
    Rule("earlier in", "x:('earlier'|'later') ('in'|'on')? y:(wholes|days)", "PART",
         lambda h: Part(h.word("x"), h["y"]),
         ("earlier this month", "later that year", "Earlier Sunday")),
    Rule("early part of day", "('early'|'late'|'later'|'earlier') x:TIME", "TIME", lambda h: h["x"],
         ("early Friday morning",)),
    Rule("late on day", "x:('early'|'late') ('on')? y:days", "PART",
         lambda h: Part(h.word("x"), h["y"]), ("late Thursday",)),
)

LENGTHS = (
    Rule("twice a unit", "('once'|'twice'|n 'times') ('a'|'an'|'per'|'each'|'every') unit", "SET",
         lambda h: Every(_unit(h)), ("twice a week",)),
    Rule("every unit", "('every'|'each') (x:n (units|unit)|x:ord unit|'other'? unit)", "SET",
         lambda h: Every(_unit(h), int(build.ordinal(h.get("x", 1)) or 1)), ("every week", "every two weeks")),
    Rule("per unit", "'per' unit", "SET", lambda h: Every(_unit(h)), ("per month",)),
    Rule("half a unit", "rough? ('half' ('a'|'an')|'a' 'half' '-'?) unit", "DUR", lambda h: Duration(0.5, _unit(h)),
         ("half an hour",)),
    Rule("unit and a half", "rough? ('a'|'an'|'one') '-'? unit '-'? 'and' '-'? 'a' '-'? 'half'", "DUR",
         lambda h: Duration(1.5, _unit(h)), ("a year and a half",)),
    Rule("number to number of units", "x:n '-' y:n '-'? (units|unit)", "DUR",
         lambda h: Duration(h["x"], _unit(h)), ("2-3 years",)),
    Rule("fraction",
         "(rough? (cardinal '-')? 'quarters'|('more' 'than'|rough)? ('a'|'an') 'quarter') (?!'ago'|'earlier'|'later')",
         "noise", build.always(0), ("three-quarters",)),
    Rule("so long", "(x:n '-')? (unit|units) '-' 'long'", "DUR",
         lambda h: Duration(_count(h), _unit(h)), ("decades-long",)),
    Rule("a second", "'a' 'second' (?!'or'|'and')", "noise", build.always(0), ("a second",)),
    Rule("year of period", "'the'? year ('quarter'|'period')", "YR", lambda h: Year(h["year"]), ("the 1988 quarter",)),
    Rule("length", "(rough|'more' 'than'|'less' 'than'|'at' 'least'|'at' 'most'|'up' 'to'|'as' 'long' 'as'|'close' 'to'"
         "|'another'|('the'|'these'|'those') (?=n units)|(?<=lead) 'over')?"
         " (x:n|'a'|'an') '-'? 'more'? full? (units|unit)"
         " ('or' ('so'|'more'|n))?", "DUR",
         lambda h: Duration(_count(h), _unit(h)), ("two years", "a month", "more than four hours")),
    Rule("another unit", "('another'|'an' 'entire') unit", "DUR", lambda h: Duration(1, _unit(h)), ("another month",)),
    Rule("units ahead", "'the' units 'ahead'", "DUR", lambda h: Stretch(None, _unit(h), True), ("the weeks ahead",)),
    Rule("units", "('the'|'many')? units", "DUR", lambda h: Duration(None, _unit(h)), ("years",)),
    Rule("weekdays", "weekdays", "SET", lambda h: Every(Weekday(h["weekdays"])), ("Mondays",)),
    Rule("adverb", "adverb", "SET", lambda h: Every(h["adverb"]), ("daily", "annually")),
)

RANGES = (
    Rule("from to", "'from' first:date join:('to'|'through'|'until'|'till'|'-') last:date", "LIMIT", build.joined,
         ("from May to July 2015",), ("first", "last")),
    Rule("between", "'between' first:date 'and' last:date", "LIMIT", build.between, ("between 2011 and 2013",),
         ("first", "last")),
    Rule("row", "first:date join:('-'|'to'|'through'|'and'|'or'|',' 'and'|',') last:date", "LIMIT", build.joined,
         ("1939-1945", "October and November 1919"), ("first", "last")),
    Rule("limit", "side x:date", "LIMIT", lambda h: Limit(h["side"], h["x"]), ("since 2015",), ("x",)),
)

ENGLISH = Language(
    code="en",
    words=WORDS,
    triggers=("month", "weekday", "weekdays", "wd", "unit", "units", "decadename", "season", "fall", "daypart",
              "deictic",
              "holiday",
              "adverb", "ref", "noon", "tonight", "overnight", "ampm", "oclock", "bce", "ce", "time", "moment",
              "future", "past", "current", "recent", "latest", "period", "term", "spelled"),
    groups={
        "n": ("num", "fraction", "count", "cardinal", "few"),
        "ord": ("ordinal", "ordword", "ordinals"),
        "anyyear": ("num", "year", "oldyear"),
        "days": ("FDAY", "MDAY", "WDAY", "DDAY", "NAMED"),
        "aday": ("FDAY", "MDAY", "WDAY", "DDAY", "NAMED"),
        "wholes": ("YEAR", "YR", "FMON", "MON", "MDAY", "SEAS", "QTR", "LONG", "WK", "NAMED", "DDAY", "FDAY"),
        "date": ("FDAY",
        "MDAY", "WDAY", "DDAY", "NAMED", "YEAR", "YR", "FMON", "MON", "SEAS", "QTR", "LONG", "WK", "PART",
                 "AGO", "TIME"),
    },
    stages=(NUMBERS, CALENDAR, RELATIVE, COMBINED, PARTS, LENGTHS, RANGES),
    capital=frozenset({"may", "march", "mar", "dec", "jan", "sun", "sat", "mon", "wed", "fri", "tue", "mar.", "sun.",
                       "sat."}),
    ordinals=("st", "nd", "rd", "th"),
)
