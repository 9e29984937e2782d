"""The output of `timeline tag`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from timeline.cli.typed import typed_date
from timeline.model.edtf import edtf
from timeline.model.timex import Timex


def tagged(text: str, *, published: str | None, language: str, form: str, explain: bool) -> Iterator[str]:
    """Lines of the text's temporal expressions as `form` ("jsonl" or "timeml") writes them.

    Raises ValueError for a `published` that is no date.
    """
    from timeline.export.timeml import timeml
    from timeline.temporal.tag import tag

    when = typed_date(published, languages=(language,)) if published else None
    found = tag(text, published=when, language=language)
    if form == "timeml":
        return iter([timeml(text, found, published=edtf(when) if when else None, explain=explain)])
    return _json_lines(found, explain)


def _json_lines(found: Sequence[Timex], explain: bool) -> Iterator[str]:
    for timex in found:
        values: dict[str, object] = {
            "start": timex.start, "end": timex.end, "text": timex.text, "type": timex.type, "value": timex.value,
            "edtf": edtf(timex.interval) if timex.interval else None,
        }  # fmt: skip
        if explain:
            values |= {"rule": timex.rule, "meaning": repr(timex.meaning)}
        yield json.dumps(values)
