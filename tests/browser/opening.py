"""A page of its own for a test, patient enough for a machine that is busy with other things."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

PATIENCE = 120_000  # ms: what is awaited comes, however slow the machine is; only what never comes takes so long


@contextmanager
def opened(chromium: Browser, *, width: int = 1280, height: int = 900, **options: Any) -> Iterator[Page]:
    """A page in a context of its own, light unless `options` say otherwise."""
    options = {"color_scheme": "light", **options}
    context = chromium.new_context(viewport={"width": width, "height": height}, **options)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
