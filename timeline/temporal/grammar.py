"""Finds temporal expressions: vocabulary hits, small windows around them, rules that rewrite the windows.

A window is a run of words that some rule knows. Each word becomes one letter of an alphabet of word classes, each
stage of rules one regular expression over such letters, and what a rule makes becomes a letter again, until nothing
new is found: a cascade of finite-state rewrites (Hobbs et al., "FASTUS", 1997). Nothing in here knows a language or a
calendar. The work is linear in the text: windows are of bounded length and do not overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.temporal.found import Found
from timeline.temporal.rule import Language
from timeline.temporal.spelling import lower
from timeline.temporal.stage import Stage, Window
from timeline.temporal.vocabulary import Token, Vocabulary

LEFT = 60  # characters looked at before a hit
LONGEST = 40  # words in a window
CACHED = 20_000  # phrases remembered


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
        for at in self._vocabulary.hits(lowered):
            if at < done:
                continue
            words = self._window(text, lowered, at, done)
            if not words:
                continue
            start, done = words[0].start, words[-1].end
            phrase = text[start:done] + ("\0" if words[-1].start == done else "")
            found = self._cache.get(phrase)
            if found is None:
                found = self._parse(lowered, words)
                if len(self._cache) >= CACHED:
                    self._cache.clear()
                self._cache[phrase] = found
            for one in found:
                yield Found(start + one.start, start + one.end, one.rule, one.meaning)

    def _window(self, text: str, lowered: str, at: int, floor: int) -> list[Token]:
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

    def _before(self, text: str, lowered: str, at: int, floor: int) -> list[Token]:
        """The run of known words that reaches the hit, from `floor` on; the last may hold its beginning."""
        here = self._vocabulary.reach(lowered, max(floor, at - LEFT), at)
        words: list[Token] = []
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

    def _parse(self, lowered: str, words: list[Token]) -> tuple[Found, ...]:
        """The expressions of a window, at ranges that count from its beginning."""
        start = words[0].start
        window = Window(words, lowered, self._vocabulary.bits)
        for stage in self._stages:
            stage.run(window)
        outputs = self._vocabulary.outputs
        return tuple([Found(token.start - start, token.end - start, token.rule, token.value)
                      for token in window.tokens if token.letter in outputs])


def _after_word(lowered: str, here: int, end: int) -> int:
    """Past the word or mark, unknown to the language, that begins at or after the place."""
    found = _UNKNOWN.match(lowered, here, end)
    return end if found is None else found.end()


_NOTE = re.compile(r"(?<=\n)\d{4}:(?!\d)")  # what a line begins with belongs to no date of the line before
_STOP = re.compile(r"[ \t]*(?:[.,;:!?)\"']|\n|$)")
_UNKNOWN = re.compile(r"[ \t]*(?:\s+|[^\W_]+|\S)|[ \t]+")
