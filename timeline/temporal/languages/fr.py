"""French, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import SOME
from timeline.temporal.languages.shared import language, roman
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Cues

_WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}

WORDS: dict[str, dict[str, Any]] = {
    "month": {"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
              "aout": 8,
              "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "janv.": 1, "févr.": 2, "avr.": 4,
              "juill.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12},
    "weekday": _WEEKDAYS,
    "weekdays": {f"{name}s": day for name, day in _WEEKDAYS.items()},
    "unit": {"seconde": Unit.SECOND, "minute": Unit.MINUTE, "heure": Unit.HOUR, "jour": Unit.DAY, "journée": Unit.DAY,
             "semaine": Unit.WEEK, "week-end": Unit.WEEKEND, "mois": Unit.MONTH, "trimestre": Unit.QUARTER,
             "an": Unit.YEAR, "année": Unit.YEAR, "décennie": Unit.DECADE, "siècle": Unit.CENTURY},
    "units": {"secondes": Unit.SECOND, "minutes": Unit.MINUTE, "heures": Unit.HOUR, "jours": Unit.DAY,
              "semaines": Unit.WEEK, "week-ends": Unit.WEEKEND, "mois": Unit.MONTH, "trimestres": Unit.QUARTER,
              "ans": Unit.YEAR, "années": Unit.YEAR, "décennies": Unit.DECADE, "siècles": Unit.CENTURY},
    "year_word": {"an": 0, "année": 0},
    "cardinal": {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
                 "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
                 "soixante": 60, "cent": 100},
    "few": {"quelques": SOME, "plusieurs": SOME, "de nombreuses": SOME, "de nombreux": SOME},
    "ordword": {"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
                "dernier": 4},
    "decadename": {"vingt": 1920, "trente": 1930, "quarante": 1940, "cinquante": 1950, "soixante": 1960,
                   "soixante-dix": 1970, "quatre-vingt": 1980, "quatre-vingt-dix": 1990},
    "years": {"années": 0},
    "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "daypart": {"matin": "MO", "matinée": "MO", "midi": "MI", "après-midi": "AF", "soir": "EV", "soirée": "EV",
                "nuit": "NI"},
    "deictic": {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2},
    "holiday": {"noël": Holiday("Christmas", 12, 25), "pâques": Holiday("Easter", easter=0),
                "vendredi saint": Holiday("Good Friday", easter=-2), "pentecôte": Holiday("Whitsun", easter=49),
                "toussaint": Holiday("All Saints' Day", 11, 1)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"début": "early", "mi": "mid", "milieu": "mid", "fin": "late"},
    "adverb": {"quotidiennement": Unit.DAY, "chaque jour": Unit.DAY, "mensuellement": Unit.MONTH,
               "annuellement": Unit.YEAR},
    "ref": {"maintenant": "PRESENT_REF", "actuellement": "PRESENT_REF", "récemment": "PAST_REF",
            "de nos jours": "PRESENT_REF", "dernièrement": "PAST_REF"},
    "noon": {"minuit": 24},
    "dayhour": {"heures": 0, "heure": 0, "h": 0},
    "bce": {"av. j.-c.": 0, "avant j.-c.": 0, "avant jésus-christ": 0},
    "ce": {"apr. j.-c.": 0, "après j.-c.": 0, "après jésus-christ": 0},
    "last": {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1, "prochaine": 1},
    "back": {"dernières": False, "derniers": False, "prochaines": True, "prochains": True},
    "this": {"ce": 0, "cet": 0, "cette": 0, "ces": 0},
    "then": {"suivant": 1, "suivante": 1, "précédent": -1, "précédente": -1, "d'après": 1, "d'avant": -1, "même": 0},
    "thenday": {"lendemain": 1, "veille": -1, "surlendemain": 2},
    "agopre": {"il y a": 0, "voici": 0, "voilà": 0},
    "inpre": {"dans": 0, "d'ici": 0},
    "later": {"plus tard": 1, "après": 1, "auparavant": -1, "plus tôt": -1, "avant": -1},
    "every": {"chaque": 0, "tous": 0, "toutes": 0},
    "per": {"par": 0},
    "art": {"le": None, "la": None, "l'": None, "les": None, "un": 1, "une": 1},
    "of": {"de": 0, "d'": 0, "du": 0, "des": 0, "de l'": 0, "de la": 0},
    "at": {"à": 0, "vers": 0, "dans": 0, "au": 0, "ce": 0},
    "rough": {"environ": 0, "près de": 0, "presque": 0, "plus de": 0, "moins de": 0, "au moins": 0, "quasiment": 0},
    "lead": {"en": 0, "à": 0, "au": 0, "depuis": 0, "cet": 0},
    "from": {"du": 0, "de": 0, "entre le": 0},
    "to": {"au": 0, "à": 0, "jusqu'au": 0, "jusqu'à": 0},
    "between": {"entre": 0},
    "and": {"et": 0},
    "side": {"depuis": Side.SINCE, "dès": Side.SINCE, "jusqu'à": Side.UNTIL, "jusqu'au": Side.UNTIL,
             "jusqu'en": Side.UNTIL, "avant": Side.BEFORE, "après": Side.AFTER, "d'ici": Side.BY},
    "roman": roman("e", "ème", ""),
    "century": {"siècle": 0, "s.": 0},
    "quarterword": {"trimestre": 0},
    "lastpart": {"hier soir": "EV", "hier matin": "MO", "la nuit dernière": "NI"},
    "thattime": {"à l'époque": 0, "à cette époque": 0, "à ce moment-là": 0},
    "old": {"d'âge": 0},
}

FRENCH = language(
    "fr", WORDS,
    Cues(limit=r"(?:jusqu'à|jusqu'au|d'ici|dès|à partir d[eu])(?:\s+(?:le|la|au))?",

                 future=r"va|vont|doit|doivent|devrait|devraient|prévoit|prévoient|compte|comptent|[a-zéèêàâîôûç]{2,}(?:era|eront"
                r"|ira|iront|dra|dront|tra|tront|vra|vront|rrait|rraient)|sera|seront|aura|auront|fera|feront",
         past=r"a|ont|est|sont|était|étaient|avait|avaient|fut|furent|[a-zéèêàâîôûç]{3,}(?:ait|aient|èrent)"),
    ordinals=("er", "re", "e", "ème", "ère"),
    capital=(),
    examples={
        "day month year": ("le 4 octobre 2018", "jeudi 4 octobre 2018", "1er mai 2015"), "day month": ("le 4 octobre",),
        "units ago": ("il y a deux ans",), "unit by step": ("la semaine dernière",), "decade": ("les années 1990",),
        "century in Roman figures": ("XXe siècle",), "part": ("début 2015", "fin mai", "mi-mai"),
        "year by step": ("l'année dernière", "l'an dernier"), "clock in words": ("14 heures", "14 h 30"),
    },
)
