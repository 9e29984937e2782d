"""English names that hold a word of time and tell no time: a newspaper, a television programme; and games.

`HERE` is matched at the words themselves and looks back at those before them.
"""

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


def _after(*words: str) -> str:
    """A look back at any of the words with a space behind it."""
    return "(?:" + "|".join(rf"(?<=\b{word} )" for word in words) + ")"


def _not_after(*words: str) -> str:
    return "".join(rf"(?<!\b{word} )" for word in words)


_PREPOSITIONS = (
    "in", "of", "by", "since", "for", "from", "to", "until", "till", "through", "during", "before", "after",
    "between", "on", "at", "with", "via", "over", "as", "than", "and", "or", "the", "this", "that", "a", "an",
    "last", "next", "each", "every", "its", "his", "her", "their", "our", "early", "late", "mid", "both", "per",
    "was", "were", "is", "are",
)
_CARS = ("Honda|Toyota|Ford|Chevrolet|Chevy|Nissan|BMW|Audi|Mercedes|Volkswagen|VW|Volvo|Hyundai|Kia|Mazda|Subaru|Jeep"
         "|Dodge|Porsche|Ferrari|Tesla|Lexus|Vauxhall|Peugeot|Renault|Fiat|Skoda|Mitsubishi|Suzuki|Cadillac|Chrysler")
_STREET = "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Parkway|Terrace|Crescent|Square|Way"
_COUNTED = ("staff|pupils|students|passengers|employees|workers|residents|soldiers|troops|seats|beds|homes|houses"
            "|inhabitants|patients|children|women|men|members|litres|gallons|acres|hectares|rooms|guests|copies|words")
_SPEAKS = "said|says|told|added|replied|asked|insisted|agreed|wrote"
_NAME = r"(?:O['\u2019])?[A-Z][a-z]+"

_NO_YEAR = "|".join((
    # a law, a standard, an address, a thing counted, the title of a book or a song: no year
    _after("Act", "Regulations", "Ordinance", "NGC", "ISO", "BS", "CFR", r"C\.F\.R\.", r"U\.S\.C\.", "PC", "[Ee]xit",
           "Flat", "Apt", "Box", "Fax", "Tel", "Ext", "Office", "Runner", "Vision", "Agenda", "Cyberpunk", "Disco",
           "album", "song", "single", "novel", "film", "movie", "musical") + r"\d{4}",
    _after(r"pp\.", r"p\.", "Issue", r"Vol\.", "[Mm]ile", "album,", "novel,", "film,") + r"\d{4}|(?<=pp\. \d{4}-)\d{4}",
    _not_after("[Ii]n", "[Ss]ince") + rf"\d{{4}} (?:{_CARS}) (?!Motor|Foundation|Group|Comp|Corp)[A-Z0-9]",
    r"\d{4}[A-Z]\b|(?<=\u00a7 )\d{4}",
    r"(?:^|(?<=[.;,] ))\d{4} (?:are|were|have)\b",
    _after("[Tt]he") + r"\d{4}(?= (?:in|on|at|by|from|with|to)\b|[.;]|,(?! \d{4}))",
    _after("another") + r"\d{4}",
    _not_after("[Ii]n", "[Ss]ince", "[Tt]he") + rf"\d{{4}} (?!(?:Wall|Fleet|Downing|Main|High) )"
    rf"(?:[A-Z][a-z]+ ){{1,3}}(?:{_STREET})\b",
    _after("ha[sd]", "have", "having", "with", "employs", "employed", "carrying", "carried", "than", "some", "only")
    + rf"\d{{4}} (?:{_COUNTED})\b",
    r"(?<=[a-z]['\u2019]s )\d{4}(?= (?:and|is|was|or)\b|[.,;:)])",
    _after("[Aa]t") + r"\d{4}(?= (?:with|on|for|in|from)\b|[.,;)])",
))
_NO_DAY = "|".join((
    # a newspaper, a club
    r"Sunday (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|Tribune|World|League)\b",
    _after("Mail on", "Independent on", "Herald on") + "Sunday",
    r"(?<!\bin Sheffield )(?<=\bSheffield )Wednesday|(?<=\bRuby )Tuesday",
))
_NO_MONTH = "|".join((  # a person whose name is one
    rf"(?<=[.!?,;:\"\u201c\u201d] )(?:April|June|May|March|August) (?:{_SPEAKS})\b",
    r"(?<=[a-z] )" + _not_after(*_PREPOSITIONS) + r"(?:April|June|August|May) (?!Day|Brent|Nymex|Comex|Treasury)"
    + _NAME + r"(?:['\u2019]s\b|,| (?:said|says|told|has|had|is|was|who|and|will|[IVX]+)\b|\.?$)",
    rf"(?:^|(?<=[.!?] ))(?:April|June|August) {_NAME}(?:['\u2019]s\b| (?:said|says|has|is|was|who)\b)",
    _after("Judge", "Justice", "Lord", "Baroness", "Sgt") + "(?:April|June|August|May)",
    _after("[Tt]he") + r"May (?:government|administration|cabinet|premiership)\b",
))
HERE = rf"(?=\d)(?:{_NO_YEAR})|(?=[STW])(?:{_NO_DAY})|(?=[AJM])(?:{_NO_MONTH})"
