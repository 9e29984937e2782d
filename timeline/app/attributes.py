"""Attributes of page elements whose names Python cannot spell."""

from __future__ import annotations

from typing import Any


def attributes(**named: str) -> dict[str, Any]:
    """`aria_label="x"` as `{"aria-label": "x"}`, to be handed to a component."""
    return {name.replace("_", "-"): value for name, value in named.items()}
