"""Whatever bytes a folder holds, reading ends, raises nothing, and says what it left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.read import read
from timeline.read.files import text_of
from timeline.read.frontmatter import front_matter, span
from timeline.read.manifest import Place, by_form, parse_manifest

YAML = st.text(st.sampled_from("ab:-[]{}&*!|>#%@,?\"' \n\t\\01"), max_size=60)
TOML = st.text(st.sampled_from("abpin.=[]{}#,\"' \n\t\\01-:T"), max_size=60)


@settings(max_examples=150)
@given(st.binary(max_size=40) | st.text(max_size=20).map(str.encode))
def test_any_bytes_are_text_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """A file gives its exact text, or one printable line with a remedy."""
    file = tmp_path_factory.getbasetemp() / "any.txt"
    file.write_bytes(content)
    text, problem = text_of(file, "any.txt")
    if text is None:
        assert problem.isprintable()
        assert "; " in problem
    else:
        assert (text.encode("utf-8"), problem) == (content.removeprefix(b"\xef\xbb\xbf"), "")


@given(YAML | st.text())
def test_any_front_matter_is_words_or_one_problem(yaml: str) -> None:
    """Front matter never raises, and its range ends where a line ends."""
    page = f"---\n{yaml}\n---\nText.\n"
    values, problems = front_matter(page, "a.txt")
    assert all(isinstance(value, str) for value in values.values())
    assert len(problems) <= 1
    found = span(page)
    assert found is None or page[found[1] - 1] == "\n"


@given(TOML | st.text() | TOML.map(lambda text: f"[[pin]]\n{text}") | TOML.map(lambda text: f"['a.txt']\n{text}"))
def test_any_manifest_is_used_or_named(text: str) -> None:
    """A manifest never raises, and speaks of no document that was not read."""
    found = parse_manifest(text, Place("sources.toml", "", by_form(["a.txt"])))
    assert set(found.entries) <= {"a.txt"}
    assert all(pin.document == "a.txt" for pin in found.pins)
    assert all(line.startswith("sources.toml: ") for line in found.problems)


def test_aliases_do_not_multiply(tmp_path: Path) -> None:
    """YAML that refers to itself over and over is read at once and yields nothing."""
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    (tmp_path / "a.txt").write_text("---\n" + "\n".join(lines) + "\n---\nText.\n")
    reading = read(tmp_path)
    assert len(reading.documents) == 1
    assert reading.problems == ()
