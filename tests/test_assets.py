"""Assets are found by one function (tests/test_wheel.py has the installed case)."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.assets import asset, asset_folder

ROOT = Path(__file__).resolve().parents[1]


def test_assets_of_the_checkout():
    """In a checkout they stand beside the package."""
    assert asset_folder() == ROOT / "assets"
    assert "container" in asset("embed.css")


def test_a_missing_asset_is_named():
    """What is not there is named."""
    with pytest.raises(FileNotFoundError, match=r"nothing\.css"):
        asset("nothing.css")
