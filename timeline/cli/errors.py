"""Errors about input as one line that names it and the remedy, and exit code 2; everything else is a fault of ours."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Any

import click

from timeline.cli import STOPPED
from timeline.cli.screen import warn

WRONG = 2
_LANGUAGE = re.compile(r"[A-Za-z]{2}")


class Trouble(click.ClickException):
    """Wrong use or unusable input: one line that names it and the remedy; the program ends with 2."""

    exit_code = WRONG

    def show(self, file: Any = None) -> None:  # noqa: ARG002 - the shape that click calls
        """Writes the line to standard error."""
        warn(self.message)


class Stopped(click.ClickException):
    """Somebody pressed Ctrl-C; the program ends with 130."""

    exit_code = STOPPED

    def show(self, file: Any = None) -> None:  # noqa: ARG002 - the shape that click calls
        """Writes a line to standard error."""
        warn(self.message)


class Program(click.Group):
    """The commands, with errors about input as one line instead of a traceback."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """What was asked for, understood; click itself would end with another code if it is stopped here."""
        try:
            return super().make_context(*args, **extra)
        except KeyboardInterrupt as stop:
            raise Stopped("stopped") from stop

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command. What names a bad input (OSError, ValueError) becomes one line."""
        try:
            return super().invoke(ctx)
        except ValueError as error:
            raise Trouble(str(error)) from error
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader of our output went away, which click treats as it should
                raise
            raise Trouble(_words_of(error)) from error
        except KeyboardInterrupt as stop:
            raise Stopped("stopped") from stop


class _Place(click.Path):
    """A path; an empty one, as a variable that is not set leaves it, is refused and not taken for this folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path. Fails on an empty one."""
        if not str(value).strip():
            self.fail("the name is empty; write . for this folder", param, ctx)
        return super().convert(value, param, ctx)


PATH = _Place(path_type=Path)


def two_letters(language: str | None) -> str | None:
    """The language in lower case. Raises ValueError if it is no two-letter code."""
    if language is not None and not _LANGUAGE.fullmatch(language):
        raise ValueError(f'"{language}" is no language; write a two-letter code such as en')
    return language.lower() if language else language


def _words_of(error: OSError) -> str:
    if error.strerror is None:
        return str(error)
    if error.filename is None:  # a write to what is open already, which is our output
        return f"the output cannot be written ({error.strerror}); make room, or send it elsewhere"
    return f"{error.filename}: {error.strerror}; check the path and its permissions"
