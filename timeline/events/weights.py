"""Weights of the named features of a possible attribution.

Fitted by `python -m tests.benchmarks.attribution PATH --fit` on annotated news.

A feature without a weight here counts nothing. A sum of at least `THRESHOLD` makes an attribution.
"""

from __future__ import annotations

from collections.abc import Mapping

THRESHOLD = -0.4

WEIGHTS: Mapping[str, float] = {
    "about pronoun": -0.15,
    "about thing": -0.19,
    "about with prep": -0.26,
    "bias": -0.28,
    "class about": 0.72,
    "class according": 1.15,
    "class adjective": 0.3,
    "class feel": 0.27,
    "class phrasal": 0.44,
    "class say": 0.61,
    "class seem": 0.5,
    "class show": 0.33,
    "feel with object": -0.15,
    "form clause": 0.24,
    "form object": -0.3,
    "form open": -0.37,
    "form parenthetical": 0.49,
    "form prep": -0.45,
    "form quote": 0.56,
    "in quotation": -4.38,
    "loose": -0.74,
    "loose with clause": 0.35,
    "loose with object": -0.17,
    "loose with passive": -0.28,
    "loose with quote": 0.43,
    "modal": -0.27,
    "noun with clause": -0.39,
    "place ROOT": 1.43,
    "place acl": -0.26,
    "place advcl": 0.57,
    "place ccomp": -0.86,
    "place conj": 0.36,
    "place parataxis": 0.51,
    "place pcomp": -0.36,
    "place prep": 1.14,
    "place relcl": 0.18,
    "say with clause": 0.28,
    "say with object": -0.33,
    "say with open": -1.0,
    "say with parenthetical": 0.59,
    "say with passive": -0.51,
    "say with prep": -0.44,
    "say with quote": 0.78,
    "speaker first person": 0.3,
    "speaker named": 0.4,
    "speaker none": -0.16,
    "speaker noun": -0.2,
    "speaker thing": -0.57,
    "tag VB": -0.43,
    "tag VBD": 0.4,
    "tag VBG": 0.16,
    "tag VBP": 0.33,
    "tag VBZ": 0.21,
    "think with clause": -0.55,
    "think with prep": 0.73,
    "want with clause": -0.41,
    "want with open": 0.25,
}
