"""Alle Wörter, die das Dashboard selbst sagt, auf Deutsch; jedes unter dem Namen, den es in `english` hat."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.model import voices

TITLE = "Timeline"
LANGUAGE = "de"
DATE_STYLE = "de"
VOICES = voices.GERMAN
FILE_NAME = "zeitleiste"

SEARCH = "Ereignisse und Zitate durchsuchen"
SEARCH_HINT = "Suchen …"
EXPORT = "Ausgeben"
EXPORT_LEAD = "Was hier zu sehen ist; ohne Filter die 20 wichtigsten Ereignisse, in der Tabelle alle."
EXPORT_WORDS = {
    "html": "Webseite (.html)",
    "paste": "Für ein CMS kopieren",
    "zip": "Bild und einfaches HTML für ein CMS (.zip)",
    "png": "Bild (.png)",
    "svg": "Zeichnung (.svg)",
    "pdf": "Zum Drucken (.pdf)",
    "docx": "Word-Dokument (.docx)",
    "csv": "Tabelle (.csv)",
}
PASTE_TITLE = "Für ein CMS kopieren"
PASTE_WORDS = ("Ein Bild mit Worten für Vorleseprogramme, und die Chronologie als einfacher Text mit Links. "
               "In den Text eines Artikels einfügen.")
THEME = "Hell oder dunkel"
HEAD = "Geschichte"
SKIP = "Zur Liste der Ereignisse"

FILTER = "Filter"
OUTLETS = "Medium"
ACTORS = "Beteiligte"
STANDINGS = "Wie es dasteht"
DATES = "Zeitraum"
DATES_HINT = "Zeitraum, z. B. September 2015"
VIEW = "Ansicht"
LANES = "Spuren"
LANE_WORDS: Mapping[str, str] = {
    "bands": "Was geschah, wer was sagte",
    "actor": "Nach Beteiligten",
    "outlet": "Nach Medium",
    "status": "Nach dem, wie es dasteht",
}
KINDS = "Was es ist"
KIND_WORDS: Mapping[str, str] = {"happening": "etwas, das geschah", "statement": "etwas, das jemand sagte"}
PRECISIONS = "Wie genau datiert"
PRECISION_WORDS: Mapping[str, str] = {
    "time": "Tageszeit",
    "day": "Tag",
    "week": "Woche oder Wochenende",
    "month": "Monat",
    "quarter": "Jahreszeit oder Teil eines Jahres",
    "year": "Jahr",
    "decade": "Jahrzehnt oder länger",
    "span": "zwischen zwei Daten",
    "open": "vor oder nach einem Datum",
}
ORIGINS = "Woher erzählt"
ORIGIN_WORDS: Mapping[str, str] = {"1": "ein Ursprung", "2": "zwei Ursprünge", "3+": "drei Ursprünge oder mehr"}
SCALE = "Zeitmaßstab"
SCALE_WORDS: Mapping[str, str] = {
    "auto": "Lange leere Strecken stauchen",
    "calendar": "Gleichmäßig wie ein Kalender",
    "sequence": "Nur die Reihenfolge",
}
FIND = "Einen Namen suchen"
FIND_IN = "Suchen in: {what}"
NO_FILTER = "{what}: „{words}“ ist kein Datum und filtert nichts"
CLEAR = "Alle entfernen"
UNPLACED = "Ohne Platz"
UNPLACED_LEAD = "Davon erzählen die Artikel ohne ein Datum, das in einen Kalender passt. Nichts wurde geraten."
UNPLACED_PAGE = ("Einträge {first} bis {last} von {total}", "Vorige Einträge", "Nächste Einträge")
UNPLACED_NONE = "Jedes Ereignis, das in diesen Artikeln gefunden wurde, hat ein Datum."

CHART = "Zeitleiste"
CHART_HELP = "Dieselben Ereignisse stehen unter „Chronologie“, wo sie sich mit der Tastatur öffnen lassen."
CHRONOLOGY = "Chronologie"
NO_DATE = "Ohne Datum"
DECADE = "{year}er"
BEFORE_ERA = "{year} v. Chr."
STRETCH = "{first} bis {last}"

EVIDENCE = "Belege"
CLOSE = "Schließen"
SAYS = "Sagt es"
DENIES = "Bestreitet"
QUOTES = "In den Artikeln"
MARKED = "Markiert: "
QUOTE_KEY = (("date", "Datum"), ("trigger", "was geschah"), ("speaker", "wer es sagt"))
ANSWERS = "Bestritten"
RELATED = "In denselben Sätzen"
WHY = "Warum dieses Datum"
DATED_BY = " ist datiert durch: {reference}."
RULE = "Gelesen nach der Regel „{rule}“."
RIVALS = "Daten, die nicht alle gelten können"
VARIANTS = "Was die Artikel verschieden sagen"
REPLIES = "Was die Genannten dazu sagen"
NOT_BEFORE = "Nicht vor: {date}"
NOT_AFTER = "Nicht nach: {date}"
OPEN_ARTICLE = "Artikel öffnen"
COPY = "Kopieren"
COPY_EVENT = "Ereignis kopieren"
CITE = "Zitieren"
READ_ON = "gelesen am {date}"
CITATION_TITLE = "Dieses Zitat nachweisen"
COPIED = "Kopiert"
HERE_TOO = "{number} Ereignisse hier, das erste: "
ORIGINAL = "Originalseite"
UNDATED = "undatiert"
PUBLISHED = "erschienen {date}"
UNDATED_BUT = "undatiert ({date}, erschlossen)"
UNDATED_WHY = "undatiert ({date}; {basis})"
HERE = "Hier: {date}"
TAKEN_FROM = "Datum von außerhalb des eigenen Teilsatzes: {rule}."
SELECTED = "{headline}: {date}"
EVIDENCE_EMPTY = "Wähle ein Ereignis in der Zeitleiste oder der Liste, um die Sätze zu lesen, aus denen es stammt."

NO_ARTICLES = "Diese Geschichte hat noch keine Artikel."
NO_DATES = "Diese Artikel enthalten keine Daten. Ein Ereignis braucht ein Datum im Text, um hier zu stehen."
NONE_PLACED = (
    "Kein Ereignis passt in einen Kalender. „Ohne Platz“ zeigt, was die Artikel sagen und warum ein Datum fehlt."
)
NOTHING_THEN = "Kein Artikel, der seinen Erscheinungstag nennt, passt zu den Tagen, auf die du zurückblickst."
NO_HITS = "Nichts enthält die Wörter „{words}“."
NOTHING_LEFT = "Kein Ereignis passt zu diesen Filtern."
NOTHING_LEFT_BUT = "Kein Ereignis passt zu diesen Filtern. Ohne den Filter „{what}“ gibt es welche."
TAKE_AWAY = "Den Filter „{what}“ entfernen"
CLEAR_SEARCH = "Die Suche leeren"
SHOW_ALL = "Alle Ereignisse zeigen"
ALSO_FOUND = "Auch in den Artikeln"
MORE_FOUND = "und {number} weitere"
TO_LIST = "Liste"
TO_CHART = "Zeitleiste"
JUMP = "Springen zu"
BEFORE_YOU_RELY = "Bevor du dich darauf verlässt"
UNDATED_ARTICLES = (
    "Ohne Erscheinungstag: {articles}. Wörter wie „Donnerstag“ sind dort nur so weit datiert, wie es der Rest der "
    "Geschichte erlaubt."
)
UNKNOWN_OUTLETS = "Medium unbekannt: {articles}. Jeder zählt als eigenes Medium."
AT_ODDS = (
    "Daten, die nicht alle gelten können: {events}. Jedes Datum steht bei den Medien, die es nennen; keines wurde "
    "vorgezogen."
)

STANDING_WORDS: Mapping[str, str] = {
    "reported": "berichtet",
    "claimed": "von jemandem gesagt",
    "disputed": "gesagt und bestritten",
    "statement": "Aussage",
    "denial": "Dementi",
    "planned": "geplant",
    "possible": "möglich",
    "negated": "soll nicht geschehen sein",
    "unread": "Wortlaut nicht gelesen",
}
FORM_WORDS: Mapping[str, str] = {
    "within": "irgendwann darin",
    "throughout": "die ganze Zeit",
    "about": "ungefähr dann",
    "open": "ein Ende unbekannt",
    "rivals": "das eine Datum oder das andere",
}
FATE_WORDS: Mapping[str, str] = {
    "shown": "datiert ein Ereignis",
    "merged": "datiert ein anderswo erzähltes Ereignis",
    "not placed": "ohne Platz",
    "dropped": "datiert kein Ereignis",
}
FIELD_WORDS: Mapping[str, str] = {
    "words": "Suche",
    "outlets": OUTLETS,
    "actors": ACTORS,
    "standings": STANDINGS,
    "kinds": KINDS,
    "precisions": PRECISIONS,
    "origins": ORIGINS,
    "dates": DATES,
    "as_of": "Stand vom",
    "since": "neu seit",
}

MORE = "Mehr"
LOOK_BACK = "Zurückblicken"
AS_OF = "Stand vom"
AS_OF_HINT = "Ein Tag, z. B. 5. Oktober 2018"
AS_OF_HELP = "Nur Artikel, die einen Erscheinungstag bis dahin nennen."
SINCE = "Neu seit"
SINCE_HELP = "Nur Ereignisse, die kein vorher erschienener Artikel erzählt."
KEYS = "Tastatur"
KEYS_TITLE = "Alles mit der Tastatur"
KEY_WORDS = (
    ("/", "suchen"),
    ("↓ ↑", "nächstes oder voriges Ereignis, in der Liste"),
    ("Enter", "das Ereignis öffnen, auf dem der Fokus liegt"),
    ("j k", "nächstes oder voriges Ereignis, von überall"),
    ("o", "seinen Artikel beim Satz öffnen"),
    ("+ −", "eine kürzere oder längere Zeit zeigen"),
    ("← →", "früher oder später"),
    ("0", "die ganze Geschichte"),
    ("a", "Artikel hinzufügen"),
    ("f", "filtern"),
    ("?", "diese Liste"),
    ("Esc", "schließen, was offen ist"),
)
LANGUAGE_LABEL = "Sprache"
LANGUAGE_NAMES: Mapping[str, str] = {"en": "English", "de": "Deutsch"}

SHEET = "Was aufgelistet ist"
SHEET_WORDS: Mapping[str, str] = {"events": "Chronologie", "answers": "Antworten", "articles": "Artikel"}
ANSWERS_NONE = "Kein Ereignis in dieser Liste ist jemandes Behauptung, also gibt es nichts zu beantworten."
ANSWERS_LEAD = "Was geschehen sein soll, und was die Genannten dazu sagen, in ihren Worten."
SAID_BY = "Es sagt: {who}"
ABOUT = "über {who}"
NO_ANSWER = "Keine Antwort in diesen Artikeln."
OTHER_ANSWERS = "Dementis, die zu keinem einzelnen Ereignis gehören"
ARTICLE_EVENTS = "{number} gezeigt"
TELLINGS = "Alle Fassungen nebeneinander"
TELLING_HEADS = ("Medium", "Datum", "Wer es sagt", "Betrag")
DIFFERS = "weicht ab"
OWN_VOICE = "mit eigener Stimme"
DENIED_BY = "bestritten von {who}"
NOT_DATED = "ohne Datum"

OVERVIEW = "Wo die Ereignisse der Geschichte liegen"
OVERVIEW_HELP = "Über den Streifen ziehen zeigt einen Zeitraum; den Zeitraum ziehen verschiebt ihn."
ZOOM_IN = "Kürzerer Zeitraum"
ZOOM_OUT = "Längerer Zeitraum"
EARLIER = "Früher"
LATER = "Später"
WHOLE = "Ganze Geschichte"
HIGHEST = (
    "Die {drawn} wichtigsten von {all} Ereignissen. Der Streifen zeigt, wo alle liegen; ein kürzerer Zeitraum zeigt "
    "mehr."
)
STRETCH_FROM = "Erster gezeigter Tag"
STRETCH_TO = "Letzter gezeigter Tag"
PAGE_OF = "Ereignisse {first} bis {last} von {total}"
PAGE_BEFORE = "Frühere Ereignisse"
PAGE_AFTER = "Spätere Ereignisse"

ADD = "Hinzufügen"
ADD_TITLE = "Artikel hinzufügen"
ADD_BUTTON = "Artikel hinzufügen"
SHOW_UNPLACED = "Zeigen, was keinen Platz hat"
CHANGED = "Was sich geändert hat"
NOW_PLACED = "war ohne Platz; jetzt {date}"
NEW_EVENT = "neu: {date}"
BECAME = "{before} → {after}"
ALSO_TOLD = "jetzt auch erzählt von {outlets}"
NO_LONGER = "steht nicht mehr für sich"
PUBLICATION_OF = "Erscheinungstag von „{article}“"
OUTLET_OF = "Medium von {article}"
SET_PUBLISHED = "Erscheinungstag angeben"
SET_OUTLET = "Medium angeben"
FIX_DATE = "Das Datum von „{words}“ festlegen"
LOG = "Was hier geändert wurde"
LOG_NONE = "In dieser Geschichte wurde nichts geändert, seit sie gebaut wurde."
LOG_DATE = "„{words}“ in „{article}“: {date}"
LOG_DETAIL = "{what} von „{article}“: {value}"
LOG_DETAILS: Mapping[str, str] = {"title": "Titel", "outlet": "Medium", "url": "Adresse", "author": "Verfasser"}
LOG_ADDED = "„{article}“ wurde hinzugefügt"
LOG_REVOKED = "Eintrag {number} wurde rückgängig gemacht"
SHOW_DATES = "Das Ereignis zeigen"

SCRIPT: Mapping[str, str] = {
    "drop": "Textdateien oder gespeicherte Webseiten hierher ziehen",
    "files": "Dateien wählen",
    "folder": "Einen Ordner wählen",
    "paste": "Oder den Text eines Artikels einfügen",
    "title": "Titel",
    "outlet": "Medium",
    "published": "Erschienen",
    "url": "Adresse",
    "optional": "soweit bekannt",
    "dateHint": "z. B. 5. Oktober 2018",
    "addPasted": "Diesen Artikel hinzufügen",
    "needText": "Füge zuerst den Text eines Artikels ein.",
    "waiting": "wartet",
    "reading": "wird gelesen …",
    "added": "hinzugefügt",
    "notAdded": "nicht hinzugefügt",
    "again": "Noch einmal versuchen",
    "unanswered": "Timeline antwortet nicht, vielleicht wurde es beendet. Was zu sehen ist, gehört vielleicht "
                  "zu etwas anderem.",
    "noReply": "Es kam keine Antwort. Was du geschrieben hast, bleibt erhalten; versuche es noch einmal.",
    "unread": "nicht gelesen: nur .txt-, .md- und .html-Dateien werden es",
    "newStory": "Eine neue Geschichte beginnen",
    "newStoryHelp": "Eine eigene Geschichte, auf diesem Rechner aufbewahrt; diese hier bleibt, wie sie ist.",
    "storyTitle": "Ihr Titel",
    "begin": "Beginnen",
    "date": "Datum",
    "basis": "Woher du es weißt (freiwillig)",
    "preview": "Zeigen, was sich ändern würde",
    "save": "Speichern",
    "cancel": "Abbrechen",
    "close": "Schließen",
    "working": "wird ausgerechnet …",
    "changed": "Was sich geändert hat",
    "show": "Zeigen",
    "text": "Nachweis kopieren",
    "ris": "RIS-Datei",
    "csl": "CSL-JSON-Datei",
    "copied": "Kopiert",
    "undo": "Rückgängig",
    "undone": "rückgängig gemacht",
    "newEvents": "Was dieser Artikel geändert hat",
}


def counted(number: int, one: str, many: str) -> str:
    """Eine Zahl mit ihrem Wort: "1 Artikel", "1.250 Artikel"."""
    return f"{grouped(number)} {one if number == 1 else many}"


def grouped(number: int) -> str:
    """Eine Zahl mit Punkten zwischen den Tausendern."""
    return f"{number:,}".replace(",", ".")


def summary(*, articles: int, events: int, disputed: int, unplaced: int) -> str:
    """Die Zeile unter dem Titel."""
    parts = [counted_articles(articles), counted_events(events)]
    parts += [f"{grouped(disputed)} bestritten"] if disputed else []
    parts += [f"{grouped(unplaced)} ohne Platz"] if unplaced else []
    return " · ".join(parts)


def counted_articles(number: int) -> str:
    """Eine Zahl von Artikeln."""
    return counted(number, "Artikel", "Artikel")


def counted_events(number: int) -> str:
    """Eine Zahl von Ereignissen."""
    return counted(number, "Ereignis", "Ereignisse")


def shown(number: int, total: int) -> str:
    """Wie viel der Geschichte aufgelistet ist."""
    if number == total:
        return counted_events(total)
    return f"{grouped(number)} von {counted(total, 'Ereignis', 'Ereignissen')}"


def changed(number: int, *, is_done: bool) -> str:
    """Wie viel eine Änderung ändert oder ändern würde."""
    if not number:
        return "Sonst hat sich nichts geändert." if is_done else "Sonst würde sich nichts ändern."
    return f"{counted(number, 'Änderung', 'Änderungen')}{'' if is_done else ', wenn das gespeichert wird'}:"


def chip(field: str, value: str) -> str:
    """Was auf dem Knopf steht, der einen Filter entfernt."""
    named = {"standings": STANDING_WORDS, "kinds": KIND_WORDS, "precisions": PRECISION_WORDS, "origins": ORIGIN_WORDS}
    if field in named:
        return named[field].get(value, value)
    return {"words": f"„{value}“", "as_of": f"Stand vom {value}", "since": f"neu seit {value}"}.get(field, value)


def remove(label: str) -> str:
    """Wie dieser Knopf für die heißt, die ihn hören."""
    return f"Den Filter {label} entfernen"
