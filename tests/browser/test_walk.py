"""A walk through the sample articles as somebody new would take it, from the first page to a sixth article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.opening import opened
from tests.browser.serving import served, visit
from timeline.cli.shelf import Shelf
from timeline.story import Story, load

pytestmark = pytest.mark.browser
SIXTH = "Ferry line Anker bought 40 Supermicro servers in March 2016, the mayor of Lorne said on 12 October 2018."


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the story is kept."""
    return tmp_path_factory.mktemp("walk") / "story.timeline"


@pytest.fixture(scope="module")
def reader(chromium: Browser, seeds: Story, home: Path) -> Iterator[Page]:
    """The samples' dashboard as `timeline open` serves it."""
    with served(Shelf(seeds, home)) as address, opened(chromium) as page:
        yield visit(page, address)


def test_a_walk_through_the_samples(reader: Page, home: Path) -> None:
    """Open, read, find Amazon's answer, filter to an outlet, search, open the article there, add an article."""
    expect(reader.locator("#evidence h2")).not_to_be_empty()
    expect(reader.locator("#evidence blockquote").first).to_be_visible()

    reader.locator("#sheet label", has_text="Answers").click()
    answered = reader.locator("div.claim", has=reader.locator("li", has_text="Amazon")).first
    expect(answered.locator(".headline")).not_to_be_empty()
    answer = answered.locator("blockquote").first.inner_text()
    answered.locator("[data-article]").first.click()
    expect(reader.locator("#article-mark")).to_be_in_viewport()
    assert answer.strip('“”"') in reader.locator(".article-text").inner_text()
    reader.keyboard.press("Escape")
    expect(reader.locator("#article-mark")).to_have_count(0)

    reader.locator("#sheet label", has_text="Chronology").click()
    reader.locator("#filter > summary").click()
    reader.locator(".mantine-Checkbox-root", has_text="crn.com").locator("input").check()
    reader.keyboard.press("Escape")
    expect(reader.locator(".chip", has_text="crn.com")).to_be_visible()
    reader.get_by_label("Search events and quotes").fill("driver")
    expect(reader.locator("#shown-count")).to_contain_text("2 of")
    expect(reader.locator(".row .mark-hit").first).to_have_text("driver")
    reader.locator(".row.is-claimed", has_text="infected driver").click()
    expect(reader.locator("#evidence h2")).to_contain_text("driver")
    reader.locator("#evidence [data-article]").first.click()
    expect(reader.locator("#article-mark")).to_contain_text("driver")
    expect(reader.locator("#article-mark")).to_be_in_viewport()
    reader.keyboard.press("Escape")
    reader.get_by_role("button", name="Clear all").click()

    reader.locator("#add").click()
    reader.locator("#add-body textarea").fill(SIXTH)
    reader.locator("#add-body").get_by_label("Outlet").fill("Lorne Courier")
    reader.get_by_role("button", name="Add this article").click()
    expect(reader.locator("#add-body .queue > li > .became")).to_have_text("added")
    expect(reader.locator("#add-body .queue")).to_contain_text("new: some time in March 2016")
    reader.locator("#add-body .queue [data-event]").first.click()
    reader.keyboard.press("Escape")
    expect(reader.locator("#evidence")).to_contain_text("Lorne Courier")
    expect(reader.locator(".summary")).to_contain_text("6 articles")
    kept = load(home)
    assert [document.outlet for document in kept.documents if document.text == SIXTH] == ["Lorne Courier"]


def test_a_new_story_grows_from_nothing(chromium: Browser, seeds: Story, tmp_path: Path,
                                        monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """Begun from the page, it opens empty with one way on; an article pasted there becomes events, and it is kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with served(Shelf(seeds, tmp_path / "seeds.timeline")) as address, opened(chromium) as page:
        visit(page, address)
        page.keyboard.press("a")
        page.get_by_label("Its title").fill("The Lorne ferry")
        page.get_by_role("button", name="Begin", exact=True).click()
        page.wait_for_url("**/story/the-lorne-ferry/")
        expect(page.locator("h1")).to_have_text("The Lorne ferry")
        expect(page.locator("#below-list")).to_contain_text("There are no articles in this story yet.")
        page.locator("#below-list").get_by_role("button", name="Add articles").click()
        page.locator("#add-body textarea").fill("The ferry Anker sank on 3 July 2021 off Lorne, the mayor said.")
        page.get_by_role("button", name="Add this article").click()
        expect(page.locator("#add-body .queue > li > .became")).to_have_text("added")
        page.keyboard.press("Escape")
        expect(page.locator(".row")).not_to_have_count(0)
        page.reload()
        expect(page.locator(".summary")).to_contain_text("1 article")
        expect(page.locator(".row").first).to_contain_text("3 July 2021")
    assert len(load(tmp_path / "timeline" / "stories" / "the-lorne-ferry.timeline").documents) == 1
