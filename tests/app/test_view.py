"""A view survives its journey through the page's address, whatever it holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.app.view import LANES, SCALES, SHEETS, View, from_address, to_address

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.lists(WORDS.filter(bool), max_size=3).map(tuple)
VIEWS = st.builds(
    View, WORDS, VALUES, VALUES, VALUES, VALUES, VALUES, VALUES, WORDS, WORDS, WORDS, st.sampled_from(LANES),
    st.sampled_from(SCALES), st.sampled_from(SHEETS),
)  # fmt: skip


@given(VIEWS, WORDS)
def test_address_round_trip(view: View, selected: str) -> None:
    """What an address was made of is read from it again."""
    assert from_address(to_address(view, selected)) == (view, selected)


@given(VIEWS)
def test_plain_round_trip(view: View) -> None:
    """Plain data gives the view again."""
    assert View.of(view.plain()) == view


def test_at_rest() -> None:
    """The view at rest needs no address, and strange data is the view at rest."""
    assert to_address(View()) == ""
    assert View.of({"words": None, "outlets": "text", "other": 3, "lanes": "no such"}) == View()


def test_without() -> None:
    """Taking away one value leaves the others."""
    view = View("a", ("b", "c"), dates="d")
    assert view.without("outlets", "b") == View("a", ("c",), dates="d")
    assert view.without("outlets") == View("a", dates="d")
    assert View("a", ("b",), scale="calendar").without("") == View(scale="calendar")
    assert view.without("words", "a").without("dates", "d") == View("", ("b", "c"))
