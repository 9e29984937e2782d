"""What the words around an expression say of it: which way it is told, and where in its text it stands."""

from __future__ import annotations

import re

from timeline.model.timex import Direction
from timeline.temporal.found import Found
from timeline.temporal.meaning import Half, Near, Quarter, Unit
from timeline.temporal.tense import Facing, direction
from timeline.temporal.told import Place
from timeline.temporal.verbs import Patterns, clause_after, clause_before, is_behind, verb_before

_HEADING = re.compile(r"[^\n]{1,60}(?<![.!?,;:\x22'\u201d])[ \t\r]*\n[ \t\r]*\n")
_CHAPTER = re.compile(r"[ \t]*(?:[:\n]|[-\u2013\u2014] )")
_HEADED = 60  # characters of a heading before an expression
_OPENING = re.compile(r"(?:^|[.!?\n(]\W*)(?:[A-Z]\w+\s){0,2}$")


class Surroundings:
    """The text around the expressions of one document, read with the words of its language."""

    __slots__ = ("_patterns", "_text")

    def __init__(self, text: str, patterns: Patterns) -> None:
        self._text, self._patterns = text, patterns

    def facing(self, one: Found, inner: Near) -> Facing:
        """From the words around; a quarter or half in progress or just over is meant whatever the tense."""
        facing = self._direction(one, of_week=inner.period.cycle in (Unit.DAY, Unit.WEEK))
        if one.rule == "this named" and not facing.cue and facing.direction is Direction.PAST:
            return Facing(Direction.FUTURE, is_firm=False)  # "the talks this Friday": no past verb, so it is to come
        if not isinstance(inner.period, Quarter | Half):
            return facing
        if facing.direction is Direction.FUTURE:
            return facing._replace(is_firm=False)
        return facing if facing.cue else Facing(Direction.NONE)

    def lies_ahead(self, one: Found) -> bool:
        """Whether it is told as still to come."""
        return self._direction(one).direction is Direction.FUTURE

    def will_be(self, one: Found) -> bool:
        """Whether what happens then is to come after the day of writing, whatever the text has told of before."""
        facing = self._direction(one, of_week=False)
        return facing.direction is Direction.FUTURE and self._patterns.coming.match(facing.cue) is not None

    def lies_ahead_of_writing(self, one: Found) -> bool:
        """Whether it is told as still to come on the day of writing: not "was expected by noon"."""
        facing = self._direction(one, of_week=False)
        before, after = clause_before(self._text, one.start), clause_after(self._text, one.end)
        verb = verb_before(self._patterns, before, after)
        told = facing.cue if verb is None else verb.words
        return facing.direction is Direction.FUTURE and self._patterns.backshifted.match(told) is None

    def is_past(self, one: Found, *, of_week: bool = True) -> bool:
        """Whether words of its own tell it as over."""
        facing = self._direction(one, of_week=of_week)
        return facing.direction is Direction.PAST and bool(facing.cue)

    def is_of_past(self, one: Found) -> bool:
        """The same, or as still to come when it was told: "said in 2019 it would cut jobs over the next year"."""
        facing = self._direction(one)
        backshifted = facing.direction is Direction.FUTURE and self._patterns.backshifted.match(facing.cue) is not None
        return backshifted or (facing.direction is Direction.PAST and bool(facing.cue))

    def looks_back(self, one: Found) -> bool:
        """Whether it lay behind what is told: "had met her on Tuesday"."""
        return is_behind(self._text, one.start, one.end, self._patterns)

    def place(self, one: Found) -> Place:
        """Where it stands; the look back for a heading is bounded, so that a long line costs nothing."""
        line = self._text.rfind("\n", max(0, one.start - _HEADED), one.start)
        begins = line >= 0 or one.start < _HEADED
        if begins and _HEADING.match(self._text, line + 1):
            alone = line + 1 == one.start and _CHAPTER.match(self._text, one.end)
            return Place.CHAPTER if alone else Place.HEADING
        opens = _OPENING.search(self._text, max(0, one.start - 24), one.start) is not None
        return Place.OPENING if opens else Place.INSIDE

    def _direction(self, one: Found, *, of_week: bool = True) -> Facing:
        return direction(self._text, one.start, one.end, self._patterns, of_week=of_week)
