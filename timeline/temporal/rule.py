"""The shape of a language: words by class, and rules as values.

A rule's pattern is a line of elements: `month` is a word of the class month or something that a rule made (then in
upper case by custom: `DATE`), `'of'` is that word, `x:month` and `x:('to'|'and')` give an element a name of its own,
and `( | ) ? * + (?= (?! (?<=` mean what they do in regular expressions. The class `stop` is the end of a clause.
`build` gets a `Hit` and returns a meaning (or an intermediate value), or None where the words make no sense.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


class Hit(Protocol):
    """The words a rule matched, by element name."""

    def __getitem__(self, name: str) -> Any:
        """The value of the element of this name. Raises KeyError if the pattern has none."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value of the element of this name, or the default where it was left out."""

    def word(self, name: str) -> str:
        """The lower-cased words of the element, "" where it was left out."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One construction: a pattern, what it makes, how, and phrases that it reads.

    `makes` names the class of the result; upper-case names are temporal expressions, lower-case ones serve other
    rules. `spans` names the elements that are the expression, where that is not the whole match (a preposition stays
    outside), `a..b` being all from one to the other; with two, `build` returns two meanings.
    """

    name: str
    pattern: str
    makes: str
    build: Callable[[Hit], Any]
    examples: tuple[str, ...] = ()
    spans: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Present:
    """Present forms of verbs of appointments ("opens"), and how a text ends before them where they are verbs.

    Both are regular expressions; a noun of the same letters ("the votes") has no such `subject` before it.
    """

    verbs: str
    subject: str


@dataclass(frozen=True, slots=True)
class Quoting:
    """Words that say who spoke or wrote what is quoted, and on which day, as regular expressions.

    `spoken` and `written` are verb forms, `perfect` what may stand before them ("had"), `papers` nouns for what is
    kept ("letter"), `printed` for what appears on its day ("statement"). `led` is all that may stand before a day
    that opens its sentence ("But on"), `on` what ends the words right before a day of speaking ("on"), `of` before
    that of a paper ("of", "dated"); `amid` leads in what was going on ("after"), `apart` are words that end the
    clause of speaking, or begin another.
    """

    spoken: str = "(?!)"
    written: str = "(?!)"
    perfect: str = "(?!)"
    papers: str = "(?!)"
    printed: str = "(?!)"
    led: str = "(?!)"
    on: str = "(?!)"
    of: str = "(?!)"
    amid: str = "(?!)"
    apart: str = "(?!)"


@dataclass(frozen=True, slots=True)
class Cues:
    """A language's small closed class of words that give the direction of a bare "Thursday", as regular expressions.

    Words that end the text before the expression: `limit` ("until"), `appointed` ("scheduled for", "ahead of"),
    which no verb turns, `back` ("since"), `named`, which make a date part of a name ("the 7 August attack"). Verb
    forms, written as in the middle of a sentence: `future`, `past` and `present`, a present tense that tells of
    what is arranged. `firm` matches those of `future` that never look back ("will"; by default all), `coming` those
    that count from the day of writing also in a text of other times ("is due to"; by default all), `plain` those
    of `past` that make even a date without its year past, at any distance, `said` those that do so for none, `weak`
    those that leave "until Thursday" ahead, `promised` those of `future` that are over where the day comes first
    ("Thursday, they agreed to go"), `adjective` one with what follows it that may be no verb ("preferred shares"),
    and `apart` what parts two verbs of a sentence; `behind` matches those of `past` that tell what lay behind the
    story told ("had told"). `possessive` and `meeting` are what follows a weekday: a mark of possession, and that
    mark with something arranged ("'s election"); anything else that a day has is over. `arranging` are forms of `past`
    by which what is arranged is not over ("the 3 May gig was announced").

    `attending` is all that may stand between a future form and a weekday with what it has ("will miss Friday's win"
    looks ahead), `conjoined` ends the text before an expression that opens the second of two joined clauses ("met
    last week, and on"), `traded` is what follows a month by which a contract is known ("September delivery"),
    `backshifted` are future forms seen from a past, `amid` stands before what was going on ("talks go on after the
    quake of 3 May"), `missed` is matched behind what was due and did not come ("was due on Monday but"), `clause`
    is what parts the clauses of a sentence where the verb stands last in some.

    `lapsed` ends the text before a date of a plan that may be over ("was due to open in"), unless it tells what
    somebody said (`voiced`).

    `foretold` ends the text before a dated saying or promise ("promised in"), `ahead` opens the text behind its date
    where the time of what was said is told from there ("to pay by", "that it had closed in").

    `withheld` ends the text before a time up to which nothing happens, and at which it does ("did not open until").

    `counting` is all that may stand between a length and the date it is counted from ("three days after the crash on"),
    with a group `before`; `lasting` are words before a length that keep it one ("for three days after ..."). `ended` is
    all that may stand between a length and the date that ends it ("the three months ended"), with a group `plain` of
    what does so only after an article ("the three months to").

    Of a full date, which no verb turns, `soft` are future forms that do not say that it is ahead ("could"), and
    `untold` are words before it that take it out of the tense of its verb ("ordered a trial for 3 May 2011", "this
    article was amended on 3 May 2011").

    Between a date with its year and one without, `joined` is all that may stand where the second shares the year
    ("and charged on"), `beside` what may stand after a year alone (", on"), `listed` what parts those of a list
    ("in 2018, in February, in May"); `staged` is matched to the text up to a date in which the year stands as "<>",
    where that year is the date's ("the <> fire began on"); `opened` ends the text before a year that opens its
    sentence, `titled` that before one in a name ("the 2014 final"), `unshared` the text before a date that keeps
    its year to itself ("born on"), `chained` is all that stands between a date and the later one that something was
    put off to from there ("and then to"), `compared` ends the text before a time that is only held against what is
    told ("the worst since"), `linked` ends the text before a second verb of one subject ("and will"). `dropped`
    opens the text behind the day of what did not or will not take place ("was cancelled"). `southern` are names of
    the southern half of the earth, `lasted` what stands behind a season that is over or under way. `weekday` are
    the names of weekdays as they open an entry of a list. `quoting` dates what is quoted.
    """

    limit: str
    future: str
    past: str
    present: tuple[Present, ...] = ()
    named: str = "(?!)"
    appointed: str = "(?!)"
    back: str = "(?!)"
    possessive: str = "(?!)"
    meeting: str = "(?!)"
    attending: str = "(?!)"
    arranging: str = "(?!)"
    conjoined: str = "(?!)"
    traded: str = "(?!)"
    backshifted: str = "(?!)"
    clause: str = "(?!)"
    missed: str = "(?!)"
    amid: str = "(?!)"
    firm: str = ""
    coming: str = ""
    plain: str = "(?!)"
    said: str = "(?!)"
    weak: str = "(?!)"
    withheld: str = "(?!)"
    lapsed: str = "(?!)"
    voiced: str = "(?!)"
    foretold: str = "(?!)"
    ahead: str = "(?!)"
    promised: str = "(?!)"
    adjective: str = "(?!)"
    apart: str = "(?!)"
    behind: str = "(?!)"
    counting: str = "(?!)(?P<before>)"
    ended: str = "(?!)(?P<plain>)"
    lasting: str = "(?!)"
    soft: str = "(?!)"
    untold: str = "(?!)"
    joined: str = "(?!)"
    beside: str = "(?!)"
    listed: str = "(?!)"
    staged: str = "(?!)"
    opened: str = "(?!)"
    titled: str = "(?!)"
    unshared: str = "(?!)"
    chained: str = "(?!)"
    compared: str = "(?!)"
    linked: str = "(?!)"
    dropped: str = "(?!)"
    southern: str = "(?!)"
    lasted: str = "(?!)"
    weekday: str = "(?!)"
    quoting: Quoting = Quoting()


@dataclass(frozen=True, slots=True)
class Around:
    """Words in and around a hit that make it no time, or less than it seems, as regular expressions.

    `turn` is a hit that opens the next point ("Now, ..."), `modal` stands before `lasts` where that is a verb ("they
    may last three weeks"), `amount` before `each` where that is a rate ("$3 a year"), `article` before a season in a
    name. `indefinite` is matched to the text around a weekday, which stands in it as "<>": "on a wet <> in". `several`
    matches what follows a weekday with a number where that counts what comes behind it: "vendredi 7 hommes". `led` are
    words before a number that make even an unlikely year one ("in 1066"), `things` those behind one that it counts.
    """

    turn: str = "(?!)"
    modal: str = "(?!)"
    lasts: str = "(?!)"
    amount: str = "(?!)"
    each: str = "(?!)"
    article: str = "(?!)"
    indefinite: str = "(?!)"
    several: str = "(?!)"
    led: str = "(?!)"
    things: str = "(?!)"


@dataclass(frozen=True, slots=True)
class Name:
    """A name that holds words of time and tells none: the words found, and what stands right before and after them.

    All three are regular expressions, `words` of all that is found.
    """

    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """One language as data.

    `words`: class -> word -> value; a word may have several classes. `groups` names several classes at once. `triggers`
    are the classes worth opening a window for. `capital` are words read only when written with a capital letter.
    `ordinals` are the endings that make a number an ordinal ("st"). `cues` give the direction. `names` are
    those that hold a word of time and tell none, `here` a regular expression of such names that is matched at the
    expression itself, `games` one of quarters and halves of games (`timeline.temporal.named`), `around` the words that
    make a hit no time. `stages` hold the rules, each stage working until it finds nothing new before the next begins.
    """

    code: str
    words: Mapping[str, Mapping[str, Any]]
    triggers: tuple[str, ...]
    stages: tuple[tuple[Rule, ...], ...]
    cues: Cues
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    capital: frozenset[str] = frozenset()
    ordinals: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    here: str = "(?!)"
    games: str = ""
    around: Around = Around()
