"""Weights of what speaks for a day of a story, and the part of the days that a reference holds.

Fitted by `python -m tests.benchmarks.tls PATH --fit` on annotated timelines.
"""

SHARE = 0.44

WEIGHTS = {
    "articles naming": 0.87,
    "bias": -3.37,
    "central": 0.57,
    "days naming": 1.56,
    "first": 0.78,
    "full": 0.07,
    "log articles naming": 1.47,
    "log central": 0.59,
    "log days naming": 1.85,
    "log full": -0.18,
    "log named ahead": -0.07,
    "log named day after": -0.2,
    "log named in a lead": 0.33,
    "log named long after": -0.05,
    "log named same day": -0.52,
    "log named week after": -0.33,
    "log published": 1.56,
    "named ahead": -0.07,
    "named day after": 0.05,
    "named in a lead": 0.58,
    "named same day": -0.65,
    "named week after": -0.21,
    "peak articles naming": 0.28,
    "peak central": -0.18,
    "peak days naming": -0.09,
    "peak full": -0.04,
    "peak named ahead": -0.13,
    "peak named day after": 0.07,
    "peak named in a lead": 0.12,
    "peak named long after": 0.1,
    "peak named same day": 0.28,
    "peak named week after": 0.31,
    "peak published": 0.36,
    "published": 0.23,
}
