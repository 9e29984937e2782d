"""A folder, a file or a list of them -> documents with what is known about them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from unicodedata import category

from timeline.model.edit import PinEntry
from timeline.model.message import message
from timeline.model.text import Document
from timeline.read import page
from timeline.read.files import bytes_of, text_of
from timeline.read.frontmatter import front_matter, span
from timeline.read.manifest import NAME, Manifest, Place, by_form, parse_manifest
from timeline.read.metadata import metadata
from timeline.read.values import Metadata, Progress, Reading

Source = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
_OTHER_NAMES = {"date": "published", "source": "outlet", "publisher": "outlet", "link": "url", "lang": "language"}
_OWN_SUFFIX = ".timeline"
_OWN_PROSE = "[//]: # (generator: Timeline)"  # ends the Markdown that this program writes


def read(source: Source, *, progress: Progress | None = None) -> Reading:
    """Reads the articles of a folder, a file, or a list of both.

    A document's id is its path from the folder (from the deepest folder common to all, if several were named), with
    slashes. What cannot be read is named in `problems`, one line each with its remedy, and the rest is read. The
    result does not depend on the order of files. Nothing is opened but the named paths and the manifests beside them,
    and links inside a folder that lead out of it are not followed.
    """
    typed = _paths(source)
    given = tuple(typed)
    base = _common(given)
    files, problems = _files(typed, base)
    texts: dict[str, str] = {}
    stated: dict[str, Metadata] = {}
    for done, (id, path) in enumerate(sorted(files.items())):
        if progress:
            progress("opening", done, len(files))
        text, stated[id], wrong = _article(path, typed.get(path, id))
        problems += wrong
        if text is not None:
            texts[id] = text
    manifests = tuple(_manifests(given, base, files, texts))
    documents = _documents(texts, stated, manifests)
    problems += [line for manifest in manifests for line in manifest.problems]
    pins: tuple[PinEntry, ...] = tuple(pin for manifest in manifests for pin in manifest.pins)
    title = next((manifest.title for manifest in manifests if manifest.title), "")
    return Reading(documents, pins, tuple(problems), title)


def _paths(source: Source) -> dict[Path, str]:
    """The paths that were named, each once, and how they were written."""
    several = [source] if isinstance(source, str | os.PathLike) else list(source)
    return {Path(os.path.abspath(path)): os.fspath(path) for path in several}  # noqa: PTH100 - keeps links


def _common(given: Sequence[Path]) -> Path:
    folders = [path if path.is_dir() else path.parent for path in given]
    return Path(os.path.commonpath(folders)) if folders else Path()


def _files(typed: Mapping[Path, str], base: Path) -> tuple[dict[str, Path], list[str]]:
    files: dict[str, Path] = {}
    problems: list[str] = []
    for path, name in typed.items():
        found = _walk(path, base, problems) if path.is_dir() else [path]
        if path.is_dir() and not found:
            problems.append(message("{name}: no articles in this folder; put .txt, .md or .html files there",
                                    name=name))
        for file in found:
            id = PurePosixPath(file.relative_to(base)).as_posix()
            if _is_plain(id):
                files[id] = file
            else:
                problems.append(message("{id}: a file name with control characters or no UTF-8; rename it",
                                        id=ascii(id)))
    return files, problems


def _walk(folder: Path, base: Path, problems: list[str]) -> list[Path]:
    """Files of a folder and its subfolders, leaving out hidden ones, manifests and story files."""

    def unreadable(error: OSError) -> None:
        problems.append(message("{shown}: cannot be opened ({strerror}); check its permissions",
                                shown=_shown(Path(error.filename), base), strerror=error.strerror or ""))

    found = []
    for root, folders, names in os.walk(folder, onerror=unreadable):
        problems += [message("{shown}: a link to a folder, not followed; name that folder itself",
                             shown=_shown(Path(root, name), base))
                     for name in sorted(folders) if Path(root, name).is_symlink()]
        folders[:] = sorted(name for name in folders if not (name.startswith(".") or _is_scenery(name, names)))
        for name in sorted(names):
            path = Path(root, name)
            if name.startswith(".") or name == NAME or path.suffix == _OWN_SUFFIX:
                continue
            if path.is_symlink() and _leads_out(path, folder):
                problems.append(message("{name}: a link out of the folder, not followed; copy the file here",
                                        name=_shown(path, base)))
                continue
            found.append(path)
    return found


def _is_scenery(folder: str, files: Sequence[str]) -> bool:
    """Whether a folder holds the images and scripts that a browser saved with a page beside it."""
    stem = folder.removesuffix("_files")
    return stem != folder and any(f"{stem}{suffix}" in files for suffix in page.SUFFIXES)


def _leads_out(link: Path, folder: Path) -> bool:
    target = os.path.realpath(link)
    return target != str(link) and not Path(target).is_relative_to(os.path.realpath(folder))


def _shown(path: Path, base: Path) -> str:
    return ascii(str(path)) if not _is_plain(str(path)) else os.path.relpath(path, base)


def _is_plain(name: str) -> bool:
    """Whether a file name can be shown and stored: no control characters, no line ends, no bytes that are no UTF-8."""
    return not any(category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name)


def _manifests(given: Sequence[Path], base: Path, files: Mapping[str, Path],
               texts: Mapping[str, str]) -> Iterator[Manifest]:
    """The manifest beside every file that was named, and of every folder in a named one, from the top down."""
    folders = {path.parent for path in files.values()} | {path for path in given if path.is_dir()}
    inside = {parent for folder in folders for parent in (folder, *folder.parents) if _is_in(parent, given)}
    ids = by_form(texts)
    for folder in sorted(inside | {path.parent for path in given if not path.is_dir()}):
        path, name = folder / NAME, _shown(folder / NAME, base)
        if not (path.exists() or path.is_symlink()):
            continue
        if path.is_symlink() and _leads_out(path, folder):
            yield Manifest({}, problems=(message("{name}: a link out of the folder, not followed; copy the file here",
                                                 name=name),))
            continue
        text, problem = text_of(path, name, suffixes=(".toml",), may_be_empty=True)
        if text is None:
            yield Manifest({}, problems=(problem,))
            continue
        within = "" if folder == base else PurePosixPath(folder.relative_to(base)).as_posix()
        yield parse_manifest(text, Place(name, within, ids, _is_in(folder, given)))


def _is_in(path: Path, given: Sequence[Path]) -> bool:
    return any(path.is_relative_to(named) for named in given)


def _article(path: Path, name: str) -> tuple[str | None, Metadata, tuple[str, ...]]:
    """An article's text, or None; what its file says about it; and a line for each thing that cannot be used."""
    if path.suffix.lower() in page.SUFFIXES:
        return _page(path, name)
    text, problem = text_of(path, name)
    if text is None:
        return None, Metadata(), (problem,)
    if text.rstrip().endswith(_OWN_PROSE):
        return None, Metadata(), ()
    known, problems = _front(text, name)
    return text, known, problems


def _page(path: Path, name: str) -> tuple[str | None, Metadata, tuple[str, ...]]:
    content, problem = bytes_of(path, name, suffixes=page.SUFFIXES, at_most=page.MAX_BYTES)
    markup, problem = (None, problem) if content is None else page.decoded(content, name)
    if markup is None:
        return None, Metadata(), (problem,)
    if not markup.strip():
        return None, Metadata(), (message("{name}: is empty; fill it or remove it", name=name),)
    if page.is_chart(markup):
        return None, Metadata(), ()
    return page.article(markup, name)


def _documents(texts: Mapping[str, str], stated: Mapping[str, Metadata],
               manifests: Sequence[Manifest]) -> tuple[Document, ...]:
    documents = []
    for id, text in sorted(texts.items()):
        known = stated[id]
        for manifest in manifests:
            known = manifest.entries.get(id, Metadata()).over(known)
        is_page = PurePosixPath(id).suffix.lower() in page.SUFFIXES
        documents.append(Document(id, text, title=known.title, outlet=known.outlet, url=known.url,
                                  published=known.published, language=known.language, author=known.author,
                                  basis=known.basis, body=0 if is_page else (span(text) or (0, 0))[1]))
    return tuple(documents)


def _front(text: str, name: str) -> tuple[Metadata, tuple[str, ...]]:
    written, problems = front_matter(text, name)
    other = {_OTHER_NAMES[key]: value for key, value in written.items() if key in _OTHER_NAMES}
    found, wrong = metadata(other | written, where=message("{name}: front matter", name=name),
                            basis=message("front matter"))
    return found, (*problems, *wrong)
