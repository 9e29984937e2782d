"""English: its words of time and the constructions they stand in, as data.

The rules run in stages, from numbers over calendar dates to what is built around them; within a stage the first rule
that fits at a place wins, so longer constructions stand before shorter ones. Classes in upper case are expressions.
"""

from __future__ import annotations

from timeline.temporal.languages.en.around import AROUND
from timeline.temporal.languages.en.calendar import CALENDAR, NUMBERS
from timeline.temporal.languages.en.cells import CELLS
from timeline.temporal.languages.en.composed import COMBINED, PARTS, RANGES
from timeline.temporal.languages.en.counted import COUNTED
from timeline.temporal.languages.en.cues import CUES
from timeline.temporal.languages.en.lengths import LENGTHS
from timeline.temporal.languages.en.names import GAMES, HERE, NAMES
from timeline.temporal.languages.en.vague import VAGUE
from timeline.temporal.languages.en.words import WORDS
from timeline.temporal.languages.en.years import YEARS
from timeline.temporal.rule import Language

ENGLISH = Language(
    code="en",
    words=WORDS,
    triggers=("month", "weekday", "weekdays", "wd", "unit", "units", "decadename", "season", "seasons", "fall",
              "daypart", "deictic", "holiday", "adverb", "ref", "fortnight", "fortnightly", "noon", "tonight",
              "overnight", "ampm", "oclock", "bce", "ce", "time", "moment", "moments", "future", "past", "current",
              "recent", "latest", "period", "ago", "a while", "attack", "weekends", "midyear", "date",
              "term", "spelled", "qn", "hn", "fy", "fyear", "zonemark"),
    groups={
        "n": ("num", "fraction", "count", "cardinal", "few"),
        "many": ("num", "fraction", "count", "cardinal", "few", "amount"),
        "ord": ("ordinal", "ordword", "ordinals"),
        "anyyear": ("num", "year", "oldyear"),
        "clocks": ("clocktime", "bareclock"),
        "days": ("FDAY", "MDAY", "WDAY", "DDAY", "NAMED"),
        "aday": ("FDAY", "MDAY", "WDAY", "DDAY", "NAMED"),
        "wholes": ("YEAR", "YR", "FMON", "MON", "MDAY", "SEAS", "QTR", "LONG", "WK", "NAMED", "DDAY", "FDAY"),
        "date": ("FDAY",
        "MDAY", "WDAY", "DDAY", "NAMED", "YEAR", "YR", "FMON", "MON", "SEAS", "QTR", "LONG", "WK", "PART",
                 "AGO", "TIME"),
    },
    stages=(NUMBERS, CALENDAR, (*YEARS, *COUNTED, *CELLS, *VAGUE), COMBINED, PARTS, LENGTHS, RANGES),
    capital=frozenset({"et", "est", "may", "march", "mar", "dec", "jan", "sun", "sat", "mon", "wed", "fri", "tue",
                       "mar.", "sun.", "sat.", *WORDS["dayname"], *WORDS["street"], *WORDS["title"]}),
    cues=CUES,
    around=AROUND,
    ordinals=("st", "nd", "rd", "th"),
    names=NAMES,
    here=HERE,
    games=GAMES,
)
