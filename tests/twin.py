"""A twin of a story: the same articles with every name replaced by an invented one and every date moved alike.

Years move by eleven, which is 574 weeks to the day between 2018 and 2007, so that each weekday stays what it is.
What holds of the samples and not of their twin was fitted to the samples.
"""

from __future__ import annotations

import re
from pathlib import Path

YEARS = -11

# Longer names first: a name inside another must not be replaced on its own.
NAMES = {
    "Bloomberg BusinessWeek": "Herald MonthlyReview",
    "Bloomberg Businessweek": "Herald Monthlyreview",
    "Bloomberg": "Herald",
    "bloomberg": "herald",
    "Amazon Web Services": "Norvex Net Systems",
    "AWS": "NNS",
    "aws": "nns",
    "Amazon": "Norvex",
    "amazon": "norvex",
    "Apple": "Quillon",
    "apple": "quillon",
    "Super Micro": "Vanta Core",
    "SuperMicro": "VantaCore",
    "Supermicro": "Vantacore",
    "supermicro": "vantacore",
    "Elemental": "Brightside",
    "elemental": "brightside",
    "Steve Schmidt": "Peter Lindner",
    "Daniel Frankel": "Thomas Weller",
    "Daniel": "Thomas",
    "The Washington Post": "The Boston Courier",
    "CNBC": "KTVN",
    "Next TV": "Cable Week",
    "nexttv": "cableweek",
    "CRN": "DLR",
    "crn": "dlr",
    "Techzine": "Netblad",
    "techzine": "netblad",
    "hostingjournalist": "serverreporter",
    "thepaypers": "thecoins",
    "S&P Global Market Intelligence": "K&L Market Research",
    "CIA": "NSA",
    "Central Intelligence Agency": "National Security Agency",
    "Comcast": "Datavia",
    "HBO": "KBO",
    "San Jose": "San Diego",
    "Portland": "Seattle",
    "Los Angeles": "San Francisco",
}
_NAME = re.compile("|".join(sorted(map(re.escape, NAMES), key=len, reverse=True)))
_YEAR = re.compile(r"(?<!\d)20(?:0[4-9]|1\d)(?!\d)")


def moved(text: str) -> str:
    """The text with its names replaced and its years moved."""
    renamed = _NAME.sub(lambda match: NAMES[match.group()], text)
    return _YEAR.sub(lambda match: str(int(match.group()) + YEARS), renamed)


def make(source: Path, target: Path) -> Path:
    """Writes the twin of a folder of articles, file names kept, and returns its folder."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.iterdir()):
        text = path.read_bytes().decode("utf-8")
        (target / path.name).write_bytes(moved(text).encode("utf-8"))
    return target
