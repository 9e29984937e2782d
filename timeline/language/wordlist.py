"""Lists of words, written as running text."""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """The words of the lines, which white space sets apart."""
    return frozenset(word for line in lines for word in line.split())
