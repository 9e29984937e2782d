"""The program: what it prints, what it refuses in one line, and how it ends."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from timeline import load
from timeline.cli.program import program
from timeline.cli.screen import progress
from timeline.version import VERSION

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
VERBS = ("open", "build", "export", "tag", "account", "explain", "pin", "log", "verify")


def run(*words: object, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, [str(word) for word in words], input=text, prog_name="timeline")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story file of the sample, built once by the program."""
    path = tmp_path_factory.mktemp("cli") / "seeds.timeline"
    result = run("build", SEEDS, "-o", path)
    assert (result.exit_code, result.exception) == (0, None), result.output
    assert result.stdout.startswith("5 articles, ")
    return path


def refused(result: Result, *words: str) -> None:
    """Wrong use: exit code 2, no traceback, and each of the words in what is told."""
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    for word in words:
        assert word in result.stderr


def test_help_names_every_command() -> None:
    """The program and each command explain themselves, in whole sentences."""
    result = run("--help")
    assert result.exit_code == 0
    assert "timeline open FOLDER" in result.stdout
    for verb in VERBS:
        assert f"\n  {verb} " in result.stdout
        assert run(verb, "--help").exit_code == 0
    assert "..." not in result.stdout.split("Commands:")[1]


@pytest.mark.parametrize("suffix", [".html", ".svg", ".csv", ".json", ".md"])
def test_export_writes_each_format(story: Path, tmp_path: Path, suffix: str) -> None:
    """Each format is written whole, leaves no scrap, and is the same the second time."""
    target = tmp_path / f"chart{suffix}"
    assert run("export", story, "-o", target).exit_code == 0
    first = target.read_bytes()
    assert run("export", story, "-o", target).exit_code == 0
    assert target.read_bytes() == first
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_export_of_a_page_says_how_to_frame_it(story: Path, tmp_path: Path) -> None:
    """With the .html chart comes the line for the page that shows it, harmless whatever its name and title."""
    result = run("export", story, "-o", tmp_path / 'a "b".html', "--title", "<b>")
    line = result.stdout.splitlines()[1]
    assert line.startswith('To show it in a page: <iframe src="a%20%22b%22.html" title="&lt;b&gt;"')


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text on this system")
def test_export_frames_a_page_of_any_name(story: Path, tmp_path: Path) -> None:
    """A name that is no text is written into the address byte for byte."""
    name = os.fsdecode(b"a\xff.html")
    result = run("export", story, "-o", tmp_path / name)
    assert (result.exit_code, 'src="a%FF.html"' in result.stdout) == (0, True), result.output


def test_export_reads_back(story: Path, tmp_path: Path) -> None:
    """CSV has a row an event under its heading; JSON has every quote where it says."""
    run("export", story, "-o", tmp_path / "a.csv")
    run("export", story, "-o", tmp_path / "a.json")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text(encoding="utf-8"))))
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [row["id"] for row in rows] == [event["id"] for event in data["events"]]
    for event in data["events"]:
        for mention in event["mentions"]:
            text = (SEEDS / mention["document"]).read_bytes().decode()
            assert text[mention["start"]:mention["end"]] == mention["quote"]


@pytest.mark.parametrize(("name", "words"), [
    ("chart.foo", "end the name in one of .html"), ("chart", "end the name in one of .html"),
    ("none/chart.csv", "cannot be written there"), (f"{'n' * 300}.csv", "File name too long"),
])  # fmt: skip
def test_export_refuses_in_one_line(story: Path, tmp_path: Path, name: str, words: str) -> None:
    """A format or place that cannot be written is named with a way out."""
    result = run("export", story, "-o", tmp_path / name)
    refused(result, str(tmp_path / name), words)
    assert result.stderr.count("\n") == 1


def test_export_refuses_options_of_other_formats(story: Path, tmp_path: Path) -> None:
    """An option that a format lacks is named instead of ignored."""
    refused(run("export", story, "-o", tmp_path / "a.csv", "--width", 300), "takes no width (--width); leave it out")


@pytest.mark.parametrize("name", ["a.png", "a.pdf", "a.docx", "a.zip", "a.svg"])
def test_export_of_pictures(story: Path, tmp_path: Path, name: str) -> None:
    """Each picture format is written with its options, and tells the day of making."""
    pytest.importorskip("typst", reason="an environment made before it was needed; make test installs it")
    pytest.importorskip("docx", reason="an environment made before it was needed; make test installs it")
    result = run("export", story, "-o", tmp_path / name, "--top", 5, "--dates", "us", "--scale", "sequence")
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / name).stat().st_size > 5_000


def test_export_shows_so_many_and_says_when(story: Path, tmp_path: Path) -> None:
    """--top chooses how many events, --dates how dates are written, and the foot has the day of making."""
    before = date.today()
    assert run("export", story, "-o", tmp_path / "a.html", "--top", 5, "--dates", "iso").exit_code == 0
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert page.count('<li id="event=') == 5
    assert re.search(r"<p>5 of \d+ events shown\.</p>", page)
    assert any(f"built {day.isoformat()}" in page for day in (before, date.today()))


def test_account_lists_dropped_expressions_with_reasons(story: Path) -> None:
    """Expressions in notices and biographies are listed as dropped, each with why."""
    result = run("account", story)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    for words in ("September 1, 2019", "two decades"):
        place = next(number for number, line in enumerate(lines) if "dropped: " in line and words in line)
        assert lines[place + 1].strip()


def test_explain_finds_an_event_by_words_or_id(story: Path, tmp_path: Path) -> None:
    """An event is found by words of its headline or the start of its id; doubt and failure list candidates."""
    run("export", story, "-o", tmp_path / "a.json")
    event = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["events"][0]
    by_id = run("explain", story, event["id"][:8])
    assert by_id.exit_code == 0
    assert event["headline"] in by_id.stdout
    assert "why: " in by_id.stdout
    by_quote = run("explain", story, " ".join(event["quote"].upper().split()))
    assert event["headline"] in by_quote.output
    refused(run("explain", story, ""), "may mean")
    refused(run("explain", story, "no such words"), "is no event of this story; some are")


def test_explain_says_all_of_a_date(story: Path) -> None:
    """The date in words and as EDTF, and each telling with its quote, its expression, its reference, rule and steps."""
    lines = run("explain", story, "plunged").stdout.splitlines()
    assert "  when: 4 October 2018 (2018-10-04)" in lines
    assert any(line.startswith('      "') and "plunged on Thursday" in line for line in lines)
    assert '      "Thursday": 4 October 2018 (2018-10-04)' in lines
    assert "        counted from: fixed by a person" in lines
    assert any(line.startswith("        read by the rule: ") for line in lines)
    assert any(line.startswith("        why: “Thursday” is 4 October 2018: a person fixed it (") for line in lines)
    assert any(line.startswith("        1. “Thursday” is 4 October 2018: a person fixed it (") for line in lines)
    assert "        turned to the past by: “plunged”" in lines


def test_explain_says_why_something_is_not_placed(story: Path) -> None:
    """A telling without a date is found by its id, with its quote and the reason."""
    waiting = load(story).unplaced[0]
    told = run("explain", story, waiting.id)
    assert told.exit_code == 0
    assert f"  when: not placed: {waiting.reason}" in told.stdout
    assert waiting.headline.text in told.stdout


def test_explain_finds_what_is_not_placed_by_its_words(tmp_path: Path) -> None:
    """Words of its headline or quote are enough, whatever the capitals; where two are meant both are told."""
    (tmp_path / "a.txt").write_text("The mill in Leeds was sold on Thursday.\n\nThe bakery in York opened on Monday.\n")
    told = run("explain", tmp_path, "bakery IN York  opened")
    assert (told.exit_code, "when: not placed: the words “Monday”" in told.stdout) == (0, True), told.output
    refused(run("explain", tmp_path, "in"), "may mean 2 events", "The mill", "The bakery")


def test_what_stops_a_command_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with 130, a full disk behind the output with 2, both without a traceback."""
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("timeline.cli.tagging.tagged", stop)
    stopped = run("tag", text="It was sold in March 2015.")
    assert (stopped.exit_code, stopped.stderr) == (130, "stopped\n")
    monkeypatch.setattr("timeline.cli.tagging.tagged", full)
    refused(run("tag", text="It was sold in March 2015."), "the output cannot be written (No space left on device); ")


@pytest.mark.parametrize(("words", "says"), [
    (["--model", "../evil"], '"../evil" is no name of a spaCy model package'),
    (["--model", ""], '"" is no name of a spaCy model package'),
    (["--model", "antigravity"], "antigravity is no spaCy model package"),
    (["--as-of", ""], "an empty date is not a date"),
    (["-o", "sources.toml"], "would be read as an article or its sources; end its name in .timeline"),
    (["-o", "new.txt"], "would be read as an article"),
])  # fmt: skip
def test_build_refuses_in_one_line(tmp_path: Path, words: list[str], says: str) -> None:
    """What names no model, no date or no place for a story is refused; no module is imported because it was named."""
    (tmp_path / "a.txt").write_text("It was sold in March 2015.")
    refused(run("build", tmp_path, "-o", tmp_path / "s.timeline", *words), says)
    assert "antigravity" not in sys.modules


@pytest.mark.parametrize("words", [["build", ""], ["account", ""], ["export", "seeds", "-o", " "], ["tag", ""]])
def test_an_empty_name_is_not_this_folder(words: list[str]) -> None:
    """What a variable that is not set leaves is refused."""
    result = run(*words)
    assert result.exit_code == 2
    assert "the name is empty" in result.output + result.stderr


def test_tag_refuses_what_it_cannot_use() -> None:
    """An empty date is no date left out, and a page is told from a text."""
    refused(run("tag", "--published", "", text="Sold on Thursday."), "an empty date is not a date")
    refused(run("tag", "page.html"), "page.html: is a web page; save the article's text as .txt")


def test_the_version_is_told() -> None:
    """As programs do."""
    assert run("--version").stdout == f"timeline {VERSION}\n"


def test_progress_needs_no_standard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work goes on where somebody closed the stream."""
    monkeypatch.setattr("sys.stderr", None)
    with progress() as show:
        show("reading", 1, 2)


def test_verify_finds_every_quote(story: Path) -> None:
    """A story just built rests on its articles."""
    result = run("verify", story)
    assert (result.exit_code, "every quote stands in its article" in result.stdout) == (0, True)


def test_tag_as_json_lines() -> None:
    """One object a line, with offsets into the text; --explain adds the rule."""
    text = "It was sold in September 2015, and last Thursday again."
    result = run("tag", "--published", "4 October 2018", "--explain", text=text)
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [one["text"] for one in found] == ["September 2015", "last Thursday"]
    assert all(text[one["start"]:one["end"]] == one["text"] for one in found)
    assert [one["edtf"] for one in found] == ["2015-09", "2018-09-27"]
    assert all(one["rule"] for one in found)
    unknown = [json.loads(line) for line in run("tag", text=text).stdout.splitlines()]
    assert unknown[1]["edtf"] is None


def test_tag_in_words() -> None:
    """A paragraph for each expression: its line, rule, meaning, type, value and interval, or why none."""
    text = "Sold on 4 October 2018,\nfor two years, until Friday."
    lines = run("tag", "--explain", "--format", "text", "--language", "en", text=text).stdout.splitlines()
    assert lines[:7] == ["line 1: 4 October 2018", "  rule     day month year", "  meaning  Day(2018, 10, 4)",
                         "  type     DATE", "  value    2018-10-04", "  interval 2018-10-04, 4 October 2018", ""]
    assert "  interval none: it is no one time on the calendar" in lines
    assert "  meaning  Limit(until, Near(Weekday(4)))" in lines
    assert lines[-1] == "  interval none: the day it counts from is not known (--published gives the day of writing)"
    assert run("tag", "--format", "text", text="Nothing.").stdout == "No temporal expression was found.\n"


def test_tag_detects_the_language() -> None:
    """Without --language it is that of the text; given, it is the one given."""
    text = "Die Polizei teilte mit, dass die Halle am vergangenen Dienstag, dem 9. Oktober 2018, brannte."
    assert [json.loads(line)["value"] for line in run("tag", text=text).stdout.splitlines()] == ["2018-10-09"]
    english = [json.loads(line)["text"] for line in run("tag", "--language", "en", text=text).stdout.splitlines()]
    assert english != ["Dienstag, dem 9. Oktober 2018"]


def test_tag_as_timeml(tmp_path: Path) -> None:
    """The text comes back whole in well-formed XML, whatever it holds."""
    text = "In <b>2015</b> & \x00\x1b[0m in May 2016 ]]> & 'so' \"on\".\r\n"
    (tmp_path / "a.txt").write_bytes(text.replace("\x00", "").encode())
    result = run("tag", tmp_path / "a.txt", "--format", "timeml", "--published", "2018-10-04", "--explain")
    assert result.exit_code == 0
    root = ElementTree.fromstring(result.stdout)
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()).replace("\n\n", "\n") == text.replace("\x00", "").replace("\x1b", "\ufffd")
    assert [one.get("value") for one in body.iter("TIMEX3")] == ["2015", "2016-05"]
    creation = root.find("DCT/TIMEX3")
    assert creation is not None
    assert creation.get("value") == "2018-10-04"


def test_tag_refuses_bad_dates_and_files(tmp_path: Path) -> None:
    """A date that is none and a file that is none are named."""
    refused(run("tag", "--published", "10/04/2018", text="x"), "may be 2018-04-10 or 2018-10-04")
    refused(run("tag", tmp_path / "none.txt"), "none.txt: no such file")


def test_languages_are_two_letters(tmp_path: Path) -> None:
    """A language written out is refused with an example of how to write it."""
    refused(run("tag", "--language", "english", text="x"), '"english" is no language', "such as en")
    refused(run("build", tmp_path, "--language", "e"), '"e" is no language')


def no_path(folder: Path) -> list[object]:
    return [folder / "nowhere"]


def empty_folder(folder: Path) -> list[object]:
    (folder / "none").mkdir()
    return [folder / "none"]


def only_binary(folder: Path) -> list[object]:
    (folder / "a.txt").write_bytes(b"\0\1")
    return [folder]


def story_file(folder: Path) -> list[object]:
    (folder / "s.timeline").write_bytes(b"x")
    return [folder / "s.timeline"]


@pytest.mark.parametrize("make", [no_path, empty_folder, only_binary, story_file])
def test_build_with_nothing_to_read(tmp_path: Path, make: Callable[[Path], list[object]]) -> None:
    """Where no article can be read no file is written, and each input is named with its remedy."""
    given = make(tmp_path)
    result = run("build", *given, "-o", tmp_path / "out.timeline")
    refused(result, ";")
    assert Path(str(given[0])).name in result.stderr or "a.txt" in result.stderr
    assert not (tmp_path / "out.timeline").exists()


ARTICLE = "The firm was sold in March 2015 in Paris, the mayor said.\n\nIt reported a loss on Thursday and Friday.\n"


def test_build_skips_what_it_cannot_read(tmp_path: Path) -> None:
    """Every bad input is named on its own line, the rest is built, and the program ends with 1."""
    (tmp_path / "good.txt").write_text(f"<script>alert(1)</script> and javascript:alert(2).\n\n{ARTICLE}")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2")
    (tmp_path / "latin.txt").write_bytes("café".encode("latin-1"))
    (tmp_path / "sources.toml").write_text(
        '["good.txt"]\ntitle = "<script>"\ncolour = "red"\n'
        '[[pin]]\ndocument = "good.txt"\nquote = "not there"\ndate = "2018-10-04"\n'
        '[[pin]]\ndocument = "good.txt"\nquote = "Thursday and Friday"\ndate = "2018-10-04"\n'
    )
    result = run("build", tmp_path, tmp_path / "gone.txt", "-o", tmp_path / "out.timeline")
    assert result.exit_code == 1, result.output
    assert "Traceback" not in result.output
    lines = [line for line in result.stderr.splitlines() if not line.endswith("...")]
    for words in ("empty.txt", "binary.txt", "latin.txt", "gone.txt", "colour", "not there", "Thursday and Friday"):
        assert sum(words in line for line in lines) == 1, (words, lines)
    assert len(lines) == 7
    again = run("export", tmp_path / "out.timeline", "-o", tmp_path / "a.json")
    assert again.exit_code == 0
    assert any(event["edtf"] == "2015-03" for event in json.loads((tmp_path / "a.json").read_text())["events"])


def test_a_malformed_manifest_is_one_line(tmp_path: Path) -> None:
    """A sources.toml that is no TOML costs its content, not the story."""
    (tmp_path / "good.txt").write_text(ARTICLE)
    (tmp_path / "sources.toml").write_text("[[[")
    result = run("verify", tmp_path)
    assert result.exit_code == 1
    assert "sources.toml: no valid TOML" in result.stderr


def test_damaged_and_foreign_story_files(story: Path, tmp_path: Path) -> None:
    """A file that is no story is refused by every command that reads stories."""
    (tmp_path / "cut.timeline").write_bytes(story.read_bytes()[:4096])
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    for verb, rest in (("account", []), ("explain", ["x"]), ("verify", []), ("export", ["-o", tmp_path / "a.csv"])):
        refused(run(verb, tmp_path / "cut.timeline", *rest), "cut.timeline: the story file is damaged (", "again")
        refused(run(verb, tmp_path / "photo.jpg", *rest), "photo.jpg: is no story file")
    refused(run("open", tmp_path / "cut.timeline", "--no-browser"), "damaged")


def test_words_of_sources_cannot_steer_the_terminal(tmp_path: Path) -> None:
    """Control characters of an article are printed as escapes."""
    (tmp_path / "a.txt").write_text(f"\x1b]0;title\x07 \x9b31m {ARTICLE}")
    result = run("account", tmp_path)
    assert all(sign.isprintable() or sign in "\n\t" for sign in result.output)
    assert "2015" in result.stdout


def test_wrong_use_is_two() -> None:
    """Unknown commands, options and missing arguments end with 2."""
    for words in (["fly"], ["build"], ["export"], ["build", "x", "--wings"], ["open", "x", "--port", "0"]):
        assert run(*words).exit_code == 2


def test_dates_in_front_matter_are_no_events(tmp_path: Path) -> None:
    """Front matter dates the article; an expression in it dates nothing and is accounted for."""
    (tmp_path / "a.txt").write_text(f"---\npublished: 9 October 2018\nnote: opened in May 1999\n---\n{ARTICLE}")
    result = run("account", tmp_path)
    assert 'dropped: "May 1999"' in result.stdout
    assert "shown: \"March 2015\"" in result.stdout


def test_as_of_before_all_articles(tmp_path: Path) -> None:
    """When nothing was published by the day asked for, that is what is said."""
    (tmp_path / "a.txt").write_text(f"---\npublished: 2018-10-09\n---\n{ARTICLE}")
    refused(run("build", tmp_path, "-o", tmp_path / "o.timeline", "--as-of", "2018-10-01"), "published by 2018-10-01")
