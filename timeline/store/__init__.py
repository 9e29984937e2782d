"""A story in one SQLite file."""

from timeline.store.codec import StoredMeaning
from timeline.store.file import Stamp, is_story, load, place, save, stamp

__all__ = ["Stamp", "StoredMeaning", "is_story", "load", "place", "save", "stamp"]
