"""The dashboard: `create_app(story, actions)` makes the Dash application of one story."""

from timeline.app.actions import Actions, Article, Fix
from timeline.app.dashboard import create_app

__all__ = ["Actions", "Article", "Fix", "create_app"]
