"""Italian, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.counts import SOME
from timeline.temporal.languages.shared import language
from timeline.temporal.languages.shared.numerals import joined, listed, roman
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Around, Cues, Quoting

_WEEKDAYS = {"lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5, "domenica": 6}
_ONES = {**listed("due tre quattro cinque sei sette", 2), "nove": 9}
_TEENS = listed("dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove", 10)
_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
         "novanta": 90}
_CUT = {ten[:-1]: value for ten, value in _TENS.items()}  # before a vowel: ventuno, ventotto
_CENTURIES = {"duecento": 13, "trecento": 14, "quattrocento": 15, "cinquecento": 16, "seicento": 17, "settecento": 18,
              "ottocento": 19, "novecento": 20}

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
    "cardinal": {**_ONES, "otto": 8, **_TEENS, **_TENS, **joined(_TENS, _ONES, ""),
                 **joined(_CUT, {"uno": 1, "un": 1, "otto": 8}, ""), **joined(_TENS, {"tré": 3}, ""), "cento": 100},
    "few": {"alcuni": SOME, "alcune": SOME, "diversi": SOME, "diverse": SOME, "pochi": SOME, "poche": SOME,
            "molti": SOME, "molte": SOME, "qualche": SOME},
    "ordword": {"primo": 1, "prima": 1, "primi": 1, "prime": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3,
                "quarto": 4, "quarta": 4, "quinto": 5, "quinta": 5, "sesto": 6,
                "sesta": 6},
    "decadename": {"venti": 1920, "trenta": 1930, "quaranta": 1940, "cinquanta": 1950, "sessanta": 1960,
                   "settanta": 1970, "ottanta": 1980, "novanta": 1990},
    "years": {"anni": 0},
    "season": {"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    "daypart": {"mattina": "MO", "mattino": "MO", "mattinata": "MO", "pomeriggio": "AF", "sera": "EV", "serata": "EV",
                "notte": "NI", "alba": "DAWN"},
    "deictic": {"l'altro ieri": -2, "ieri": -1, "oggi": 0, "domani": 1, "dopodomani": 2},
    "holiday": {"natale": Holiday("Christmas", 12, 25), "capodanno": Holiday("New Year's Day", 1, 1),
                "pasqua": Holiday("Easter", easter=0), "pasquetta": Holiday("Easter Monday", easter=1),
                "ferragosto": Holiday("Ferragosto", 8, 15), "venerdì santo": Holiday("Good Friday", easter=-2),
                "lunedì dell'angelo": Holiday("Easter Monday", easter=1), "epifania": Holiday("Epiphany", 1, 6),
                "vigilia di natale": Holiday("Christmas Eve", 12, 24), "santo stefano": Holiday("St Stephen's Day", 12,
                26),
                "ognissanti": Holiday("All Saints' Day", 11, 1), "immacolata": Holiday("Immaculate Conception", 12, 8),
                "martedì grasso": Holiday("Shrove Tuesday", easter=-47), "festa dei lavoratori": Holiday("Labour Day",
                5, 1),
                "festa della repubblica": Holiday("Republic Day", 6, 2)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"inizio": "early", "inizi": "early", "metà": "mid", "fine": "late"},
    "adverb": {"quotidianamente": Unit.DAY, "settimanalmente": Unit.WEEK, "mensilmente": Unit.MONTH,
               "annualmente": Unit.YEAR},
    "ref": {"ora": "PRESENT_REF", "adesso": "PRESENT_REF", "attualmente": "PRESENT_REF", "recentemente": "PAST_REF",
            "oggigiorno": "PRESENT_REF", "al momento": "PRESENT_REF", "di recente": "PAST_REF", "ormai": "PRESENT_REF",
            "poco fa": "PAST_REF", "prossimamente": "FUTURE_REF"},
    "era": {"futuro": "FUTURE_REF", "passato": "PAST_REF", "presente": "PRESENT_REF"},
    "nightto": {"e": 0},
    "dayhour": {"h": 0},
    "clockart": {"le": 0, "ore": 0, "le ore": 0},
    "clockpre": {"alle": 0, "dalle": 0, "verso": 0, "dopo": 0, "prima delle": 0, "entro": 0, "fino alle": 0, "delle": 0,
                 "alle ore": 0, "ore": 0, "intorno alle": 0},
    "clockat": {"alle": 0, "dalle": 0, "fino alle": 0, "alle ore": 0, "ore": 0, "intorno alle": 0, "verso le": 0},
    "minutespost": {"e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15},
    "partlead": {"in": 0, "nella": 0, "di": 0},
    "noon": {"mezzogiorno": 12, "mezzanotte": 24},
    "bce": {"a.c.": 0, "a. c.": 0, "avanti cristo": 0},
    "ce": {"d.c.": 0, "d. c.": 0, "dopo cristo": 0},
    "last": {"scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "prossimo": 1, "prossima": 1, "ultimo": -1,
             "ultima": -1},
    "back": {"ultimi": False, "ultime": False, "scorsi": False, "scorse": False, "prossimi": True, "prossime": True},
    "this": {"questo": 0, "questa": 0, "quest'": 0},
    "that": {"quel": 0, "quella": 0, "quell'": 0, "quello": 0},
    "then": {"seguente": 1, "successivo": 1, "successiva": 1, "dopo": 1, "precedente": -1, "precedenti": -1,
             "prima": -1, "stesso": 0,
             "stessa": 0, "medesimo": 0},
    "thenday": {"indomani": 1, "vigilia": -1},
    "agopost": {"fa": 0},
    "inpre": {"tra": 0, "fra": 0},
    "later": {"dopo": 1, "più tardi": 1, "prima": -1},
    "every": {"ogni": 0, "tutti": 0, "tutte": 0},
    "times": {"volta": 0, "volte": 0},
    "per": {"al": 0, "all'": 0, "alla": 0, "a": 0},
    "art": {"il": None, "lo": None, "la": None, "l'": None, "i": None, "gli": None, "le": None, "un": 1, "uno": 1,
            "una": 1, "un'": 1},
    "of": {"di": 0, "d'": 0, "del": 0, "dello": 0, "della": 0, "dell'": 0, "dei": 0, "degli": 0, "delle": 0},
    "at": {"a": 0, "alle": 0, "all'": 0, "verso": 0, "di": 0, "in": 0, "nella": 0, "nel": 0},
    "rough": {"circa": 0, "quasi": 0, "più di": 0, "meno di": 0, "poco più di": 0, "poco meno di": 0, "oltre": 0,
              "almeno": 0},
    "lead": {"in": 0, "nell'": 0, "nella": 0, "dall'": 0, "dalla": 0, "d'": 0},
    "from": {"dal": 0, "dall'": 0, "dalla": 0, "da": 0},
    "to": {"al": 0, "all'": 0, "alla": 0, "a": 0, "fino al": 0},
    "between": {"tra": 0, "fra": 0, "tra il": 0, "fra il": 0},
    "and": {"e": 0, "e il": 0, "ed": 0},
    "than": {"di": 0, "del": 0, "che": 0},
    "circa": {"intorno al": 0, "verso il": 0, "attorno al": 0},
    "datedday": _WEEKDAYS,
    "side": {"dal": Side.SINCE, "dall'": Side.SINCE, "dalla": Side.SINCE, "fino al": Side.UNTIL, "fino a": Side.UNTIL,
             "entro": Side.BY, "entro il": Side.BY, "prima del": Side.BEFORE, "prima di": Side.BEFORE,
             "dopo": Side.AFTER, "dopo il": Side.AFTER},
    "roman": roman(""),
    "century": {"secolo": 0, "sec.": 0},
    "greeting": {"ora di": 0, "in ora": 0},
    "centuryname": _CENTURIES,
    "millennium": {"millennio": 0},
    "quarterword": {"trimestre": 0},
    "qn": {"t1": 1, "t2": 2, "t3": 3, "t4": 4},
    "halfword": {"semestre": 0},
    "halfof": {"metà": 0},
    "fiscal": {"esercizio": 0, "anno fiscale": 0, "esercizio fiscale": 0},
    "halfpre": {"mezzo": 0, "mezza": 0, "mezz'": 0},
    "halfpost": {"mezzo": 0, "mezza": 0},
    "collective": {"decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "cinquantina": 50,
                   "centinaio": 100},
    "monthword": {"mese": 0},
    "dayword": {"giorno": 0, "giorni": 0},
    "thispart": {"stamattina": "MO", "stamani": "MO", "stasera": "EV", "stanotte": "NI"},
    "lastpart": {"ieri sera": "EV", "ieri mattina": "MO", "ieri notte": "NI"},
    "thattime": {"all'epoca": 0, "a quel tempo": 0, "in quel momento": 0, "a quell'epoca": 0},
    "old": {"di età": 0},
    "agelead": {f"{verb} {rough}".strip(): 0 for verb in ("ha", "hanno", "aveva", "avevano", "età di", "compie")
                for rough in ("", "circa", "quasi")},
    "person": dict.fromkeys(("bambino", "bambina", "uomo", "donna", "ragazzo", "ragazza", "giovane", "anziano",
                             "anziana", "bambini", "ragazzi", "sospetto", "sospettato"), 0),
    "label": dict.fromkeys(("pagina", "pagine", "numero", "n.", "articolo", "camera"), 0),
    "reading": {"lettura": 0, "lettura:": 0, "tempo di lettura": 0, "tempo di lettura:": 0},
    "roundclock": {"su 24": 0},
    "quote": {"'": 0},
}

ITALIAN = language(
    "it", WORDS,
    Cues(limit=r"(?:fino a|fino al|entro|a partire d[ai]l?)(?:\s+(?:il|la))?",
         appointed=r"(?:previst[oaie]|fissat[oaie]|programmat[oaie]|attes[oaie]) (?:per|a|il)(?:\s+(?:il|la))?"
                   r"|per(?:\s+(?:il|la))?",
         future=r"si riunisce|si riuniscono|gioca|giocano|affronta|affrontano|riceve|si vota|entra in vigore|si apre"
                r"|termina|finisce|riprende|scende in campo|inizia|comincia|parte|scade|apre|deve|devono|dovrebbe"
                r"|dovrebbero|prevede|prevedono|intende|intendono|[a-zàèéìòù]{2,}(?:rà|ranno|rebbe"
                r"|rebbero)",
         behind=r"aveva(?:no)? (?:\w+ )?\w+(?:to|so|tto)",
         past=r"ha|hanno|è|sono|era|erano|aveva|avevano|fu|furono|disse|[a-zàèéìòù]{3,}(?:ava|avano|eva|evano|iva|arono)"
              r"|[a-zàèéìòù]{2,}(?:[aiu]t|chius|pres|decis|mess|conclus|discuss)[oaie](?=\s+(?:a|in|il|nel|dal)?\s*$)",
         adjective=r"[a-zàèéìòù]+[oaie]\b", apart=r"[,\n]|\b(?:il|lo|la|i|gli|le|un|una|del|dei|che|e|ma)\b"
                                                  r"|\bl['\u2019]",
         weekday="[Ll]unedì|[Mm]artedì|[Mm]ercoledì|[Gg]iovedì|[Vv]enerdì|[Ss]abato|[Dd]omenica",
         quoting=Quoting(spoken="disse|dissero|detto|dichiarò|dichiarato|affermato|spiegato|annunciato|aggiunto"
                                "|avvertito",
                         written="scrisse|scrissero|scritto|annotò|twittato",
                         papers="lettera|diario|e-mail|telegramma|nota|messaggio",
                         led="(?:(?:ma|e|poi) )?(?:il |nel |in )?", on="il|nel|in|lo scorso",
                         of="del|dello|di|datata",
                         apart="che|chi|quando|dopo|prima|durante|da|se|ma|e|era|sarà|sono|su|contro")),
    ordinals=("º", "°", "ª"),
    capital=_CENTURIES,
    around=Around(
        led="nel|dal|del|al|anno|e",
        things="dollari|sterline|persone|abitanti|per cento|mili[oa]ni?|miliard[io]|dipendenti|addetti",
        indefinite=r"\b[Uu]na? (?:[a-zàèéìòù]+ )?<>",
        several=r"\s+(?:persone|uomini|donne|morti|feriti|arresti|case|auto|bambini|ragazzi|agenti|soldati"
                r"|migranti|giorni|ore|euro|milioni|mila|voti|gol|punti)\b|\s+%"),
    examples={
        "day month year": ("il 4 ottobre 2018", "giovedì 4 ottobre 2018"), "day month": ("il 4 ottobre",),
        "units ago": ("due anni fa",), "unit by step": ("la settimana scorsa",),
        "decade": ("gli anni '90",), "decade in words": ("gli anni Novanta",),
        "century in Roman figures": ("XX secolo",), "part": ("inizio 2015", "fine maggio", "metà maggio"),
        "year by step": ("l'anno scorso",),
    },
)
