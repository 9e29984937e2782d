"""For everyone: changes undone by keyboard alone, a page twice as large, no motion, axe where changes are told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.app import sample
from tests.benchmarks.synthetic import chronicle
from tests.browser.opening import opened
from tests.browser.serving import served, settled, visit
from tests.browser.test_dashboard import SIZES, check, reach
from timeline.app import create_app

pytestmark = pytest.mark.browser
CUT = """() => [...document.querySelectorAll("button, summary, h1, h2, h3, label, .headline, .second, .summary")]
    .filter(one => one.checkVisibility() && one.clientWidth && !one.closest(".for-readers, .chip, #labels, #ring"))
    .filter(one => !one.classList.contains("for-readers"))
    .filter(one => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth + 1)
    .map(one => one.outerHTML.slice(0, 120))"""
OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll(".tools > *, .head > *")].filter(one => one.checkVisibility())
        .map(one => [one.outerHTML.slice(0, 60), one.getBoundingClientRect()]).filter(([, box]) => box.width);
    return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
        .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map(([other]) => `${one} | ${other}`));
}"""
MOVING = """() => [...document.querySelectorAll("*")].filter(one => {
    const style = getComputedStyle(one);
    return [style.transitionDuration, style.animationDuration].some(
        all => all.split(",").some(part => parseFloat(part)));
}).map(one => one.outerHTML.slice(0, 80))"""

FRAMES = """many => new Promise(done => (function next(left) {
    if (left) requestAnimationFrame(() => next(left - 1)); else done();
})(many))"""


@contextmanager
def changeable(chromium: Browser, **options: Any) -> Iterator[Page]:
    """A page over a story of its own."""
    with served(create_app(sample.story(), sample.actions()).server) as address, opened(chromium, **options) as page:
        yield visit(page, address)


def name_the_outlet(page: Page) -> None:
    page.locator("#cautions > summary").click()
    page.locator(f'#cautions [data-fix=outlet][data-document="{sample.NOTES.id}"]').click()
    page.locator("#cautions .fix-form").get_by_label("Outlet").fill("Lorne Blog")
    page.locator("#cautions .fix-form").get_by_role("button", name="Save").click()
    expect(page.locator("#changed")).to_contain_text("Lorne Blog")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_where_changes_are_told(chromium: Browser, size: str, scheme: str) -> None:
    """No violations, no small targets in what changed, in the list of changes, and in a chip that filters nothing."""
    width, height = SIZES[size]
    with changeable(chromium, width=width, height=height, color_scheme=scheme, reduced_motion="reduce") as page:
        name_the_outlet(page)
        check(page, "what changed")
        page.locator("#more > summary").click()
        page.get_by_role("button", name="What was changed here").click()
        expect(page.get_by_role("dialog", name="What was changed here")).to_be_visible()
        check(page, "the list of changes")
        page.keyboard.press("Escape")
        page.locator("#more > summary").click()
        page.locator("#more").get_by_label("As known on", exact=True).fill("31 February 2014")
        page.keyboard.press("Enter")
        expect(page.locator(".chip.idle")).to_be_visible()
        check(page, "a date that is none")


def test_undoing_by_keyboard_alone(chromium: Browser) -> None:
    """What changed has the focus when it is told; Tab leads to Undo, and what that changed is told in turn."""
    with changeable(chromium) as page:
        name_the_outlet(page)
        expect(page.locator("#changed")).to_be_focused()
        reach(page, "#changed .undo")
        page.keyboard.press("Enter")
        expect(page.locator("#changed")).to_contain_text("unknown outlet")
        expect(page.locator("#changed")).to_be_focused()


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_at_twice_the_size(chromium: Browser, language: str) -> None:
    """At 200 % of 1280 px nothing is cut off, nothing overlaps and nothing must be scrolled sideways, in any view."""
    with changeable(chromium, width=640, height=450, device_scale_factor=2, locale=language) as page:
        for panel in ("", "#filter", "#drawn", "#cautions", "#more", "#export"):
            if panel:
                page.locator(f"{panel} > summary").click()
            assert page.evaluate(CUT) == [], panel
            assert page.evaluate(OVERLAPS) == [], panel
            assert page.evaluate("document.documentElement.scrollWidth") <= 640, panel
            if panel:
                page.keyboard.press("Escape")
        for sheet in page.locator("#sheet label").all():
            sheet.click()
            settled(page)
            assert page.evaluate(CUT) == []
        page.add_style_tag(content="button { width: 20px; white-space: nowrap; overflow: hidden; }")
        assert page.evaluate(CUT) != [], "what is cut off would not be seen"


def test_no_motion_where_less_is_asked_for(chromium: Browser) -> None:
    """Nothing on the page fades or slides for those who asked for less motion, nor in an opened drawer."""
    with changeable(chromium, reduced_motion="reduce") as page:
        assert page.evaluate(MOVING) == []
        page.get_by_role("button", name="Not placed").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        assert page.evaluate(MOVING) == []


def test_a_long_article_opens_at_its_sentence(chromium: Browser) -> None:
    """Of fifty pages only what is seen is laid out; the sentence stands in sight all the same, and stays there."""
    held = sample.Story(chronicle(40, pages=50))
    with served(create_app(held, sample.actions()).server) as address, opened(chromium) as page:
        visit(page, address)
        for at in (35, 3, 20):
            page.locator(".row").nth(at).click()
            page.locator("#evidence [data-article]").first.click()
            page.wait_for_selector("#article-mark")
            page.evaluate(FRAMES, 40)
            expect(page.locator("#article-mark")).to_be_in_viewport()
            assert len(page.locator(".article-text").text_content() or "") > 50_000
            page.keyboard.press("Escape")
            expect(page.locator("#article-mark")).to_have_count(0)
