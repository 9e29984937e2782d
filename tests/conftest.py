"""What several tests share: the sample story and its twin, each built once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests import twin
from timeline import story as timeline

if TYPE_CHECKING:
    from timeline.story import Story

# A slow machine is no wrong answer, and a run that passed passes again: the examples of a law are the same each time.
# Others are looked for by `make test ARGS=--hypothesis-profile=searching`.
SLOW = (HealthCheck.too_slow,)
settings.register_profile("searching", deadline=None, suppress_health_check=SLOW)
settings.register_profile("same", settings.get_profile("searching"), derandomize=True)
settings.load_profile("same")

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"


@pytest.fixture(scope="session")
def seeds() -> Story:
    """The story of the sample articles, with its pins."""
    return timeline.build(SEEDS)


@pytest.fixture(scope="session")
def twin_seeds(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The story of the samples' twin."""
    return timeline.build(twin.make(SEEDS, tmp_path_factory.mktemp("twin") / "seeds"))


@pytest.fixture(scope="session")
def unpinned_seeds(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The story of the sample articles without what is known about them from elsewhere."""
    folder = tmp_path_factory.mktemp("unpinned") / "seeds"
    folder.mkdir()
    for path in SEEDS.glob("*.txt"):
        (folder / path.name).write_bytes(path.read_bytes())
    return timeline.build(folder)
