"""What the dashboard does to a story: articles added, things fixed, all of it kept and carried on when rebuilt."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.app.actions import DATE, PUBLISHED, Article, Fix
from timeline.cli import stories
from timeline.cli.editing import Keeper, actions, added, fixed
from timeline.cli.pinning import log_lines
from timeline.cli.shelf import Shelf
from timeline.cli.stories import built, home, kept, logged
from timeline.model.event import Chronicle
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.story import Story, build, load

FIRST = "Harbour sold\n\nThe harbour of Lorne was sold to Anker Lines on Thursday, the mayor said.\n"
SECOND = b"The port authority opened a second bridge on 9 March 2019. Anker Lines closed its office in May 2020.\n"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The story of one undated article of no known outlet."""
    path = tmp_path_factory.mktemp("one") / "a.txt"
    path.write_text(FIRST)
    return build(path)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one article, an empty cache, and nobody's data."""
    monkeypatch.setattr(stories, "_cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(stories, "_program", lambda: "this version")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(FIRST)
    return tmp_path / "in"


def outlets(chronicle: Chronicle) -> dict[str, str | None]:
    return {document.id: document.outlet for document in chronicle.documents}


def test_an_article_is_added_with_what_is_typed_about_it(story: Story) -> None:
    """Its text is stored as it came, its events are found, and what was typed outranks what the file says."""
    text = b"---\noutlet: Old Name\n---\n" + SECOND
    after = added(story.chronicle, Article("b.txt", text, outlet="Tide & Time", published="12 June 2020"))
    document = after.document("added/b.txt")
    assert document.text.encode() == text
    assert (document.outlet, document.published) == ("Tide & Time", "2020-06-12")
    assert len(after.events) >= 2 > len(story.events)
    assert after.published["added/b.txt"].basis == "given when it was added"
    assert list(log_lines(after))[-1].endswith("added/b.txt was added")


@pytest.mark.parametrize(
    ("article", "says"),
    [
        (Article("b.txt", b""), "b.txt: is empty"),
        (Article("b.docx", b"PK"), "not read, files .docx are not understood"),
        (Article("b.txt", b"\xff\xfea\x00"), "wrong encoding"),
        (Article("other.txt", FIRST.encode()), "is in the story already, as a.txt"),
        (Article("b.txt", SECOND, published="soon"), "is not a date"),
    ],
)
def test_what_cannot_be_added_is_answered(story: Story, article: Article, says: str) -> None:
    """Each refusal names the article and what to do."""
    with pytest.raises(ValueError, match=says.replace("(", r"\(")):
        added(story.chronicle, article)


def test_names_of_added_articles_never_meet(story: Story) -> None:
    """Two articles of one name are two; a hostile name stays a name."""
    one = added(story.chronicle, Article("../../b.txt", SECOND))
    two = added(one, Article("b.txt", SECOND + b"It rained.\n"))
    three = added(two, Article("", b"It was sold in 2017.\n", title="A/B: <c>"))
    assert [document.id for document in three.documents] == [
        "a.txt", "added/A-B- -c.txt", "added/b-2.txt", "added/b.txt"]  # fmt: skip


def test_fixing_dates_and_outlets(story: Story) -> None:
    """An article's day, one expression, or the outlet is fixed, and what follows changes with it."""
    by_day = fixed(story.chronicle, Fix("a.txt", PUBLISHED, "5 October 2018"))
    assert {str(event.date.earliest.date) for event in by_day.events if event.date and event.date.earliest} == {
        "(2018, 10, 4)"}  # fmt: skip
    start = FIRST.index("Thursday")
    by_pin = fixed(story.chronicle, Fix("a.txt", DATE, "2018-10-04", start=start, basis="the deed"))
    assert by_pin.events[0].date == by_day.events[0].date
    assert "because: the deed" in "\n".join(log_lines(by_pin))
    named = fixed(story.chronicle, Fix("a.txt", "outlet", "Lorne Courier"))
    assert outlets(named) == {"a.txt": "Lorne Courier"}
    assert "the outlet of a.txt is Lorne Courier" in "\n".join(log_lines(named))


@pytest.mark.parametrize(
    ("fix", "says"),
    [
        (Fix("a.txt", PUBLISHED, "soon"), "is not a date"),
        (Fix("x.txt", PUBLISHED, "2018"), "no such article"),
        (Fix("a.txt", "shoe size", "44"), "nothing that is known of an article"),
        (Fix("a.txt", DATE, "2018", start=1), "no expression of time begins"),
    ],
)
def test_what_cannot_be_fixed_is_answered(story: Story, fix: Fix, says: str) -> None:
    """Each refusal says what to do, and the story stays as it was."""
    with pytest.raises(ValueError, match=says):
        fixed(story.chronicle, fix)


def test_looking_back(story: Story) -> None:
    """A story as known by a day has only what was published then; what is new since one, only that."""
    two = added(story.chronicle, Article("b.txt", SECOND, published="2020-06-12"))
    both = fixed(two, Fix("a.txt", PUBLISHED, "2018-10-05"))
    act = actions(Path("none.timeline"), lambda title: title)
    day = Interval.days(737_400, 737_401)
    assert set(outlets(act.viewed(both, day, None))) == {"a.txt"}
    assert {id for event in act.viewed(both, None, day).events for id in event.documents} == {"added/b.txt"}


def test_what_is_done_to_a_folder_is_kept_and_carried_on(folder: Path) -> None:
    """It goes to the person's own data, not to the cache; a changed folder is read anew with all of it."""
    story, _ = kept((folder,), None)
    place = home((folder,), None)
    keeper = Keeper(place)
    keeper.commit(fixed(added(story.chronicle, Article("b.txt", SECOND)), Fix("a.txt", "outlet", "Lorne Courier")))
    for file in (folder.parent / "cache").glob("*"):
        file.unlink()
    again, _ = kept((folder,), None)
    assert outlets(again.chronicle) == {"a.txt": "Lorne Courier", "added/b.txt": None}
    (folder / "c.txt").write_text("The ferry sank on 3 July 2021.\n")
    more, _ = kept((folder,), None)
    assert outlets(more.chronicle) == {"a.txt": "Lorne Courier", "added/b.txt": None, "c.txt": None}
    assert len(list(place.parent.glob("*.timeline"))) == 1
    assert home((folder,), None).exists()


def test_a_rebuilt_story_file_keeps_what_was_added(folder: Path, tmp_path: Path) -> None:
    """Building the folder again onto the story file keeps the articles that were added to it."""
    output = tmp_path / "s.timeline"
    story, _ = kept((folder,), output)
    Keeper(output).commit(added(story.chronicle, Article("b.txt", SECOND)))
    again, problems = built((folder,), **logged(output))
    assert set(outlets(again.chronicle)) == {"a.txt", "added/b.txt"}
    assert problems == ()


def test_nothing_is_written_over_another_programs_work(story: Story, tmp_path: Path) -> None:
    """A story file that changed meanwhile is left alone, with a remedy."""
    place = tmp_path / "s.timeline"
    story.save(place)
    keeper = Keeper(place)
    keeper.commit(story.chronicle)
    story.titled("Other").save(place)
    with pytest.raises(ValueError, match="changed by another program"):
        keeper.commit(story.chronicle)
    assert load(place).chronicle.settings["title"] == "Other"


def test_a_place_that_cannot_be_written_is_told(story: Story, tmp_path: Path) -> None:
    """The error names the place; nothing is thought to be kept."""
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ValueError, match="file"):
        Keeper(tmp_path / "file" / "s.timeline").commit(story.chronicle)


def test_new_stories_have_addresses_of_their_own(folder: Path) -> None:
    """A story begun in the dashboard is a file at once, is served under its address, and outlives the server."""
    story, _ = kept((folder,), None)
    shelf = Shelf(story, home((folder,), None))
    assert shelf.begin("Brücke: <Lorne>") == "/story/brucke-lorne/"
    assert shelf.begin("Brücke Lorne") == "/story/brucke-lorne-2/"
    for one in (shelf, Shelf(story, home((folder,), None))):
        assert status(one, "/story/brucke-lorne/") == "200 OK"
        assert status(one, "/") == "200 OK"
        assert status(one, "/story/no-such/") == "404 Not Found"
        assert status(one, "/story/../x/") != "500 INTERNAL SERVER ERROR"


@pytest.mark.parametrize(("form", "begin"), [
    ("html", b"<!doctype html>"), ("paste", b'<figure><img src="data:image/png;base64,iVBOR'), ("zip", b"PK"),
    ("png", b"\x89PNG"), ("svg", b"<svg"), ("pdf", b"%PDF"), ("docx", b"PK"), ("csv", b"id,edtf,"),
])  # fmt: skip
def test_every_form_of_the_export_menu(form: str, begin: bytes) -> None:
    """What the dashboard offers is written, and is what its name says; no event is no error."""
    told = build([Document("b.txt", SECOND.decode())]).chronicle
    export = actions(Path("unused"), lambda _title: "").export
    assert export(told, form, None, "bands", "auto").startswith(begin)
    assert export(told, form, [], "actor", "sequence")


def status(application: Shelf, path: str) -> str:
    told: list[str] = []
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "SERVER_NAME": "localhost", "SERVER_PORT": "80",
               "wsgi.url_scheme": "http", "HTTP_HOST": "localhost"}  # fmt: skip
    list(application(environ, lambda line, *_: told.append(line)))  # type: ignore[arg-type]
    return told[0]
