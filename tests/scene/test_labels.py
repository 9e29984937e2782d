"""Labels: what may be cut, what never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scene.samples import day, event
from timeline.model.event import Status
from timeline.scene import scene
from timeline.scene.labels import may_go, texts
from timeline.scene.measure import fitting, text_width, wrap

LONG = "The board of the harbour company bought the northern yard and eleven cranes from its oldest rival last week"


@pytest.mark.parametrize(("rest", "names", "allowed"), [
    ("for 40 million crowns", (), True), ("that it has never found any", (), False), ("it didn't know", (), False),
    ("as Holm alleges", (), False), ("according to Holm", (), False), ("in Kestrel's yard", ("Kestrel",), False),
    ("which may have been altered", (), False), ("and three more ships", ("Kestrel",), True),
])
def test_what_a_headline_may_lose(rest, names, allowed):
    """Negations, hedges and speakers' names stay."""
    assert may_go(rest, names) is allowed


def test_a_long_headline_is_cut_at_a_word():
    """What does not fit two lines ends at a word with an ellipsis."""
    found = texts(LONG, "2015", room=420)
    assert found
    for text in found:
        words = " ".join(text.headline).rstrip("…")
        assert LONG.startswith(words)
        assert LONG[len(words)] == " "


def test_a_headline_that_may_not_be_cut_has_no_label():
    """If its end may not go and it does not fit, the mark has no label."""
    assert texts(f"{LONG} but never paid", "2015", room=420) == ()


def test_the_second_line_is_whole_or_there_is_no_label():
    """A second line that needs more than two lines leaves the mark without a label; it is never cut."""
    said = "the ministry says; " + "Lumen Freight denies that the seals were false and " * 4
    one = event("a", day(2020, 1, 1), "Seals were false", status=Status.CLAIMED, speakers=("x",), second=said)
    assert scene([one], width=900).marks[0].label is None


@given(st.text(max_size=80), st.floats(60, 400))
def test_wrapped_lines_fit(words, width):
    """No line is wider than it may be, and no word is lost."""
    lines = wrap(words, width, 13)
    assert all(text_width(line, 13) <= width for line in lines)
    if lines:
        assert " ".join(lines) == " ".join(filter(None, words.split(" ")))


@pytest.mark.parametrize(("text", "px"), [("", 100.0), ("iii", 5.0), ("Harbour " * 20, 300.0), ("W" * 3000, 640.0)])
def test_what_fits_is_what_is_no_wider(text, px):
    """As many characters fit as are together no wider than the room, and one more is too many."""
    count = fitting(text, px, 13)
    assert text_width(text[:count], 13) <= px
    assert count == len(text) or text_width(text[:count + 1], 13) > px


def test_endless_words_leave_no_label():
    """A headline of thousands of words, or a word of thousands of letters, cannot be a label and costs nothing else."""
    assert texts("word " * 3000, "2018 · CRN reports", room=800) == ()
    assert texts("x" * 5000, "2018 · CRN reports", room=800) == ()
    assert texts("The board met", "y" * 5000, room=800) == ()
