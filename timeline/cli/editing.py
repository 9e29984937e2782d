"""What the dashboard may do to a story: add articles, fix what is known, look back; and where that is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from threading import RLock
from typing import TYPE_CHECKING, Any

from timeline.cli.typed import today, typed_date, typed_words
from timeline.edits import naming
from timeline.model.edtf import edtf
from timeline.model.event import Chronicle
from timeline.model.message import message, problem_of
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.store import save, stamp
from timeline.story import Story

if TYPE_CHECKING:
    from timeline.app import Actions, Article, Fix
    from timeline.language.parse import Parser

_NAMES = {"title": message("title"), "outlet": message("outlet"), "url": message("address"),
          "author": message("author")}
_LONGEST = {"title": 300, "outlet": 300, "url": 2000, "author": 300}  # characters of what is typed of an article
_reading = RLock()  # the parser serves one at a time


def actions(home: Path, begin: Callable[[str], str]) -> Actions:
    """The dashboard's functions for a story that is kept in the file `home`; `begin` makes a new story."""
    from timeline.app import Actions

    keeper = Keeper(home)
    return Actions(parse_date=typed_date, export=_export, add=added, fix=fixed, revoke=revoked, commit=keeper.commit,
                   viewed=_viewed, begin=begin)


class Keeper:
    """Writes a story to its file, unless another program wrote there meanwhile."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._seen = stamp(home)

    def commit(self, chronicle: Chronicle) -> None:
        """Writes the story. Raises ValueError with the remedy if it cannot; then the file is as it was."""
        if stamp(self._home) != self._seen:
            raise ValueError(message("{path} was changed by another program meanwhile, so nothing was written; stop "
                                     "and open the story again", path=str(self._home)))
        try:
            self._home.parent.mkdir(parents=True, exist_ok=True)
            save(chronicle, self._home, over=self._seen)
        except OSError as error:
            raise ValueError(problem_of(error)) from error
        self._seen = stamp(self._home)


def added(chronicle: Chronicle, article: Article) -> Chronicle:
    """The story with one more article. Raises ValueError with the remedy for what is no article or is there already."""
    document = _document(article, {one.id for one in (*chronicle.documents, *chronicle.aside)})
    with _reading:
        return Story(chronicle).add(document, made=_now(), parser=_parser(chronicle)).chronicle


def fixed(chronicle: Chronicle, fix: Fix) -> Chronicle:
    """The story with something fixed. Raises ValueError with the remedy for what names nothing, or is no date."""
    from timeline.app.actions import DATE, PUBLISHED

    story, basis = Story(chronicle), typed_words(fix.basis, message("reason"), most=1000)
    with _reading:
        parser = _parser(chronicle)
        if fix.what not in (DATE, PUBLISHED):
            most = _LONGEST.get(fix.what, 0) or len(fix.value)
            value = typed_words(fix.value, _NAMES.get(fix.what, fix.what), most=most)
            return story.describe(fix.document, fix.what, value, basis=basis, made=_now(), parser=parser).chronicle
        language = next((one.language for one in story.documents if one.id == fix.document), None)
        when = typed_date(fix.value, languages=(language,) if language else ())
        if fix.what == PUBLISHED:
            return story.pin_publication(fix.document, when, basis=basis, made=_now(), parser=parser).chronicle
        quote = naming(fix.document, fix.start, story.documents, [one.anchored for one in chronicle.dated])
        return story.pin(quote, when, document=fix.document, basis=basis, made=_now(), parser=parser).chronicle


def revoked(chronicle: Chronicle, number: int) -> Chronicle:
    """The story without what an entry of its log did. Raises ValueError with the remedy if there is no such entry."""
    with _reading:
        return Story(chronicle).revoke(number, made=_now(), parser=_parser(chronicle)).chronicle


def _viewed(chronicle: Chronicle, as_of: Interval | None, since: Interval | None) -> Chronicle:
    with _reading:
        return Story(chronicle).viewed(as_of=as_of, since=since, parser=_parser(chronicle)).chronicle


def _parser(chronicle: Chronicle) -> Parser:
    return _loaded_parser(chronicle.settings.get("model") or "")


@lru_cache(maxsize=1)
def _loaded_parser(model: str) -> Parser:
    """The model, which takes seconds to load, and what it read of the story, kept for the next edit."""
    from timeline.language.parse import Parser

    return Parser(model or None, keeps=True)


def _document(article: Article, taken: set[str]) -> Document:
    """The article as it is read from a file of its name, under what was typed about it."""
    from timeline.read import read

    name = _file_name(article.name, article.title)
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(article.content)
        found = read([path])
    if not found.documents:
        raise ValueError(found.problems[0] if found.problems else message("{name}: holds no article", name=name))
    document = found.documents[0]
    typed = {key: typed_words(getattr(article, key), _NAMES[key], most=_LONGEST[key])
             for key in ("title", "outlet", "url")}
    given: dict[str, Any] = {key: value for key, value in typed.items() if value}
    if article.published.strip():
        when = typed_date(article.published)
        document = replace(document, published=edtf(when), basis=message("given when it was added"))
    return replace(document, id=_free(f"added/{name}", taken), **given)


def _file_name(name: str, title: str) -> str:
    """A plain file name for an article, from its own or its title."""
    wanted = PurePosixPath(name.replace("\\", "/")).name or f"{title.strip() or 'pasted'}.txt"
    stem, dot, suffix = wanted.rpartition(".")
    plain = re.sub(r"[^\w.\- ]+", "-", stem if dot else suffix).strip(" .-")[:80] or "article"
    return f"{plain}.{suffix.lower()}" if dot else f"{plain}.txt"


def _free(id: str, taken: set[str]) -> str:
    """The id, or with a number if an article has it already."""
    path = PurePosixPath(id)
    names = (id, *(str(path.with_name(f"{path.stem}-{number}{path.suffix}")) for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _export(chronicle: Chronicle, form: str, ids: Sequence[str] | None, lanes: str, scale: str) -> bytes:
    """The story in a format of the dashboard's menu, its title that of the story."""
    from timeline.app.actions import PASTED
    from timeline.export import charts
    from timeline.export.table import chosen, csv_text

    if form == "csv":
        return csv_text(chronicle, chosen(chronicle, ids or ())).encode("utf-8", "backslashreplace")
    makers: dict[str, Callable[..., str | bytes]] = {
        "html": charts.html, PASTED: charts.pasted, "zip": charts.cms, "png": charts.png, "svg": charts.svg,
        "pdf": charts.pdf, "docx": charts.docx,
    }  # fmt: skip
    made = makers[form](chronicle, events=ids, title=chronicle.settings.get("title") or "Timeline", lanes=lanes,
                        scale=scale, built=today())
    return made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
