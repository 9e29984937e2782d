"""Weights of the named features of a pair of mentions.

Fitted by `python -m tests.benchmarks.coref PATH --fit` on news annotated with event coreference.
"""

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {"word same": 1.0}
