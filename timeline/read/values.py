"""What reading yields: documents, pins still in words, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from timeline.model.edit import PinEntry
from timeline.model.text import Document

# Called with what is being done, how many are done and how many there are.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text; None where nothing says it.

    `published` is EDTF; `basis` says where it was found.
    """

    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None
    language: str | None = None
    basis: str | None = None

    def over(self, lower: Metadata) -> Metadata:
        """These values, and those of `lower` where there are none here."""
        own = {field.name: getattr(self, field.name) for field in fields(self)}
        own["basis"] = self.basis if self.published else lower.basis
        return Metadata(**{name: getattr(lower, name) if value is None else value for name, value in own.items()})


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read, in the order of document ids, and one line for each thing that could not be.

    `title` is what a manifest calls the story, "" if none does.
    """

    documents: tuple[Document, ...]
    pins: tuple[PinEntry, ...] = ()
    problems: tuple[str, ...] = ()
    title: str = ""
