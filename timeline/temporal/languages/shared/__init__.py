"""Constructions that German, French, Spanish, Italian, Dutch and Portuguese share, over classes of words.

Each language gives the words of the classes (an empty class switches a construction off) and adds what is its own.
The classes besides those of English: `art` an article (1 where it counts one), `of` a genitive preposition, `at` one
that may stand between a day and its part or its clock time, `clockpre` one before a clock time, `years` the plural
before a decade, `last` with a step (-1, 0, 1) before or behind what it counts, `this`, `that`, `agopre` and
`agopost`, `inpre`, `later` with a sign, `then`, `every`, `per`, `times`, `dayhour` words for "o'clock" and `hours`
those that also count hours, `halfto` ("halb drei"), `minutespost` ("et quart"), `from`, `to`, `between`, `and`,
`roman` centuries, `than` behind "later", `circa` before a year, `datedday` weekdays that a number may follow; and what
makes figures no time: `agelead`, `person`, `label`, `reading`, `roundclock`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from timeline.temporal.languages.shared.calendar import CALENDAR, NUMBERS
from timeline.temporal.languages.shared.clocks import CLOCKS
from timeline.temporal.languages.shared.composed import COMBINED, LENGTHS, PARTS, RANGES
from timeline.temporal.languages.shared.relative import RELATIVE
from timeline.temporal.rule import Around, Cues, Language, Rule

_NO_WORDS = Around()

CLASSES = (
    "month", "weekday", "wd", "weekdays", "unit", "units", "cardinal", "tens", "ordword", "decadename", "decadeword",
    "season",
    "daypart", "dayparts", "weekdaypart", "deictic", "holiday", "zone", "part", "adverb", "ref", "era", "noon",
    "midday",
    "dayhour", "hours", "few", "bce", "ce", "last", "this", "that", "there", "agopre", "agopost", "sinceago", "inpre",
    "later", "then", "thenday", "every", "times", "per", "art", "clockart", "manyart", "of", "at", "clockpre",
    "clockat", "partlead", "eve", "years", "back", "fore", "from", "to", "between", "and", "side", "rough", "roman",
    "century",
    "centuryname", "millennium", "quarterword", "qn", "halfword", "halfof", "fiscal", "halfpre", "halfpost", "halfto",
    "quarterhour", "pastto", "minutespost", "collective", "thispart", "lastpart", "nextpart", "thattime", "year_word",
    "monthword", "dayword", "unitpart", "longword", "lengthadj", "decadeend", "lead", "daylead", "old", "quote",
    "agelead", "person", "label", "reading", "roundclock", "shortday", "shortlead",
    "barehours", "nightto", "greeting", "than", "circa", "datedday",
)  # fmt: skip
GROUPS = {
    "n": ("num", "fraction", "count", "cardinal", "few", "tens"),
    "ord": ("ordinal", "ordword"),
    "anyyear": ("num", "year", "oldyear"),
    "hourof": ("hour", "cardinal"),
    "days": ("FDAY", "MDAY", "WDAY", "DDAY"),
    "wholes": ("YEAR", "YR", "FMON", "MON", "SEAS", "QTR", "LONG", "WK", "WDAY", "DDAY", "MDAY", "FDAY"),
    "date": ("FDAY", "MDAY", "WDAY", "DDAY", "YEAR", "YR", "FMON", "MON", "SEAS", "QTR", "LONG", "WK", "PART", "AGO",
             "TIME"),
}
TRIGGERS = ("month", "weekday", "weekdays", "wd", "unit", "units", "decadename", "decadeword", "season", "daypart",
"dayparts",
            "weekdaypart", "deictic", "adverb", "ref", "era", "noon", "midday", "bce", "ce", "century", "centuryname",
            "millennium",
            "quarterword", "qn", "halfword", "halfof", "fiscal", "thispart", "lastpart", "nextpart", "thattime",
            "year_word", "years", "dayhour", "clockpre", "halfto", "quarterhour", "thenday", "unitpart", "longword",
            "lengthadj", "holiday", "shortday", "between")  # fmt: skip


def language(code: str, words: Mapping[str, Mapping[str, Any]], cues: Cues, *, own: Iterable[Rule] = (),
             capital: Iterable[str] = (), ordinals: tuple[str, ...] = (), around: Around = _NO_WORDS,
             examples: Mapping[str, tuple[str, ...]]) -> Language:
    """A language of the shared constructions, with its own rules before the shared ones of the calendar.

    `examples` gives phrases of this language by rule name.
    """
    full = {name: dict(words.get(name, {})) for name in (*CLASSES, *words)}
    stages = (NUMBERS, (*own, *CALENDAR, *CLOCKS), RELATIVE, COMBINED, PARTS, LENGTHS, RANGES)
    shown = tuple(tuple(_with_examples(rule, examples) for rule in stage) for stage in stages)
    return Language(code, full, TRIGGERS, shown, cues, GROUPS, frozenset(capital), ordinals, around=around)


def _with_examples(rule: Rule, examples: Mapping[str, tuple[str, ...]]) -> Rule:
    given = examples.get(rule.name, rule.examples)
    return Rule(rule.name, rule.pattern, rule.makes, rule.build, given, rule.spans)
