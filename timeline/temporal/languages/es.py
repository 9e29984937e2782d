"""Spanish, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import SOME
from timeline.temporal.languages.shared import language, roman
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Cues

_WEEKDAYS = {"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6}

WORDS: dict[str, dict[str, Any]] = {
    "month": {"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
              "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene.": 1, "feb.": 2,
              "abr.": 4, "ago.": 8, "sept.": 9, "oct.": 10, "nov.": 11, "dic.": 12},
    "weekday": _WEEKDAYS,
    "weekdays": {"sábados": 5, "domingos": 6},
    "unit": {"segundo": Unit.SECOND, "minuto": Unit.MINUTE, "hora": Unit.HOUR, "día": Unit.DAY, "jornada": Unit.DAY,
             "semana": Unit.WEEK, "fin de semana": Unit.WEEKEND, "mes": Unit.MONTH, "trimestre": Unit.QUARTER,
             "año": Unit.YEAR, "década": Unit.DECADE, "siglo": Unit.CENTURY},
    "units": {"segundos": Unit.SECOND, "minutos": Unit.MINUTE, "horas": Unit.HOUR, "días": Unit.DAY,
              "semanas": Unit.WEEK, "fines de semana": Unit.WEEKEND, "meses": Unit.MONTH, "trimestres": Unit.QUARTER,
              "años": Unit.YEAR, "décadas": Unit.DECADE, "siglos": Unit.CENTURY},
    "year_word": {"año": 0},
    "cardinal": {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
                 "once": 11, "doce": 12, "quince": 15, "veinte": 20, "cien": 100},
    "tens": {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
             "noventa": 90},
    "few": {"varios": SOME, "varias": SOME, "unos pocos": SOME, "unas pocas": SOME, "algunos": SOME, "algunas": SOME,
            "muchos": SOME, "muchas": SOME},
    "ordword": {"primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3,
                "tercero": 3, "cuarto": 4, "cuarta": 4},
    "decadename": {"veinte": 1920, "treinta": 1930, "cuarenta": 1940, "cincuenta": 1950, "sesenta": 1960,
                   "setenta": 1970, "ochenta": 1980, "noventa": 1990},
    "years": {"años": 0, "década de los": 0, "década de": 0},
    "season": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "daypart": {"mañana": "MO", "madrugada": "EARLY", "mediodía": "MI", "tarde": "AF", "noche": "NI"},
    "deictic": {"anteayer": -2, "ayer": -1, "hoy": 0, "mañana": 1, "pasado mañana": 2},
    "holiday": {"navidad": Holiday("Christmas", 12, 25), "nochebuena": Holiday("Christmas Eve", 12, 24),
                "nochevieja": Holiday("New Year's Eve", 12, 31), "año nuevo": Holiday("New Year's Day", 1, 1),
                "viernes santo": Holiday("Good Friday", easter=-2),
                "domingo de resurrección": Holiday("Easter", easter=0)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"principios": "early", "comienzos": "early", "inicios": "early", "inicio": "early", "mediados": "mid",
             "finales": "late", "fines": "late", "final": "late"},
    "adverb": {"diariamente": Unit.DAY, "semanalmente": Unit.WEEK, "mensualmente": Unit.MONTH, "anualmente": Unit.YEAR},
    "ref": {"ahora": "PRESENT_REF", "actualmente": "PRESENT_REF", "recientemente": "PAST_REF",
            "hoy en día": "PRESENT_REF", "últimamente": "PAST_REF"},
    "noon": {"medianoche": 24},
    "dayhour": {"horas": 0, "h": 0, "h.": 0},
    "bce": {"a. c.": 0, "a.c.": 0, "a. de c.": 0, "antes de cristo": 0},
    "ce": {"d. c.": 0, "d.c.": 0, "después de cristo": 0},
    "last": {"pasado": -1, "pasada": -1, "último": -1, "última": -1, "próximo": 1, "próxima": 1, "que viene": 1,
             "anterior": -1},
    "back": {"últimos": False, "últimas": False, "pasados": False, "pasadas": False, "próximos": True,
             "próximas": True},
    "this": {"este": 0, "esta": 0, "estos": 0, "estas": 0},
    "then": {"siguiente": 1, "mismo": 0, "misma": 0},
    "agopre": {"hace": 0},
    "agopost": {"atrás": 0},
    "inpre": {"dentro de": 0, "en": 0},
    "later": {"después": 1, "más tarde": 1, "antes": -1, "más temprano": -1},
    "every": {"cada": 0, "todos": 0, "todas": 0},
    "per": {"por": 0, "al": 0},
    "art": {"el": None, "la": None, "los": None, "las": None, "un": 1, "una": 1},
    "of": {"de": 0, "del": 0, "de la": 0, "de los": 0},
    "at": {"a": 0, "por": 0, "en": 0, "hacia": 0},
    "rough": {"unos": 0, "unas": 0, "casi": 0, "más de": 0, "menos de": 0, "al menos": 0, "cerca de": 0,
              "aproximadamente": 0},
    "lead": {"en": 0, "desde": 0, "hasta": 0},
    "from": {"del": 0, "de": 0, "desde": 0, "desde el": 0},
    "to": {"al": 0, "a": 0, "hasta": 0, "hasta el": 0},
    "between": {"entre": 0},
    "and": {"y": 0},
    "side": {"desde": Side.SINCE, "hasta": Side.UNTIL, "antes de": Side.BEFORE, "antes del": Side.BEFORE,
             "después de": Side.AFTER, "después del": Side.AFTER, "tras": Side.AFTER},
    "roman": roman(""),
    "century": {"siglo": 0, "s.": 0},
    "quarterword": {"trimestre": 0},
    "lastpart": {"anoche": "NI"},
    "thattime": {"en aquel momento": 0, "en aquella época": 0, "en ese momento": 0, "por aquel entonces": 0,
                 "en aquel entonces": 0},
    "old": {"de edad": 0},
    "quote": {"'": 0},
}

SPANISH = language(
    "es", WORDS,
    Cues(limit=r"(?:hasta|a partir de|para)(?:\s+(?:el|la))?",
         future=r"va a|van a|debe|deben|prevé|prevén|planea|planean|espera|esperan|[a-záéíóúñ]{2,}(?:rá|rán|ría|rían)",
         past=r"ha|han|había|habían|fue|fueron|era|eran|estaba|estaban|dijo|dijeron|[a-záéíóúñ]{2,}(?:ó|aron|ieron|aba"
              r"|aban)"),
    examples={
        "day month year": ("el 4 de octubre de 2018", "jueves 4 de octubre de 2018"), "day month": ("el 4 de octubre",),
        "units ago": ("hace dos años",), "unit by step": ("la semana pasada", "la próxima semana"),
        "decade": ("los años 90", "la década de 1990"), "century in Roman figures": ("siglo XX",),
        "part": ("principios de 2015", "finales de mayo"), "year by step": ("el año pasado", "el próximo año"),
    },
)
