"""Finds temporal expressions: vocabulary hits, small windows around them, rules that rewrite the windows.

A window is a run of words that some rule knows. Each word becomes one letter of an alphabet of word classes, each
stage of rules one regular expression over such letters, and what a rule makes becomes a letter again, until nothing
new is found: a cascade of finite-state rewrites (Hobbs et al., "FASTUS", 1997). Nothing in here knows a language or a
calendar. The work is linear in the text: windows are of bounded length and do not overlap.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from timeline.temporal.found import Found
from timeline.temporal.rule import Language, Rule
from timeline.temporal.vocabulary import Names, Senses, Vocabulary, Word, lower

LEFT = 60  # characters looked at before a hit
LONGEST = 40  # words in a window
CACHED = 20_000  # phrases remembered
PASSES = 4  # times a stage may build on what it made itself


class Token(NamedTuple):
    """A word of a window, or what a rule made of several: its letter, its range, its value, its rule."""

    letter: str
    start: int
    end: int
    value: Any
    rule: str = ""


class Matched:
    """The words that a rule matched, by element name: what `build` gets."""

    __slots__ = ("_match", "_names", "_phrase", "_tokens")

    def __init__(self, match: re.Match[str], names: Names, tokens: list[Token], phrase: str) -> None:
        self._match, self._names, self._tokens, self._phrase = match, names, tokens, phrase

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
        return self._phrase[self._tokens[at].start:self._tokens[end - 1].end] if at >= 0 else ""

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
    """A rule as a regular expression over letters, with what must be in a window for it to fit."""

    rule: Rule
    pattern: re.Pattern[str]
    names: Names
    needs: tuple[frozenset[str], ...]


class Stage:
    """The rules of one stage; the leftmost match wins, and at one place the first rule."""

    __slots__ = ("_applicable", "_by_letter", "_letters", "_read", "_rules", "_used", "_windows")

    def __init__(self, rules: tuple[Rule, ...], vocabulary: Vocabulary) -> None:
        self._rules = tuple(_Compiled(rule, re.compile(pattern), names, needs) for rule in rules
                            for pattern, names, needs in [vocabulary.compile(rule.pattern)])
        self._letters = {rule.makes: vocabulary.letter(rule.makes) for rule in rules}
        self._used = frozenset[str]().union(*(need for one in self._rules for need in one.needs))
        self._read = frozenset(letter for one in self._rules for letter in one.pattern.pattern)
        self._by_letter = _by_letter(self._rules)
        self._applicable: dict[frozenset[str], tuple[_Compiled, ...]] = {}
        self._windows: dict[str, tuple[_Compiled, ...]] = {}

    def run(self, letters: str, tokens: list[Token], phrase: str) -> tuple[str, list[Token]]:
        """Rewrites a window until nothing new is found."""
        for _ in range(PASSES):
            builds = False  # whether a rule may read what was made
            at = 0
            fitting = self._fitting(letters)
            while fitting and (found := self._first(fitting, letters, at)) is not None:
                one, match = found
                start, end = match.span()
                made = self._made(one, match, tokens, phrase)
                if not made:
                    at = start + 1
                    continue
                letters = letters[:start] + "".join([token.letter for token in made]) + letters[end:]
                tokens[start:end] = made
                at = start + len(made)
                builds = builds or made[0].letter in self._read
                fitting = self._fitting(letters)
            if not builds:
                break
        return letters, tokens

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

    def _fitting(self, letters: str) -> tuple[_Compiled, ...]:
        """The rules whose needed letters are all present; remembered, as few sets of letters make up most windows."""
        rules = self._windows.get(letters)
        if rules is None:
            present = self._used.intersection(letters)
            rules = self._applicable.get(present)
            if rules is None:
                rules = self._scan(present)
                if len(self._applicable) < CACHED:
                    self._applicable[present] = rules
            if len(self._windows) < CACHED:
                self._windows[letters] = rules
        return rules

    def _scan(self, present: frozenset[str]) -> tuple[_Compiled, ...]:
        places = set(self._by_letter.get("", ()))
        for letter in present:
            places.update(self._by_letter.get(letter, ()))
        fitting = []
        for place in sorted(places):
            for need in self._rules[place].needs:
                if need.isdisjoint(present):
                    break
            else:
                fitting.append(self._rules[place])
        return tuple(fitting)

    def _made(self, one: _Compiled, match: re.Match[str], tokens: list[Token], phrase: str) -> list[Token]:
        rule = one.rule
        hit = Matched(match, one.names, tokens, phrase)
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


def _by_letter(rules: tuple[_Compiled, ...]) -> dict[str, list[int]]:
    """The places of the rules by a letter of which they need one, for each rule the need that fewest rules share.

    Rules that need no letter stand under "".
    """
    shared = Counter(letter for one in rules for need in one.needs for letter in need)
    found: dict[str, list[int]] = {}
    for place, one in enumerate(rules):
        rarest = min(one.needs, key=lambda need: sum(shared[letter] for letter in need), default=("",))
        for letter in rarest:
            found.setdefault(letter, []).append(place)
    return found


class Grammar:
    """A language compiled. `find` gives its expressions in the order of the text."""

    __slots__ = ("_cache", "_stages", "_vocabulary")

    def __init__(self, language: Language) -> None:
        self._vocabulary = Vocabulary(language)
        self._stages = tuple(Stage(rules, self._vocabulary) for rules in language.stages if rules)
        self._cache: dict[str, tuple[Found, ...]] = {}

    @property
    def remembered(self) -> int:
        """How many phrases are in the cache now."""
        return len(self._cache)

    def find(self, text: str) -> Iterator[Found]:
        """The expressions of a text, which may be anything; ranges never overlap."""
        lowered = lower(text)
        done = 0
        for hit in self._vocabulary.triggers.finditer(lowered):
            at = hit.start()
            if at < done:
                continue
            words = self._window(text, lowered, at, done)
            if not words:
                continue
            start, done = words[0].start, words[-1].end
            phrase = text[start:done] + ("\0" if words[-1].start == done else "")
            found = self._cache.get(phrase)
            if found is None:
                found = self._parse(lowered[start:done], start, words)
                if len(self._cache) >= CACHED:
                    self._cache.clear()
                self._cache[phrase] = found
            for one in found:
                yield Found(start + one.start, start + one.end, one.rule, one.meaning)

    def _window(self, text: str, lowered: str, at: int, floor: int) -> list[Word]:
        """The run of known words around a hit."""
        read = self._vocabulary.word
        words = [] if _NOTE.match(lowered, at) else self._before(text, lowered, at, floor)
        here = max(at, words[-1].end) if words else at
        while len(words) < LONGEST:  # the last may be a stop
            word = read(text, lowered, here)
            if word is None or (words and lowered[word.end:word.end + 1] == ":" and _NOTE.match(lowered, word.start)):
                break
            words.append(word)
            here = word.end
        if here > at and _STOP.match(lowered, here):
            words.append(self._vocabulary.stop(here))
        return words if here > at else []

    def _before(self, text: str, lowered: str, at: int, floor: int) -> list[Word]:
        """The run of known words that reaches the hit, from `floor` on; the last may hold its beginning."""
        here = self._vocabulary.reach(lowered, max(floor, at - LEFT), at)
        words: list[Word] = []
        while here < at:
            word = self._vocabulary.word(text, lowered, here)
            if word is not None and word.start >= at:
                break
            if word is None:
                words = []
                here = _after_word(lowered, here, at)
            else:
                words.append(word)
                here = word.end
        return words

    def _parse(self, phrase: str, start: int, words: list[Word]) -> tuple[Found, ...]:
        tokens = [Token(word.letter, word.start - start, word.end - start, word.value) for word in words]
        letters = "".join([token.letter for token in tokens])
        for stage in self._stages:
            letters, tokens = stage.run(letters, tokens, phrase)
        outputs = self._vocabulary.outputs
        return tuple(Found(token.start, token.end, token.rule, token.value) for token in tokens
                     if token.letter in outputs)


def _after_word(lowered: str, here: int, end: int) -> int:
    """Past the word or mark, unknown to the language, that begins at or after the place."""
    found = _UNKNOWN.match(lowered, here, end)
    return end if found is None else found.end()


_NOTE = re.compile(r"(?<=\n)\d{4}:(?!\d)")  # what a line begins with belongs to no date of the line before
_STOP = re.compile(r"[ \t]*(?:[.,;:!?)\"']|\n|$)")
_UNKNOWN = re.compile(r"[ \t]*(?:\s+|[^\W_]+|\S)|[ \t]+")
