"""Everything a chart draws, decided as plain frozen data in px; `figure` and `svg` only translate it."""

from timeline.scene.compose import scene
from timeline.scene.lanes import LANES, lane_order
from timeline.scene.types import Glyph, Mark, Scene
from timeline.scene.zoom import zooms

__all__ = ["LANES", "Glyph", "Mark", "Scene", "lane_order", "scene", "zooms"]
