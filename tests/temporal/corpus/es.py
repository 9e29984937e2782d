"""Spanish phrasings, all read on Wednesday 10 October 2018."""

from __future__ import annotations

MEANINGS: dict[str, tuple[str, ...]] = {
    "2018-10-04": ("Se vieron [el 4 de octubre de 2018].", "Se vieron [el jueves 4 de octubre de 2018].",
                   "Se vieron [el 4 de octubre].", "Se vieron el [jueves].", "Se vieron [el jueves pasado].",
                   "Fue [hace seis días].", "Fue el [4/10/2018]."),
    "2018-10-09": ("Se fue [ayer].", "Se fue el [martes]."),
    "2018-10-10": ("Se va [hoy].",),
    "2018-10-11": ("Se va [mañana].",),
    "2018-10-12": ("Se reunirán el [viernes].", "Van a reunirse el [viernes]."),
    "2018-10": ("Fue en [octubre de 2018].", "Fue [este mes]."),
    "2018-09": ("Fue [el mes pasado].", "Fue en [septiembre]."),
    "2018-05": ("Fue en [mayo].", "Fue a [finales de mayo].", "Fue a [mediados de mayo]."),
    "2015": ("Empezó en [2015].", "Empezó a [principios de 2015].", "Crece desde [2015].", "Empezó en el [año 2015]."),
    "2016": ("Fue [hace dos años].",),
    "2017": ("Fue [el año pasado].",),
    "2019": ("Será [el próximo año].", "Será [el año que viene]."),
    "199": ("Fue en [los años 90].", "Fue en [los años noventa].", "Fue en [la década de 1990]."),
    "19": ("Fue en [el siglo XX].",),
    "BC0264": ("Fue en [264 a. C.] en Roma.",),
    "2018-W40": ("Fue [la semana pasada].",),
    "2018-W41": ("Fue [esta semana].",),
    "2018-W42": ("Será [la próxima semana].",),
    "2018-Q3": ("Subió en [el tercer trimestre de 2018].",),
    "2015-SU": ("Fue en [el verano de 2015].",),
    "2018-10-04TMO": ("Se fue el [jueves por la mañana].",),
    "2018-10-09TNI": ("Se fue [anoche].",),
    "2018-10-10TMO": ("Se fue [esta mañana].",),
    "2018-10-04T14:00": ("Se fue el [jueves a las 14 horas].", "Se fue el [jueves a las 14:00]."),
    "P2Y": ("Duró [dos años].", "Subió en [los últimos dos años].", "Duró [unos dos años]."),
    "P1M": ("Duró [un mes].",),
    "PXY": ("Duró [años].", "Duró [varios años]."),
    "XXXX-WXX-1": ("Se ven [cada lunes].",),
    "P1D": ("Se ven [cada día].", "Se ven [todos los días]."),
    "PRESENT_REF": ("Está [actualmente] en Roma.",),
}

PAIRS: tuple[tuple[str, str, str], ...] = (
    ("2015-05", "2015-07", "Duró de [mayo] a [julio de 2015]."),
    ("1939", "1945", "Duró de [1939] a [1945]."),
    ("2011", "2013", "Fue entre [2011] y [2013]."),
    ("2018-10-04", "2018-10-06", "Duró del [4] al [6 de octubre de 2018]."),
    ("2015", "2015", "Empezó en [2015]. [En aquel momento] se fue."),
    ("2015-05-04", "2015-05-07", "Fue [el 4 de mayo de 2015]. [Tres días después] se fue."),
    ("2015-05-04", "2015-05-05", "Fue [el 4 de mayo de 2015]. [El día siguiente] se fue."),
)

NOTHING: tuple[str, ...] = (
    "Cuesta un 10% más.", "Ganó 3-2.", "La versión 2.10.4 llegó.", "Cuesta 2000 euros.", "El segundo hombre habló.",
    "Hace frío.",
)
