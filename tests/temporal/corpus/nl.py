"""Dutch phrasings, all read on Wednesday 10 October 2018."""

from __future__ import annotations

MEANINGS: dict[str, tuple[str, ...]] = {
    "2018-10-04": ("Zij zagen elkaar op [4 oktober 2018].", "Zij zagen elkaar op [donderdag 4 oktober 2018].",
                   "Zij zagen elkaar op [4 oktober].", "Zij zagen elkaar [donderdag].",
                   "Zij zagen elkaar [afgelopen donderdag].", "Dat was [zes dagen geleden].",
                   "Dat was op [4-10-2018]."),
    "2018-10-09": ("Hij ging [gisteren].", "Hij ging [dinsdag]."),
    "2018-10-10": ("Hij gaat [vandaag].",),
    "2018-10-11": ("Hij gaat [morgen].",),
    "2018-10-12": ("Zij zullen elkaar [vrijdag] zien.",),
    "2018-10": ("Dat was in [oktober 2018].", "Dat was [deze maand]."),
    "2018-09": ("Dat was [vorige maand].", "Dat was in [september]."),
    "2018-05": ("Dat was in [mei].", "Dat was [eind mei].", "Dat was [medio mei]."),
    "2015": ("Dat begon in [2015].", "Dat begon [begin 2015].", "Sinds [2015] groeit het."),
    "2016": ("Dat was [twee jaar geleden].",),
    "2017": ("Dat was [vorig jaar].", "Dat was [afgelopen jaar]."),
    "2019": ("Dat komt [volgend jaar].",),
    "199": ("Dat was in [de jaren 90].", "Dat was in [de jaren negentig]."),
    "19": ("Dat was in [de 20e eeuw].",),
    "BC0264": ("Dat was in [264 v.Chr.] in Rome.",),
    "2018-W40": ("Dat was [vorige week].", "Dat was [afgelopen week]."),
    "2018-W41": ("Dat was [deze week].",),
    "2018-W42": ("Dat komt [volgende week].",),
    "2018-Q3": ("Dat was in [het derde kwartaal van 2018].",),
    "2015-SU": ("Dat was in [de zomer van 2015].",),
    "2018-10-04TMO": ("Hij ging [donderdagochtend].",),
    "2018-10-09TEV": ("Hij ging [gisteravond].",),
    "2018-10-10TMO": ("Hij ging [vanochtend].",),
    "2018-10-04T14:00": ("Hij ging [donderdag om 14 uur].",),
    "P2Y": ("Dat duurde [twee jaar].", "Dat steeg [de afgelopen twee jaar].", "Dat duurde [ongeveer twee jaar]."),
    "P1M": ("Dat duurde [een maand].",),
    "PXY": ("Dat duurde [jaren].", "Dat duurde [enkele jaren]."),
    "XXXX-WXX-1": ("Zij zien elkaar [elke maandag].",),
    "P1D": ("Zij zien elkaar [dagelijks].", "Zij zien elkaar [elke dag]."),
    "PRESENT_REF": ("Hij is [momenteel] in Rome.",),
}

PAIRS: tuple[tuple[str, str, str], ...] = (
    ("2015-05", "2015-07", "Dat liep van [mei] tot [juli 2015]."),
    ("1939", "1945", "Dat liep van [1939] tot [1945]."),
    ("2011", "2013", "Dat was tussen [2011] en [2013]."),
    ("2018-10-04", "2018-10-06", "Dat liep van [4] tot [6 oktober 2018]."),
    ("2015", "2015", "Dat begon in [2015]. [Destijds] ging hij."),
    ("2015-05-04", "2015-05-07", "Dat was op [4 mei 2015]. [Drie dagen later] ging hij."),
)

NOTHING: tuple[str, ...] = (
    "De zes jaar oude jongen lachte.", "Dat kost 10% meer.", "Hij won met 3-2.", "Versie 2.10.4 is er.",
    "Dat kost 2000 euro.", "De eerste man sprak.",
)
