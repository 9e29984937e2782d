"""Italian phrasings, all read on Wednesday 10 October 2018."""

from __future__ import annotations

MEANINGS: dict[str, tuple[str, ...]] = {
    "2018-10-04": ("Si sono visti [il 4 ottobre 2018].", "Si sono visti [giovedì 4 ottobre 2018].",
                   "Si sono visti [il 4 ottobre].", "Si sono visti [giovedì].", "Si sono visti [giovedì scorso].",
                   "Era [sei giorni fa].", "Era il [4/10/2018]."),
    "2018-10-09": ("È partito [ieri].", "È partito [martedì]."),
    "2018-10-10": ("Parte [oggi].",),
    "2018-10-11": ("Parte [domani].",),
    "2018-10-12": ("Si riuniranno [venerdì].", "Devono riunirsi [venerdì]."),
    "2018-10": ("Era nell'[ottobre 2018].", "Era [questo mese]."),
    "2018-09": ("Era [il mese scorso].", "Era a [settembre]."),
    "2018-05": ("Era a [maggio].", "Era a [fine maggio].", "Era a [metà maggio]."),
    "2015": ("Cominciò nel [2015].", "Cominciò all'[inizio del 2015].", "Cresce dal [2015]."),
    "2016": ("Era [due anni fa].",),
    "2017": ("Era [l'anno scorso].",),
    "2019": ("Sarà [l'anno prossimo].",),
    "199": ("Era negli [anni '90].", "Era negli [anni Novanta].", "Amava [gli anni '90]."),
    "19": ("Era nel [XX secolo].",),
    "BC0264": ("Era nel [264 a.C.] a Roma.",),
    "2018-W40": ("Era [la settimana scorsa].",),
    "2018-W41": ("Era [questa settimana].",),
    "2018-W42": ("Sarà [la prossima settimana].",),
    "2018-Q3": ("Salì nel [terzo trimestre 2018].",),
    "2015-SU": ("Era nell'[estate del 2015].",),
    "2018-10-04TMO": ("È partito [giovedì mattina].",),
    "2018-10-09TEV": ("È partito [ieri sera].",),
    "2018-10-10TMO": ("È partito [stamattina].", "È partito [questa mattina]."),
    "2018-10-04T14:30": ("È partito [giovedì alle 14:30].",),
    "P2Y": ("Durò [due anni].", "Salì negli [ultimi due anni].", "Durò [circa due anni]."),
    "P1M": ("Durò [un mese].",),
    "PXY": ("Durò [anni].", "Durò [diversi anni]."),
    "XXXX-WXX-1": ("Si vedono [ogni lunedì].",),
    "P1D": ("Si vedono [ogni giorno].", "Si vedono [tutti i giorni]."),
    "PRESENT_REF": ("È [attualmente] a Roma.",),
}

PAIRS: tuple[tuple[str, str, str], ...] = (
    ("2015-05", "2015-07", "Durò da [maggio] a [luglio 2015]."),
    ("1939", "1945", "Durò dal [1939] al [1945]."),
    ("2011", "2013", "Era tra [2011] e [2013]."),
    ("2018-10-04", "2018-10-06", "Durò dal [4] al [6 ottobre 2018]."),
    ("2015", "2015", "Cominciò nel [2015]. [All'epoca] partì."),
    ("2015-05-04", "2015-05-07", "Era [il 4 maggio 2015]. [Tre giorni dopo] partì."),
)

NOTHING: tuple[str, ...] = (
    "Costa il 10% in più.", "Ha vinto 3-2.", "La versione 2.10.4 è qui.", "Costa 2000 euro.", "Il secondo uomo parlò.",
)
