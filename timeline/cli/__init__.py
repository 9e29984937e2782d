"""The program `timeline`: paths, the clock, flags and progress; all else is handed on."""

from timeline.cli.program import main

__all__ = ["main"]
