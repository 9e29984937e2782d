"""Serving a dashboard for a test, and turning its pages."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from playwright.sync_api import Page
from werkzeug.serving import make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


@contextmanager
def served(application: WSGIApplication) -> Iterator[str]:
    """The address of a WSGI application on a free port of this machine."""
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = make_server("127.0.0.1", 0, application, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()


# No answer is awaited, and the chart is that of the width which the page has now: how Dash's own tests wait, and more.
_SETTLED = """() => {
    const { stored, completed, ...awaited } = window.store.getState().callbacks;
    const chart = document.getElementById("chart"), drawn = document.querySelector("#graph .js-plotly-plot");
    return Object.values(awaited).every(list => !list.length)
        && (chart.hidden || !chart.clientWidth || drawn.layout.width === chart.clientWidth);
}"""


def visit(page: Page, address: str, query: str = "") -> Page:
    """Open the dashboard and wait until it has settled."""
    page.goto(address + query)
    page.wait_for_selector(".row, #below-list .empty, #sheet-body > *")
    page.wait_for_selector("#graph .main-svg", state="attached")
    return settled(page)


def settled(page: Page) -> Page:
    """The page once all that was asked for has come."""
    page.wait_for_function(_SETTLED)
    return page
