"""From files to documents: the folder, its manifest, and what the files say about themselves."""

from timeline.read.source import read
from timeline.read.values import Metadata, PinEntry, Progress, Reading

__all__ = ["Metadata", "PinEntry", "Progress", "Reading", "read"]
