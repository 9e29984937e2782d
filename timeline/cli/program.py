"""The commands. Each import that costs time stands in the command that needs it, so that help comes at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from timeline.cli.errors import PATH, Program, Trouble, two_letters
from timeline.cli.screen import counted, say, warn
from timeline.version import VERSION

DONE, SKIPPED = 0, 1
_STORY = click.argument("story", metavar="STORY", type=PATH)
_DATE = "A date such as 2018-10-04, 2018-10 or '4 October 2018'."


def run() -> None:
    """Runs the program with the arguments it was started with, and ends it with an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may lack signs that an article has
    program(prog_name="timeline")


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="timeline", message="%(prog)s %(version)s")
def program() -> None:
    """Turns a folder of articles into a timeline on which every mark opens the sentences it came from.

    Begin with

    \b
        timeline open FOLDER

    where FOLDER holds articles as text files (.txt or .md, in UTF-8) or saved web pages (.html). It finds the dates
    in them, what happened then and who says so, and shows the result in your browser. Nothing leaves this computer.

    Where a command takes STORY, give a story file made by "timeline build", or a folder to read anew.

    Exit codes: 0 done, 1 done but some inputs were skipped (each is named), 2 wrong use, 130 stopped with Ctrl-C.
    """


@program.command("open", short_help="Show a story in the browser.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATH)
@click.option("-o", "--output", type=PATH, help="Keep the story in this file.")
@click.option("--port", default=8050, show_default=True, type=click.IntRange(1, 65535),
              help="Where to serve; the next free port is taken if it is in use.")
@click.option("--browser/--no-browser", default=True, help="Whether to open the address in your browser.")
@click.pass_context
def open_(ctx: click.Context, paths: tuple[Path, ...], output: Path | None, port: int, browser: bool) -> None:
    """Show a story in the browser: a story file, or articles that are read first.

    The story of a folder is kept in your cache, so that opening it again is quick, and is read anew when an article
    has changed. What you add or fix in the browser is kept: in the story file if there is one, else with your own
    data. Stop with Ctrl-C.
    """
    from timeline.cli.serve import serve
    from timeline.cli.stories import home, kept

    story, problems = kept(paths, output)
    _report(problems)
    serve(story, home=home(paths, output), port=port, browser=browser)
    ctx.exit(SKIPPED if problems else DONE)


@program.command(short_help="Read articles and write their story to one file.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATH)
@click.option("-o", "--output", default="story.timeline", show_default=True, type=PATH,
              help="The story file to write.")
@click.option("--language", metavar="XX", callback=lambda _ctx, _option, value: two_letters(value),
              help="Two letters: the language of articles that do not say theirs.")
@click.option("--model", metavar="NAME", help="An installed spaCy model to parse with.")
@click.option("--as-of", metavar="DATE", help=f"Use only articles published by then. {_DATE}")
@click.option("--since", metavar="DATE", help="Keep only events that no article told before then.")
@click.option("--processes", default=1, show_default=True, type=click.IntRange(1, 64), help="How many to work in.")
@click.pass_context
def build(ctx: click.Context, /, paths: tuple[Path, ...], output: Path, **options: Any) -> None:
    """Read articles and write their story to one file.

    PATH is a folder, a text file, a saved web page, or several of them. What is known about the articles (outlet,
    address, date of publication) may stand in a file sources.toml beside them. Where the story file is there already,
    what people fixed in it with "timeline pin" is carried on.
    """
    from timeline.cli.stories import written

    story, problems = written(paths, output, **options)
    _report(problems)
    say(f"{_summary(story)}: {output}")
    ctx.exit(SKIPPED if problems else DONE)


@program.command(short_help="Write a story as a chart, a table, data or text.")
@_STORY
@click.option("-o", "--output", required=True, type=PATH,
              help="The file to write; its ending says the format: .html, .svg, .png, .pdf, .docx, .zip, .csv, .json "
                   "or .md.")
@click.option("--title", help="The title of a chart or of .md.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Show the N highest in rank; 20 if not given.")
@click.option("--dates", type=click.Choice(["uk", "us", "ap", "iso"]),
              help="How dates are written: 4 October 2018; October 4, 2018; Oct. 4, 2018; 2018-10-04.")
@click.option("--scale", type=click.Choice(["auto", "calendar", "adaptive", "sequence"]),
              help="Even time; empty time squeezed; order only. auto squeezes where that helps.")
@click.option("--lanes", type=click.Choice(["bands", "actor", "outlet", "status", "kind", "none"]),
              help="What the drawing is parted by.")
@click.option("--orientation", type=click.Choice(["horizontal", "vertical"]), help="Whether time runs right or down.")
@click.option("--width", type=click.IntRange(200, 10_000), help="Width of an .svg, .png or .zip drawing in pixels.")
@click.option("--theme", type=click.Choice(["auto", "light", "dark"]),
              help="Colours of .html, .svg and .png; auto, for .html, follows the reader's choice.")
@click.option("--renderer", type=click.Choice(["svg", "plotly"]),
              help="For .html: our own light drawing, or Plotly's figure (5 MB).")
@click.option("--for-illustrator", is_flag=True, default=None, help="An .svg that drawing programs read whole.")
@click.pass_context
def export(ctx: click.Context, /, story: Path, output: Path, **options: Any) -> None:
    """Write a story as a chart (.html, .svg, .png, .pdf, .docx), a table (.csv), data (.json) or text (.md).

    The .html chart is one file that needs no network and no server: put it on your site, with the line printed here in
    the page that shall show it, or send it as it is. A .zip holds a picture with its words and plain HTML, for systems
    that take nothing else.
    """
    from timeline.cli.stories import opened, refuse_inputs
    from timeline.cli.typed import today
    from timeline.export import check, takes

    given = {name: value for name, value in options.items() if value is not None}
    check(output, given)
    found, problems = opened(story)
    refuse_inputs(story, found, output)
    if takes(output, "built"):
        given["built"] = today(given.get("dates", "uk"))
    found.export(output, **given)
    _report(problems)
    say(f"{_summary(found)}: {output}")
    if output.suffix.lower() == ".html":
        _say_frame(found, output, given)
    ctx.exit(SKIPPED if problems else DONE)


@program.command(short_help="Find the temporal expressions of a text.")
@click.argument("file", metavar="[FILE]", required=False, type=PATH)
@click.option("--published", metavar="DATE", help=f"When the text was published. {_DATE}")
@click.option("--language", metavar="XX", callback=lambda _ctx, _option, value: two_letters(value),
              help="Two letters. Without it, the language is detected.")
@click.option("--format", "form", type=click.Choice(["jsonl", "timeml", "text"]),
              help="One JSON object a line, the text marked up as TimeML, or words to read. JSON by default, words for "
                   "--explain in a terminal.")
@click.option("--explain", is_flag=True, help="Say also which rule read each expression, and as what.")
def tag(file: Path | None, published: str | None, language: str | None, form: str | None, explain: bool) -> None:
    """Find the temporal expressions of a text and what they mean.

    FILE is a text file; without one, the text is read from standard input. Words such as "last Thursday" have a
    calendar date only if --published is given.
    """
    from timeline.cli.tagging import tagged

    chosen = form or ("text" if explain and sys.stdout.isatty() else "jsonl")
    for line in tagged(_text(file), published=published, language=language, form=chosen, explain=explain):
        click.echo(line)


@program.command(short_help="List every dated sentence and what became of it.")
@_STORY
@click.pass_context
def account(ctx: click.Context, story: Path) -> None:
    """List every dated sentence and what became of it.

    Each temporal expression is shown, merged with another telling, not placed, or dropped, with the reason.
    """
    from timeline.cli.reports import account_lines
    from timeline.cli.stories import opened

    found, problems = opened(story)
    for line in account_lines(found.chronicle):
        say(line)
    _report(problems)
    ctx.exit(SKIPPED if problems else DONE)


@program.command(short_help="Say why an event stands where it stands.")
@_STORY
@click.argument("event", metavar="EVENT")
@click.pass_context
def explain(ctx: click.Context, story: Path, event: str) -> None:
    """Say why an event stands where it stands: its words, its date, who says it.

    EVENT is the beginning of an event's id (see the first column of a .csv export), or words of its headline
    or of a sentence that tells it. What is not placed is found in the same way.
    """
    from timeline.cli.reports import event_lines
    from timeline.cli.stories import opened

    found, problems = opened(story)
    for line in event_lines(found.chronicle, event):
        say(line)
    _report(problems)
    ctx.exit(SKIPPED if problems else DONE)


@program.command(short_help="Fix the date of a quoted expression, or of an article.")
@click.argument("story", metavar="STORY", type=PATH)
@click.argument("quote", metavar="[QUOTE", required=False)
@click.argument("date", metavar="DATE]", required=False)
@click.option("--document", metavar="ID", help="The article: its file's path, as other commands show it.")
@click.option("--published", metavar="DATE", help="In place of QUOTE and DATE: when that article was published.")
@click.option("--basis", metavar="WORDS", default="", help="How you know; it is shown beside the date.")
def pin(story: Path, quote: str | None, date: str | None, document: str | None, published: str | None,
        basis: str) -> None:
    """Fix a date that you know from elsewhere, in a story file made by "timeline build".

    \b
        timeline pin STORY QUOTE DATE --basis "the court's calendar"
        timeline pin STORY --document ID --published DATE

    QUOTE is copied from an article and holds one expression of time, such as "sold on Thursday". It must occur once,
    in the article named with --document, else in the whole story. All dates that follow from it change, and no other;
    they are listed. Nothing fixed before is lost: see "timeline log".

    DATE is a date such as 2018-10-04, 2018-10, '4 October 2018' or 'early 2015', or any other EDTF.
    """
    from timeline.cli.pinning import change_lines, pinned

    _one_way(quote, date, document, published)
    before, after = pinned(story, quote=quote or "", date=date or published or "", document=document, basis=basis)
    for line in change_lines(before.chronicle, after.chronicle):
        say(line)
    for conflict in after.chronicle.conflicts:
        if conflict not in before.chronicle.conflicts:
            warn(conflict)


def _one_way(quote: str | None, date: str | None, document: str | None, published: str | None) -> None:
    """Raises Trouble unless either a quoted expression or a publication is to be fixed."""
    if published is None and not (quote and quote.strip() and date):
        raise Trouble("name what to fix: QUOTE and DATE, or --document ID --published DATE")
    if published is not None and (quote is not None or document is None):
        raise Trouble("--published goes with --document and without QUOTE; fix one thing at a time")


@program.command(short_help="List what people fixed in a story.")
@_STORY
@click.pass_context
def log(ctx: click.Context, story: Path) -> None:
    """List what people fixed in a story: dates in sources.toml, and those of "timeline pin", oldest first.

    Each comes with the reason that was given, when it was fixed, and what stood there before.
    """
    from timeline.cli.pinning import log_lines
    from timeline.cli.stories import opened

    found, problems = opened(story)
    for line in log_lines(found.chronicle):
        say(line)
    _report(problems)
    ctx.exit(SKIPPED if problems else DONE)


@program.command(short_help="Check that every event rests on stored text.")
@_STORY
@click.pass_context
def verify(ctx: click.Context, story: Path) -> None:
    """Check that every event still rests on the stored text of its articles."""
    from timeline.cli.reports import verify_lines
    from timeline.cli.stories import opened

    found, problems = opened(story)
    wrong = verify_lines(found.chronicle)
    _report((*problems, *wrong))
    say(f"{_summary(found)}: {'see above' if wrong else 'every quote stands in its article'}")
    ctx.exit(SKIPPED if problems or wrong else DONE)


def _text(file: Path | None) -> str:
    from timeline.read.files import text_of
    from timeline.read.page import SUFFIXES

    if file is None:
        return sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    if file.suffix.lower() in SUFFIXES:
        raise Trouble(f"{file}: is a web page; save the article's text as .txt")
    text, problem = text_of(file, str(file))
    if text is None:
        raise Trouble(problem)
    return text


def _say_frame(story: Any, output: Path, options: Mapping[str, Any]) -> None:
    from urllib.parse import quote

    from timeline.export.frame import snippet

    known = {name: options[name] for name in ("title", "top", "orientation", "scale", "dates") if name in options}
    framed = snippet(story.chronicle, quote(os.fsencode(output.name)), theme=options.get("theme", "auto"), **known)
    say(f"To show it in a page: {framed}")


def _report(problems: tuple[str, ...]) -> None:
    for problem in problems:
        warn(problem)


def _summary(story: Any) -> str:
    articles, events = counted(len(story.documents), "article"), counted(len(story.events), "event")
    return f"{articles}, {events}, {len(story.unplaced)} not placed"
