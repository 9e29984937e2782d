"""The wording by which the furniture of a page is told from an article: general English, no outlet's own.

Patterns meet lower-cased text with straight quotation marks, cut after `REACH` characters. Each row is a pattern, the
kind of block that it shows, and the reason in words.
"""

from __future__ import annotations

import re

from timeline.language.wordlist import words
from timeline.model.text import BlockKind

OTHER_STORIES = "points to other stories"
REACH = 600  # characters: a longer paragraph is judged by its opening alone

_ARTICLE = r"(?:news |breaking |blog )?(?:article|story|post|page|piece|content|feature|item|column|essay|translation)"
_THINGS = (
    r"(?:stories|story|articles?|news|posts?|content|coverage|reading|links?|topics?|videos?|reports?|items?|tags?|"
    r"headlines?|reads?|pages?|from the web|searches|products)"
)
_MORE = r"(?:related|more|other|top|latest|recommended|popular|trending|featured|similar|further|editors?'?s?|recent)"
_WHO = (
    r"(?:(?!former)[a-z-]+ ){0,5}?(?:editor|reporter|writer|correspondent|columnist|journalist|contributor|author|"
    r"blogger|bureau chief|freelancer|producer)s?\b"
)
_LABEL = r"\s*(?:[:|»>→]|$)"
_SHORT = r"[^.!?]{0,60}$"
_SENTENCE = r"[^.!?]{0,100}[.!?…]{0,3}$"
_NETWORK = r"(?:twitter|x|facebook|instagram|linkedin|mastodon|bluesky|threads|youtube)\b"

_RELATED = (
    (rf"{_MORE}(?: {_THINGS})?{_LABEL}", OTHER_STORIES),
    (rf"(?:more (?:from|on|in|about)|most (?:read|popular|viewed|shared|"
     rf"commented))\b{_SHORT}", OTHER_STORIES),
    (r"(?!.{141})(?:read|see|watch|listen|video|audio|gallery|photos|in pictures|live|also (?:read|see))"
     r"(?: (?:more|also|next|now|read|here|the full story|full story|live|this|updates))*\s*[:|»>]",
     "points to another story"),
    (rf"(?:read|see|find|learn) (?:more|also)(?: here| about| on| in|\W*$)\b{_SENTENCE}", "points to another story"),
    (r"(?:read|see|find|learn) (?:more|also)\W*$", "points to another story"),
    (r"(?:read the (?:rest|full (?:story|article|report|text|interview))\b|continue reading|click here|story continues|"
     r"article continues|you (?:may|might) (?:also )?(?:like|be interested)|don't miss|in case you missed|up next|"
     rf"(?:next|previous) (?:article|story|post)\b){_SENTENCE}", "points to another story"),
    (rf"(?:sponsored|promoted|paid|partner)(?: (?:post|content|by|story|links?|message|feature)\b{_SHORT}|\W*$)",
     "marks an advertisement"),
    (r"(?:watch|listen to|view|see|check out)\b.{0,120}\b(?:below|above|here|embedded)\b.{0,30}$",
     "points to a recording"),
    (r"also on\b[^.!?]{0,40}:$", OTHER_STORIES),
    (r"(?:advertisements?|advertising|advertorial|promotion|ad feature|ad|ads)\W*$", "marks an advertisement"),
)
_CAPTION = (
    (r"(?:photo|photograph|picture|image|illustration|graphic|photo credit|image credit|picture credit|file photo|"
     r"photo illustration|screenshot|caption|image caption|credit|getty images)s?\s*[:|]"
     r"(?! ?[\w .'-]{2,40}\\?/ ?\w+(?: \w+){5})", "credits a picture"),
    (r"(?:photo|photograph|picture|image|illustration|graphic|screenshot)s?(?: by | courtesy)", "credits a picture"),
    (r"in this (?:(?!\b(?:an?|the)\b)[\w., -]){0,50}\b(?:photo|photograph|image|picture|frame grab|screen ?grab)"
     r"(?:,| (?:taken|released|provided|made|supplied|posted|from|by)\b)", "tells what a picture shows"),
    (r"(?:image|media|photo|picture) (?:caption|copyright|source)\b", "names a picture"),
    (r"(?:enlarge (?:this )?image|(?:hide|toggle|view) caption|play video|view gallery|"
     r"media caption)", "names a picture"),
    (r"(?:[^.!?]{1,60} )?logo\W*$", "names a logo"),
    (r"[\w.' -]{0,50}(?:/|\bvia ) ?(?:ap|afp|epa|reuters|getty(?: images)?|associated press)\W*$", "credits a picture"),
    (r"(?:getty(?: images)?|reuters|ap|afp|associated press|shutterstock|istock)\W*$", "credits a picture"),
)
_BYLINE = (
    (r"about the (?:authors?|writers?|reporters?)\s*[:—–-]", "is the life of its writer"),
    (r"(?:about the authors?|about our (?:expert|reporter)s?)\W*$|(?:editor|reporter|author|writer|by)s?\s*:\s",
     "says who wrote it"),
    (r"(?:from|to|cc|bcc|sent|date|subject|reply-to): \S.{0,100}$", "is a line of a letter's head"),
    (r"(?:(?:additional |further )?reporting|editing|writing) by\b", "says who wrote or edited it"),
    (rf"(?:written|reported|compiled|edited|posted|published|translated|story|words|text) by\b{_SHORT}",
     "says who wrote or edited it"),
    (rf"(?:contact the (?:reporter|author|writer)s?|follow (?:[\w.'-]+ ){{1,4}}on {_NETWORK})", "points to its writer"),
    (r"(?:[\w.',-]+ ){1,9}(?:also )?contributed (?:reporting\b|(?:reporting )?to this (?:report|story|article))",
     "says who helped"),
    (r"\(?(?:h/t|hat tip)\b.{0,80}$", "says where it was found"),
    (rf"(?:follow\b|on {_NETWORK} follow\b).{{0,150}}\b(?:on {_NETWORK}|https?:|@\w)", "points to its writer"),
)
_NOTICE = (
    (rf"this {_ARTICLE} (?:was|is|has been|have been|first|originally|may)\b[^.]{{0,80}}\b(?:translated|originally|"
     r"first (?:published|appeared)|syndicated|generated|produced|republished|reprinted|updated|corrected|amended|"
     r"sponsored|appeared|adapted|provided by|brought to you|edited)\b", "is about the article itself"),
    (r"(?:an?|the) (?:\w+ )?version of this (?:article|story|post|report|column)\b", "is about the article itself"),
    (r"all (?:of )?(?:our )?(?:[\w-]+ ){0,3}(?:articles|stories)\b.{0,80}\b(?:translated|written in)\b",
     "is about the articles of the site"),
    (r"(?:editors?'?s? note|correction|clarification|disclaimer|disclosure|note to (?:readers|editors))s?\s*[:—–-]",
     "is a note of the editors"),
    (r"(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|all rights reserved|this material may not be)", "states rights"),
    (r"(?:sign up|subscribe|register|log in|sign in|join us|join our|become a (?:member|subscriber)|"
     r"download (?:our|the)|"
     r"get (?:our|the (?:latest|best|day's|top)|all the latest|breaking))\b(?=.{0,120}(?:newsletter|inbox|"
     r"subscri|e-?mail|"
     r"alerts?|account|app\b|updates|comment|member|free|offers?|headlines))", "invites to subscribe"),
    (r"(?:share (?:this|on|with|via|article|story)\b|follow us\b|like us on|connect with us|print (?:this|article)|"
     r"(?:e-?mail|tweet|copy|save|bookmark) (?:this|link|article|story)\b|facebook twitter|share\W+tweet|follow @|"
     rf"back to top|skip to (?:main )?content){_SENTENCE}", "belongs to the page, not the article"),
    (r"(?:share|tweet|print|e-?mail|(?:\d+ )?comments?(?: \(\d+\))?|\d+ shares|reply|like|menu|search|home)\W*$",
     "belongs to the page, not the article"),
    (r"(?:we (?:are (?:pleased|happy|delighted|proud) to (?:provide|offer|bring|share)|welcome your|"
     r"encourage (?:readers|you)|reserve the right to (?:remove|edit|delete)|"
     r"want to hear from you|value your|use cookies|may earn)|"
     r"thank you for (?:taking the time|"
     r"reading|your (?:interest|comment|feedback|support)|visiting|subscribing))", "addresses the reader"),
    (r"(?:(?:some|all|any|your) (?:of (?:the|your) )?)?comments (?:are|on this|will be|may be|that)\b.{0,60}"
     r"(?:closed|moderated|removed|reviewed|approv|deleted|edited|reprinted|this article|this story)",
     "is about readers' comments"),
    (r"(?:leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)|"
     r"please (?:read our|"
     r"log in|keep (?:your|comments)|enable|note that comments)|your e-?mail address will not|have your say|"
     r"(?:got|have) a (?:news )?(?:tip|story)\b|do you have (?:a|any) (?:tip|story|information)|"
     r"what do you think of this|"
     r"what do you think\W*$|tell us (?:what you think|in the comments)|this (?:site|website|page) (?:uses|"
     r"is protected|"
     r"requires)|"
     r"(?!.{201})(?:the )?(?:views|opinions) expressed|enter your e?-?mail|(?:privacy|cookie) policy|"
     r"terms (?:of|and) (?:use|service|conditions)\b|your browser)", "addresses the reader"),
    (r"by (?:using|continuing|clicking|signing|subscribing)\b.{0,60}\byou (?:agree|accept|"
     r"consent)", "addresses the reader"),
    (r"for more,? (?:from .{0,40}, )?(?:sign up|subscribe|download|visit|go to|click|follow)\b",
     "addresses the reader"),
    (r"(?:want|like|love) (?:more|this)\b.{0,80}\b(?:sign up|subscribe|follow|share)\b", "addresses the reader"),
    (r"for more (?:information|news|stories|details|on this|coverage)\b.{0,60}\b(?:visit|read|see|go to|click|follow|"
     r"contact|call)\b", "addresses the reader"),
    (r"(?:tags?|filed under|topics?|categor(?:y|ies)|posted in|keywords|labels|section)\s*:", "lists key words"),
)
#: Kinds with the rows that show them and the longest block, in characters, that may be one.
_ROWS = (
    (BlockKind.RELATED, _RELATED, 250), (BlockKind.CAPTION, _CAPTION, 300), (BlockKind.BYLINE, _BYLINE, 1000),
    (BlockKind.NOTICE, _NOTICE, 3000),
)
_LEAD_IN = r"(?:[\[(*>»→•]\s*)*"

#: Signs at the start of a block, past an opening bracket or bullet, and the longest block that they may mark.
OPENINGS: tuple[tuple[re.Pattern[str], BlockKind, str, int], ...] = tuple(
    (re.compile(f"{_LEAD_IN}(?:{pattern})"), kind, reason, longest)
    for kind, rows, longest in _ROWS for pattern, reason in rows
)
#: Whether any of them may hold.
ANY_OPENING = re.compile(f"{_LEAD_IN}(?:{'|'.join(pattern for _, rows, _ in _ROWS for pattern, _ in rows)})")

#: Signs anywhere in a block no longer than `REACH`; the first item is a cheap test that must hold before.
INSIDE: tuple[tuple[str, re.Pattern[str], BlockKind, str], ...] = tuple(
    (probe, re.compile(pattern), kind, reason)
    for probe, pattern, kind, reason in (
        ("all rights reserved", r"all rights reserved", BlockKind.NOTICE, "states rights"),
        (" ago ", r" [-–—] \d{1,2} ?(?:hrs?|hours?|mins?|minutes?|days?) ago [^ -~]*[\w\"'‘“].*? [-–—] \d{1,2} ?"
         r"(?:hrs?|hours?|mins?|minutes?|days?) ago\b", BlockKind.RELATED, "lists links with their ages"),
        ("rush transcript", r"\bthis (?:is a|\w+ is a) rush transcript\b", BlockKind.NOTICE,
         "is about the transcript itself"),
        ("redistributed", r"may not be published, broadcast", BlockKind.NOTICE, "states rights"),
        ("©", r"(?:copyright|reprinted|reproduced)\b.{0,80}©|©.{0,80}(?:copyright|reprinted|reserved)|"
         r"©\s*(?:19|20)\d\d",
         BlockKind.NOTICE, "states rights"),
        ("here", r"(?:^|[.!?”\"] )(?:you can )?(?:subscribe|sign up|register)(?: \w+){0,6} here\b", BlockKind.NOTICE,
         "invites to subscribe"),
        ("newsletter", r"\b(?:sign up|subscribe)\b.{0,60}\bnewsletter", BlockKind.NOTICE, "invites to subscribe"),
        ("translated", rf"\bthis {_ARTICLE} (?:was|has been|is) (?:\w+ )?translated\b", BlockKind.NOTICE,
         "is a note on its translation"),
        ("contributed", r"\bcontributed (?:reporting )?to this (?:report|story|article)", BlockKind.BYLINE,
         "says who helped to report it"),
        ("editing by", r"^.{0,160}(?:^|[(;.] ?)(?:reporting|writing|editing) by [^.]{3,80}\W*$", BlockKind.BYLINE,
         "says who wrote or edited it"),
        ("photo", r"[(\[](?:ap |afp |file |reuters )?photo(?:graph)?s?\s*(?:[:/]| by | courtesy)[^()]{0,80}[)\]]?\W*$|"
                  r"[.\s](?:ap|afp|file|reuters) photo(?:/[^.]{0,60})?\W*$|[.)]\s+photo(?:graph)?s?(?: credit)?\s*"
                  r"(?::|by )[^.]{0,80}\W*$", BlockKind.CAPTION, "ends with a picture credit"),
        ("getty images", r"getty images\W*$", BlockKind.CAPTION, "ends with a picture credit"),
        ("reuters/", r"[.\s(]reuters/[\w .-]{3,50}\W*$", BlockKind.CAPTION, "ends with a picture credit"),
        ("image", r"[(\[]image[^()\]]{0,80}[)\]]\W*$|[.)]\s+image(?: credit)?s?\s*:[^.]{0,80}\W*$", BlockKind.CAPTION,
         "ends with a picture credit"),
        ("picture:", r"[(.\s]picture:[^.]{0,80}\W*$", BlockKind.CAPTION, "ends with a picture credit"),
    )
)

#: Signs of a writer's biography with their weight: 2 make one in the last place of an article, 3 near its end.
BIOGRAPHY: tuple[tuple[str, re.Pattern[str], int], ...] = tuple(
    (probe, re.compile(pattern), weight)
    for probe, pattern, weight in (
        (" is ", rf"^(?:[\w.'-]+ ){{1,5}}is (?:a|an|the|our|currently)\b (?:{_WHO})", 2),
        (" who ", rf"\b(?:a|an|the|our)\b (?:{_WHO}) who (?:has|covers|writes|lives)", 2),
        ("cover", r"^(?:[\w.'-]+ ){1,5}covers [a-z]", 2),
        ("follow", rf"\bfollow(?:ing)? (?:[\w.'@-]+ ){{1,4}}on {_NETWORK}|\bfollow (?:\w+ ){{0,4}}@\w", 2),
        ("@", r"\b[\w.+-]+@[\w-]+\.[a-z]{2,}\W*$", 2),
        ("reached at", r"can be reached (?:at|via|on)", 2),
        ("cover", r"\bcover(?:s|ed|ing)\b.{0,120}\b(?:for|since|over)\b.{0,30}(?:years?|decades?|\d{4})", 1),
        ("has ", r"^(?:[\w.'-]+ ){1,4}has (?:covered|written about|reported on|edited)\b.{2,80}\bsince\b", 2),
        ("has written", r"has (?:also )?written for\b", 1),
        ("worked", r"has (?:also )?worked (?:on staff )?(?:for|at) (?:publications|newspapers|outlets|titles)", 1),
        ("live", r"\blives? in [a-z ,]+(?: with (?:his|her|their)\b.*)?\.\W*$", 1),
        ("author of", r"is (?:also )?the author of", 1),
        ("joined", r"\bjoined [\w ]{2,40} in (?:19|20)\d\d\b.{0,80}(?:cover|report|writ|edit)", 1),
        ("joined", r"\bjoined the [\w ]{2,40} in (?:\w+ )?(?:19|20)\d\d\.\W*$", 1),
    )
)

#: Words of which a line that holds only a date consists, besides numbers.
DATE_LINE_WORDS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul",
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur",
    "thurs fri sat sun am pm est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst aest z",
    "t th st nd rd at on of the by publish article story",
    "print version ago hours hour days day weeks week noon midnight local time",
)
READING_TIME = re.compile(
    r"\W*(?:(?:estimated |average |approx(?:imate)?\.? )?read(?:ing)?(?: time)?\W{0,3})?(?:about |approx\.? |~)?\d{1,2}"
    r"(?:\s*-\s*\d{1,2})?[\s-]*min(?:ute)?s?(?: (?:read|reading time|to read|reading|video|watch|listen))?\W*$"
)
