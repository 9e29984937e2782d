"""What the parser is given: a copy of the text, sign for sign as long."""

from __future__ import annotations

import pytest

from timeline.language.normal import plain


@pytest.mark.parametrize(("text", "expected"), [
    ("the ferry *Maren*, which", "the ferry  Maren , which"), ("**Nordwind Lines** said", "  Nordwind Lines   said"),
    ("_Lars Holm_ left.", " Lars Holm  left."), ("the *Maren's* crew", "the  Maren's  crew"),
    ("***all*** of it", "   all    of it"), ("*“No,” he said*", ' "No," he said '),
])
def test_words_stressed_in_markdown_are_words(text: str, expected: str) -> None:
    """The signs around them are spaces, and every offset holds."""
    assert (plain(text), len(plain(text))) == (expected, len(text))


@pytest.mark.parametrize("text", [
    "5 * 3 * 2", "snake_case_name", "a*b*c", "* one * two", "**", "____", "f***ing and d**n", "It cost $5*. *Plus tax.",
    "*one** two", "* * *",
])
def test_other_stars_and_lines_stay(text: str) -> None:
    """A product, a name of a program, a list, a rule, a swear word and a mark of a footnote are no stress."""
    assert plain(text) == text
