"""Every word the dashboard itself says, in English: copy this file, translate it, and name it in `strings.TABLES`."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.model import voices

TITLE = "Timeline"
LANGUAGE = "en"
DATE_STYLE = "uk"
VOICES = voices.ENGLISH
FILE_NAME = "timeline"

SEARCH = "Search events and quotes"
SEARCH_HINT = "Search…"
EXPORT = "Export"
EXPORT_LEAD = "What is shown here; without a filter the 20 events of highest rank, in a table all."
EXPORT_WORDS = {
    "html": "Web page (.html)",
    "paste": "Copy for CMS",
    "zip": "Picture and plain HTML for a CMS (.zip)",
    "png": "Picture (.png)",
    "svg": "Drawing (.svg)",
    "pdf": "To print (.pdf)",
    "docx": "Word document (.docx)",
    "csv": "Table (.csv)",
}
PASTE_TITLE = "Copy for CMS"
PASTE_WORDS = ("A picture with its words for screen readers, and the chronology as plain text with links. "
               "Paste it into the body of an article.")
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
KINDS = "What it is"
KIND_WORDS: Mapping[str, str] = {"happening": "something that happened", "statement": "somebody saying something"}
PRECISIONS = "How finely dated"
PRECISION_WORDS: Mapping[str, str] = {
    "time": "time of day",
    "day": "day",
    "week": "week or weekend",
    "month": "month",
    "quarter": "season or part of a year",
    "year": "year",
    "decade": "decade or longer",
    "span": "between two dates",
    "open": "before or after a date",
}
ORIGINS = "Told from"
ORIGIN_WORDS: Mapping[str, str] = {"1": "one origin", "2": "two origins", "3+": "three origins or more"}
SCALE = "Scale of time"
SCALE_WORDS: Mapping[str, str] = {
    "auto": "Squeeze long empty stretches",
    "calendar": "Even, as a calendar",
    "sequence": "Order only",
}
FIND = "Find a name"
FIND_IN = "Find in: {what}"
CLEAR = "Clear all"
NO_FILTER = "{what}: “{words}” is no date and filters nothing"
UNPLACED = "Not placed"
UNPLACED_LEAD = "The articles tell of these without giving a date that can be put on a calendar. Nothing was guessed."
UNPLACED_PAGE = ("Entries {first} to {last} of {total}", "Previous entries", "Next entries")
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
COPY = "Copy"
COPY_EVENT = "Copy event"
CITE = "Cite"
READ_ON = "read on {date}"
CITATION_TITLE = "Cite this quote"
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

NO_ARTICLES = "There are no articles in this story yet."
NO_DATES = "These articles hold no dates. An event needs a date in the text to stand on a timeline."
NONE_PLACED = "No event could be put on a calendar. “Not placed” lists what the articles say, and why it has no date."
NOTHING_THEN = "No article that states its day of publication fits the days you look back to."
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
    "allows."
)
UNKNOWN_OUTLETS = "Outlet unknown: {articles}. Each counts as an outlet of its own."
AT_ODDS = "Dates that cannot all hold: {events}. Each date stands beside the outlets that give it; none was preferred."

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
FORM_WORDS: Mapping[str, str] = {
    "within": "some time in there",
    "throughout": "all that time",
    "about": "about then",
    "open": "one end not known",
    "rivals": "one date or the other",
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
    "kinds": KINDS,
    "precisions": PRECISIONS,
    "origins": ORIGINS,
    "dates": DATES,
    "as_of": "as known on",
    "since": "new since",
}

MORE = "More"
LOOK_BACK = "Look back"
AS_OF = "As known on"
AS_OF_HINT = "A day, e.g. 5 October 2018"
AS_OF_HELP = "Only articles that state a day of publication up to then."
SINCE = "New since"
SINCE_HELP = "Only events that no article published before then tells."
KEYS = "Keyboard"
KEYS_TITLE = "Everything by keyboard"
KEY_WORDS = (
    ("/", "search"),
    ("↓ ↑", "next or previous event, in the list"),
    ("Enter", "open the event that has the focus"),
    ("j k", "next or previous event, from anywhere"),
    ("o", "open its article at the sentence"),
    ("+ −", "show a shorter or longer stretch of time"),
    ("← →", "earlier or later"),
    ("0", "the whole story"),
    ("a", "add articles"),
    ("f", "filter"),
    ("?", "this list"),
    ("Esc", "close what is open"),
)
LANGUAGE_LABEL = "Language"
LANGUAGE_NAMES: Mapping[str, str] = {"en": "English", "de": "Deutsch"}

SHEET = "What is listed"
SHEET_WORDS: Mapping[str, str] = {"events": "Chronology", "answers": "Answers", "articles": "Articles"}
ANSWERS_NONE = "No event listed here is anybody's claim, so there is nothing to answer."
ANSWERS_LEAD = "What somebody says happened, and what those it is about say to it, in their words."
SAID_BY = "Said by {who}"
ABOUT = "about {who}"
NO_ANSWER = "No answer in these articles."
OTHER_ANSWERS = "Denials of no single event listed here"
ARTICLE_EVENTS = "{number} shown"
TELLINGS = "The tellings side by side"
TELLING_HEADS = ("Outlet", "Date", "Who says so", "Amount")
DIFFERS = "differs"
OWN_VOICE = "in its own voice"
DENIED_BY = "denied by {who}"
NOT_DATED = "no date"

OVERVIEW = "Where the story's events lie"
OVERVIEW_HELP = "Drag over the strip to show a stretch of time; drag the stretch to move it."
ZOOM_IN = "Shorter stretch"
ZOOM_OUT = "Longer stretch"
EARLIER = "Earlier"
LATER = "Later"
WHOLE = "Whole story"
HIGHEST = "The {drawn} of {all} events that rank highest. The strip shows where all lie; a shorter stretch shows more."
STRETCH_FROM = "First day shown"
STRETCH_TO = "Last day shown"
PAGE_OF = "Events {first} to {last} of {total}"
PAGE_BEFORE = "Earlier events"
PAGE_AFTER = "Later events"

ADD = "Add"
ADD_TITLE = "Add articles"
ADD_BUTTON = "Add articles"
SHOW_UNPLACED = "Show what is not placed"
CHANGED = "What changed"
NOW_PLACED = "was not placed; now {date}"
NEW_EVENT = "new: {date}"
BECAME = "{before} → {after}"
ALSO_TOLD = "now also told by {outlets}"
NO_LONGER = "is no longer shown on its own"
PUBLICATION_OF = "Publication of “{article}”"
OUTLET_OF = "Outlet of {article}"
SET_PUBLISHED = "Set when it came out"
SET_OUTLET = "Set its outlet"
FIX_DATE = "Fix the date of “{words}”"
LOG = "What was changed here"
LOG_NONE = "Nothing was changed in this story since it was built."
LOG_DATE = "“{words}” in “{article}”: {date}"
LOG_DETAIL = "{what} of “{article}”: {value}"
LOG_DETAILS: Mapping[str, str] = {"title": "Title", "outlet": "Outlet", "url": "Address", "author": "Author"}
LOG_ADDED = "“{article}” was added"
LOG_REVOKED = "Entry {number} was undone"
SHOW_DATES = "Show the event"

# What the page's own script says; it fills these in and shows them, and holds no words itself.
SCRIPT: Mapping[str, str] = {
    "drop": "Drop text files or saved web pages here",
    "files": "Choose files",
    "folder": "Choose a folder",
    "paste": "Or paste the text of an article",
    "title": "Title",
    "outlet": "Outlet",
    "published": "Published",
    "url": "Address",
    "optional": "as far as you know",
    "dateHint": "e.g. 5 October 2018",
    "addPasted": "Add this article",
    "needText": "Paste the text of an article first.",
    "waiting": "waits",
    "reading": "is read …",
    "added": "added",
    "notAdded": "not added",
    "again": "Try again",
    "unanswered": "Timeline does not answer: it may have been stopped. What is shown may belong to something else.",
    "noReply": "No answer came. What you typed is kept; try again.",
    "unread": "not read: only .txt, .md and .html files are",
    "newStory": "Begin a new story",
    "newStoryHelp": "A story of its own, kept on this computer; this one stays as it is.",
    "storyTitle": "Its title",
    "begin": "Begin",
    "date": "Date",
    "basis": "How you know (optional)",
    "preview": "Show what would change",
    "save": "Save",
    "cancel": "Cancel",
    "close": "Close",
    "working": "is worked out …",
    "changed": "What changed",
    "show": "Show",
    "text": "Copy the citation",
    "ris": "RIS file",
    "csl": "CSL-JSON file",
    "copied": "Copied",
    "undo": "Undo",
    "undone": "undone",
    "newEvents": "What this article changed",
}


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 article", "1,250 articles"."""
    return f"{grouped(number)} {one if number == 1 else many}"


def grouped(number: int) -> str:
    """A number with its thousands parted."""
    return f"{number:,}"


def summary(*, articles: int, events: int, disputed: int, unplaced: int) -> str:
    """The line under the title: "5 articles · 14 events · 1 disputed · 3 not placed"."""
    parts = [counted_articles(articles), counted_events(events)]
    parts += [f"{disputed:,} disputed"] if disputed else []
    parts += [f"{unplaced:,} not placed"] if unplaced else []
    return " · ".join(parts)


def counted_articles(number: int) -> str:
    """A number of articles."""
    return counted(number, "article", "articles")


def counted_events(number: int) -> str:
    """A number of events."""
    return counted(number, "event", "events")


def shown(number: int, total: int) -> str:
    """How much of the story is listed: "14 events" or "3 of 14 events"."""
    whole = counted_events(total)
    return whole if number == total else f"{number:,} of {whole}"


def changed(number: int, *, is_done: bool) -> str:
    """How much a change changes, or would change."""
    if not number:
        return "Nothing else changed." if is_done else "Nothing else would change."
    return f"{counted(number, 'thing', 'things')} {'changed' if is_done else 'would change'}:"


def chip(field: str, value: str) -> str:
    """What a chip says that takes one filter away."""
    named = {"standings": STANDING_WORDS, "kinds": KIND_WORDS, "precisions": PRECISION_WORDS, "origins": ORIGIN_WORDS}
    if field in named:
        return named[field].get(value, value)
    return {"words": f"“{value}”", "as_of": f"as known on {value}", "since": f"new since {value}"}.get(field, value)


def remove(label: str) -> str:
    """The name of a chip for those who hear it."""
    return f"Remove the filter {label}"
