"""English: its words of time and the constructions they stand in, as data.

The rules run in stages, from numbers over calendar dates to what is built around them; within a stage the first rule
that fits at a place wins, so longer constructions stand before shorter ones.
"""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import (
    bare_month,
    clock,
    decade,
    full_date,
    iso,
    month_day,
    month_year,
    numeric_date,
    year,
)
from timeline.temporal.meaning import (
    Between,
    Century,
    Clock,
    DayPart,
    Decade,
    Duration,
    Every,
    Half,
    Holiday,
    Limit,
    Meaning,
    Millennium,
    MonthName,
    Near,
    Occurrence,
    Of,
    Offset,
    Part,
    Quarter,
    Season,
    Shift,
    Side,
    Stretch,
    Then,
    Unit,
    Vague,
    Weekday,
    Year,
)
from timeline.temporal.periods import Named
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
             "mid-morning": "MO", "midmorning": "MO", "mid-afternoon": "AF", "midafternoon": "AF"}
_DEICTIC = {"yesterday": -1, "today": 0, "tomorrow": 1}
_HOLIDAYS = {
    "christmas": Holiday("Christmas", 12, 25), "christmas day": Holiday("Christmas", 12, 25),
    "christmas eve": Holiday("Christmas Eve", 12, 24), "boxing day": Holiday("Boxing Day", 12, 26),
    "new year's eve": Holiday("New Year's Eve", 12, 31), "new year's day": Holiday("New Year's Day", 1, 1),
    "new year's": Holiday("New Year's Day", 1, 1),
    "valentine's day": Holiday("Valentine's Day", 2, 14), "st. patrick's day": Holiday("St Patrick's Day", 3, 17),
    "april fools' day": Holiday("April Fools' Day", 4, 1), "may day": Holiday("May Day", 5, 1),
    "independence day": Holiday("Independence Day", 7, 4), "halloween": Holiday("Halloween", 10, 31),
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
_PARTS = {"early": "early", "mid": "mid", "late": "late", "beginning": "early", "start": "early", "outset": "early",
          "middle": "mid", "end": "late", "close": "late"}
_ADVERBS = {"daily": Unit.DAY, "weekly": Unit.WEEK, "monthly": Unit.MONTH, "quarterly": Unit.QUARTER,
            "yearly": Unit.YEAR, "annual": Unit.YEAR, "annually": Unit.YEAR, "hourly": Unit.HOUR, "nightly": Unit.DAY}
_REFS = {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF",
         "presently": "PRESENT_REF", "lately": "PAST_REF"}

SOME = 0  # a number that is not stated

WORDS: dict[str, dict[str, Any]] = {
    "month": _MONTHS,
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
    "daypart": _DAYPARTS,
    "deictic": _DEICTIC,
    "holiday": _HOLIDAYS,
    "zone": _ZONES,
    "part": _PARTS,
    "adverb": _ADVERBS,
    "ref": _REFS,
    "oclock": {"o'clock": 0},
    "noon": {"noon": 12, "midnight": 24},
    "ampm": {"a.m.": False, "am": False, "p.m.": True, "pm": True, "a.m": False, "p.m": True},
    "art": {"a": 1, "an": 1, "one": 1},
    "few": {"several": SOME, "few": SOME, "many": SOME, "some": SOME, "numerous": SOME},
    "bce": {"bc": True, "b.c.": True, "bce": True, "b.c.e.": True},
    "last": {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1},
    "stretch": {"last": False, "past": False, "next": True, "coming": True, "recent": False, "previous": False},
    "then": {"following": 1, "next": 1, "previous": -1, "preceding": -1, "same": 0},
    "ago": {"ago": -1, "earlier": -1, "later": 1, "hence": 1, "after": 1, "before": -1, "afterwards": 1},
    "roughly": {"about": 0, "around": 0, "nearly": 0, "almost": 0, "roughly": 0, "approximately": 0, "some": 0,
                "only": 0, "just": 0},
    "fortnight": {"fortnight": 2},
    "side": {"since": Side.SINCE, "until": Side.UNTIL, "till": Side.UNTIL, "before": Side.BEFORE, "after": Side.AFTER,
             "by": Side.BY},
    "prep": {"in": 0, "on": 0, "at": 0, "during": 0, "for": 0, "of": 0},
}

NUMBERS = (
    Rule("tens and ones", "tens '-'? cardinal", "count", lambda h: h["tens"] + h["cardinal"], ("twenty-five",)),
    Rule("ordinal tens", "tens '-'? ordword", "ordinals", lambda h: h["tens"] + h["ordword"], ("twenty-first",)),
    Rule("hundreds", "(cardinal|art) 'hundred'", "count", lambda h: 100 * h.get("cardinal", 1), ("a hundred",)),
    Rule("a few", "'a' ('few'|'couple' ('of')?|'number' 'of')", "count", lambda h: SOME, ("a few",)),
    Rule("dozen", "'a' 'dozen'", "count", lambda h: 12, ("a dozen",)),
    Rule("and a half", "x:n '-'? 'and' '-'? 'a' '-'? 'half'", "count", lambda h: h["x"] + 0.5, ("two and a half",)),
    Rule("tens", "tens", "count", lambda h: h["tens"], ("twenty",)),
)


def _ordinal_date(hit: Hit) -> Meaning | None:
    return month_day(hit)


def _at(hit: Hit) -> Clock | None:
    return clock(hit.word("x"), afternoon=hit.get("ampm"), offset=hit.get("zone"))


def _ordinal(text: object) -> int:
    return text if isinstance(text, int) else int("".join(char for char in str(text) if char.isdigit()))


def _century(hit: Hit) -> Meaning:
    return Century(_ordinal(hit["o"]), bool(hit.get("bce")))


def _bce(hit: Hit) -> Meaning:
    return Year(1 - hit["x"])


CALENDAR = (
    Rule("iso", "iso", "DAY", lambda h: iso(h["iso"]), ("2018-10-04", "2018-10")),
    Rule("numeric date", "dated", "DAY", lambda h: numeric_date(h["dated"]), ("30/10/1989",)),
    Rule("month day year", "(weekday ','?|wd ','?)? month day ','? year", "DAY", full_date,
         ("October 4, 2018", "Thursday, Oct. 4, 2018")),
    Rule("month ordinal year", "(weekday ','?|wd ','?)? month 'the'? o:ord ','? year", "DAY",
         lambda h: full_date(_With(h, day=_ordinal(h["o"]))), ("October 4th, 2018",)),
    Rule("day month year", "(weekday ','?|wd ','?)? day 'of'? month ','? year", "DAY", full_date, ("4 October 2018",)),
    Rule("ordinal month year", "(weekday ','?|wd ','?)? 'the'? o:ord 'of'? month ','? year", "DAY",
         lambda h: full_date(_With(h, day=_ordinal(h["o"]))), ("the 4th of October 2018",)),
    Rule("month year", "month (','|'of')? year", "MON", month_year, ("October 2018", "October of 2018")),
    Rule("month day", "(weekday ','?|wd ','?)? month day", "DAY", month_day, ("October 4",)),
    Rule("month ordinal", "(weekday ','?|wd ','?)? month 'the'? o:ord", "DAY",
         lambda h: month_day(_With(h, day=_ordinal(h["o"]))), ("October 4th",)),
    Rule("day month", "(weekday ','?|wd ','?)? day 'of'? month", "DAY", month_day, ("4 October",)),
    Rule("ordinal month", "(weekday ','?|wd ','?)? 'the'? o:ord 'of'? month", "DAY",
         lambda h: month_day(_With(h, day=_ordinal(h["o"]))), ("the 4th of October",)),
    Rule("century", "'the'? o:ord '-'? 'century' bce?", "DATE", _century, ("the 20th century", "9th century BC")),
    Rule("millennium", "'the'? o:ord '-'? 'millennium' bce?", "DATE",
         lambda h: Millennium(_ordinal(h["o"]), bool(h.get("bce"))), ("the third millennium",)),
    Rule("year bce", "x:anyyear bce", "YEAR", _bce, ("264 BC",)),
    Rule("year ce", "('ad'|'a.d.') x:anyyear", "YEAR", lambda h: Year(h["x"]), ("AD 79",)),
    Rule("decade in figures", "'the'? decades", "DATE", lambda h: decade(h["decades"]), ("the 1990s", "the '90s")),
    Rule("decade in words", "'the' decadename", "DATE", lambda h: Decade(h["decadename"]), ("the nineties",)),
    Rule("quarter of year", "'the'? o:ord '-'? 'quarter' ('of')? ('fiscal')? year", "DATE",
         lambda h: Of(Quarter(_ordinal(h["o"])), Year(h["year"])), ("the third quarter of 2015",)),
    Rule("quarter", "'the'? o:ord '-'? 'quarter'", "DATE", lambda h: _quarter(h), ("the third quarter",)),
    Rule("half of year", "'the'? o:ord 'half' ('of')? ('fiscal')? year", "DATE",
         lambda h: Of(Half(_ordinal(h["o"])), Year(h["year"])), ("the first half of 2015",)),
    Rule("season year", "'the'? season (','|'of')? year", "DATE", lambda h: Of(Season(h["season"]), Year(h["year"])),
         ("the summer of 2015", "spring 1979")),
    Rule("holiday year", "holiday (','|'of'|'in')? year", "DAY", lambda h: Of(h["holiday"], Year(h["year"])),
         ("Christmas 2015",)),
    Rule("fiscal year", "'fiscal' 'year'? year", "YEAR", year, ("fiscal 1989",)),
    Rule("year", "year", "YEAR", year, ("2015",)),
    Rule("holiday", "holiday", "DAY", lambda h: Near(h["holiday"]), ("Christmas",)),
    Rule("month", "month", "MON", bare_month, ("October",)),
    Rule("clock with half of day", "(x:clock|x2:fraction|x3:hour) ampm (zone 'time'?)?", "clocktime",
         lambda h: clock(h.word("x") or h.word("x2") or h.word("x3"), afternoon=h["ampm"], offset=h.get("zone")),
         ("8 p.m.", "10:30 a.m. EST")),
    Rule("clock", "x:clock (zone 'time'?)?", "clocktime", lambda h: clock(h.word("x"), offset=h.get("zone")), ("10:30 GMT",)),
    Rule("military clock", "x:military zone", "clocktime",
         lambda h: clock(f"{h.word('x')[:2]}:{h.word('x')[2:]}", offset=h["zone"]), ("1430 GMT",)),
    Rule("o'clock", "(x:hour|c:cardinal) oclock", "clocktime",
         lambda h: Clock(h.get("x") or h["c"]), ("8 o'clock",)),
    Rule("that time", "('that'|'the'|'this') ('same')? ('time'|'moment')", "thattime", lambda h: Then(), ()),
    Rule("noon", "noon", "clocktime", lambda h: Clock(h["noon"], 0), ("noon",)),
)


class _With:
    """A hit with some elements given from outside."""

    __slots__ = ("_given", "_hit")

    def __init__(self, hit: Hit, **given: object) -> None:
        self._hit, self._given = hit, given

    def __getitem__(self, name: str) -> object:
        return self._given[name] if name in self._given else self._hit[name]

    def get(self, name: str, default: object = None) -> object:
        return self._given[name] if name in self._given else self._hit.get(name, default)

    def word(self, name: str) -> str:
        return self._hit.word(name)


def _quarter(hit: Hit) -> Meaning | None:
    number = _ordinal(hit["o"])
    return Near(Quarter(number)) if number <= 4 else None


def _named(hit: Hit) -> Named:
    if hit.get("month"):
        return MonthName(hit["month"])
    if hit.get("season"):
        return Season(hit["season"])
    return Weekday(hit["weekday"])


RELATIVE = (
    Rule("n units ago", "(roughly)? (x:n|art) (units|unit) 'ago'", "AGO", lambda h: _offset(h, -1), ("two years ago",)),
    Rule("n units earlier", "(roughly)? (x:n|art) (units|unit) ('earlier'|'before')", "AGO",
         lambda h: _offset(h, -1, anaphoric=True), ("two years earlier",)),
    Rule("n units later", "(roughly)? (x:n|art) (units|unit) ('later'|'afterwards')", "AGO",
         lambda h: _offset(h, 1, anaphoric=True), ("two years later",)),
    Rule("the past n units", "'the'? stretch (x:n)? units", "DUR",
         lambda h: Stretch(h.get("x") or None, h["units"], h["stretch"]), ("the past two years", "recent weeks")),
    Rule("the following unit", "('the'|'that') then unit", "DAY", lambda h: Shift(h["unit"], h["then"], anaphoric=True),
         ("the following day", "the same month")),
    Rule("that unit", "'that' unit", "DAY", lambda h: Shift(h["unit"], 0, anaphoric=True), ("that day",)),
    Rule("last unit", "last unit", "DATE", lambda h: _shift(h), ("last week",)),
    Rule("last named", "last (month|season|weekday)", "DAY", lambda h: Occurrence(_named(h), h["last"]), ("last May",)),
    Rule("this unit", "'this' unit", "DATE", lambda h: Shift(h["unit"], 0), ("this week",)),
    Rule("this named", "'this' (month|season|weekday)", "DAY", lambda h: Occurrence(_named(h), 0), ("this summer",)),
    Rule("deictic", "deictic", "DAY", lambda h: Shift(Unit.DAY, h["deictic"]), ("yesterday",)),
    Rule("this part of day", "'this' daypart", "TIME", lambda h: Of(DayPart(h["daypart"]), Shift(Unit.DAY, 0)),
         ("this morning",)),
    Rule("tonight", "'tonight'", "TIME", lambda h: Of(DayPart("NI"), Shift(Unit.DAY, 0)), ("tonight",)),
    Rule("last night", "'last' 'night'", "TIME", lambda h: Of(DayPart("NI"), Shift(Unit.DAY, -1)), ("last night",)),
    Rule("weekday", "weekday", "DAY", lambda h: Near(Weekday(h["weekday"])), ("Thursday",)),
    Rule("at the time", "('at'|'by'|'around'|'since') thattime", "REF", lambda h: h["thattime"], ("at that time",),
         spans=("thattime",)),
    Rule("vague", "ref", "REF", lambda h: Vague(h["ref"]), ("recently",)),
)


def _offset(hit: Hit, sign: int, *, anaphoric: bool = False) -> Meaning | None:
    unit = hit.get("unit") or hit.get("units")
    count = hit.get("x", 1)
    return Offset(sign * count if count else None, unit, anaphoric, sign > 0)


def _shift(hit: Hit) -> Meaning | None:
    unit = hit["unit"]
    if unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        return None
    return Shift(unit, hit["last"])


TIMES = (
    Rule("day and part", "day:DAY ','? daypart", "TIME", lambda h: Of(DayPart(h["daypart"]), h["day"]),
         ("Thursday morning",)),
    Rule("part of day on", "'the'? daypart 'of' day:DAY", "TIME", lambda h: Of(DayPart(h["daypart"]), h["day"]),
         ("the morning of 4 October",)),
    Rule("clock on", "clocktime (','|'on')? day:DAY", "TIME", lambda h: Of(h["clocktime"], h["day"]), ("8 p.m. on Friday",)),
    Rule("day at clock", "day:DAY ','? ('at')? clocktime", "TIME", lambda h: Of(h["clocktime"], h["day"]),
         ("Friday at 8 p.m.",)),
    Rule("clock alone", "clocktime", "TIME", lambda h: Of(h["clocktime"], Shift(Unit.DAY, 0, anaphoric=True)), ("8 p.m.",)),
)

PARTS = (
    Rule("early", "'the'? part '-'? ('of')? ('the')? x:date", "PART", lambda h: Part(h["part"], h["x"]),
         ("early 2015", "the late 1990s", "the end of May")),
)

LENGTHS = (
    Rule("length", "(roughly)? (x:n|art) '-'? (units|unit)", "DUR",
         lambda h: Duration(h.get("x", 1) or None, h.get("unit") or h.get("units")), ("two years", "a month")),
    Rule("units", "units", "DUR", lambda h: Duration(None, h["units"]), ("years",)),
    Rule("every", "('every'|'each') (unit|weekday|daypart)", "SET",
         lambda h: Every(h.get("unit") or (Weekday(h["weekday"]) if h.get("weekday") is not None
                                            else DayPart(h["daypart"]))), ("every week", "every Monday")),
    Rule("weekdays", "weekdays", "SET", lambda h: Every(Weekday(h["weekdays"])), ("Mondays",)),
    Rule("adverb", "adverb", "SET", lambda h: Every(h["adverb"]), ("daily", "annually")),
)

RANGES = (
    Rule("from to", "'from' first:date ('to'|'through'|'until'|'till') last:date", "LIMIT",
         lambda h: (Between(h["first"], h["last"]), Between(h["first"], h["last"], end=1)),
         ("from May to July 2015",), spans=("first", "last")),
    Rule("between", "'between' first:date 'and' last:date", "LIMIT",
         lambda h: (Between(h["first"], h["last"], lasting=False), Between(h["first"], h["last"], lasting=False, end=1)),
         ("between 2011 and 2013",), spans=("first", "last")),
    Rule("dash", "first:date '-' last:date", "LIMIT",
         lambda h: (Between(h["first"], h["last"]), Between(h["first"], h["last"], end=1)), ("1939-1945",),
         spans=("first", "last")),
    Rule("limit", "side x:date", "LIMIT", lambda h: Limit(h["side"], h["x"]), ("since 2015",), spans=("x",)),
)

ENGLISH = Language(
    code="en",
    words=WORDS,
    triggers=("month", "weekday", "weekdays", "wd", "unit", "units", "decadename", "season", "daypart", "deictic",
              "holiday", "adverb", "ref", "noon", "tonight", "ampm", "o'clock", "time", "bce"),
    groups={"n": ("num", "fraction", "count", "cardinal", "few"), "ord": ("ordinal", "ordword", "ordinals"),
            "date": ("DAY", "DATE", "MON", "YEAR", "TIME", "PART", "AGO"), "anyyear": ("num", "year", "oldyear")},
    stages=(NUMBERS, CALENDAR, RELATIVE, TIMES, PARTS, LENGTHS, RANGES),
    capital=frozenset({"may", "march", "mar", "dec", "jan", "sun", "sat", "mon", "wed", "fri", "tue"}),
    ordinals=("st", "nd", "rd", "th"),
)
