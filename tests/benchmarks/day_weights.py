"""Weights of what speaks for a day of a story, and the part of the days that a reference holds.

Fitted by `python -m tests.benchmarks.tls PATH --fit` on annotated timelines.
"""

SHARE = 0.44

WEIGHTS = {
    "articles naming": 0.95,
    "bias": -3.37,
    "central": 0.54,
    "days naming": 1.59,
    "first": 0.79,
    "full": 0.03,
    "log articles naming": 1.49,
    "log central": 0.66,
    "log days naming": 1.77,
    "log full": -0.2,
    "log named ahead": -0.07,
    "log named day after": -0.23,
    "log named in a lead": 0.42,
    "log named long after": -0.01,
    "log named same day": -0.46,
    "log named week after": -0.28,
    "log published": 1.55,
    "named ahead": -0.04,
    "named day after": 0.05,
    "named in a lead": 0.59,
    "named long after": -0.02,
    "named same day": -0.56,
    "named week after": -0.31,
    "peak articles naming": 0.33,
    "peak central": -0.31,
    "peak days naming": 0.01,
    "peak full": -0.06,
    "peak named ahead": -0.07,
    "peak named day after": 0.11,
    "peak named in a lead": 0.03,
    "peak named long after": 0.11,
    "peak named same day": 0.2,
    "peak named week after": 0.29,
    "peak published": 0.42,
    "published": 0.2,
}
