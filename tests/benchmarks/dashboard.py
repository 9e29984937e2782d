"""How quickly the dashboard answers, in a headless browser on this machine.

    python -m tests.benchmarks.dashboard [PATH] [--events N] [--seconds S] [--only PART] [--out FILE]

PATH is a story file, a folder of articles or a topic of a corpus, the sample articles without one. The parts: `first`
(the first chart of PATH beside an empty Dash page with one Plotly graph, by turns), `selection` (500 events: from a
click to the marked sentence), `articles` (100 articles of 50 pages: from a click to the sentence in the open
article), `large` (100,000 events, or `--events`: opening, zoom, pan, memory) and `load` (20 sessions, each acting
every 2 s for two minutes, or `--seconds`: what a browser asked is asked again, each reader with events of its own
selected, so that hardly two ask for the same drawing). Stories of so many events are invented (`synthetic.py`). Times
are in ms; the last line printed is one JSON object, with the load of the machine before each part, since other work
slows all of it.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median, quantiles

from playwright.sync_api import Browser, Page, Request, sync_playwright

from tests.benchmarks.embed import story
from tests.benchmarks.synthetic import chronicle
from tests.browser.conftest import ARGS, executable
from timeline.story import Story

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("first", "selection", "articles", "large", "load")
SESSIONS, PAUSE = 20, 2.0  # and seconds between two acts of one
TURNS, CLICKS, ZOOMS = 7, 60, 10
_PAINTED = "selector => new Promise(done => { (function look() { if (document.querySelector(selector)) " \
    "requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))); " \
    "else requestAnimationFrame(look); })(); })"  # fmt: skip
_CHART = "#graph .main-svg .shapelayer path"
_SELECT = """([row, quick]) => new Promise(done => {
    const before = document.querySelector("#evidence h2").textContent;
    const begun = performance.now();
    document.querySelectorAll(".row")[row].click();
    (function look() {
        const now = document.querySelector("#evidence h2");
        if (now && now.textContent !== before && document.querySelector("#evidence .mark-trigger"))
            requestAnimationFrame(() => done(performance.now() - begun));
        else if (performance.now() - begun > 5000) done(null);
        else requestAnimationFrame(look);
    })();
})"""
_ZOOM = """move => new Promise(done => {
    const graph = document.querySelector("#graph .js-plotly-plot") || document.querySelector("#graph");
    const begun = performance.now();
    graph.on("plotly_afterplot", function drawn() {
        graph.removeListener("plotly_afterplot", drawn);
        requestAnimationFrame(() => done(performance.now() - begun));
    });
    document.querySelector(`[data-move=${move}]`).click();
})"""
_FRAMES = """() => { window.frames_ = []; let last = performance.now();
    (function tick(now) { window.frames_.push(now - last); last = now; requestAnimationFrame(tick); })(last); }"""


def main() -> None:
    """Runs the parts asked for and prints their figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", type=Path, default=ROOT / "seeds")
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--only", action="append", choices=PARTS)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--empty", type=int, help=argparse.SUPPRESS)  # serve an empty page on this port
    asked = parser.parse_args()
    if asked.empty:
        serve_empty(asked.empty)
        return
    figures: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(playwright), args=ARGS)
        work: dict[str, Callable[[], dict[str, float]]] = {
            "first": lambda: first(browser, shown(asked.path, Path(folder))),
            "selection": lambda: selection(browser, invented(Path(folder), 500)),
            "articles": lambda: articles(browser, invented(Path(folder), 2_000, pages=50)),
            "large": lambda: large(browser, invented(Path(folder), asked.events)),
            "load": lambda: load(browser, invented(Path(folder), 500), asked.seconds),
        }
        for part in asked.only or PARTS:
            busy = os.getloadavg()[0]
            figures[part] = {**{key: round(value, 3) for key, value in work[part]().items()}, "machine_load": busy}
            print(part, figures[part], flush=True)
        browser.close()
    text = json.dumps(figures)
    if asked.out:
        asked.out.write_text(text)
    print(text)


def invented(folder: Path, events: int, pages: int = 1) -> Path:
    """A story file of so many invented events."""
    path = folder / f"{events}-{pages}.timeline"
    if not path.exists():
        Story(chronicle(events, pages=pages)).save(path)
    return path


def shown(path: Path, folder: Path) -> Path:
    """What `timeline open` is given: a story file or a folder of articles as it is, of a corpus its story."""
    if not (path / "articles.jsonl").is_file():
        return path
    made = folder / "corpus.timeline"
    story(path).save(made)
    return made


def first(browser: Browser, path: Path) -> dict[str, float]:
    """From asking for the page to the first chart: a picture of it, the chart itself, and an empty page's."""
    empty: list[float] = []
    ours: list[float] = []
    pictures: list[float] = []
    port = free_port()
    command = [sys.executable, "-m", "tests.benchmarks.dashboard", "--empty", str(port)]
    with opened(path) as (address, _), running(command, port):
        for _ in range(TURNS):
            empty.append(painted(browser, f"http://127.0.0.1:{port}/", ".main-svg .trace")[0])
            picture, chart = painted(browser, address, "img.first, #graph .shapelayer path", _CHART)
            pictures.append(picture)
            ours.append(chart)
    return {"empty_ms": median(empty), "picture_ms": median(pictures), "chart_ms": median(ours),
            "picture_ratio": median(pictures) / median(empty), "ratio": median(ours) / median(empty)}  # fmt: skip


def painted(browser: Browser, address: str, *selectors: str) -> list[float]:
    """Ms from asking for a page, in a browser that knows nothing of it, until each selector is painted."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="commit")
    found = [float(page.evaluate(_PAINTED, selector)) for selector in selectors]
    context.close()
    return found


def selection(browser: Browser, path: Path) -> dict[str, float]:
    """From a click on a line of the list to the marked sentence."""
    with opened(path) as (address, _):
        page = visited(browser, address)
        random = Random(1)
        taken = [page.evaluate(_SELECT, [random.randrange(400), True]) for _ in range(CLICKS)]
        page.context.close()
    times = [one for one in taken if one is not None]
    return {**spread(times), "missed": len(taken) - len(times)}


def articles(browser: Browser, path: Path) -> dict[str, float]:
    """From a click to the sentence, marked and in sight, in an article of fifty pages."""
    with opened(path) as (address, _):
        page = visited(browser, address)
        times = []
        for place in range(15):
            page.evaluate(_SELECT, [7 * place, True])
            begun = time.perf_counter()
            page.locator("#evidence [data-article]").first.click()
            page.wait_for_selector("#article-mark")
            times.append(1000 * (time.perf_counter() - begun))
            page.keyboard.press("Escape")
            page.wait_for_selector("#article-mark", state="detached")
        page.context.close()
    return spread(times)


def large(browser: Browser, path: Path) -> dict[str, float]:
    """Loading, opening, zooming, panning, and the server's memory."""
    begun = time.perf_counter()
    with opened(path) as (address, process):
        loaded = time.perf_counter() - begun
        begun = time.perf_counter()
        page = visited(browser, address)
        shown = time.perf_counter() - begun
        zooms = [float(page.evaluate(_ZOOM, "in")) for _ in range(ZOOMS)]
        page.evaluate(_ZOOM, "all")
        page.evaluate(_ZOOM, "in")
        frames = panned(page)
        figures = {"load_ms": 1000 * loaded, "open_ms": 1000 * shown, "pan_frame_95_ms": at_95(frames),
                   "server_mb": memory(process.pid)}  # fmt: skip
        page.context.close()
    return {**figures, **{f"zoom_{key}": value for key, value in spread(zooms).items()}}


def panned(page: Page) -> list[float]:
    """Ms of each frame while the stretch is dragged along the strip."""
    page.wait_for_selector("#overview .brush")
    box = page.locator("#overview .brush").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + 10
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(_FRAMES)
    for step in range(120):
        page.mouse.move(x + 60 * (step % 40 - 20) / 20, y)
    found = page.evaluate("window.frames_.slice(2)")
    page.mouse.up()
    return [float(one) for one in found]


def load(browser: Browser, path: Path, seconds: int) -> dict[str, float]:
    """What readers' pages ask when they select, filter and zoom, asked by many at once."""
    with opened(path) as (address, process):
        acts, events = recorded(browser, address)
        begun = spent(process.pid)
        times: list[float] = []
        errors: list[str] = []
        workers = [threading.Thread(target=session, args=(address, acts, events, seconds, number, times, errors))
                   for number in range(SESSIONS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        server = (spent(process.pid) - begun) / max(len(times), 1)
    return {"sessions": SESSIONS, "asked": len(times), "errors": len(errors), "server_ms_each": server, **spread(times)}


def recorded(browser: Browser, address: str) -> tuple[list[list[bytes]], list[bytes]]:
    """The bodies of what the page asks of the server, act by act, and the ids of the events listed."""
    page = visited(browser, address)
    events = [str(one).encode() for one in page.evaluate(
        "[...document.querySelectorAll('.row')].map(row => row.dataset.event)")]
    acts: list[list[bytes]] = []

    def note(request: Request) -> None:
        if request.method == "POST" and request.post_data_buffer is not None:
            acts[-1].append(request.post_data_buffer)

    page.on("request", note)
    deeds: list[Callable[[], object]] = [
        *[lambda row=row: page.locator(".row").nth(row).click() for row in (3, 40, 90)],  # type: ignore[misc]
        lambda: page.locator("[data-move=in]").click(),
        lambda: page.locator("[data-move=all]").click(),
        lambda: page.get_by_label("Search events and quotes").fill("harbour"),
        lambda: page.get_by_label("Search events and quotes").fill(""),
    ]  # fmt: skip
    for deed in deeds:
        acts.append([])
        deed()
        page.wait_for_timeout(1500)
    page.context.close()
    return [act for act in acts if act], events


def session(address: str, acts: Sequence[Sequence[bytes]], events: Sequence[bytes], seconds: int, number: int,
            times: list[float], errors: list[str]) -> None:
    """One reader: an act every `PAUSE` seconds, each with some event selected."""
    random = Random(number)
    known = re.compile(b'"(?:' + b"|".join(map(re.escape, events)) + b')"')
    host = address.removeprefix("http://").rstrip("/")
    end = time.monotonic() + seconds
    time.sleep(random.random() * PAUSE)
    connection = http.client.HTTPConnection(host, timeout=30)
    while time.monotonic() < end:
        begun, chosen = time.monotonic(), b'"' + random.choice(events) + b'"'
        for body in [known.sub(chosen, one) for one in random.choice(acts)]:
            asked = time.perf_counter()
            connection.request("POST", "/_dash-update-component", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            times.append(1000 * (time.perf_counter() - asked))
            if answer.status not in (200, 204):
                errors.append(f"{answer.status}")
        time.sleep(max(0.0, PAUSE - (time.monotonic() - begun)))


def visited(browser: Browser, address: str) -> Page:
    """The page of a story, with its chart and list."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(180_000)
    page.goto(address)
    page.wait_for_selector(".row")
    page.wait_for_selector(_CHART, state="attached")
    return page


@contextmanager
def opened(path: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """`timeline open`: its address and its process."""
    command = [sys.executable, "-m", "timeline", "open", str(path), "--no-browser", "--port", str(free_port())]
    process = subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        assert process.stdout is not None
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found is not None, f"timeline open {path} did not start"
        yield found[0], process
    finally:
        process.kill()
        process.wait()


@contextmanager
def running(command: Sequence[str], port: int) -> Iterator[None]:
    """A process that serves on a port, once it does."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield
    finally:
        process.kill()
        process.wait()


def serve_empty(port: int) -> None:
    """Serves an empty Dash page with one Plotly graph, as the dashboard is served: compressed, by the same server."""
    from dash import Dash, dcc, html
    from dash.development.base_component import ComponentRegistry
    from waitress import serve

    from timeline.app.compress import compress

    ComponentRegistry.registry.discard("dash_mantine_components")  # an empty page has no components but Dash's own
    app = Dash("empty", assets_folder="none", serve_locally=True)
    app.layout = html.Div(dcc.Graph(figure={"data": [{"x": [1, 2], "y": [1, 2]}], "layout": {"title": "Empty"}}))
    compress(app.server)
    serve(app.server, host="127.0.0.1", port=port, _quiet=True)


def spent(pid: int) -> float:
    """The ms of processor time that a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> float:
    """The most MB that a process has held."""
    found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else float("nan")


def spread(times: Sequence[float]) -> dict[str, float]:
    """Median and 95 of 100."""
    return {"median_ms": median(times), "p95_ms": at_95(times)}


def at_95(times: Sequence[float]) -> float:
    """What 95 of 100 stay under."""
    return quantiles(times, n=20)[-1]


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
