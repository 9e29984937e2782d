"""PNG and PDF by Typst, a typesetter in one library: no browser, no fetched fonts, nothing asked of any host.

Documents are our own templates beside the other assets; what a source says reaches them as data, never as markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from timeline.assets import asset


def typeset(template: str, data: Mapping[str, Any], *, form: Literal["pdf", "png"], ppi: float = 144) -> bytes:
    """The asset `template` filled with `data`, as "pdf" or "png" (`ppi` px an inch)."""
    import typst

    words = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace").decode()
    made: bytes = typst.compile(asset(template).encode(), format=form, ppi=ppi, sys_inputs={"data": words})
    return made
