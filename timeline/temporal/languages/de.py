"""German, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.counts import SOME
from timeline.temporal.languages.shared import language
from timeline.temporal.languages.shared.numerals import joined, listed
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Around, Cues, Quoting


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
_ONES = {"ein": 1, **listed("zwei drei vier fünf sechs sieben acht neun", 2)}
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
         "neunzig": 90}
_TEENS = listed("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10)
_LASTING = {"stündig": Unit.HOUR, "tägig": Unit.DAY, "wöchig": Unit.WEEK, "monatig": Unit.MONTH}
_LONG = {"stunden": Unit.HOUR, "tage": Unit.DAY, "wochen": Unit.WEEK, "monate": Unit.MONTH, "jahre": Unit.YEAR,
         "jahrzehnte": Unit.DECADE, "jahrhunderte": Unit.CENTURY}

# words in small letters that end like a past tense and are none
_NO_VERBS = ("(?:heute|(?:letzt|nächst|erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|best|größt|höchst"
             "|meist"
             "|ältest|jüngst|neuest|spät|gut|alt|weit|breit|recht|echt|hart|leicht|schlecht|bekannt|gesamt|ge[a-zäöü]+t"
             "|ver[a-zäöü]+et)en?|unten|selten|mitten|inmitten|bitten?|hätten?|könnten?|möchten?|sollten?|müssten?"
             "|dürften?|seiten|leute|hunderten?)")

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
    "cardinal": {**listed("zwei drei vier fünf sechs sieben acht neun", 2), **_TEENS, **_TENS,
                 **joined(_TENS, _ONES, "und", ones_first=True), "hundert": 100, "zweieinhalb": 2.5,
                 "dreieinhalb": 3.5, "anderthalb": 1.5, "eineinhalb": 1.5},
    "few": {"einige": SOME, "einigen": SOME, "mehrere": SOME, "mehreren": SOME, "wenige": SOME, "wenigen": SOME,
            "viele": SOME, "vielen": SOME, "ein paar": SOME},
    "ordword": {form: place for place, stem in enumerate(_ORDINALS, 1) for form in (stem, f"{stem}n", f"{stem}s",
                f"{stem}r")},
    "decadename": {f"{stem}er": 1900 + tens for stem, tens in _TENS.items()},
    "decadeword": {f"{stem}er{end}": 1900 + tens for stem, tens in _TENS.items() for end in ("jahre", "jahren")},
    "decadeend": {"er": 0},
    "years": {"jahre": 0, "jahren": 0, "-jahre": 0, "-jahren": 0},
    "season": {"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"},
    "daypart": {**_PARTS, "früh": "MO", "morgens": "MO", "abends": "EV", "nachts": "NI", "mittags": "MI",
                "nachmittags": "AF", "vormittags": "MO"},
    "deictic": {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    "holiday": {"weihnachten": Holiday("Christmas", 12, 25), "heiligabend": Holiday("Christmas Eve", 12, 24),
                "silvester": Holiday("New Year's Eve", 12, 31), "neujahr": Holiday("New Year's Day", 1, 1),
                "ostern": Holiday("Easter", easter=0), "karfreitag": Holiday("Good Friday", easter=-2),
                "ostermontag": Holiday("Easter Monday", easter=1), "pfingsten": Holiday("Whitsun", easter=49),
                "pfingstmontag": Holiday("Whit Monday", easter=50), "christi himmelfahrt": Holiday("Ascension",
                                 easter=39),
                "ostersonntag": Holiday("Easter", easter=0), "rosenmontag": Holiday("Shrove Monday", easter=-48),
                "aschermittwoch": Holiday("Ash Wednesday", easter=-46), "fronleichnam": Holiday("Corpus Christi",
                                  easter=60),
                "tag der deutschen einheit": Holiday("German Unity Day", 10, 3),
                "tag der arbeit": Holiday("Labour Day", 5, 1),
                "allerheiligen": Holiday("All Saints' Day", 11, 1), "nikolaus": Holiday("St Nicholas' Day", 12, 6)},
    "zone": {"mez": 60, "mesz": 120, "gmt": 0, "utc": 0},
    "part": {"anfang": "early", "beginn": "early", "mitte": "mid", "ende": "late", "früh": "early", "spät": "late"},
    "adverb": {"täglich": Unit.DAY, "wöchentlich": Unit.WEEK, "monatlich": Unit.MONTH, "jährlich": Unit.YEAR,
               "stündlich": Unit.HOUR},
    "ref": {"jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "heutzutage": "PRESENT_REF", "kürzlich": "PAST_REF",
            "neulich": "PAST_REF", "zurzeit": "PRESENT_REF", "momentan": "PRESENT_REF", "gegenwärtig": "PRESENT_REF",
                       "inzwischen": "PRESENT_REF", "vor kurzem": "PAST_REF",
            "unlängst": "PAST_REF", "künftig": "FUTURE_REF", "zukünftig": "FUTURE_REF"},
    "era": {"zukunft": "FUTURE_REF", "vergangenheit": "PAST_REF", "gegenwart": "PRESENT_REF"},
    "noon": {"mitternacht": 24},
    "dayhour": {"uhr": 0, "h": 0},
    "bce": {"v. chr.": 0, "v.chr.": 0, "vor christus": 0},
    "ce": {"n. chr.": 0, "n.chr.": 0, "nach christus": 0},
    "last": {**_forms("letzt", -1), **_forms("vergangen", -1), **_forms("vorig", -1), **_forms("nächst", 1),
             **_forms("kommend", 1)},
    "back": {form: False for stem in ("letzt", "vergangen") for form in _forms(stem, 0)}
            | {form: True for stem in ("nächst", "kommend") for form in _forms(stem, 0)},
    "this": dict.fromkeys(_forms("dies", 0), 0),
    "then": {**_forms("folgend", 1), **_forms("selb", 0), "gleichen": 0},
    "thenday": {"tag darauf": 1, "tags darauf": 1, "nächsten tag": 1, "folgenden tag": 1, "darauffolgenden tag": 1,
                "tag danach": 1, "tag davor": -1, "tag zuvor": -1, "vortag": -1, "selben tag": 0, "gleichen tag": 0,
                "diesem tag": 0, "jenem tag": 0, "diesen tagen": 0},
    "that": {**_forms("jen", 0)},
    "agopre": {"vor": 0},
    "inpre": {"in": 0},
    "later": {"später": 1, "danach": 1, "darauf": 1, "zuvor": -1, "davor": -1, "vorher": -1, "früher": -1},
    "every": dict.fromkeys(_forms("jed", 0), 0) | {"alle": 0},
    "per": {"pro": 0},
    "art": {"der": None, "die": None, "das": None, "den": None, "dem": None, "des": None, "ein": 1, "eine": 1,
            "einen": 1, "einem": 1, "einer": 1, "eines": 1},
    "of": {"des": 0, "der": 0, "von": 0, "im": 0},
    "at": {"um": 0, "gegen": 0, "am": 0, "in": 0},
    "clockpre": {"um": 0, "gegen": 0, "ab": 0, "bis": 0, "seit": 0, "vor": 0, "nach": 0, "kurz nach": 0, "kurz vor": 0},
    "partlead": {"am": 0, "in": 0},
    "eve": {"zum": 0, "auf": 0, "auf den": 0},
    "daylead": {"am": 0, "vom": 0, "zum": 0, "den": 0, "dem": 0, "ab": 0, "bis": 0, "bis zum": 0, "seit dem": 0},
    "rough": {"etwa": 0, "rund": 0, "fast": 0, "knapp": 0, "über": 0, "mehr als": 0, "mindestens": 0, "ungefähr": 0,
              "weniger als": 0, "gut": 0, "gute": 0, "nur": 0},
    "lead": {"in": 0, "im": 0, "seit": 0, "bis": 0, "ab": 0, "vor": 0, "nach": 0, "den": 0},
    "from": {"von": 0, "vom": 0},
    "to": {"bis": 0, "bis zum": 0},
    "between": {"zwischen": 0},
    "and": {"und": 0},
    "than": {"als": 0},
    "circa": {"um": 0, "um das": 0, "ca.": 0, "circa": 0, "zirka": 0},
    "side": {"seit": Side.SINCE, "bis": Side.UNTIL, "vor": Side.BEFORE, "nach": Side.AFTER, "bis zum": Side.UNTIL,
             "seit dem": Side.SINCE, "vor dem": Side.BEFORE, "nach dem": Side.AFTER},
    "century": {"jahrhundert": 0, "jahrhunderts": 0, "jh.": 0, "jhd.": 0},
    "millennium": {"jahrtausend": 0, "jahrtausends": 0},
    "quarterword": {"quartal": 0, "quartals": 0, "vierteljahr": 0},
    "qn": {"q1": 1, "q2": 2, "q3": 3, "q4": 4},
    "halfword": {"halbjahr": 0, "halbjahres": 0, "jahreshälfte": 0},
    "halfof": {"hälfte": 0},
    "fiscal": {"geschäftsjahr": 0, "geschäftsjahres": 0, "haushaltsjahr": 0, "wirtschaftsjahr": 0},
    "halfpre": dict.fromkeys(_forms("halb", 0), 0),
    "halfto": {"halb": 0},
    "quarterhour": {"viertel": 0},
    "pastto": {"nach": 1, "vor": -1},
    "nightto": {"auf": 0, "zu": 0, "zum": 0},
    "greeting": {"guten morgen": 0, "guten tag": 0, "guten abend": 0, "gute nacht": 0},
    "collective": {"dutzend": 12},
    "times": {f"{stem}mal": 0 for stem in ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "mehr")},
    "unitpart": {"jahresende": (Unit.YEAR, "late"), "jahresbeginn": (Unit.YEAR, "early"),
                 "jahresanfang": (Unit.YEAR, "early"), "jahresmitte": (Unit.YEAR, "mid"),
                 "monatsende": (Unit.MONTH, "late"), "monatsbeginn": (Unit.MONTH, "early"),
                 "wochenbeginn": (Unit.WEEK, "early")},
    "longword": {f"{stem}lang": unit for stem, unit in _LONG.items()} | {"tagelang": Unit.DAY},
    "lengthadj": {f"{stem}{lasting}{ending}": (count, unit) for stem, count in {**_ONES, **_TEENS}.items()
                  for lasting, unit in _LASTING.items() for ending in ("e", "en", "er", "es", "em")},
    "thispart": {"heute nacht": "NI", "heute abend": "EV", "heute morgen": "MO"},
    "lastpart": {"gestern abend": "EV", "gestern nacht": "NI", "gestern morgen": "MO"},
    "thattime": {"damals": 0, "zu jener zeit": 0, "zu dieser zeit": 0, "zu diesem zeitpunkt": 0, "seinerzeit": 0},
    "old": {"alt": 0, "alte": 0, "alten": 0, "alter": 0, "altes": 0},
    "agelead": {"alter von": 0, "alter von etwa": 0},
    "label": dict.fromkeys(("seite", "seiten", "nummer", "nr.", "zimmer", "artikel", "typ", "modell"), 0),
    "reading": {"lesezeit": 0, "lesezeit:": 0, "lesedauer": 0, "lesedauer:": 0},
}

GERMAN = language(
    "de", WORDS,
    Cues(limit=r"(?:bis|ab)(?:\s+(?:zum|zu|am|kommenden))?", appointed=r"für(?:\s+(?:den|kommenden))?",
         clause=",", plain=r"(?:hatten?|waren?|wurden?|hat|haben)\b",
         future=r"tagt|tagen|trifft|treffen|spielt|spielen|berät|beraten|entscheidet|entscheiden|stimmt|stimmen|wählt"
                r"|wählen|reist|reisen|empfängt|besucht|schließt|verhandelt|wird|werden|soll|sollen|will|wollen|plant|planen|möchte|möchten|dürfte|dürften|beginnt|beginnen|startet"
                r"|starten|endet|enden|eröffnet|tritt|treten|läuft|steht|stehen|findet|finden|kommt|kommen",
         behind=r"hatten?",
         past=r"war|waren|hat|haben|hatte|hatten|ist|sind|wurde|wurden|sagte|sagten|kam|ging|teilte|gab|(?:ab|an|auf|aus|ein|vor|zu|zurück|nieder"
              r"|ent|er|ver|be|ge|zer|unter|über)?(?:starb|zog|traf|nahm|fand|verlor|gewann|schlug|fiel|trat|griff|brach"
              r"|rief|sprach|stieg|sank|schloss|ließ|hielt|blieb|gann|stand|lag|schien|schrieb|schied|floh|schoss|flog"
              r"|kam|ging|gab|sah|trug|wuchs)(?:en)?"
              rf"|(?!{_NO_VERBS}\b)[a-zäöü]{{3,}}te|(?!{_NO_VERBS}\b)[a-zäöü]{{3,}}ten",
         weekday="Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag",
         quoting=Quoting(spoken="sagte|sagten|erklärte|erklärten|betonte|warnte|warnten|teilte|teilten|kündigte"
                                "|berichtete|ergänzte|versicherte",
                         written="schrieb|schrieben|notierte|twitterte|postete",
                         papers="Brief|Tagebuch|E-?Mail|Telegramm|Memo|Schreiben",
                         led="(?:(?:und|aber|auch|noch) )?(?:am |im |in )?", on="am|im|in|noch am",
                         of="vom|von|aus dem",
                         apart="dass|wenn|weil|nachdem|bevor|seit|nach|vor|bis|während|wird|werden|würde|hatte"
                               "|ist|war|waren|und|aber|als|gegen")),
    around=Around(
        led="in|im|seit|bis|von|vor|nach|ab|um|jahr|und",
        things="pfund|menschen|leute|personen|einwohner|mal|prozent|[mb]illionen|milliarden|mitarbeiter|beschäftigte",
        indefinite=r"\b[Ee]in(?:e[mns])?(?: [a-zäöüß]+e[nrs])? <>"),
    examples={
        "day month year": ("4. Oktober 2018", "Donnerstag, den 4. Oktober 2018"), "day month": ("4. Oktober",),
        "units ago": ("vor zwei Jahren", "vor drei Tagen"), "unit by step": ("letzte Woche",),
        "decade of figures": ("1990er Jahre",), "century": ("20. Jahrhundert",),
        "weekday and part": ("Donnerstagabend",),
        "part": ("Anfang 2015", "Ende Mai"), "quarter of year": ("dritte Quartal 2015",), "clock in words": ("14 Uhr",),
    },
)
