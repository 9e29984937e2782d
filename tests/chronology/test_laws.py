"""Laws of the calendar over random stories: order changes nothing, a pin moves only what follows from it."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.samples import Fixed, LastWeekday, anchored, day
from timeline.chronology import After, Solution, solve
from timeline.chronology.narrowing import Leaning
from timeline.model.calendar import day_number, weekday
from timeline.model.edit import Pin
from timeline.model.event import Published
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored, Basis
from timeline.ties import SameTime

DOCUMENTS = "abcdef"
BASE = day_number(2018, 10, 1)  # a Monday
some = settings(max_examples=60, suppress_health_check=list(HealthCheck))


def expressions() -> dict[str, list[Anchored]]:
    """Of each document a Monday, a Thursday and a date of its own."""
    return {name: [anchored(name, 0, "Monday", LastWeekday(0), 0), anchored(name, 1, "Thursday", LastWeekday(3), 20),
                   anchored(name, 2, "4 May 2016", Fixed(day(2016, 5, 4)), 40)] for name in DOCUMENTS}


@st.composite
def relations(draw: st.DrawFn) -> list[Leaning]:
    """Ties of the same weekday in two or three documents, and documents that came after what another names."""
    found: list[Leaning] = []
    for number in range(draw(st.integers(0, 5))):
        names = sorted(draw(st.sets(st.sampled_from(DOCUMENTS), min_size=2, max_size=3)))
        place = draw(st.sampled_from((0, 20)))
        if draw(st.booleans()):
            found.append(SameTime(tuple(f"{name}:{place}" for name in names), f"words {number}"))
        else:
            found.append(After(names[0], f"{names[1]}:{place}", f"report {number}"))
    return found


stated = st.dictionaries(st.sampled_from(DOCUMENTS), st.integers(0, 20), max_size=3)


def solved(order: list[str], dates: dict[str, int], leaning: list[Leaning], pins: list[Pin]) -> Solution:
    items = expressions()
    published = {name: Published(Interval.days(BASE + dates[name], BASE + dates[name] + 1, Precision.DAY), "x")
                 for name in order if name in dates}
    return solve([item for name in order for item in items[name]], published, pins, leaning)


def dates_of(solution: Solution) -> dict[str, Interval | None]:
    return {one.id: one.interval for one in solution.dated}


@some
@given(st.permutations(DOCUMENTS), stated, relations())
def test_the_order_of_a_story_changes_nothing(order: list[str], dates: dict[str, int], leaning: list[Leaning]) -> None:
    """Documents in another order, and relations in another, give the same dates, bounds, problems and scales."""
    one, other = solved(list(DOCUMENTS), dates, leaning, []), solved(order, dates, leaning[::-1], [])
    assert dates_of(one) == dates_of(other)
    assert one.published == other.published
    assert set(one.problems) == set(other.problems)
    assert [(scale.name, {place.id: place for place in scale.places}) for scale in one.floating] == [
        (scale.name, {place.id: place for place in scale.places}) for scale in other.floating]  # fmt: skip


@some
@given(stated, relations(), st.sampled_from(DOCUMENTS), st.sampled_from((0, 3)), st.integers(-3, 3))
def test_a_pin_changes_what_follows_from_it_and_only_that(dates: dict[str, int], leaning: list[Leaning], name: str,
                                                          of: int, weeks: int) -> None:
    """The pinned expression has its date; documents that no chain of relations joins to it stay as they were."""
    number = BASE + 7 * weeks + (of - weekday(BASE)) % 7
    start, words = (0, "Monday") if of == 0 else (20, "Thursday")
    pin = Pin(name, start, start + len(words), Interval.days(number, number + 1, Precision.DAY), "", words)
    before, after = solved(list(DOCUMENTS), dates, leaning, []), solved(list(DOCUMENTS), dates, leaning, [pin])
    assert dates_of(after)[f"{name}:{start}"] == pin.date
    joined = {name}
    for _ in DOCUMENTS:
        for one in leaning:
            held = {id[0] for id in one.items} if isinstance(one, SameTime) else {one.document, one.time[0]}
            joined |= held if held & joined else set()
    for id, date in dates_of(before).items():
        if id[0] not in joined:
            assert dates_of(after)[id] == date
            assert before.published.get(id[0]) == after.published.get(id[0])


@some
@given(relations())
def test_without_any_date_of_publication_nothing_relative_is_dated(leaning: list[Leaning]) -> None:
    """Ties and order alone put nothing on the calendar, and no bound comes from a clock."""
    solution = solved(list(DOCUMENTS), {}, leaning, [])
    assert not solution.published
    assert all((one.interval is not None) == (one.anchored.basis is Basis.ABSOLUTE) for one in solution.dated)
