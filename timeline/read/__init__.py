"""From files to documents: the folder, its manifest, and what the files say about themselves."""

from timeline.model.edit import PinEntry
from timeline.read.source import read
from timeline.read.values import Metadata, Progress, Reading

__all__ = ["Metadata", "PinEntry", "Progress", "Reading", "read"]
