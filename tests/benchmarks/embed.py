"""How soon the embed is drawn, beside vis-timeline and TimelineJS, and how smoothly it pans.

    python -m tests.benchmarks.embed PATH [--runs N]

PATH is a story file, a folder of articles, or a topic of a corpus (a folder with `articles.jsonl`, of which the first
articles are read). Each page shows the same events, 20 and 500 (or as many as there are), from disk in headless
Chromium; the pages take turns. Drawn is when the frame that has a first mark laid out has been painted, counted from
the start of navigation; in place is when the first twenty marks have been painted where they stay, since TimelineJS
begins with all its marks on one spot and moves them from there. The figures are medians. Rivals are measured where
`npm ci` has installed them in tests/benchmarks.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.hidden_dates import untokenised
from tests.browser.conftest import ARGS, MISSING, executable
from timeline.model.calendar import DAY, civil
from timeline.model.event import Chronicle, Event
from timeline.model.text import Document
from timeline.scene.axis import key
from timeline.scene.drafts import dates
from timeline.store import is_story
from timeline.story import Story, build, load

MODULES = Path(__file__).parent / "node_modules"
SIZES = (20, 500)
ARTICLES = 80  # of a topic: enough for 500 events
PAN_STEPS = 120  # frames
_SECONDS = 120  # a page that takes longer is broken
DRAWN = """(() => { let stood = "", since = 0; const look = () => {
  const marks = [...document.querySelectorAll("%s")].slice(0, 20);
  const boxes = marks.map(one => one.getBoundingClientRect());
  if (!boxes.some(box => box.width || box.height)) { requestAnimationFrame(look); return }
  const places = boxes.map(box => Math.round(box.left)).join(), painted = new MessageChannel();
  painted.port1.onmessage = () => { const now = performance.now(); window.drawnAt = window.drawnAt || now;
    if (places !== stood) { stood = places; since = now }
    if (now - since > 500) { window.inPlaceAt = since; return }
    requestAnimationFrame(look) };
  painted.port2.postMessage(0) };
  requestAnimationFrame(look) })()"""
PAN = """steps => new Promise(done => {
  const pane = document.querySelector(".w900 .pane"), took = []; let last = 0;
  const frame = now => { if (last) took.push(now - last); last = now; pane.scrollLeft += 15;
    took.length < steps ? requestAnimationFrame(frame) : done(took) };
  requestAnimationFrame(frame) })"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a line a page, and one JSON object; 2 without a browser."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.embed", description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args(arguments)
    told = story(options.path)
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        path = executable(playwright)
        if path is None:
            print(MISSING, file=sys.stderr)
            return 2
        browser = playwright.chromium.launch(executable_path=path, args=ARGS)
        found: dict[str, Any] = {str(size): measured(told, size, Path(folder), browser, options.runs) for size in SIZES}
        found["pan"] = panned(told, Path(folder), browser)
        browser.close()
    found |= pictures(told)
    print(json.dumps(found))
    return 0


def story(path: Path) -> Story:
    """The story of a story file, of a folder of articles, or of the first articles of a topic."""
    if path.is_file() and is_story(path):
        return load(path)
    lines = path / "articles.jsonl"
    if not lines.is_file():
        return build(path)
    records = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()[:ARTICLES]]
    return build([Document(record["id"], "\n\n".join(map(untokenised, record["sentences"])), language="en",
                           outlet=record["source"], published=record["date"]) for record in records])


def measured(told: Story, size: int, folder: Path, browser: Browser, runs: int) -> dict[str, float]:
    """Milliseconds until the pages of so many events are drawn, and how many times as long the rivals take."""
    ranked = sorted((event for event in told.events if dates(event)), key=lambda event: (-event.salience, event.id))
    events = [event for event in told.events if event in set(ranked[:size])]
    pages = {name: (page, mark) for name, made, mark in PAGES if (page := made(told.chronicle, events, folder))}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in pages}
    blank = folder / "blank.html"
    blank.write_text("<!doctype html><title>blank</title><p>blank</p>", encoding="utf-8")
    for _ in range(runs + 1):  # the first of each warms the disk and is not counted
        for name, (page, mark) in pages.items():
            times[name].append(drawn(browser, page, mark, blank))
    found = {f"{name}{what}_ms": median(one[place] for one in took[1:]) for name, took in times.items()
             for place, what in enumerate(("", "_in_place"))}
    ratios = {f"{name}{what}_over_ours": found[f"{name}{what}_ms"] / found[f"ours{what}_ms"] for name in times
              if name != "ours" for what in ("", "_in_place")}
    sizes = {"events": float(len(events)), "ours_kb": pages["ours"][0].stat().st_size / 1000}
    print(size, {name: round(value, 2) for name, value in (found | ratios | sizes).items()}, file=sys.stderr)
    return found | ratios | sizes


def drawn(browser: Browser, page: Path, mark: str, blank: Path) -> tuple[float, float]:
    """Milliseconds from navigation until a first mark has been painted, and until marks have been in their places."""
    context = browser.new_context(viewport={"width": 1000, "height": 900}, offline=True)
    tab = context.new_page()
    tab.goto(blank.as_uri())  # so that no page pays for the start of its process
    tab.add_init_script(DRAWN % mark)
    tab.goto(page.as_uri(), wait_until="commit")
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        at = tab.evaluate("window.inPlaceAt ? [window.drawnAt, window.inPlaceAt] : []")
        if at:
            context.close()
            return float(at[0]), float(at[1])
        tab.wait_for_timeout(50)
    raise TimeoutError(f"{page.name}: nothing is drawn")


def panned(told: Story, folder: Path, browser: Browser) -> dict[str, float]:
    """The time between frames while the zoomed drawing of the larger story moves, in milliseconds."""
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    page.goto((folder / f"ours{len(told.events[:SIZES[-1]])}.html").as_uri())
    page.get_by_role("button", name="Zoom in").click()
    page.locator(".zoom output", has_text="2 times").wait_for()
    took = page.evaluate(PAN, PAN_STEPS)
    page.close()
    within = sum(one < 34 for one in took) / len(took)
    return {"frames": float(len(took)), "under_34_ms": within, "p95_ms": quantiles(took, n=20)[-1]}


def pictures(told: Story) -> dict[str, float]:
    """Seconds to write the pictures of 20 events, without a browser; the first of each, imports included."""
    found = {}
    with TemporaryDirectory() as folder:
        for form in ("svg", "png", "pdf"):
            start = time.perf_counter()
            told.export(Path(folder) / f"chart.{form}", top=20)
            found[f"{form}_s"] = time.perf_counter() - start
    return found


def ours(chronicle: Chronicle, events: Sequence[Event], folder: Path) -> Path:
    """The embed."""
    from timeline.export import write

    return write(chronicle, folder / f"ours{len(events)}.html", events=[event.id for event in events])


def vis(_chronicle: Chronicle, events: Sequence[Event], folder: Path) -> Path | None:
    """A page with vis-timeline's standalone build, None if that is not installed."""
    library = MODULES / "vis-timeline"
    if not library.is_dir():
        return _missing("vis-timeline")
    script = library / "standalone" / "umd" / "vis-timeline-graph2d.min.js"
    script = script if script.is_file() else script.with_name("vis-timeline-graph2d.js")
    items = [{"id": place, "content": event.headline.replace("<", "&lt;"), "start": _iso(event, 0),
              **({"end": _iso(event, 1)} if _iso(event, 1) else {})} for place, event in enumerate(events)]
    style = next(library.glob("styles/*.min.css"))
    return _page(folder / f"vis{len(events)}.html", (style,), (script,),
                 f"new vis.Timeline(document.getElementById('chart'), new vis.DataSet({_data(items)}), {{}});")


def timelinejs(_chronicle: Chronicle, events: Sequence[Event], folder: Path) -> Path | None:
    """A page with TimelineJS, None if that is not installed."""
    library = MODULES / "@knight-lab" / "timelinejs" / "dist"
    if not library.is_dir():
        return _missing("TimelineJS")
    items = [{"start_date": dict(zip(("year", "month", "day"), _iso(event, 0).split("-"), strict=False)),
              "text": {"headline": event.headline.replace("<", "&lt;"), "text": event.second_line}}
             for event in events]
    (folder / "css").exists() or shutil.copytree(library / "css", folder / "css")
    return _page(folder / f"timelinejs{len(events)}.html", (folder / "css" / "timeline.css",),
                 (library / "js" / "timeline.js",), f"new TL.Timeline('chart', {_data({'events': items})});")


PAGES: tuple[tuple[str, Callable[[Chronicle, Sequence[Event], Path], Path | None], str], ...] = (
    ("ours", ours, ".drawing a"), ("vis", vis, ".vis-item"), ("timelinejs", timelinejs, ".tl-timemarker"))


def _missing(name: str) -> None:
    print(f"{name} is not measured: run npm ci in tests/benchmarks, or make bench", file=sys.stderr)


def _iso(event: Event, end: int) -> str:
    """The first or last known day of an event's first date, "" if it is open there."""
    seconds = key(dates(event)[0])[end]
    seconds = key(dates(event)[0])[1] if seconds is None and end == 0 else seconds
    if seconds is None:
        return ""
    year, month, day = civil(seconds // DAY)
    return f"{max(year, 1):04d}-{month:02d}-{day:02d}"


def _data(items: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> str:
    return json.dumps(items).replace("</", "<\\/")


def _page(path: Path, styles: Sequence[Path], scripts: Sequence[Path], start: str) -> Path:
    head = "".join(f'<link rel="stylesheet" href="{style.as_uri()}">' for style in styles)
    body = "".join(f'<script src="{script.as_uri()}"></script>' for script in scripts)
    path.write_text(f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>'
                    f'<div id="chart" style="width:100%;height:600px"></div>{body}<script>{start}</script></body>'
                    "</html>", encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
