"""The colours of the interface and its drawings, in one place. Colour means status and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme's colours, as `#RRGGBB`. A tint is its colour thinned on the surface."""

    surface: str
    page: str
    ink: str
    muted: str
    claim: str
    answer: str
    axis: str
    grid: str
    highlight: str
    ink_tint: str
    claim_tint: str
    answer_tint: str


LIGHT = Palette(
    surface="#FFFFFF", page="#F6F5F2", ink="#22262B", muted="#5B626B", claim="#B5500B", answer="#1F5FBF",
    axis="#7C838C", grid="#E3E1DC", highlight="#FFE9A8", ink_tint="#CECFD0", claim_tint="#EFD8C9",
    answer_tint="#CEDCF1")
DARK = Palette(
    surface="#1B1E23", page="#131519", ink="#ECEEF1", muted="#A7AEB8", claim="#F0994A", answer="#7FB2FF",
    axis="#7A828D", grid="#31363E", highlight="#5A4A12", ink_tint="#494C50", claim_tint="#4A392C",
    answer_tint="#313F53")


def palette(theme: str) -> Palette:
    """The colours of "light" or "dark". Raises ValueError for another theme."""
    if theme not in ("light", "dark"):
        raise ValueError(f"no theme is called {theme!r}: use light or dark")
    return DARK if theme == "dark" else LIGHT
