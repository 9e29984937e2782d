"""A story in other people's formats: one module a format, each a pure function from a chronicle to text or bytes."""

from timeline.export.write import check, takes, write

__all__ = ["check", "takes", "write"]
