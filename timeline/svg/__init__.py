"""A scene as SVG: text stays text, every mark is a link that says what it is."""

from timeline.svg.drawing import describe, inside, svg
from timeline.svg.pen import Pen, content, escape
from timeline.svg.symbols import end_symbols, glyph_symbols, hatch_pattern, span_icon, span_sample

__all__ = ["Pen", "content", "describe", "end_symbols", "escape", "glyph_symbols", "hatch_pattern", "inside",
           "span_icon", "span_sample", "svg"]
