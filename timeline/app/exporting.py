"""What the export menu gives: a file to keep, or HTML to paste into a system that takes no files."""

from __future__ import annotations

import base64
from typing import Any

from dash import no_update

from timeline.app import strings
from timeline.app.actions import FORMS, PASTED, Actions
from timeline.app.asking import Asked


def exported(one: Asked, actions: Actions, form: str) -> tuple[Any, Any]:
    """The download and the words to paste: one of them, the other untouched; neither for a form that is none.

    Where nothing is filtered, a chart chooses by rank, as an export from the command line does; a table has all.
    """
    if form not in FORMS:
        return no_update, no_update
    is_whole = len(one.events) == len(one.book.events) and form != "csv"
    ids = None if is_whole else list(one.events.columns["id"])
    content = actions.export(one.book.chronicle, form, ids, one.view.lanes, one.view.scale)
    if form == PASTED:
        return no_update, {"html": content.decode(), "title": strings.PASTE_TITLE, "words": strings.PASTE_WORDS,
                           "copied": strings.COPIED, "copy": strings.COPY}
    return {"content": base64.b64encode(content).decode(), "base64": True,
            "filename": f"{strings.FILE_NAME}.{form}"}, no_update
