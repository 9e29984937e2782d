"""Ctrl-C while the program starts: one word and the exit code of a stopped program, never a traceback."""

from __future__ import annotations

import subprocess
import sys

import pytest

STOP = """
import sys
class Stop:
    def find_spec(self, name, path, target=None):
        if name == {name!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Stop())
sys.argv = ["timeline", "open", "seeds", "--no-browser"]
from timeline.cli import main
main()
"""


@pytest.mark.parametrize("name", ["timeline.cli.program", "click", "timeline.model.time", "timeline.cli.stories"])
def test_stopped_while_its_parts_are_imported(name: str) -> None:
    """Wherever among the imports the key is pressed, the program says that it stopped, and ends with 130."""
    done = subprocess.run([sys.executable, "-c", STOP.format(name=name)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (130, "stopped")


def test_the_package_itself_imports_nothing() -> None:
    """Before the program can answer a key, hardly anything is imported; the public names come when asked for."""
    code = ("import sys, timeline; held = [name for name in sys.modules if name.startswith('timeline.')]; "
            "print(held, timeline.build.__name__, sorted(timeline.__all__) == dir(timeline))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] build True"


def test_another_name_is_no_name() -> None:
    """A name that the package does not have is an AttributeError, as of any module."""
    import timeline

    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        timeline.nonsense  # type: ignore[attr-defined]  # noqa: B018
