"""What is written to the terminal: lines without control characters, and progress."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer
from unicodedata import category

import click

Progress = Callable[[str, int, int], None]
_STEERING = ("Cc", "Cf", "Cs", "Zl", "Zp")
_HARMLESS = "\t\u00ad\u200c\u200d"  # tab, soft hyphen, and the joiners that scripts and emoji need
_PATIENCE = 1.0  # seconds of work before progress is worth a line


def say(line: str) -> None:
    """Writes a line to standard output."""
    click.echo(clean(line))


def warn(line: str) -> None:
    """Writes a line to standard error."""
    click.echo(clean(line), err=True)


def clean(line: str) -> str:
    """The line with every character that could steer a terminal or turn its text round written as an escape."""
    return "".join(ascii(sign)[1:-1] if category(sign) in _STEERING and sign not in _HARMLESS else sign
                   for sign in line)


def counted(number: int, word: str) -> str:
    """The number with its noun: "1 article", "5 articles"."""
    return f"{number} {word}" + ("" if number == 1 else "s")


@contextmanager
def progress(stage: str = "starting") -> Iterator[Progress]:
    """Gives the function to call as work goes on; what takes under a second shows nothing.

    On a terminal there is a bar, first named `stage`; elsewhere a line for each stage.
    """
    if not getattr(sys.stderr, "isatty", bool)():  # there is no stderr where somebody closed it
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    bars = Bars(console=Console(stderr=True), transient=True)
    bar = bars.add_task(stage, total=None)
    patience = Timer(_PATIENCE, bars.start)
    patience.start()
    try:
        yield lambda stage, done, total: bars.update(bar, description=stage, completed=done, total=total)
    finally:
        patience.cancel()
        patience.join()
        bars.stop()


def _lines() -> Progress:
    begun = time.monotonic()
    told: list[str] = []

    def show(stage: str, done: int, total: int) -> None:
        if time.monotonic() - begun > _PATIENCE and stage not in told and done < total:
            told.append(stage)
            warn(f"{stage} {counted(total, 'article')} ...")

    return show
