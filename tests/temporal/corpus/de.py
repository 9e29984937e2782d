"""German phrasings, all read on Wednesday 10 October 2018."""

from __future__ import annotations

MEANINGS: dict[str, tuple[str, ...]] = {
    "2018-10-04": ("Sie trafen sich am [4. Oktober 2018].", "Sie trafen sich am [Donnerstag, den 4. Oktober 2018].",
                   "Sie trafen sich am [4. Oktober].", "Sie trafen sich am [Donnerstag].", "Das war am [4.10.2018].",
                   "Sie trafen sich am [letzten Donnerstag].", "Das war [vor sechs Tagen]."),
    "2018-10-09": ("Er ging [gestern].", "Er ging am [Dienstag]."),
    "2018-10-11": ("Er geht [morgen].",),
    "2018-10-08": ("Er ging [vorgestern].",),
    "2018-10-12": ("Sie werden sich am [Freitag] treffen.", "Die Wahl soll am [Freitag] sein."),
    "2018-10": ("Das war im [Oktober 2018].", "Das war [diesen Monat].", "Das war [Anfang Oktober]."),
    "2018-09": ("Das war [letzten Monat].", "Das war im [September].", "Das war im [vergangenen Monat]."),
    "2018-05": ("Das war im [Mai].", "Das war [Ende Mai].", "Das war [Mitte Mai]."),
    "2015": ("Das begann [2015].", "Das begann [Anfang 2015].", "Das begann im [Jahr 2015].", "Seit [2015] wächst es."),
    "2016": ("Das war [vor zwei Jahren].",),
    "2017": ("Das war [letztes Jahr].", "Das war im [vergangenen Jahr]."),
    "2019": ("Das kommt [nächstes Jahr].", "Das kommt im [kommenden Jahr]."),
    "199": ("Das war in [den 1990er Jahren].", "Das war in [den 1990er-Jahren].", "Das war in [den neunziger Jahren]."),
    "19": ("Das war im [20. Jahrhundert].",),
    "BC0264": ("Das war [264 v. Chr.] in Rom.",),
    "2018-W40": ("Das war [letzte Woche].", "Das war in [der vergangenen Woche]."),
    "2018-W41": ("Das war [diese Woche].",),
    "2018-W42": ("Das kommt [nächste Woche].",),
    "2018-Q3": ("Das war im [dritten Quartal 2018].",),
    "2015-SU": ("Das war im [Sommer 2015].",),
    "2018-10-04TMO": ("Er ging am [Donnerstagmorgen].", "Er ging am [Morgen des 4. Oktober 2018]."),
    "2018-10-09TEV": ("Er ging [gestern Abend].",),
    "2018-10-10TMO": ("Er ging [heute Morgen].",),
    "2018-10-04T14:00": ("Er ging am [Donnerstag um 14 Uhr].",),
    "P2Y": ("Das dauerte [zwei Jahre].", "Das stieg in [den letzten zwei Jahren].", "Das dauerte [etwa zwei Jahre]."),
    "P1M": ("Das dauerte [einen Monat].",),
    "PXY": ("Das dauerte [Jahre].", "Das dauerte [mehrere Jahre].", "Das dauerte [ein paar Jahre]."),
    "XXXX-WXX-1": ("Sie treffen sich [jeden Montag].", "Sie treffen sich [montags]."),
    "P2W": ("Sie treffen sich [alle zwei Wochen].",),
    "P1D": ("Sie treffen sich [täglich].", "Sie treffen sich [jeden Tag]."),
    "PRESENT_REF": ("Er ist [derzeit] in Rom.",),
}

PAIRS: tuple[tuple[str, str, str], ...] = (
    ("2015-05", "2015-07", "Das lief von [Mai] bis [Juli 2015]."),
    ("1939", "1945", "Das lief von [1939] bis [1945]."),
    ("2011", "2013", "Das war zwischen [2011] und [2013]."),
    ("2018-10-04", "2018-10-06", "Das lief vom [4]. bis [6. Oktober 2018]."),
    ("2015", "2015", "Das begann [2015]. [Damals] ging er."),
    ("2015-05-04", "2015-05-07", "Das war am [4. Mai 2015]. [Drei Tage später] ging er."),
)

NOTHING: tuple[str, ...] = (
    "Der sechs Jahre alte Junge lachte.", "Das kostet 10% mehr.", "Er gewann 3:2.", "Der Weg ist weit.",
    "Sie ist die erste Wahl.", "Er las Version 2.10.4.", "Vor dem Haus steht ein Baum.", "Es kostet 2000 Euro.",
)
