"""Forms of verbs by their endings."""

from __future__ import annotations

import pytest

from timeline.model.forms import is_present


@pytest.mark.parametrize(("word", "lemma", "present"), [
    ("installs", "install", True), ("reaches", "reach", True), ("denies", "deny", True), ("spot", "spot", True),
    ("is", "be", True), ("was", "be", False), ("cut", "cut", False), ("spotted", "spot", False),
    ("installing", "install", False),
])
def test_a_present_form(word: str, lemma: str, present: bool) -> None:
    """An s, es or ies behind the base form, or the base form where the past has another."""
    assert is_present(word, lemma) is present
