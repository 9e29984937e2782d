"""The embed in a browser: opened from disk, framed, by keyboard alone, without script, in print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.browser.opening import opened
from tests.scene.samples import chronicle, many, story
from timeline.export.frame import FOLLOW, snippet
from timeline.export.html import html
from timeline.scene import scene
from timeline.scene.measure import text_width
from timeline.story import Story, build
from timeline.svg import svg

pytestmark = pytest.mark.browser
WIDTHS = (320, 560, 900, 1400)
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
FONTS = ("DejaVu Sans", "Liberation Sans")
WIDER = """() => [...document.querySelectorAll('svg text')].map(text => ({
  words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize)
    * (text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width),
  isShown: text.getClientRects().length > 0, width: text.getComputedTextLength()}))"""


MEETING = """() => { const boxes = [...document.querySelectorAll('svg text')].map(text => [text.textContent,
    text.getBoundingClientRect()]), found = [];
  boxes.forEach(([words, one], at) => boxes.slice(at + 1).forEach(([more, other]) => {
    if (one.left + 1 < other.right && other.left + 1 < one.right
        && one.top + 4 < other.bottom && other.top + 4 < one.bottom)
      found.push(words + ' | ' + more) })); return found }"""


@pytest.fixture(scope="module")
def sample() -> Story:
    """The story of the sample articles."""
    return build(SEEDS)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the embed of the made-up story, and a page that frames it."""
    folder = tmp_path_factory.mktemp("embed")
    (folder / "chart.html").write_text(html(chronicle(), title="The harbour seals"), "utf-8")
    (folder / "column.html").write_text(html(chronicle(), orientation="vertical"), "utf-8")
    frame = f'<iframe src="{folder.as_uri()}/chart.html{{}}" title="Timeline" width="900" height="900" {{}}></iframe>'
    policy = ("default-src 'none'; frame-src 'self' file:; script-src 'unsafe-inline'; style-src 'none'")
    heads = {"host": "", "sandbox": "", "closed": "", "based": '<base href="https://elsewhere.example/" target="_top">',
             "strict": f'<meta http-equiv="Content-Security-Policy" content="{policy}">'}
    for name, more in (("host", ""), ("sandbox", 'sandbox="allow-scripts"'), ("closed", "sandbox"), ("based", ""),
                       ("strict", "")):
        (folder / f"{name}.html").write_text(
            f"<!doctype html>{heads[name]}<script>addEventListener('message', e => window.told = [e.data, "
            "e.source === document.querySelector('iframe').contentWindow])</script>" + frame.format("", more), "utf-8")
    (folder / "linked.html").write_text(f"<!doctype html>{frame.format('#event=b', '')}", "utf-8")
    return folder


@pytest.fixture
def seen(page: Page) -> Iterator[list[str]]:
    """What goes wrong on the page: requests beyond the disk, errors, dialogs."""
    found: list[str] = []
    page.on("request", lambda request: request.url.startswith("file:") or found.append(request.url))
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("console", lambda message: found.append(message.text))
    page.on("dialog", lambda dialog: found.append(dialog.message))
    yield found
    assert found == []


def visit(page: Page, path: Path, end: str = "") -> Page:
    page.goto(path.as_uri() + end)
    return page


@pytest.mark.usefixtures("seen")
def test_a_framed_mark_opens_its_sentence(page: Page, place: Path):
    """In a page that frames the chart, clicking a mark shows the source sentence, the outlet and its link."""
    frame = visit(page, place / "host.html").frame_locator("iframe")
    frame.locator('.w900 a[href="#event=e"]').click()
    entry = frame.locator('[id="event=e"]')
    expect(entry.locator("blockquote p")).to_have_text("Harbour post publishes its report, Harbour Post reports, on 4.")
    expect(entry.locator("blockquote a")).to_have_text("Harbour Post")
    passage = re.compile(r"^https://post\.example/yard\?a=1&b=2#:~:text=Harbour%20post")
    expect(entry.locator("blockquote a")).to_have_attribute("href", passage)
    expect(frame.locator('.w900 a[aria-current="true"]')).to_have_count(1)


@pytest.mark.usefixtures("seen")
@pytest.mark.parametrize("name", ["host", "based", "strict"])
def test_whatever_page_frames_it(page: Page, place: Path, name: str):
    """In a page with a base of its own or under a strict policy, marks and links open entries inside the frame."""
    outside = visit(page, place / f"{name}.html").url
    frame = page.frame_locator("iframe")
    frame.locator('.w900 a[href="#event=b"]').click()
    expect(frame.locator('[id="event=b"] blockquote').first).to_be_visible()
    frame.locator('[id="event=b"] .why a').click()
    expect(frame.locator('.w900 a[aria-current="true"]')).to_have_count(1)
    assert page.url == outside


def test_a_sandboxed_mark_opens_its_entry(page: Page, place: Path):
    """In a sandbox, where a file may not even go to a place in itself, a mark opens its entry, and Escape shuts it."""
    frame = visit(page, place / "sandbox.html").frame_locator("iframe")
    frame.locator('.w900 a[href="#event=b"]').click()
    expect(frame.locator('[id="event=b"] blockquote').first).to_be_visible()
    page.keyboard.press("Escape")
    expect(frame.locator('.w900 a[aria-current="true"]')).to_have_count(0)


@pytest.mark.usefixtures("seen")
@pytest.mark.parametrize("name", ["host", "sandbox"])
def test_a_frame_posts_its_height(page: Page, place: Path, name: str):
    """The host hears the height of the chart, from the frame's own window, also when it is sandboxed."""
    visit(page, place / f"{name}.html").wait_for_function("window.told")
    data, is_its_own = page.evaluate("window.told")
    assert data["timeline"] == "height"
    assert data["height"] > 400
    assert is_its_own


def test_a_closed_sandbox_still_shows_all(page: Page, place: Path):
    """With every right taken away, drawing and list are there and quotes open."""
    frame = visit(page, place / "closed.html").frame_locator("iframe")
    expect(frame.locator(".w900 svg")).to_be_visible()
    frame.locator('[id="event=a"] summary').click()
    expect(frame.locator('[id="event=a"] blockquote').first).to_be_visible()


@pytest.mark.usefixtures("seen")
def test_a_permalink_opens_its_entry_also_when_framed(page: Page, place: Path):
    """The address of an event opens its quotes."""
    frame = visit(page, place / "linked.html").frame_locator("iframe")
    expect(frame.locator('[id="event=b"] blockquote').first).to_be_visible()
    visit(page, place / "chart.html", "#event=c")
    expect(page.locator('[id="event=c"] blockquote').first).to_be_visible()


def test_without_script(chromium: Browser, place: Path):
    """Without script marks are links to entries, and quotes open."""
    with opened(chromium, java_script_enabled=False, width=900, height=700) as page:
        visit(page, place / "chart.html")
        page.locator('.w900 a[href="#event=k"]').click()
        expect(page).to_have_url(re.compile("#event=k$"))
        page.locator('[id="event=k"] summary').click()
        expect(page.locator('[id="event=k"] blockquote').first).to_be_visible()


@pytest.mark.usefixtures("seen")
def test_by_keyboard_alone(page: Page, place: Path):
    """Tab reaches the marks, arrows, Home and End step through them, Enter opens, Escape closes and comes back."""
    visit(page, place / "chart.html")
    order = page.locator(".w900 a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    here = "document.activeElement.getAttribute('href')"
    page.keyboard.press("Tab")
    assert page.evaluate(here) == order[0]
    for key, expected in (("ArrowRight", 1), ("ArrowDown", 2), ("ArrowLeft", 1), ("End", -1), ("Home", 0)):
        page.keyboard.press(key)
        assert page.evaluate(here) == order[expected]
    page.keyboard.press("Enter")
    entry = page.locator(f'[id="{order[0][1:]}"]')
    expect(entry.locator("blockquote").first).to_be_visible()
    expect(page).to_have_url(re.compile(f"{order[0]}$"))
    page.keyboard.press("Escape")
    expect(page.locator(f'.w900 a[href="{order[0]}"]')).to_be_focused()
    expect(page).not_to_have_url(re.compile("#"))


@pytest.mark.usefixtures("seen")
def test_every_mark_and_source_link_is_reached(page: Page, place: Path):
    """Tabbing through the page with all quotes open reaches each mark, each quote's source and each article."""
    visit(page, place / "chart.html")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    wanted = set(page.locator("a:visible").evaluate_all("all => all.map(one => one.getAttribute('href'))"))
    reached = set()
    for _ in range(200):
        page.keyboard.press("Tab")
        found = page.evaluate("document.activeElement.getAttribute('href')")
        reached |= {found}
    assert wanted <= reached


@pytest.mark.usefixtures("seen")
def test_what_a_mark_says(page: Page, place: Path):
    """A mark's name has its date with precision, its headline, who says so and how many outlets tell it."""
    visit(page, place / "chart.html")
    name = page.locator('.w900 a[href="#event=b"]').aria_snapshot()
    for words in ("Some time in 2015", "An auditor found false seals on containers", "the Post's sources says",
                  "Lumen Freight denies it", "1 outlet"):
        assert words in name


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 900])
def test_axe_finds_nothing(chromium: Browser, place: Path, theme: str, width: int):
    """The accessibility checker has no complaint in either theme, wide or narrow, with a quote open."""
    with opened(chromium, width=width, height=800, color_scheme=theme) as page:
        visit(page, place / "chart.html", "#event=b")
        found = Axe().run(page).response["violations"]
        assert not found, [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize(("name", "least"), [("chart", 560), ("column", 320)])
@pytest.mark.parametrize("width", [300, 320, 399, 400, 559, 560, 899, 900, 1400])
def test_text_is_never_small(page: Page, place: Path, name: str, least: int, width: int):
    """No text of the drawing is under 11 px at the size it is shown, which is 1 to 1.25 times its own, and the drawing
    is never wider than the page; where a page is narrower than any drawing, the list stands alone."""
    page.set_viewport_size({"width": width, "height": 800})
    visit(page, place / f"{name}.html")
    assert all(one["size"] >= 11 for one in page.evaluate(WIDER) if one["isShown"])
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".drawing:visible").count() == (width >= least)
    for drawing in page.locator(".drawing:visible svg").all():
        assert 1 <= drawing.evaluate("one => one.getBoundingClientRect().width / one.viewBox.baseVal.width") <= 1.25


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("told", ["made up", "random", "sample"])
def test_words_keep_to_their_boxes(page: Page, font: str, width: int, told: str, sample: Story):
    """In two fonts, at every width, no line of a label leaves its box, and no two words of a drawing meet."""
    events = {"made up": story(), "random": many(40), "sample": sample.events}[told]
    for options in ({}, {"scale": "sequence"}, {"orientation": "vertical"}, {"zoom": 2, "height": 600}):
        made = scene(events, width=width, **options)
        page.set_content(svg(made).replace("system-ui, ", f"'{font}', "))
        widths = {one["words"]: one["width"] for one in page.evaluate(WIDER)}
        for mark in made.marks:
            for line in (*mark.label.headline, *mark.label.second) if mark.label else ():
                assert widths[line] <= mark.label.box.right - mark.label.box.left
        assert page.evaluate(MEETING) == []


@pytest.mark.parametrize("font", FONTS)
def test_the_table_of_widths_is_never_too_small(page: Page, font: str):
    """Whatever is written in the scripts of the table, no font of the stack takes more px than is allowed for."""
    words = ["Würzburg, “Ægir” & ½ £9.90 — fi fl ffi", "WWW MMM @@@", "iiii llll ....", "ΑΒΓ αβγ Ωώ", "Щука жёлтый",
             "10%–50% … ‘x’", "0123456789", "AVATAR To. LT"]
    page.set_content(f"<p style='font-family:{font}'>a<b>b</b></p><canvas></canvas>")
    for weight, bold in ((400, False), (600, True), (700, True)):
        widths = page.evaluate(
            """([words, font]) => { const pen = document.querySelector('canvas').getContext('2d'); pen.font = font;
               return words.map(text => pen.measureText(text).width) }""", [words, f"{weight} 13px '{font}'"])
        for text, width in zip(words, widths, strict=True):
            assert width <= text_width(text, 13, bold=bold)


@pytest.mark.parametrize(("name", "orientation"), [("chart", "horizontal"), ("column", "vertical")])
def test_the_snippet_suits_a_phone(page: Page, place: Path, name: str, orientation: str):
    """Framed by the snippet at 320 px the whole page shows, and by the host's few lines it grows with its quotes."""
    text = snippet(chronicle(), f"{name}.html", title="The harbour seals", orientation=orientation)
    _phone(place)
    (place / "bare.html").write_text(f'<!doctype html><body style="margin:0">{text}', "utf-8")
    page.set_viewport_size({"width": 320, "height": 700})
    given = visit(page, place / "bare.html").locator("iframe").bounding_box()["height"]
    wanted = needed(page.frame_locator("iframe"))
    assert wanted <= given <= wanted * 1.35
    frame = visit(page, place / "phone.html").frame_locator("iframe")
    before = followed(page, 0)
    frame.locator("summary").first.click()
    page.wait_for_function(f"document.querySelector('iframe').getBoundingClientRect().height > {before}")


def needed(frame: FrameLocator) -> float:
    """Px that a framed chart takes, once its script, the last thing on its page, has said that it is framed."""
    expect(frame.locator("html")).to_have_class("framed")
    return frame.locator("main").bounding_box()["height"]


def followed(page: Page, at: int) -> float:
    """The height of the frame at that place, once it is that of its chart."""
    frame = page.locator("iframe").nth(at)
    expect(frame).to_have_css("height", re.compile(rf"^{ceil(needed(frame.content_frame))}(\.\d+)?px$"))
    return frame.bounding_box()["height"]


def test_two_charts_on_one_page(page: Page, place: Path):
    """Two frames made by the snippet show their own charts, and each follows its own height alone."""
    (place / "second.html").write_text(html(chronicle(many(8)), title="Another"), "utf-8")
    frames = "<p>Words between.</p>".join(snippet(chronicle(made), name, title=name) for name, made in (
        ("chart.html", None), ("second.html", many(8))))
    (place / "two.html").write_text(f'<!doctype html><body style="margin:0">{frames}<script>{FOLLOW}</script>', "utf-8")
    page.set_viewport_size({"width": 700, "height": 900})
    visit(page, place / "two.html")
    first, second = page.locator("iframe").all()
    expect(first.content_frame.locator("h1")).to_have_text("The harbour seals")
    expect(second.content_frame.locator("h1")).to_have_text("Another")
    before = []
    for at, frame in enumerate((first, second)):
        frame.scroll_into_view_if_needed()
        before.append(followed(page, at))
    second.content_frame.locator("summary").first.click()
    page.wait_for_function(f"document.querySelectorAll('iframe')[1].getBoundingClientRect().height > {before[1]}")
    assert first.bounding_box()["height"] == before[0]


def test_a_height_from_elsewhere_is_not_followed(page: Page, place: Path):
    """A message that comes from no frame of the page, or says something else, changes no frame."""
    visit(page, _phone(place))
    before = followed(page, 0)
    page.evaluate("""() => new Promise(heard => {
        addEventListener('message', event => { if (event.data === 'the last') heard() });  // after the page's own
        for (const data of [{timeline: 'height', height: 9999}, 'height', 'the last']) postMessage(data, '*')
    })""")
    assert page.locator("iframe").bounding_box()["height"] == before


def _phone(place: Path) -> Path:
    text = snippet(chronicle(), "chart.html", title="The harbour seals")
    (place / "phone.html").write_text(f'<!doctype html><body style="margin:0">{text}<script>{FOLLOW}</script>', "utf-8")
    return place / "phone.html"


def test_print_opens_all_quotes(page: Page, place: Path):
    """In print every quote is open and web addresses follow their links."""
    visit(page, place / "chart.html")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("blockquote:visible").count() == page.locator("blockquote").count()


@pytest.mark.parametrize(("width", "height"), [(794, 1123), (816, 1056)])
def test_print_tears_nothing(page: Page, place: Path, width: int, height: int):
    """On A4 and Letter no entry is parted, the drawing fits a page whole, and each glyph has its word."""
    page.set_viewport_size({"width": width, "height": height})
    visit(page, place / "chart.html")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    entries = page.locator(".list > li[id]")
    style = "one => { const s = getComputedStyle(one); return [s.breakInside, s.contentVisibility, s.display] }"
    found = {tuple(entries.nth(at).evaluate(style)) for at in range(entries.count())}
    assert found == {("avoid", "visible", "list-item")}
    assert page.locator(".list").evaluate("one => getComputedStyle(one).columnCount") == "auto"
    drawing = page.locator(".drawing:visible")
    assert drawing.evaluate("one => getComputedStyle(one).breakInside") == "avoid"
    assert 0 < drawing.bounding_box()["height"] <= 0.83 * height
    kinds = page.locator(".when").evaluate_all("all => all.map(one => getComputedStyle(one, '::after').content)")
    assert all(len(kind) > 8 for kind in kinds)


def test_theme_by_address(page: Page, place: Path):
    """`?theme=` sets the colours whatever the reader's system says."""
    visit(page, place / "chart.html", "?theme=dark")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(27, 30, 35)"
