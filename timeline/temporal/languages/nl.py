"""Dutch, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.counts import SOME
from timeline.temporal.languages.shared import language
from timeline.temporal.languages.shared.numerals import joined, listed
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Around, Cues, Quoting

_WEEKDAYS = {"maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6}
_PARTS = {"ochtend": "MO", "morgen": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"}
_ONES = listed("een twee drie vier vijf zes zeven acht negen")
_TEENS = listed("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien", 10)
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
         "negentig": 90}
_LINKED = {f"{one}{'ën' if one[-1] == 'e' else 'en'}": value for one, value in _ONES.items()}
_ORDINALS = {"eerste": 1, **listed("tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
             " dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste", 2)}

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
    "cardinal": {**{one: value for one, value in _ONES.items() if value > 1}, **_TEENS, **_TENS,
                 **joined(_TENS, _LINKED, "", ones_first=True), "honderd": 100,
                 "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeënhalve": 2.5, "drieënhalf": 3.5},
    "few": {"enkele": SOME, "een paar": SOME, "enige": SOME, "meerdere": SOME, "verscheidene": SOME, "vele": SOME,
            "veel": SOME},
    "ordword": _ORDINALS,
    "decadename": {"twintig": 1920, "dertig": 1930, "veertig": 1940, "vijftig": 1950, "zestig": 1960, "zeventig": 1970,
                   "tachtig": 1980, "negentig": 1990},
    "years": {"jaren": 0},
    "season": {"lente": "SP", "voorjaar": "SP", "zomer": "SU", "herfst": "FA", "najaar": "FA", "winter": "WI"},
    "daypart": {**_PARTS, "'s ochtends": "MO", "'s morgens": "MO", "'s middags": "AF", "'s avonds": "EV",
                "'s nachts": "NI", "vroeg": "MO"},
    "deictic": {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2},
    "holiday": {"kerstmis": Holiday("Christmas", 12, 25), "eerste kerstdag": Holiday("Christmas", 12, 25),
                "oudejaarsavond": Holiday("New Year's Eve", 12, 31), "nieuwjaarsdag": Holiday("New Year's Day", 1, 1),
                "pasen": Holiday("Easter", easter=0), "goede vrijdag": Holiday("Good Friday", easter=-2),
                "koningsdag": Holiday("King's Day", 4, 27), "pinksteren": Holiday("Whitsun", easter=49),
                "kerst": Holiday("Christmas", 12, 25), "tweede kerstdag": Holiday("Boxing Day", 12, 26),
                "kerstavond": Holiday("Christmas Eve", 12, 24), "tweede paasdag": Holiday("Easter Monday", easter=1),
                "hemelvaartsdag": Holiday("Ascension", easter=39), "hemelvaart": Holiday("Ascension", easter=39),
                "tweede pinksterdag": Holiday("Whit Monday", easter=50), "sinterklaas": Holiday("St Nicholas' Eve", 12,
                5),
                "bevrijdingsdag": Holiday("Liberation Day", 5, 5), "dodenherdenking": Holiday("Remembrance Day", 5, 4),
                "prinsjesdag": Holiday("Budget Day", 9, 1, nth=3)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"begin": "early", "medio": "mid", "midden": "mid", "halverwege": "mid", "eind": "late", "einde": "late"},
    "adverb": {"dagelijks": Unit.DAY, "wekelijks": Unit.WEEK, "maandelijks": Unit.MONTH, "jaarlijks": Unit.YEAR},
    "ref": {"nu": "PRESENT_REF", "momenteel": "PRESENT_REF", "onlangs": "PAST_REF", "recentelijk": "PAST_REF",
            "tegenwoordig": "PRESENT_REF", "op dit moment": "PRESENT_REF", "kortgeleden": "PAST_REF",
                            "inmiddels": "PRESENT_REF",
            "thans": "PRESENT_REF", "binnenkort": "FUTURE_REF"},
    "era": {"toekomst": "FUTURE_REF", "verleden": "PAST_REF"},
    "noon": {"middernacht": 24},
    "dayhour": {"u": 0},
    "hours": {"uur": 0},
    "barehours": {"uur": 0},
    "nightto": {"op": 0},
    "greeting": {"goede morgen": 0, "goedemorgen": 0, "goede middag": 0, "goede avond": 0, "goede nacht": 0},
    "clockpre": {"om": 0, "rond": 0, "tegen": 0, "vanaf": 0, "tot": 0, "omstreeks": 0, "kort na": 0, "kort voor": 0},
    "partlead": {"in": 0},
    "halfto": {"half": 0},
    "quarterhour": {"kwart": 0},
    "pastto": {"over": 1, "voor": -1},
    "bce": {"v.chr.": 0, "v. chr.": 0, "voor christus": 0},
    "ce": {"n.chr.": 0, "n. chr.": 0, "na christus": 0},
    "last": {"vorige": -1, "vorig": -1, "afgelopen": -1, "volgende": 1, "volgend": 1, "komende": 1, "komend": 1,
             "aanstaande": 1,
             "aanstaand": 1, "eerstvolgende": 1},
    "back": {"afgelopen": False, "laatste": False, "voorbije": False, "komende": True, "volgende": True},
    "this": {"deze": 0, "dit": 0},
    "that": {"dat": 0, "die": 0},
    "then": {"zelfde": 0, "hetzelfde": 0, "dezelfde": 0, "daaropvolgende": 1, "voorgaande": -1, "daarop": 1, "erop": 1,
             "ervoor": -1},
    "thenday": {"volgende dag": 1, "dag erna": 1, "dag daarna": 1, "dag erop": 1, "dag ervoor": -1, "dag daarvoor": -1},
    "agopost": {"geleden": 0},
    "inpre": {"over": 0, "binnen": 0},
    "later": {"later": 1, "daarna": 1, "nadien": 1, "eerder": -1, "daarvoor": -1, "tevoren": -1},
    "every": {"elke": 0, "elk": 0, "iedere": 0, "ieder": 0, "alle": 0},
    "times": {"keer": 0, "maal": 0, "eenmaal": 1, "tweemaal": 2, "driemaal": 3},
    "per": {"per": 0},
    "art": {"de": None, "het": None, "een": 1},
    "of": {"van": 0, "van de": 0, "van het": 0},
    "at": {"om": 0, "op": 0, "in": 0, "rond": 0},
    "quote": {"'": 0},
    "rough": {"ongeveer": 0, "bijna": 0, "meer dan": 0, "minder dan": 0, "ruim": 0, "zo'n": 0, "minstens": 0,
              "circa": 0},
    "lead": {"gepland voor": 0, "voorzien voor": 0, "verwacht voor": 0,  # no "before"
             "in": 0, "sinds": 0, "tot": 0, "voor": 0, "na": 0, "vanaf": 0},
    "from": {"van": 0, "vanaf": 0},
    "to": {"tot": 0, "tot en met": 0, "t/m": 0},
    "between": {"tussen": 0},
    "and": {"en": 0},
    "than": {"dan": 0},
    "circa": {"omstreeks": 0, "rond": 0, "circa": 0, "ca.": 0},
    "side": {"sinds": Side.SINCE, "sedert": Side.SINCE, "vanaf": Side.SINCE, "tot": Side.UNTIL,
             "tot en met": Side.UNTIL,
             "voor": Side.BEFORE, "vóór": Side.BEFORE, "na": Side.AFTER},
    "century": {"eeuw": 0},
    "millennium": {"millennium": 0},
    "quarterword": {"kwartaal": 0},
    "qn": {"q1": 1, "q2": 2, "q3": 3, "q4": 4},
    "halfword": {"halfjaar": 0, "jaarhelft": 0},
    "halfof": {"helft": 0},
    "fiscal": {"boekjaar": 0, "begrotingsjaar": 0},
    "halfpre": {"half": 0, "halve": 0},
    "collective": {"tiental": 10, "twintigtal": 20, "dozijn": 12},
    "monthword": {"maand": 0},
    "unitpart": {"jaareinde": (Unit.YEAR, "late"), "jaarbegin": (Unit.YEAR, "early")},
    "longword": {"urenlang": Unit.HOUR, "dagenlang": Unit.DAY, "wekenlang": Unit.WEEK, "maandenlang": Unit.MONTH,
                 "jarenlang": Unit.YEAR, "decennialang": Unit.DECADE, "eeuwenlang": Unit.CENTURY},
    "lengthadj": {f"{stem}{lasting}s{end}": (count, unit)
                  for stem, count in {**_ONES, **_TEENS}.items() for lasting, unit in (("daag", Unit.DAY),
                  ("maand", Unit.MONTH))
                  for end in ("", "e")},
    "nextpart": {"morgenochtend": "MO", "morgenmiddag": "AF", "morgenavond": "EV", "morgennacht": "NI"},
    "thispart": {"vanochtend": "MO", "vanmorgen": "MO", "vanmiddag": "AF", "vanavond": "EV", "vannacht": "NI"},
    "lastpart": {"gisteravond": "EV", "gisterochtend": "MO", "gistermiddag": "AF", "gisternacht": "NI"},
    "thattime": {"destijds": 0, "toentertijd": 0, "in die tijd": 0, "op dat moment": 0},
    "old": {"oud": 0, "oude": 0, "leeftijd": 0},
    "agelead": {"leeftijd van": 0, "hij is": 0, "zij is": 0, "ze is": 0, "hij was": 0, "zij was": 0, "ze was": 0},
    "person": dict.fromkeys(("jongen", "meisje", "man", "vrouw", "kind", "kinderen"), 0),
    "label": dict.fromkeys(("bladzijde", "pagina", "nummer", "nr.", "artikel", "kamer"), 0),
    "reading": {"leestijd": 0, "leestijd:": 0},
}

DUTCH = language(
    "nl", WORDS,
    Cues(limit=r"(?:tot|vanaf|tot en met|uiterlijk)(?:\s+(?:de|het))?",
         appointed=r"(?:gepland|voorzien|verwacht) (?:voor|op)",
         clause=",|\\b(?:die|dat|omdat|nadat|terwijl)\\b", plain=r"(?:had|hadden|was|waren|werd|werden)\b",
         future=r"vergader(?:t|en)|speelt|spelen|ontvangt|stemt|stemmen|reist|reizen|beslist|debatteert|sluit|vertrekt"
                r"|begint|beginnen|start|opent|eindigt|loopt af|vindt|vinden|treedt"
                r"|zal|zullen|zou|zouden|gaat|gaan|wil|willen|moet|moeten|verwacht|verwachten",
         behind=r"had(?:den)?",
         past=r"was|waren|heeft|hebben|had|hadden|is|zijn|werd|werden|zei|zeiden|kwam|ging|[a-zë]{3,}(?:te|ten|de|den)",
         weekday="[Mm]aandag|[Dd]insdag|[Ww]oensdag|[Dd]onderdag|[Vv]rijdag|[Zz]aterdag|[Zz]ondag",
         quoting=Quoting(spoken="zei|zeiden|verklaarde|verklaarden|vertelde|vertelden|kondigde|meldde|waarschuwde"
                                "|benadrukte",
                         written="schreef|schreven|noteerde|twitterde",
                         papers="brief|dagboek|e-mail|telegram|memo|bericht",
                         led="(?:(?:maar|en|ook) )?(?:op |in )?", on="op|in|afgelopen", of="van|op",
                         apart="dat|die|wie|wanneer|toen|omdat|na|voor|sinds|tijdens|tot|als|maar|en|was|waren|is"
                               "|zal|zou|over|tegen")),
    ordinals=("e", "ste", "de"),
    around=Around(
        led="in|sinds|van|tot|jaar|na|voor|en",
        things="dollar|pond|mensen|inwoners|procent|miljoen|miljard|werknemers|medewerkers",
        indefinite=r"\b(?:[Ee]en|'n) (?:[a-zë]+e )?<>"),
    examples={
        "day month year": ("4 oktober 2018", "donderdag 4 oktober 2018"), "day month": ("4 oktober",),
        "units ago": ("twee jaar geleden",), "unit by step": ("vorige week",), "decade": ("de jaren 90",),
        "decade in words": ("de jaren negentig",), "century": ("de 20e eeuw",), "part": ("begin 2015", "eind mei"),
        "weekday and part": ("donderdagochtend",),
    },
)
