"""The ids of the dashboard's components, each once."""

from __future__ import annotations

ADDRESS = "address"
VIEW = "view"
SELECTED = "selected"
WIDTH = "chart-width"
SCHEME = "scheme"
READING = "reading"

SEARCH = "search"
EXPORT = "export"
DOWNLOAD = "download"
THEME = "theme"

FILTER = "filter"
DRAWN = "drawn"
LANES = "lanes"
SCALE = "scale"
CAUTIONS = "cautions"
OUTLETS = "filter-outlets"
ACTORS = "filter-actors"
STANDINGS = "filter-standings"
DATES = "filter-dates"
FIND_OUTLET = "find-outlet"
FIND_ACTOR = "find-actor"
CHIPS = "chips"

CHART = "chart"
GRAPH = "graph"
LABELS = "labels"
HOVER = "hover-line"
NOTE = "scale-note"
KEY = "key"
ANNOUNCE = "announce"
CHRONOLOGY = "chronology"
ROWS = "rows"
BELOW = "below-list"
RINGED = "ringed"
SHOWN_COUNT = "shown-count"
EVIDENCE = "evidence"
EVIDENCE_BODY = "evidence-body"

UNPLACED = "unplaced"
TRAY = "tray"
UNPLACED_ROWS = "unplaced-rows"
UNPLACED_DRAWER = "unplaced-drawer"
ARTICLE_DRAWER = "article-drawer"
ARTICLE_MARK = "article-mark"


def chip(facet: str, value: str) -> dict[str, str]:
    """The id of the chip that removes one value of a filter."""
    return {"type": "chip", "facet": facet, "value": value}
