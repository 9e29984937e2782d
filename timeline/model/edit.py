"""What a person adds to what the articles say."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.time import Interval


@dataclass(frozen=True, slots=True)
class Pin:
    """A calendar date that a person fixed for the one temporal expression of a quote.

    `document` is a document id; `start`, `end` the expression's range there; `date` the calendar time it means;
    `basis` the person's reason in words.
    """

    document: str
    start: int
    end: int
    date: Interval
    basis: str
    quote: str = ""
