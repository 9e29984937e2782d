"""A real browser for the tests that need one: an installed Chrome or Chromium, else Playwright's own."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from tests.browser.opening import PATIENCE, opened

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
expect.set_options(timeout=PATIENCE)
MISSING = "BROWSER TESTS SKIPPED: no Chrome or Chromium was found. `make browser` installs one."


def executable(playwright: Playwright) -> str | None:
    """The path of a browser, None if there is none."""
    installed = next(filter(None, map(shutil.which, NAMES)), None)
    own = playwright.chromium.executable_path
    return installed or (own if Path(own).is_file() else None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A running browser; without one the test is skipped, with a warning that says how to get one."""
    with sync_playwright() as playwright:
        path = executable(playwright)
        if path is None:
            warnings.warn(MISSING, stacklevel=1)
            pytest.skip(MISSING)
        browser = playwright.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page 1280 px wide, light, in a context of its own."""
    with opened(chromium) as page:
        yield page
