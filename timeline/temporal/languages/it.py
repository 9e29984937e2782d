"""Italian, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import SOME
from timeline.temporal.languages.shared import language, roman
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Cues

_WEEKDAYS = {"lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5, "domenica": 6}

WORDS: dict[str, dict[str, Any]] = {
    "month": {"gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8,
              "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12, "gen.": 1, "feb.": 2, "apr.": 4,
              "ago.": 8, "sett.": 9, "ott.": 10, "nov.": 11, "dic.": 12},
    "weekday": _WEEKDAYS,
    "unit": {"secondo": Unit.SECOND, "minuto": Unit.MINUTE, "ora": Unit.HOUR, "giorno": Unit.DAY, "giornata": Unit.DAY,
             "settimana": Unit.WEEK, "fine settimana": Unit.WEEKEND, "weekend": Unit.WEEKEND, "mese": Unit.MONTH,
             "trimestre": Unit.QUARTER, "anno": Unit.YEAR, "decennio": Unit.DECADE, "secolo": Unit.CENTURY},
    "units": {"secondi": Unit.SECOND, "minuti": Unit.MINUTE, "ore": Unit.HOUR, "giorni": Unit.DAY,
              "settimane": Unit.WEEK, "mesi": Unit.MONTH, "trimestri": Unit.QUARTER, "anni": Unit.YEAR,
              "decenni": Unit.DECADE, "secoli": Unit.CENTURY},
    "year_word": {"anno": 0},
    "cardinal": {"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
                 "undici": 11, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50,
                 "cento": 100},
    "few": {"alcuni": SOME, "alcune": SOME, "diversi": SOME, "diverse": SOME, "pochi": SOME, "poche": SOME,
            "molti": SOME, "molte": SOME, "qualche": SOME},
    "ordword": {"primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4},
    "decadename": {"venti": 1920, "trenta": 1930, "quaranta": 1940, "cinquanta": 1950, "sessanta": 1960,
                   "settanta": 1970, "ottanta": 1980, "novanta": 1990},
    "years": {"anni": 0},
    "season": {"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    "daypart": {"mattina": "MO", "mattino": "MO", "mattinata": "MO", "pomeriggio": "AF", "sera": "EV", "serata": "EV",
                "notte": "NI", "alba": "DAWN"},
    "deictic": {"l'altro ieri": -2, "ieri": -1, "oggi": 0, "domani": 1, "dopodomani": 2},
    "holiday": {"natale": Holiday("Christmas", 12, 25), "capodanno": Holiday("New Year's Day", 1, 1),
                "pasqua": Holiday("Easter", easter=0), "pasquetta": Holiday("Easter Monday", easter=1),
                "ferragosto": Holiday("Ferragosto", 8, 15)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"inizio": "early", "inizi": "early", "metà": "mid", "fine": "late"},
    "adverb": {"quotidianamente": Unit.DAY, "settimanalmente": Unit.WEEK, "mensilmente": Unit.MONTH,
               "annualmente": Unit.YEAR},
    "ref": {"ora": "PRESENT_REF", "adesso": "PRESENT_REF", "attualmente": "PRESENT_REF", "recentemente": "PAST_REF",
            "oggigiorno": "PRESENT_REF"},
    "noon": {"mezzogiorno": 12, "mezzanotte": 24},
    "bce": {"a.c.": 0, "a. c.": 0, "avanti cristo": 0},
    "ce": {"d.c.": 0, "d. c.": 0, "dopo cristo": 0},
    "last": {"scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "prossimo": 1, "prossima": 1, "ultimo": -1,
             "ultima": -1},
    "back": {"ultimi": False, "ultime": False, "scorsi": False, "scorse": False, "prossimi": True, "prossime": True},
    "this": {"questo": 0, "questa": 0, "quest'": 0},
    "then": {"seguente": 1, "successivo": 1, "successiva": 1, "dopo": 1, "precedente": -1, "stesso": 0, "stessa": 0},
    "thenday": {"indomani": 1, "vigilia": -1},
    "agopost": {"fa": 0},
    "inpre": {"tra": 0, "fra": 0},
    "later": {"dopo": 1, "più tardi": 1, "prima": -1},
    "every": {"ogni": 0, "tutti": 0, "tutte": 0},
    "per": {"al": 0, "all'": 0, "alla": 0},
    "art": {"il": None, "lo": None, "la": None, "l'": None, "i": None, "gli": None, "le": None, "un": 1, "uno": 1,
            "una": 1, "un'": 1},
    "of": {"di": 0, "del": 0, "dello": 0, "della": 0, "dell'": 0, "dei": 0, "degli": 0, "delle": 0},
    "at": {"a": 0, "alle": 0, "all'": 0, "verso": 0, "di": 0, "in": 0, "nella": 0, "nel": 0},
    "rough": {"circa": 0, "quasi": 0, "più di": 0, "meno di": 0, "oltre": 0, "almeno": 0},
    "lead": {"in": 0, "nell'": 0, "nella": 0, "dall'": 0, "dalla": 0, "d'": 0},
    "from": {"dal": 0, "dall'": 0, "dalla": 0, "da": 0},
    "to": {"al": 0, "all'": 0, "alla": 0, "a": 0, "fino al": 0},
    "between": {"tra": 0, "fra": 0, "tra il": 0, "fra il": 0},
    "and": {"e": 0, "e il": 0, "ed": 0},
    "side": {"dal": Side.SINCE, "dall'": Side.SINCE, "dalla": Side.SINCE, "fino al": Side.UNTIL, "fino a": Side.UNTIL,
             "entro": Side.BY, "entro il": Side.BY, "prima del": Side.BEFORE, "prima di": Side.BEFORE,
             "dopo": Side.AFTER, "dopo il": Side.AFTER},
    "roman": roman(""),
    "century": {"secolo": 0, "sec.": 0},
    "quarterword": {"trimestre": 0},
    "thispart": {"stamattina": "MO", "stamani": "MO", "stasera": "EV", "stanotte": "NI"},
    "lastpart": {"ieri sera": "EV", "ieri mattina": "MO", "ieri notte": "NI"},
    "thattime": {"all'epoca": 0, "a quel tempo": 0, "in quel momento": 0, "a quell'epoca": 0},
    "old": {"di età": 0},
    "quote": {"'": 0},
}

ITALIAN = language(
    "it", WORDS,
    Cues(limit=r"(?:fino a|fino al|entro|a partire d[ai]l?)(?:\s+(?:il|la))?",
         future=r"deve|devono|dovrebbe|dovrebbero|prevede|prevedono|intende|intendono|[a-zàèéìòù]{2,}(?:rà|ranno|rebbe"
                r"|rebbero)",
         past=r"ha|hanno|è|sono|era|erano|aveva|avevano|fu|furono|disse|[a-zàèéìòù]{3,}(?:ava|avano|eva|evano|iva|arono)"),
    ordinals=("º", "°"),
    examples={
        "day month year": ("il 4 ottobre 2018", "giovedì 4 ottobre 2018"), "day month": ("il 4 ottobre",),
        "units ago": ("due anni fa",), "unit by step": ("la settimana scorsa",),
        "decade": ("gli anni '90",), "decade in words": ("gli anni Novanta",),
        "century in Roman figures": ("XX secolo",), "part": ("inizio 2015", "fine maggio", "metà maggio"),
        "year by step": ("l'anno scorso",),
    },
)
