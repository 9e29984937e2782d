"""English names that hold a word of time and tell no time: a newspaper, a television programme; and games."""

from __future__ import annotations

from timeline.temporal.rule import Name

NAMES = (
    # a newspaper or a programme: capital letters inside a sentence, behind another name or in quotation marks
    Name("Today|Tonight|Daily|Weekly|Monthly|This Week|This Morning",
         before=r"\b[a-z]+\s(?:(?:[A-Z][\w&]*\s)+|\w+['’]s\s)"),
    Name("Daily|Weekly|Monthly", before=r"\b[a-z]+\s", after=r"\s[A-Z]"),
    Name("Daily|Weekly", before=r"(?:^|[Tt]he\s)", after=r"\s[A-Z][a-z]+"),
    Name("DAILY|WEEKLY", before=r"THE ", after=r"\s[A-Z]"),
    # a prize, and what flows
    Name("[Tt]he (?:[Yy]ear|[Mm]onth|[Ww]eek)",
         before=r"\b(?:[A-Z]\w+|player|person|woman|man|song|book|word|car|album|coach|team|quote|photo|game|goal|rookie"
                r"|artist|film)\sof\s"),
    Name("current", before=r"\b(?:ocean|loop|sea|electric|electrical|air|river|tidal|strong|direct|alternating)\s"),
    Name("current", after=r"\s?[.,;:)-]|\s(?:is|was|has|had|of|in|that|and|to|which)\b"),
    Name("Today|Tonight", after=r"['\"’”]?\s(?:show|programme|program|host|anchor)\b"),
    Name("This Week|Today|Tonight", before=r"['\"‘“`]", after=r",?['\"’”]"),
    Name("This Week", before=r"['\"‘“`]", after=r"\s[Ww]ith\b"),
    Name("daily|weekly|monthly", before=r"\b[A-Z][\w-]+\s", after=r",?\s['\"‘“]?[A-Z][a-z]"),
    Name("[Tt]he (?:Summer|Winter)", after=r"\s(?:Olympi|Paralympi|Games|Palace)"),
    # a figure of speech
    Name("[Nn]oon", before=r"\b[Hh]igh\s"),
    Name("one day", before=r"\b(?:will|would|may|might|could|can|to|he|she|they|we|who)\s"),
    Name("[Oo]ne day", after=r",?\s(?:I|he|she|we|they|you|will|would|may|might|could|be|become)\b"),
)

_PLAY = ("touchdowns?|field goals?|quarterbacks?|halftime|half-time|kickoff|playoffs?|rebounds?|free throws?|midfielder"
         "|striker|goalkeeper|penalty|interceptions?|yards?|fumbles?|linebacker|equali[sz]er|offside|goals?|jumper|layup"
         "|three-pointers?|scoreless|scored|coach|overtime|lineup")
_BUSINESS = (r"[$€£%]|\bper ?cent\b"
             r"|\b(?:profits?|revenues?|earnings|sales|shares|economy|economic|growth|fiscal|income)\b")
# what is found stands in angle brackets
GAMES = rf"(?s)^(?=.*<[^>]*(?:quarter|half))(?!.*(?:{_BUSINESS})).*\b(?:{_PLAY})\b"
