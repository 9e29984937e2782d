"""What comes round every year is no happening of one of them."""

from __future__ import annotations

import pytest

from tests.events.reading import read


@pytest.mark.parametrize(("text", "is_habit"), [
    ("Most outbreaks happen on farms in late autumn.", True),
    ("The strains often disappear over the summer.", True),
    ("The prize is usually announced in October.", True),
    ("Prices typically rise in May.", True),
    ("Many birds leave the island in October.", True),
    ("The prize was usually announced in October.", False),
    ("Most schools closed in June.", False),
    ("Most schools have closed in June.", False),
    ("Most schools reopen on Monday.", False),
    ("The prize, often announced late, was announced in October.", False),
    ("Most outbreaks happen this summer.", False),
    ("The strains often disappeared in 2009.", False),
    ("All schools reopen in June.", False),
])
def test_a_habit_is_no_happening(text: str, is_habit: bool) -> None:
    """A present tense with a word of frequency, or of most of a kind, and a season or month without its year."""
    assert (not read(text).happenings) is is_habit
