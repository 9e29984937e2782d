"""`Story`: a chronicle with what people do with it. The public face of the package."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.model.edit import PinEntry
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.temporal.tag import as_interval

if TYPE_CHECKING:
    import pandas
    import plotly.graph_objects

    from timeline.pipeline import Progress

Source = str | os.PathLike[str] | Iterable[str | os.PathLike[str]] | Iterable[Document]


@dataclass(frozen=True, slots=True)
class Story:
    """A story as built or loaded; it never changes."""

    chronicle: Chronicle

    @property
    def documents(self) -> tuple[Document, ...]:
        """The articles, by id."""
        return self.chronicle.documents

    @property
    def events(self) -> tuple[Event, ...]:
        """Events with at least one finite bound, in calendar order."""
        return self.chronicle.events

    @property
    def unplaced(self) -> tuple[Mention, ...]:
        """Mentions without a finite bound, each with its `reason`."""
        return self.chronicle.unplaced

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be read or does not fit together, one sentence each, with its remedy."""
        return (*self.chronicle.problems, *self.chronicle.conflicts)

    def quote(self, mention: Mention) -> str:
        """The source text of a mention's evidence, byte for byte."""
        return self.chronicle.document(mention.document).text[mention.quote.start:mention.quote.end]

    def to_pandas(self) -> pandas.DataFrame:
        """The events as a table with the columns of `timeline.export.table`, in calendar order."""
        import pandas

        from timeline.export.table import COLUMNS, row

        rows = [row(self.chronicle, event) for event in self.events]
        kinds = {"earliest": object, "latest": object}  # else pandas makes NaN of the None of an open end
        return pandas.DataFrame({
            name: pandas.Series([values[place] for values in rows], dtype=kinds.get(name))
            for place, name in enumerate(COLUMNS)
        })

    def figure(self, *, width: int = 900, theme: str = "light", **options: Any) -> plotly.graph_objects.Figure:
        """The chart as a Plotly figure, `width` px wide; `options` are those of `timeline.scene.scene`."""
        from timeline.figure import figure
        from timeline.scene import scene

        return figure(scene(self.events, width=width, **options), theme=theme)

    def to_svg(self, *, width: int = 900, theme: str = "light", **options: Any) -> str:
        """The chart as an SVG document, `width` px wide; `options` are those of `timeline.scene.scene`."""
        from timeline.scene import scene
        from timeline.svg import svg

        return svg(scene(self.events, width=width, **options), theme=theme)

    def export(self, path: str | os.PathLike[str], **options: Any) -> Path:
        """Writes the story in the format of the path's suffix. Raises ValueError for a suffix it does not write."""
        from timeline.export import write

        return write(self.chronicle, Path(path), **options)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the story file. Raises OSError if the path cannot be written."""
        from timeline.store import save

        save(self.chronicle, Path(path))
        return Path(path)


def load(path: str | os.PathLike[str]) -> Story:
    """The story of a story file. Raises ValueError for a file that is none, FileNotFoundError if there is none."""
    from timeline.store import load

    return Story(load(Path(path)))


def build(source: Source, *, language: str | None = None, model: str | None = None,
          as_of: str | date | datetime | Interval | None = None, since: str | date | datetime | Interval | None = None,
          processes: int = 1, progress: Progress | None = None) -> Story:
    """The story of a folder, a file, a list of paths, or a list of `Document`s.

    `language` is taken for every article that names none; `model` is an installed spaCy model in place of the small
    English one; with `as_of` only articles published by the end of that time are used, with `since` only events that
    no article published before that time tells; `processes` share the parsing and change nothing in the result.
    What cannot be read is named in `Story.problems`. Raises ValueError for a date that cannot be read, for two
    articles of one id, and for a model that is not installed.
    """
    from timeline.pipeline import build as run

    documents, pins, problems = _read(source, progress)
    if language is not None:
        documents = tuple(replace(document, language=document.language or language) for document in documents)
    return Story(run(
        documents, pins, model=model, as_of=None if as_of is None else as_interval(as_of),
        since=None if since is None else as_interval(since), processes=processes, problems=problems,
        **({} if progress is None else {"progress": progress}),
    ))


def _read(source: Source, progress: Progress | None
          ) -> tuple[tuple[Document, ...], tuple[PinEntry, ...], tuple[str, ...]]:
    if not isinstance(source, str | os.PathLike):
        source = list(source)  # type: ignore[assignment]
        if source and all(isinstance(item, Document) for item in source):  # type: ignore[union-attr]
            return tuple(source), (), ()  # type: ignore[arg-type]
    from timeline.read import read

    reading = read(source, progress=progress)  # type: ignore[arg-type]
    return reading.documents, reading.pins, reading.problems
