"""`Story`: a chronicle with what people do with it. The public face of the package."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.edits import holder, match, parted, restored
from timeline.model.edit import ADDED, DETAILS, REVOKED, Edit, PinEntry, in_force
from timeline.model.edtf import edtf, parse_edtf
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.message import message
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.temporal.tag import as_interval

if TYPE_CHECKING:
    import pandas
    import plotly.graph_objects

    from timeline.extraction import Progress
    from timeline.language.parse import Parser

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
    def events(self) -> Sequence[Event]:
        """Events with at least one finite bound, in calendar order."""
        return self.chronicle.events

    @property
    def unplaced(self) -> Sequence[Mention]:
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

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The log of what people fixed in this story, in the order in which they did."""
        return self.chronicle.edits

    def pin(self, quote: str, date: str | date | datetime | Interval, *, document: str | None = None, basis: str = "",
            made: str = "", progress: Progress | None = None, parser: Parser | None = None) -> Story:
        """The story with the calendar date of one quoted expression fixed, and all that follows from it.

        The quote must occur once, in the article named by its id, else in the whole story, and hold one temporal
        expression. `basis` is the person's reason, `made` when the person did so (ISO 8601), for the log. `parser` is a
        loaded model, so that it need not be loaded again.
        Raises ValueError, with candidates, for a quote that names none; for a date that is none.
        """
        id = document if document is not None else holder(quote, self.documents)
        entry = PinEntry(id, quote, _edtf(date), basis)
        pins, problems = match([entry], self.documents, [one.anchored for one in self.chronicle.dated])
        if problems:
            raise ValueError(problems[0])
        before = next(one.interval for one in self.chronicle.dated if one.id == f"{id}:{pins[0].start}")
        edit = Edit(len(self.edits) + 1, made, id, quote, entry.date, basis, _optional(before))
        return self._edited(edit, progress, parser)

    def pin_publication(self, document: str, date: str | date | datetime | Interval, *, basis: str = "",
                        made: str = "", progress: Progress | None = None, parser: Parser | None = None) -> Story:
        """The story with the publication of one article fixed, and all that follows from it; see `pin`."""
        self._refuse_strangers(document)
        known = self.chronicle.published.get(document)
        before = None if known is None else known.interval
        held = self.chronicle.document(document)
        edit = Edit(len(self.edits) + 1, made, document, "", _edtf(date), basis, _optional(before),
                    stated=("" if held.published is None else str(held.published), held.basis or ""))
        return self._edited(edit, progress, parser)

    def describe(self, document: str, what: str, value: str, *, basis: str = "", made: str = "",
                 progress: Progress | None = None, parser: Parser | None = None) -> Story:
        """The story with the title, outlet, url or author of one article fixed (`what` says which); see `pin`."""
        self._refuse_strangers(document)
        if what not in DETAILS:
            raise ValueError(message("{what} is nothing that is known of an article; use one of {details:list}",
                                     what=repr(what), details=DETAILS))
        before = getattr(self.chronicle.document(document), what) or ""
        edit = Edit(len(self.edits) + 1, made, document, "", "", basis, before, what, value.strip())
        return self._edited(edit, progress, parser)

    def add(self, document: Document, *, made: str = "", progress: Progress | None = None,
            parser: Parser | None = None) -> Story:
        """The story with one more article. Raises ValueError if its text, or an article of its id, is in it already."""
        for one in self.documents:
            if one.id == document.id or one.hash == document.hash:
                raise ValueError(message("{article}: is in the story already, as {other}", article=document.id,
                                         other=one.id))
        if document.id in {one.id for one in self.chronicle.aside}:
            raise ValueError(message("{article}: an article of this name was added and taken back; take another name",
                                     article=document.id))
        edit = Edit(len(self.edits) + 1, made, document.id, "", "", what=ADDED)
        return self._edited(edit, progress, parser, (*self.documents, document))

    def revoke(self, number: int, *, made: str = "", progress: Progress | None = None,
               parser: Parser | None = None) -> Story:
        """The story as if the entry of this number had not been made; the log keeps both, and either can be revoked.

        Raises ValueError if the log has no such entry, or one that was taken back already.
        """
        entry = next((edit for edit in self.edits if edit.number == number), None)
        if entry is None:
            raise ValueError(message("{number}: the log of this story has no such entry; it has {count}",
                                     number=number, count=len(self.edits)))
        if entry not in in_force(self.edits):
            raise ValueError(message("log entry {number}: was taken back already; take that back to have it again",
                                     number=number))
        edit = Edit(len(self.edits) + 1, made, entry.document, "", "", what=REVOKED, value=str(number))
        return self._edited(edit, progress, parser, restored(self.documents, self.edits, entry))

    def titled(self, title: str) -> Story:
        """The same story under a title of its own."""
        return Story(replace(self.chronicle, settings={**self.chronicle.settings, "title": title}))

    def viewed(self, *, as_of: Interval | None = None, since: Interval | None = None,
               parser: Parser | None = None) -> Story:
        """The story as it was known by the end of `as_of`, or of events that nobody told before `since`."""
        return Story(self._run(self.documents, self.edits, as_of, since, None, parser))

    def _refuse_strangers(self, document: str) -> None:
        if document not in {one.id for one in self.documents}:
            raise ValueError(message("{article}: no such article in this story; some of its articles are {some:list}",
                                     article=document, some=tuple(one.id for one in self.documents[:5])))

    def _edited(self, edit: Edit, progress: Progress | None, parser: Parser | None,
                documents: Sequence[Document] = ()) -> Story:
        """The story built again from its stored texts, with one more entry in its log."""
        settings = self.chronicle.settings
        limits = [parse_edtf(settings[key]) if key in settings else None for key in ("as of", "since")]
        log = (*self.edits, edit)
        kept, aside = parted((*(documents or self.documents), *self.chronicle.aside), log)
        new = replace(self._run(kept, log, limits[0], limits[1], progress, parser), aside=aside)
        if len(new.documents) < len(kept):
            raise ValueError(message("{article}: published {date} it would not be part of the story as of {limit}; "
                                     "build the story without that limit", article=edit.document, date=edit.date,
                                     limit=settings.get("as of", "")))
        return Story(new)

    def _run(self, documents: Sequence[Document], edits: Sequence[Edit], as_of: Interval | None,
             since: Interval | None, progress: Progress | None, parser: Parser | None) -> Chronicle:
        """What the pipeline makes of these documents with this story's pins, settings and title."""
        from timeline.pipeline import build as run
        from timeline.pipeline import silent

        old = self.chronicle
        new = run(documents, old.pins, edits=edits, model=old.settings.get("model") or None, as_of=as_of, since=since,
                  problems=old.problems, progress=progress or silent, parser=parser)
        title = old.settings.get("title")
        return new if title is None else replace(new, settings={**new.settings, "title": title})

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
          processes: int = 1, edits: Sequence[Edit] = (), beside: Sequence[Document] = (),
          progress: Progress | None = None) -> Story:
    """The story of a folder, a file, a list of paths, or a list of `Document`s.

    `language` is taken for every article that names none; `model` is an installed spaCy model in place of the small
    English one; with `as_of` only articles published by the end of that time are used, with `since` only events that
    no article published before that time tells; `processes` share the reading of structure and dates, and change
nothing in the result; `edits` are the log of an earlier story of these articles, which is carried on with the
    articles `beside` that were added to it. What cannot be read is named in `Story.problems`. Raises ValueError for a
    date that cannot be read, for two articles of one id, and for a model that is not installed.
    """
    from timeline.pipeline import build as run
    from timeline.pipeline import silent

    documents, pins, problems, title = _read(source, progress)
    texts = {document.hash for document in documents}
    documents, aside = parted((*documents, *(one for one in beside if one.hash not in texts)), edits)
    if language is not None:
        documents = tuple(replace(document, language=document.language or language) for document in documents)
    story = Story(replace(run(
        documents, pins, edits=edits, model=model, as_of=None if as_of is None else as_interval(as_of),
        since=None if since is None else as_interval(since), processes=processes, problems=problems,
        progress=progress or silent,
    ), aside=aside))
    return story.titled(title) if title else story


def _edtf(date: str | date | datetime | Interval) -> str:
    """The date as EDTF. Raises ValueError for text that is no date."""
    interval = as_interval(date)
    assert interval is not None
    return edtf(interval)


def _optional(interval: Interval | None) -> str:
    return "" if interval is None else edtf(interval)


def _read(source: Source, progress: Progress | None
          ) -> tuple[tuple[Document, ...], tuple[PinEntry, ...], tuple[str, ...], str]:
    if not isinstance(source, str | os.PathLike):
        source = list(source)  # type: ignore[assignment]
        if source and all(isinstance(item, Document) for item in source):
            return tuple(source), (), (), ""  # type: ignore[arg-type]
    from timeline.read import read

    reading = read(source, progress=progress)  # type: ignore[arg-type]
    return reading.documents, reading.pins, reading.problems, reading.title
