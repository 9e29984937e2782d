"""The dashboard: `create_app(story, actions)` makes the Dash application of one story."""

from timeline.app.actions import Actions
from timeline.app.dashboard import create_app

__all__ = ["Actions", "create_app"]
