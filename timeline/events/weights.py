"""Weights of the named features of a possible attribution.

Fitted by `python -m tests.benchmarks.attribution PATH --fit` on annotated news.

A feature without a weight here counts nothing. A sum of at least `THRESHOLD` makes an attribution.
"""

from __future__ import annotations

from collections.abc import Mapping

THRESHOLD = -0.4

WEIGHTS: Mapping[str, float] = {
    "about pronoun": -0.15,
    "about thing": -0.2,
    "about with clause": 0.21,
    "about with passive": -0.32,
    "about with prep": -0.19,
    "bias": -0.25,
    "class about": 0.74,
    "class according": 1.11,
    "class adjective": 0.28,
    "class feel": 0.29,
    "class phrasal": 0.49,
    "class say": 0.54,
    "class seem": 0.55,
    "class show": 0.3,
    "feel with object": -0.2,
    "form clause": 0.31,
    "form object": -0.32,
    "form open": -0.42,
    "form parenthetical": 0.47,
    "form prep": -0.47,
    "form quote": 0.58,
    "in quotation": -4.39,
    "loose": -0.71,
    "loose with clause": 0.35,
    "loose with object": -0.18,
    "loose with passive": -0.24,
    "loose with prep": -0.18,
    "loose with quote": 0.38,
    "modal": -0.26,
    "noun with clause": -0.46,
    "place ROOT": 1.42,
    "place acl": -0.32,
    "place advcl": 0.55,
    "place ccomp": -0.87,
    "place conj": 0.34,
    "place parataxis": 0.49,
    "place pcomp": -0.38,
    "place prep": 1.1,
    "place relcl": 0.17,
    "say with clause": 0.26,
    "say with object": -0.26,
    "say with open": -0.94,
    "say with parenthetical": 0.62,
    "say with passive": -0.52,
    "say with prep": -0.43,
    "say with quote": 0.81,
    "speaker first person": 0.33,
    "speaker named": 0.4,
    "speaker none": -0.15,
    "speaker noun": -0.2,
    "speaker thing": -0.52,
    "tag VB": -0.44,
    "tag VBD": 0.4,
    "tag VBG": 0.17,
    "tag VBP": 0.33,
    "tag VBZ": 0.21,
    "think with clause": -0.65,
    "think with passive": 0.49,
    "think with prep": 0.42,
    "want with clause": -0.53,
    "want with open": 0.29,
}
