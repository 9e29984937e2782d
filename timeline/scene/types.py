"""What is to be drawn, as plain data. All lengths are px of a drawing `Scene.width` wide; y grows downwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

GLYPH = 12.0  # px across
FADE = 36.0  # px over which an open end fades
CAP = 12.0  # px high
BAR = 10.0  # px high, a date that lasted
TINT = 6.0  # px high, under a whisker
HEADLINE, SECOND, NAME, TICK = 13.0, 12.0, 12.0, 11.0  # px of type
HEADLINE_LEAD, SECOND_LEAD = 16.0, 15.0  # px from line to line


class Glyph(StrEnum):
    """The shape that tells an event's status; the colour says it again."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    DISPUTED = "disputed"
    STATEMENT = "statement"
    DENIAL = "denial"
    PLANNED = "planned"
    UNREAD = "unread"
    POSSIBLE = "possible"


class Form(StrEnum):
    """How a date is drawn."""

    POINT = "point"
    WITHIN = "within"
    THROUGHOUT = "throughout"


class ScaleKind(StrEnum):
    """How time becomes length."""

    CALENDAR = "calendar"
    ADAPTIVE = "adaptive"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Whether the two share an area."""
        return (self.left < other.right and other.left < self.right
                and self.top < other.bottom and other.top < self.bottom)

    def moved(self, dy: float) -> Box:
        """The same rectangle `dy` px further down."""
        return Box(self.left, self.top + dy, self.right, self.bottom + dy)

    def grown(self, px: float) -> Box:
        """The rectangle with `px` more on every side."""
        return Box(self.left - px, self.top - px, self.right + px, self.bottom + px)


@dataclass(frozen=True, slots=True)
class Break:
    """Time squeezed into the columns `left` to `right`; `words` say how much ("21 months, no events").

    `text` is what is written there, the words or less where there is little room; `text_y` is the middle of the upright
    text. `resumes` is the second at which events go on; `held` is how many lie in it all the same. `hatch` are the
    areas to hatch (labels are left out). In a vertical drawing `left` and `right` are its top and bottom, and the text
    starts at the px `text_y` from the left.
    """

    left: float
    right: float
    text: str
    words: str
    resumes: int
    text_y: float = 0.0
    hatch: tuple[Box, ...] = ()
    held: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick of the axis. `text` stands under it, `below` is a second line of that, `parent` (bold, e.g. the month of a
    day) stands a line lower; "" is none.

    `text_x`, `parent_x` are where those texts start from, by `centred` their middle or their left end.
    """

    x: float
    text: str = ""
    parent: str = ""
    is_major: bool = False
    is_bold: bool = False
    centred: bool = True
    text_x: float = 0.0
    parent_x: float = 0.0
    below: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A vertical hairline of the grid."""

    x: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Lane:
    """A band of the drawing, from `top` (its name) to `bottom`; its marks start at `body`.

    The name stands at each of the px `names_x`: a drawing of which a part is seen at once says it again and again.
    """

    key: str
    name: str
    top: float
    body: float
    bottom: float
    names_x: tuple[float, ...] = (16.0,)


@dataclass(frozen=True, slots=True)
class Part:
    """One date of a mark: a point at `left` == `right`, or a whisker or bar between them.

    An open or cut end has no cap: it fades outwards over `fade` px to a chevron. `soft` px at either end of a bar are
    a whisker, since its end lies somewhere within them. `notches` are breaks it crosses.
    """

    form: Form
    left: float
    right: float
    opens_left: bool = False
    opens_right: bool = False
    is_approximate: bool = False
    notches: tuple[tuple[float, float], ...] = ()
    soft: tuple[float, float] = (0.0, 0.0)
    fade: float = FADE

    @property
    def ink(self) -> tuple[float, float]:
        """The leftmost and rightmost px that are drawn."""
        if self.form is Form.POINT:
            return self.left - GLYPH / 2, self.right + GLYPH / 2
        return self.left - self.fade * self.opens_left, self.right + self.fade * self.opens_right


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a mark: headline (13/600) and second line (12/400), each one or more drawn lines.

    `x` is where the lines start; `top` the top of the first; `is_cut` says that the headline ends in "…".
    """

    x: float
    top: float
    headline: tuple[str, ...]
    second: tuple[str, ...]
    box: Box
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One event as drawn: its dates at the height `y`, its glyph at (`glyph_x`, `glyph_y`), perhaps a label.

    For a point the glyph is the date itself. `boxes` is all its ink but the label. `spoken` is what a screen reader
    says; `date_words`, `headline`, `second_line`, `quote` are what hovering shows. `bounds` are px of
    what follows from other events, not before and not after, where these lie inside its dates; else None.
    `has_rivals` says that its dates cannot all hold; `parts` may lack those outside the time shown. In a vertical
    drawing `y` is the px of its dates from the left, and its parts run from the top.
    `leader` is a hairline from the dates to the label; `ties` are the places of the glyphs of other marks that its
    event has to do with, such as its answers.
    """

    event: str
    glyph: Glyph
    lane: str
    y: float
    parts: tuple[Part, ...]
    glyph_x: float
    glyph_y: float
    boxes: tuple[Box, ...]
    label: Label | None
    date_words: str
    headline: str
    second_line: str
    spoken: str
    quote: str = ""
    is_selected: bool = False
    bounds: tuple[float | None, float | None] = (None, None)
    has_rivals: bool = False
    is_vertical: bool = False
    leader: tuple[tuple[float, float], ...] = ()
    ties: tuple[tuple[float, float], ...] = ()

    @property
    def has_own_glyphs(self) -> bool:
        """Whether the glyph stands on the dates themselves (points) and not before the label."""
        return all(part.form is Form.POINT for part in self.parts)

    @property
    def is_claim(self) -> bool:
        """Whether its second line has the colour of claims: someone says it, undisputed or not."""
        return self.glyph in (Glyph.CLAIMED, Glyph.DISPUTED)

    @property
    def left(self) -> float:
        """The first px of its dates."""
        return min(part.left for part in self.parts)

    @property
    def right(self) -> float:
        """The last px of its dates."""
        return max(part.right for part in self.parts)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events for which there was no room: one count (a pill), or the area of a density where they lie."""

    lane: str
    box: Box
    events: tuple[str, ...]
    is_pill: bool = True

    @property
    def text(self) -> str:
        """What is written on it."""
        return f"+{len(self.events):,}"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a density from the baseline up to `top`; from `split` up to `top` it is claimed or disputed."""

    left: float
    right: float
    top: float
    split: float


@dataclass(frozen=True, slots=True)
class Density:
    """How many events lie where, those of coarse date spread over their bounds; all bands have one scale.

    `text` tells the height of the tallest bar of all bands.
    """

    lane: str
    baseline: float
    bars: tuple[Bar, ...]
    text: str
    text_y: float


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole drawing. `total` = marks + those in clusters; `left_out` are events not drawn, each with the reason.

    `axis_y` is the height of the axis; in a vertical drawing its px from the left, and ticks and segments run down.
    """

    width: float
    height: float
    scale: ScaleKind
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    clusters: tuple[Cluster, ...]
    densities: tuple[Density, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[Break, ...]
    grid: tuple[Rule, ...]
    guides: tuple[Rule, ...]
    segments: tuple[tuple[float, float], ...]
    axis_y: float
    note: str
    left_out: tuple[tuple[str, str], ...] = ()
    is_vertical: bool = False

    @property
    def total(self) -> int:
        """Events drawn, as marks or in clusters."""
        return len(self.marks) + sum(len(cluster.events) for cluster in self.clusters)

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """The glyphs in use, in the order of the key."""
        used = {mark.glyph for mark in self.marks}
        return tuple(glyph for glyph in Glyph if glyph in used)
