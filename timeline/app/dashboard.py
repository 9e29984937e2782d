"""The Dash application of one story."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from html import escape
from typing import Any, Protocol

from dash import Dash
from flask import Response, request

from timeline.app import strings
from timeline.app.actions import Actions
from timeline.app.callbacks import register
from timeline.app.compress import compress
from timeline.app.desk import Desk
from timeline.app.hints import hint
from timeline.app.page import INDEX, page
from timeline.app.policy import protect
from timeline.assets import asset_folder
from timeline.model.event import Chronicle

_YEAR = 366 * 24 * 3600  # seconds
_GRAPH = "_dash-component-suites/dash/dcc/async-graph.js"
_PLOTLY = "_dash-component-suites/plotly/package_data/plotly.min.js"
_DATES_KEPT = 256  # typed dates whose reading is remembered


class HasChronicle(Protocol):
    """Whatever holds a chronicle."""

    @property
    def chronicle(self) -> Chronicle:
        """The whole result of reading a story."""


def _remember_language(response: Response) -> Response:
    """Keeps the language that an address asked for."""
    chosen = request.args.get("lang")
    if chosen is not None and chosen in strings.TABLES:
        response.set_cookie(strings.COOKIE, chosen, max_age=_YEAR, samesite="Lax")
    return response


class _Page(Dash):
    """A Dash application whose page says which language it is in."""

    def interpolate_index(self, **parts: Any) -> str:  # type: ignore[override]
        """The page around the application."""
        whole: str = super().interpolate_index(**parts)  # type: ignore[no-untyped-call]
        base = self.config.requests_pathname_prefix
        filled = {"{{language}}": strings.language(), "{{ahead}}": json.dumps(_ahead(base)),
                  "{{chart}}": json.dumps(base + _PLOTLY)}
        for gap, words in filled.items():
            whole = whole.replace(gap, words, 1)
        return whole


def _ahead(base: str) -> list[dict[str, str]]:
    """What the page will ask for once its scripts run, as links that ask for it while these are on their way.

    The layout is among it: the cookie that says how wide the page is must be set by then.
    """
    data, scripts = ("_dash-layout", "_dash-dependencies"), (_GRAPH, _PLOTLY)
    return [*({"rel": "preload", "as": "fetch", "crossOrigin": "anonymous", "href": base + one} for one in data),
            *({"rel": "preload", "as": "script", "fetchPriority": "low", "href": base + one} for one in scripts)]


def create_app(story: HasChronicle, actions: Actions, *, base: str = "/") -> Dash:
    """The dashboard of a story, ready to be served under the path `base`. All it loads comes from its own server."""
    title = story.chronicle.settings.get("title", "") or strings.TITLE
    app = _Page(
        "timeline",
        assets_folder=str(asset_folder()),
        assets_ignore=r"^embed\.",
        index_string=INDEX,
        serve_locally=True,
        suppress_callback_exceptions=True,  # else the first page carries its layout twice, to be checked
        title=escape(title),  # Dash sets it into the page as it is
        update_title="",
        url_base_pathname=base,
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
        enable_mcp=False,
    )
    desk = Desk(story.chronicle, actions)
    app.layout = lambda: page(desk.book, title=title, edition=desk.edition)
    register(app, desk, replace(actions, parse_date=lru_cache(maxsize=_DATES_KEPT)(actions.parse_date)))
    protect(app)
    app.server.after_request(_remember_language)
    compress(app.server)
    hint(app.server)
    return app
