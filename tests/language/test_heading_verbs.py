"""Verbs of headlines that were taken for plurals are found; nouns stay nouns."""

from __future__ import annotations

import pytest

from tests.events.reading import read

FOUND = (
    ("Mayor storms port talks on Friday", "storms"), ("Tarn council shelves ferry plan in March", "shelves"),
    ("Fire guts Tarn mill on Monday", "guts"), ("Council axes bus route on Friday", "axes"),
    ("Jury clears banker of fraud in 2012", "clears"), ("Nurses plan walkout on Friday", "walkout"),
)
LEFT = ("Tarn mill jobs scheme in May", "City sports club dinner in May", "Water board annual figures in 2012",
        "Prison officers pay row in 2012", "Minister: water board figures in 2012")


@pytest.mark.parametrize(("text", "verb"), FOUND)
def test_a_plural_between_two_nouns_of_a_headline_is_its_verb(text: str, verb: str) -> None:
    """A line without any other verb is dated at the one that was taken for a noun."""
    assert list(read(text).by_time().values()) == [verb]


@pytest.mark.parametrize("text", LEFT)
def test_a_headline_may_have_no_verb(text: str) -> None:
    """Plurals that stand before nouns as a rule, people and the last noun of a line are no verbs."""
    assert not any(verb in read(text).by_time().values() for verb in (
        "jobs", "sports", "figures", "officers"))
