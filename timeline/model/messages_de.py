"""Sätze des Programms auf Deutsch, jeder unter seiner englischen Vorlage (siehe `message.py`).

Die Lücken heißen wie dort; `{date:at}` ist ein Datum mit seiner Präposition. Wörter der Artikel bleiben, wie sie sind.
"""

from __future__ import annotations

_DATES: dict[str, str] = {
    "Monday": "Montag",
    "Tuesday": "Dienstag",
    "Wednesday": "Mittwoch",
    "Thursday": "Donnerstag",
    "Friday": "Freitag",
    "Saturday": "Samstag",
    "Sunday": "Sonntag",
    "the words alone": "die Wörter allein",
    "The text itself says “{words}”.": "Der Text selbst sagt „{words}“.",
    "“{words}” is {date}: a person fixed it{reason}.": "„{words}“ ist {date}: jemand hat es festgelegt{reason}.",
    "the article came out {when:at}{because}": "der Artikel erschien {when:at}{because}",
    ", because {reasons:and}": ", denn {reasons:and}",
    "publication, {when} ({basis})": "das Erscheinen, {when} ({basis})",
    "{came:capital}.": "{came:capital}.",
    "“{words}” has no date, though {came}.": "„{words}“ hat kein Datum, obwohl bekannt ist: {came}.",
    "Seen from then, {meant}{looks}{rival}.": "Von da aus gesehen: {meant}{looks}{rival}.",
    "{meant}: {came}{looks}{rival}.": "{meant}, denn {came}{looks}{rival}.",
    "“{words}” means a {weekday}, {date}": "„{words}“ meint einen {weekday}, {date}",
    "“{words}” means {date:time}": "„{words}“ meint: {date}",
    ", and “{cue}” tells it as past": ", und „{cue}“ erzählt es als vergangen",
    ", and “{cue}” tells it as still to come": ", und „{cue}“ erzählt es als noch kommend",
    "; it may go with “{rival}”, told before it": "; es gehört vielleicht zu „{rival}“, das davor steht",
    "“{told}”, told before it": "„{told}“, das davor steht",
    "“{told}”, told after it": "„{told}“, das danach steht",
    "{reference}, whose own date is not known": "{reference} und selbst kein bekanntes Datum hat",
    "“{words}” counts from “{told}”, whose own date is not known.":
        "„{words}“ zählt ab „{told}“, dessen Datum nicht bekannt ist.",
    "“{words}” counts from “{told}”, which is {date}.": "„{words}“ zählt ab „{told}“, also: {date}.",
    "“{words}” means {date:time}: it counts from {reference}{rests}.":
        "„{words}“ meint: {date}. Es zählt ab {reference}{rests}.",
    "the day of publication, which is not known": "der Tag des Erscheinens, der nicht bekannt ist",
    "“{words}” counts from the day of publication, which is not known.":
        "„{words}“ zählt ab dem Tag des Erscheinens, der nicht bekannt ist.",
    "another time of the text, which is not known": "eine andere Zeit im Text, die nicht bekannt ist",
    "“{words}” counts from a time that the text does not name.":
        "„{words}“ zählt ab einer Zeit, die der Text nicht nennt.",
    "nothing that the text names": "nichts, was der Text nennt",
    "“{words}” names no calendar time.": "„{words}“ nennt keine Zeit im Kalender.",
    "“{words}” is dated by {reference}.": "„{words}“ ist datiert durch: {reference}.",
    "fixed by a person": "von jemandem festgelegt",
    "fixed by a person, {reason}": "von jemandem festgelegt, {reason}",
    "what the statement speaks of, or the article that tells it":
        "das, wovon die Aussage spricht, oder der Artikel, der sie wiedergibt",
    "The article that tells it was published {date:at}: {basis}.":
        "Der Artikel, der es erzählt, erschien {date:at}: {basis}.",
    "It stands in the report of {publisher}, which came out {date:at}.":
        "Es steht im Bericht von {publisher}, der {date:at} erschien.",
    "It speaks of the report of {publisher}, which came out {date:at}.":
        "Es spricht vom Bericht von {publisher}, der {date:at} erschien.",
}

_PUBLICATIONS: dict[str, str] = {
    "inferred, because {reasons:and}": "erschlossen, denn {reasons:and}",
    "publication is given ({basis})": "das Erscheinen ist angegeben ({basis})",
    "given with the article": "mit dem Artikel angegeben",
    "given when it was added": "beim Hinzufügen angegeben",
    "known before it was fixed": "bekannt, bevor es festgelegt wurde",
    "in its address": "in seiner Adresse",
    "HTML metadata": "Metadaten der Webseite",
    "front matter": "Angaben am Anfang der Datei",
    "printed in the article: “{words}”": "im Artikel gedruckt: „{words}“",
    "printed in the article: “{words}”, of an edition": "im Artikel gedruckt, von einer Ausgabe: „{words}“",
    "printed beside its writer's name: “{words}”": "neben dem Namen des Verfassers gedruckt: „{words}“",
    "where it was written: “{words}”": "wo er geschrieben wurde: „{words}“",
    "its dateline: “{words}”": "seine Ortsmarke: „{words}“",
    "its dateline is “{words}”": "seine Ortsmarke ist „{words}“",
    "it was revised, or appeared again, on “{words}”": "er wurde überarbeitet oder erschien noch einmal: „{words}“",
    "the first of its readers' comments is of “{words}”": "der erste Kommentar seiner Leser ist von „{words}“",
    "its “{words}” is {date}, as a person fixed it": "sein „{words}“ ist {date}, wie jemand festgelegt hat",
    "it tells of {date} as past (“{cue} … {words}”)": "er erzählt als vergangen: {date} („{cue} … {words}“)",
    "it tells of {date} as still to come (“{cue} … {words}”)":
        "er erzählt als noch kommend: {date} („{cue} … {words}“)",
    "it tells of {report}, which came out {date:at} (“{words}” in {article})":
        "er spricht von etwas, das {date:at} erschien: {report} („{words}“ in {article})",
    "its “{mine}” and “{theirs}” in {article} ({date}) both date {report}":
        "sein „{mine}“ und „{theirs}“ in {article} ({date}) datieren dasselbe: {report}",
    "it has the words “{words}”{here} in common with {article}, where “{theirs}” is {date}":
        "er hat die Wörter „{words}“{here} mit {article} gemeinsam, wo „{theirs}“ dies ist: {date}",
    " around its “{mine}”": " um sein „{mine}“",
    "the report of {publisher}": "der Bericht von {publisher}",
    "the same words (“{words}”)": "dieselben Wörter („{words}“)",
    "{article} says “{words}” ({date})": "{article} sagt „{words}“ ({date})",
    "{most:list} and {last} of {of}, which cannot all hold":
        "{most:list} und {last}, und das gilt demselben ({of}), kann aber nicht alles stimmen",
    "{disagreement}; none of them bounds another": "{disagreement}; keines davon begrenzt ein anderes",
    "{disagreement}; those outvoted are not counted": "{disagreement}; die Minderheit zählt nicht",
    "{article}: {words}; but publication is given as {date} ({basis}). The pin dates its own words only":
        "{article}: {words}; aber das Erscheinen ist angegeben: {date} ({basis}). Das Festgelegte datiert nur seine "
        "eigenen Wörter",
    "{article}: {words}, but these words cannot mean that; it bounds nothing":
        "{article}: {words}, aber das können diese Wörter nicht bedeuten; es begrenzt nichts",
    "{article}: {words}, which suits no day; but it came out {other:at}, because {reasons:and}. The first of these "
    "bounds nothing":
        "{article}: {words}, was auf keinen Tag passt; aber er erschien {other:at}, denn {reasons:and}. Das Erste "
        "begrenzt nichts",
    "{article}: {words}, which would mean that it came out {date:at}; but it came out {other:at}, because "
    "{reasons:and}. The first of these bounds nothing":
        "{article}: {words}; demnach wäre er {date:at} erschienen; aber er erschien {other:at}, denn {reasons:and}. "
        "Das Erste begrenzt nichts",
    "at any time": "zu irgendeiner Zeit",
    "the articles with the words “{words}” are pushed on without end by what they tell; they bound nothing":
        "die Artikel mit den Wörtern „{words}“ schieben einander ohne Ende weiter; sie begrenzen nichts",
    "{article}: its publication": "{article}: das Erscheinen",
    "{what} was fixed as {date}{first} and as {last}{then}, which cannot both hold; the latter, fixed last, counts":
        "{what} wurde festgelegt als {date}{first} und als {last}{then}; beides zugleich kann nicht stimmen, das "
        "zuletzt Festgelegte zählt",
    "{article}: left out of what was known then, for it has no publication date; give it one":
        "{article}: zählt nicht zu dem, was damals bekannt war, denn er hat keinen Erscheinungstag; gib ihm einen",
}

_ACCOUNT: dict[str, str] = {
    "dates an event": "datiert ein Ereignis",
    "the event that it dates was told before the day asked for":
        "das Ereignis, das es datiert, wurde schon vor dem gefragten Tag erzählt",
    "it stands in a subheading": "es steht in einer Zwischenüberschrift",
    "it stands in a caption": "es steht in einer Bildunterschrift",
    "it stands in a line about other articles": "es steht in einer Zeile über andere Artikel",
    "it stands in the byline": "es steht in der Verfasserzeile",
    "it stands in a notice of the site, not in the article": "es steht in einem Hinweis der Seite, nicht im Artikel",
    "it stands outside every sentence": "es steht außerhalb aller Sätze",
    "the expression is no word of a sentence that was read": "der Ausdruck steht in keinem gelesenen Satz",
    "it tells when a picture was taken": "es sagt, wann ein Bild entstand",
    "it only says what time it is": "es sagt nur, welche Zeit ist",
    "it thanks or greets who listens": "es dankt oder begrüßt, wer zuhört",
    "it speaks to whoever reads or listens": "es spricht an, wer liest oder zuhört",
    "it tells what somebody not named thinks or feels": "es sagt, was jemand ohne Namen denkt oder fühlt",
    "it says how something not named is thought to be": "es sagt, wie man etwas findet, das nicht genannt ist",
    "it does not say what happened": "es sagt nicht, was geschah",
    "“{words}” comes round every year: “{usual}” tells of a habit":
        "„{words}“ kommt jedes Jahr: „{usual}“ sagt, dass es eine Gewohnheit ist",
    "it is talk that names neither who nor what": "es ist Gespräch, das weder nennt, wer, noch was",
    "it tells of “{words}”, which is no happening": "es spricht von „{words}“, und das ist kein Geschehen",
    "the words around it name no happening": "die Wörter darum nennen kein Geschehen",
    "it stands in quotation marks, where no words tell of a happening":
        "es steht in Anführungszeichen, wo keine Wörter ein Geschehen nennen",
    "it is the time of what is compared": "es ist die Zeit dessen, womit verglichen wird",
    "the words around it leave out their verb": "die Wörter darum lassen ihr Verb aus",
    "it is the time from which it was put off": "es ist die Zeit, von der es verschoben wurde",
    "the time is that of what was done without it": "es ist die Zeit dessen, was ohne es geschah",
    "the time that opens its clause holds for what is joined by “and”":
        "die Zeit am Anfang des Teilsatzes gilt auch für das, was mit „and“ anschließt",
    "it goes on about “{words}” of the sentence before": "es geht weiter um „{words}“ aus dem Satz davor",
    "it is the day of the dateline “{words}”": "es ist der Tag der Ortsmarke „{words}“",
    "it is of the time after the article came out: {words}": "es gehört zur Zeit nach dem Erscheinen: {words}",
    "it is the article's own date": "es ist das Datum des Artikels selbst",
    "no words tell when it was said": "keine Wörter sagen, wann es gesagt wurde",
    "“{words}” tells how often, not when": "„{words}“ sagt, wie oft, nicht wann",
    "“{words}” tells how long, not when": "„{words}“ sagt, wie lange, nicht wann",
    "“{words}” names no calendar time": "„{words}“ nennt keine Zeit im Kalender",
    "the words “{words}” name no calendar time": "die Wörter „{words}“ nennen keine Zeit im Kalender",
    "the words “{words}” count from the day of publication, which these articles do not give":
        "die Wörter „{words}“ zählen ab dem Tag des Erscheinens, den diese Artikel nicht nennen",
    "the words “{words}” count from another time of the text, which is not known":
        "die Wörter „{words}“ zählen ab einer anderen Zeit im Text, die nicht bekannt ist",
    "no answer in these articles": "keine Antwort in diesen Artikeln",
    "denies it": "bestreitet es",
    "the amount": "der Betrag",
    "the percentage": "der Prozentsatz",
    "the number of {things}": "die Zahl: {things}",
    "who said it": "wer es sagte",
}

_TYPED: dict[str, str] = {
    "an empty date": "ein leeres Datum",
    "{words} is not a date with a year; write it as 2018-10-04, 2018-10 or 2018":
        "{words} ist kein Datum mit einem Jahr; schreib es als 2018-10-04, 2018-10 oder 2018",
    "{words} may be {readings:or}; write it as one of them": "{words} kann {readings:or} sein; schreib eines davon",
    "{words} names another day of the week than {found} is; write the one you mean":
        "{words} nennt einen anderen Wochentag, als {found} ist; schreib den, den du meinst",
    '"{words}" holds a fraction or a raised figure; write dates in plain figures':
        "„{words}“ enthält einen Bruch oder eine hochgestellte Ziffer; schreib Daten in einfachen Ziffern",
    '"{words}" says no date at all; write a day, a month or a year':
        "„{words}“ nennt gar kein Datum; schreib einen Tag, einen Monat oder ein Jahr",
    'the {what} "{words}…" has {count} characters; write at most {most}':
        "{what}: „{words}…“ hat {count} Zeichen; schreib höchstens {most}",
    "reason": "Grund",
    "title": "Titel",
    "outlet": "Medium",
    "address": "Adresse",
    "author": "Verfasser",
    "{name}: holds no article": "{name}: enthält keinen Artikel",
    "{path} was changed by another program meanwhile, so nothing was written; stop and open the story again":
        "{path} wurde inzwischen von einem anderen Programm geändert, darum wurde nichts geschrieben; beende Timeline "
        "und öffne die Geschichte neu",
    "{path}: was changed by another program meanwhile, so nothing was written; try again":
        "{path}: wurde inzwischen von einem anderen Programm geändert, darum wurde nichts geschrieben; versuche es "
        "noch einmal",
    "{path}: the story cannot be written there ({why}); name another place":
        "{path}: die Geschichte kann dort nicht geschrieben werden ({why}); nenne einen anderen Ort",
    "{article}: is in the story already, as {other}": "{article}: steht schon in der Geschichte, als {other}",
    "{article}: an article of this name was added and taken back; take another name":
        "{article}: ein Artikel dieses Namens wurde hinzugefügt und zurückgenommen; nimm einen anderen Namen",
    "{article}: no such article in this story; some of its articles are {some:list}":
        "{article}: kein solcher Artikel in dieser Geschichte; einige ihrer Artikel sind {some:list}",
    "{article}: published {date} it would not be part of the story as of {limit}; build the story without that limit":
        "{article}: mit dem Erscheinungstag {date} gehörte er nicht zum Stand vom {limit}; baue die Geschichte ohne "
        "diese Grenze",
    "{what} is nothing that is known of an article; use one of {details:list}":
        "{what} ist keine Angabe zu einem Artikel; möglich sind {details:list}",
    "{number}: the log of this story has no such entry; it has {count}":
        "{number}: so einen Eintrag hat diese Geschichte nicht; es sind {count}",
    "log entry {number}: was taken back already; take that back to have it again":
        "Eintrag {number}: wurde schon zurückgenommen; nimm die Rücknahme zurück, um ihn wiederzuhaben",
    "log entry {number}: {article} is no article of this story; put the article back":
        "Eintrag {number}: {article} ist kein Artikel dieser Geschichte; leg den Artikel zurück",
    "{article}: no expression of time begins at {start}; fix the day its article came out":
        "{article}: bei {start} beginnt keine Zeitangabe; lege den Tag fest, an dem der Artikel erschien",
    '{article}: "{words}" stands there several times in the same words; fix the day its article came out':
        "{article}: „{words}“ steht dort mehrmals in denselben Wörtern; lege den Tag fest, an dem der Artikel "
        "erschien",
    '"{words}": these words are in no article of this story; copy them from one':
        "„{words}“: diese Wörter stehen in keinem Artikel dieser Geschichte; kopiere sie aus einem",
    '"{words}": these words occur {count} times ({shown}); name the article, or quote more words around the one you '
    'mean':
        "„{words}“: diese Wörter kommen {count}-mal vor ({shown}); nenne den Artikel oder mehr Wörter um die "
        "gemeinten",
}

_READING: dict[str, str] = {
    'pin "{words}" in {article}': "festgelegtes „{words}“ in {article}",
    "{where}: no such article; the articles are {some}": "{where}: kein solcher Artikel; die Artikel sind {some}",
    "{where}: these words are not in the article; copy them from it":
        "{where}: diese Wörter stehen nicht im Artikel; kopiere sie aus ihm",
    "{where}: these words occur {count} times ({shown}); quote more words around the one you mean":
        "{where}: diese Wörter kommen {count}-mal vor ({shown}); nenne mehr Wörter um die gemeinten",
    "holds {count} temporal expressions ({words}); quote only one of them":
        "enthält {count} Zeitangaben ({words}); nenne nur eine davon",
    "holds no temporal expression; those of the article are {words}":
        "enthält keine Zeitangabe; die des Artikels sind {words}",
    "none": "keine",
    "{words:list} and {number} more": "{words:list} und {number} weitere",
    "{article}: its language seems to be '{language}', of whose dates only figures are read; if it is another, give "
    "it as language in sources.toml":
        "{article}: seine Sprache scheint „{language}“ zu sein, von deren Daten nur Ziffern gelesen werden; ist es "
        "eine andere, gib sie als language in sources.toml an",
    "{name}: is empty; fill it or remove it": "{name}: ist leer; fülle sie oder nimm sie weg",
    "{name}: cannot be read ({strerror}); check the file's permissions":
        "{name}: nicht lesbar ({strerror}); prüfe die Rechte der Datei",
    "{name}: cannot be read ({strerror}); check the path and its permissions":
        "{name}: nicht lesbar ({strerror}); prüfe den Pfad und seine Rechte",
    "{name}: is not a regular file; give text files": "{name}: ist keine gewöhnliche Datei; gib Textdateien an",
    "{name}: not read, files {kind} are not understood; save the article as .txt, .md or .html":
        "{name}: nicht gelesen, Dateien {kind} werden nicht verstanden; speichere den Artikel als .txt, .md oder "
        ".html",
    "without a suffix": "ohne Endung",
    "{name}: larger than {size} MB; split it into articles": "{name}: größer als {size} MB; teile sie in Artikel",
    "{name}: a link that leads nowhere; replace it by the file itself":
        "{name}: ein Verweis, der nirgendwohin führt; ersetze ihn durch die Datei",
    "{name}: no such file or folder; check the path": "{name}: keine solche Datei, kein solcher Ordner; prüfe den Pfad",
    "{name}: wrong encoding ({marks}); save it as UTF-8":
        "{name}: falsche Kodierung ({marks}); speichere sie als UTF-8",
    "{name}: wrong encoding, no UTF-8 at byte {start}; save it as UTF-8":
        "{name}: falsche Kodierung, kein UTF-8 bei Byte {start}; speichere sie als UTF-8",
    "{name}: wrong encoding, neither {encoding} UTF-8; save the page as UTF-8":
        "{name}: falsche Kodierung, weder {encoding} UTF-8; speichere die Seite als UTF-8",
    "declared nor": "eine angegebene noch",
    "{name}: is binary, not text; save the article as text in UTF-8":
        "{name}: ist kein Text; speichere den Artikel als Text in UTF-8",
    "{name}: is binary, not a page; save the page again as HTML":
        "{name}: ist keine Webseite; speichere die Seite noch einmal als HTML",
    "{name}: is no page with an article; save the article's text as .txt":
        "{name}: ist keine Seite mit einem Artikel; speichere seinen Text als .txt",
    "{name}: cannot be read as a page ({why}); save the article's text as .txt":
        "{name}: als Webseite nicht lesbar ({why}); speichere den Text des Artikels als .txt",
    "{name}: no article found in this page; save the article's text as .txt":
        "{name}: in dieser Seite ist kein Artikel; speichere seinen Text als .txt",
    "{name}: its front matter is no YAML; mend the lines between the dashes":
        "{name}: die Angaben am Anfang sind kein YAML; verbessere die Zeilen zwischen den Strichen",
    "{name}: front matter": "{name}: Angaben am Anfang",
    "{name}: a link out of the folder, not followed; copy the file here":
        "{name}: ein Verweis aus dem Ordner hinaus, dem nicht gefolgt wird; kopiere die Datei hierher",
    "{name}: no articles in this folder; put .txt, .md or .html files there":
        "{name}: keine Artikel in diesem Ordner; leg .txt-, .md- oder .html-Dateien hinein",
    "{id}: a file name with control characters or no UTF-8; rename it":
        "{id}: ein Dateiname mit Steuerzeichen oder ohne UTF-8; benenne sie um",
    "{shown}: cannot be opened ({strerror}); check its permissions":
        "{shown}: lässt sich nicht öffnen ({strerror}); prüfe die Rechte",
    "{shown}: a link to a folder, not followed; name that folder itself":
        "{shown}: ein Verweis auf einen Ordner, dem nicht gefolgt wird; nenne den Ordner selbst",
    '{where}: "{language}" is no language; write a two-letter code such as en':
        "{where}: „{language}“ ist keine Sprache; schreib zwei Buchstaben wie de",
    "{where}: unknown key {key}; known are {keys:list}": "{where}: unbekannte Angabe {key}; bekannt sind {keys:list}",
    "{where}: {key} is not text; put it in quotation marks":
        "{where}: {key} ist kein Text; setze es in Anführungszeichen",
    "{where}: {name} is no article that was read here; {remedy}":
        "{where}: {name} ist kein Artikel, der hier gelesen wurde; {remedy}",
    "did you mean {name}?": "war {name} gemeint?",
    "correct the name": "berichtige den Namen",
    "{name}: pin {number}": "{name}: pin {number}",
    "{name}: pin is not a list; write [[pin]]": "{name}: pin ist keine Liste; schreib [[pin]]",
    "{where}: is not a table; write [[pin]]": "{where}: ist keine Tabelle; schreib [[pin]]",
    "{where}: has no {keys:nor}; give it as text": "{where}: hat kein {keys:nor}; gib es als Text an",
    "{name}: no valid TOML ({error}); mend it": "{name}: kein gültiges TOML ({error}); verbessere es",
    "nested too deep": "zu tief verschachtelt",
    '{name}: [{dotted}] needs quotation marks around the name; write ["{dotted}"]':
        '{name}: [{dotted}] braucht Anführungszeichen um den Namen; schreib ["{dotted}"]',
    '{name}: {written} stands outside a table; put it under ["file.txt"]':
        '{name}: {written} steht außerhalb einer Tabelle; setze es unter ["file.txt"]',
}

_DRAWING: dict[str, str] = {
    "{number} million years": "{number} Millionen Jahre",
    "{number} years": "{number} Jahre",
    "{number} months": "{number} Monate",
    "{number} days": "{number} Tage",
    "{number} hours": "{number} Stunden",
    "{number} minutes": "{number} Minuten",
    "1 second": "1 Sekunde",
    "{number} seconds": "{number} Sekunden",
    "{length}, no events": "{length}, keine Ereignisse",
    "{length}, nothing else": "{length}, sonst nichts",
    "{length}, 1 event": "{length}, 1 Ereignis",
    "{length}, {number} events": "{length}, {number} Ereignisse",
    "tallest bar: 1 event": "höchster Balken: 1 Ereignis",
    "tallest bar: {number} events": "höchster Balken: {number} Ereignisse",
    "1 outlet": "1 Medium",
    "unknown outlet": "unbekanntes Medium",
    "unknown outlet ({article})": "unbekanntes Medium ({article})",
    "{number} outlets": "{number} Medien",
    "What is said to have happened": "Was geschehen sein soll",
    "Who said what": "Wer was gesagt hat",
    "Others": "Übrige",
    "No one named": "Niemand genannt",
    "Reported": "Berichtet",
    "Claimed": "Von jemandem gesagt",
    "Denied": "Verneint",
    "Disputed": "Gesagt und bestritten",
    "Planned": "Geplant",
    "Hypothetical": "Möglich",
    "Negated": "Soll nicht geschehen sein",
    "Unread": "Wortlaut nicht gelesen",
    "Scale uneven: empty time is squeezed": "Ungleicher Maßstab: leere Zeit ist gestaucht",
    "Order only: equal steps, whatever time lies between":
        "Nur die Reihenfolge: gleiche Schritte, wie lang die Zeit auch war",
    "Scale even: equal lengths are equal times": "Gleicher Maßstab: gleiche Längen sind gleiche Zeiten",
}

GERMAN: dict[str, str] = {**_DATES, **_PUBLICATIONS, **_ACCOUNT, **_TYPED, **_READING, **_DRAWING}
