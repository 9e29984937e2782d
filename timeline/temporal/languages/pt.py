"""Portuguese, as data."""

from __future__ import annotations

from typing import Any

from timeline.temporal.build import SOME
from timeline.temporal.languages.shared import language, roman
from timeline.temporal.meaning import Holiday, Side, Unit
from timeline.temporal.rule import Cues

_WEEKDAYS = {"segunda-feira": 0, "terça-feira": 1, "quarta-feira": 2, "quinta-feira": 3, "sexta-feira": 4, "sábado": 5,
             "domingo": 6}

WORDS: dict[str, dict[str, Any]] = {
    "month": {"janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8,
              "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12, "jan.": 1, "fev.": 2, "abr.": 4, "ago.": 8,
              "set.": 9, "out.": 10, "nov.": 11, "dez.": 12},
    "weekday": _WEEKDAYS,
    "weekdays": {"segundas-feiras": 0, "terças-feiras": 1, "quartas-feiras": 2, "quintas-feiras": 3, "sextas-feiras": 4,
                 "sábados": 5, "domingos": 6},
    "unit": {"segundo": Unit.SECOND, "minuto": Unit.MINUTE, "hora": Unit.HOUR, "dia": Unit.DAY, "semana": Unit.WEEK,
             "fim de semana": Unit.WEEKEND, "mês": Unit.MONTH, "trimestre": Unit.QUARTER, "ano": Unit.YEAR,
             "década": Unit.DECADE, "século": Unit.CENTURY},
    "units": {"segundos": Unit.SECOND, "minutos": Unit.MINUTE, "horas": Unit.HOUR, "dias": Unit.DAY,
              "semanas": Unit.WEEK, "fins de semana": Unit.WEEKEND, "meses": Unit.MONTH, "trimestres": Unit.QUARTER,
              "anos": Unit.YEAR, "décadas": Unit.DECADE, "séculos": Unit.CENTURY},
    "year_word": {"ano": 0},
    "cardinal": {"dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
                 "dez": 10, "onze": 11, "doze": 12, "quinze": 15, "cem": 100},
    "tens": {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
             "noventa": 90},
    "few": {"vários": SOME, "várias": SOME, "alguns": SOME, "algumas": SOME, "poucos": SOME, "poucas": SOME,
            "muitos": SOME, "muitas": SOME},
    "ordword": {"primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3, "quarto": 4,
                "quarta": 4},
    "decadename": {"vinte": 1920, "trinta": 1930, "quarenta": 1940, "cinquenta": 1950, "sessenta": 1960,
                   "setenta": 1970, "oitenta": 1980, "noventa": 1990},
    "years": {"anos": 0, "década de": 0},
    "season": {"primavera": "SP", "verão": "SU", "outono": "FA", "inverno": "WI"},
    "daypart": {"manhã": "MO", "madrugada": "EARLY", "meio-dia": "MI", "tarde": "AF", "noite": "NI"},
    "deictic": {"anteontem": -2, "ontem": -1, "hoje": 0, "amanhã": 1, "depois de amanhã": 2},
    "holiday": {"natal": Holiday("Christmas", 12, 25), "ano novo": Holiday("New Year's Day", 1, 1),
                "páscoa": Holiday("Easter", easter=0), "sexta-feira santa": Holiday("Good Friday", easter=-2)},
    "zone": {"gmt": 0, "utc": 0},
    "part": {"início": "early", "começo": "early", "princípio": "early", "meados": "mid", "fim": "late",
    "final": "late",
             "finais": "late"},
    "adverb": {"diariamente": Unit.DAY, "semanalmente": Unit.WEEK, "mensalmente": Unit.MONTH, "anualmente": Unit.YEAR},
    "ref": {"agora": "PRESENT_REF", "atualmente": "PRESENT_REF", "actualmente": "PRESENT_REF",
            "recentemente": "PAST_REF", "hoje em dia": "PRESENT_REF"},
    "noon": {"meia-noite": 24},
    "dayhour": {"horas": 0, "h": 0},
    "bce": {"a.c.": 0, "a. c.": 0, "antes de cristo": 0},
    "ce": {"d.c.": 0, "d. c.": 0, "depois de cristo": 0},
    "last": {"passado": -1, "passada": -1, "último": -1, "última": -1, "próximo": 1, "próxima": 1, "que vem": 1},
    "back": {"últimos": False, "últimas": False, "passados": False, "passadas": False, "próximos": True,
             "próximas": True},
    "this": {"este": 0, "esta": 0, "estes": 0, "estas": 0, "neste": 0, "nesta": 0},
    "then": {"seguinte": 1, "mesmo": 0, "mesma": 0, "anterior": -1},
    "thenday": {"véspera": -1},
    "agopre": {"há": 0},
    "agopost": {"atrás": 0},
    "inpre": {"daqui a": 0, "dentro de": 0, "em": 0},
    "later": {"depois": 1, "mais tarde": 1, "antes": -1},
    "every": {"cada": 0, "todos": 0, "todas": 0},
    "per": {"por": 0, "ao": 0},
    "art": {"o": None, "a": None, "os": None, "as": None, "um": 1, "uma": 1},
    "of": {"de": 0, "do": 0, "da": 0, "dos": 0, "das": 0},
    "at": {"às": 0, "à": 0, "de": 0, "pela": 0, "na": 0, "ao": 0, "por volta das": 0},
    "rough": {"cerca de": 0, "quase": 0, "mais de": 0, "menos de": 0, "pelo menos": 0, "aproximadamente": 0},
    "lead": {"no": 0, "na": 0, "desde": 0, "até": 0},
    "from": {"de": 0, "do": 0, "desde": 0},
    "to": {"a": 0, "ao": 0, "até": 0},
    "between": {"entre": 0},
    "and": {"e": 0},
    "side": {"desde": Side.SINCE, "até": Side.UNTIL, "antes de": Side.BEFORE, "antes do": Side.BEFORE,
             "depois de": Side.AFTER, "após": Side.AFTER},
    "roman": roman(""),
    "century": {"século": 0, "séc.": 0},
    "quarterword": {"trimestre": 0},
    "lastpart": {"ontem à noite": "NI"},
    "thattime": {"na época": 0, "naquela época": 0, "naquele momento": 0, "à época": 0, "na altura": 0},
    "old": {"de idade": 0},
    "quote": {"'": 0},
}

PORTUGUESE = language(
    "pt", WORDS,
    Cues(limit=r"(?:até|a partir de)(?:\s+(?:o|a))?",
         future=r"vai|vão|deve|devem|prevê|preveem|planeja|planejam|pretende|pretendem|espera|esperam"
                r"|[a-záâãéêíóôõúç]{2,}(?:rá|rão|ria|riam)",
         past=r"foi|foram|era|eram|estava|estavam|tinha|tinham|disse|disseram|teve|[a-záâãéêíóôõúç]{2,}(?:ou|eu|iu|aram"
              r"|eram|iram|ava|avam)"),
    ordinals=("º", "ª", "o"),
    examples={
        "day month year": ("4 de outubro de 2018", "quinta-feira, 4 de outubro de 2018"),
        "day month": ("4 de outubro",),
        "units ago": ("há dois anos", "dois anos atrás"), "unit by step": ("a semana passada",),
        "decade": ("os anos 90", "a década de 1990"), "century in Roman figures": ("século XX",),
        "part": ("início de 2015", "fim de maio"), "year by step": ("o ano passado", "o ano que vem"),
    },
)
