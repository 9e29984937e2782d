"""Weights of the named features of a possible attribution.

Fitted by `python -m tests.benchmarks.attribution PATH --fit` on annotated news.

A feature without a weight here counts nothing. A sum of at least `THRESHOLD` makes an attribution.
"""

from __future__ import annotations

from collections.abc import Mapping

THRESHOLD = -0.25

WEIGHTS: Mapping[str, float] = {
    "about saying": -0.32,
    "about thing": -0.35,
    "about with clause": 0.29,
    "about with passive": -0.21,
    "class about": 0.55,
    "class according": 1.14,
    "class feel": 0.29,
    "class phrasal": 0.31,
    "class say": 0.35,
    "class seem": 0.54,
    "class show": 0.38,
    "core": 0.65,
    "core with parenthetical": 0.56,
    "feel with object": -0.27,
    "first in sentence": 0.48,
    "form open": -0.35,
    "form quote": 0.15,
    "in quotation": -4.42,
    "length 1 or 2": -0.41,
    "loose": -0.51,
    "loose with clause": 0.18,
    "loose with open": 0.16,
    "loose with passive": -0.23,
    "loose with prep": -0.41,
    "loose with quote": 0.31,
    "modal": -0.27,
    "noun with clause": -0.49,
    "passive": 0.27,
    "place ROOT": 1.22,
    "place acl": -0.41,
    "place advcl": 0.5,
    "place ccomp": -0.98,
    "place conj": 0.42,
    "place parataxis": 0.5,
    "place pcomp": -0.42,
    "place prep": 1.27,
    "place relcl": 0.25,
    "quotation in content": 0.41,
    "say with object": -0.25,
    "say with parenthetical": 0.21,
    "say with passive": -0.37,
    "say with prep": -0.53,
    "say with quote": 0.9,
    "speaker first person": 0.1,
    "speaker named": 0.16,
    "speaker none": -0.74,
    "speaker noun": -0.36,
    "speaker thing": -0.7,
    "speaker third person": -0.4,
    "tag VB": -0.53,
    "tag VBD": 0.22,
    "that": 0.51,
    "think with clause": -0.73,
    "think with passive": 0.55,
    "want with clause": -0.36,
    "want with open": 0.14,
}
