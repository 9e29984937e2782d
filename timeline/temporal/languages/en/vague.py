"""English words for a time told before, and for the past, the present and the future at large."""

from __future__ import annotations

from timeline.temporal import build
from timeline.temporal.meaning import Duration, Offset, Then, Unit, Vague
from timeline.temporal.rule import Rule

_SPELL = "('a' ('very'|'fairly'|'relatively'|'quite')? spell ('time'|'while'|'period' ('of' 'time')?)|'a' 'while')"

VAGUE = (
    Rule("at the time", "(('at'|'by'|'around'|'since'|'until'|'till'|'of'|'from'|'during'|'throughout'|'over'|'in')"
         " x:'that'"
         " y:('time'|'moment'|'point'|'period')|('at'|'around') x:'the' y:'time' (?=stop|','|')'|'and'))", "REF",
         build.always(Then()), ("at that time", "at the time", "during that period"), ("x..y",)),
    Rule("about the same time", "('around'|'about') x:'the' 'same' y:'time'", "REF", build.always(Then()),
         ("around the same time",), ("x..y",)),
    Rule("to date", "(?<!'up' 'to') (?<='to') 'date' (?=stop|','|')')", "REF", build.always(Vague("PRESENT_REF")),
         ("to date",)),
    Rule("the time being", "'the' 'time' 'being'", "REF", build.always(Vague("PRESENT_REF")), ("the time being",)),
    Rule("a long time", f"({_SPELL}|(?<=lead) 'some' 'time' (?=stop)) (?!'later'|'after'|'before'|'earlier')", "DUR",
         build.always(Duration(None, None)), ("a long time", "for some time", "a short period of time")),
    Rule("a short time later",
         f"({_SPELL}|'some' 'time'|'moments') ('later'|'afterwards'|'afterward'|'thereafter'|'after' (?=stop|','|')'))",
         "REF", build.always(Offset(None, Unit.DAY, True, True)), ("a short time later", "moments later")),
    Rule("a short time earlier", f"({_SPELL}|'some' 'time'|'moments') ('earlier'|'before' (?=stop))",
         "REF", build.always(Offset(None, Unit.DAY, True)), ("a short time earlier", "moments before")),
    Rule("these days", "'these' 'days'", "REF", build.always(Vague("PRESENT_REF")), ("these days",)),
    Rule("the near term", "'the' ('near'|'short'|'medium'|'long') 'term'", "REF", build.always(Vague("FUTURE_REF")),
         ("in the near term",)),
    Rule("the future", "'the' ('near'|'foreseeable'|'distant'|'immediate')? 'future'", "REF",
         build.always(Vague("FUTURE_REF")), ("the near future",)),
    Rule("future units", "'future' units", "REF", build.always(Vague("FUTURE_REF")), ("future years",)),
    Rule("the past", "'the' ('recent'|'distant')? x:'past' (?!n|units|unit)", "REF",
         build.always(Vague("PAST_REF")), ("the past",)),
    Rule("right now", "('right'|'more')? ref", "REF", lambda h: Vague(h["ref"]), ("right now", "recently")),
    Rule("current", "'current'", "REF", build.always(Vague("PRESENT_REF")), ("current",)),
)
