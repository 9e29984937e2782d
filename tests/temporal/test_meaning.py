"""The algebra: what meanings resolve to, and that none of them ever fails."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model.edtf import edtf, parse_edtf
from timeline.model.time import Instant, Interval, Precision
from timeline.model.timex import Direction
from timeline.temporal.find import grammar
from timeline.temporal.languages import CODES, language
from timeline.temporal.meaning import (
    Between,
    Day,
    Decade,
    From,
    Half,
    Holiday,
    Meaning,
    Month,
    MonthDay,
    MonthName,
    Near,
    Nth,
    Occurrence,
    Of,
    Offset,
    Part,
    Quarter,
    Season,
    Shift,
    Stretch,
    Unit,
    Weekday,
    Weekend,
    Year,
    as_told,
    face,
)
from timeline.temporal.timex import timex_type, timex_value

WEDNESDAY = parse_edtf("2018-10-10")
LAST = Shift(Unit.YEAR, -1)


@pytest.mark.parametrize(("meaning", "expected"), [
    (Shift(Unit.WEEK, -1), "[2018-10-01..2018-10-07]"), (Shift(Unit.MONTH, -1), "2018-09"), (LAST, "2017"),
    (Shift(Unit.QUARTER, -1), "2018-35"), (Shift(Unit.DECADE, -1), "200X"), (Shift(Unit.CENTURY, 0), "20XX"),
    (Shift(Unit.WEEKEND, 0), "[2018-10-13..2018-10-14]"), (Near(Weekday(3)), "2018-10-04"),
    (Near(Weekday(3), Direction.FUTURE), "2018-10-11"), (Near(Weekday(2)), "2018-10-10"),
    (Near(Weekend()), "[2018-10-06..2018-10-07]"), (Near(MonthName(10)), "2018-10"), (Near(MonthName(11)), "2018-11"),
    (Near(MonthName(11), Direction.PAST), "2017-11"), (Near(MonthDay(2, 29)), "2016-02-29"),
    (Near(MonthDay(10, 4, 3)), "2018-10-04"), (Near(Season("SU")), "2018-22~"), (Near(Quarter(3)), "2018-35"),
    (Occurrence(MonthName(5), -1), "2018-05"), (Occurrence(MonthName(11), -1), "2017-11"),
    (Occurrence(MonthName(5), 1), "2019-05"), (Occurrence(Weekday(4), 1), "2018-10-12"), (Offset(-2, Unit.DAY),
    "2018-10-08"),
    (Offset(-2, Unit.YEAR), "2016~"), (Offset(-1, Unit.DECADE), "2008~"), (Offset(-2.5, Unit.YEAR), "2016-04~"),
    (Stretch(2, Unit.YEAR), "2016-10-10~/2018-10-10~"), (Stretch(3, Unit.DAY, True), "2018-10-10~/2018-10-12~"),
    (Of(Weekday(3), Shift(Unit.WEEK, -1)), "2018-10-04"), (Of(MonthName(6), LAST), "2017-06"),
    (Of(Half(2), Year(2015)), "2015-41"), (Part("late", Decade(1990)), "[1996-09~..1999-12~]"),
    (Part("earlier", Shift(Unit.MONTH, 0)), "[2018-10-01..2018-10-10]"), (Nth(1, Weekday(0), Month(2018, 9)),
    "2018-09-03"),
    (Nth(-1, Unit.WEEK, Month(2018, 9)), "[2018-09-24..2018-09-30]"), (Nth(1, Unit.MONTH, Year(1999), 9),
    "1999-01/1999-09"),
    (From(2, Unit.DAY, Near(Holiday("Christmas", 12, 25))), "2017-12-27"),
    (Near(Holiday("Easter", easter=0)), "2018-04-01"), (Near(Holiday("Labor Day", 9, 0, nth=1)), "2018-09-03"),
    (Near(Holiday("Memorial Day", 5, 0, nth=-1)), "2018-05-28"), (Near(Holiday("Election Day", 11, 1, after=2)),
    "2018-11-06"),
    (Between(Month(2015, 5), Month(2015, 7)), "2015-05/2015-07"), (Day(2018, 2, 30), None),
])
def test_meanings_seen_from_a_wednesday(meaning: Meaning, expected: str | None) -> None:
    """Each constructor gives the calendar time that its words mean on 10 October 2018."""
    found = meaning.resolve(WEDNESDAY)
    assert (found and edtf(found)) == expected


MEANINGS = [one.meaning for code in CODES for stage in language(code).stages for rule in stage
            for example in rule.examples for one in grammar(code).find(f"It was {example}.")]
DAYS = st.integers(-4_000_000, 4_000_000)


@st.composite
def references(draw: st.DrawFn) -> Interval:
    """Publication dates of any width: a day, a moment, years, open at an end."""
    first = draw(st.one_of(st.none(), DAYS))
    length = draw(st.sampled_from([1, 7, 31, 365, 40_000]))
    if first is None:
        return Interval(None, Instant(draw(DAYS) * 86_400))
    latest = draw(st.sampled_from([None, Instant((first + length) * 86_400)]))
    return Interval(Instant(first * 86_400), latest, draw(st.sampled_from(Precision)))


@settings(max_examples=150)
@given(st.sampled_from(MEANINGS), references(), st.sampled_from(Direction))
def test_every_meaning_resolves_from_every_reference(meaning: Meaning, reference: Interval, way: Direction) -> None:
    """No reference makes a meaning fail, and what it gives begins before it ends."""
    for turned in (meaning, face(meaning, way), as_told(meaning)):
        found = turned.resolve(reference)
        if found is not None and found.earliest is not None and found.latest is not None:
            assert found.earliest < found.latest
        assert timex_type(turned) in ("DATE", "TIME", "DURATION", "SET")
        assert isinstance(timex_value(turned, reference), str)


@settings(max_examples=100)
@given(st.sampled_from(MEANINGS), st.integers(700_000, 760_000))
def test_meanings_move_forward_with_their_reference(meaning: Meaning, day: int) -> None:
    """Seen from a later day, nothing lies earlier: what lets a span of days be seen from its two ends."""
    one, two = (meaning.resolve(Interval.days(at, at + 1, Precision.DAY)) for at in (day, day + 1))
    if one is not None and two is not None and one.earliest is not None and two.earliest is not None:
        assert one.earliest <= two.earliest


@settings(max_examples=100)
@given(st.sampled_from(MEANINGS), references())
def test_absolute_meanings_ignore_their_reference(meaning: Meaning, reference: Interval) -> None:
    """What is absolute is the same from anywhere, and what is not is nothing without a reference."""
    if meaning.is_absolute:
        assert meaning.resolve(reference) == meaning.resolve(None)
    else:
        assert meaning.resolve(None) is None
