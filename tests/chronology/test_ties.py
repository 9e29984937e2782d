"""The same words in two articles carry a date from one to the other, as far as they can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

from tests.samples import Fixed, LastWeekday, anchored, between, day
from timeline.chronology import Solution, solve
from timeline.model.calendar import DAY
from timeline.model.event import Published
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored
from timeline.ties import SameTime

THURSDAY, FRIDAY = LastWeekday(3), LastWeekday(4)


@dataclass(frozen=True, slots=True)
class Today:
    """The day of the reference."""

    is_absolute: bool = False

    def resolve(self, reference: Interval | None) -> Interval | None:
        """That day; None without a reference."""
        if reference is None or reference.latest is None:
            return None
        number = (reference.latest.seconds - 1) // DAY
        return Interval.days(number, number + 1, Precision.DAY)


def solved(items: list[Anchored], published: dict[str, Interval], *groups: str) -> Solution:
    """The solution with one tie of the named documents' first expressions for each group of letters."""
    words = "the roof of the market hall fell in"
    ties = [SameTime(tuple(f"{letter}:0" for letter in group), words) for group in groups]
    return solve(items, {id: Published(when, "sources.toml") for id, when in published.items()}, [], ties)


def test_a_tie_bounds_an_undated_article() -> None:
    """An article whose Thursday is that of a dated one was published in the week from it, a day's slack before."""
    items = [anchored("a", 0, "Thursday", THURSDAY), anchored("b", 0, "Thursday", THURSDAY)]
    solution = solved(items, {"a": day(2018, 10, 6)}, "ab")
    assert solution.published["b"].interval == between(day(2018, 10, 3), day(2018, 10, 10))
    assert solution.published["b"].basis.endswith(
        "it has the words “the roof of the market hall fell in” in common with a, where “Thursday” is 4 October 2018")
    assert not solution.problems


def test_a_tie_carries_over_several_articles() -> None:
    """Bounds go on from an article that was undated itself."""
    items = [anchored("a", 0, "4 October 2018", Fixed(day(2018, 10, 4))), anchored("b", 0, "Thursday", THURSDAY),
             anchored("c", 0, "Thursday", THURSDAY)]
    solution = solved(items, {}, "abc")
    assert solution.published["b"].interval == solution.published["c"].interval


def test_a_reprinted_today_ties_nothing() -> None:
    """The same "today" in two articles is a reprint or a formula: it bounds neither."""
    items = [anchored("a", 0, "today", Today()), anchored("b", 0, "today", Today())]
    assert "b" not in solved(items, {"a": day(2018, 10, 6)}, "ab").published


def test_words_that_cannot_agree_tie_nothing() -> None:
    """A Thursday and a Friday are no one day, whatever words stand around them."""
    items = [anchored("a", 0, "Thursday", THURSDAY), anchored("b", 0, "Friday", FRIDAY)]
    assert "b" not in solved(items, {"a": day(2018, 10, 6)}, "ab").published


def test_the_outvoted_bounds_nothing() -> None:
    """Of three dated articles one tells another Thursday: it is named, and the undated one follows the two."""
    items = [anchored(letter, 0, "Thursday", THURSDAY) for letter in "abcd"]
    dates = {"a": day(2018, 10, 6), "b": day(2018, 10, 5), "c": day(2018, 10, 20)}
    solution = solved(items, dates, "abcd")
    assert solution.published["d"].interval == between(day(2018, 10, 3), day(2018, 10, 10))
    assert any('c says “Thursday”' in problem for problem in solution.problems)


def test_a_disagreement_without_majority_bounds_nothing() -> None:
    """Where one article stands against one, both are named and neither is followed."""
    items = [anchored(letter, 0, "Thursday", THURSDAY) for letter in "abc"]
    solution = solved(items, {"a": day(2018, 10, 6), "b": day(2018, 10, 20)}, "abc")
    assert "c" not in solution.published
    assert len(solution.problems) == 1


def test_a_stated_publication_is_never_narrowed() -> None:
    """Ties bound only what is not stated."""
    items = [anchored("a", 0, "Thursday", THURSDAY), anchored("b", 0, "Thursday", THURSDAY)]
    stated = {"a": day(2018, 10, 6), "b": day(2018, 10, 5)}
    solution = solved(items, stated, "ab")
    assert {id: one.interval for id, one in solution.published.items()} == stated
