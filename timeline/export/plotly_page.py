"""The chart as a page with Plotly's own figure, self-contained: large, with its hovering and its picture button."""

from __future__ import annotations

from timeline.export.cms import plain_html
from timeline.export.entries import Page
from timeline.figure import config, figure
from timeline.scene import Scene
from timeline.svg import describe, escape


def plotly_page(shown: Page, drawn: Scene, *, title: str, theme: str = "light", built: str = "") -> str:
    """One HTML page with all of plotly.js in it, which loads nothing; the same chronology stands under the figure."""
    made = figure(drawn, theme=theme).to_html(full_html=False, include_plotlyjs=True, config=config(),
                                              div_id="timeline-figure")
    text = plain_html(shown, drawn, title=title, built=built, picture="")
    return (f'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Timeline">'
            f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{escape(title)}</title></head>'
            f'<body><main><div role="group" aria-label="{escape(describe(drawn))}">{made}</div>{text}</main></body>'
            "</html>\n")
