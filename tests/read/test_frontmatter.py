"""Front matter: read as plain words, left in the text."""

from __future__ import annotations

import pytest

from timeline.read.frontmatter import front_matter, span

PAGE = "---\ntitle: A: B\npublished: 2018-10-04\ntags: [x, y]\n---\nThe text.\n"


def test_the_block_ends_after_its_closing_line() -> None:
    """The range covers both lines of dashes, so that the body starts right after it."""
    found = span(PAGE)
    assert found is not None
    assert PAGE[found[1]:] == "The text.\n"
    assert found[0] == 0


def test_line_ends_of_other_systems() -> None:
    """Carriage returns change nothing."""
    page = PAGE.replace("\n", "\r\n").replace("A: B", "A")
    found = span(page)
    assert found is not None
    assert page[found[1]:] == "The text.\r\n"
    assert front_matter(page, "x")[0]["title"] == "A"


@pytest.mark.parametrize("text", [
    "", "---", "---\n", "---\n---\nx", "---\n\nA line.\n\n---\n\nMore.\n", " ---\na: b\n---\n", "x\n---\na: b\n---\n",
    "---\na: b\n", "----\na: b\n----\n", "---\nHe said this: it.\nNo more\n", "---\n2015: a year\n---\n",
    "---\n" + "a: b\n" * 10_000 + "---\n",
])  # fmt: skip
def test_what_is_no_front_matter(text: str) -> None:
    """Rules between paragraphs, unclosed blocks and blocks longer than any front matter are body text."""
    assert span(text) is None
    assert front_matter(text, "x") == ({}, ())


def test_values_stay_words() -> None:
    """No value becomes a number, a date, a truth value or an object."""
    page = "---\nPublished: 2018-10-04\nyes: no\nn: 010\ntags: [a, b]\ndeep: {a: b}\n---\n"
    assert front_matter(page, "x") == ({"published": "2018-10-04", "yes": "no", "n": "010", "tags": "a, b"}, ())


@pytest.mark.parametrize("yaml", [
    "a: [", "a: b: c", "a: !!python/object/apply:os.system ['true']\n\tx", "a: " + "[" * 9_000, "a: *b",
])  # fmt: skip
def test_bad_yaml_is_named(yaml: str) -> None:
    """YAML that cannot be read is one problem; nothing in it is run."""
    values, problems = front_matter(f"---\n{yaml}\n---\nText\n", "n.txt")
    assert values == {}
    assert len(problems) == 1
    assert problems[0].startswith("n.txt: ")


def test_tags_of_programs_build_nothing() -> None:
    """A tag that would make an object elsewhere is read as its words or left out."""
    page = "---\na: !!python/object/apply:os.system ['exit 3']\nb: !!int 3\n---\n"
    values, _ = front_matter(page, "x")
    assert values["b"] == "3"
    assert values.get("a") in (None, "exit 3")
