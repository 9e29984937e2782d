"""Says at the end of a run how many phrasings of each language's corpus hold."""

from __future__ import annotations

import re
from collections import Counter

import pytest

_ROW = re.compile(r"test_corpus\.py::test_(?:phrasing|what)\w*\[([a-z]{2})-")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line with the rows that hold and those that were run, by language; nothing where none was run."""
    held, run = Counter[str](), Counter[str]()
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            found = _ROW.search(getattr(report, "nodeid", ""))
            if found is not None:
                run[found[1]] += 1
                held[found[1]] += outcome == "passed"
    if run:
        shown = ", ".join(f"{code} {held[code]} of {run[code]}" for code in sorted(run))
        terminalreporter.write_line(f"phrasings that hold: {shown}")
