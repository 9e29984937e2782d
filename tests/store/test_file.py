"""The story file: what goes in comes out, and what is no story is refused by name."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from secrets import token_hex
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.app import sample
from timeline.app.book import first_choice, open_book
from timeline.app.choosing import chosen
from timeline.app.view import View
from timeline.model.columns import COLUMNS, columns
from timeline.model.edit import Edit, PinEntry
from timeline.model.event import Account, Chronicle, Event, Mention, Published
from timeline.model.message import Message, message, worded
from timeline.model.text import Block, BlockKind, Document, Sentence
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.model.timex import Dated, Meaning, Why
from timeline.store import StoredMeaning, load, save, stamp
from timeline.store.codec import dumps, loads
from timeline.store.file import WHOLE, _digest_of_rows, _seal
from timeline.store.rows import SINCE, TABLES

instants = st.builds(Instant, st.integers(-(10**17), 10**17), st.none() | st.integers(-840, 840))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    earliest = draw(st.none() | instants)
    latest = draw(st.none() | instants)
    if earliest is not None and latest is not None and not earliest < latest:
        latest = earliest.plus(86_400)
    return Interval(earliest, latest, draw(st.sampled_from(Precision)), draw(st.sampled_from(Extent)),
                    draw(st.booleans()), draw(st.booleans()))  # fmt: skip


def of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a type of the model, offsets kept to what a text can have."""
    special = {str: st.text(max_size=5), int: st.integers(-1, 2**31), bool: st.booleans(), Interval: intervals(),
               float: st.floats(allow_nan=False), type(None): st.none(), date: st.dates(), datetime: st.datetimes(),
               Meaning: st.builds(StoredMeaning, st.text(max_size=5), st.booleans())}  # fmt: skip
    if hint in special:
        return special[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if is_dataclass(hint):
        kinds = get_type_hints(hint)
        return st.builds(hint, **{field.name: of(kinds[field.name]) for field in fields(hint)})
    if get_origin(hint) is tuple and get_args(hint)[-1] is Ellipsis:
        return few(get_args(hint)[0])
    parts = [of(part) for part in get_args(hint)]
    return st.tuples(*parts) if get_origin(hint) is tuple else st.one_of(*parts)


def few(hint: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of(hint), max_size=2).map(tuple)


@st.composite
def chronicles(draw: st.DrawFn) -> Chronicle:
    ids = draw(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), max_size=2, unique=True))
    events = draw(st.lists(of(Event), max_size=2, unique_by=lambda event: event.id))
    return Chronicle(
        documents=tuple(replace(draw(of(Document)), id=id, text=draw(st.text())) for id in ids),
        blocks={id: draw(few(Block)) for id in ids},
        sentences={id: draw(few(Sentence)) for id in ids},
        dated=draw(few(Dated)),
        events=tuple(events),
        unplaced=draw(few(Mention)),
        account=draw(few(Account)),
        published={id: Published(draw(intervals()), "a line", draw(st.booleans())) for id in ids},
        problems=draw(few(str)),
        conflicts=draw(few(str)),
        settings=draw(st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)),
        pins=draw(few(PinEntry)),
        edits=tuple(replace(edit, number=number) for number, edit in enumerate(draw(few(Edit)), 1)),
    )


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(chronicles())
def test_a_saved_chronicle_loads_as_it_was(tmp_path_factory: pytest.TempPathFactory, chronicle: Chronicle) -> None:
    """Every value comes back equal, and saving what was loaded writes the same bytes."""
    folder = tmp_path_factory.mktemp("story")
    save(chronicle, folder / "one.timeline")
    again = load(folder / "one.timeline")
    assert again == chronicle
    save(again, folder / "two.timeline")
    assert (folder / "one.timeline").read_bytes() == (folder / "two.timeline").read_bytes()


TEXT = "One.\r\nTwo\u2028 — “three” \U0001f600 e\u0301\n"


@pytest.fixture
def chronicle() -> Chronicle:
    document = Document("a/ä.txt", TEXT, title="<script>", published="2018-10")
    sentences = (Sentence("a/ä.txt", 0, 0, BlockKind.BODY, 0, 4),
                 Sentence("a/ä.txt", 1, 0, BlockKind.BODY, 6, 20))
    return Chronicle((document,), {}, {"a/ä.txt": sentences}, (), (), (), (), problems=("one: no",))


def test_text_is_stored_untouched(chronicle: Chronicle, tmp_path: Path) -> None:
    """Line ends, separators and combining marks of a source survive byte for byte."""
    save(chronicle, tmp_path / "s.timeline")
    assert load(tmp_path / "s.timeline").documents[0].text == TEXT


def test_sentences_can_be_searched(chronicle: Chronicle, tmp_path: Path) -> None:
    """The file's own index finds a sentence by a word."""
    save(chronicle, tmp_path / "s.timeline")
    with closing(sqlite3.connect(tmp_path / "s.timeline")) as connection:
        rows = connection.execute("SELECT document, sentence FROM search WHERE search MATCH 'three'").fetchall()
    assert rows == [("a/ä.txt", 1)]


def test_saving_replaces_whole(chronicle: Chronicle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails half-way the old story stays and no scrap is left; permissions of the old file are kept."""
    file = tmp_path / "s.timeline"
    save(chronicle, file)
    file.chmod(0o640)
    with monkeypatch.context() as patch:
        patch.setattr("timeline.store.file._seal", _fail)
        with pytest.raises(RuntimeError):
            save(replace(chronicle, problems=()), file)
    assert load(file).problems == ("one: no",)
    assert [path.name for path in tmp_path.iterdir()] == ["s.timeline"]
    save(replace(chronicle, problems=()), file)
    assert load(file).problems == ()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def _fail(_part: Path, _mark: str) -> None:
    raise RuntimeError("power cut")


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.commit()


def _edited(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE document SET data = replace(data, '2018-10', '2019-10')")
        connection.commit()


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def _foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.commit()


def _endless(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE document")
        connection.execute("CREATE VIEW document AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) "
                           "SELECT 'a' AS id, 'b' AS hash, x'00' AS text, '{}' AS data FROM r")
        connection.commit()


def _broken(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content.replace(b"one: no", b"one:\xff no"[:7]).replace(b'["one', b'["\xff\n\n' + b"x"))


@pytest.mark.parametrize(("spoil", "words"), [
    (_endless, "its table document is missing or another"),
    (_broken, "damaged"),
    (_newer, "newer version of Timeline; update"),
    (_edited, "damaged"),
    (_cut, "damaged"),
    (_foreign, "no story file"),
    (lambda file: file.write_text("hello"), "no story file"),
    (lambda file: file.write_bytes(b""), "no story file"),
])  # fmt: skip
def test_what_is_no_story_is_refused(chronicle: Chronicle, tmp_path: Path, spoil: Callable[[Path], None],
                                     words: str) -> None:
    """A foreign, newer or damaged file is refused in one line that names it and the remedy."""
    file = tmp_path / "s.timeline"
    save(chronicle, file)
    spoil(file)
    with pytest.raises(ValueError, match=words) as caught:
        load(file)
    assert str(file) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_and_folder(tmp_path: Path, chronicle: Chronicle) -> None:
    """A path that is not there and a folder are told apart."""
    with pytest.raises(FileNotFoundError, match="no such file"):
        load(tmp_path / "none.timeline")
    with pytest.raises(ValueError, match="no story file"):
        load(tmp_path)
    with pytest.raises(OSError, match="is a folder"):
        save(chronicle, tmp_path)
    with pytest.raises(OSError, match="cannot be written"):
        save(chronicle, tmp_path / "no" / "such" / "s.timeline")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_only_files_are_replaced(tmp_path: Path, chronicle: Chronicle) -> None:
    """A pipe or a device is no place for a story, and stays what it is."""
    os.mkfifo(tmp_path / "s.timeline")
    with pytest.raises(OSError, match="no regular file; name another place"):
        save(chronicle, tmp_path / "s.timeline")
    assert (tmp_path / "s.timeline").is_fifo()


def test_a_place_is_named_as_it_was_written(tmp_path: Path, chronicle: Chronicle,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a folder cannot be written, or the file in it not made, the error names the story and not its scrap."""
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        with pytest.raises(OSError, match="its folder is read-only") as caught:
            save(chronicle, tmp_path / "s.timeline")
    assert str(tmp_path / "s.timeline") in str(caught.value)

    def fail(path: Path, **_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    monkeypatch.setattr(Path, "touch", fail)
    monkeypatch.setattr(Path, "unlink", fail)
    with pytest.raises(OSError, match="Read-only file system") as caught:
        save(chronicle, tmp_path / "s.timeline")
    assert ".part" not in str(caught.value)


def test_what_was_written_meanwhile_is_not_written_over(tmp_path: Path, chronicle: Chronicle) -> None:
    """With the stamp of what was read, a file that is another by the time of saving stays, and no scrap is left."""
    file = tmp_path / "s.timeline"
    assert stamp(file) == ()
    save(chronicle, file, over=())
    seen = stamp(file)
    save(replace(chronicle, problems=("two: no",)), file, over=seen)
    for old in (seen, ()):
        with pytest.raises(ValueError, match="changed by another program meanwhile"):
            save(chronicle, file, over=old)
    assert load(file).problems == ("two: no",)
    assert [path.name for path in tmp_path.iterdir()] == ["s.timeline"]


def test_saving_needs_no_folder_that_can_be_opened(tmp_path: Path, chronicle: Chronicle,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system opens no folders, and syncs only what is open for writing, a story is saved all the same."""
    opened = os.open

    def narrow(path: str | Path, flags: int, *rest: int) -> int:
        if Path(path).is_dir() or flags == os.O_RDONLY:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, flags, *rest)

    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    monkeypatch.setattr(os, "open", narrow)
    save(chronicle, tmp_path / "s.timeline")
    assert load(tmp_path / "s.timeline") == chronicle


def test_a_meaning_is_kept_as_it_is_written() -> None:
    """A meaning comes back as its own words with whether it was absolute, and keeps them when saved again."""
    kept: StoredMeaning = loads(Meaning, dumps(Meaning, StoredMeaning("Last(Weekday(3))", False)))
    assert (repr(kept), kept.is_absolute, kept.resolve(None)) == ("Last(Weekday(3))", False, None)


@pytest.mark.parametrize("text", [
    "[" * 100_000, "{}", '{"start":1,"end":"2"}', '{"start":1,"end":2,"more":3}', "3", "null", '{"start":true,"end":2}',
])  # fmt: skip
def test_other_shapes_are_refused(text: str) -> None:
    """JSON that is not the value asked for is a ValueError, however deep it is nested."""
    from timeline.model.text import Span

    with pytest.raises(ValueError, match=r"."):
        loads(Span, text)


WHY = Why("Thursday", message("“{told}”, told before it", told="Monday"), "weekday",
          steps=(message("the article came out {when:at}{because}", when=Interval(Instant.of(2018, 10, 4), None),
                         because=message(", because {reasons:and}", reasons=("a", message("at any time")))), "plain"),
          said=message("{number} years", number=3))


def test_messages_stay_messages() -> None:
    """What a message is made of is stored with it, dates and messages within too; a plain text stays plain."""
    again = loads(Why, dumps(Why, WHY))
    assert again == WHY
    assert [worded(text, "de") for text in (again.reference, *again.steps, again.said)] == [
        "„Monday“, das davor steht",
        "der Artikel erschien nicht vor dem 4. Oktober 2018, denn a, und zu irgendeiner Zeit", "plain", "3 Jahre"]
    assert not isinstance(again.steps[1], Message)


def test_what_lies_deep_in_messages_is_kept_as_text() -> None:
    """However long the chain of reasons is, it is stored, and the whole text stays."""
    said = message("at any time")
    for _ in range(100):
        said = message(" ({reason})", reason=said)
    why = Why("Thursday", "", "", said=said)
    assert loads(Why, dumps(Why, why)) == why


@pytest.mark.parametrize("text", [
    '{"says":"{x}","given":{}}', '{"says":3,"given":{}}', '{"says":"x"}', '{"says":"x","given":[]}', "3", "[]",
    '{"says":"{x}","given":{"x":1.5}}', '{"says":"{x}","given":{"x":{"date":3}}}', '{"says":"{x}","given":{"x":[[1]]}}',
    '{"says":"{x}","given":{"x":' * 30 + '"a"' + "}}" * 30,
    '{"says":"' + "{x}" * 2000 + '","given":{"x":"' + "a" * 1000 + '"}}',
])  # fmt: skip
def test_messages_that_no_program_wrote_are_refused(text: str) -> None:
    """A gap without a value, other shapes, and what would grow without end are a ValueError."""
    with pytest.raises(ValueError, match=r"."):
        loads(Why, '{"words":"","reference":' + text + ',"rule":""}')


def _as_version(file: Path, version: int) -> None:
    """Makes a story file what an earlier version would have written of it."""
    with closing(sqlite3.connect(file)) as connection:
        if version >= WHOLE:
            connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("UPDATE seal SET digest = ?", (mark := token_hex(32),))
            connection.commit()
            _seal(file, mark)
            return
        if version < 2:
            connection.execute("DROP TABLE pin")
            connection.execute("DROP TABLE edit")
        connection.execute("DROP TABLE columns")
        written = """'[' || json_extract(data, '$.interval') || ',"inferred, x"]'""" if version < 3 else "data"
        connection.execute(f"UPDATE published SET data = {written}")
        connection.execute(f"PRAGMA user_version = {version}")
        tables = [table for table in TABLES if SINCE.get(table, 1) <= version]
        connection.execute("UPDATE seal SET digest = ?", (_digest_of_rows(connection, tables),))
        connection.commit()


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_stories_of_earlier_versions_are_read(chronicle: Chronicle, tmp_path: Path, version: int) -> None:
    """A file without tables that came later, or with values written as they were then, loads as the same story."""
    published = {"a/ä.txt": Published(Interval(Instant.of(2018, 10, 4), None), "inferred, x", is_inferred=True)}
    save(replace(chronicle, published=published), tmp_path / "s.timeline")
    _as_version(tmp_path / "s.timeline", version)
    assert load(tmp_path / "s.timeline") == replace(chronicle, published=published)


@pytest.fixture
def story(tmp_path: Path) -> tuple[Chronicle, Path]:
    """The sample story, and a file of it."""
    told = sample.chronicle()
    made = replace(told, dated=tuple(map(_storable, told.dated)))
    save(made, tmp_path / "s.timeline")
    return made, tmp_path / "s.timeline"


def _storable(dated: Dated) -> Dated:
    meaning = StoredMeaning(repr(dated.anchored.meaning), True)
    return replace(dated, anchored=replace(
        dated.anchored, meaning=meaning, timex=replace(dated.anchored.timex, meaning=meaning)))


def test_opening_decodes_no_event(story: tuple[Chronicle, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A story opens, counts, chooses and orders its events without any being decoded; each is when it is looked at."""
    decoded: list[object] = []

    def counted(kind: Any, text: str) -> Any:
        decoded.append(kind)
        return loads(kind, text)

    monkeypatch.setattr("timeline.store.reading.loads", counted)
    book = open_book(load(story[1]))
    wanted = chosen(book, View(outlets=("Lorne Courier",)))
    assert 0 < len(wanted) < len(book.events)
    assert not [kind for kind in decoded if kind in (Event, Mention, Dated, Account)]
    assert book.by_id[first_choice(book.events)].headline
    assert decoded.count(Event) == 1


def test_a_stored_story_answers_as_the_one_that_was_built(story: tuple[Chronicle, Path]) -> None:
    """Columns, look-ups and single values of a file are those of the chronicle that it was made of."""
    made, again = story[0], load(story[1])
    for name in COLUMNS:
        assert columns(again.events)[name] == columns(made.events)[name], name
    assert [again.events[place] for place in range(len(again.events))] == list(made.events)
    assert (again.events[-1], again.events[1:3]) == (made.events[-1], tuple(made.events[1:3]))
    for one in made.dated:
        assert again.expression(one.id) == one == made.expression(one.id)
    for document in made.documents:
        held = tuple(line for line in made.account if line.document == document.id)
        assert tuple(again.account_of(document.id)) == held
    assert (again.expression("no.txt:3"), again.expression("none"), again.account_of("no.txt")) == (None, None, ())
    with pytest.raises(IndexError):
        again.events[len(made.events)]
    with pytest.raises(KeyError):
        again.blocks["no.txt"]


def test_a_story_outlives_its_file(story: tuple[Chronicle, Path]) -> None:
    """What was opened can be read when its file has been written anew, and when it is gone."""
    again = load(story[1])
    save(replace(story[0], events=()), story[1])
    assert again == story[0]
    story[1].unlink()
    assert again == story[0]


def test_what_does_not_decode_is_named(story: tuple[Chronicle, Path]) -> None:
    """A file made with values that are none is refused where they are read, in one line with the remedy."""
    with closing(sqlite3.connect(story[1])) as connection:
        connection.execute("UPDATE event SET data = '{}' WHERE rowid = 2")
        connection.execute("UPDATE columns SET data = '[1, 2]' WHERE name = 'id'")
        connection.execute("UPDATE columns SET data = '[true]' WHERE name = 'is_denied'")
        connection.execute("UPDATE seal SET digest = ?", ("m" * 64,))
        connection.commit()
    _seal(story[1], "m" * 64)
    again = load(story[1])
    for look in (lambda: again.events[1], lambda: tuple(again.events), lambda: columns(again.events)["id"],
                 lambda: columns(again.events)["is_denied"]):
        with pytest.raises(ValueError, match=r"s\.timeline: the story file is damaged .*build it again") as caught:
            look()
        assert "\n" not in str(caught.value)


def test_a_changed_byte_is_seen(story: tuple[Chronicle, Path]) -> None:
    """Whichever byte of a file is another, it is refused."""
    whole = story[1].read_bytes()
    for at in range(100, len(whole), len(whole) // 40):
        story[1].write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
        with pytest.raises(ValueError, match="damaged"):
            load(story[1])
