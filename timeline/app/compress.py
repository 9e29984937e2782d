"""Compressed answers: what is text goes out in gzip to whoever takes it, and scripts are compressed once."""

from __future__ import annotations

import gzip
from functools import lru_cache

from flask import Flask, Response, request

_LEAST = 1_000  # bytes: less is not worth it
_TEXTS = ("text/", "application/json", "application/javascript", "image/svg+xml")
_QUICK, _SMALL = 4, 6  # levels of gzip for answers made anew, and for files
_FILES = 64  # compressed files remembered


def compress(server: Flask) -> None:
    """Compress the answers of a server."""

    @lru_cache(maxsize=_FILES)
    def small(content: bytes) -> bytes:
        return gzip.compress(content, _SMALL, mtime=0)

    def pack(response: Response) -> Response:
        kind = response.content_type or ""
        is_packed = response.status_code != 200 or "Content-Encoding" in response.headers
        if is_packed or not request.accept_encodings["gzip"] or not kind.startswith(_TEXTS):
            return response
        response.direct_passthrough = False
        content = response.get_data()
        if len(content) < _LEAST:
            return response
        is_file = kind.startswith(("application/javascript", "text/javascript", "text/css"))
        response.set_data(small(content) if is_file else gzip.compress(content, _QUICK, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
        response.headers.add("Vary", "Accept-Encoding")
        return response

    server.after_request(pack)
