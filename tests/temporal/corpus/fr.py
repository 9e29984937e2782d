"""French phrasings, all read on Wednesday 10 October 2018."""

from __future__ import annotations

MEANINGS: dict[str, tuple[str, ...]] = {
    "2018-10-04": ("Ils se sont vus [le 4 octobre 2018].", "Ils se sont vus [jeudi 4 octobre 2018].",
                   "Ils se sont vus [le 4 octobre].", "Ils se sont vus [jeudi].", "Ils se sont vus [jeudi dernier].",
                   "C'était [il y a six jours].", "C'était le [04/10/2018]."),
    "2015-05-01": ("C'était [le 1er mai 2015].",),
    "2018-10-09": ("Il est parti [hier].", "Il est parti [mardi]."),
    "2018-10-10": ("Il part [aujourd'hui].",),
    "2018-10-11": ("Il part [demain].",),
    "2018-10-12": ("Ils se réuniront [vendredi].", "Ils vont se réunir [vendredi]."),
    "2018-10": ("C'était en [octobre 2018].", "C'était [ce mois]."),
    "2018-09": ("C'était [le mois dernier].", "C'était en [septembre]."),
    "2018-05": ("C'était en [mai].", "C'était [fin mai].", "C'était à [la mi-mai]."),
    "2015": ("Cela a commencé en [2015].", "Cela a commencé [début 2015].", "Depuis [2015], il vit là."),
    "2016": ("C'était [il y a deux ans].",),
    "2017": ("C'était [l'année dernière].", "C'était [l'an dernier]."),
    "2019": ("Ce sera [l'année prochaine].",),
    "199": ("C'était dans [les années 1990].", "C'était dans [les années 90]."),
    "19": ("C'était au [XXe siècle].",),
    "BC0264": ("C'était en [264 av. J.-C.] à Rome.",),
    "2018-W40": ("C'était [la semaine dernière].",),
    "2018-W41": ("C'était [cette semaine].",),
    "2018-W42": ("Ce sera [la semaine prochaine].",),
    "2018-Q3": ("Les ventes du [troisième trimestre 2018] montent.",),
    "2015-SU": ("C'était pendant [l'été 2015].",),
    "2018-10-04TMO": ("Il est parti [jeudi matin].",),
    "2018-10-09TEV": ("Il est parti [hier soir].",),
    "2018-10-10TMO": ("Il est parti [ce matin].",),
    "2018-10-04T14:00": ("Il est parti [jeudi à 14 heures].",),
    "2018-10-04T14:30": ("Il est parti [jeudi à 14 h 30].", "Il est parti [jeudi à 14h30]."),
    "P2Y": ("Cela a duré [deux ans].", "Cela monte depuis [les deux dernières années].",
    "Cela a duré [environ deux ans]."),
    "P1M": ("Cela a duré [un mois].",),
    "PXY": ("Cela a duré [plusieurs années].", "Cela a duré [quelques années]."),
    "XXXX-WXX-1": ("Ils se voient [chaque lundi].", "Ils se voient [tous les lundis]."),
    "P1D": ("Ils se voient [chaque jour].", "Ils se voient [tous les jours]."),
    "PRESENT_REF": ("Il est [actuellement] à Rome.",),
}

PAIRS: tuple[tuple[str, str, str], ...] = (
    ("2015-05", "2015-07", "Cela a duré de [mai] à [juillet 2015]."),
    ("1939", "1945", "Cela a duré de [1939] à [1945]."),
    ("2011", "2013", "C'était entre [2011] et [2013]."),
    ("2018-10-04", "2018-10-06", "Cela a duré du [4] au [6 octobre 2018]."),
    ("2015", "2015", "Cela a commencé en [2015]. [À l'époque], il partit."),
    ("2015-05-04", "2015-05-05", "C'était [le 4 mai 2015]. [Le lendemain], il partit."),
    ("2015-05-04", "2015-05-07", "C'était [le 4 mai 2015]. [Trois jours plus tard], il partit."),
)

NOTHING: tuple[str, ...] = (
    "Cela coûte 10% de plus.", "Il a gagné 3-2.", "La version 2.10.4 est là.", "Cela coûte 2000 euros.",
    "Il a été vu.", "Le premier ministre parle.", "Il y a un arbre.",
)
