"""What English builds around expressions: periods in periods, days with clock times, parts, ranges."""

from __future__ import annotations

from timeline.temporal import build, clocks, ranges
from timeline.temporal.build import THAT_DAY, Given
from timeline.temporal.meaning import Beside, DayPart, Limit, Of, Part, Side, Unit, Untold
from timeline.temporal.rule import Rule

_PART = "'very'? part ('-'? 'to' '-'? part)? '-'? 'in'? 'the'?"  # a month or year after an article has none of its own

COMBINED = (
    Rule("period of year", "'the'? x:(MDAY|MON|SEAS|QTR) (','|'of'|'in')? year:(YR|YEAR)", "FDAY",
         lambda h: build.inside(h["x"], h["year"]), ("June of last year", "July 25 of that year")),
    Rule("year's period", "year:(YR|YEAR) poss x:(MDAY|MON|SEAS|QTR)", "FDAY",
         lambda h: build.inside(h["x"], h["year"]),
         ("next year's first quarter",)),
    Rule("day of that month", "x:daynumber 'of' whole:(DDAY|WK)", "DDAY", lambda h: build.inside(h["x"], h["whole"]),
         ("the 28th of that month", "the 5th of this month")),
    Rule("weekday of week", "x:WDAY (','|'of')? week:WK", "DDAY", lambda h: build.inside(h["x"], h["week"]),
         ("Thursday of last week", "Wednesday last week")),
    Rule("weekday beside day", "'the' x:WDAY (after:('after'|'following')|'before'|'preceding') y:(FDAY|MDAY|DDAY)",
         "DDAY",
         lambda h: Beside(h["x"].period, h["y"], bool(h.word("after"))), ("the Monday before Christmas",)),
    Rule("weekday beside event", "'the' x:WDAY ('after'|'following'|'before'|'preceding')", "DDAY",
         lambda h: Untold(h["x"].period), ("the Monday after the vote",), ("x",)),
    Rule("day and part", "day:days ','? daypart", "TIME",
         lambda h: clocks.part_of_day(h, h["day"]), ("Thursday morning",)),
    Rule("part and day", "daypart ','? day:days", "TIME", lambda h: clocks.part_of_day(h, h["day"]),
         ("mid-afternoon yesterday",)),
    Rule("part of day of", "'the'? ('early'|'late')? daypart 'hours'? ('of'|'on') day:days", "TIME",
         lambda h: clocks.part_of_day(h, h["day"]), ("the morning of 4 October", "the early morning hours of May 1")),
    Rule("clock in two zones", "x:clocktime '(' y:clocktime ')' ','? 'on'? day:days", "TIME",
         lambda h: (Of(h["x"], h["day"]), Of(h["y"], h["day"])), ("10:35 a.m. (0735 GMT) Friday",), ("x", "y..day")),
    Rule("hour this morning", "((?<='at')|(?<='around')|(?<='about')) (n:hour|n:cardinal) 'on'? x:TIME", "TIME",
         lambda h: clocks.at_hour_of(h["n"], h["x"]), ("at 4 this morning", "at 10 on Friday night")),
    Rule("clock on part of day", "clock:clocks (','|'on')? day:days ','? daypart", "TIME",
         lambda h: Of(h["clock"], h["day"]), ("8 a.m. Friday morning",)),
    Rule("clock this morning", "(clock:clocks (','|'on')? x:TIME|x:TIME ','? 'at' clock:clocks)", "TIME",
         lambda h: clocks.at_clock(h["clock"], h["x"]), ("8 a.m. this morning", "yesterday afternoon at 2 o'clock")),
    Rule("clock on day", "clock:clocks (','|'on')? day:days", "TIME", lambda h: Of(h["clock"], h["day"]),
         ("8 p.m. on Friday",)),
    Rule("day at clock", "day:days (','|'-')? 'at'? clock:clocks", "TIME", lambda h: Of(h["clock"], h["day"]),
         ("Friday at 8 p.m.",)),
    Rule("some part of day", "'one' daypart", "TIME", lambda h: clocks.part_of_day(h, Untold(Unit.DAY)),
         ("one morning",)),
    Rule("by dawn", "('at'|'by'|'until'|'before'|'after'|'since'|'around') daypart (?!','? ('of'|'on')? days|'of')",
         "TIME", lambda h: clocks.part_of_day(h, THAT_DAY), ("by dawn",), ("daypart",)),
    Rule("the morning",
         "(?<=during) 'the' daypart (?!'of')", "TIME", lambda h: clocks.part_of_day(h, THAT_DAY), ("in the morning",)),
)

PARTS = (
    Rule("clock alone", "(clock:clocktime|((?<=lead)|(?<='at')|(?<='around')|(?<='about')) clock:bareclock)", "TIME",
         lambda h: Of(h["clock"], THAT_DAY), ("8 p.m.", "at 10:30")),
    Rule("about", "('about'|'around'|'circa'|'ca.'|(?<='(') 'c.') x:(YEAR|FMON|MON|FDAY|MDAY|TIME|LONG)", "TIME",
         lambda h: build.about(h["x"]),
         ("around March 1981", "about 7 p.m.")),
    Rule("part",
         f"('the' {_PART} x:(YR|SEAS|QTR|LONG|WK|NAMED|DDAY)|{_PART} x:wholes)", "PART",
         lambda h: Part(h["part"], h["x"]),
         ("early 2015", "the late 1990s", "mid-March", "early in 1862")),
    Rule("part of", "'the'? 'very'? partnoun 'of' 'the'? x:wholes", "PART", lambda h: Part(h["partnoun"], h["x"]),
         ("the end of May", "the beginning of 2015")),
    Rule("later in the day", "x:('earlier'|'later') 'in' 'the' 'day'", "PART", lambda h: Part(h.word("x"), THAT_DAY),
         ("later in the day",)),
    Rule("earlier in", "x:('earlier'|'later') ('in'|'on')? y:(wholes|days)", "PART",
         lambda h: Part(h.word("x"), h["y"]),
         ("earlier this month", "later that year", "Earlier Sunday")),
    Rule("or later", "x:(YEAR|YR|FMON|MON|LONG) ('or' ('later'|'earlier')|'and' 'beyond')", "PART", lambda h: h["x"],
         ("1994 or later", "2020 and beyond")),
    Rule("early hours", "'the' ('early'|'small'|'wee') 'hours' 'of' (x:TIME|day:days)", "TIME",
         lambda h: clocks.part_of_day(Given(h, daypart="EARLY"), h["x"].whole if h.get("x") else h["day"]),
         ("the early hours of Sunday morning",)),
    Rule("in the early hours", "(?<='in') 'the' ('early'|'small'|'wee') 'hours' (?!'of')", "TIME",
         build.always(Of(DayPart("EARLY"), THAT_DAY)), ("in the early hours",)),
    Rule("late hours", "'the' ('early'|'late') daypart 'hours' (?!'of')", "TIME",
         lambda h: clocks.part_of_day(h, THAT_DAY), ("the late evening hours",)),
    Rule("close to clock", "('shortly'|'just'|'soon'|'right'|'immediately') (before:'before'|'after') x:TIME", "TIME",
         lambda h: Limit(Side.JUST_BEFORE if h.word("before") else Side.JUST_AFTER, h["x"]),
         ("shortly after 10 p.m.",), ("x",)),
    Rule("early part of day", "('early'|'late'|'later'|'earlier') x:TIME", "TIME", lambda h: h["x"],
         ("early Friday morning",)),
    Rule("late on day", "x:('early'|'late') ('on')? y:days", "PART",
         lambda h: Part(h.word("x"), h["y"]), ("late Thursday",)),
)

RANGES = (
    Rule("from to", "'from' first:date join:('to'|'through'|'until'|'till'|'-') last:date", "LIMIT", ranges.joined,
         ("from May to July 2015",), ("first", "last")),
    Rule("between", "'between' first:date 'and' last:date", "LIMIT", ranges.between, ("between 2011 and 2013",),
         ("first", "last")),
    Rule("row", "first:date (join:('-'|'to'|'through')|listed:('and'|'or'|',' 'and'|',')) last:date", "LIMIT",
         ranges.joined,
         ("1939-1945", "October and November 1919"), ("first", "last")),
    Rule("limit", "side x:date (?!poss|happening)", "LIMIT", lambda h: Limit(h["side"], h["x"]),
         ("since 2015",), ("x",)),
)
