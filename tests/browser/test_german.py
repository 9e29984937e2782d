"""Every view, drawer, form, empty state and error in German: no English sentence of the program shows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from playwright.sync_api import Browser, Page, expect

import timeline
from tests.browser.opening import opened
from tests.browser.serving import served, settled, visit
from timeline.app import create_app, english, german
from timeline.cli.editing import actions
from timeline.model.messages_de import GERMAN
from timeline.model.text import Document
from timeline.story import Story

pytestmark = pytest.mark.browser

QUAY = """Quay at Lorne gave way

10 March 2021 – The quay at Lorne gave way on Tuesday, injuring about thirty dockers. Engineers had warned the harbour \
office in March 2019.

Background

Three inspectors told the Courier that Vantor hid cracks in 2015. Vantor denied on Wednesday that it had hidden \
cracks. The office meets every Monday, and the work takes two years. The crane was moved some time later.

The quay was built in 1902 and repaired the following year. Ferries may stop in July 2021."""
TIDE = """The quay at Lorne gave way on Tuesday and seventy dockers were injured. It was built in 1904.

Two days later the harbour office closed the quay. On Thursday the mayor said that nobody had been warned. \
Earlier that month a docker had complained. The mayor resigned yesterday."""
LOOSE = "The mayor resigned. On Thursday the mayor spoke of the report. It was yesterday's news, said a docker."
TEXTS = """() => {
    const shown = [...document.querySelectorAll("[title], [aria-label], [placeholder], [alt]")].flatMap(
        one => ["title", "aria-label", "placeholder", "alt"].map(name => one.getAttribute(name) || ""));
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode())
        if (!walk.currentNode.parentElement.closest("script, style, blockquote, q, .article-text *, .headline"))
            shown.push(walk.currentNode.nodeValue);
    return [...new Set(shown.map(text => text.replace(/\\s+/g, " ").trim()).filter(Boolean))];
}"""


def leaves(value: object) -> Iterator[str]:
    """Every string in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from leaves(one)


def interface(table: ModuleType) -> Iterator[str]:
    """Every text of a language's file: its names, and what its functions put together."""
    yield from leaves({name: value for name, value in vars(table).items() if name.isupper()})
    source = ast.parse(Path(str(table.__file__)).read_text(encoding="utf-8"))
    for made in source.body:
        for line in made.body[1:] if isinstance(made, ast.FunctionDef) else ():
            yield from (node.value for node in ast.walk(line)
                        if isinstance(node, ast.Constant) and isinstance(node.value, str))


def catalogue() -> tuple[frozenset[str], frozenset[str]]:
    """What the program says in English and not in German: whole texts, and runs of two words or more within one."""
    ours, known = [*interface(english), *GERMAN], " ".join([*interface(german), *GERMAN.values(), QUAY, TIDE, LOOSE])
    whole = {text for text in ours if re.search("[A-Za-z]{3}", text) and text not in known}
    runs = {run.strip(" .,:;()\"") for text in ours for run in re.split(r"\{[^}]*\}|“|”", text)}
    return frozenset(whole), frozenset(run for run in runs if re.search("[a-z]+ [a-z]{2}", run) and run not in known)


WHOLE, RUNS = catalogue()


def english_in(page: Page) -> list[str]:
    """The texts of the page that hold words which the program says in English alone."""
    settled(page)
    return [text for text in page.evaluate(TEXTS) if text in WHOLE or any(run in text for run in RUNS)]


@pytest.fixture(scope="module")
def story() -> Story:
    """A story built of articles that give most reasons their words."""
    return timeline.build([
        Document("quay.txt", QUAY, title="Quay at Lorne gave way", outlet="Courier", url="https://c.example/quay"),
        Document("tide.txt", TIDE, published="2021-03-11"), Document("loose.txt", LOOSE),
    ])


@pytest.fixture
def page(chromium: Browser, story: Story, tmp_path: Path) -> Iterator[Page]:
    """A page over it, in a browser that prefers German; what is done to the story is what the program does."""
    application = create_app(story, actions(tmp_path / "s.timeline", lambda _title: "/")).server
    with served(application) as address, opened(chromium, locale="de-DE") as made:
        yield visit(made, address)


def test_the_net_has_meshes() -> None:
    """The words looked for are many, some of each sort; a page in English is caught by them."""
    assert len(RUNS) > 150
    assert {"Before you rely on this", "Not placed", "reported"} <= WHOLE
    assert {"counts from the day of publication, which is not known", "is no date and filters nothing"} <= RUNS


def test_english_is_found(chromium: Browser, story: Story, tmp_path: Path) -> None:
    """On an English page the same look finds a great deal."""
    application = create_app(story, actions(tmp_path / "s.timeline", lambda _title: "/")).server
    with served(application) as address, opened(chromium) as made:
        assert len(english_in(visit(made, address))) > 20


def test_at_rest_and_every_event(page: Page) -> None:
    """The first screen, and the evidence of every event with all that folds out."""
    assert english_in(page) == []
    rows = page.locator(".row")
    assert rows.count() > 6
    for place in range(rows.count()):
        rows.nth(place).click()
        settled(page)
        page.locator("#evidence details").evaluate_all("all => all.forEach(one => { one.open = true; })")
        assert english_in(page) == [], page.locator("#evidence h2").inner_text()


QUERIES = (
    "?lanes=actor", "?lanes=outlet", "?lanes=status&scale=calendar", "?scale=sequence",
    "?words=zebra", "?words=quay&actors=Vantor&outlets=Courier&precisions=decade", "?dates=1700",
    "?dates=soon&as_of=31+February+2014&since=3-2", "?as_of=1990", "?since=2030",
)  # fmt: skip


def test_views(page: Page) -> None:
    """Lanes, scales, the tabs, filters that leave nothing, dates that are none, a day before all articles."""
    for query in QUERIES:
        visit(page, page.url.split("?")[0], query)
        assert english_in(page) == [], query


def test_the_tabs_of_the_list(page: Page) -> None:
    """Answers and articles beside the chronology."""
    for name, there in (("answers", ".claim, .sheet .empty"), ("articles", ".articles")):
        page.locator("#sheet label", has_text=german.SHEET_WORDS[name]).click()
        expect(page.locator(there).first).to_be_visible()
        assert english_in(page) == [], name


def keys(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()


def article(page: Page) -> None:
    page.locator("#evidence [data-article]").first.click()
    expect(page.locator("#article-mark")).to_be_visible()


def cite(page: Page) -> None:
    page.locator("#evidence [data-cite]").first.click()
    expect(page.locator("dialog.cite")).to_be_visible()


def tray(page: Page) -> None:
    page.locator("#unplaced").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def test_drawers(page: Page) -> None:
    """Each drawer and dialog."""
    for act in (keys, article, cite, tray, lambda one: one.locator("#add").click()):
        act(page)
        assert english_in(page) == []
        visit(page, page.url.split("?")[0])


def test_panels(page: Page) -> None:
    """Each panel, all at once: what they hold is asked for when they open."""
    for panel in ("#filter", "#drawn", "#cautions", "#more", "#export"):
        page.locator(f"{panel} > summary").click()
        assert english_in(page) == [], panel
        page.locator(f"{panel} > summary").click()


def test_adding(page: Page) -> None:
    """What is said of files that cannot be read, of a form without a text and of a day that is none."""
    page.locator("#add").click()
    body = page.locator("#add-body")
    body.locator("input[type=file]").first.set_input_files([
        {"name": "none.txt", "mimeType": "text/plain", "buffer": b" "},
        {"name": "two.docx", "mimeType": "application/x", "buffer": b"Two."},
        {"name": "three.txt", "mimeType": "text/plain", "buffer": b"\xff\xfe\x00"},
        {"name": "page.html", "mimeType": "text/html", "buffer": b"<html></html>"},
        {"name": "again.txt", "mimeType": "text/plain", "buffer": TIDE.encode()},
    ])
    expect(body.locator(".queue .problem")).to_have_count(4)
    assert english_in(page) == []
    body.get_by_role("button", name=german.SCRIPT["addPasted"]).click()
    expect(body).to_contain_text(german.SCRIPT["needText"])
    body.locator("textarea").fill("The crane was sold in 2020. The quay opens in 2031.")
    body.get_by_label(german.SCRIPT["published"], exact=True).fill("3/4/2021")
    body.get_by_role("button", name=german.SCRIPT["addPasted"]).click()
    expect(body.locator(".queue .problem")).to_have_count(5)
    assert english_in(page) == []
    body.get_by_label(german.SCRIPT["published"], exact=True).fill("12. März 2021")
    body.get_by_role("button", name=german.SCRIPT["addPasted"]).click()
    expect(page.locator(".summary")).to_contain_text("4 Artikel")
    assert english_in(page) == []


def test_fixing(page: Page) -> None:
    """Errors of a form, what would change, what changed, the log, and a change taken back."""
    page.locator("#cautions > summary").click()
    page.locator('#cautions [data-fix=published][data-document="loose.txt"]').click()
    form = page.locator("#cautions .fix-form")
    save = form.get_by_role("button", name=german.SCRIPT["save"])
    date = form.get_by_label(german.SCRIPT["date"], exact=True)
    for words in ("soon", "Monday 4 October 2018", "", "½ 2018", "10/11/2018"):
        date.fill(words)
        save.click()
        expect(form.locator(".problem")).not_to_be_empty()
        settled(page)
        assert english_in(page) == [], words
    date.fill("12. März 2021")
    form.get_by_role("button", name=german.SCRIPT["preview"]).click()
    expect(form.locator(".outcome")).not_to_be_empty()
    assert english_in(page) == []
    save.click()
    expect(page.locator("#changed")).to_be_visible()
    assert english_in(page) == []
    page.locator("#more > summary").click()
    page.get_by_role("button", name=german.LOG).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert english_in(page) == []
