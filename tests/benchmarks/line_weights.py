"""Weights of what speaks for a sentence as the summary of a day.

Fitted by `python -m tests.benchmarks.tls PATH --fit` on annotated timelines.
"""

LINE_WEIGHTS = {
    "ahead": -0.008,
    "bias": -0.317,
    "central": 0.185,
    "central and of the story": -0.08,
    "content": 0.027,
    "day after": 0.018,
    "figures": -0.021,
    "first": -0.018,
    "in a lead": -0.006,
    "length": -0.203,
    "log length": 0.129,
    "long after": -0.025,
    "named": -0.009,
    "named alone": 0.001,
    "of the story": 0.654,
    "quotes": 0.008,
    "same day": 0.021,
    "short": 0.021,
    "week after": 0.072,
}
