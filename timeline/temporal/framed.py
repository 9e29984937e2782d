"""Whether a date without its year shares that of the expression before it in the same sentence, or may share it.

"Arrested on 12 March 2015 and charged on 4 June": who states the year of one date and leaves it out of the next that
is joined to it means the same year. A bare year only shares where it opens its sentence or stands right beside the
date ("In 1916, on Easter Monday"): "founded in 1998 and closed in March" says nothing of 1998's March. Of two sentences
("He took office in January 2015. In March he fell ill."), and of a year in a name ("The 2014 final was played on 3
May"), nobody can tell; nor of a weekday behind a day that is told from another ("He left on 3 May 2016 and died two
days later. On Friday").
"""

from __future__ import annotations

import re

from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis
from timeline.temporal.periods import Holiday, MonthDay, MonthName, Named, Season, Weekday
from timeline.temporal.relative import Offset, Shift
from timeline.temporal.units import Unit
from timeline.temporal.verbs import Patterns

_BACK = 60  # characters before the first date in which the words stand that keep its year to itself
_BETWEEN = 160  # characters between the two
_SENTENCE_END = re.compile(r"[.!?;]\W*\s")
_LONG_OVER = 14  # days from which on a day told is not of the week that is written of
_FAR = 400  # characters between two dates of which one may be of the other's year
# what stands behind the date of one entry of a list, up to that of the next
_ENTRY = re.compile(r"[:–—][^\n:]{1,150}[.!?]\s+|[:–—][^\n]{1,150}\n\s*")
_ENTRY_HEAD = re.compile(r"^[^\n.,;:]{2,20}[:–—]")  # the date of an entry, itself in front
_DATED = (Precision.SEASON, Precision.MONTH, Precision.DAY, Precision.DAYPART, Precision.HOUR, Precision.MINUTE)


def shares_year(text: str, last: Anchored, start: int, period: Named, patterns: Patterns) -> bool:
    """Whether the date of a `period` without year, beginning at `start`, is of the year of the expression `last`."""
    if _is_staged(text, last, start, patterns):
        return True
    is_counted = isinstance(last.meaning, Offset | Shift) and last.meaning.unit is Unit.YEAR  # "a year ago, in May"
    if is_counted and patterns.listed.fullmatch(text, last.timex.end, start) is not None:
        return True
    if last.basis not in (Basis.ABSOLUTE, Basis.NARRATIVE) or last.named is not None:
        return False
    end, known = last.timex.end, last.timex.interval
    if known is None or known.earliest is None or start - end > _BETWEEN or not _goes_on(known.earliest.date, period):
        return False
    is_in_row = patterns.listed.fullmatch(text, end, start) is not None or opens_entry(text, end, start)
    return is_in_row or _is_joined(text, last, known, start, patterns)


def _is_joined(text: str, last: Anchored, known: Interval, start: int, patterns: Patterns) -> bool:
    """Whether the date at `start` is joined to the one before it in its sentence."""
    at, between = last.timex.start, text[last.timex.end:start]
    if known.precision in _DATED:
        return patterns.joined.fullmatch(between) is not None and not stands_aside(text, at, patterns)
    if known.precision is not Precision.YEAR or last.basis is not Basis.ABSOLUTE:
        return False
    is_joined = patterns.beside.fullmatch(between) or patterns.joined.fullmatch(between)
    return is_joined is not None and patterns.opened.search(text[max(0, at - _BACK):at]) is not None


def _is_staged(text: str, last: Anchored, start: int, patterns: Patterns) -> bool:
    """Whether the year before is that of the happening which the date tells of: "Last year's summit was in May"."""
    known, at, end = last.timex.interval, last.timex.start, last.timex.end
    if known is None or known.precision is not Precision.YEAR or start - end > _BETWEEN:
        return False
    return patterns.staged.search(f"{text[max(0, at - _BACK):at]}<>{text[end:start]}") is not None


def opens_entry(text: str, end: int, start: int) -> bool:
    """Whether two dates open entries of one list that follow each other: "March 2013: They meet. June: They part."."""
    return _ENTRY.fullmatch(text, end, start) is not None and _ENTRY_HEAD.search(text[start:start + _BACK]) is not None


def may_go_with(text: str, last: Anchored, start: int, period: Named, meant: Interval, patterns: Patterns) -> bool:
    """Whether a date may be of the year, or a weekday of the days, told shortly before it, and not the one `meant`."""
    known = last.timex.interval
    if known is None or known.earliest is None or meant.earliest is None or start - last.timex.end > _FAR:
        return False
    if isinstance(period, Weekday):
        days = meant.earliest.day - known.earliest.day
        return days > _LONG_OVER and known.precision is Precision.DAY and last.basis is Basis.NARRATIVE
    if not isinstance(period, MonthDay | MonthName | Holiday | Season) or not _goes_on(known.earliest.date, period):
        return False
    is_earlier = known.earliest.date[0] < meant.earliest.date[0]
    is_told = last.basis in (Basis.ABSOLUTE, Basis.NARRATIVE) and last.named is None and is_earlier
    return bool(last.rival) or (is_told and _leads_on(text, last, known, start, patterns))


def _leads_on(text: str, last: Anchored, known: Interval, start: int, patterns: Patterns) -> bool:
    """Whether a date in full ends in a sentence before, or a year is part of a name in the same clause.

    Within one sentence, who means the same year joins the two.
    """
    at, end = last.timex.start, last.timex.end
    if known.precision is Precision.YEAR:
        is_named = patterns.titled.search(text[max(0, at - _BACK):at]) is not None
        return is_named and patterns.beside.fullmatch(text, end, start) is not None
    is_over = known.precision in _DATED and _SENTENCE_END.search(text, end, start) is not None
    return is_over and not stands_aside(text, at, patterns)


def stands_aside(text: str, at: int, patterns: Patterns) -> bool:
    """Whether the date beginning at `at` keeps its year to itself: nobody's story is told in the year of his birth."""
    return patterns.unshared.search(text[max(0, at - _BACK):at]) is not None


def _goes_on(date: tuple[int, int, int], period: Named) -> bool:
    """Whether the year has such a date, and not before the one told: a story goes on, and no weekday is belied."""
    if isinstance(period, MonthDay | MonthName) and period.month < date[1]:
        return False
    return period.at(date[0]) is not None
