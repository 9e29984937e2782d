"""Timeline turns a pile of articles into a timeline whose every mark opens its source sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.model.edtf import edtf
    from timeline.model.text import Document
    from timeline.model.words import in_words
    from timeline.story import Story, build, load
    from timeline.temporal.tag import tag

__all__ = ["Document", "Story", "build", "edtf", "in_words", "load", "tag"]


def __getattr__(name: str) -> Any:
    """A public name, imported when it is first asked for: so that the program can be stopped while it starts."""
    if name not in __all__:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    from timeline import public

    return getattr(public, name)


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
