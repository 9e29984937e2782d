"""What reaches the terminal: progress only when it is worth it, and no control characters."""

from __future__ import annotations

import io
import sys
import time

import pytest

from timeline.cli import screen
from timeline.cli.screen import clean, counted, progress

PATIENCE = 300  # seconds: longer than any machine takes over a line


class Terminal(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def test_quick_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What ends before patience does leaves the terminal as it was."""
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr(screen, "_PATIENCE", PATIENCE)
    with progress() as show:
        show("reading", 0, 5)
    assert "reading" not in sys.stderr.getvalue()  # type: ignore[attr-defined]


def test_slow_work_shows_its_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes longer shows the stage it is at."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(screen, "_PATIENCE", 0.0)
    with progress() as show:
        show("reading", 1, 5)
        for _ in range(PATIENCE * 100):
            if "reading" in terminal.getvalue():
                return
            time.sleep(0.01)
    pytest.fail("the stage is not shown")


def test_elsewhere_each_stage_is_told_once(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """In a pipe there is one line a stage, and none for what is quick."""
    monkeypatch.setattr(screen, "_PATIENCE", PATIENCE)
    with progress() as show:
        show("opening", 0, 2)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(screen, "_PATIENCE", -1.0)
    with progress() as show:
        for done in range(3):
            show("reading", done, 2)
        show("parsing", 0, 1)
    assert capsys.readouterr().err == "reading 2 articles ...\nparsing 1 article ...\n"


@pytest.mark.parametrize(("line", "shown"), [
    ("plain – “words” é \U0001f600", "plain – “words” é \U0001f600"), ("a\u00a0b\u200cc", "a\u00a0b\u200cc"),
    ("a\x1b[31m", r"a\x1b[31m"), ("\x9b0m", r"\x9b0m"),
    ("a\nb", r"a\nb"), ("\ud800", r"\ud800"), ("\u202e", r"\u202e"), ("a\tb", "a\tb"),
])  # fmt: skip
def test_lines_cannot_steer_the_terminal(line: str, shown: str) -> None:
    """Signs that steer, hide or turn round are written as escapes; all others stand."""
    assert clean(line) == shown


def test_numbers_take_their_noun() -> None:
    """One article, two articles."""
    assert [counted(number, "article") for number in (0, 1, 2)] == ["0 articles", "1 article", "2 articles"]
