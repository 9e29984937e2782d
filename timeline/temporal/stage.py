"""Stages of rules, which rewrite a window of words until nothing new is found.

Each word is one letter of an alphabet of word classes, each rule one regular expression over such letters, and what a
rule makes becomes a letter again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from timeline.temporal.rule import Rule
from timeline.temporal.vocabulary import Names, Senses, Token, Vocabulary

CACHED = 20_000  # sets of letters remembered
PASSES = 4  # times a stage may build on what it made itself


class Matched:
    """The words that a rule matched, by element name: what `build` gets."""

    __slots__ = ("_lowered", "_match", "_names", "_tokens")

    def __init__(self, match: re.Match[str], names: Names, tokens: list[Token], lowered: str) -> None:
        self._match, self._names, self._tokens, self._lowered = match, names, tokens, lowered

    def get(self, name: str, default: Any = None) -> Any:
        """The value of the element, or the default where it was left out or the pattern has none."""
        for group, kinds in self._names.get(name, ()):
            at = self._match.start(group)
            if at >= 0:
                value = self._tokens[at].value
                return next(value[kind] for kind in kinds if kind in value) if type(value) is Senses else value
        return default

    def __getitem__(self, name: str) -> Any:
        value = self.get(name, _MISSING)
        if value is _MISSING:
            raise KeyError(name)
        return value

    def word(self, name: str) -> str:
        """The lower-cased words of the element, "" where it was left out."""
        at, end = self._at(name)
        return self._lowered[self._tokens[at].start:self._tokens[end - 1].end] if at >= 0 else ""

    def span(self, name: str) -> tuple[int, int]:
        """The range of the element, or of all from one element to another (`a..b`, either of which may be left out)."""
        first, _, last = name.partition("..")
        at, end = self._at(first)
        if last:
            begin, after = self._at(last)
            at, end = begin if at < 0 else at, max(end, after)
        return self._tokens[at].start, self._tokens[end - 1].end

    def _at(self, name: str) -> tuple[int, int]:
        for group, _ in self._names.get(name, ()):
            if self._match.start(group) >= 0:
                return self._match.span(group)
        return -1, -1


_MISSING = object()


class _Compiled(NamedTuple):
    """A rule as a regular expression over letters."""

    rule: Rule
    pattern: re.Pattern[str]
    names: Names


class Window:
    """The words of a window and what rules made of them: as tokens, as their letters, and which letters as bits."""

    __slots__ = ("_bits", "letters", "lowered", "present", "tokens")

    def __init__(self, tokens: list[Token], lowered: str, bits: Mapping[str, int]) -> None:
        self.tokens, self.lowered, self._bits = tokens, lowered, bits
        self.letters = "".join([token.letter for token in tokens])
        self.present = self._present()

    def put(self, start: int, end: int, made: list[Token]) -> None:
        """Puts what a rule made in place of the tokens `[start, end)`."""
        self.letters = self.letters[:start] + "".join([token.letter for token in made]) + self.letters[end:]
        self.tokens[start:end] = made
        self.present = self._present()

    def _present(self) -> int:
        present, bits = 0, self._bits
        for letter in self.letters:
            present |= bits[letter]
        return present


class Stage:
    """The rules of one stage; the leftmost match wins, and at one place the first rule."""

    __slots__ = ("_applicable", "_letters", "_needs", "_read", "_rules", "_used")

    def __init__(self, rules: tuple[Rule, ...], vocabulary: Vocabulary) -> None:
        compiled = [(rule, *vocabulary.compile(rule.pattern)) for rule in rules]
        self._rules = tuple(_Compiled(rule, re.compile(pattern), names) for rule, pattern, names, _ in compiled)
        self._letters = {rule.makes: vocabulary.letter(rule.makes) for rule in rules}
        self._used = vocabulary.as_bits(letter for *_, needs in compiled for need in needs for letter in need)
        self._read = frozenset(letter for _, pattern, _, _ in compiled for letter in pattern)
        self._needs = _by_need([needs for *_, needs in compiled])
        self._applicable: dict[int, tuple[_Compiled, ...]] = {}

    def run(self, window: Window) -> None:
        """Rewrites a window until nothing new is found."""
        for _ in range(PASSES):
            builds = False  # whether a rule may read what was made
            at = 0
            fitting = self._fitting(window)
            while fitting and (found := self._first(fitting, window.letters, at)) is not None:
                one, match = found
                start, end = match.span()
                made = self._made(one, match, window)
                if not made:
                    at = start + 1
                    continue
                window.put(start, end, made)
                at = start + len(made)
                builds = builds or made[0].letter in self._read
                fitting = self._fitting(window)
            if not builds:
                break

    def _first(self, fitting: tuple[_Compiled, ...], letters: str, at: int) -> tuple[_Compiled, re.Match[str]] | None:
        best: tuple[_Compiled, re.Match[str]] | None = None
        place = len(letters)
        for one in fitting:
            match = one.pattern.search(letters, at)
            if match is not None and match.start() < place:
                best, place = (one, match), match.start()
                if place == at:
                    break
        return best

    def _fitting(self, window: Window) -> tuple[_Compiled, ...]:
        """The rules whose needed letters are all present; remembered, as few sets of letters make up most windows."""
        present = window.present & self._used
        rules = self._applicable.get(present)
        if rules is None:
            rules = self._scan(window.letters)
            if len(self._applicable) < CACHED:
                self._applicable[present] = rules
        return rules

    def _scan(self, letters: str) -> tuple[_Compiled, ...]:
        left = (1 << len(self._rules)) - 1  # a bit for each rule
        for holding in self._needs:
            held = holding[""]
            if not left & ~held:
                break  # none of those left needs more
            for letter in letters:
                held |= holding.get(letter, 0)
            left &= held
        fitting = []
        while left:
            lowest = left & -left
            fitting.append(self._rules[lowest.bit_length() - 1])
            left -= lowest
        return tuple(fitting)

    def _made(self, one: _Compiled, match: re.Match[str], window: Window) -> list[Token]:
        rule, tokens = one.rule, window.tokens
        hit = Matched(match, one.names, tokens, window.lowered)
        value = rule.build(hit)
        if value is None:
            return []
        letter = self._letters[rule.makes]
        if not rule.spans:
            start, end = match.span()
            return [Token(letter, tokens[start].start, tokens[end - 1].end, value, rule.name)]
        values = value if len(rule.spans) > 1 else (value,)
        return [Token(letter, *hit.span(name), made, rule.name)
                for name, made in zip(rule.spans, values, strict=True)]


def _by_need(rules: Sequence[Sequence[frozenset[str]]]) -> tuple[dict[str, int], ...]:
    """For the first need of every rule, the second and so on: by letter, the rules that it serves, as bits.

    Rules with fewer needs stand under "".
    """
    most = max(map(len, rules), default=0)
    found = tuple({"": 0} for _ in range(most))
    for place, needs in enumerate(rules):
        for at, holding in enumerate(found):
            for letter in needs[at] if at < len(needs) else ("",):
                holding[letter] = holding.get(letter, 0) | 1 << place
    return found
