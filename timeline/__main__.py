"""`python -m timeline` is the program `timeline`."""

from timeline.cli import main

main()
