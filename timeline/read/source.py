"""A folder, a file or a list of them -> documents with what is known about them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from unicodedata import category

from timeline.model.edit import PinEntry
from timeline.model.text import Document
from timeline.read.files import text_of
from timeline.read.frontmatter import front_matter, span
from timeline.read.manifest import NAME, Manifest, Place, by_form, parse_manifest
from timeline.read.metadata import metadata
from timeline.read.values import Metadata, Progress, Reading

Source = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
_OTHER_NAMES = {"date": "published", "source": "outlet", "publisher": "outlet", "link": "url", "lang": "language"}
_OWN_SUFFIX = ".timeline"


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
    for done, (id, path) in enumerate(sorted(files.items())):
        if progress:
            progress("opening", done, len(files))
        text, problem = text_of(path, typed.get(path, id))
        problems += [problem] if problem else []
        if text is not None:
            texts[id] = text
    manifests = tuple(_manifests(given, base, files, texts))
    documents, wrong = _documents(texts, manifests)
    problems += wrong + [line for manifest in manifests for line in manifest.problems]
    pins: tuple[PinEntry, ...] = tuple(pin for manifest in manifests for pin in manifest.pins)
    return Reading(documents, pins, tuple(problems))


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
            problems.append(f"{name}: no articles in this folder; put .txt or .md files there")
        for file in found:
            id = PurePosixPath(file.relative_to(base)).as_posix()
            if _is_plain(id):
                files[id] = file
            else:
                problems.append(f"{id!a}: a file name with control characters or no UTF-8; rename it")
    return files, problems


def _walk(folder: Path, base: Path, problems: list[str]) -> list[Path]:
    """Files of a folder and its subfolders, leaving out hidden ones, manifests and story files."""

    def unreadable(error: OSError) -> None:
        problems.append(f"{_shown(Path(error.filename), base)}: cannot be opened ({error.strerror}); "
                        "check its permissions")

    found = []
    for root, folders, names in os.walk(folder, onerror=unreadable):
        problems += [f"{_shown(Path(root, name), base)}: a link to a folder, not followed; name that folder itself"
                     for name in sorted(folders) if Path(root, name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root, name)
            if name.startswith(".") or name == NAME or path.suffix == _OWN_SUFFIX:
                continue
            if path.is_symlink() and _leads_out(path, folder):
                problems.append(f"{_shown(path, base)}: a link out of the folder, not followed; copy the file here")
                continue
            found.append(path)
    return found


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
        if not path.is_file():
            continue
        if path.is_symlink() and _leads_out(path, folder):
            yield Manifest({}, problems=(f"{name}: a link out of the folder, not followed; copy the file here",))
            continue
        text, problem = text_of(path, name, suffixes=(".toml",), may_be_empty=True)
        if text is None:
            yield Manifest({}, problems=(problem,))
            continue
        within = "" if folder == base else PurePosixPath(folder.relative_to(base)).as_posix()
        yield parse_manifest(text, Place(name, within, ids, _is_in(folder, given)))


def _is_in(path: Path, given: Sequence[Path]) -> bool:
    return any(path.is_relative_to(named) for named in given)


def _documents(texts: dict[str, str], manifests: Sequence[Manifest]) -> tuple[tuple[Document, ...], list[str]]:
    problems: list[str] = []
    documents = []
    for id, text in sorted(texts.items()):
        known, wrong = _front(text, id)
        problems += wrong
        for manifest in manifests:
            known = manifest.entries.get(id, Metadata()).over(known)
        documents.append(Document(id, text, title=known.title, outlet=known.outlet, url=known.url,
                                  published=known.published, language=known.language, author=known.author,
                                  basis=known.basis, body=(span(text) or (0, 0))[1]))
    return tuple(documents), problems


def _front(text: str, id: str) -> tuple[Metadata, tuple[str, ...]]:
    written, problems = front_matter(text, id)
    other = {_OTHER_NAMES[key]: value for key, value in written.items() if key in _OTHER_NAMES}
    found, wrong = metadata(other | written, where=f"{id}: front matter", basis="front matter")
    return found, (*problems, *wrong)
