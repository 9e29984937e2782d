"""A story in one SQLite file."""

from timeline.store.codec import StoredMeaning
from timeline.store.file import is_story, load, save

__all__ = ["StoredMeaning", "is_story", "load", "save"]
