"""Answers of a few words to what somebody was asked: "Asked whether he had paid it, Arvo answered: “I did not”"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.attribution import Said
from timeline.events.view import Token, View
from timeline.model.event import Status
from timeline.model.text import Span

_ASK = frozenset({"ask", "press", "question", "quiz"})
MOST = 6  # words of such an answer
NO = re.compile(
    r"(?:no|never|nothing|nonsense|rubbish|lies|untrue|not true|a lie|(?:certainly|absolutely|definitely|of course"
    r"|(?:i|he|she|we|they|it) (?:did|have|had|was|were)) not)\b|.*n['’]t$", re.IGNORECASE)
_YES = re.compile(r"(?:yes|of course|certainly|absolutely|(?:i|he|she|we|they|it) did|i have|we have)\b", re.IGNORECASE)


def reply(view: View, mood: tuple[Status, tuple[Span, ...]], said: Sequence[Said]) -> Said | None:
    """The answer to a question whose "whether" or "if" makes a happening uncertain, as a denial if it is no."""
    opener = next(iter(view.within(mood[1][0])), None)
    asked = opener.head.head if opener is not None and opener.lower_ in {"whether", "if"} else None
    if asked is None or asked.lemma_.lower() not in _ASK:
        return None
    for one in said:
        act = _act(view, one, asked)
        if act:
            return replace(one, act=act)
    return None


def _act(view: View, one: Said, asked: Token) -> str:
    """Whether an attribution answers no ("deny"), yes ("say"), or nothing like that ("")."""
    if one.sentence != view.sentence.index or one.token.i == asked.i or not one.source:
        return ""
    words = view.words(one.content[0]).strip("\"'“”‘’.,!: ")
    if len(words.split()) > MOST or one.act not in {"say", "deny"}:
        return ""
    return "deny" if NO.match(words) else "say" if _YES.match(words) else ""
