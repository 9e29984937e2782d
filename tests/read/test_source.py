"""Reading a folder: the text untouched, the metadata in its order, everything unreadable named once."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.model.edit import PinEntry
from timeline.read import Reading, read

ROOT = Path(__file__).resolve().parents[2]


def put(folder: Path, **files: str | bytes) -> Path:
    """Writes files; `__` in a name stands for a dot, `_in_` for a slash."""
    for name, content in files.items():
        path = folder / name.replace("_in_", "/").replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def ids(reading: Reading) -> list[str]:
    return [document.id for document in reading.documents]


def test_the_sample_reads_without_a_problem() -> None:
    """The sample articles, their outlets and both pins are read."""
    reading = read(ROOT / "seeds")
    assert reading.problems == ()
    assert len(reading.documents) == 5
    assert [document.published for document in reading.documents] == [None] * 5
    assert {document.id[:3]: document.outlet for document in reading.documents}["001"] is None
    assert [pin.date for pin in reading.pins] == ["2018-10-04", "2018-10-04"]
    assert all(pin.quote in next(d.text for d in reading.documents if d.id == pin.document) for pin in reading.pins)


def test_text_is_not_touched(tmp_path: Path) -> None:
    """Line ends, odd separators and signs beyond the basic plane stay; only a byte order mark is left out."""
    text = "One.\r\nTwo\rthree\u2028four \U0001f600 e\u0301\x0c<script>\n"
    put(tmp_path, a__txt=text, b__md=b"\xef\xbb\xbf" + text.encode())
    assert [document.text for document in read(tmp_path).documents] == [text, text]


def test_ids_are_paths_from_the_folder(tmp_path: Path) -> None:
    """Subfolders are read; ids have slashes and are in order; hidden files and story files are passed over silently."""
    put(tmp_path, b__txt="b", a_in_z__md="z", a_in_A__TXT="A", __hidden__txt="h", s__timeline="s")
    reading = read(tmp_path)
    assert ids(reading) == ["a/A.TXT", "a/z.md", "b.txt"]
    assert reading.problems == ()


def test_a_list_of_paths_shares_a_root(tmp_path: Path) -> None:
    """Ids of a list are relative to what the paths share, whatever their order, and nothing is read twice."""
    put(tmp_path, a_in_x__txt="x", b_in_x__txt="x", b_in_y__txt="y")
    expected = ["a/x.txt", "b/x.txt", "b/y.txt"]
    assert ids(read([tmp_path / "b", tmp_path / "a" / "x.txt", str(tmp_path / "b" / "y.txt")])) == expected
    assert ids(read([tmp_path / "a", tmp_path / "b"])) == expected
    assert ids(read(tmp_path / "b" / "y.txt")) == ["y.txt"]


SKIPPED: list[tuple[str, bytes, str]] = [
    ("e.txt", b"", "is empty"),
    ("e.txt", b" \n\t\r\n", "is empty"),
    ("e.txt", "\u00a0\ufeff".encode("utf-16"), "wrong encoding (UTF-16); save it as UTF-8"),
    ("e.txt", "caf\xe9".encode("latin-1"), "wrong encoding, no UTF-8 at byte 3; save it as UTF-8"),
    ("e.txt", b"MZ\0\0\1", "is binary"),
    ("e.pdf", b"%PDF", "files .pdf are not understood; save the article as .txt, .md or .html"),
    ("e", b"text", "files without a suffix are not understood"),
]


@pytest.mark.parametrize(("name", "content", "words"), SKIPPED)
def test_unreadable_files_are_named_and_the_rest_is_read(tmp_path: Path, name: str, content: bytes,
                                                         words: str) -> None:
    """One line a file, with the remedy; the other file is read."""
    put(tmp_path, good__txt="Good.")
    (tmp_path / name).write_bytes(content)
    reading = read(tmp_path)
    assert ids(reading) == ["good.txt"]
    assert len(reading.problems) == 1
    assert reading.problems[0].startswith(f"{name}: ")
    assert words in reading.problems[0]
    assert "\n" not in reading.problems[0]


def test_huge_files_are_refused_unread(tmp_path: Path) -> None:
    """A file beyond all articles is named, not loaded."""
    put(tmp_path, good__txt="Good.")
    with (tmp_path / "big.txt").open("wb") as big:
        big.truncate(50_000_000_000)
    reading = read(tmp_path)
    assert ids(reading) == ["good.txt"]
    assert "larger than 10 MB; split it" in reading.problems[0]


def test_missing_paths_and_empty_folders(tmp_path: Path) -> None:
    """A path that is not there is named as it was written; so is a folder without articles."""
    put(tmp_path, good__txt="Good.")
    (tmp_path / "none").mkdir()
    reading = read([tmp_path / "good.txt", tmp_path / "gone.txt", tmp_path / "none"])
    assert ids(reading) == ["good.txt"]
    assert any(f"{tmp_path / 'gone.txt'}: no such file or folder" in line for line in reading.problems)
    assert any(f"{tmp_path / 'none'}: no articles in this folder" in line for line in reading.problems)
    assert read(tmp_path / "nowhere").documents == ()
    assert "no such file or folder" in read(tmp_path / "nowhere").problems[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_links_loops_and_pipes(tmp_path: Path) -> None:
    """Loops, dead links, links out of the folder and pipes are named; a link inside the folder is followed."""
    secret = put(tmp_path / "outside", secret__txt="Secret.") / "secret.txt"
    folder = put(tmp_path / "in", good__txt="Good.")
    (folder / "dead.txt").symlink_to(folder / "nothing.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "out.txt").symlink_to(secret)
    (folder / "same.txt").symlink_to(folder / "good.txt")
    (folder / "up").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "pipe.txt")
    reading = read(folder)
    assert ids(reading) == ["good.txt", "same.txt"]
    assert sorted(line.split(":")[0] for line in reading.problems) == [
        "dead.txt", "loop.txt", "out.txt", "pipe.txt", "up",
    ]  # fmt: skip
    assert not any("Secret" in document.text for document in reading.documents)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_files_without_permission(tmp_path: Path) -> None:
    """A file that may not be read is named."""
    put(tmp_path, good__txt="Good.", shut__txt="Shut.")
    (tmp_path / "shut.txt").chmod(0)
    reading = read(tmp_path)
    assert ids(reading) == ["good.txt"]
    assert "permissions" in reading.problems[0]


def test_file_names_that_are_no_text(tmp_path: Path) -> None:
    """A name that is no UTF-8 or holds control characters is named in escapes."""
    put(tmp_path, good__txt="Good.")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text("x")
    (tmp_path / "a\x1b[31m.txt").write_text("x")
    (tmp_path / "a\u202fb \u3000.txt").write_text("x")
    reading = read(tmp_path)
    assert ids(reading) == ["a\u202fb \u3000.txt", "good.txt"]
    assert len(reading.problems) == 2
    assert all(line.isprintable() and "rename it" in line for line in reading.problems)


FRONT = (
    "---\ntitle: From the file\nauthor: A. Author\ndate: October 4, 2018\nsource: Front Times\n"
    "lang: en-GB\n---\nText.\n"
)


def test_front_matter_is_read_and_stays_in_the_text(tmp_path: Path) -> None:
    """Its values become metadata under their usual names; offsets still count from the start of the file."""
    document = read(put(tmp_path, a__txt=FRONT)).documents[0]
    assert (document.title, document.author, document.outlet) == ("From the file", "A. Author", "Front Times")
    assert (document.published, document.basis, document.language) == ("2018-10-04", "front matter", "en")
    assert document.text == FRONT


def test_the_manifest_outranks_front_matter(tmp_path: Path) -> None:
    """What a person wrote in sources.toml wins, value by value; the basis follows the date."""
    manifest = '["a.txt"]\noutlet = "Manifest Times"\npublished = 2018-10-05\n'
    document = read(put(tmp_path, a__txt=FRONT, sources__toml=manifest)).documents[0]
    assert (document.outlet, document.published, document.basis) == ("Manifest Times", "2018-10-05", "sources.toml")
    assert document.title == "From the file"
    plain = put(tmp_path / "two", a__txt=FRONT, sources__toml='["a.txt"]\noutlet = "M"\n')
    assert read(plain).documents[0].basis == "front matter"


@pytest.mark.parametrize(("written", "published"), [
    ("2018-10-04", "2018-10-04"), ('"September 2015"', "2015-09"), ("2018", "2018"),
    ("2018-10-04T10:00:00+02:00", "2018-10-04T10:00:00+02:00"), ('"2018-10-04~"', "2018-10-04~"),
])  # fmt: skip
def test_dates_in_the_manifest(tmp_path: Path, written: str, published: str) -> None:
    """TOML's own dates, EDTF and dates in words are read."""
    reading = read(put(tmp_path, a__txt="Text.", sources__toml=f'["a.txt"]\npublished = {written}\n'))
    assert reading.problems == ()
    assert reading.documents[0].published == published


GOOD = '["a.txt"]\noutlet = "Times"\n'
MENDED: list[tuple[str, str]] = [
    ("[[[", "sources.toml: no valid TOML"),
    ("a = " + "[" * 5000, "sources.toml: no valid TOML"),
    (GOOD + 'colour = "red"\n', "sources.toml: a.txt: unknown key colour; known are title, outlet"),
    (GOOD + "published = true\n", "published is not text"),
    (GOOD + "published = 123456789\n", "published is not text"),
    (GOOD + "published = 0x" + "f" * 9000 + "\n", "published is not text"),
    ("a = " + "9" * 9000, "sources.toml: no valid TOML"),
    (GOOD + 'published = "10/04/2018"\n', 'may be 2018-04-10 or 2018-10-04; write it as one of them'),
    (GOOD + 'published = "last week"\n', "is not a date with a year"),
    (GOOD + 'language = "english please"\n', "write a two-letter code such as en"),
    (GOOD + '["b.txt"]\noutlet = "x"\n', "b.txt is no article that was read here; did you mean a.txt?"),
    (GOOD + '["../../etc/passwd"]\ntitle = "x"\n', "../../etc/passwd is no article that was read here"),
    (GOOD + '["/etc/passwd"]\ntitle = "x"\n', "/etc/passwd is no article that was read here"),
    ('outlet = "Times"\n', "outlet stands outside a table"),
    ("title = 3\n" + GOOD, "title stands outside a table"),
    (GOOD + "[pin]\nquote = 'x'\n", "write [[pin]]"),
    (GOOD + "[[pin]]\ndocument = 'a.txt'\nquote = 'x'\n", "sources.toml: pin 1: has no date"),
    (GOOD + "[[pin]]\ndocument = 'c.txt'\nquote = 'x'\ndate = '2018'\n", "pin 1: c.txt is no article"),
    (GOOD + "[[pin]]\ndocument = 'a.txt'\nquote = 'x'\ndate = 'soon'\n", "pin 1: \"soon\" is not a date"),
    (GOOD + "[[pin]]\ndocument = 'a.txt'\nquote = 'x'\ndate = '2018'\nwhy = 'y'\n", "pin 1: unknown key why"),
]


@pytest.mark.parametrize(("manifest", "words"), MENDED)
def test_a_bad_manifest_costs_one_line_and_nothing_else(tmp_path: Path, manifest: str, words: str) -> None:
    """Each thing that cannot be used is named with a remedy; the article and what else is right are read."""
    reading = read(put(tmp_path, a__txt="Text.", sources__toml=manifest))
    assert ids(reading) == ["a.txt"]
    assert len(reading.problems) == 1
    assert words in reading.problems[0]
    assert "\n" not in reading.problems[0]
    if manifest.startswith(GOOD):
        assert reading.documents[0].outlet == "Times"


def test_a_manifest_of_other_encoding_is_named(tmp_path: Path) -> None:
    """A manifest that is no UTF-8 is one problem."""
    reading = read(put(tmp_path, a__txt="Text.", sources__toml=b"\xff\xfe\0"))
    assert ids(reading) == ["a.txt"]
    assert reading.problems == ("sources.toml: wrong encoding (UTF-16); save it as UTF-8",)


def test_an_empty_manifest_says_nothing(tmp_path: Path) -> None:
    """A manifest without a word is no problem."""
    assert read(put(tmp_path, a__txt="Text.", sources__toml="")).problems == ()


def test_a_huge_or_foreign_manifest_is_not_read(tmp_path: Path) -> None:
    """A manifest beyond all size, or one that is a link out of the folder, is named and not read."""
    put(tmp_path / "in", a__txt="Text.")
    with (tmp_path / "in" / "sources.toml").open("wb") as big:
        big.truncate(50_000_000_000)
    assert "larger than 10 MB" in read(tmp_path / "in").problems[0]
    (tmp_path / "in" / "sources.toml").unlink()
    (put(tmp_path, other__toml=GOOD) / "in" / "sources.toml").symlink_to(tmp_path / "other.toml")
    reading = read(tmp_path / "in")
    assert (reading.documents[0].outlet, reading.problems[0].split(";")[0]) == (
        None, "sources.toml: a link out of the folder, not followed")


def test_accents_in_file_names_are_matched_in_either_form(tmp_path: Path) -> None:
    """A manifest may write an accent as one sign where the file name has two, and the other way round."""
    put(tmp_path, sources__toml='["caf\u00e9.txt"]\noutlet = "A"\n["no\u0308el.txt"]\noutlet = "B"\n')
    (tmp_path / "cafe\u0301.txt").write_text("x")
    (tmp_path / "n\u00f6el.txt").write_text("x")
    reading = read(tmp_path)
    assert [document.outlet for document in reading.documents] == ["A", "B"]
    assert reading.problems == ()


def test_markup_in_a_manifest_is_text(tmp_path: Path) -> None:
    """Nothing in a manifest is more than words."""
    manifest = '["a.txt"]\ntitle = "<script>alert(1)</script>"\nurl = "javascript:alert(1)"\n'
    document = read(put(tmp_path, a__txt="Text.", sources__toml=manifest)).documents[0]
    assert (document.title, document.url) == ("<script>alert(1)</script>", "javascript:alert(1)")


def test_manifests_of_subfolders_count_from_their_folder(tmp_path: Path) -> None:
    """A manifest names files and pins by their path from where it lies."""
    pin = "[[pin]]\ndocument = 'a.txt'\nquote = 'Thursday'\ndate = 2018-10-04\nbasis = 'b'\n"
    put(tmp_path, sub_in_a__txt="Thursday.", sub_in_sources__toml=GOOD + pin, a__txt="Other.")
    reading = read(tmp_path)
    assert {document.id: document.outlet for document in reading.documents} == {"a.txt": None, "sub/a.txt": "Times"}
    assert reading.pins == (PinEntry("sub/a.txt", "Thursday", "2018-10-04", "b"),)


def test_one_file_of_a_folder_takes_its_entry(tmp_path: Path) -> None:
    """Reading one file uses the manifest beside it and does not complain of the others."""
    put(tmp_path, a__txt="Text.", b__txt="Text.", sources__toml=GOOD + '["b.txt"]\noutlet = "B"\n')
    reading = read(tmp_path / "a.txt")
    assert (reading.documents[0].outlet, reading.problems) == ("Times", ())


def test_folders_above_the_named_files_say_nothing(tmp_path: Path) -> None:
    """Files named one by one take the manifest beside each, not one of a folder that nobody named."""
    put(tmp_path, a_in_x__txt="x", b_in_x__txt="x", sources__toml='["a/x.txt"]\noutlet = "Above"\n',
        b_in_sources__toml='["x.txt"]\noutlet = "Beside"\n')  # fmt: skip
    reading = read([tmp_path / "a" / "x.txt", tmp_path / "b" / "x.txt"])
    assert [document.outlet for document in reading.documents] == [None, "Beside"]


@pytest.mark.parametrize("turn", [sorted, lambda paths: sorted(paths, reverse=True)])
def test_order_of_paths_changes_nothing(tmp_path: Path, turn: Callable[[list[Path]], list[Path]]) -> None:
    """The same files in another order give the same reading."""
    put(tmp_path, a__txt="a", b__txt="b", c__txt="c")
    assert read(turn(list(tmp_path.iterdir()))) == read(tmp_path)


def test_progress_counts_the_files(tmp_path: Path) -> None:
    """Progress is told before each file."""
    told: list[tuple[str, int, int]] = []
    read(put(tmp_path, a__txt="a", b__txt="b"), progress=lambda *values: told.append(values))
    assert told == [("opening", 0, 2), ("opening", 1, 2)]


def test_a_name_without_quotation_marks_is_told(tmp_path: Path) -> None:
    """TOML parts a bare name at its dot; the problem shows the name as it must be written."""
    (tmp_path / "a.txt").write_text("It was sold.")
    (tmp_path / "sources.toml").write_text("[a.txt]\noutlet = 'Times'\n")
    assert read(tmp_path).problems == ('sources.toml: [a.txt] needs quotation marks around the name; write ["a.txt"]',)


def test_a_manifest_that_is_no_file_is_told(tmp_path: Path) -> None:
    """A folder of its name, and a link that leads nowhere, are not passed over in silence."""
    (tmp_path / "a.txt").write_text("It was sold.")
    (tmp_path / "sources.toml").mkdir()
    assert read(tmp_path).problems == ("sources.toml: is not a regular file; give text files",)
    (tmp_path / "sources.toml").rmdir()
    (tmp_path / "sources.toml").symlink_to(tmp_path / "none.toml")
    assert [line.split(":")[0] for line in read(tmp_path).problems] == ["sources.toml"]
