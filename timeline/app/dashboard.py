"""The Dash application of one story."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Protocol

from dash import Dash

from timeline.app import strings
from timeline.app.actions import Actions
from timeline.app.book import open_book
from timeline.app.callbacks import register
from timeline.app.page import INDEX, page
from timeline.app.policy import protect
from timeline.assets import asset_folder
from timeline.model.event import Chronicle

_DATES_KEPT = 256  # typed dates whose reading is remembered


class HasChronicle(Protocol):
    """Whatever holds a chronicle."""

    @property
    def chronicle(self) -> Chronicle:
        """The whole result of reading a story."""


def create_app(story: HasChronicle, actions: Actions) -> Dash:
    """The dashboard of a story, ready to be served. Everything it loads comes from its own server."""
    book = open_book(story.chronicle)
    title = story.chronicle.settings.get("title", strings.TITLE)
    app = Dash(
        "timeline",
        assets_folder=str(asset_folder()),
        assets_ignore=r"^embed\.",
        index_string=INDEX,
        serve_locally=True,
        title=escape(title),  # Dash sets it into the page as it is
        update_title="",
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
        enable_mcp=False,
    )
    app.layout = page(book, title=title)
    kept = lru_cache(maxsize=_DATES_KEPT)(actions.parse_date)
    register(app, book, Actions(parse_date=kept, to_csv=actions.to_csv))
    protect(app)
    return app
