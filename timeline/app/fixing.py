"""Fixing in place: the button that opens a small form (made by the page's script), and what is done with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from dash import html
from dash.development.base_component import Component

from timeline.app.actions import Actions, Article, Fix
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.changes import plain
from timeline.app.desk import Change, Desk
from timeline.app.when import problem


def fix_button(words: str, *, document: str, what: str, start: int = -1) -> Component:
    """The button to fix a date, or another detail, of an article."""
    return html.Button(
        words, className="link", disable_n_clicks=True,
        **attributes(data_fix=what, data_document=document, data_start=str(start)),
    )  # fmt: skip


def fix(desk: Desk, actions: Actions, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Fixes what a form asks for, or only says what it would change; the reply is for that form."""
    document, what, value, basis = (str(asked.get(name, "")) for name in ("document", "what", "value", "basis"))
    wanted = Fix(document, what, value, start=int(asked.get("start", -1)), basis=basis)
    make, is_done = partial(_flipped, actions.fix, wanted), not asked.get("preview")
    try:
        change = desk.change(make) if is_done else desk.try_out(make)
    except ValueError as error:
        return {"of": asked.get("of"), "problem": problem(error)}
    return {"of": asked.get("of"), "saved": is_done, "changes": plain(change, is_done=is_done), "entry": _entry(change)}


def undo(desk: Desk, actions: Actions, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Takes back an entry of the log; the reply tells what that changed, and can be undone itself."""
    try:
        change = desk.change(lambda chronicle: actions.revoke(chronicle, int(asked.get("number", 0))))
    except ValueError as error:
        return {"of": asked.get("of"), "problem": problem(error)}
    return {"of": asked.get("of"), "saved": True, "changes": plain(change), "entry": _entry(change)}


def _entry(change: Change) -> int:
    """The number of the entry that a change wrote into the log, 0 if it wrote none."""
    log = change.after.chronicle.edits
    return log[-1].number if len(log) > len(change.before.chronicle.edits) else 0


def add(desk: Desk, actions: Actions, article: Article) -> dict[str, Any]:
    """Adds an article; the reply tells what it changed and what is not known of it."""
    try:
        change = desk.change(partial(_flipped, actions.add, article))
    except ValueError as error:
        return {"problem": problem(error)}
    document = next(id for id in change.after.documents if id not in change.before.documents)
    return {"document": document, "missing": missing(change.after, document), "changes": plain(change),
            "entry": _entry(change)}


def begin(actions: Actions, title: str) -> dict[str, Any]:
    """Begins a new story; the reply is the address of its page."""
    try:
        return {"address": actions.begin(title)}
    except ValueError as error:
        return {"problem": problem(error)}


def missing(book: Book, document: str) -> list[str]:
    """What should be known of an article and is not."""
    known = book.chronicle.published.get(document)
    undated = [] if known is not None and not known.is_inferred else ["published"]
    return [*undated, *([] if book.documents[document].outlet else ["outlet"])]


def _flipped(act: Any, wanted: Any, chronicle: Any) -> Any:
    return act(chronicle, wanted)
