"""Nonsense typed into every field of the page: answered where it stands, run as nothing, and never lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.app import sample
from tests.browser.opening import opened
from tests.browser.serving import served, settled, visit
from timeline.app import create_app
from timeline.cli.editing import added, fixed
from timeline.cli.typed import typed_date

pytestmark = pytest.mark.browser

NONSENSE = ("31 February 2014", "<img src=x onerror=alert(1)>", "\u202etfel ot thgir",
            "👩‍👩‍👧‍👦🎉", "x" * 5_000, "-99999999999")


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """A page over the invented story that reads dates as the program does, and refuses what the program refuses."""
    actions = replace(sample.actions(), parse_date=typed_date, fix=fixed, add=added)
    with served(create_app(sample.story(), actions).server) as address, opened(chromium) as made:
        made.on("dialog", _fail)
        yield visit(made, address)


def _fail(dialog: Dialog) -> None:
    raise AssertionError(f"something ran: {dialog.message}")


@pytest.mark.parametrize("words", NONSENSE, ids=range(len(NONSENSE)))
def test_dates(page: Page, words: str) -> None:
    """A field for dates says what is wrong beside it and in its chip, keeps what was typed, and filters nothing."""
    rows = page.locator(".row").count()
    for panel, labels in (("#filter", ("Dates",)), ("#more", ("As known on", "New since"))):
        for label in labels:
            page.locator(f"{panel} > summary").click()
            field = page.locator(panel).get_by_label(label, exact=True)
            field.fill(words)
            field.press("Enter")
            said = page.locator(f"{panel} .mantine-InputWrapper-error")
            expect(said).to_contain_text("is not a date with a year; write it as")
            expect(field).to_have_value(words)
            expect(page.locator("#chips .chip.idle")).to_contain_text("is no date and filters nothing")
            expect(page.locator(".row")).to_have_count(rows)
            page.keyboard.press("Escape")
            page.locator("#chips .chip.idle").click()
            expect(page.locator("#chips .chip")).to_have_count(0)
            expect(said).to_have_count(0)
    settled(page)


@pytest.mark.parametrize("words", NONSENSE, ids=range(len(NONSENSE)))
def test_search(page: Page, words: str) -> None:
    """A search that finds nothing says so with its words, offers to clear it, and the page keeps its width."""
    page.get_by_label("Search events and quotes").fill(words)
    expect(page.locator("#below-list .empty")).to_be_visible()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"the page is {wide} px too wide"
    page.locator("#below-list .chip").click()
    expect(page.get_by_label("Search events and quotes")).to_have_value("")
    expect(page.locator(".row").first).to_be_visible()


@pytest.mark.parametrize("words", NONSENSE, ids=range(len(NONSENSE)))
def test_forms(page: Page, words: str) -> None:
    """A form answers under its fields and keeps what was typed, also when it is closed and opened again."""
    page.locator("#cautions > summary").click()
    opener = page.locator(f'#cautions [data-fix=published][data-document="{sample.NOTES.id}"]')
    opener.click()
    form = page.locator("#cautions .fix-form")
    form.get_by_label("Date", exact=True).fill(words)
    form.get_by_label("How you know").fill(words)
    form.get_by_role("button", name="Save").click()
    expect(form.locator(".problem")).to_contain_text(";")
    expect(form.get_by_label("Date", exact=True)).to_have_value(words)
    form.get_by_role("button", name="Cancel").click()
    opener.click()
    expect(page.locator("#cautions .fix-form").get_by_label("How you know")).to_have_value(words)
    for label in ("Date", "How you know (optional)"):
        page.locator("#cautions .fix-form").get_by_label(label, exact=True).fill("")
    page.locator("#cautions .fix-form").get_by_role("button", name="Cancel").click()
    page.locator("#cautions > summary").click()


def test_an_article_with_nonsense_about_it(page: Page) -> None:
    """A pasted article whose day is none is not added, says why, and everything typed about it stays."""
    page.locator("#add").click()
    body = page.locator("#add-body")
    body.locator("textarea").fill("It rained.")
    for label, words in (("Title", NONSENSE[1]), ("Outlet", NONSENSE[2]), ("Published", NONSENSE[0])):
        body.get_by_label(label, exact=True).fill(words)
    body.get_by_role("button", name="Add this article").click()
    expect(body.locator(".queue .problem")).to_contain_text("31 February 2014")
    expect(body.locator(".queue .what")).to_have_text(NONSENSE[1])
    expect(body.locator("textarea")).to_have_value("It rained.")
    expect(body.get_by_label("Published", exact=True)).to_have_value(NONSENSE[0])
    expect(page.locator(".summary")).to_contain_text("3 articles")
    page.keyboard.press("Escape")
