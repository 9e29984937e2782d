"""The chart: the drawing of the events of a view at the width it has on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.book import bounds
from timeline.model.event import Event

CONFIG = {"showSendToCloud": False, "displaylogo": False, "displayModeBar": False, "scrollZoom": False}


def chart() -> Component:
    """The place of the chart; it is drawn as soon as its width is known."""
    graph = dcc.Graph(id=ids.GRAPH, config=CONFIG, figure={"data": [], "layout": EMPTY}, responsive=False)
    return html.Section(
        [html.P(strings.CHART_HELP, className="for-readers"), graph],
        id=ids.CHART,
        className="chart",
        **{"aria-label": strings.CHART},
    )


EMPTY: dict[str, Any] = {
    "height": 380,
    "xaxis": {"visible": False},
    "yaxis": {"visible": False},
    "paper_bgcolor": "rgba(0,0,0,0)",
    "plot_bgcolor": "rgba(0,0,0,0)",
    "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
}


def drawing(events: Sequence[Event], *, width: int, theme: str, selected: str) -> dict[str, Any]:
    """The drawing as plain data: a point an event."""
    placed = [(event, interval) for event in events if (interval := bounds(event)) is not None]
    years = [(i.earliest or i.latest).date[0] for _, i in placed]  # type: ignore[union-attr]
    points = {
        "type": "scatter",
        "mode": "markers",
        "x": years,
        "y": [-row for row in range(len(placed))],
        "text": ["" for _ in placed],
        "hoverinfo": "skip",
        "customdata": [[event.id] for event, _ in placed],
        "marker": {
            "size": [18 if event.id == selected else 12 for event, _ in placed],
            "color": "#ECEEF1" if theme == "dark" else "#22262B",
        },
    }
    return {"data": [points], "layout": {**EMPTY, "width": width}}
