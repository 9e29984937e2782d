"""Weights of the named features of a pair of mentions.

Fitted by `python -m tests.benchmarks.coref PATH --fit` on news annotated with event coreference.
"""

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "agent name and noun": -0.45,
    "agent none": 0.1,
    "agent open": -0.14,
    "agent other name": -0.96,
    "agent other noun": -0.32,
    "agent shared": -0.35,
    "argument in sentence": 0.73,
    "arguments shared": 0.56,
    "arguments shared, class": 0.83,
    "arguments shared, derived": -0.08,
    "arguments shared, same": -0.19,
    "bias": -2.11,
    "crossed": 0.84,
    "documents akin": 0.37,
    "documents akin, at most usual": 3.52,
    "documents akin, class": -0.13,
    "documents akin, derived": 0.32,
    "documents akin, same": 0.18,
    "documents alike": 0.86,
    "general word": -1.78,
    "names": 0.15,
    "names apart": -0.2,
    "one document": 4.61,
    "one sentence": -2.89,
    "other name and noun": -0.65,
    "other open": 0.03,
    "other other name": -1.6,
    "other other noun": -0.07,
    "other shared": 0.19,
    "patient name and noun": 0.24,
    "patient none": -0.31,
    "patient open": -0.34,
    "patient other name": -2.27,
    "patient other noun": -0.12,
    "patient shared": 0.69,
    "place none": -0.82,
    "place open": -0.84,
    "place other name": -0.57,
    "place shared": 0.12,
    "rare word": -0.46,
    "sentences alike": 0.52,
    "sentences alike, class": -0.28,
    "sentences alike, derived": -0.74,
    "sentences alike, same": 1.54,
    "word class": -1.08,
    "word derived": -1.05,
    "word same": 0.02,
}
