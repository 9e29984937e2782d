"""The words of one language as regular expressions, and each word as one letter of an alphabet of word classes.

Two words get the same letter when they belong to the same classes, so a rule's pattern over classes becomes a plain
regular expression over letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from timeline.temporal.needs import needs
from timeline.temporal.rule import Language
from timeline.temporal.spelling import trie

_FIRST_LETTER = 0xE000  # private use: cannot meet a character of a pattern
_PIECE = re.compile(r"\s*(?:(?:(\w+):)?(?:(\(\?<?[=!]|\()|'((?:[^']|'(?=\w))+)'|([A-Za-z]\w*))|([)|?*+]))")
_LONGEST = 15  # characters of a number that counts something
_GAP = r"[ \t]*(?:\n[ \t]*)?"
_FORMS = (
    ("iso", r"\d{4}-(?:w\d\d(?:-[1-7])?|(?:0\d|1[0-2])(?:-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?"
            r"(?:z|[+-]\d\d:?\d\d)?)?)?)(?![\d-])"),
    ("dated", r"(?<!\d[/.-])(?:\d{1,4}/\d{1,2}/\d{2,4}|\d{1,4}-\d{1,2}-\d{2,4}|\d{1,2}\.\d{1,2}\.\d{2,4})(?![\d/-])"),
    ("clock", r"\d{1,2}:\d\d(?::\d\d)?(?![\d:]|\.\d)"),
    ("hclock", r"\d{1,2}h(?:\d\d)?(?![^\W_])"),
    ("decades", r"(?:\d{3}0|'?\d0)'?s(?![^\W_])"),
    ("slashed", r"\d{1,2}/\d{1,2}(?![\d/])"),
    ("digits", r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
)
_NUMERIC = (r"[12]\d\d\d(?:'?s(?![^\W_])|(?![\d]))|\d\d?[:h]\d\d|\d\d?h(?![^\W_])|\d+[/.-]\d+[/.-]\d"
            r"|\d\d?\.\d\d?\.(?!\d)|\d0'?s(?![^\W_])|(?<= ')\d\d(?![\d'])")
_BEFORE = r"[\W_]"  # what stands before a hit; a class at the head of a pattern is searched for quickest

# a plain number's classes, by the largest value and the digits it is written with
_NUMBERS = (
    (0, 2, frozenset({"num", "hour", "minute", "yy"})),
    (12, 2, frozenset({"num", "day", "monthnum", "hour", "minute", "yy"})),
    (24, 2, frozenset({"num", "day", "hour", "minute", "yy"})),
    (31, 2, frozenset({"num", "day", "minute", "yy"})),
    (59, 2, frozenset({"num", "minute", "yy"})),
    (99, 2, frozenset({"num", "yy"})),
    (999, 3, frozenset({"num", "oldyear", "earlyyear"})),
    (999, 4, frozenset({"num", "military", "noyear"})),
    (2199, 4, frozenset({"num", "year", "military"})),
    (2400, 4, frozenset({"num", "military", "oldyear"})),
    (9999, 4, frozenset({"num", "oldyear"})),
)
_PLAIN = frozenset({"num"})
_LONG = frozenset({"num", "longnum"})
_FRACTION = frozenset({"fraction"})
_NEVER = "\uf8ff"  # the letter of a class without words
_STOP = frozenset({"stop"})


class Senses(dict[str, Any]):
    """The values of a word that has several classes, by class."""


Names = dict[str, tuple[tuple[int, tuple[str, ...]], ...]]  # element -> its groups, each with its classes


class Token(NamedTuple):
    """A known word of a text, or what a rule made of several: its letter, its range, its value, its rule."""

    letter: str
    start: int
    end: int
    value: Any
    rule: str = ""


class Vocabulary:
    """A language's words, compiled."""

    __slots__ = ("_capital", "_classes", "_empty", "_groups", "_letters", "_pieces", "_token", "_triggers",
                 "_words", "bits", "outputs")

    def __init__(self, language: Language) -> None:
        self._capital = language.capital
        self._letters: dict[frozenset[str], str] = {}
        senses = _senses(language)
        self._words = {word: (self._letter(frozenset(by)), Senses(by) if len(by) > 1 else next(iter(by.values())))
                       for word, by in senses.items()}
        made = {rule.makes for rules in language.stages for rule in rules}
        for name in sorted(made | {name for name, _ in _FORMS} | {"ordinal"}):
            self._letter(frozenset([name]))
        for _, _, kinds in _NUMBERS:
            self._letter(kinds)
        self._letter(_PLAIN)
        self._letter(_LONG)
        self._letter(_STOP)
        self._letter(_FRACTION)
        self.outputs = frozenset(self._letters[frozenset([name])] for name in made if name.isupper())
        self.bits = {letter: 1 << place for place, letter in enumerate(self._letters.values())}
        self._groups = language.groups
        self._empty = frozenset(kind for kind, words in language.words.items() if not words)
        self._classes: dict[str, str] = {}
        for kinds, letter in self._letters.items():
            for kind in kinds:
                self._classes[kind] = self._classes.get(kind, "") + letter
        for name, members in language.groups.items():
            self._classes[name] = "".join(dict.fromkeys("".join(self._classes.get(kind, "") for kind in members)))
        several = [word for word in senses if len(word) > 1 and not word.isalpha()]
        marks = "".join(word for word in senses if len(word) == 1 and not word.isalpha())
        endings = "|".join(language.ordinals) or "(?!)"
        forms = "|".join(f"(?P<{name}>{form})" for name, form in _FORMS)
        self._pieces = frozenset(piece for word in senses for piece in word.replace("'", " '").split())
        self._pieces |= frozenset(word for word in senses)
        self._token = re.compile(
            rf"{_GAP}(?:(?P<word>(?:{trie(several)})(?:(?<=['.])|(?![^\W_]|/\d))|[^\W\d_]+)"
            rf"|(?P<ordinal>\d{{1,2}}(?:{endings})(?![^\W_]))|{forms}|(?P<mark>[{re.escape(marks)}]))")
        words = {word for name in language.triggers for word in language.words.get(name, (name,))}
        glued = trie(language.words.get("ampm", ()))
        numeric = rf"{_NUMERIC}|\d\d?(?:{endings})(?![^\W_])|\d\d?(?:[.:]\d\d)?(?:{glued})(?![^\W_])"
        self._triggers = re.compile(rf"{_BEFORE}(?:(?:{trie(words)})(?![^\W_])|{numeric})")

    def hits(self, lowered: str) -> Iterator[int]:
        """The places at which a word begins that is worth opening a window for."""
        for found in self._triggers.finditer(f" {lowered}"):
            yield found.start()  # of what stands before it, in a text that begins one character earlier

    def letter(self, name: str) -> str:
        """The letter of what a rule makes."""
        return self._letters[frozenset([name])]

    def as_bits(self, letters: Iterable[str]) -> int:
        """A set of letters as one number; a letter that no word has is none."""
        return reduce(or_, (self.bits.get(letter, 0) for letter in letters), 0)

    def _letter(self, kinds: frozenset[str]) -> str:
        return self._letters.setdefault(kinds, chr(_FIRST_LETTER + len(self._letters)))

    def word(self, text: str, lowered: str, at: int) -> Token | None:
        """The known word that begins at or after white space from `at`; None if none does."""
        found = self._token.match(lowered, at)
        if found is None:
            return None
        kind = found.lastgroup or ""
        start, end = found.span(kind)
        if kind in ("word", "mark"):
            word = lowered[start:end]
            entry = self._words.get(word.replace("\n", " ") if "\n" in word else word)
            if entry is None or (word in self._capital and not text[start].isupper()):
                return None
            return Token(entry[0], start, end, entry[1])
        if kind == "digits":
            return self._number(lowered[start:end], start, end) if end - start <= _LONGEST else None
        return Token(self._letters[frozenset([kind])], start, end, lowered[start:end])

    def reach(self, lowered: str, floor: int, at: int) -> int:
        """The place, from `floor` on, from which on all pieces up to `at` may be known words: a quick superset."""
        start = here = at
        while here > floor:
            edge = max(lowered.rfind(" ", floor, here), lowered.rfind("\n", floor, here)) + 1
            piece = lowered[edge or floor:here].strip(",-()\n \"'`\u201c\u201d")
            if edge == 0 and floor > 0 and here != at:
                break  # the rest of a longer word
            if piece and piece not in self._pieces and not piece[0].isdigit() and "-" not in piece and "'" not in piece:
                break
            here = (edge or floor) - 1
            start = here + 1
        return start

    def stop(self, at: int) -> Token:
        """The end of a clause, as a word without letters: the class `stop`."""
        return Token(self._letters[_STOP], at, at, None)

    def _number(self, digits: str, start: int, end: int) -> Token:
        if "." in digits:
            return Token(self._letters[_FRACTION], start, end, float(digits.replace(",", "")))
        if "," in digits or len(digits) > 4:
            kinds = _PLAIN if "," in digits else _LONG
            return Token(self._letters[kinds], start, end, int(digits.replace(",", "")))
        value = int(digits)
        kinds = next((kinds for most, size, kinds in _NUMBERS if value <= most and len(digits) <= size), _PLAIN)
        return Token(self._letters[kinds], start, end, value)

    def compile(self, pattern: str) -> tuple[str, Names, tuple[frozenset[str], ...]]:
        """A rule's pattern over letters, the groups of its named elements, and what letters it needs one each of.

        Raises ValueError if the pattern names a class that no word and no rule has.
        """
        group = 0
        names: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        open_groups: list[tuple[str, int, list[str]] | None] = []
        parts: list[str] = []
        for found in _PIECE.finditer(pattern):
            label, bracket, word, kind, mark = found.groups()
            if bracket:
                if label:
                    group += 1
                open_groups.append((label, group, []) if label else None)
                parts.append("(" if label else bracket if len(bracket) > 1 else "(?:")
            elif mark == ")":
                closed = open_groups.pop()
                if closed is not None:
                    names.setdefault(closed[0], []).append((closed[1], tuple(closed[2])))
                parts.append(mark)
            elif mark:
                parts.append(mark)
            else:
                letters, kinds = self._element(f"'{word}'" if word else kind, pattern)
                for one in open_groups:
                    if one is not None:
                        one[2].extend(kinds)
                if label or kind:
                    group += 1
                    names.setdefault(label or kind, []).append((group, kinds))
                parts.append(f"({letters})" if label or kind else letters)
        return "".join(parts), {name: tuple(places) for name, places in names.items()}, needs(parts)

    def _element(self, kind: str, pattern: str) -> tuple[str, tuple[str, ...]]:
        if kind in self._empty:
            return f"[{_NEVER}]", (kind,)
        if kind not in self._classes:
            raise ValueError(f"the pattern {pattern!r} names {kind}, which no word and no rule has")
        return f"[{self._classes[kind]}]", self._groups.get(kind, (kind,))


def _senses(language: Language) -> dict[str, dict[str, Any]]:
    """Every word with its value in each of its classes; a word quoted in a pattern is a class of its own."""
    senses: dict[str, dict[str, Any]] = {}
    for kind, words in language.words.items():
        for word, value in words.items():
            senses.setdefault(word, {})[kind] = value
    for rules in language.stages:
        for rule in rules:
            for _, _, word, _, _ in _PIECE.findall(rule.pattern):
                if word:
                    senses.setdefault(word, {})[f"'{word}'"] = word
    return senses
