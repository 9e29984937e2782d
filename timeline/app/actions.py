"""What the dashboard may ask of the rest of the program: a frozen record of functions handed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline.model.time import Interval


@dataclass(frozen=True, slots=True)
class Actions:
    """Functions the dashboard calls but does not know.

    `parse_date` reads a date as people type it and raises ValueError with a remedy in one line if it cannot;
    `to_csv` gives the CSV text of the events of these ids, in this order.
    """

    parse_date: Callable[[str], Interval]
    to_csv: Callable[[Sequence[str]], str]
