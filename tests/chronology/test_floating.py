"""With nothing pinned a story keeps its order and its distances, from a day 0 that can be set later."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import LastWeekday, anchored
from timeline.chronology import After, solve
from timeline.model.calendar import day_number
from timeline.model.edit import Pin
from timeline.model.floating import Floating, Place
from timeline.model.text import Document
from timeline.model.time import Interval, Precision
from timeline.model.timex import Anchored
from timeline.pipeline import calendar
from timeline.story import Story
from timeline.ties import SameTime

REPORT = "the report of the Harbour Gazette"


def places(scale: Floating) -> dict[str, tuple[int | None, int | None]]:
    return {place.id: (place.first, place.after) for place in scale.places}


def test_an_article_alone_counts_from_its_publication() -> None:
    """"Yesterday" is the day before it came out, a Monday one of the last seven days, a month has no place."""
    text = "It fell yesterday. It had risen on Monday. It will open tomorrow. It closed last month."
    [scale] = calendar([Document("a", text, language="en")]).floating
    assert (scale.origin, scale.name) == ("", "the day on which a came out")
    assert places(scale) == {"a:8": (-1, 0), "a:35": (-6, 1), "a:56": (1, 2)}


def items() -> list[Anchored]:
    return [anchored("a", 0, "Thursday", LastWeekday(3)), anchored("b", 0, "Thursday", LastWeekday(3)),
            anchored("b", 1, "Monday", LastWeekday(0), 40), anchored("c", 0, "Friday", LastWeekday(4))]


LEANING = (SameTime(("a:0", "b:0"), REPORT, of_report=True), After("c", "a:0", REPORT))


def test_articles_of_one_report_share_a_scale() -> None:
    """Day 0 is the day of the report; what follows the report is never put on the same day."""
    [scale] = solve(items(), {}, [], LEANING).floating
    assert (scale.origin, scale.name) == ("a:0", f"the day of {REPORT}")
    found = places(scale)
    assert found["a:0"] == (0, 1)
    assert found["b:0"][0] == 0
    assert found["c:0"] == (-6, None)


@settings(max_examples=40)
@given(week=st.integers(0, 3000))
def test_once_day_0_is_set_every_date_lies_where_the_scale_has_it(week: int) -> None:
    """A pin of day 0 gives each expression a date within its place, whatever the day."""
    thursday = day_number(1990, 1, 4) + 7 * week
    [scale] = solve(items(), {}, [], LEANING).floating
    pin = Pin("a", 0, 8, Interval.days(thursday, thursday + 1, Precision.DAY), "", "Thursday")
    solved = solve(items(), {}, [pin], LEANING)
    assert not any(place.id == "a:0" for one in solved.floating for place in one.places)
    for item in solved.dated:
        first, after = places(scale)[item.id]
        assert item.interval is not None
        assert first is None or (item.interval.earliest and item.interval.earliest.day >= thursday + first)
        assert after is None or (item.interval.latest and item.interval.latest.plus(-1).day < thursday + after)


def test_a_story_with_dates_has_no_floating_scale_for_them() -> None:
    """What has a publication has a calendar, and stands on no floating scale."""
    assert not calendar([Document("a", "It fell yesterday.", published="2018-10-04", language="en")]).floating


def test_the_samples_without_pins_hang_together(unpinned_seeds: Story) -> None:
    """All five articles stand on one scale whose day 0 is the day of the report; the stock did not fall before it."""
    [scale] = [one for one in unpinned_seeds.chronicle.floating if one.origin]
    texts = {one.id: one.anchored.timex.text for one in unpinned_seeds.chronicle.dated}
    assert texts[scale.origin] == "Thursday"
    assert {place.id[:3] for place in scale.publications} == {"000", "001", "002", "003", "004"}
    [stock] = [place for place in scale.places if place.id.startswith("002")]
    assert (stock.first, stock.after) == (0, None)
    [week] = [place for place in scale.places if texts[place.id] == "last week"]
    assert week.first is not None and week.after is not None
    assert week.first <= 0 < week.after


@pytest.mark.parametrize(("place", "words"), [
    ((0, 1), "on day 0"), ((1, 2), "1 day after day 0"), ((-3, -2), "3 days before day 0"),
    ((3, 11), "3 to 10 days after day 0"), ((-6, 1), "0 to 6 days before day 0"), ((0, None), "not before day 0"),
    ((None, 1), "no later than day 0"), ((-2, 5), "2 days before day 0 to 4 days after day 0"),
    ((None, None), "at an unknown time"),
])  # fmt: skip
def test_a_place_has_words(place: tuple[int | None, int | None], words: str) -> None:
    """Both ends, the last inclusive."""
    assert Place("x", *place).words == words
