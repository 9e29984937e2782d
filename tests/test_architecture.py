"""The tower of timeline/README.md: imports point down only, without circles, wherever in a file they stand."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "timeline"

# Each room with the rooms it may import. A room not named here does not exist; a change here changes the table in
# timeline/README.md.
TOWER: dict[str, set[str]] = {
    "assets": set(),
    "collector": set(),
    "kept": set(),
    "palette": set(),
    "version": set(),
    "model.calendar": set(),
    "model.forms": set(),
    "model.disjoint": set(),
    "model.stamps": set(),
    "model.time": {"model.calendar"},
    "model.parts": {"model.calendar", "model.time"},
    "model.edtf": {"model.calendar", "model.time", "model.parts"},
    "model.phrases": {"model.time"},
    "model.date_style": {"model.calendar", "model.phrases"},
    "model.words": {"model.calendar", "model.date_style", "model.time", "model.parts"},
    "model.messages_de": set(),
    "model.message": {"model.date_style", "model.messages_de", "model.time", "model.words"},
    "model.text": {"model.message"},
    "model.timex": {"model.message", "model.time"},
    "model.edit": {"model.message", "model.time"},
    "model.floating": set(),
    "model.event": {"model.message", "model.text", "model.time", "model.timex", "model.edit", "model.floating"},
    "model.lazy": set(),
    "model.columns": {"model.event", "model.lazy", "model.time"},
    "model.voices": {"model.message", "model.text", "model.event"},
    "read": {"model.message", "model.calendar", "model.text", "model.edit", "model.edtf", "model.time"},
    "language": {"kept", "model.stamps", "model.text"},
    "temporal": {"model.message", "model.calendar", "model.stamps", "model.text", "model.time", "model.timex",
                 "model.parts", "model.edtf"},
    "events": {"model.forms", "model.message", "model.text", "model.time", "model.timex", "model.event", "model.voices",
               "model.words",
               "language"},
    "edits": {"model.message", "model.text", "model.time", "model.timex", "model.edtf", "model.edit", "model.words"},
    "ties": {"model.text", "model.timex", "model.event", "model.disjoint"},
    "echoes": {"model.text", "model.event", "ties"},
    "chronology": {"model.message", "model.calendar", "model.time", "model.timex", "model.words", "model.edit",
                   "model.event", "model.disjoint", "model.floating", "ties"},
    "merge": {"model.forms", "model.message", "model.text", "model.time", "model.event", "model.disjoint"},
    "citations": {"model.message", "model.event", "chronology", "ties", "merge"},
    "account": {"model.message", "model.text", "model.timex", "model.event"},
    "answers": {"model.message", "model.time", "model.timex", "model.words", "model.event", "chronology", "citations"},
    "compose": {"model.text", "model.time", "model.timex", "model.event", "model.voices", "merge", "events"},
    "variants": {"model.message", "model.text", "model.event", "model.voices", "merge", "citations"},
    "links": {"model.message", "model.text", "model.event", "merge"},
    "copies": {"model.text", "model.disjoint"},
    "rank": {"model.calendar", "model.time", "model.event", "merge"},
    "viewpoint": {"model.message", "model.text", "model.time", "model.event"},
    "structure": {"model", "language", "temporal", "kept"},
    "extraction": {"model", "language", "events", "echoes", "merge", "structure", "kept"},
    "pipeline": {"model", "language", "events", "edits", "ties", "citations", "answers", "chronology", "merge",
                 "compose", "variants", "links", "copies", "rank", "viewpoint", "account", "collector", "structure",
                 "extraction", "kept", "version"},
    "store": {"model"},
    "scene": {"model", "palette"},
    "figure": {"model", "palette", "scene"},
    "svg": {"model", "palette", "scene"},
    "export": {"model", "palette", "scene", "figure", "svg", "assets"},
    "app": {"model", "palette", "scene", "figure", "svg", "assets"},
    "story": {"model", "read", "language", "temporal", "edits", "extraction", "pipeline", "store", "rank", "scene",
              "figure", "svg", "export"},
    "cli": {"model", "read", "language", "temporal", "edits", "pipeline", "store", "export", "app", "story", "version"},
    "__main__": {"cli"},
    "public": {"model", "temporal", "story"},
    "": {"public", "model", "temporal", "story"},
}
LIBRARIES = {
    "plotly": {"figure"},
    "dash": {"app"},
    "dash_mantine_components": {"app"},
    "spacy": {"language", "events"},
    "dateparser": {"read", "temporal"},
    "trafilatura": {"read"},
    "htmldate": {"read"},
    "lxml": {"read"},
    "pandas": {"story"},
    "sqlite3": {"store"},
    "click": {"cli"},
    "waitress": {"cli"},
    "rich": {"cli"},
}


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def room_of(module: str) -> str:
    """The longest name in the tower that the module is or lies in; "?" if there is none."""
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        if ".".join(parts[:length]) in TOWER:
            return ".".join(parts[:length])
    return "" if module == "" else ("model" if module == "model" else "?")


def imports(path: Path, *, with_types: bool = True) -> list[str]:
    """Full names of what a file imports, anywhere in it; those made for type checkers alone only if wanted."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guards = [node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)]
    for_types = {id(inner) for guard in guards for inner in ast.walk(guard)}
    found: list[str] = []
    for node in ast.walk(tree):
        if not with_types and id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                as_module = PACKAGE.parent / Path(*full.split("."))
                is_module = as_module.with_suffix(".py").exists() or (as_module / "__init__.py").exists()
                found.append(full if is_module else str(node.module))
    return found


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_point_down(path: Path) -> None:
    """Each module imports only rooms that the table lets its room know, and is in a room."""
    room = room_of(name_of(path))
    assert room != "?", f"{name_of(path)} is in no room of the tower"
    allowed = TOWER.get(room, set())
    for imported in imports(path):
        if imported == "timeline" or imported.startswith("timeline."):
            target = room_of(imported.removeprefix("timeline").removeprefix("."))
            inside = target == room or target in allowed or target.split(".")[0] in allowed
            assert inside, f"{name_of(path)} ({room}) may not import {imported} ({target})"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    """Heavy or outward-looking libraries are imported only by the rooms that own them."""
    room = room_of(name_of(path))
    for imported in imports(path, with_types=False):
        owners = LIBRARIES.get(imported.split(".")[0])
        assert owners is None or room in owners, f"{name_of(path)} may not import {imported}"
        assert not imported.startswith("plotly.express"), "plotly.express costs a second of start-up"


def test_the_tower_has_no_circles() -> None:
    """The table itself is a tower: no room can reach itself through the rooms it may import."""

    def reach(room: str, seen: frozenset[str]) -> None:
        assert room not in seen, f"circle through {room}"
        for below in TOWER.get(room, set()):
            reach(below, seen | {room})

    for room in TOWER:
        reach(room, frozenset())


def test_the_table_names_only_what_exists() -> None:
    """No row of the table is left over from a room that is gone."""
    names = {name_of(path) for path in modules()}
    for room in TOWER:
        assert room in names or any(name.startswith(f"{room}.") for name in names), room


def test_no_core_module_reads_a_clock() -> None:
    """No stage asks what day it is: only the composition root may."""
    for path in modules():
        if room_of(name_of(path)) in {"cli", "store", "app", "__main__"}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute):
                assert called.attr not in {"now", "today", "utcnow", "time"} or not called_on_clock(called), path


def called_on_clock(called: ast.Attribute) -> bool:
    return isinstance(called.value, ast.Name) and called.value.id in {"datetime", "date", "time"}


def test_the_written_table_names_every_room() -> None:
    """timeline/README.md has a row for each room of the tower, `model/` standing for its own."""
    written = (PACKAGE / "README.md").read_text(encoding="utf-8")
    for room in {name.split(".")[0] for name in TOWER} - {""}:
        assert f"`{room}.py`" in written or f"`{room}/`" in written, room
