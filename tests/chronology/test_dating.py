"""The calendar of a story: bounds carry over, pins bound publications, nothing comes from nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import Fixed, LastWeekday, anchored, between, day, month
from timeline.chronology import solve
from timeline.chronology.bounds import Days, carried, implied
from timeline.model.calendar import day_number, weekday
from timeline.model.edit import Pin
from timeline.model.event import Published
from timeline.model.time import Interval, Precision

THURSDAY = LastWeekday(3)
PIN = Pin("a", 0, 8, day(2018, 10, 4), "a newspaper of that week", "Thursday")


def test_an_absolute_expression_needs_no_publication() -> None:
    """A full date is dated by its words alone."""
    item = anchored("a", 0, "4 October 2018", Fixed(day(2018, 10, 4)))
    assert solve([item], {}, []).dated[0].interval == day(2018, 10, 4)


def test_a_relative_expression_without_publication_stays_relative() -> None:
    """Without a known or inferred publication nothing is dated, and the reason says so."""
    dated = solve([anchored("a", 0, "Thursday", THURSDAY)], {}, []).dated[0]
    assert dated.interval is None
    assert "publication" in dated.why.reference


def test_a_known_publication_dates_a_weekday() -> None:
    """A Thursday in an article of Saturday is two days before it, and the reason names the publication."""
    published = {"a": Published(day(2018, 10, 6), "sources.toml")}
    dated = solve([anchored("a", 0, "Thursday", THURSDAY)], published, []).dated[0]
    assert dated.interval == day(2018, 10, 4)
    assert "6 October 2018" in dated.why.sentence
    assert "sources.toml" in dated.why.sentence


def test_a_pin_bounds_the_publication() -> None:
    """An article whose Thursday is the 4th was published from the 4th to the 10th."""
    solution = solve([anchored("a", 0, "Thursday", THURSDAY)], {}, [PIN])
    assert solution.published["a"].interval == between(day(2018, 10, 4), day(2018, 10, 10))


def test_a_pin_dates_what_follows_from_it_and_only_that() -> None:
    """Another Thursday of the pinned article is the same day, a Monday is one of two, another article is untouched."""
    items = [
        anchored("a", 0, "Thursday", THURSDAY, 0),
        anchored("a", 1, "Thursday", THURSDAY, 50),
        anchored("a", 2, "Monday", LastWeekday(0), 90),
        anchored("b", 0, "Thursday", THURSDAY, 0),
    ]
    first, second, monday, other = solve(items, {}, [PIN]).dated
    assert first.interval == second.interval == day(2018, 10, 4)
    assert monday.interval == between(day(2018, 10, 1), day(2018, 10, 8))
    assert other.interval is None


def test_bounds_of_a_publication_carry_over_at_both_ends() -> None:
    """An article of some day in October gives a Thursday from the last one of September to the last of October."""
    item = anchored("a", 0, "Thursday", THURSDAY)
    assert carried(item, month(2018, 10)) == between(day(2018, 9, 27), day(2018, 10, 25))


def test_an_open_publication_gives_an_open_bound() -> None:
    """An article not before 6 October gives a Thursday not before the 4th, and no upper bound."""
    item = anchored("a", 0, "Thursday", THURSDAY)
    known = Interval(day(2018, 10, 6).earliest, None)
    assert carried(item, known) == Interval(day(2018, 10, 4).earliest, None, Precision.SPAN)


def test_a_narrative_expression_counts_from_its_antecedent() -> None:
    """"That Thursday" after a date counts from that date, not from publication."""
    items = [
        anchored("a", 0, "12 May 2001", Fixed(day(2001, 5, 12))),
        anchored("a", 1, "that Thursday", THURSDAY, 40, antecedent=0),
    ]
    assert solve(items, {}, []).dated[1].interval == day(2001, 5, 10)


def test_a_pin_against_a_known_publication_is_named() -> None:
    """A pin that cannot be true of the given publication is reported, keeps its own date and moves nothing else."""
    published = {"a": Published(day(2018, 10, 20), "sources.toml")}
    items = [anchored("a", 0, "Thursday", THURSDAY, 0), anchored("a", 1, "Thursday", THURSDAY, 50)]
    solution = solve(items, published, [PIN])
    assert len(solution.problems) == 1
    assert "Thursday" in solution.problems[0]
    assert [item.interval for item in solution.dated] == [day(2018, 10, 4), day(2018, 10, 18)]


def test_a_pin_that_its_words_cannot_mean_is_named() -> None:
    """A Thursday fixed as a Friday keeps that date, bounds nothing, and is reported."""
    pin = Pin("a", 0, 8, day(2018, 10, 5), "", "Thursday")
    solution = solve([anchored("a", 0, "Thursday", THURSDAY)], {}, [pin])
    assert solution.dated[0].interval == day(2018, 10, 5)
    assert "a" not in solution.published
    assert len(solution.problems) == 1


@given(number=st.integers(day_number(-500), day_number(4000)), wanted=st.integers(0, 6))
def test_inverting_a_weekday_gives_a_week(number: int, wanted: int) -> None:
    """The days on which a text can mean a given day by its weekday are that day and the six after it."""
    number += (wanted - weekday(number)) % 7
    item = anchored("a", 0, "weekday", LastWeekday(wanted))
    pinned = Interval.days(number, number + 1, Precision.DAY)
    assert implied(item, pinned) == Days(number, number + 7)


@given(first=st.integers(day_number(1900), day_number(2100)), length=st.integers(1, 40), wanted=st.integers(0, 6))
def test_carried_bounds_hold_for_every_day_of_publication(first: int, length: int, wanted: int) -> None:
    """Whatever the true day of publication within its bounds, the expression's true date lies in what is carried."""
    item = anchored("a", 0, "weekday", LastWeekday(wanted))
    result = carried(item, Interval.days(first, first + length))
    assert result is not None
    for number in range(first, first + length):
        meant = item.meaning.resolve(Interval.days(number, number + 1, Precision.DAY))
        assert meant is not None
        assert meant.within(result)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_order_of_documents_changes_nothing(order: tuple[int, int]) -> None:
    """Documents are solved apart: their order moves no date."""
    groups = [[anchored("a", 0, "Thursday", THURSDAY)], [anchored("b", 0, "Thursday", THURSDAY)]]
    items = [item for index in order for item in groups[index]]
    found = {item.id: item.interval for item in solve(items, {}, [PIN]).dated}
    assert found == {"a:0": day(2018, 10, 4), "b:0": None}
