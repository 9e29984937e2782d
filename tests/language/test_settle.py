"""What doubtful labels count for."""

from __future__ import annotations

from collections import Counter

import pytest

from timeline.language.evidence import MAYBE_PERSON, MAYBE_PLACE, ORGANISATION, PERSON, PLACE
from timeline.language.settle import kind_by, settle

#: Names with votes, spellings and how often they stand; and the kind that each gets.
TABLE = [
    # the model's "person" for a single word, with nothing beside
    ({"redoak": ({MAYBE_PERSON: 8}, ["Redoak"], 4)}, {"redoak": ORGANISATION}),
    # ... with a full name in the story, a title or agreeing pronoun, or as a common first name
    ({"marsh": ({MAYBE_PERSON: 2}, ["Marsh"], 2), "annamarsh": ({MAYBE_PERSON: 2}, ["Anna Marsh"], 1)},
     {"marsh": PERSON, "annamarsh": PERSON}),
    ({"marsh": ({MAYBE_PERSON: 2, PERSON: 4}, ["Marsh"], 2)}, {"marsh": PERSON}),
    ({"anna": ({MAYBE_PERSON: 2}, ["Anna"], 1)}, {"anna": PERSON}),
    # two words of which the first stands alone and the last never: no person
    ({"redoakweekly": ({MAYBE_PERSON: 6}, ["Redoak Weekly"], 3), "redoak": ({ORGANISATION: 6}, ["Redoak"], 3)},
     {"redoakweekly": ORGANISATION, "redoak": ORGANISATION}),
    # written joined and apart: no person
    ({"redoak": ({MAYBE_PERSON: 6}, ["Redoak", "Red Oak"], 3)}, {"redoak": ORGANISATION}),
    # the model's "place" for a single word: something must be said to be in it
    ({"tessaly": ({MAYBE_PLACE: 20, ORGANISATION: 1}, ["Tessaly"], 10)}, {"tessaly": ORGANISATION}),
    ({"tessaly": ({MAYBE_PLACE: 20, PLACE: 2, ORGANISATION: 1}, ["Tessaly"], 10)}, {"tessaly": PLACE}),
    # nothing at all
    ({"big": ({}, ["Big"], 1)}, {"big": ""}),
]


@pytest.mark.parametrize(("story", "kinds"), TABLE)
def test_table(story: dict[str, tuple[dict[str, int], list[str], int]], kinds: dict[str, str]) -> None:
    """Doubtful labels count as they say only if the story backs them."""
    votes = {name: Counter(seen) for name, (seen, _, _) in story.items()}
    forms = {name: some for name, (_, some, _) in story.items()}
    settle(votes, forms, {name: times for name, (_, _, times) in story.items()})
    assert {name: kind_by(seen) for name, seen in votes.items()} == kinds
    assert not any(doubtful in seen for seen in votes.values() for doubtful in (MAYBE_PERSON, MAYBE_PLACE))
