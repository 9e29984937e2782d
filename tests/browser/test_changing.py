"""Adding, fixing, citing, looking back and moving through time, on the invented story."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.app import sample
from tests.browser.opening import opened
from tests.browser.serving import served, visit
from timeline.app import create_app

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(chromium: Browser) -> Iterator[Page]:
    """A page over a story of its own, which the test may change."""
    with served(create_app(sample.story(), sample.actions()).server) as address, opened(chromium) as page:
        yield visit(page, address)


@pytest.fixture(scope="module")
def reader(chromium: Browser) -> Iterator[Page]:
    """A page over the invented story, which no test changes."""
    application = create_app(sample.story(), sample.actions()).server
    rights = ["clipboard-read", "clipboard-write"]
    with served(application) as address, opened(chromium, accept_downloads=True, permissions=rights) as page:
        yield visit(page, address)


@pytest.fixture
def rest(reader: Page) -> Page:
    """That page as it is at the start."""
    return visit(reader, reader.url.split("?")[0])


def test_files_are_added_one_after_the_other(desk: Page) -> None:
    """Dropped files are listed with what became of each; one that cannot be read says so and stops no other."""
    desk.locator("#add").click()
    desk.locator("#add-body input[type=file]").first.set_input_files([
        {"name": "one.txt", "mimeType": "text/plain", "buffer": b"One."},
        {"name": "none.txt", "mimeType": "text/plain", "buffer": b" "},
        {"name": "two.docx", "mimeType": "application/x", "buffer": b"Two."},
        {"name": "three.txt", "mimeType": "text/plain", "buffer": b"Three."},
    ])
    states = desk.locator("#add-body .queue > li > .became")
    expect(states).to_have_text(["added", "not added", "not read: only .txt, .md and .html files are", "added"])
    expect(desk.locator("#add-body .queue .problem")).to_contain_text("none.txt: is empty")
    expect(desk.locator(".summary")).to_contain_text("5 articles")


def test_files_can_be_dropped(rest: Page) -> None:
    """What is dropped on its place in the drawer is taken as if it had been chosen."""
    rest.keyboard.press("a")
    expect(rest.locator("#add-body .drop")).to_be_visible()
    held = rest.evaluate_handle("""() => {
        const held = new DataTransfer();
        held.items.add(new File(["%PDF"], "scan.pdf", { type: "application/pdf" }));
        return held;
    }""")
    rest.locator("#add-body .drop").dispatch_event("dragover", {"dataTransfer": held})
    expect(rest.locator("#add-body .drop")).to_have_class("drop over")
    rest.locator("#add-body .drop").dispatch_event("drop", {"dataTransfer": held})
    expect(rest.locator("#add-body .drop")).to_have_class("drop")
    expect(rest.locator("#add-body .queue")).to_contain_text("scan.pdf")
    expect(rest.locator("#add-body .queue")).to_contain_text("not read: only .txt, .md and .html files are")


def test_what_is_typed_outlives_a_reload(desk: Page) -> None:
    """Text pasted but not yet added, and a date typed but not yet saved, are there again after the page was lost."""
    desk.locator("#add").click()
    desk.locator("#add-body textarea").fill("It was sold in 2015.")
    desk.locator("#add-body").get_by_label("Outlet").fill("Tide")
    desk.reload()
    desk.wait_for_selector(".row")
    desk.locator("#add").click()
    expect(desk.locator("#add-body textarea")).to_have_value("It was sold in 2015.")
    desk.get_by_role("button", name="Add this article").click()
    expect(desk.locator("#add-body .queue .became")).to_have_text("added")
    expect(desk.locator("#add-body textarea")).to_have_value("")
    desk.reload()
    desk.wait_for_selector(".row")
    expect(desk.locator(".summary")).to_contain_text("4 articles")


def test_nothing_is_added_without_a_text(desk: Page) -> None:
    """An empty form says what is missing and sends nothing."""
    desk.locator("#add").click()
    desk.get_by_role("button", name="Add this article").click()
    expect(desk.locator("#add-body")).to_contain_text("Paste the text of an article first.")
    expect(desk.locator("#add-body .queue > li")).to_have_count(0)


def test_a_day_is_set_where_it_is_missed(desk: Page) -> None:
    """From what to mind, in place: a slip is answered, what would change is shown, saving shows what did."""
    desk.locator("#cautions > summary").click()
    expect(desk.locator("#cautions [data-fix=published]")).not_to_have_count(0)
    before = desk.locator("#cautions [data-fix=published]").count()
    desk.locator(f'#cautions [data-fix=published][data-document="{sample.NOTES.id}"]').click()
    form = desk.locator("#cautions .fix-form")
    form.get_by_label("Date").fill("soon")
    form.get_by_role("button", name="Save").click()
    expect(form.locator(".problem")).to_contain_text("was not understood as a date")
    form.get_by_label("Date").fill("2019")
    form.get_by_role("button", name="Show what would change").click()
    expect(form.locator(".outcome")).to_contain_text("1 thing would change")
    expect(desk.locator("#cautions [data-fix=published]")).to_have_count(before)
    form.get_by_role("button", name="Save").click()
    expect(desk.locator("#changed")).to_contain_text("1 thing changed")
    expect(desk.locator("#changed")).to_be_focused()
    desk.locator("#cautions > summary").click()
    expect(desk.locator("#cautions [data-fix=published]")).to_have_count(before - 1)


def test_undoing(desk: Page) -> None:
    """A change offers to be undone where it is told, and in the list of what was changed; undoing can be undone."""
    desk.locator("#cautions > summary").click()
    desk.locator(f'#cautions [data-fix=outlet][data-document="{sample.NOTES.id}"]').click()
    form = desk.locator("#cautions .fix-form")
    form.get_by_label("Outlet").fill("Lorne Blog")
    form.get_by_role("button", name="Save").click()
    expect(desk.locator("#changed")).to_contain_text("Lorne Blog")
    desk.locator("#changed").get_by_role("button", name="Undo").click()
    expect(desk.locator("#changed")).to_contain_text("unknown outlet")
    desk.locator("#more > summary").click()
    desk.get_by_role("button", name="What was changed here").click()
    dialog = desk.get_by_role("dialog", name="What was changed here")
    expect(dialog.locator("li")).to_have_count(2)
    expect(dialog.locator("li.undone")).to_contain_text("Outlet of")
    expect(dialog.get_by_role("button", name="Undo")).to_have_count(1)
    dialog.get_by_role("button", name="Undo: Entry 1 was undone").click()
    expect(dialog).to_have_count(0)
    expect(desk.locator("#changed")).to_be_focused()


def test_citing(rest: Page) -> None:
    """A quote is cited as text with the day of reading, and as files for reference managers."""
    rest.locator("#evidence [data-cite]").first.click()
    dialog = rest.locator("dialog.cite")
    day = rest.evaluate("new Date().getFullYear()")
    expect(dialog.locator(".citation")).to_contain_text("Lorne Courier, published 13 March 2019")
    expect(dialog.locator(".citation")).to_contain_text(str(day))
    with rest.expect_download() as ris:
        dialog.get_by_role("button", name="RIS file").click()
    assert Path(ris.value.path()).read_text().startswith("TY  - NEWS\nTI  - Harbour bridge was weakened")
    with rest.expect_download() as csl:
        dialog.get_by_role("button", name="CSL-JSON file").click()
    entry = json.loads(Path(csl.value.path()).read_text())[0]
    assert entry["issued"] == {"date-parts": [[2019, 3, 13]]}
    rest.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_copying_gives_text_and_marked_text(rest: Page) -> None:
    """What is pasted into a document has its quotation and link, what is pasted into a plain field its words."""
    rest.get_by_role("button", name="Copy", exact=True).first.click()
    expect(rest.get_by_role("button", name="Copied")).to_be_visible()
    held = rest.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            return Object.fromEntries(await Promise.all(item.types.map(
                async kind => [kind, await (await item.getType(kind)).text()])));
        }"""
    )
    assert set(held) == {"text/plain", "text/html"}
    assert "<blockquote>" in held["text/html"] and 'href="https://courier.example/bridge"' in held["text/html"]
    assert "<" not in held["text/plain"]


def test_the_strip_and_its_buttons_move_chart_and_list(rest: Page) -> None:
    """Brushing shows a stretch: the list has its events, a chip and the address its dates, and one button all again."""
    box = rest.locator("#overview").bounding_box()
    assert box
    rest.mouse.move(box["x"] + 0.85 * box["width"], box["y"] + 10)
    rest.mouse.down()
    rest.mouse.move(box["x"] + 0.97 * box["width"], box["y"] + 10, steps=5)
    rest.mouse.up()
    expect(rest.locator(".chip")).to_have_count(1)
    expect(rest.locator(".row")).not_to_have_count(7)
    rest.wait_for_url("**dates=*")
    rest.get_by_role("button", name="Whole story").click()
    expect(rest.locator(".row")).to_have_count(7)
    first = rest.get_by_role("slider", name="First day shown")
    for names, shown in ((("Shorter stretch", "Shorter stretch", "Later"), "64"),
                         (("Earlier", "Longer stretch", "Longer stretch"), "0")):  # fmt: skip
        for name in names:  # quicker than they are answered
            rest.get_by_role("button", name=name, exact=True).click()
        expect(first).to_have_attribute("aria-valuenow", shown)
    expect(rest.locator(".row")).to_have_count(7)


def test_the_strip_by_keys(rest: Page) -> None:
    """The ends of the stretch are sliders, and + − 0 work from anywhere; the selection stays in sight."""
    rest.get_by_role("slider", name="First day shown").focus()
    for _ in range(5):
        rest.keyboard.press("ArrowRight")
    expect(rest.get_by_role("slider", name="First day shown")).to_have_attribute("aria-valuenow", "10")
    expect(rest.get_by_role("slider", name="First day shown")).to_be_focused()
    expect(rest.locator(".chip")).to_have_count(1)
    rest.locator("#chronology").focus()
    rest.keyboard.press("0")
    expect(rest.locator(".chip")).to_have_count(0)
    rest.keyboard.press("+")
    expect(rest.locator(".chip")).to_have_count(1)
    expect(rest.locator('.row[aria-current="true"]')).to_have_count(1)


def test_keys_step_and_open(rest: Page) -> None:
    """j and k step through the events, o opens the article, ? lists the keys; none of them works while typing."""
    first = rest.locator("#evidence h2").inner_text()
    rest.keyboard.press("j")
    expect(rest.locator("#evidence h2")).not_to_have_text(first)
    rest.keyboard.press("k")
    expect(rest.locator("#evidence h2")).to_have_text(first)
    rest.keyboard.press("?")
    expect(rest.get_by_role("dialog", name="Everything by keyboard")).to_be_visible()
    rest.keyboard.press("Escape")
    expect(rest.get_by_role("dialog", name="Everything by keyboard")).not_to_be_visible()
    rest.keyboard.press("o")
    expect(rest.locator("#article-mark")).to_be_in_viewport()
    rest.keyboard.press("Escape")
    expect(rest.locator("#article-mark")).to_have_count(0)
    rest.keyboard.press("/")
    rest.keyboard.type("j?o")
    expect(rest.get_by_label("Search events and quotes")).to_have_value("j?o")


def test_answers_and_articles_are_views(rest: Page) -> None:
    """Each is a link; a claim without answer says so, and a claim leads to its evidence."""
    rest.locator("#sheet label", has_text="Answers").click()
    expect(rest.locator(".claim").first).to_contain_text("Vantor Steel hid cracks")
    rest.locator(".claim .other").first.click()
    expect(rest.locator("#evidence h2")).to_have_text("Vantor Steel hid cracks")
    rest.wait_for_url("**show=answers*")
    rest.reload()
    expect(rest.locator(".claim").first).to_be_visible()
    expect(rest.locator("#chronology")).not_to_be_visible()
    rest.locator("#sheet label", has_text="Articles").click()
    expect(rest.locator(".articles > li")).to_have_count(3)


def test_looking_back(rest: Page) -> None:
    """As known on a day and new since one are filters with chips; a slip is answered beside its field."""
    rest.locator("#more > summary").click()
    field = rest.get_by_label("As known on")
    field.fill("2018")
    field.press("Enter")
    expect(rest.locator("#below-list")).to_contain_text("No article that states its day of publication")
    rest.keyboard.press("Escape")
    rest.get_by_role("button", name="Remove the filter as known on 2018").click()
    expect(rest.locator(".row")).to_have_count(7)
    rest.locator("#more > summary").click()
    rest.get_by_label("New since").fill("whenever")
    rest.get_by_label("New since").press("Enter")
    expect(rest.locator("#more")).to_contain_text("was not understood as a date")


def test_the_page_speaks_german(chromium: Browser) -> None:
    """A browser that prefers German gets the whole interface in German; a choice on the page is kept."""
    application = create_app(sample.story(), sample.actions()).server
    with served(application) as address, opened(chromium, locale="de-DE") as page:
        visit(page, address)
        expect(page.locator("html")).to_have_attribute("lang", "de")
        expect(page.locator(".summary")).to_have_text("3 Artikel · 7 Ereignisse · 1 bestritten · 2 ohne Platz")
        page.get_by_label("Ereignisse und Zitate durchsuchen").fill("zebra")
        expect(page.locator("#below-list")).to_contain_text("Nichts enthält die Wörter „zebra“.")
        visit(page, address, "?lang=en")
        visit(page, address)
        expect(page.locator("html")).to_have_attribute("lang", "en")
        expect(page.locator(".summary")).to_contain_text("3 articles")
