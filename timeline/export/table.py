"""The events as a table: one row an event, with its honest bounds, its evidence and why its date."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from timeline.model.columns import columns, picked
from timeline.model.edtf import edtf, iso
from timeline.model.event import Chronicle, Event
from timeline.model.time import Instant

COLUMNS = (
    "id", "edtf", "earliest", "latest", "precision", "extent", "approximate", "uncertain", "headline", "status",
    "speaker", "denied_by", "actors", "documents", "outlets", "origins", "quote", "why", "salience",
)  # fmt: skip
_OURS = {"id", "edtf", "earliest", "latest", "precision", "extent", "status"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row(chronicle: Chronicle, event: Event) -> tuple[object, ...]:
    """The values of `COLUMNS`: bounds as ISO text (latest exclusive, None if open), several values as tuples."""
    when = event.date
    first = event.mentions[0]
    return (
        event.id, edtf(when) if when else None, _iso(when.earliest if when else None),
        _iso(when.latest if when else None), when.precision.value if when else None,
        when.extent.value if when else None, when.approximate if when else None, when.uncertain if when else None,
        event.headline, event.status.value, event.speakers, event.deniers, event.actors, event.documents,
        len(event.outlets), event.origins, chronicle.document(first.document).text[first.quote.start:first.quote.end],
        str(event.why.sentence) if event.why else "", event.salience,
    )  # fmt: skip


def csv_text(chronicle: Chronicle, events: Iterable[Event]) -> str:
    """The table as CSV with a heading line, in the order of `events`.

    Several values in one cell are joined by "; ". A cell with words of a source that a spreadsheet would run as a
    formula gets an apostrophe in front, which spreadsheets do not show.
    """
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\n")
    lines.writerow(COLUMNS)
    for event in events:
        lines.writerow([_cell(name, value) for name, value in zip(COLUMNS, row(chronicle, event), strict=True)])
    return written.getvalue()


def chosen(chronicle: Chronicle, ids: Sequence[str]) -> tuple[Event, ...]:
    """The events of these ids, in this order; ids of no event are passed over."""
    places = {id: place for place, id in enumerate(columns(chronicle.events)["id"])}
    return tuple(picked(chronicle.events, [places[id] for id in ids if id in places]))


def _cell(name: str, value: object) -> object:
    if isinstance(value, tuple):
        value = "; ".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and name not in _OURS and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def _iso(instant: Instant | None) -> str | None:
    return None if instant is None else iso(instant)
