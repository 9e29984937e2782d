"""English names that hold a word of time and tell no time: a newspaper, a television programme.

Matched against the words found in angle brackets, with some characters of the text on either side.
"""

from __future__ import annotations

NAMES = "|".join((
    # a newspaper or a programme: capital letters inside a sentence, behind another name or in quotation marks
    r"\b[a-z]+\s(?:(?:[A-Z][\w&]*\s)+|\w+['’]s\s)<(?:Today|Tonight|Daily|Weekly|Monthly|This Week|This Morning)>",
    r"\b[a-z]+\s<(?:Daily|Weekly|Monthly)>\s[A-Z]",
    r"(?:^|[Tt]he\s)<(?:Daily|Weekly)>\s[A-Z][a-z]+|THE <(?:DAILY|WEEKLY)>\s[A-Z]",
    # a prize, and what flows
    r"\b(?:[A-Z]\w+|player|person|woman|man|song|book|word|car|album|coach|team|quote|photo|game|goal|rookie|artist|film)"
    r"\sof\s<[Tt]he (?:[Yy]ear|[Mm]onth|[Ww]eek)>",
    r"\b(?:ocean|loop|sea|electric|electrical|air|river|tidal|strong|direct|alternating)\s<current>"
    r"|<current>(?:\s?[.,;:)-]|\s(?:is|was|has|had|of|in|that|and|to|which)\b)",
    r"<(?:Today|Tonight)>['\"’”]?\s(?:show|programme|program|host|anchor)\b",
    r"['\"‘“`]<(?:This Week|Today|Tonight)>,?['\"’”]|['\"‘“`]<This Week>\s[Ww]ith\b",
    r"\b[A-Z][\w-]+\s<(?:daily|weekly|monthly)>,?\s['\"‘“]?[A-Z][a-z]",
    r"<[Tt]he (?:Summer|Winter)>\s(?:Olympi|Paralympi|Games|Palace)",
    # a figure of speech
    r"\b[Hh]igh\s<[Nn]oon>|\b(?:will|would|may|might|could|can|to|he|she|they|we|who)\s<one day>"
    r"|<[Oo]ne day>,?\s(?:I|he|she|we|they|you|will|would|may|might|could|be|become)\b",
))

_PLAY = ("touchdowns?|field goals?|quarterbacks?|halftime|half-time|kickoff|playoffs?|rebounds?|free throws?|midfielder"
         "|striker|goalkeeper|penalty|interceptions?|yards?|fumbles?|linebacker|equali[sz]er|offside|goals?|jumper|layup"
         "|three-pointers?|scoreless|scored|coach|overtime|lineup")
_BUSINESS = (r"[$€£%]|\bper ?cent\b"
             r"|\b(?:profits?|revenues?|earnings|sales|shares|economy|economic|growth|fiscal|income)\b")
GAMES = rf"(?s)^(?=.*<[^>]*(?:quarter|half))(?!.*(?:{_BUSINESS})).*\b(?:{_PLAY})\b"
