"""`timeline pin` and `timeline log`: what people fix in a story file, and the log of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from timeline.cli.screen import counted, progress
from timeline.cli.typed import typed_date
from timeline.model.edit import ADDED, Edit, in_force
from timeline.model.edtf import edtf, parse_edtf
from timeline.model.event import Chronicle
from timeline.model.time import Interval
from timeline.model.words import in_words
from timeline.store import place, save, stamp
from timeline.story import Story, load

_MANY = 20


def pinned(path: Path, *, quote: str, date: str, document: str | None, basis: str) -> tuple[Story, Story]:
    """The story in the file at `path` before and after the date of one quoted expression is fixed, which is stored.

    Without a `quote`, the publication of the document is fixed. Raises ValueError, naming the remedy, for what names
    no date, no expression or no story file.
    """
    if path.is_dir():
        raise ValueError(f"{path}: is a folder; what people fix is kept in a story file, which timeline build makes")
    seen = stamp(path)
    before = load(path)
    place(path)  # refused before the work and not after it
    language = next((one.language for one in before.documents if one.id == document), None)
    when = typed_date(date, languages=(language,) if language else ())
    made = datetime.now(UTC).isoformat(timespec="seconds")
    with progress() as show:
        if quote:
            after = before.pin(quote, when, document=document, basis=basis, made=made, progress=show)
        else:
            after = before.pin_publication(document or "", when, basis=basis, made=made, progress=show)
    save(after.chronicle, path, over=seen)
    return before, after


def log_lines(chronicle: Chronicle) -> Iterator[str]:
    """Everything that people fixed: beside the articles first, then in the story, each with its reason."""
    for pin in chronicle.pins:
        yield f'sources.toml: "{_folded(pin.quote)}" in {pin.document} is {_shown(pin.date)}'
        yield from _because(pin.basis)
    held = in_force(chronicle.edits)
    for edit in chronicle.edits:
        yield f"{edit.number}. {_when(edit.made)}: {_said(edit)}" + ("" if edit in held else " (taken back)")
        yield from _because(edit.basis)
    if not chronicle.edits:
        yield "Nothing was fixed in this story since it was built."


def change_lines(old: Chronicle, new: Chronicle) -> Iterator[str]:
    """The last entry of the new story's log, and every date that changed with it."""
    *_, entry = new.edits
    yield f"log entry {entry.number}: {_what(entry)} is {_shown(entry.date)}"
    changed = [*_publications(old, new), *_expressions(old, new)]
    yield f"{counted(len(changed), 'date')} changed" + (":" if changed else "")
    yield from (f"  {line}" for line in changed[:_MANY])
    if len(changed) > _MANY:
        yield f"  and {len(changed) - _MANY} more"


def _publications(old: Chronicle, new: Chronicle) -> list[str]:
    return [f"publication of {id}: {_change(before, after)}" for id, before, after in
            _differing({id: known.interval for id, known in old.published.items()},
                       {id: known.interval for id, known in new.published.items()})]


def _expressions(old: Chronicle, new: Chronicle) -> list[str]:
    items = {one.id: one.anchored for one in new.dated}
    return [f'"{_folded(items[id].timex.text)}" in {items[id].document}: {_change(before, after)}'
            for id, before, after in _differing({one.id: one.interval for one in old.dated},
                                                {one.id: one.interval for one in new.dated})]


def _differing(old: Mapping[str, Interval | None], new: Mapping[str, Interval | None]
               ) -> list[tuple[str, Interval | None, Interval | None]]:
    ids = dict.fromkeys((*new, *old))
    return [(id, old.get(id), new.get(id)) for id in ids if old.get(id) != new.get(id)]


def _change(before: Interval | None, after: Interval | None) -> str:
    return " -> ".join("not known" if one is None else in_words(one) for one in (before, after))


def _said(edit: Edit) -> str:
    if edit.revokes:
        return f"entry {edit.revokes} was taken back"
    if edit.what == ADDED:
        return f"{edit.document} was added"
    if edit.is_detail:
        before = f"; it was {_folded(edit.before)}" if edit.before else ""
        return f"the {edit.what} of {edit.document} is {_folded(edit.value) or 'not known'}{before}"
    return f"{_what(edit)} is {_shown(edit.date)}{_instead(edit)}"


def _what(edit: Edit) -> str:
    if edit.is_publication:
        return f"the publication of {edit.document}"
    return f'"{_folded(edit.quote)}" in {edit.document}'


def _instead(edit: Edit) -> str:
    return f"; it was {_shown(edit.before)}" if edit.before else "; it was not known"


def _because(basis: str) -> tuple[str, ...]:
    return (f"      because: {_folded(basis)}",) if basis else ()


def _shown(date: str) -> str:
    return f"{in_words(parse_edtf(date))} ({edtf(parse_edtf(date))})"


def _when(made: str) -> str:
    return made.replace("T", " ").replace("+00:00", " UTC") or "at an unknown time"


def _folded(words: str) -> str:
    return " ".join(words.split())
