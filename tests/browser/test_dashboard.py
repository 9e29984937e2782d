"""The dashboard in a browser: reading, finding and filtering, on every size, in light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.app import sample
from tests.browser import serving
from tests.browser.opening import opened
from tests.browser.serving import settled, visit
from timeline.app import create_app
from timeline.app.book import open_book
from timeline.app.dashboard import HasChronicle
from timeline.app.related import related
from timeline.story import Story

pytestmark = pytest.mark.browser
SIZES = {"desktop": (1280, 900), "phone": (400, 800)}
SMALL = """() => [...document.querySelectorAll("button, a[href], summary, .mantine-Checkbox-body")]
    .filter(element => element.checkVisibility() && !element.classList.contains("skip"))
    .map(element => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
    .map(([html, box]) => `${html} ${box.width} x ${box.height}`)"""
BOX = ".mantine-Checkbox-root"
RINGED = """event => {
    const ring = document.querySelector("#ring circle");
    const place = document.querySelector("#graph .js-plotly-plot").layout.meta.marks[event];
    return ring && ["cx", "cy"].every((name, at) => Number(ring.getAttribute(name)) === place[at]);
}"""


def served(story: HasChronicle) -> AbstractContextManager[str]:
    """The address of a story's dashboard on a free port of this machine."""
    return serving.served(create_app(story, sample.actions()).server)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The invented story, served."""
    with served(sample.story()) as address:
        yield address


@pytest.fixture(scope="module")
def desk(chromium: Browser, address: str) -> Iterator[Page]:
    """One page for all tests that leave no trace a new view does not wipe away: loading takes most of the time."""
    with opened(chromium, permissions=["clipboard-read", "clipboard-write"]) as page:
        yield visit(page, address)


@pytest.fixture
def reader(desk: Page) -> Page:
    """The page as it is at the start, 1280 px wide."""
    desk.set_viewport_size({"width": 1280, "height": 900})
    return turn(desk)


def turn(page: Page, query: str = "?") -> Page:
    """Turn to another view of the loaded page, as the browser's own buttons do, and wait until it stands."""
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.evaluate(
        """query => {
            history.pushState({}, "", query + "&fresh=" + Math.random());
            dispatchEvent(new PopStateEvent("popstate"));
        }""",
        query,
    )
    page.wait_for_function("!location.search.includes('fresh')")
    return settled(page)


def row(page: Page, words: str):  # type: ignore[no-untyped-def]
    return page.locator(".row", has_text=words)


def test_the_top_ranked_event_is_open_at_the_start(reader: Page) -> None:
    """Evidence is never empty: the highest-ranked event is selected and its sentence marked."""
    expect(reader.locator("#evidence h2")).to_have_text("Vantor Steel hid cracks")
    expect(reader.locator("#evidence .mark-date").first).to_have_text("2015")
    expect(reader.locator('.row[aria-current="true"]')).to_have_count(1)


def test_selecting_in_the_list_opens_the_sentence(reader: Page) -> None:
    """Choosing an event shows its sentences with date, deed and outlet."""
    row(reader, "The Lorne harbour bridge opened").click()
    expect(reader.locator("#evidence h2")).to_have_text("The Lorne harbour bridge opened")
    expect(reader.locator("#evidence .telling")).to_have_count(2)
    expect(reader.locator("#evidence .mark-trigger").first).to_have_text("opened")
    expect(reader.locator('.row[aria-current="true"]')).to_contain_text("The Lorne harbour bridge opened")


def test_selecting_in_the_chart_opens_the_sentence(reader: Page) -> None:
    """Choosing a mark of the drawing, or its label, selects its event; hovering says what it is."""
    label = reader.locator(f'#labels [data-event="{sample.mention(sample.CLOSED).id}"]')
    box = label.bounding_box()
    assert box
    reader.mouse.move(box["x"] - 12, box["y"] + box["height"] / 2)
    expect(reader.locator("#hover-line")).to_contain_text("The bridge was closed")
    reader.mouse.click(box["x"] - 12, box["y"] + box["height"] / 2)
    expect(reader.locator("#evidence h2")).to_have_text("The bridge was closed")
    reader.locator(f'#labels [data-event="{sample.mention(sample.REOPEN).id}"]').click()
    expect(reader.locator("#evidence h2")).to_have_text("The authority plans to reopen the bridge")


def test_the_article_opens_at_the_sentence(reader: Page) -> None:
    """One more click shows the whole article, the sentence highlighted and in view."""
    row(reader, "The bridge was closed").click()
    expect(reader.locator("#evidence h2")).to_contain_text("bridge was closed")
    reader.locator("#evidence [data-article]").click()
    mark = reader.locator("#article-mark")
    expect(mark).to_have_text("The bridge was closed on 9 March 2019 after a lorry driver saw a girder move.")
    expect(mark).to_be_in_viewport()
    expect(reader.locator(".article-text")).to_contain_text("The authority plans to reopen the bridge in June 2020.")


def test_a_quote_is_copied_with_its_source(reader: Page) -> None:
    """One click copies the words with speaker, outlet, date and address."""
    reader.get_by_role("button", name="Copy", exact=True).click()
    expect(reader.get_by_role("button", name="Copied")).to_be_visible()
    copied = reader.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Two inspectors, “") and copied.endswith("https://courier.example/bridge")


def test_hostile_text_is_shown_as_text(page: Page) -> None:
    """Tags and odd signs in an article, a title or an outlet's name appear letter by letter and break nothing."""
    odd = '</title><script>alert(1)</script> "&\\ {}.n_clicks'
    documents = tuple(replace(document, outlet=odd + document.id) for document in sample.DOCUMENTS)
    story = sample.Story(replace(sample.chronicle(), documents=documents, settings={"title": odd}))
    page.on("dialog", lambda dialog: pytest.fail(f"a script of the source ran: {dialog.message}"))
    with served(story) as address:
        visit(page, address)
        expect(page).to_have_title(odd)
        page.locator("#filter > summary").click()
        page.locator(BOX, has_text=odd + sample.TIDE.id).locator("input").check()
        expect(page.locator(".row")).to_have_count(2)
        page.keyboard.press("Escape")
        page.locator(".chip", has_text=odd).click()
        expect(page.locator(".row")).to_have_count(7)
        page.locator("#evidence [data-article]").click()
        expect(page.locator(".article-text")).to_contain_text('<script>alert("x")</script>')


def test_filters_narrow_and_their_chips_take_them_away(reader: Page) -> None:
    """A ticked outlet leaves its events; removing its chip brings the others back."""
    reader.locator("#filter > summary").click()
    reader.locator(BOX, has_text="Tide & Time").locator("input").check()
    expect(reader.locator(".row")).to_have_count(2)
    expect(reader.locator("#shown-count")).to_have_text("2 of 7 events")
    reader.keyboard.press("Escape")
    reader.get_by_role("button", name="Remove the filter Tide & Time").click()
    expect(reader.locator(".row")).to_have_count(7)


def test_search_marks_its_hits(reader: Page) -> None:
    """A word that only a quote holds finds its event, shown with the word marked."""
    reader.get_by_label("Search events and quotes").fill("lorry")
    expect(reader.locator(".row")).to_have_count(1)
    expect(reader.locator(".row .mark-hit")).to_have_text("lorry")


def test_search_without_hits_says_so(reader: Page) -> None:
    """A word that nothing holds gives one sentence, and one button that shows everything again."""
    reader.get_by_label("Search events and quotes").fill("zebra")
    expect(reader.locator("#below-list")).to_contain_text("zebra")
    reader.locator("#below-list").get_by_role("button").click()
    expect(reader.locator(".row")).to_have_count(7)


def test_typed_dates(reader: Page) -> None:
    """A typed range leaves its events; nonsense gives a friendly line and leaves the list alone."""
    reader.locator("#filter > summary").click()
    dates = reader.get_by_label("Dates", exact=True)
    dates.fill("2015")
    dates.press("Enter")
    expect(reader.locator(".row")).to_have_count(1)
    dates.fill("the day after never")
    dates.press("Enter")
    expect(reader.locator(".tools")).to_contain_text("was not understood as a date")
    expect(reader.locator(".row")).to_have_count(7)


def test_what_is_not_placed(reader: Page) -> None:
    """The tray lists what has no date, with its words and its reason."""
    reader.get_by_role("button", name="Not placed").click()
    expect(reader.get_by_role("dialog")).to_contain_text("“some years ago” names no bounds")
    expect(reader.get_by_role("dialog")).to_contain_text("The builder, it wrote, concealed cracks")


def test_export_gives_what_is_shown(reader: Page, tmp_path: Path) -> None:
    """The export menu gives the events of the view and no others."""
    turn(reader, "?status=planned")
    expect(reader.locator(".row")).to_have_count(1)
    reader.locator("summary", has_text="Export").click()
    with reader.expect_download() as download:
        reader.get_by_role("button", name="Table (.csv)").click()
    download.value.save_as(tmp_path / "shown.csv")
    assert download.value.suggested_filename == "timeline.csv"
    assert (tmp_path / "shown.csv").read_text().split() == ["csv", "bands", "auto", sample.mention(sample.REOPEN).id]


def test_copy_for_a_cms(reader: Page) -> None:
    """By keyboard alone the HTML for a CMS gets onto the clipboard, and the dialog says so."""
    turn(reader, "?status=planned")
    expect(reader.locator(".row")).to_have_count(1)
    reader.locator("summary", has_text="Export").focus()
    reader.keyboard.press("Enter")
    reader.get_by_role("button", name="Copy for CMS").focus()
    reader.keyboard.press("Enter")
    dialog = reader.get_by_role("dialog", name="Copy for CMS")
    dialog.get_by_role("button", name="Copy").focus()
    reader.keyboard.press("Enter")
    expect(dialog.get_by_role("button", name="Copied")).to_be_visible()
    held = reader.evaluate("""navigator.clipboard.read().then(all => all[0].getType("text/html"))
        .then(one => one.text())""")
    assert sample.mention(sample.REOPEN).id in held
    reader.keyboard.press("Escape")


def test_a_ring_follows_the_selection_at_once(reader: Page) -> None:
    """The page rings the selected mark itself: the chart is not drawn anew, and the ring is where its mark is."""
    asked: list[str] = []
    reader.on("request", lambda request: asked.append(request.post_data or ""))
    for words in ("The bridge was closed", "The Lorne harbour bridge opened"):
        row(reader, words).click()
        expect(reader.locator("#evidence h2")).to_have_text(words)
        event = reader.locator(".row[aria-current]").get_attribute("data-event")
        reader.wait_for_function(RINGED, arg=event)
    assert not any('"graph.figure' in body or "graph.figure..." in body for body in asked)


def test_few_controls_at_rest(reader: Page) -> None:
    """Over the drawing stand at most eight things to press or type in."""
    expect(reader.locator(".row")).to_have_count(7)
    shown = reader.locator(".head, .tools").locator("button:visible, summary:visible, input:visible, select:visible")
    assert 4 <= shown.count() <= 8


def test_a_story_that_does_not_answer_says_so(page: Page) -> None:
    """Once the program is gone the page says that what it shows may be of another event; asking again is one click."""
    with served(sample.story()) as address:
        visit(page, address)
    row(page, "The bridge was closed").click()
    expect(page.get_by_role("alert")).to_contain_text("Timeline does not answer")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("alert")).to_be_visible()


def test_an_address_without_hits_is_no_blank_page(page: Page, address: str) -> None:
    """An address that asks for what nothing holds gives one sentence, one button and nothing else."""
    visit(page, address, "?q=zebra")
    expect(page.locator("#below-list")).to_contain_text("Nothing holds the words")
    expect(page.locator("#evidence")).to_contain_text("Choose an event")
    box = page.locator("#chronology").bounding_box()
    assert box is None or box["height"] < 24
    page.locator("#below-list button").click()
    expect(page.locator(".row")).to_have_count(7)


def test_the_wheel_shows_less_more_and_other_time(reader: Page) -> None:
    """With the control key the wheel on the chart shows a shorter stretch around the pointer, sideways it moves."""
    expect(reader.locator(".row")).to_have_count(7)
    reader.wait_for_function("document.documentElement.scrollHeight > innerHeight + 40")
    box = reader.locator("#graph").bounding_box()
    assert box
    reader.mouse.move(box["x"] + box["width"] / 2, box["y"] + 200)
    reader.mouse.wheel(0, 40)  # alone, it scrolls the page
    reader.wait_for_function("scrollY > 0")
    assert "dates=" not in reader.url
    reader.keyboard.down("Control")
    reader.mouse.wheel(0, -240)
    reader.wait_for_url("**dates=*")
    reader.keyboard.up("Control")
    narrow = reader.url
    reader.mouse.move(box["x"] + box["width"] / 2, box["y"] + 20)  # what is drawn now may be less high
    reader.mouse.wheel(300, 0)
    reader.wait_for_function("narrow => location.href !== narrow", arg=narrow)
    assert "dates=" in reader.url


def test_selecting_moves_nothing(reader: Page) -> None:
    """Chart, list and evidence begin where they began and are as wide as they were, whatever is selected."""
    places = ("['chart', 'graph', 'chronology', 'evidence'].map(id => document.getElementById(id))"
              ".map(part => part.getBoundingClientRect()).map(box => [box.left, box.top, box.width])")
    row(reader, "The bridge was closed").click()
    expect(reader.locator("#evidence h2")).to_have_text("The bridge was closed")
    before = reader.evaluate(places)
    row(reader, "The Lorne harbour bridge opened").click()
    expect(reader.locator("#evidence h2")).to_have_text("The Lorne harbour bridge opened")
    assert reader.evaluate(places) == before


@pytest.mark.parametrize("query", ["?lanes=zz&scale=9&show=q", "?event=nope&dates=%%%", "?page=1&as-of=soon&since=%00"])
def test_an_address_of_nonsense_shows_the_story(reader: Page, query: str) -> None:
    """What an address asks for and does not exist is left out; the rest of the page is as at the start."""
    turn(reader, query)
    expect(reader.locator(".row")).to_have_count(7)
    expect(reader.locator("#evidence h2")).to_be_visible()


def test_a_view_is_an_address(page: Page, address: str) -> None:
    """Filters and selection stand in the address, and the address brings them back."""
    visit(page, address, "?q=ferry")
    row(page, "Anker Lines").click()
    page.wait_for_url("**event=*")
    again = page.url
    page.goto("about:blank")
    page.goto(again)
    expect(page.locator("#evidence h2")).to_contain_text("Anker Lines")
    expect(page.locator(".row")).to_have_count(1)
    expect(page.get_by_label("Search events and quotes")).to_have_value("ferry")


def test_lanes_and_scale_are_part_of_the_view(reader: Page) -> None:
    """Choosing lanes draws them, and the address keeps the choice."""
    expect(reader.locator("#graph")).to_contain_text("Who said what")
    reader.locator("#drawn > summary").click()
    reader.get_by_label("By who takes part").check()
    expect(reader.locator("#graph")).to_contain_text("Port authority")
    reader.wait_for_url("**lanes=actor*")
    reader.reload()
    expect(reader.locator("#graph")).to_contain_text("Port authority")


def test_dark_is_kept(page: Page, address: str) -> None:
    """The toggle darkens page and chart, and the choice outlives a reload."""
    visit(page, address)
    page.locator("#more > summary").click()
    page.get_by_role("button", name="Switch between light and dark").click()
    expect(page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(19, 21, 25)"


def test_reading_by_keyboard_alone(reader: Page) -> None:
    """Search, choose, read and close without a pointer; focus is always visible."""
    reader.keyboard.press("/")
    reader.keyboard.type("girder")
    expect(reader.locator(".row")).to_have_count(1)
    reach(reader, ".row")
    reader.keyboard.press("Enter")
    expect(reader.locator("#evidence h2")).to_have_text("The bridge was closed")
    reach(reader, "#evidence [data-article]")
    reader.keyboard.press("Enter")
    expect(reader.locator("#article-mark")).to_be_in_viewport()
    reader.keyboard.press("Escape")
    expect(reader.locator("#article-mark")).to_have_count(0)
    expect(reader.locator("#evidence [data-article]:focus")).to_have_count(1)


def test_filtering_by_keyboard_alone(reader: Page) -> None:
    """A filter is opened, ticked and closed, and its chip removed, without a pointer."""
    reader.keyboard.press("f")
    expect(reader.locator("#filter input[type=checkbox]").first).to_be_visible()
    reach(reader, "#filter input[type=checkbox]")
    reader.keyboard.press("Space")
    expect(reader.locator(".chip")).to_have_count(1)
    expect(reader.locator(".row")).not_to_have_count(7)
    reader.keyboard.press("Escape")
    expect(reader.locator("#filter > summary")).to_be_focused()
    reach(reader, ".chip")
    reader.keyboard.press("Enter")
    expect(reader.locator(".row")).to_have_count(7)


_OUTLINE = """selector => {
    const at = document.activeElement;
    return at.matches(selector) ? getComputedStyle(at).outlineStyle : null;
}"""


def reach(page: Page, selector: str) -> None:
    """Press Tab until an element of the selector has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        outline = page.evaluate(_OUTLINE, selector)  # in one step: a list may be drawn anew between two
        if outline is not None:
            assert outline != "none"
            return
    pytest.fail(f"{selector} cannot be reached with the Tab key")


def test_evidence_is_a_drawer_on_small_screens(reader: Page) -> None:
    """Below 1000 px the evidence opens over the reader, and Escape gives the focus back to the row."""
    reader.set_viewport_size({"width": 640, "height": 450})  # a page of 1280 px at 200%
    settled(reader)
    assert reader.evaluate("document.documentElement.scrollWidth") <= 640
    expect(reader.locator("#evidence")).not_to_be_visible()
    row(reader, "The bridge was closed").click()
    expect(reader.locator("#evidence h2")).to_be_in_viewport()
    reader.keyboard.press("Escape")
    expect(reader.locator("#evidence")).not_to_be_visible()
    expect(reader.locator(".row[aria-current]")).to_be_focused()


def test_a_phone_shows_the_list_first(reader: Page) -> None:
    """At 400 px the list stands above the chart and nothing is wider than the screen."""
    reader.set_viewport_size({"width": 400, "height": 800})
    settled(reader)
    above = reader.locator("#chronology").bounding_box()
    below = reader.locator("#chart").bounding_box()
    assert above and below and above["y"] < below["y"]
    assert reader.evaluate("document.documentElement.scrollWidth") <= 400


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing(chromium: Browser, address: str, size: str, scheme: str) -> None:
    """No accessibility violations and no small targets, on any view, panel, form, dialog or drawer."""
    width, height = SIZES[size]  # what fades in is pale on its way: nothing moves where less motion is asked for
    with opened(chromium, width=width, height=height, color_scheme=scheme, reduced_motion="reduce") as page:
        look_through(visit(page, address))


def look_through(page: Page) -> None:
    """Check all that a page can show."""
    check(page, "at rest")
    page.locator("#filter > summary").click()
    expect(page.locator("#filter input[type=checkbox]").first).to_be_visible()
    check(page, "filters")
    page.keyboard.press("Escape")
    page.locator("#drawn > summary").click()
    check(page, "lanes and scale")
    page.keyboard.press("Escape")
    page.locator("#cautions > summary").click()
    page.locator("#cautions [data-fix]").first.click()
    check(page, "cautions, fixing")
    page.keyboard.press("Escape")
    page.locator("#more > summary").click()
    check(page, "more")
    page.keyboard.press("Escape")
    for sheet in ("Answers", "Articles", "Chronology"):
        page.locator("#sheet label", has_text=sheet).click()
        page.wait_for_selector({"Answers": ".claim", "Articles": ".articles"}.get(sheet, ".row"))
        check(page, sheet)
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    check(page, "keys")
    page.keyboard.press("Escape")
    page.locator("#add").click()
    expect(page.locator("#add-body textarea")).to_be_visible()
    check(page, "adding")
    page.keyboard.press("Escape")
    expect(page.locator("#add-body textarea")).not_to_be_visible()
    row(page, "The Lorne harbour bridge opened").click()
    expect(page.locator("#evidence h2")).to_have_text("The Lorne harbour bridge opened")
    page.locator("#evidence .fold > summary").click()
    check(page, "evidence, tellings")
    page.locator("#evidence [data-cite]").first.click()
    expect(page.locator("dialog.cite")).to_be_visible()
    check(page, "citing")
    page.keyboard.press("Escape")
    expect(page.locator("dialog.cite")).to_have_count(0)
    page.locator("#evidence [data-article]").first.click()
    expect(page.locator("#article-mark")).to_be_in_viewport()
    check(page, "article")
    page.keyboard.press("Escape")
    expect(page.locator("#article-mark")).to_have_count(0)
    page.keyboard.press("Escape")
    page.get_by_label("Search events and quotes").fill("zebra")
    expect(page.locator(".empty")).to_be_visible()
    page.get_by_role("button", name="Not placed").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    check(page, "tray, no hits")


@pytest.fixture(scope="module")
def seeds_page(chromium: Browser, seeds: Story) -> Iterator[Page]:
    """The sample articles' story in a browser."""
    with served(seeds) as address, opened(chromium) as page:
        yield visit(page, address)


def test_every_event_of_the_samples_opens_its_sentences(seeds_page: Page, seeds: Story) -> None:
    """Whatever is chosen, the evidence shows sentences that stand in an article, and marks in them."""
    texts = [" ".join(document.text.split()) for document in seeds.documents]
    for event in seeds.events:
        seeds_page.locator(f'.row[data-event="{event.id}"]').click()
        expect(seeds_page.locator("#evidence h2")).to_have_text(event.headline, ignore_case=True)
        for quote in seeds_page.locator("#evidence blockquote").all_inner_texts():
            assert any(" ".join(quote.split()) in text for text in texts), quote
        assert seeds_page.locator("#evidence .mark-trigger").count() >= 1


def test_events_of_one_sentence_lead_to_each_other(seeds_page: Page, seeds: Story) -> None:
    """A link to another event of the same sentence shows it from its top, and keeps the focus in the evidence."""
    book = open_book(seeds.chronicle)
    event, other = next((event, found[0]) for event in book.events if (found := related(book, event)))
    seeds_page.locator(f'.row[data-event="{event.id}"]').click()
    seeds_page.locator(f'#evidence .other[data-event="{other.id}"]').click()
    expect(seeds_page.locator("#evidence h2")).to_have_text(other.headline, ignore_case=True)
    expect(seeds_page.locator("#evidence h2")).to_be_focused()
    seeds_page.wait_for_function("document.getElementById('evidence').scrollTop === 0")


def test_the_acquisition_shows_its_month(seeds_page: Page, seeds: Story) -> None:
    """A click on the acquisition of the sample story shows the sentence that states its month."""
    book = open_book(seeds.chronicle)
    told = "Amazon purchased Elemental Technologies for $296 million"
    event = next(event for event in book.events if any(told in book.quote(mention) for mention in event.mentions))
    seeds_page.locator(f'.row[data-event="{event.id}"]').click()
    expect(seeds_page.locator("#evidence")).to_contain_text(told)
    expect(seeds_page.locator("#evidence .mark-date").first).to_have_text("September 2015")
    expect(seeds_page.locator("#evidence .date")).to_have_text("Some time in September 2015")


def check(page: Page, where: str) -> None:
    """Fail with axe's own words if it finds anything, and if something to press is under 24 px wide or high."""
    found = Axe().run(settled(page))
    assert found.violations_count == 0, f"{where}: {found.generate_report()}"
    assert page.evaluate(SMALL) == [], where


def test_the_browser_itself_keeps_the_page_at_home(reader: Page) -> None:
    """A script, a picture or a request from elsewhere is refused by the browser, whatever brought it in."""
    refused = reader.evaluate(
        """() => new Promise(resolve => {
            const seen = [];
            document.addEventListener("securitypolicyviolation", event => {
                seen.push(event.effectiveDirective);
                if (seen.length === 3) resolve(seen.sort());
            });
            const script = document.createElement("script");
            script.src = "https://example.invalid/x.js";
            document.body.append(script);
            new Image().src = "https://example.invalid/x.png";
            fetch("https://example.invalid/").catch(() => null);
        })"""
    )
    assert refused == ["connect-src", "img-src", "script-src-elem"]


def test_no_request_leaves_the_machine(page: Page, address: str) -> None:
    """Everything the page loads comes from its own server, and nothing fails."""
    asked: list[str] = []
    broken: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: broken.append(request.url))
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("console", lambda line: broken.append(line.text) if line.type == "error" else None)
    visit(page, address)
    page.locator("#evidence [data-article]").click()
    expect(page.locator("#article-mark")).to_be_in_viewport()
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
    assert broken == []


def test_what_is_asked_for_ahead_is_used(page: Page, address: str) -> None:
    """The layout and the script of charts come once each, and the picture stands before that script runs."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.add_init_script("""addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
        const script = document.querySelector('head script[src*="plotly.min.js"]');
        if (script && window.stood === undefined) window.stood = Boolean(document.querySelector("img.first"));
    }).observe(document.documentElement, { childList: true, subtree: true }));""")
    visit(page, address)
    asked = page.evaluate("performance.getEntriesByType('resource').map(one => new URL(one.name).pathname)")
    for name in ("_dash-layout", "_dash-dependencies", "dash/dcc/async-graph.js", "plotly/package_data/plotly.min.js"):
        assert sum(path.endswith(name) for path in asked) == 1, name
    assert page.evaluate("window.stood") is True
    assert [text for text in said if "preload" in text] == []
