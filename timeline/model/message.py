"""Sentences of our own that can be said in another language: why a date is what it is, what was wrong with an input.

A message is English text that remembers its template and what was set into it. So it is kept, compared and printed as
any text is, and `worded` says it again in another language or with other dates. A language is a table from English
templates to its own (`messages_de.py`). Words of sources are set in as they are.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from timeline.model.date_style import date_style
from timeline.model.messages_de import GERMAN
from timeline.model.time import Interval
from timeline.model.words import in_words

Given = str | int | Interval | Sequence[str]

GAP = re.compile(r"\{(\w+)(?::(\w+))?\}")
_TABLES: Mapping[str, Mapping[str, str]] = {"de": GERMAN}  # by the manner of dates that a language writes
_SHARED = 1 << 11  # messages that are not made twice: a story says much the same of all its expressions
_KEPT = 1 << 14  # dates whose words are remembered: an article says of all its expressions when it came out


class Message(str):
    """English text with its `template` and what is `given` for its gaps, by name.

    A gap `{date:at}` names a date as when something happens, `{date:time}` as the object of a verb; `{text:capital}`
    begins a sentence, `{text:clause}` leaves its stop out; `{texts:and}` joins reasons, `:or` choices, `:nor` what is
    missing, `:list` names.
    """

    __slots__ = ("given", "template")
    template: str
    given: Mapping[str, Given]

    def __reduce__(self) -> tuple[Any, ...]:
        return _message, (self.template, dict(self.given))


Words = str | Message  # the type of a field in whose stored form messages stay messages


def message(template: str, /, **given: Given) -> Message:
    """The message of an English template. Raises KeyError if a gap has nothing given for it."""
    return _message(template, given)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a message is made of; `key` is equal for those that say the same in every language."""

    template: str
    given: Mapping[str, Given] = field(compare=False)
    key: Hashable


def _message(template: str, given: Mapping[str, Given]) -> Message:
    return _made(_Parts(template, given, tuple([(name, _key(value)) for name, value in given.items()])))


def _key(value: Given) -> Hashable:
    """What tells a value from others of the same text: a message from plain words, and from another message."""
    if isinstance(value, Message):
        return Message, value.template, tuple([(name, _key(one)) for name, one in value.given.items()])
    return value if isinstance(value, str | int | Interval) else tuple(map(_key, value))


@lru_cache(maxsize=_SHARED)
def _made(parts: _Parts) -> Message:
    made = Message(_filled(parts.template, parts.given, "uk"))
    made.template, made.given = parts.template, parts.given
    return made


def worded(text: str, dates: str) -> str:
    """The text in the language, and with the dates, of a manner of `date_style`; what is no message stays as it is.

    A template that the language does not have stays English. Raises ValueError for another manner.
    """
    if not isinstance(text, Message):
        return text
    return _filled(_TABLES.get(dates, {}).get(text.template, text.template), text.given, dates)


def _filled(template: str, given: Mapping[str, Given], dates: str) -> str:
    return GAP.sub(lambda gap: _piece(given[gap[1]], gap[2] or "", dates), template)


def _piece(value: Given, form: str, dates: str) -> str:
    phrases = date_style(dates).phrases
    if isinstance(value, Interval):
        return date_words(value, form, dates)
    if isinstance(value, int):
        return f"{value:,}".replace(",", phrases.thousands)
    if not isinstance(value, str):
        joint = {"and": phrases.joined, "or": phrases.either, "nor": phrases.neither}.get(form, ", ")
        return joint.join(worded(part, dates) for part in value)
    words = worded(value, dates)
    if form == "capital":
        return words[:1].upper() + words[1:]
    return words.rstrip(".") if form == "clause" else words


@lru_cache(maxsize=_KEPT)
def date_words(date: Interval, form: str, dates: str) -> str:
    """A date inside a sentence, its doubt in words: as a name, `at` which it was, or as the `time` that is meant."""
    phrases, words = date_style(dates).phrases, in_words(replace(date, uncertain=False), dates=dates)
    if form == "at":
        words = phrases.at.get(date.precision, "{words}").format(words=words)
    elif form == "time":
        template = next((phrase for starts, phrase in phrases.meant if words.startswith(starts)), "{words}")
        words = (phrases.perhaps if date.uncertain else "") + words
        return words if date.uncertain else template.format(words=words)
    return (phrases.perhaps if date.uncertain else "") + words


def problem_of(error: Exception) -> str:
    """What an error says, as the message that it was raised with."""
    return error.args[0] if error.args and isinstance(error.args[0], Message) else str(error)
