"""Sentences whose dates are written in another manner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.calendar import DAY, day_number
from timeline.model.date_style import DATES
from timeline.model.restyle import restyled
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.model.words import in_words

YEARS = (day_number(1000) * DAY, day_number(9999) * DAY)


@st.composite
def written(draw: st.DrawFn) -> Interval:
    """An interval of the years 1000 to 9998: of whole days, or of clock times."""
    unit = draw(st.sampled_from([DAY, 3600, 60]))
    start = draw(st.integers(*YEARS)) // unit * unit
    length = draw(st.sampled_from([1, 2, 7, 24, 40, 366])) * unit
    ends = draw(st.sampled_from([(True, True), (True, False), (False, True)]))
    offset = draw(st.sampled_from([None, 0, 60, -330])) if unit < DAY else None
    single = Precision.DAY if unit == DAY and length == DAY else Precision.SPAN
    return Interval(Instant(start, offset) if ends[0] else None, Instant(start + length, offset) if ends[1] else None,
                    single, draw(st.sampled_from(Extent)))


@given(written(), st.sampled_from(DATES))
def test_restyled_is_as_if_written_so(interval: Interval, dates: str):
    """The words for an interval, restyled, are those that the other manner has for it."""
    said, wanted = (f"“on 4 October 2018” means {words}: the article came out then."
                    for words in (in_words(interval), in_words(interval, dates=dates)))
    assert restyled(said, dates) == wanted


@pytest.mark.parametrize(("sentence", "dates", "wanted"), [
    ("“Thursday” means 4 October 2018: the article came out on 5 October 2018 (sources.toml).", "ap",
     "“Thursday” means Oct. 4, 2018: the article came out on Oct. 5, 2018 (sources.toml)."),
    ("“last month” means some time in September 2018", "iso", "“last month” means some time in 2018-09"),
    ("“March” is 4 March 2018, not “4 March 2018”", "us", "“March” is March 4, 2018, not “4 March 2018”"),
    ("from 264 to 241 BC", "us", "from 264 to 241 BC"),
    ("some time in May 44 BC", "us", "some time in May 44 BC"),
])  # fmt: skip
def test_sentences(sentence: str, dates: str, wanted: str):
    """Whole sentences of ours; what is quoted stays as the source has it."""
    assert restyled(sentence, dates) == wanted


def test_another_manner_is_refused():
    """Another manner is refused by name."""
    with pytest.raises(ValueError, match="martian"):
        restyled("4 October 2018", "martian")
