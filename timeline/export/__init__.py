"""A story in other people's formats: one module a format, each a pure function from a chronicle to text."""

from timeline.export.write import check, write

__all__ = ["check", "write"]
