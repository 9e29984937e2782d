"""English names that hold a word of time and tell no time: a newspaper, a television programme.

Matched against the words found in angle brackets, with some characters of the text on either side.
"""

from __future__ import annotations

NAMES = "|".join((
    # a newspaper or a programme: capital letters inside a sentence, behind another name or in quotation marks
    r"\b[a-z]+\s(?:(?:[A-Z][\w&]*\s)+|\w+['’]s\s)<(?:Today|Tonight|Daily|Weekly|Monthly|This Week)>",
    r"\b[a-z]+\s<(?:Daily|Weekly|Monthly)>\s[A-Z]",
    r"(?:^|[Tt]he\s)<(?:Daily|Weekly)>\s[A-Z][a-z]+",
    r"<(?:Today|Tonight)>['\"’”]?\s(?:show|programme|program|host|anchor)\b",
    r"['\"‘“`]<(?:This Week|Today|Tonight)>,?['\"’”]|['\"‘“`]<This Week>\s[Ww]ith\b",
    r"\b[A-Z][\w-]+\s<(?:daily|weekly|monthly)>,?\s['\"‘“]?[A-Z][a-z]",
    r"<[Tt]he (?:Summer|Winter)>\s(?:Olympi|Paralympi|Games|Palace)",
    # a figure of speech
    r"\b[Hh]igh\s<[Nn]oon>|\b(?:will|would|may|might|could|can|to)\s<one day>"
    r"|<[Oo]ne day>,?\s(?:I|he|she|we|they|you|will|would|may|might|could|be|become)\b",
))
