"""English words of time by class, each with its value."""

from __future__ import annotations

from typing import Any

from timeline.temporal.counts import SOME
from timeline.temporal.meaning import Holiday, Side, Unit

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
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "secs": Unit.SECOND, "mins": Unit.MINUTE,
    "hrs": Unit.HOUR, "yrs": Unit.YEAR,
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
             "daytime": "DT",
             "mid-morning": "MO",
             "midmorning": "MO", "mid-afternoon": "AF", "midafternoon": "AF", "mid afternoon": "AF",
             "mid morning": "MO"}
_DEICTIC = {"yesterday": -1, "today": 0, "tomorrow": 1}
_HOLIDAYS = {
    "christmas": Holiday("Christmas", 12, 25), "christmas day": Holiday("Christmas", 12, 25),
    "christmas eve": Holiday("Christmas Eve", 12, 24), "boxing day": Holiday("Boxing Day", 12, 26),
    "new year's eve": Holiday("New Year's Eve", 12, 31), "new year's day": Holiday("New Year's Day", 1, 1),
    "new year's": Holiday("New Year's Day", 1, 1),
    "st patrick's day": Holiday("St Patrick's Day", 3, 17),
    "valentine's day": Holiday("Valentine's Day", 2, 14), "st. patrick's day": Holiday("St Patrick's Day", 3, 17),
    "april fools' day": Holiday("April Fools' Day", 4, 1), "may day": Holiday("May Day", 5, 1),
    "election day": Holiday("Election Day", 11, 1, after=2),
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
    "maundy thursday": Holiday("Maundy Thursday", easter=-3), "holy saturday": Holiday("Holy Saturday", easter=-1),
    "shrove tuesday": Holiday("Shrove Tuesday", easter=-47), "fat tuesday": Holiday("Shrove Tuesday", easter=-47),
    "mardi gras": Holiday("Mardi Gras", easter=-47), "ascension day": Holiday("Ascension Day", easter=39),
    "pentecost": Holiday("Pentecost", easter=49), "whit monday": Holiday("Whit Monday", easter=50),
    "black friday": Holiday("Black Friday", 11, 4, after=23), "cyber monday": Holiday("Cyber Monday", 11, 0, after=26),
    "juneteenth": Holiday("Juneteenth", 6, 19), "inauguration day": Holiday("Inauguration Day", 1, 20),
    "groundhog day": Holiday("Groundhog Day", 2, 2), "earth day": Holiday("Earth Day", 4, 22),
    "flag day": Holiday("Flag Day", 6, 14), "cinco de mayo": Holiday("Cinco de Mayo", 5, 5),
    "international women's day": Holiday("International Women's Day", 3, 8),
    "canada day": Holiday("Canada Day", 7, 1), "australia day": Holiday("Australia Day", 1, 26),
    "anzac day": Holiday("Anzac Day", 4, 25), "remembrance day": Holiday("Remembrance Day", 11, 11),
    "bonfire night": Holiday("Bonfire Night", 11, 5), "burns night": Holiday("Burns Night", 1, 25),
    "all souls' day": Holiday("All Souls' Day", 11, 2),
    "ash wednesday": Holiday("Ash Wednesday", easter=-46), "palm sunday": Holiday("Palm Sunday", easter=-7),
    "whit sunday": Holiday("Pentecost", easter=49), "whitsun": Holiday("Pentecost", easter=49),
    "pentecost sunday": Holiday("Pentecost", easter=49), "pentecost monday": Holiday("Whit Monday", easter=50),
    "easter saturday": Holiday("Holy Saturday", easter=-1), "easter tuesday": Holiday("Easter Tuesday", easter=2),
    "holy thursday": Holiday("Maundy Thursday", easter=-3), "ascension thursday": Holiday("Ascension Day", easter=39),
    "trinity sunday": Holiday("Trinity Sunday", easter=56), "mothering sunday": Holiday("Mothering Sunday", easter=-21),
    "remembrance sunday": Holiday("Remembrance Sunday", 11, 6, nth=2), "epiphany": Holiday("Epiphany", 1, 6),
    "st stephen's day": Holiday("St Stephen's Day", 12, 26), "hogmanay": Holiday("Hogmanay", 12, 31),
    "st george's day": Holiday("St George's Day", 4, 23), "st andrew's day": Holiday("St Andrew's Day", 11, 30),
    "guy fawkes night": Holiday("Bonfire Night", 11, 5), "michaelmas": Holiday("Michaelmas", 9, 29),
    "midsummer day": Holiday("Midsummer Day", 6, 24), "midsummer's day": Holiday("Midsummer Day", 6, 24),
    "candlemas": Holiday("Candlemas", 2, 2), "ve day": Holiday("VE Day", 5, 8),
}
_ZONES = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "eastern": None, "central": None, "pacific": None,
    "mountain": None,
    "et": None, "ct": None, "mt": None, "pt": None, "local": None, "ist": 330, "jst": 540, "aest": 600,
}
_ZONE_MARKS = ("gmt", "utc", "bst", "cet", "cest", "et", "est", "edt", "cst", "cdt", "pst", "pdt", "ist", "jst", "aest")
_PARTS = {"early": "early", "mid": "mid", "late": "late"}
_PART_NOUNS = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}
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
    "seasons": {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"},
    "plainseason": {name: _SEASONS[name] for name in ("summer", "summertime", "autumn", "winter", "wintertime")},
    "attack": {"9/11": 0},
    "daypart": _DAYPARTS,
    "dayparts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "deictic": _DEICTIC,
    "holiday": _HOLIDAYS,
    "zone": _ZONES,
    "zonemark": {name: _ZONES[name] for name in _ZONE_MARKS},  # those that cannot be a word after a year
    "part": _PARTS,
    "partnoun": _PART_NOUNS,
    "adverb": _ADVERBS,
    "ref": _REFS,
    "noon": {"noon": 12, "midnight": 24},
    "ampm": {"a.m.": False, "am": False, "a.m": False, "p.m.": True, "pm": True, "p.m": True},
    "oclock": {"o'clock": 0},
    "few": {"several": SOME, "some": SOME, "few": SOME, "many": SOME, "numerous": SOME},
    "ce": {"ad": 0, "a.d.": 0, "ce": 0, "c.e.": 0},
    "bce": {"bc": 0, "b.c.": 0, "bce": 0, "b.c.e.": 0},
    "step": {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1},
    "back": {"last": False, "past": False, "previous": False, "preceding": False, "next": True, "coming": True},
    "then": {"following": 1, "previous": -1, "preceding": -1, "same": 0, "ensuing": 1, "succeeding": 1},
    "spelled": {"nineteen": 19, "eighteen": 18, "seventeen": 17},
    "dayname": dict.fromkeys(("black", "bloody", "super", "giving", "throwback", "manic", "big", "blue", "red"), 0),
    "numbered": dict.fromkeys(("flight", "flights", "route", "highway", "interstate", "room", "suite", "channel",
                               "number", "no.", "model", "section", "article", "resolution", "chapter", "version",
                               "page", "extension", "bus", "boeing", "airbus", "windows", "gate", "paragraph"), 0),
    "happening": dict.fromkeys(("stabbing", "shooting", "crash", "attack", "blast", "explosion", "fire", "raid",
                                "strike", "earthquake", "quake", "storm", "win", "loss", "defeat", "victory",
                                "protest", "rally",
                                "ruling", "verdict", "vote", "election", "derailment", "collision", "killing"), 0),
    "street": dict.fromkeys(("street", "road", "avenue", "lane", "crescent", "terrace"), 0),
    "title": dict.fromkeys(("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lady"), 0),
    "fortnight": {"fortnight": 0, "fortnights": 0},
    "poss": {"'s": 0},
    "quote": {"'": 0},
    "fyear": {f"fy{year % 100:02d}": year for year in range(1970, 2070)}
             | {f"fy{year}": year for year in range(1970, 2070)},
    "hn": {"h1": 1, "h2": 2},
    "qn": {"q1": 1, "q2": 2, "q3": 3, "q4": 4},
    "half": {"first": 1, "second": 2, "last": 2, "latter": 2},
    "final": {"last": -1, "final": -1, "closing": -1},
    "side": {"since": Side.SINCE, "until": Side.UNTIL, "till": Side.UNTIL, "up until": Side.UNTIL,
             "before": Side.BEFORE, "prior to": Side.BEFORE, "on or before": Side.BY,
             "on or after": Side.FROM, "earlier than": Side.BEFORE,
             "after": Side.AFTER, "later than": Side.AFTER,
             "by": Side.BY, "no later than": Side.BY, "not later than": Side.BY,
             "not before": Side.FROM, "no earlier than": Side.FROM, "no sooner than": Side.FROM,
             "not earlier than": Side.FROM},
    "moved": dict.fromkeys(("postponed", "delayed", "moved", "rescheduled", "deferred", "shifted", "switched",
                            "pushed back", "put back", "put off", "brought forward"), 0),
    "lead": dict.fromkeys(("in", "of", "since", "until", "till", "by", "from", "to", "through", "during", "before",
                           "after", "between", "and", "or", "for", "this", "each", "every", "into", "throughout",
                           "within"), 0),
    "rough": dict.fromkeys(("about", "around", "nearly", "almost", "roughly", "approximately", "barely"), 0),
    "during": dict.fromkeys(("in", "during", "of", "by", "later", "earlier", "early", "on", "through"), 0),
    "owner": dict.fromkeys(("the", "a", "his", "her", "its", "their", "our", "my", "your", "'s"), 0),
    "yearkind": dict.fromkeys(("fiscal", "academic", "school", "financial", "tax"), 0),
    "spell": dict.fromkeys(("long", "short", "brief", "lengthy", "limited", "considerable", "extended", "prolonged",
                            "little"), 0),
    "full": dict.fromkeys(("full", "whole", "entire", "single", "solid", "additional", "extra", "further",
                           "consecutive", "straight", "successive", "trading", "business", "working", "calendar",
                           "long"), 0),
}
