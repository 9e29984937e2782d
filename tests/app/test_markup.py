"""Source text stays text, and only web addresses become links."""

from __future__ import annotations

import pytest
from dash import html

from timeline.app.marks import Mark
from timeline.app.markup import marked_text, safe_address


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://paper.example/a?b=c#d", True),
        ("HTTP://paper.example", True),
        ("javascript:alert(1)", False),
        ("  javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//paper.example/a", False),
        ("paper.example", False),
        ("https://", False),
        ("https://[", False),
        ("", False),
        (None, False),
    ],
)
def test_safe_address(url: str | None, is_link: bool) -> None:
    """Only http and https addresses with a host become links."""
    assert (safe_address(url) is not None) is is_link


def test_markup_in_a_source_is_text() -> None:
    """Tags of a source are children as plain strings, which the page shows letter by letter."""
    first, second, third = marked_text("<b>x</b>", [Mark(3, 4, "hit")])
    assert (first, third) == ("<b>", "</b>")
    assert isinstance(second, html.Span) and second.children == "x"
