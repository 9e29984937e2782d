"""Zoom in the embed of a long story: packed drawings, native panning, and a page that still scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.opening import PATIENCE, opened
from tests.scene.samples import chronicle, many
from timeline.export.html import html

pytestmark = pytest.mark.browser
LEFT = "document.querySelector('.w900 .pane').scrollLeft"
WIDTH = "document.querySelector('.w900 .pane svg').getBoundingClientRect().width"
# Where the list begins; its own height is a guess of the browser's for entries not yet on screen.
BELOW = "document.querySelector('.list').getBoundingClientRect().top + scrollY"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the embeds of a story of 20, 60 and 200 events."""
    folder = tmp_path_factory.mktemp("zoom")
    for count in (20, 60, 200):
        made = chronicle(many(count))
        (folder / f"{count}.html").write_text(html(made, top=count), "utf-8")
    return folder


@pytest.fixture
def long(page: Page, place: Path) -> Iterator[Page]:
    """The page of 60 events, which asks nothing of any host and reports no error."""
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("request", lambda request: request.url.startswith("file:") or wrong.append(request.url))
    page.goto((place / "60.html").as_uri())
    yield page
    assert wrong == []


def until(page: Page, condition: str) -> None:
    """Wait for a condition; the page's own policy forbids Playwright's way of waiting."""
    for _ in range(PATIENCE // 50):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"{condition} does not come about")


def zoomed(page: Page) -> None:
    page.get_by_role("button", name="Zoom in").click()
    expect(page.locator(".zoom output")).to_have_text("2 times as wide")


def test_a_short_story_has_no_buttons(page: Page, place: Path):
    """Up to 30 events there is nothing to zoom."""
    page.goto((place / "20.html").as_uri())
    assert page.locator("button, template").count() == 0


def test_buttons_zoom_and_come_back(long: Page):
    """Each step is wider and has more labels; the way back is the whole story; what is below stays where it is."""
    labels, below = long.locator(".w900 .headline").count(), long.evaluate(BELOW)
    whole = long.evaluate(WIDTH)
    zoomed(long)
    assert long.evaluate(WIDTH) == pytest.approx(2 * whole, abs=2)
    assert long.locator(".w900 .headline").count() > labels
    assert long.evaluate(BELOW) == pytest.approx(below, abs=1)
    long.get_by_role("button", name="Show the whole story").click()
    expect(long.locator(".zoom output")).to_have_text("whole story")
    assert long.evaluate(WIDTH) == whole
    assert long.evaluate(LEFT) == 0


def test_no_quick_press_is_lost(long: Page):
    """Two presses before the wider drawings are unpacked zoom twice."""
    long.evaluate("(more => { more.click(); more.click() })(document.querySelector('.zoom [value=\"1\"]'))")
    expect(long.locator(".zoom output")).to_have_text("4 times as wide")


def test_zooming_keeps_what_is_under_the_pointer(long: Page):
    """With Ctrl the wheel zooms, and the mark under the pointer stays there."""
    link = long.locator(".w900 a[aria-labelledby]").nth(30)
    address = link.get_attribute("href")
    before = link.locator("use").first.bounding_box()
    long.mouse.move(before["x"] + 6, before["y"] + 6)
    long.keyboard.down("Control")
    long.mouse.wheel(0, -100)
    expect(long.locator(".zoom output")).to_have_text("2 times as wide")
    long.keyboard.up("Control")
    after = long.locator(f'.w900 a[href="{address}"] use').first.bounding_box()
    assert after["x"] == pytest.approx(before["x"], abs=2)


def test_the_wheel_alone_scrolls_the_page(long: Page):
    """Without Ctrl the wheel over the drawing scrolls the page and zooms nothing, zoomed or not."""
    box = long.locator(".w900 .pane").bounding_box()
    long.mouse.move(box["x"] + 200, box["y"] + 200)
    zoomed(long)
    for level in ("1", "0"):
        start = long.evaluate("scrollY")
        long.mouse.wheel(0, 150)
        until(long, f"scrollY > {start}")
        long.mouse.wheel(0, -1000)
        until(long, "scrollY === 0")
        if level == "1":
            long.get_by_role("button", name="Show the whole story").click()
            long.mouse.move(box["x"] + 200, box["y"] + 200)


@pytest.mark.parametrize(("across", "down", "moved"), [(0, -30, "scrollY > 100"), (-30, 0, f"{LEFT} > 200")])
def test_a_vertical_swipe_scrolls_the_page(chromium: Browser, place: Path, across: int, down: int, moved: str):
    """A finger moving up on the zoomed drawing scrolls the page; one moving sideways pans the drawing."""
    with opened(chromium, width=1000, height=700, has_touch=True) as page:
        page.goto((place / "60.html").as_uri())
        zoomed(page)
        page.evaluate("document.querySelector('.w900 .pane').scrollLeft = 100")
        client = page.context.new_cdp_session(page)

        def touch(kind: str, *at: int) -> None:
            points = [dict(zip("xy", at, strict=True))] if at else []
            client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", 500, 500)
        for step in range(1, 11):
            touch("touchMove", 500 + across * step, 500 + down * step)
        touch("touchEnd")
        until(page, moved)


def test_dragging_pans_and_opens_nothing(long: Page):
    """The mouse drags the drawing; letting go on a mark is no click on it."""
    zoomed(long)
    long.evaluate("document.querySelector('.w900 .pane').scrollLeft = 300")
    box = long.locator(".w900 .pane").bounding_box()
    long.mouse.move(box["x"] + 500, box["y"] + 100)
    long.mouse.down()
    long.mouse.move(box["x"] + 400, box["y"] + 100, steps=5)
    long.mouse.up()
    until(long, f"Math.abs({LEFT} - 400) <= 2")
    assert "#" not in long.url


def test_keys_zoom_and_keep_the_focus(long: Page):
    """Plus, minus and nought zoom while a mark has the focus, and it keeps it; what is focused comes into view."""
    last = long.locator(".w900 a[aria-labelledby]").last
    address = last.get_attribute("href")
    last.focus()
    long.keyboard.press("+")
    expect(long.locator(".zoom output")).to_have_text("2 times as wide")
    assert long.evaluate("document.activeElement.getAttribute('href')") == address
    long.keyboard.press("Home")
    until(long, f"{LEFT} < 100")
    long.keyboard.press("0")
    expect(long.locator(".zoom output")).to_have_text("whole story")


def test_a_zoomed_mark_opens_its_entry(long: Page):
    """Marks of every step lead to their entries and say what they are."""
    zoomed(long)
    link = long.locator(".w900 a[aria-labelledby]").first
    assert "outlet" in link.aria_snapshot()
    link.focus()
    long.keyboard.press("Enter")
    expect(long.locator(".list > li.on blockquote").first).to_be_visible()
    expect(long.locator('.w900 a[aria-current="true"]')).to_have_count(1)


def test_what_can_be_clicked_is_large_enough(page: Page, place: Path):
    """Marks, counts, buttons and disclosures are at least 24 px wide and high, zoomed or not."""
    small = """() => [...document.querySelectorAll('.drawing a, .zoom button, summary')]
        .filter(one => one.getClientRects().length).map(one => one.getBoundingClientRect())
        .filter(box => box.width < 23.9 || box.height < 23.9).map(box => [box.width, box.height])"""
    page.goto((place / "200.html").as_uri())
    assert page.locator(".w900 .more").count() > 0
    assert page.evaluate(small) == []
    zoomed(page)
    assert page.evaluate(small) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_when_zoomed(chromium: Browser, place: Path, theme: str):
    """The accessibility checker has no complaint about the buttons and the zoomed drawing."""
    with opened(chromium, width=1000, height=800, color_scheme=theme) as page:
        page.goto((place / "60.html").as_uri())
        zoomed(page)
        found = Axe().run(page).response["violations"]
        assert not found, [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


def test_without_script_there_are_no_buttons(chromium: Browser, place: Path):
    """Without script the whole story is drawn, and nothing is shown that would not work."""
    with opened(chromium, java_script_enabled=False, width=1000, height=700) as page:
        page.goto((place / "60.html").as_uri())
        expect(page.locator(".w900 svg")).to_be_visible()
        expect(page.locator("button").first).not_to_be_visible()
