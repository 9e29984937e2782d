"""Long scripts go out with a hint that the browser compile them whole while they load, beside what the page does.

By default V8 parses the functions of a script once to find their ends, and again when they are called, on the thread
that draws the page: of plotly.js half a second. Browsers that do not know the hint take it for a comment.
See "Explicit JavaScript compile hints" (v8.dev, 2025).
"""

from __future__ import annotations

from flask import Flask, Response

_HINT = b"//# allFunctionsCalledOnLoad\n"
_LONG = 900_000  # bytes: shorter scripts are compiled before anybody notices


def hint(server: Flask) -> None:
    """Add the hint to the long scripts of a server. What compresses answers must be told before, to see it."""

    def add(response: Response) -> Response:
        is_script = (response.content_type or "").startswith(("application/javascript", "text/javascript"))
        if response.status_code == 200 and is_script and (response.content_length or 0) >= _LONG:
            response.direct_passthrough = False
            response.set_data(_HINT + response.get_data())
        return response

    server.after_request(add)
