"""What states an article's publication: what is given with it, its address, what it prints, in this order."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf
from timeline.model.text import Document
from timeline.pipeline import calendar

TEXT = "Mill sold in Leeds\n\nPublished 5 October 2018\n\nThe mill in Leeds was sold yesterday, its owner said.\n"
DAY, MONTH = "https://example.org/2018/10/04/mill", "https://example.org/2018/10/mill"


@pytest.mark.parametrize(("given", "url", "text", "published", "basis"), [
    ("2018-10-06", DAY, TEXT, "2018-10-06", "front matter"),
    ("2018-10", DAY, TEXT, "2018-10", "front matter"),
    (None, DAY, TEXT, "2018-10-04", "in its address"),
    (None, MONTH, TEXT, "2018-10-05", "printed in the article: “5 October 2018”"),
    (None, MONTH, TEXT.replace("5 October 2018", "5 May 2011"), "2018-10", "in its address"),
    (None, MONTH, TEXT.replace("Published 5 October 2018", "Leeds"), "2018-10", "in its address"),
    (None, "https://example.org/mill", TEXT, "2018-10-05", "printed in the article: “5 October 2018”"),
])  # fmt: skip
def test_the_best_statement_counts(given: str | None, url: str, text: str, published: str, basis: str) -> None:
    """Whatever was given outranks the address, the address what is printed, but for a day of the address's month."""
    document = Document("a.txt", text, published=given, url=url, language="en",
                        basis="front matter" if given else None)
    found = calendar([document]).published["a.txt"]
    assert (edtf(found.interval), found.basis, found.is_inferred) == (published, basis, False)


@pytest.mark.parametrize("words", [
    "On Thursday the mill burned. The same day its owner fled.", "He fled on 3 April and was caught within the week.",
    "The mill burned on Tuesday at 5 p.m. Two hours later it fell.", "In 1931 the mill burned. In June its owner fled.",
])
def test_a_date_that_is_printed_is_read_like_one_that_is_given(words: str) -> None:
    """Every expression means the same, whether its article was given with the date or prints it."""
    text = f"Mill burned\n\nPublished 5 October 2018\n\n{words}\n"
    printed, given = (calendar([Document("a.txt", text, published=published, language="en")]).dated
                      for published in (None, "2018-10-05"))
    assert [one.interval for one in printed] == [one.interval for one in given]
    assert all(one.interval for one in printed)
