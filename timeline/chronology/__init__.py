"""The calendar of a story: publications bounded as one, and the time of every expression with its reasons.

No clock is read: without a known or inferred publication a relative expression stays relative.
"""

from timeline.chronology.dating import Solution, solve
from timeline.chronology.relations import After, Filed, limit

__all__ = ["After", "Filed", "Solution", "limit", "solve"]
