"""A story in one SQLite file."""

from timeline.store.codec import StoredMeaning
from timeline.store.file import load, save

__all__ = ["StoredMeaning", "load", "save"]
