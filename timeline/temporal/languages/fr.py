"""French, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.counts import SOME
from timeline.temporal.languages.shared import language
from timeline.temporal.languages.shared.numerals import joined, listed, roman
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Around, Cues, Quoting

_WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}
_MONTHS = {**listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"), "aout": 8,
           "janv.": 1, "févr.": 2, "avr.": 4, "juill.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12}
_ONES = listed("deux trois quatre cinq six sept huit neuf", 2)
_TEENS = listed("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf", 10)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_SCORES = {"quatre-vingt": 80, "quatre-vingts": 80}
_ORDINALS = {"premier": 1, "première": 1, **listed("deuxième troisième quatrième cinquième sixième septième huitième"
             " neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième"
             " dix-neuvième vingtième", 2), "second": 2, "seconde": 2}

WORDS: dict[str, dict[str, Any]] = {
    "month": _MONTHS,
    "weekday": _WEEKDAYS,
    "weekdays": {f"{name}s": day for name, day in _WEEKDAYS.items()},
    "unit": {"seconde": Unit.SECOND, "minute": Unit.MINUTE, "heure": Unit.HOUR, "jour": Unit.DAY, "journée": Unit.DAY,
             "semaine": Unit.WEEK, "week-end": Unit.WEEKEND, "mois": Unit.MONTH, "trimestre": Unit.QUARTER,
             "an": Unit.YEAR, "année": Unit.YEAR, "décennie": Unit.DECADE, "siècle": Unit.CENTURY},
    "units": {"secondes": Unit.SECOND, "minutes": Unit.MINUTE, "heures": Unit.HOUR, "jours": Unit.DAY,
              "semaines": Unit.WEEK, "week-ends": Unit.WEEKEND, "mois": Unit.MONTH, "trimestres": Unit.QUARTER,
              "ans": Unit.YEAR, "années": Unit.YEAR, "décennies": Unit.DECADE, "siècles": Unit.CENTURY},
    "year_word": {"an": 0, "année": 0},
    "cardinal": {**_ONES, **_TEENS, **_TENS, **_SCORES, **joined(_TENS, _ONES, "-"), **joined(_SCORES, _ONES, "-"),
                 **joined({"soixante": 60, "quatre-vingt": 80}, _TEENS, "-"), "vingt et un": 21, "vingt-et-un": 21,
                 "trente et un": 31, "cent": 100},
    "few": {"quelques": SOME, "plusieurs": SOME, "de nombreuses": SOME, "de nombreux": SOME},
    "ordword": {**_ORDINALS, "dernier": 4, "premiers": 1, "premières": 1},
    "decadename": {"vingt": 1920, "trente": 1930, "quarante": 1940, "cinquante": 1950, "soixante": 1960,
                   "soixante-dix": 1970, "quatre-vingt": 1980, "quatre-vingts": 1980, "quatre-vingt-dix": 1990},
    "years": {"années": 0},
    "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "daypart": {"matin": "MO", "matinée": "MO", "midi": "MI", "après-midi": "AF", "soir": "EV", "soirée": "EV",
                "nuit": "NI"},
    "dayparts": {"matins": "MO", "après-midis": "AF", "soirs": "EV", "nuits": "NI"},
    "deictic": {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2},
    "holiday": {"noël": Holiday("Christmas", 12, 25), "pâques": Holiday("Easter", easter=0),
                "vendredi saint": Holiday("Good Friday", easter=-2), "pentecôte": Holiday("Whitsun", easter=49),
                "toussaint": Holiday("All Saints' Day", 11, 1),
                "lundi de pâques": Holiday("Easter Monday", easter=1), "ascension": Holiday("Ascension", easter=39),
                "lundi de pentecôte": Holiday("Whit Monday", easter=50), "14-juillet": Holiday("Bastille Day", 7, 14),
                "jour de l'an": Holiday("New Year's Day", 1, 1), "nouvel an": Holiday("New Year's Day", 1, 1),
                "saint-sylvestre": Holiday("New Year's Eve", 12, 31), "mardi gras": Holiday("Shrove Tuesday",
                easter=-47),
                "fête du travail": Holiday("Labour Day", 5, 1), "fête nationale": Holiday("Bastille Day", 7, 14)},
    "zone": {"gmt": 0, "utc": 0, "tu": 0},
    "part": {"début": "early", "mi": "mid", "milieu": "mid", "fin": "late"},
    "adverb": {"quotidiennement": Unit.DAY, "chaque jour": Unit.DAY, "mensuellement": Unit.MONTH,
               "annuellement": Unit.YEAR},
    "ref": {"maintenant": "PRESENT_REF", "actuellement": "PRESENT_REF", "récemment": "PAST_REF",
            "de nos jours": "PRESENT_REF", "dernièrement": "PAST_REF", "en ce moment": "PRESENT_REF",
            "désormais": "PRESENT_REF", "à l'heure actuelle": "PRESENT_REF", "à présent": "PRESENT_REF"},
    "era": {"avenir": "FUTURE_REF", "futur": "FUTURE_REF", "passé": "PAST_REF"},
    "noon": {"minuit": 24},
    "midday": {"midi": 12},
    "dayhour": {"h": 0},
    "hours": {"heures": 0, "heure": 0},
    "barehours": {"heures": 0, "heure": 0},
    "minutespost": {"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins quart": -15},
    "clockpre": {"à": 0, "vers": 0, "dès": 0, "jusqu'à": 0, "avant": 0, "peu après": 0},
    "nightto": {"à": 0, "au": 0},
    "partlead": {"dans": 0},
    "bce": {"av. j.-c.": 0, "avant j.-c.": 0, "avant jésus-christ": 0},
    "ce": {"apr. j.-c.": 0, "après j.-c.": 0, "après jésus-christ": 0},
    "last": {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1, "prochaine": 1},
    "back": {"dernières": False, "derniers": False, "prochaines": True, "prochains": True, "à venir": True,
             "passées": False,
             "écoulées": False},
    "this": {"ce": 0, "cet": 0, "cette": 0, "ces": 0},
    "then": {"suivant": 1, "suivante": 1, "précédent": -1, "précédente": -1, "d'après": 1, "d'avant": -1, "même": 0},
    "thenday": {"lendemain": 1, "veille": -1, "surlendemain": 2, "avant-veille": -2},
    "there": {"là": 0},
    "agopre": {"il y a": 0, "voici": 0, "voilà": 0},
    "inpre": {"dans": 0, "d'ici": 0},
    "later": {"plus tard": 1, "après": 1, "auparavant": -1, "plus tôt": -1, "avant": -1},
    "every": {"chaque": 0, "tous": 0, "toutes": 0},
    "per": {"par": 0},
    "times": {"fois": 0},
    "art": {"le": None, "la": None, "l'": None, "les": None, "un": 1, "une": 1},
    "of": {"de": 0, "d'": 0, "du": 0, "des": 0, "de l'": 0, "de la": 0},
    "at": {"à": 0, "vers": 0, "dans": 0, "au": 0, "ce": 0},
    "rough": {"environ": 0, "près de": 0, "presque": 0, "plus de": 0, "moins de": 0, "au moins": 0, "quasiment": 0,
              "un peu plus de": 0, "un peu moins de": 0},
    "lead": {"en": 0, "à": 0, "au": 0, "depuis": 0, "cet": 0, "dans": 0, "par": 0},
    "from": {"du": 0, "de": 0, "entre le": 0},
    "to": {"au": 0, "à": 0, "jusqu'au": 0, "jusqu'à": 0},
    "between": {"entre": 0},
    "and": {"et": 0},
    "than": {"que": 0, "qu'": 0},
    "circa": {"vers": 0, "autour de": 0, "aux alentours de": 0},
    "datedday": _WEEKDAYS,
    "side": {"depuis": Side.SINCE, "dès": Side.SINCE, "jusqu'à": Side.UNTIL, "jusqu'au": Side.UNTIL,
             "jusqu'en": Side.UNTIL, "avant": Side.BEFORE, "après": Side.AFTER, "d'ici": Side.BY},
    "roman": roman("e", "ème", ""),
    "century": {"siècle": 0, "s.": 0},
    "millennium": {"millénaire": 0},
    "quarterword": {"trimestre": 0},
    "qn": {"t1": 1, "t2": 2, "t3": 3, "t4": 4},
    "halfword": {"semestre": 0},
    "halfof": {"moitié": 0},
    "fiscal": {"exercice": 0, "exercice fiscal": 0, "année fiscale": 0},
    "halfpre": {"demi": 0, "demie": 0},
    "halfpost": {"demi": 0, "demie": 0},
    "collective": {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "cinquantaine": 50,
                   "centaine": 100},
    "monthword": {"mois": 0},
    "lastpart": {"hier soir": "EV", "hier matin": "MO", "la nuit dernière": "NI"},
    "thattime": {"à l'époque": 0, "à cette époque": 0, "à ce moment-là": 0},
    "old": {"d'âge": 0},
    "agelead": {f"{verb} {rough}".strip(): 0 for verb in ("il a", "elle a", "il avait", "elle avait", "âgé de",
                "âgée de", "l'âge de") for rough in ("", "près de", "environ")},
    "person": {f"{word}{end}": 0 for word, ends in {"garçon": ("", "s"), "fille": ("", "s"), "fillette": ("", "s"),
               "homme": ("", "s"), "femme": ("", "s"), "enfant": ("", "s"), "adolescent": ("", "e"), "suspect": ("",
                         "e")}.items()
               for end in ends},
    "label": dict.fromkeys(("page", "pages", "numéro", "n°", "article", "chambre"), 0),
    "reading": {"temps de lecture": 0, "temps de lecture :": 0, "temps de lecture:": 0},
    "roundclock": {"sur 24": 0},
}

FRENCH = language(
    "fr", WORDS,
    Cues(limit=r"(?:jusqu'à|jusqu'au|d'ici|dès|à partir d[eu])(?:\s+(?:le|la|au))?",
         appointed=r"(?:prévue?s?|attendue?s?|fixée?s?|programmée?s?|reportée?s? (?=à|au))(?: pour)?(?:\s+(?:en|le"
                   r"|au|à))?"
                   r"|pour(?:\s+(?:le|ce))?",
         future=r"se retrouvent|se réuni(?:t|ssent)|affronte(?:nt)?|reçoit|reçoivent|se tient|se tiennent|reprend"
                r"|reprennent|entre(?:nt)? en vigueur|s'achève|prend fin|vote(?:nt)?|se rend(?:ent)?|joue(?:nt)?|va"
                r"|vont|doit|doivent|devrait|devraient|prévoit|prévoient|compte|comptent|s'ouvre|débute|commence|expire"
                r"|aura lieu|auront lieu|[a-zéèêàâîôûç]{2,}(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront|rrait"
                r"|rraient)|sera|seront|aura|auront|fera|feront",
         behind=r"(?:avait|avaient|avais) (?:\w+ )?[a-zéû]+[éiut]e?s?|(?:était|étaient) (?:\w+ )?[a-zéû]+[éiut]e?s?",
         past=r"a|ont|est|sont|était|étaient|avait|avaient|fut|furent|[a-zéèêàâîôûç]{3,}(?:ait|aient|èrent)"
              r"|[a-zéèêàâîôûç]{3,}ée?s?(?=\s+(?:en|le|au|dès|depuis)?\s*$)",
         adjective=r"[a-zéèêàâîôûç]+ée?s?\b", apart=r"[,\n]|\b(?:le|la|les|un|une|des|du|ce|que|qui|et|mais)\b"
                                                    r"|\bl['\u2019]",
         weekday="[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche",
         quoting=Quoting(spoken="dit|disait|déclaré|déclarait|affirmé|expliqué|annoncé|ajouté|estimé|indiqué"
                                "|assuré|averti",
                         written="écrit|écrivait|écrivit|noté|tweeté|posté",
                         papers="lettre|journal|courriel|e-mail|télégramme|note|message",
                         led="(?:(?:mais|et|puis) )?(?:le |en |au )?", on="le|en|au|dès|ce",
                         of="du|de|datée du|daté du",
                         apart="que|qui|dont|quand|lorsque|après|avant|depuis|pendant|si|mais|et|était|sera|sont"
                               "|sur|contre")),
    ordinals=("er", "re", "e", "ème", "ère"),
    around=Around(
        led="en|depuis|de|avant|vers|an|et",
        things="livres|personnes|habitants|pour cent|millions|milliards|salariés|employés",
        indefinite=r"\b[Uu]n (?:[a-zéèêàâîôûç]+ )?<>",
        several=r"\s+(?:(?!(?:dans|mais|alors|après|puis|pas|plus|lors|sous|depuis|jamais|dès|vers)\b)"
                r"[a-zà-ÿ]+[sx]\b|%|pour cent|mille|millions)"),
    examples={
        "day month year": ("le 4 octobre 2018", "jeudi 4 octobre 2018", "1er mai 2015"), "day month": ("le 4 octobre",),
        "units ago": ("il y a deux ans",), "unit by step": ("la semaine dernière",), "decade": ("les années 1990",),
        "century in Roman figures": ("XXe siècle",), "part": ("début 2015", "fin mai", "mi-mai"),
        "year by step": ("l'année dernière", "l'an dernier"), "clock in words": ("14 heures", "14 h 30"),
    },
)
