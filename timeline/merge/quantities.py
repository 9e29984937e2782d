"""Numbers in English text as the range that their words leave open, and what they count.

"Almost thirty" is less than thirty, "about a dozen" takes in ten to fourteen, "more than 50" has no upper end. Two
numbers agree if one value can be meant by both; vague words ("several", "many") are no numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from timeline.merge.classes import words
from timeline.merge.stems import stem

_WORDS = {word: number for number, word in enumerate(
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
     "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])}
_TENS = {word: 10 * number for number, word in enumerate(
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
           "trillion": 1_000_000_000_000, "m": 1_000_000, "bn": 1_000_000_000, "mn": 1_000_000, "k": 1_000}
_PLENTY = {"dozens": (24, 100), "scores": (40, 200), "hundreds": (200, 2_000), "thousands": (2_000, 20_000),
           "tens of thousands": (20_000, 200_000), "hundreds of thousands": (200_000, 2_000_000),
           "millions": (2_000_000, inf)}
# How far each kind of hedge lets a value stray from the number told: the least and the most, as parts of it.
_HEDGES = (
    (r"nearly|almost|just (?:under|below)|close to|not quite|approaching", (0.85, 1.0)),
    (r"about|around|roughly|some|approximately|an estimated|estimated|or so|circa", (0.8, 1.2)),
    (r"more than|over|above|upwards? of|well over|in excess of", (1.0, inf)),
    (r"at least|no (?:fewer|less) than|a minimum of", (1.0, inf)),
    (r"just (?:over|above)|slightly more than", (1.0, 1.15)),
    (r"fewer than|less than|under|below", (0.0, 1.0)),
    (r"up to|at most|as many as|as much as|no more than|a maximum of", (0.0, 1.0)),
)
_STRICT = re.compile(r"nearly|almost|just|close|quite|approaching|more|over|above|upward|excess|fewer|less|under|below",
                     re.IGNORECASE)
_HEDGE = "|".join(hedge for hedge, _ in _HEDGES)
_ONES = "|".join([*_TENS, *_WORDS])
_NUMBER = (rf"(?:half\s+a\s+dozen|(?:a|one|two|three|four)\s+dozen|(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?"
           rf"|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_WORDS)})|(?:{_ONES})"
           r"|an?(?=\s+(?:hundred|thousand|million|billion)))")
_SCALED = rf"{_NUMBER}(?:[\s-]*(?:{'|'.join(_SCALES)})\b)*"
_MANY = "|".join(sorted(_PLENTY, key=len, reverse=True))
_PHRASE = re.compile(
    rf"(?<![\w.,$€£-])(?:(?P<hedge>{_HEDGE})\s+)?(?P<money>[$€£]\s?)?(?:(?P<plenty>{_MANY})(?:\s+of)?|(?P<number>{_SCALED}))"
    r"(?![\w]|[.,:/-]\d)(?P<unit>\s?%|\s+(?:percent|per\s+cent|dollars|pounds|euros)\b)?", re.IGNORECASE)
_MONEY = {"dollars": "$", "pounds": "£", "euros": "€"}
_FROM = re.compile(r"(?:between\s+(?P<both>)|)(?P<least>\d[\d,]*)\s*(?:to|[-–]|(?(both)and|to))\s*$", re.IGNORECASE)
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_AFTER = re.compile(r"\s+([A-Za-z][\w.'’-]*)")
_LEVEL = re.compile(r"\b(?:(?:level|phase|stage|category|grade|tier)s?|(?:alert|level)\s+(?:up\s+|down\s+)?to)"
                    rf"\s+(\d{{1,2}}\b(?![.,]?\d|\s*%)|(?:{_ONES})\b)", re.IGNORECASE)
_AGE = re.compile(rf"({_NUMBER})[- ]years?[- ]old\b|\baged\s+(\d{{1,3}})\b", re.IGNORECASE)
_REACH = 30  # characters before a number in which the beginning of a range stands
_FAR = 5  # words from a number to what it counts
_IRREGULAR = frozenset(["people", "men", "women", "children", "police", "staff", "feet", "crew", "cattle", "sheep"])
_NO_PLURAL = ("ss", "us", "is", "'s", "’s")
_STOPS = words("""
    of in at for from with on by and or the a an to as is are was were be been has have had who which that when where
    after before since until including said says""")
_TIMES = words("years months weeks days hours minutes seconds decades centuries times nights mornings evenings o'clock")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number told at a half-open range of a text: what it counts, as a stem ("$" and "%" for money and shares), and
    from `least` to `most` what it can mean; `open_least` and `open_most` leave that end itself out.
    """

    start: int
    end: int
    thing: str
    noun: str
    least: float
    most: float
    open_least: bool = False
    open_most: bool = False

    def agrees(self, other: Quantity) -> bool:
        """Whether one value can be meant by both."""
        low, high = max(self.least, other.least), min(self.most, other.most)
        if low < high:
            return True
        return low == high and not (
            (self.open_least and self.least == low) or (other.open_least and other.least == low)
            or (self.open_most and self.most == high) or (other.open_most and other.most == high))


def at_odds(mine: Sequence[Quantity], yours: Sequence[Quantity]) -> frozenset[str]:
    """The things to which the two put numbers of which no two agree."""
    shared = {one.thing for one in mine} & {other.thing for other in yours}
    return frozenset(thing for thing in shared if not any(
        one.agrees(other) for one in mine for other in yours if one.thing == other.thing == thing))


def quantities(text: str, start: int = 0, end: int | None = None) -> Iterator[Quantity]:
    """The numbers of a range of a text that count something or are an amount; spans of time are none."""
    end = len(text) if end is None else end
    for match in _PHRASE.finditer(text, start, end):
        low, high = _range(match)
        hedge = match["hedge"] or ""
        is_strict = bool(_STRICT.match(hedge))
        thing, noun, last = _counted(match, text, end)
        from_least = _FROM.search(text, max(start, match.start() - _REACH), match.start())
        first = match.start()
        if from_least is not None:
            first, low = from_least.start(), min(low, float(from_least["least"].replace(",", "")))
        if thing and not _YEAR.fullmatch(match.group().strip()):
            yield Quantity(first, last, thing, noun, low, high,
                           open_least=is_strict and high == inf, open_most=is_strict and high != inf)


def levels(text: str) -> frozenset[str]:
    """The steps of a scale that a text names, as numbers: "level five", "phase 4", "the alert to three"."""
    return frozenset(f"{_value(match[1]):g}" for match in _LEVEL.finditer(text))


def ages(text: str) -> frozenset[int]:
    """The ages that a text gives: "a 16-year-old girl", "two-year-old", "aged 50"."""
    return frozenset(int(_value(match[1] or match[2])) for match in _AGE.finditer(text))


def _range(match: re.Match[str]) -> tuple[float, float]:
    if match["plenty"]:
        return _PLENTY[" ".join(match["plenty"].lower().split())]
    value = _value(match["number"])
    hedge = (match["hedge"] or "").lower()
    low, high = next((span for kind, span in _HEDGES if hedge and re.fullmatch(kind, hedge)), (1.0, 1.0))
    low, high = (0.0 if low == 0 else low * value), (inf if high == inf else high * value)
    return (low, high) if "dozen" not in match["number"].lower() or hedge else (0.8 * value, 1.2 * value)


def _value(told: str) -> float:
    total, held = 1.0, None
    text = told.lower().replace(",", "")
    if "dozen" in text:
        return 6.0 if text.startswith("half") else 12.0 * _WORDS.get(text.split()[0], 1)
    for word in re.findall(r"\d+(?:\.\d+)?|[a-z]+", text):
        if word in _SCALES:
            total *= _SCALES[word]
        elif word[0].isdigit():
            held = float(word)
        else:
            held = (held or 0.0) + (_TENS.get(word) or _WORDS.get(word) or 1.0)
    return total * (1.0 if held is None else held)


def _counted(match: re.Match[str], text: str, end: int) -> tuple[str, str, int]:
    """What a number counts, its noun as told, and where that ends; "" if it is no count."""
    unit = (match["unit"] or "").strip().lower()
    if match["money"] or unit in _MONEY:
        sign = (match["money"] or "").strip() or _MONEY[unit]
        return sign, "", match.end()
    if unit:
        return "%", "", match.end()
    at = match.end()
    for _ in range(_FAR):
        after = _AFTER.match(text, at, end)
        word = after[1].lower() if after else ""
        if after is None or word in _STOPS:
            break
        at = after.end()
        if _is_plural(word):
            return ("", "", at) if word in _TIMES else (stem(word), word, at)
    return "", "", match.end()


def _is_plural(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("s") and not word.endswith(_NO_PLURAL))
