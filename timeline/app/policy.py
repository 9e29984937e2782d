"""What the browser may load and reach for the dashboard: this server, and nothing else."""

from __future__ import annotations

from dash import Dash
from flask import Response

# Dash, Plotly and the components hold scripts and styles inline, and tools that test a page bring their own: so these
# are allowed. That no source text becomes one is the components' part: they set it as text.
_POLICY = "; ".join([
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
])


def protect(app: Dash) -> None:
    """Send with every answer a policy that the browser enforces, whatever the page may come to hold."""

    def send(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    app.server.after_request(send)
