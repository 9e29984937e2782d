"""Marked text is the source text, cut where marks begin and end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.app.marks import Mark, Run, runs

TEXTS = st.text(max_size=40)
MARKS = st.lists(
    st.builds(Mark, st.integers(-5, 50), st.integers(-5, 50), st.sampled_from(["date", "trigger", "hit"])), max_size=6
)


@given(TEXTS, MARKS, st.data())
def test_the_pieces_are_the_text(text: str, marks: list[Mark], data: st.DataObject) -> None:
    """Joined, the pieces are the range of the text, whatever is marked."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert "".join(run.text for run in runs(text, start, end, marks)) == text[start:end]


@given(TEXTS, MARKS)
def test_every_character_bears_the_marks_over_it(text: str, marks: list[Mark]) -> None:
    """Each character is marked by exactly the marks whose range holds it."""
    kinds = [run.kinds for run in runs(text, 0, len(text), marks) for _ in run.text]
    for at, found in enumerate(kinds):
        assert found == tuple(sorted({mark.kind for mark in marks if mark.start <= at < mark.end}))


def test_overlapping_marks() -> None:
    """Where two marks overlap, the shared piece bears both, and both notes."""
    marks = [Mark(0, 4, "date", "one"), Mark(2, 6, "trigger", "two")]
    assert runs("abcdefg", 0, 7, marks) == (
        Run("ab", ("date",), "one"),
        Run("cd", ("date", "trigger"), "one; two"),
        Run("ef", ("trigger",), "two"),
        Run("g"),
    )
