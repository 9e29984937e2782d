"""How much an event matters in its story, with reasons."""

from timeline.rank.signs import rank

__all__ = ["rank"]
