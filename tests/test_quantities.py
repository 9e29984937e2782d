"""Numbers in running text are read as the range that their words leave open."""

from __future__ import annotations

from math import inf

import pytest

from timeline.merge.quantities import at_odds, levels, quantities

ROWS: tuple[tuple[str, tuple[str, str, float, float] | None], ...] = (
    ("cited seventeen anonymous sources", ("seventeen anonymous sources", "sources", 17, 17)),
    ("it hit 30 top firms, including", ("30 top firms", "firms", 30, 30)),
    ("more than 1,200 people fled", ("more than 1,200 people", "people", 1200, inf)),
    ("at least 12 workers died", ("at least 12 workers", "workers", 12, inf)),
    ("up to ten ships sank", ("up to ten ships", "ships", 0, 10)),
    ("fewer than 40 votes", ("fewer than 40 votes", "votes", 0, 40)),
    ("between 100 and 120 houses", ("between 100 and 120 houses", "houses", 100, 120)),
    ("100 to 120 houses", ("100 to 120 houses", "houses", 100, 120)),
    ("twenty-one soldiers", ("twenty-one soldiers", "soldiers", 21, 21)),
    ("hundreds of protesters", ("hundreds of protesters", "protesters", 200, 2000)),
    ("paid $296 million for it", ("$296 million", "", 296e6, 296e6)),
    ("a £3bn deal", ("£3bn", "", 3e9, 3e9)),
    ("fell by more than 50 percent", ("more than 50 percent", "", 50, inf)),
    ("several sources say", None),
    ("in 2015 servers failed", None),
    ("two years ago", None),
    ("a 25-year-old man", None),
    ("on 3 May the roof fell", None),
    ("version 2.0.1 servers", None),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[text for text, _ in ROWS])
def test_a_number_is_read_with_what_it_counts(text: str, wanted: tuple[str, str, float, float] | None) -> None:
    """The words, what they count and the ends of the range; vague words, dates and spans of time are no numbers."""
    found = [(text[one.start:one.end], one.noun, one.least, one.most) for one in quantities(text)]
    assert found == ([] if wanted is None else [wanted])


AGREE = (("about thirty firms", "30 firms"), ("about a dozen men", "13 men"), ("more than 50 men", "53 men"),
         ("up to ten men", "eight men"), ("dozens of men", "40 men"), ("a dozen men", "12 men"),
         ("an estimated 200,000 people", "up to 220,000 people"), ("30 firms", "30 large firms"))
DIFFER = (("almost thirty firms", "30 firms"), ("about a dozen men", "17 men"), ("more than 50 men", "50 men"),
          ("four men", "six men"), ("fewer than 40 men", "40 men"), ("$3 million", "$4 million"),
          ("at least 20 men", "15 men"))


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_numbers_agree_if_one_value_can_be_meant_by_both(one: str, other: str) -> None:
    """An approximation takes in what is near, a bound what lies on its side."""
    assert not at_odds(list(quantities(one)), list(quantities(other)))
    assert not at_odds(list(quantities(other)), list(quantities(one)))


@pytest.mark.parametrize(("one", "other"), DIFFER)
def test_numbers_differ_if_no_value_can_be_meant_by_both(one: str, other: str) -> None:
    """Almost thirty is not thirty, and more than fifty is not fifty."""
    assert at_odds(list(quantities(one)), list(quantities(other)))
    assert at_odds(list(quantities(other)), list(quantities(one)))


def test_numbers_of_other_things_are_not_compared() -> None:
    """Four ships and six sailors contradict nothing."""
    assert not at_odds(list(quantities("four ships")), list(quantities("six sailors")))


def test_a_long_row_of_figures_is_read_without_delay() -> None:
    """Text made to slow a reader down is read like any other."""
    assert list(quantities("almost 1,111,111 " * 5_000 + "over " * 20_000)) == []


@pytest.mark.parametrize(("text", "steps"), [
    ("It raised its alert to five on a six-level scale.", {"5"}),
    ("The threat level went up to 4.", set()),
    ("With the threat level up to 4, they left.", {"4"}),
    ("It went to phase 6.", {"6"}),
    ("They raised the level to 4.5 metres.", set()),
    ("The level to 80 % of which it rose.", set()),
    ("They alerted to five men.", set()),
])
def test_the_steps_of_a_scale(text: str, steps: set[str]) -> None:
    """A step stands behind its scale's name, with "to" between them if it was raised or lowered to it."""
    assert levels(text) == steps
