"""German, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import SOME
from timeline.temporal.languages.shared import language
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Cues


def _forms(stem: str, value: Any) -> dict[str, Any]:
    """An adjective in all its endings."""
    return {f"{stem}{ending}": value for ending in ("e", "en", "er", "es", "em")}


_MONTHS = {"januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
           "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan.": 1, "feb.": 2, "apr.": 4, "aug.": 8,
           "sept.": 9, "okt.": 10, "nov.": 11, "dez.": 12}
_WEEKDAYS = {"montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
             "sonntag": 6}
_PARTS = {"morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI"}
_ORDINALS = ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte")

WORDS: dict[str, dict[str, Any]] = {
    "month": _MONTHS,
    "weekday": _WEEKDAYS,
    "wd": {"mo.": 0, "di.": 1, "mi.": 2, "do.": 3, "fr.": 4, "sa.": 5, "so.": 6},
    "weekdays": {**{f"{name}s": day for name, day in _WEEKDAYS.items()},
                 **{f"{name}e": day for name, day in _WEEKDAYS.items()}},
    "weekdaypart": {f"{name}{part}": (day, code) for name, day in _WEEKDAYS.items() for part, code in _PARTS.items()},
    "unit": {"sekunde": Unit.SECOND, "minute": Unit.MINUTE, "stunde": Unit.HOUR, "tag": Unit.DAY, "woche": Unit.WEEK,
             "wochenende": Unit.WEEKEND, "monat": Unit.MONTH, "monats": Unit.MONTH, "quartal": Unit.QUARTER,
             "jahr": Unit.YEAR, "jahres": Unit.YEAR, "jahrzehnt": Unit.DECADE, "jahrhundert": Unit.CENTURY,
             "jahrtausend": Unit.MILLENNIUM},
    "units": {"sekunden": Unit.SECOND, "minuten": Unit.MINUTE, "stunden": Unit.HOUR, "tage": Unit.DAY,
              "tagen": Unit.DAY, "wochen": Unit.WEEK, "wochenenden": Unit.WEEKEND, "monate": Unit.MONTH,
              "monaten": Unit.MONTH, "jahre": Unit.YEAR, "jahren": Unit.YEAR, "jahrzehnte": Unit.DECADE,
              "jahrzehnten": Unit.DECADE, "jahrhunderte": Unit.CENTURY, "jahrhunderten": Unit.CENTURY},
    "year_word": {"jahr": 0, "jahre": 0, "jahres": 0},
    "cardinal": {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
                 "elf": 11, "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50,
                 "hundert": 100, "zweieinhalb": 2.5, "anderthalb": 1.5},
    "few": {"einige": SOME, "einigen": SOME, "mehrere": SOME, "mehreren": SOME, "wenige": SOME, "wenigen": SOME,
            "viele": SOME, "vielen": SOME, "ein paar": SOME},
    "ordword": {form: place for place, stem in enumerate(_ORDINALS, 1) for form in (stem, f"{stem}n", f"{stem}s",
                f"{stem}r")},
    "decadename": {f"{stem}er": year for stem, year in (
        ("zwanzig", 1920), ("dreißig", 1930), ("vierzig", 1940), ("fünfzig", 1950), ("sechzig", 1960),
        ("siebzig", 1970),
        ("achtzig", 1980), ("neunzig", 1990))},
    "decadeend": {"er": 0},
    "years": {"jahre": 0, "jahren": 0, "-jahre": 0, "-jahren": 0},
    "season": {"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"},
    "daypart": {**_PARTS, "früh": "MO", "morgens": "MO", "abends": "EV", "nachts": "NI", "mittags": "MI",
                "nachmittags": "AF", "vormittags": "MO"},
    "deictic": {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    "holiday": {"weihnachten": Holiday("Christmas", 12, 25), "heiligabend": Holiday("Christmas Eve", 12, 24),
                "silvester": Holiday("New Year's Eve", 12, 31), "neujahr": Holiday("New Year's Day", 1, 1),
                "ostern": Holiday("Easter", easter=0), "karfreitag": Holiday("Good Friday", easter=-2),
                "ostermontag": Holiday("Easter Monday", easter=1), "pfingsten": Holiday("Whitsun", easter=49)},
    "zone": {"mez": 60, "mesz": 120, "gmt": 0, "utc": 0},
    "part": {"anfang": "early", "beginn": "early", "mitte": "mid", "ende": "late", "früh": "early", "spät": "late"},
    "adverb": {"täglich": Unit.DAY, "wöchentlich": Unit.WEEK, "monatlich": Unit.MONTH, "jährlich": Unit.YEAR,
               "stündlich": Unit.HOUR},
    "ref": {"jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "heutzutage": "PRESENT_REF", "kürzlich": "PAST_REF",
            "neulich": "PAST_REF", "zurzeit": "PRESENT_REF", "momentan": "PRESENT_REF"},
    "noon": {"mitternacht": 24},
    "dayhour": {"uhr": 0},
    "bce": {"v. chr.": 0, "v.chr.": 0, "vor christus": 0},
    "ce": {"n. chr.": 0, "n.chr.": 0, "nach christus": 0},
    "last": {**_forms("letzt", -1), **_forms("vergangen", -1), **_forms("vorig", -1), **_forms("nächst", 1),
             **_forms("kommend", 1)},
    "back": {form: False for stem in ("letzt", "vergangen") for form in _forms(stem, 0)}
            | {form: True for stem in ("nächst", "kommend") for form in _forms(stem, 0)},
    "this": dict.fromkeys(_forms("dies", 0), 0),
    "then": {**_forms("folgend", 1), **_forms("selb", 0), "gleichen": 0},
    "thenday": {"am tag darauf": 1, "tags darauf": 1, "am nächsten tag": 1, "am folgenden tag": 1, "am tag davor": -1},
    "agopre": {"vor": 0},
    "inpre": {"in": 0},
    "later": {"später": 1, "danach": 1, "darauf": 1, "zuvor": -1, "davor": -1, "vorher": -1, "früher": -1},
    "every": dict.fromkeys(_forms("jed", 0), 0) | {"alle": 0},
    "per": {"pro": 0},
    "art": {"der": None, "die": None, "das": None, "den": None, "dem": None, "des": None, "ein": 1, "eine": 1,
            "einen": 1, "einem": 1, "einer": 1, "eines": 1},
    "of": {"des": 0, "der": 0, "von": 0, "im": 0},
    "at": {"um": 0, "gegen": 0, "am": 0, "in": 0},
    "rough": {"etwa": 0, "rund": 0, "fast": 0, "knapp": 0, "über": 0, "mehr als": 0, "mindestens": 0, "ungefähr": 0,
              "weniger als": 0},
    "lead": {"im": 0, "seit": 0, "bis": 0, "ab": 0, "vor": 0, "nach": 0, "den": 0},
    "from": {"von": 0, "vom": 0},
    "to": {"bis": 0, "bis zum": 0},
    "between": {"zwischen": 0},
    "and": {"und": 0},
    "side": {"seit": Side.SINCE, "bis": Side.UNTIL, "vor": Side.BEFORE, "nach": Side.AFTER, "bis zum": Side.UNTIL,
             "seit dem": Side.SINCE, "vor dem": Side.BEFORE, "nach dem": Side.AFTER},
    "century": {"jahrhundert": 0, "jahrhunderts": 0, "jh.": 0, "jhd.": 0},
    "quarterword": {"quartal": 0, "quartals": 0, "vierteljahr": 0},
    "thispart": {"heute nacht": "NI", "heute abend": "EV", "heute morgen": "MO"},
    "lastpart": {"gestern abend": "EV", "gestern nacht": "NI", "gestern morgen": "MO"},
    "thattime": {"damals": 0, "zu jener zeit": 0, "zu dieser zeit": 0, "zu diesem zeitpunkt": 0, "seinerzeit": 0},
    "old": {"alt": 0, "alte": 0, "alten": 0, "alter": 0, "altes": 0},
}

GERMAN = language(
    "de", WORDS,
    Cues(limit=r"(?:bis|ab)(?:\s+(?:zum|zu|am|kommenden))?",
         future=r"wird|werden|soll|sollen|will|wollen|plant|planen|möchte|dürfte|dürften",
         past=r"war|waren|hat|haben|hatte|hatten|ist|sind|wurde|wurden|sagte|sagten|kam|ging|teilte|gab|[a-zäöü]{3,}te|"
              r"[a-zäöü]{3,}ten"),
    examples={
        "day month year": ("4. Oktober 2018", "Donnerstag, den 4. Oktober 2018"), "day month": ("4. Oktober",),
        "units ago": ("vor zwei Jahren", "vor drei Tagen"), "unit by step": ("letzte Woche",),
        "decade of figures": ("1990er Jahre",), "century": ("20. Jahrhundert",),
        "weekday and part": ("Donnerstagabend",),
        "part": ("Anfang 2015", "Ende Mai"), "quarter of year": ("dritte Quartal 2015",), "clock in words": ("14 Uhr",),
    },
)
