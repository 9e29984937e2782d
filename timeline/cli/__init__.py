"""The program `timeline`: paths, the clock, flags and progress; all else is handed on."""

import sys

__all__ = ["main"]

STOPPED = 130  # what shells give for Ctrl-C: 1 would say that all was done


def main() -> None:
    """Runs the program; Ctrl-C ends it without a traceback, also while its parts are still being imported."""
    try:
        from timeline.cli.program import run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("stopped\n")
        sys.exit(STOPPED)
