"""A story that changes under its readers: what changed is listed, a failure changes nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from tests.app import sample
from tests.app.sample import HARBOUR, NOTES, chronicle, mention, year
from timeline.app.actions import Article
from timeline.app.book import open_book
from timeline.app.changes import Line, lines, plain
from timeline.app.desk import Change, Desk
from timeline.app.fixing import add, fix, undo
from timeline.app.log import log
from timeline.model.edit import ADDED, Edit
from timeline.model.event import Chronicle, Published, Status
from timeline.model.text import Document


def change(after: Chronicle) -> Change:
    return Change(open_book(chronicle()), open_book(after))


def told(lines: tuple[Line, ...]) -> set[tuple[str, str]]:
    return {(line.what, line.change) for line in lines}


def test_nothing_changed() -> None:
    """The same story twice has no lines, and says so."""
    assert lines(change(chronicle())) == ()
    assert plain(change(chronicle())) == {"sentence": "Nothing else changed.", "lines": [], "more": ""}
    assert plain(change(chronicle()), is_done=False)["sentence"] == "Nothing else would change."


def test_every_kind_of_change_is_told() -> None:
    """New and lost events, dates, standings, publications, outlets, and events that were not placed before."""
    held = chronicle()
    opened, cracks, closed = held.events[0], held.events[1], held.events[3]
    warned = mention(sample.WARNED)
    placed = replace(closed, id=warned.id, mentions=(replace(warned, date=year(2019)),), headline="Nobody was warned")
    new = replace(closed, id="new", mentions=(replace(closed.mentions[0], id="new"),), headline="It reopened")
    moved = replace(cracks, date=year(2016), deniers=(), status=Status.CLAIMED)
    after = replace(
        held, events=(opened, moved, placed, new, *held.events[4:]),
        published={**held.published, NOTES.id: Published(year(2020), "fixed by a person")},
        documents=tuple(replace(one, outlet="Lorne Blog") if one.id == NOTES.id else one for one in held.documents),
    )  # fmt: skip
    found = told(lines(change(after)))
    assert (cracks.headline, "some time in 2015 → some time in 2016") in found
    assert (cracks.headline, "said and denied → said by someone") in found
    assert ("Nobody was warned", "was not placed; now 9 March 2019") in found
    assert ("It reopened", "new: 9 March 2019") in found
    assert (closed.headline, "is no longer shown on its own") in found
    assert any(what.startswith("Publication of") and now.endswith("some time in 2020") for what, now in found)
    assert (f"Outlet of {NOTES.id}", "Lorne Blog") in found
    assert not any(what == opened.headline for what, _ in found)


def test_a_failure_changes_nothing() -> None:
    """If what was made cannot be kept, nobody ever sees it, and the reply says why."""

    def refuse(_: Chronicle) -> None:
        raise ValueError("the disk is full; make room")

    desk = Desk(chronicle(), replace(sample.actions(), commit=refuse))
    asked = {"document": NOTES.id, "what": "outlet", "value": "Lorne Blog", "of": 3}
    assert fix(desk, sample.actions(), asked) == {"of": 3, "problem": "the disk is full; make room"}
    assert add(desk, sample.actions(), Article("x.txt", b"x"))["problem"] == "the disk is full; make room"
    assert (desk.edition, len(desk.book.documents)) == (0, 3)


def test_a_preview_keeps_nothing() -> None:
    """What would change is told, and the story stays; saving the same does change it."""
    desk = Desk(chronicle(), sample.actions())
    asked = {"document": NOTES.id, "what": "outlet", "value": "Lorne Blog", "of": 1}
    assert fix(desk, sample.actions(), {**asked, "preview": True})["saved"] is False
    assert desk.book.documents[NOTES.id].outlet is None
    assert fix(desk, sample.actions(), asked)["saved"] is True
    assert (desk.book.documents[NOTES.id].outlet, desk.edition) == ("Lorne Blog", 1)


def test_a_change_can_be_undone_and_undoing_too() -> None:
    """A fix is taken back by the number in its reply; the log keeps every entry and says which of them count."""
    desk, actions = Desk(chronicle(), sample.actions()), sample.actions()
    asked = {"document": NOTES.id, "what": "outlet", "value": "Lorne Blog", "basis": "its masthead", "of": 1}
    assert log(desk.book)["entries"] == []
    assert fix(desk, actions, {**asked, "preview": True})["entry"] == 1
    assert log(desk.book)["entries"] == []
    entry = fix(desk, actions, asked)["entry"]
    reply = undo(desk, actions, {"number": entry, "of": 2})
    assert (reply["of"], reply["saved"], reply["entry"], desk.book.documents[NOTES.id].outlet) == (2, True, 2, None)
    again = undo(desk, actions, {"number": entry})
    assert "was taken back already" in again["problem"] and desk.edition == 2
    assert [(line["number"], line["what"], line["why"], line["is_held"]) for line in log(desk.book)["entries"]] == [
        (2, "Entry 1 was undone", "", True), (1, f"Outlet of “{NOTES.id}”: Lorne Blog", "its masthead", False)]


def test_every_kind_of_entry_has_its_words() -> None:
    """The log says in words what each entry did, to which article, and on which day."""
    edits = (Edit(1, "2024-05-06T07:08:09+00:00", "gone.txt", "", "", what=ADDED),
             Edit(2, "", HARBOUR.id, "in\n2015", "2016-04"), Edit(3, "", HARBOUR.id, "", "2019-03-13"),
             Edit(4, "", HARBOUR.id, "", "", what="title", value=""))  # fmt: skip
    found = log(open_book(replace(chronicle(), edits=edits, aside=(Document("gone.txt", "x", title="Gone"),))))
    assert [line["what"] for line in reversed(found["entries"])] == [
        "“Gone” was added", f"“in 2015” in “{HARBOUR.title or HARBOUR.id}”: some time in April 2016",
        f"Publication of “{HARBOUR.title or HARBOUR.id}”: 13 March 2019",
        f"Title of “{HARBOUR.title or HARBOUR.id}”: –"]
    assert found["entries"][-1]["when"] == "6 May 2024"


def test_an_added_article_says_what_is_missing() -> None:
    """The reply names the new article and what nobody stated about it."""
    desk = Desk(chronicle(), sample.actions())
    reply = add(desk, sample.actions(), Article("x.txt", b"It rained."))
    assert (reply["document"], reply["missing"]) == ("x.txt", ["published", "outlet"])


def test_a_look_back_is_remembered_until_the_story_changes() -> None:
    """The same day asked for twice is worked out once; after a change it is worked out anew."""
    calls: list[object] = []

    def viewed(held: Chronicle, *limits: object) -> Chronicle:
        calls.append(limits)
        return held

    desk = Desk(chronicle(), replace(sample.actions(), viewed=viewed))
    day = (year(2018), None)
    assert desk.at(day) is desk.at(day)
    desk.change(partial(sample.add, article=Article("x.txt", b"x")))
    desk.at(day)
    assert len(calls) == 2
    assert desk.at((None, None)) is desk.book
