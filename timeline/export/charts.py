"""What each format of a chart draws, by the options that it has: one function a format."""

from __future__ import annotations

from collections.abc import Collection

from timeline.export.entries import page
from timeline.model.event import Chronicle
from timeline.model.time import Interval
from timeline.scene import scene

TOP = 20  # events, where none are chosen


def html(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, theme: str = "auto",
         title: str = "Timeline", scale: str = "auto", lanes: str = "bands", orientation: str = "horizontal",
         dates: str = "uk", built: str = "", renderer: str = "svg") -> str:
    """A page: the light embed, or with the renderer "plotly" the one with Plotly's figure in it."""
    if renderer == "svg":
        from timeline.export.html import html as light

        return light(chronicle, events=events, top=top, theme=theme, title=title, scale=scale, lanes=lanes,
                     orientation=orientation, dates=dates, built=built)
    if renderer != "plotly":
        raise ValueError(f"no renderer is called {renderer!r}: use svg or plotly")
    from timeline.export.plotly_page import plotly_page

    shown = page(chronicle, events, top=top, dates=dates)
    drawn = scene(shown.events, width=900, scale=scale, lanes=lanes, orientation=orientation, dates=dates)
    return plotly_page(shown, drawn, title=title, theme="light" if theme == "auto" else theme, built=built)


def svg(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, width: int = 900,
        theme: str = "light", title: str = "Timeline", scale: str = "auto", lanes: str = "bands",
        orientation: str = "horizontal", dates: str = "uk", window: Interval | None = None, budget: int | None = None,
        built: str = "", for_illustrator: bool = False) -> str:
    """A picture of the chart that stands alone."""
    from timeline.export.picture import picture

    shown = page(chronicle, events, top=top, dates=dates)
    drawn = scene(shown.events, width=width, scale=scale, lanes=lanes, orientation=orientation, dates=dates,
                  window=window, budget=budget)
    return picture(shown, drawn, title=title, theme=theme, built=built, for_illustrator=for_illustrator)


def png(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, width: int = 900,
        theme: str = "light", title: str = "Timeline", scale: str = "auto", lanes: str = "bands",
        orientation: str = "horizontal", dates: str = "uk", built: str = "") -> bytes:
    """The same picture, at twice its size in px."""
    from timeline.export.picture import png

    shown = page(chronicle, events, top=top, dates=dates)
    drawn = scene(shown.events, width=width, scale=scale, lanes=lanes, orientation=orientation, dates=dates)
    return png(shown, drawn, title=title, theme=theme, built=built)


def pdf(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, title: str = "Timeline",
        scale: str = "auto", lanes: str = "bands", orientation: str = "horizontal", dates: str = "uk",
        built: str = "") -> bytes:
    """Drawing and chronology on A4, or on US Letter where dates are American."""
    from timeline.export.pdf import HEIGHT, WIDTH, pdf

    shown = page(chronicle, events, top=top, dates=dates)
    drawn = scene(shown.events, width=WIDTH, height=HEIGHT, scale=scale, lanes=lanes, orientation=orientation,
                  dates=dates)
    return pdf(shown, drawn, title=title, built=built, paper="us-letter" if dates in ("us", "ap") else "a4")


def docx(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, title: str = "Timeline",
         scale: str = "auto", lanes: str = "bands", orientation: str = "horizontal", dates: str = "uk",
         built: str = "") -> bytes:
    """Picture and chronology as a Word document."""
    from timeline.export.docx import docx

    shown = page(chronicle, events, top=top, dates=dates)
    drawn = scene(shown.events, width=900, scale=scale, lanes=lanes, orientation=orientation, dates=dates)
    return docx(shown, drawn, title=title, built=built)


def pasted(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, title: str = "Timeline",
           scale: str = "auto", lanes: str = "bands", dates: str = "uk", built: str = "") -> str:
    """The same HTML with the picture inside, to be pasted into an editor."""
    from timeline.export.cms import pasted

    shown = page(chronicle, events, top=top, dates=dates)
    return pasted(shown, scene(shown.events, width=900, scale=scale, lanes=lanes, dates=dates), title=title,
                  built=built)


def cms(chronicle: Chronicle, *, events: Collection[str] | None = None, top: int = TOP, width: int = 900,
        title: str = "Timeline", scale: str = "auto", lanes: str = "bands", orientation: str = "horizontal",
        dates: str = "uk", built: str = "") -> bytes:
    """Picture and plain HTML, packed, for systems that strip frames and scripts."""
    from timeline.export.cms import cms

    shown = page(chronicle, events, top=top, dates=dates)
    drawn = scene(shown.events, width=width, scale=scale, lanes=lanes, orientation=orientation, dates=dates)
    return cms(shown, drawn, title=title, built=built)
