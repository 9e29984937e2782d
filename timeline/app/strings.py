"""Every word the dashboard itself says, so that one file can be read, checked and translated."""

from __future__ import annotations

from collections.abc import Mapping

TITLE = "Timeline"
LANGUAGE = "en"
CSV_NAME = "timeline.csv"

SEARCH = "Search events and quotes"
SEARCH_HINT = "Search…"
EXPORT = "Export CSV"
THEME = "Switch between light and dark"
HEAD = "Story"
SKIP = "Skip to the list of events"

FILTER = "Filter"
OUTLETS = "Outlet"
ACTORS = "Who takes part"
STANDINGS = "How it stands"
DATES = "Dates"
DATES_HINT = "Dates, e.g. September 2015"
VIEW = "View"
LANES = "Lanes"
LANE_WORDS: Mapping[str, str] = {
    "bands": "What happened, who said what",
    "actor": "By who takes part",
    "outlet": "By outlet",
    "status": "By how it stands",
}
SCALE = "Scale of time"
SCALE_WORDS: Mapping[str, str] = {
    "auto": "Squeeze long empty stretches",
    "calendar": "Even, as a calendar",
    "sequence": "Order only",
}
FIND = "Find a name"
FIND_IN = "Find in: {what}"
CLEAR = "Clear all"
UNPLACED = "Not placed"
UNPLACED_LEAD = "The articles tell of these without giving a date that can be put on a calendar. Nothing was guessed."
UNPLACED_NONE = "Every event found in these articles has a date."

CHART = "Timeline chart"
CHART_HELP = "The same events are listed under “Chronology”, where each can be opened with the keyboard."
CHRONOLOGY = "Chronology"
NO_DATE = "No date"
DECADE = "{year}s"
BEFORE_ERA = "{year} BC"
STRETCH = "{first}–{last}"

EVIDENCE = "Evidence"
CLOSE = "Close"
SAYS = "Says so"
DENIES = "Denies"
QUOTES = "In the articles"
MARKED = "Marked: "
QUOTE_KEY = (("date", "date"), ("trigger", "what happened"), ("speaker", "who says so"))
ANSWERS = "Denied"
RELATED = "In the same sentences"
WHY = "Why this date"
DATED_BY = " is dated by {reference}."
RULE = "Read by the rule “{rule}”."
RIVALS = "Dates that cannot all hold"
VARIANTS = "What the articles put differently"
REPLIES = "What those named say to it"
NOT_BEFORE = "Not before {date}"
NOT_AFTER = "Not after {date}"
OPEN_ARTICLE = "Open article"
COPY = "Copy with source"
COPIED = "Copied"
HERE_TOO = "{number} events here, the first: "
ORIGINAL = "Original page"
UNDATED = "undated"
PUBLISHED = "published {date}"
UNDATED_BUT = "undated ({date}, inferred)"
UNDATED_WHY = "undated ({date}; {basis})"
HERE = "Here: {date}"
TAKEN_FROM = "Date taken from outside its own clause: {rule}."
SELECTED = "{headline}: {date}"
EVIDENCE_EMPTY = "Choose an event in the chart or the list to read the sentences it comes from."

NO_ARTICLES = "There are no articles in this story yet. Put articles into a folder and build the story from it."
NO_DATES = "These articles hold no dates. An event needs a date in the text to stand on a timeline."
NONE_PLACED = "No event could be put on a calendar. “Not placed” lists what the articles say, and why it has no date."
NO_HITS = "Nothing holds the words “{words}”."
NOTHING_LEFT = "No event passes these filters."
NOTHING_LEFT_BUT = "No event passes these filters. Without the filter “{what}” there are some."
TAKE_AWAY = "Take away the filter “{what}”"
CLEAR_SEARCH = "Clear the search"
SHOW_ALL = "Show all events"
ALSO_FOUND = "Also in the articles"
MORE_FOUND = "and {number} more"
TO_LIST = "List"
TO_CHART = "Chart"
JUMP = "Jump to"
BEFORE_YOU_RELY = "Before you rely on this"
UNDATED_ARTICLES = (
    "No publication date: {articles}. Words such as “Thursday” in them are dated only as far as the rest of the story "
    "allows. State “published” in sources.toml."
)
UNKNOWN_OUTLETS = "Outlet unknown: {articles}. Each counts as an outlet of its own. State “outlet” in sources.toml."
AT_ODDS = "Dates that cannot all hold: {events}. Each date stands beside the outlets that give it; none was preferred."
AND_MORE = " and {number} more"

STANDING_WORDS: Mapping[str, str] = {
    "reported": "reported",
    "claimed": "said by someone",
    "disputed": "said and denied",
    "statement": "statement",
    "denial": "denial",
    "planned": "planned",
    "possible": "possible",
    "negated": "said not to have happened",
    "unread": "wording not read",
}
FATE_WORDS: Mapping[str, str] = {
    "shown": "dates an event",
    "merged": "dates an event told elsewhere",
    "not placed": "not placed",
    "dropped": "dates no event",
}
FIELD_WORDS: Mapping[str, str] = {
    "words": "search",
    "outlets": OUTLETS,
    "actors": ACTORS,
    "standings": STANDINGS,
    "dates": DATES,
}


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 article", "1,250 articles"."""
    return f"{number:,} {one if number == 1 else many}"


def summary(*, articles: int, events: int, disputed: int, unplaced: int) -> str:
    """The line under the title: "5 articles · 14 events · 1 disputed · 3 not placed"."""
    parts = [counted(articles, "article", "articles"), counted(events, "event", "events")]
    parts += [f"{disputed:,} disputed"] if disputed else []
    parts += [f"{unplaced:,} not placed"] if unplaced else []
    return " · ".join(parts)


def shown(number: int, total: int) -> str:
    """How much of the story is listed: "14 events" or "3 of 14 events"."""
    whole = counted(total, "event", "events")
    return whole if number == total else f"{number:,} of {whole}"


def chip(field: str, value: str) -> str:
    """What a chip says that takes one filter away."""
    return {"words": f"“{value}”", "standings": STANDING_WORDS.get(value, value)}.get(field, value)


def remove(label: str) -> str:
    """The name of a chip for those who hear it."""
    return f"Remove the filter {label}"
