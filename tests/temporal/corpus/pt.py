"""Portuguese phrasings, all read on Wednesday 10 October 2018."""

from __future__ import annotations

MEANINGS: dict[str, tuple[str, ...]] = {
    "2018-10-04": ("Eles se viram em [4 de outubro de 2018].", "Eles se viram na [quinta-feira, 4 de outubro de 2018].",
                   "Eles se viram em [4 de outubro].", "Eles se viram na [quinta-feira].",
                   "Eles se viram na [quinta-feira passada].", "Foi [há seis dias].", "Foi em [4/10/2018]."),
    "2018-10-09": ("Ele partiu [ontem].", "Ele partiu na [terça-feira]."),
    "2018-10-10": ("Ele parte [hoje].",),
    "2018-10-11": ("Ele parte [amanhã].",),
    "2018-10-12": ("Eles vão se reunir na [sexta-feira].", "Eles se reunirão na [sexta-feira]."),
    "2018-10": ("Foi em [outubro de 2018].", "Foi [este mês]."),
    "2018-09": ("Foi no [mês passado].", "Foi em [setembro]."),
    "2018-05": ("Foi em [maio].", "Foi no [fim de maio].", "Foi em [meados de maio]."),
    "2015": ("Começou em [2015].", "Começou no [início de 2015].", "Cresce desde [2015]."),
    "2016": ("Foi [há dois anos].", "Foi [dois anos atrás]."),
    "2017": ("Foi no [ano passado].",),
    "2019": ("Será no [próximo ano].", "Será no [ano que vem]."),
    "199": ("Foi nos [anos 90].", "Foi nos [anos noventa].", "Lembrou [a década de 1990]."),
    "19": ("Foi no [século XX].",),
    "BC0264": ("Foi em [264 a.C.] em Roma.",),
    "2018-W40": ("Foi na [semana passada].",),
    "2018-W41": ("Foi [esta semana].",),
    "2018-W42": ("Será na [próxima semana].",),
    "2018-Q3": ("Subiu no [terceiro trimestre de 2018].",),
    "2015-SU": ("Foi no [verão de 2015].",),
    "2018-10-04TMO": ("Ele partiu na [quinta-feira de manhã].",),
    "2018-10-10TMO": ("Ele partiu [esta manhã].",),
    "2018-10-04T14:00": ("Ele partiu na [quinta-feira às 14 horas].",),
    "P2Y": ("Durou [dois anos].", "Subiu nos [últimos dois anos].", "Durou [cerca de dois anos]."),
    "P1M": ("Durou [um mês].",),
    "PXY": ("Durou [anos].", "Durou [vários anos]."),
    "XXXX-WXX-1": ("Eles se veem [todas as segundas-feiras].",),
    "P1D": ("Eles se veem [todos os dias].", "Eles se veem [cada dia]."),
    "PRESENT_REF": ("Ele está [atualmente] em Roma.",),
}

PAIRS: tuple[tuple[str, str, str], ...] = (
    ("2015-05", "2015-07", "Durou de [maio] a [julho de 2015]."),
    ("1939", "1945", "Durou de [1939] a [1945]."),
    ("2011", "2013", "Foi entre [2011] e [2013]."),
    ("2018-10-04", "2018-10-06", "Durou de [4] a [6 de outubro de 2018]."),
    ("2015", "2015", "Começou em [2015]. [Naquela época] ele partiu."),
    ("2015-05-04", "2015-05-07", "Foi em [4 de maio de 2015]. [Três dias depois] ele partiu."),
)

NOTHING: tuple[str, ...] = (
    "Custa 10% mais.", "Ganhou por 3-2.", "A versão 2.10.4 chegou.", "Custa 2000 euros.", "O segundo homem falou.",
)
