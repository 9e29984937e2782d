"""The output of `timeline tag`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum

from timeline.cli.typed import typed_date
from timeline.model.edtf import edtf
from timeline.model.timex import Timex
from timeline.model.words import in_words


def tagged(text: str, *, published: str | None, language: str | None, form: str, explain: bool) -> Iterator[str]:
    """Lines of the text's temporal expressions as `form` ("jsonl", "timeml" or "text") writes them.

    Without a language it is detected. Raises ValueError for a `published` that is no date.
    """
    from timeline.export.timeml import timeml
    from timeline.temporal.tag import tag

    when = typed_date(published, languages=(language,) if language else ()) if published is not None else None
    found = tag(text, published=when, language=language or _detected(text))
    if form == "timeml":
        return iter([timeml(text, found, published=edtf(when) if when else None, explain=explain)])
    return _json_lines(found, explain) if form == "jsonl" else _in_words(text, found, explain)


def _detected(text: str) -> str:
    from timeline.language.detect import detect

    return detect(text)


def _json_lines(found: Sequence[Timex], explain: bool) -> Iterator[str]:
    for timex in found:
        values: dict[str, object] = {
            "start": timex.start, "end": timex.end, "text": timex.text, "type": timex.type, "value": timex.value,
            "edtf": edtf(timex.interval) if timex.interval else None,
        }  # fmt: skip
        if explain:
            values |= {"rule": timex.rule, "meaning": repr(timex.meaning)}
        yield json.dumps(values)


def _in_words(text: str, found: Sequence[Timex], explain: bool) -> Iterator[str]:
    """A paragraph for each expression: its line of the text and what was read in it."""
    for place, timex in enumerate(found):
        if place:
            yield ""
        line = text.count("\n", 0, timex.start) + 1
        yield f"line {line}: {' '.join(timex.text.split())}"
        when = timex.interval
        interval = f"{edtf(when)}, {in_words(when)}" if when else _unplaced(timex)
        rows = {"type": timex.type, "value": timex.value or "none", "interval": interval}
        if explain:
            rows = {"rule": timex.rule, "meaning": written(timex.meaning), **rows}
        yield from (f"  {name:9}{value}" for name, value in rows.items())
    if not found:
        yield "No temporal expression was found."


def _unplaced(timex: Timex) -> str:
    if timex.type in ("DURATION", "SET") or timex.value.endswith("_REF"):
        return "none: it is no one time on the calendar"
    return "none: the day it counts from is not known (--published gives the day of writing)"


def written(value: object) -> str:
    """A meaning as its constructor would be written, without what is left at its default."""
    if isinstance(value, Enum):
        return str(value.value)
    if not is_dataclass(value) or isinstance(value, type):
        return repr(value)
    shown: list[str] = []
    skipped = False
    for field in fields(value):
        held = getattr(value, field.name)
        if _is_default(field, held):
            skipped = True
        else:
            shown.append(f"{field.name}={written(held)}" if skipped or isinstance(held, bool) else written(held))
    return f"{type(value).__name__}({', '.join(shown)})"


def _is_default(field: Field[object], held: object) -> bool:
    return field.default is not MISSING and field.default == held
