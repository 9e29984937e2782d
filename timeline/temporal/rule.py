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
class Cues:
    """A language's small closed class of words that give the direction of a bare "Thursday", as regular expressions.

    `limit` is a preposition that ends the words before it ("until"); `future` and `past` are verb forms, written as
    in the middle of a sentence; `named` are words that make a date part of a name ("the 7 August attack"), which no
    verb turns; `plain` lists the first words of those past forms that make even a date without its year past, `weak`
    those that leave "until Thursday" ahead. Of a full date, which no verb turns, `soft` are future forms that do not
    say that it is ahead ("could"), and `untold` are words before it that take it out of the tense of its verb ("ordered
    a trial for 3 May 2011", "this article was amended on 3 May 2011").
    """

    limit: str
    future: str
    past: str
    named: str = "(?!)"
    plain: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    soft: str = "(?!)"
    untold: str = "(?!)"


@dataclass(frozen=True, slots=True)
class Language:
    """One language as data.

    `words`: class -> word -> value; a word may have several classes. `groups` names several classes
    at once. `triggers` are the classes worth opening a
    window for. `capital` are words read only when written with a capital letter. `ordinals` are the endings that make
    a number an ordinal ("st"). `cues` give the direction. `names` is a regular expression of names that hold a word of
    time and tell none, over the text with the words found in angle brackets. `stages` hold the rules, each stage
    working until it finds nothing new before the next begins.
    """

    code: str
    words: Mapping[str, Mapping[str, Any]]
    triggers: tuple[str, ...]
    stages: tuple[tuple[Rule, ...], ...]
    cues: Cues
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    capital: frozenset[str] = frozenset()
    ordinals: tuple[str, ...] = ()
    names: str = ""
