"""Dutch, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import SOME
from timeline.temporal.languages.shared import language
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Cues

_WEEKDAYS = {"maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6}
_PARTS = {"ochtend": "MO", "morgen": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"}

WORDS: dict[str, dict[str, Any]] = {
    "month": {"januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
              "september": 9, "oktober": 10, "november": 11, "december": 12, "jan.": 1, "feb.": 2, "mrt.": 3,
              "apr.": 4, "aug.": 8, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12},
    "weekday": _WEEKDAYS,
    "weekdays": {f"{name}en": day for name, day in _WEEKDAYS.items()},
    "weekdaypart": {f"{name}{part}": (day, code) for name, day in _WEEKDAYS.items() for part, code in _PARTS.items()},
    "unit": {"seconde": Unit.SECOND, "minuut": Unit.MINUTE, "uur": Unit.HOUR, "dag": Unit.DAY, "week": Unit.WEEK,
             "weekend": Unit.WEEKEND, "weekeinde": Unit.WEEKEND, "maand": Unit.MONTH, "kwartaal": Unit.QUARTER,
             "jaar": Unit.YEAR, "decennium": Unit.DECADE, "eeuw": Unit.CENTURY},
    "units": {"seconden": Unit.SECOND, "minuten": Unit.MINUTE, "uren": Unit.HOUR, "dagen": Unit.DAY, "weken": Unit.WEEK,
              "weekenden": Unit.WEEKEND, "maanden": Unit.MONTH, "kwartalen": Unit.QUARTER, "jaren": Unit.YEAR,
              "decennia": Unit.DECADE, "eeuwen": Unit.CENTURY},
    "year_word": {"jaar": 0},
    "cardinal": {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
                 "elf": 11, "twaalf": 12, "vijftien": 15, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
                 "honderd": 100, "anderhalf": 1.5, "anderhalve": 1.5},
    "few": {"enkele": SOME, "een paar": SOME, "enige": SOME, "meerdere": SOME, "verscheidene": SOME, "vele": SOME,
            "veel": SOME},
    "ordword": {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5},
    "decadename": {"twintig": 1920, "dertig": 1930, "veertig": 1940, "vijftig": 1950, "zestig": 1960, "zeventig": 1970,
                   "tachtig": 1980, "negentig": 1990},
    "years": {"jaren": 0},
    "season": {"lente": "SP", "voorjaar": "SP", "zomer": "SU", "herfst": "FA", "najaar": "FA", "winter": "WI"},
    "daypart": {**_PARTS, "'s ochtends": "MO", "'s morgens": "MO", "'s middags": "AF", "'s avonds": "EV",
                "'s nachts": "NI"},
    "deictic": {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2},
    "holiday": {"kerstmis": Holiday("Christmas", 12, 25), "eerste kerstdag": Holiday("Christmas", 12, 25),
                "oudejaarsavond": Holiday("New Year's Eve", 12, 31), "nieuwjaarsdag": Holiday("New Year's Day", 1, 1),
                "pasen": Holiday("Easter", easter=0), "goede vrijdag": Holiday("Good Friday", easter=-2),
                "koningsdag": Holiday("King's Day", 4, 27), "pinksteren": Holiday("Whitsun", easter=49)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"begin": "early", "medio": "mid", "midden": "mid", "halverwege": "mid", "eind": "late", "einde": "late"},
    "adverb": {"dagelijks": Unit.DAY, "wekelijks": Unit.WEEK, "maandelijks": Unit.MONTH, "jaarlijks": Unit.YEAR},
    "ref": {"nu": "PRESENT_REF", "momenteel": "PRESENT_REF", "onlangs": "PAST_REF", "recentelijk": "PAST_REF",
            "tegenwoordig": "PRESENT_REF"},
    "noon": {"middernacht": 24},
    "dayhour": {"uur": 0},
    "bce": {"v.chr.": 0, "v. chr.": 0, "voor christus": 0},
    "ce": {"n.chr.": 0, "n. chr.": 0, "na christus": 0},
    "last": {"vorige": -1, "vorig": -1, "afgelopen": -1, "volgende": 1, "volgend": 1, "komende": 1, "komend": 1},
    "back": {"afgelopen": False, "laatste": False, "voorbije": False, "komende": True, "volgende": True},
    "this": {"deze": 0, "dit": 0},
    "then": {"zelfde": 0, "daaropvolgende": 1, "voorgaande": -1},
    "thenday": {"de volgende dag": 1, "de dag erna": 1, "de dag ervoor": -1, "een dag later": 1},
    "agopost": {"geleden": 0},
    "inpre": {"over": 0, "binnen": 0},
    "later": {"later": 1, "daarna": 1, "nadien": 1, "eerder": -1, "daarvoor": -1, "tevoren": -1},
    "every": {"elke": 0, "elk": 0, "iedere": 0, "ieder": 0, "alle": 0},
    "per": {"per": 0},
    "art": {"de": None, "het": None, "een": 1},
    "of": {"van": 0, "van de": 0, "van het": 0},
    "at": {"om": 0, "op": 0, "in": 0, "rond": 0},
    "rough": {"ongeveer": 0, "bijna": 0, "meer dan": 0, "minder dan": 0, "ruim": 0, "zo'n": 0, "minstens": 0,
              "circa": 0},
    "lead": {"in": 0, "sinds": 0, "tot": 0, "voor": 0, "na": 0, "vanaf": 0},
    "from": {"van": 0, "vanaf": 0},
    "to": {"tot": 0, "tot en met": 0, "t/m": 0},
    "between": {"tussen": 0},
    "and": {"en": 0},
    "side": {"sinds": Side.SINCE, "sedert": Side.SINCE, "vanaf": Side.SINCE, "tot": Side.UNTIL,
             "tot en met": Side.UNTIL,
             "voor": Side.BEFORE, "vóór": Side.BEFORE, "na": Side.AFTER},
    "century": {"eeuw": 0},
    "quarterword": {"kwartaal": 0},
    "thispart": {"vanochtend": "MO", "vanmorgen": "MO", "vanmiddag": "AF", "vanavond": "EV", "vannacht": "NI"},
    "lastpart": {"gisteravond": "EV", "gisterochtend": "MO", "gistermiddag": "AF", "gisternacht": "NI"},
    "thattime": {"destijds": 0, "toentertijd": 0, "in die tijd": 0, "op dat moment": 0},
    "old": {"oud": 0, "oude": 0},
}

DUTCH = language(
    "nl", WORDS,
    Cues(limit=r"(?:tot|vanaf|tot en met|uiterlijk)(?:\s+(?:de|het))?",
         future=r"zal|zullen|zou|zouden|gaat|gaan|wil|willen|moet|moeten|verwacht|verwachten",

                 past=r"was|waren|heeft|hebben|had|hadden|is|zijn|werd|werden|zei|zeiden|kwam|ging|[a-zë]{3,}(?:te|ten|de|den)"),
    ordinals=("e", "ste", "de"),
    examples={
        "day month year": ("4 oktober 2018", "donderdag 4 oktober 2018"), "day month": ("4 oktober",),
        "units ago": ("twee jaar geleden",), "unit by step": ("vorige week",), "decade": ("de jaren 90",),
        "decade in words": ("de jaren negentig",), "century": ("de 20e eeuw",), "part": ("begin 2015", "eind mei"),
        "weekday and part": ("donderdagochtend",),
    },
)
