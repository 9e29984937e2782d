"""English lengths of time and sets of times."""

from __future__ import annotations

from timeline.temporal import build, counts
from timeline.temporal.meaning import DayPart, Duration, Every, Stretch, Weekday, Weekend, Year
from timeline.temporal.rule import Rule
from timeline.temporal.units import Unit

LENGTHS = (
    Rule("twice a unit", "('once'|'twice'|n 'times') ('a'|'an'|'per'|'each'|'every') unit", "SET",
         lambda h: Every(counts.unit(h)), ("twice a week",)),
    Rule("twice weekly", "('once'|'twice'|n 'times') '-'? adverb", "SET", lambda h: Every(h["adverb"]),
         ("twice weekly",)),
    Rule("every other unit", "('every'|'each') 'other' unit", "SET", lambda h: Every(h["unit"], 2),
         ("every other week",)),
    Rule("every unit", "('every'|'each') 'single'? (x:n (units|unit)|x:ord unit|unit)", "SET",
         lambda h: Every(counts.unit(h), int(build.ordinal(h.get("x", 1)) or 1)), ("every week", "every two weeks")),
    Rule("weekends", "'weekends'", "SET", build.always(Every(Weekend())), ("on weekends",)),
    Rule("a matter of units", "'a'? 'matter' 'of' units", "noise", build.always(0), ("a matter of days",)),
    Rule("period of length",
         "('a'|'an'|'the'|'that'|'this'|'same')* x:many '-'? (unit|units) '-'? ('period'|'span')", "DUR",
         lambda h: Duration(counts.count(h), counts.unit(h)), ("a three-year period",)),
    Rule("per unit", "'per' unit", "SET", lambda h: Every(counts.unit(h)), ("per month",)),
    Rule("half a unit", "rough? ('half' ('a'|'an')|'a' 'half' '-'?) unit", "DUR",
         lambda h: Duration(0.5, counts.unit(h)),
         ("half an hour",)),
    Rule("unit and a half", "rough? ('a'|'an'|'one') '-'? unit '-'? 'and' '-'? 'a' '-'? 'half'", "DUR",
         lambda h: Duration(1.5, counts.unit(h)), ("a year and a half",)),
    Rule("fraction",
         "((?<='in') ('some'|'many'|'all'|'certain') 'quarters'"
         "|rough? (cardinal '-')? 'quarters'|('more' 'than'|rough)? ('a'|'an') 'quarter') (?!'ago'|'earlier'|'later')",
         "noise", build.always(0), ("three-quarters",)),
    Rule("hundreds of units", "('dozens'|'scores'|'hundreds'|'thousands'|'millions') 'of' units", "DUR",
         lambda h: Duration(None, h["units"]), ("hundreds of years",)),
    Rule("so long", "(x:n '-')? (unit|units) '-' 'long'", "DUR",
         lambda h: Duration(counts.count(h), counts.unit(h)), ("decades-long",)),
    Rule("fortnight", "rough? (x:n|'a'|'the') fortnight", "DUR",
         lambda h: Duration(2 * h.get("x", 1) or None, Unit.WEEK),
         ("a fortnight",)),
    Rule("every fortnight", "('every' fortnight|'fortnightly')", "SET", build.always(Every(Unit.WEEK, 2)),
         ("every fortnight",)),
    Rule("a second", "'a' 'second' (?!'or'|'and')", "noise", build.always(0), ("a second",)),
    Rule("the period of a year", "'the'? year ('quarter'|'period')", "YR", lambda h: Year(h["year"]),
         ("the 1988 quarter",)),
    Rule("length", "(rough|'more' 'than'|'less' 'than'|'at' 'least'|'at' 'most'|'up' 'to'|'as' 'long' 'as'|'close' 'to'"
         "|'another'|('the'|'these'|'those') (?=many units)|(?<=lead) 'over'|'over' (?='a'|'an'))?"
         " (x:many|'a'|'an') '-'? 'more'? full? (units|unit) (?!'-' 'long')"
         " ('or' ('so'|'more'|n))?", "DUR",
         lambda h: Duration(counts.count(h), counts.unit(h)), ("two years", "a month", "more than four hours")),
    Rule("another unit", "('another'|'an' 'entire') unit", "DUR",
         lambda h: Duration(1, counts.unit(h)), ("another month",)),
    Rule("units or units", "('recent'|'the')? first:units ('or'|'and'|'to') units (?!'ago'|'later'|'earlier')", "DUR",
         lambda h: Duration(None, h["first"]), ("weeks or months",)),
    Rule("the first of units", "'the' ('first'|'early'|'final'|'closing') units", "DUR",
         lambda h: Duration(None, h["units"]), ("the early years",)),
    Rule("half-hour", "'half' '-' unit", "DUR", lambda h: Duration(0.5, h["unit"]), ("half-hour",)),
    Rule("units ahead", "'the' units 'ahead'", "DUR",
         lambda h: Stretch(None, counts.unit(h), True), ("the weeks ahead",)),
    Rule("units", "('the'|'many')? units (?!'-' 'long')", "DUR", lambda h: Duration(None, counts.unit(h)), ("years",)),
    Rule("nights of weekdays", "x:WDAY ('and'|'or'|'through'|'to') y:WDAY dayparts", "SET",
         lambda h: tuple(Every(h[day].period, part=DayPart(h["dayparts"])) for day in ("x", "y")),
         ("Monday and Tuesday nights",), ("x", "y..dayparts")),
    Rule("nights of weekday", "x:WDAY dayparts", "SET", lambda h: Every(h["x"].period, part=DayPart(h["dayparts"])),
         ("Friday nights",)),
    Rule("weekdays", "weekdays", "SET", lambda h: Every(Weekday(h["weekdays"])), ("Mondays",)),
    Rule("adverb", "adverb", "SET", lambda h: Every(h["adverb"]), ("daily", "annually")),
)
