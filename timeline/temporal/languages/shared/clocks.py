"""Clock times: in figures, in words, by halves and quarters of an hour, and in a part of the day.

A word that also counts hours ("24 heures") makes a clock time only behind a preposition, or with minutes.
"""

from __future__ import annotations

from timeline.temporal import clocks, figures
from timeline.temporal.meaning import Clock
from timeline.temporal.rule import Hit, Rule

_HOUR = "(x:hour|x:cardinal)"


def _clock(hit: Hit) -> Clock | None:
    """The hour `x`, with or without a minute."""
    minutes = f":{hit['minute']:02d}" if hit.get("minute") is not None else ""
    hour = hit["x"]
    return figures.clock(f"{hour}{minutes}", offset=hit.get("zone")) if hour == int(hour) else None


def _both(hit: Hit) -> tuple[Clock, Clock] | None:
    """The two hours of a range."""
    first, last = (figures.clock(str(hit[name])) if hit[name] == int(hit[name]) else None for name in ("x", "y"))
    return None if first is None or last is None else (first, last)


def _glued(hit: Hit) -> Clock | None:
    """An hour with its letter: `14h30`, `14h`."""
    hour, _, minute = hit["hclock"].partition("h")
    return figures.clock(f"{hour}:{minute}" if minute else hour, offset=hit.get("zone"))


def _minutes_from(hit: Hit, minutes: int) -> Clock | None:
    """So many minutes after, or before, the hour `x`."""
    hour = hit["x"]
    if hour != int(hour) or not 1 <= hour <= 24:
        return None
    at = int(hour) * 60 + minutes
    return figures.clock(f"{at // 60 % 24}:{at % 60}", offset=hit.get("zone"))


CLOCKS = (
    Rule("clock", "clockart? x:clock (dayhour|hours)? zone?", "clocktime",
         lambda h: figures.clock(h["x"], offset=h.get("zone"))),
    Rule("half to the hour", "halfto (x:hour|x:cardinal) (?!unit|units) dayhour?", "clocktime",
         lambda h: _minutes_from(h, -30)),
    Rule("quarter to the hour", "quarterhour pastto (x:hour|x:cardinal) (?!unit|units) dayhour?", "clocktime",
         lambda h: _minutes_from(h, 15 * h["pastto"])),
    Rule("hour and part of it", f"((?<=clockpre) clockart? {_HOUR} hours?|{_HOUR} (hours|dayhour)) minutespost zone?",
         "clocktime", lambda h: _minutes_from(h, h["minutespost"])),
    Rule("clock in words", f"{_HOUR} dayhour minute? zone?", "clocktime", _clock),
    Rule("clock with point", "clockart? x:fraction (dayhour|hours) zone?", "clocktime",
         lambda h: figures.clock(clocks.figures(h), offset=h.get("zone"))),
    Rule("clock with point alone", "(?<=clockpre) clockart? x:fraction (?!'.' num|unit|units)", "clocktime",
         lambda h: figures.clock(clocks.figures(h)) if len(h.word("x").rpartition(".")[2]) == 2 else None),
    Rule("clock with letter", "(hclock zone|((?<=clockpre)|(?<=clockart)|(?<=between)|(?<=and)) hclock)", "clocktime",
         _glued),
    Rule("clock and minutes with letter", "hclock", "clocktime",
         lambda h: _glued(h) if h["hclock"][-1] != "h" else None),
    Rule("hours of a range",
         "(between|from) clockart? first:(x:hourof (hours|dayhour)?) (and|to) clockart?"
         " last:(y:hourof (hours|dayhour))",
         "clocktime", _both, (), ("first", "last")),
    Rule("hours of a range in a part of day",
         "(between|from) clockart? x:hourof (and|to) clockart? y:hourof (?=of art? daypart)", "clocktime", _both, (),
         ("x", "y")),
    Rule("hours of a range by article", "(between|from) clockart x:hourof (and|to) clockart y:hourof (?!unit|units)",
         "clocktime", _both, (), ("x", "y")),
    Rule("clock in hours",
         f"((?<=clockpre) {_HOUR} barehours minute?|(?<=clockpre) clockart {_HOUR} hours minute?"
         f"|{_HOUR} hours minute (?!unit|units)) zone?", "clocktime", _clock),
    Rule("hour of a part of day", f"((?<=clockpre) clockart? {_HOUR} hours?|{_HOUR} hours) (?=of art? daypart)",
         "clocktime", _clock),
    Rule("hour by its article", "(?<=clockpre) clockart (x:hour|x:cardinal) (?!unit|units|n)", "clocktime", _clock),
    Rule("hour by its preposition", "(?<=clockat) (x:hour|x:cardinal) (?=stop|'.'|',' (?!n)|of art? daypart|zone)",
         "clocktime",
         _clock),
    Rule("noon", "noon", "clocktime", lambda h: figures.clock(f"{h['noon']}:00")),
    Rule("midday", "(?<=clockpre) midday", "clocktime", lambda h: figures.clock(f"{h['midday']}:00")),
)
