"""Where style sheets and scripts are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset_folder() -> Path:
    """The folder that holds the assets. Raises FileNotFoundError if the installation lacks it."""
    for folder in (_PACKAGE / "assets", _PACKAGE.parent / "assets"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no folder of assets in {_PACKAGE} or beside it: install the package again")


def asset(name: str) -> str:
    """The text of an asset. Raises FileNotFoundError if there is none of this name."""
    return (asset_folder() / name).read_text("utf-8")
