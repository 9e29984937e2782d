"""From paths on the command line to a story: loaded, built, or taken from the cache."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline.cli.screen import progress, warn
from timeline.cli.typed import typed_date
from timeline.edits import added
from timeline.read.manifest import NAME
from timeline.store import is_story, place, save, stamp
from timeline.story import Story, build, load

_SUFFIX = ".timeline"
_TEXTS = (".txt", ".md", ".html", ".htm")


def opened(path: Path) -> tuple[Story, tuple[str, ...]]:
    """The story of a story file, or of articles built in memory, and what could not be read just now."""
    return (_loaded(path), ()) if _is_story(path) else built((path,))


def built(paths: Sequence[Path], *, as_of: str | None = None, since: str | None = None,
          **options: Any) -> tuple[Story, tuple[str, ...]]:
    """The story built from the articles at `paths`, and what could not be read.

    `edits` and `beside` are the log of an earlier story of them and the articles added to it.
    Raises ValueError if none of them holds an article that can be read.
    """
    _refuse_stories(paths)
    with progress() as show:
        story = build(_source(paths), as_of=None if as_of is None else typed_date(as_of),
                      since=None if since is None else typed_date(since), progress=show, **options)
    if not story.documents:
        for problem in story.problems:
            warn(problem)
        why = f"is known to be published by {as_of}" if as_of else "could be read"
        raise ValueError(f"no article {why}, so there is no story; give articles as .txt, .md or .html files")
    return _told(story)


def written(paths: Sequence[Path], output: Path, **options: Any) -> tuple[Story, tuple[str, ...]]:
    """The story built and written to `output`, with the log of a story that stands there; see `built`.

    A place that cannot be written is refused before the work. What somebody fixes there meanwhile is not written over.
    """
    if output.name == NAME or output.suffix.lower() in _TEXTS:
        raise ValueError(f"{output}: would be read as an article or its sources; end its name in {_SUFFIX}")
    place(output)
    seen = stamp(output)
    story, problems = built(paths, **logged(output), **options)
    save(story.chronicle, output, over=seen)
    return story, problems


def kept(paths: Sequence[Path], output: Path | None) -> tuple[Story, tuple[str, ...]]:
    """The story to show: a story file as it is; articles from the cache if nothing changed, else built and kept.

    One that has no title of its own is called by the name of its file or folder.
    """
    story, problems = _kept(paths, output)
    return story if story.chronicle.settings.get("title") else story.titled(_name(paths)), problems


def _name(paths: Sequence[Path]) -> str:
    """What a folder or file is called, its words apart; of several, the folder that holds them all."""
    whole = [path.absolute() for path in paths]
    place = whole[0] if len(whole) == 1 else Path(os.path.commonpath([path.parent for path in whole]))
    words = " ".join((place.name if place.is_dir() else place.stem).replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:]


def _kept(paths: Sequence[Path], output: Path | None) -> tuple[Story, tuple[str, ...]]:
    if len(paths) == 1 and _is_story(paths[0]):
        return _loaded(paths[0]), ()
    if output is not None:
        return written(paths, output)
    cache = _cached(paths)
    own = home(paths, None)
    if own.exists():
        return _told(_loaded(own))
    if older := _same_paths(own):
        return _carried(paths, older, own)
    cached = _loadable(cache)
    if cached is not None:
        return _told(cached)
    story, problems = built(paths)
    _remember(story, cache)
    return story, problems


def home(paths: Sequence[Path], output: Path | None) -> Path:
    """The file in which what people add to the story of `paths` is kept: the story file, if there is one.

    What is added to a folder's story is never kept in a cache, which anybody may empty.
    """
    if output is not None or (len(paths) == 1 and _is_story(paths[0])):
        return output or paths[0]
    return data_folder() / _cached(paths).name


def _same_paths(own: Path) -> list[Path]:
    """Stories of the same paths that were kept when their articles were others, the oldest first."""
    found = own.parent.glob(f"{own.name.split('-')[0]}-*{_SUFFIX}")
    return sorted(found, key=lambda file: file.stat().st_mtime_ns)


def _carried(paths: Sequence[Path], older: Sequence[Path], own: Path) -> tuple[Story, tuple[str, ...]]:
    """The story built anew, with what people added to the last one of the same paths."""
    story, problems = built(paths, **logged(older[-1]))
    story.save(own)
    for file in older:
        file.unlink()
    return story, problems


def logged(path: Path) -> Mapping[str, Any]:
    """What people fixed in and added to the story file that a new story is about to replace, as `built` takes it.

    Raises ValueError if the file is a story whose log cannot be read, or is no story: it may be somebody's article.
    """
    if not path.is_file() or not path.stat().st_size:
        return {}
    if not is_story(path):
        raise ValueError(f"{path}: this file is no story, and is not replaced by one; name another file after -o")
    try:
        found = load(path)
        return {"edits": found.edits, "beside": added(found.edits, (*found.documents, *found.chronicle.aside))}
    except ValueError as error:
        raise ValueError(f"{error}. It may hold dates that people fixed: move it away to build without them") from error


def refuse_inputs(story: Path, found: Story, output: Path) -> None:
    """Raises ValueError if an export would replace the story file or one of the articles it was read from."""
    folder = story if story.is_dir() else story.parent
    inputs = {story.resolve(), *((folder / document.id).resolve() for document in found.documents)}
    if output.exists() and output.resolve() in inputs:
        raise ValueError(f"{output}: the story was read from this file, and it is not replaced; name another after -o")


def _told(story: Story) -> tuple[Story, tuple[str, ...]]:
    """The story with the inputs it could not use; what does not fit together is told, and is no skipped input."""
    for conflict in story.chronicle.conflicts:
        warn(conflict)
    return story, story.chronicle.problems


def _loaded(path: Path) -> Story:
    with progress("loading"):
        return load(path)


def _is_story(path: Path) -> bool:
    return path.suffix == _SUFFIX or (path.is_file() and path.suffix.lower() not in _TEXTS)


def _refuse_stories(paths: Sequence[Path]) -> None:
    for path in paths:
        if path.suffix == _SUFFIX:
            raise ValueError(f"{path}: is a story file; name the articles it is to be built from")


def _source(paths: Sequence[Path]) -> Any:
    return paths[0] if len(paths) == 1 else list(paths)


def _cached(paths: Sequence[Path]) -> Path:
    """The cache file of these articles as they are now, read by the program as it is now."""
    from timeline.read import read

    where = _short_hash("\n".join(str(path.absolute()) for path in paths))
    what = _short_hash(f"{read(_source(paths))!r} {_program()}")
    return _cache_folder() / f"{where}-{what}{_SUFFIX}"


def _program() -> str:
    """Changes when a file of this program does."""
    found = ((file.name, file.stat()) for file in sorted(Path(__file__).parents[1].rglob("*.py")))
    return " ".join(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in found)


def _short_hash(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _loadable(cache: Path) -> Story | None:
    """The story of a cache file; None if there is none or it is damaged, for it can be made again."""
    try:
        return _loaded(cache)
    except (OSError, ValueError):
        return None


def _remember(story: Story, cache: Path) -> None:
    """Puts the story into the cache in place of what it held of the same articles; a cache that cannot be is told."""
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        story.save(cache)
        for file in cache.parent.glob(f"{cache.name.split('-')[0]}-*{_SUFFIX}"):
            if file != cache:
                file.unlink(missing_ok=True)
    except OSError as error:
        warn(f"the story is not kept for the next time ({error.strerror or error}); name a file with -o to keep it")


def data_folder() -> Path:
    """Where this system keeps what people made."""
    if os.environ.get("XDG_DATA_HOME"):
        return Path(os.environ["XDG_DATA_HOME"]) / "timeline"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "timeline"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "timeline" / "Stories"
    return Path.home() / ".local" / "share" / "timeline"


def _cache_folder() -> Path:
    """Where this system keeps what a program can make again."""
    if os.environ.get("XDG_CACHE_HOME"):
        return Path(os.environ["XDG_CACHE_HOME"]) / "timeline"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "timeline"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "timeline" / "Cache"
    return Path.home() / ".cache" / "timeline"
