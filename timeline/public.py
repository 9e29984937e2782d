"""The public names of the package, for `timeline` to give."""

from timeline.model.edtf import edtf
from timeline.model.text import Document
from timeline.model.words import in_words
from timeline.story import Story, build, load
from timeline.temporal.tag import tag

__all__ = ["Document", "Story", "build", "edtf", "in_words", "load", "tag"]
