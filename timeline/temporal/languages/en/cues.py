"""The English words that turn a bare "Thursday" to the past or the future."""

from __future__ import annotations

from timeline.temporal.languages.en.quoting import QUOTING
from timeline.temporal.rule import Cues, Present

_NEXT = r"(?:\s+(?:the|on|in|next|early|late|mid|about|around))?"
_AHEAD = r"(?= (?:an?|more|another|some|further|up to|\d[\w,.]*|[a-z]+(?= (?:in|on|by)))\b)"  # what is looked to
_ONE = ("goes|resumes|begins|starts|opens|reopens|convenes|reconvenes|expires|takes (?:effect|place|office|over)|meets"
        "|arrives|departs|leaves|returns|continues|appears|speaks|gathers|decides|chooses|elects|votes|concludes"
        "|premieres|airs|debuts|kicks off|travels|flies|visits|hosts|faces|plays|launches|celebrates|unveils|welcomes"
        rf"|stands trial|(?:plans|intends|aims)(?= an? | to )|(?:expects|hopes for|wants|fears|forecasts|predicts"
        rf"|proposes|anticipates|seeks|demands){_AHEAD}|(?:hopes|wants|seeks)(?= to )|retires|closes|ends|runs out"
        "|reports|debates|considers|discusses|examines|hears|holds|performs|conducts|takes on|convenes|rises|tours"
        "|misses")
_MANY = ("go|resume|begin|start|open|reopen|convene|reconvene|expire|take (?:effect|place|office|over)|meet|arrive"
         "|depart|leave|return|appear|speak|gather|decide|choose|elect|vote|conclude|premiere|air|debut|kick off"
         "|continue|travel|fly|visit|host|face|play|launch|celebrate|unveil|welcome|stand trial"
         rf"|(?:plan|intend|aim)(?= an? | to )|(?:expect|hope for|want|fear|forecast|predict|propose|anticipate"
         rf"|seek|demand){_AHEAD}|(?:hope|want|seek)(?= to )|retire|close|end|run out|report")
_NO_SUBJECT = ("the|a|an|this|these|those|his|her|its|their|our|my|your|no|any|some|every|each|of|in|for|at|on|by|with"
               "|from|to|after|before|all|many|few|several|more|most|early|late|last|first|final|next|other|recent|new"
               "|not|and|or|as|if")
_ADVERB = r"(?:\s(?:also|then|now|again|[a-z]+ly))?"
_MEETINGS = ("election|elections|vote|ballot|poll|polls|primary|referendum|runoff|game|match|race|final|meeting|summit"
             "|debate|hearing|trial|session|talks|deadline|ceremony|funeral|inauguration|launch|concert|rally|opening"
             "|event|festival|tie|fixture|clash|derby|showdown|semi-?finals?|quarter-?finals?|qualifiers?|friendly"
             "|play-?off|opener|replay|kick-?off|parade|premiere|conference|gala|auction|exams?|congress|gig|show"
             "|march|strike|performance")
_ARRANGED_THING = rf"(?:{_MEETINGS}|service|memorial|wake|burial|screening|lecture|recital|leg)"
_HAPPENING = ("fire|floods?|earthquake|quake|storm|blizzard|hurricane|tornado|eruption|famine|plague|epidemic"
              "|drought|war"
              "|strike|revolt|revolution|uprising|mutiny|riots?|rebellion|coup|siege|battle|massacre|expedition|campaign"
              "|retreat|crash")
_HAPPENED = "began|started|broke out|ended|took place|erupted|struck|hit|was fought|came to an end"
_OPEN = r"(?<!\bhad run )(?:" + "|".join(rf"(?<=\b{word} )" for word in (
    "runs", "run", "running", "continues", "continue", "lasts", "stays", "remains", "on show", "on view", "on display",
    "on sale", "is open", "are open", "is closed", "are closed",
    "on loan", "contract", "deal", "lease", "suspended", "banned", "in custody")) + ")"
_SUMMONED = (rf"(?:{_MEETINGS}|march|protest|strike|walkout|demonstration|boycott|stoppage|sit-in|vigil"
             "|(?:press|news) conference)")
_LIMITS = "deadlines?|ultimatum|cut-off|closing date|target date"
_SHUT = r"(?:[\w'\u2019-]+ ){0,6}(?:until|till)"
_RESOLVED = "agreed|vowed|pledged|promised|voted|decided|chose|opted|resolved"
_ARRANGED = "scheduled|rescheduled|payable|planned|slated|set|due|expected|forecast|projected|proposed|targeted|timed"

CUES = Cues(
    limit=r"(?:until|till|through|by|(?:no|not) (?:later|earlier|sooner) than|not before|starting|beginning|effective"
          rf"|due|(?:scheduled|set|slated) for){_NEXT}",
    appointed=rf"(?<!had been )(?<!\bas )(?<!\bas previously )(?<!\bas originally )(?:(?:{_ARRANGED}) for"
              r"|(?:due|expected|scheduled|planned|slated)"
              r"(?: (?:out|back|in|on|by|at|around|sometime|as (?:early|soon) as))?"
              r"|(?:call|set|schedule|announce|plan|arrange|fix|organi[sz]e|order)(?:s|ed|d|ned|ing|ting|ning)? "
              rf"(?:[\w'\u2019-]+ ){{0,3}}{_SUMMONED} for"
              rf"|call(?:s|ed|ing) for (?:[\w'\u2019-]+ ){{1,3}}{_SUMMONED} on"
              r"|(?<!\bwas )(?<!\bwere )(?<!\bhad )(?<!\bbeen )(?:cancell?ed|suspended|closed|shut|extended|adjourned"
              rf"|banned|barred|halted|grounded|remanded|blocked|sealed|ordered|told|urged|warned) {_SHUT}"
              rf"|(?:has|have) been (?:closed|shut|suspended|banned|adjourned|extended) {_SHUT}"
              r"|(?:told|ordered|asked|urged|instructed|required|obliged) (?:[\w'\u2019-]+ ){0,4}?to "
              r"(?:[\w'\u2019-]+ ){1,6}by"
              r"|(?:sets?|setting|gave|gives?|given|giving|imposed|imposes|fixed|faces?|faced|with|under) "
              rf"(?:[\w'\u2019-]+ ){{0,5}}(?:{_LIMITS}) (?:of|for|on)"
              rf"|ahead of|in advance of|called for|(?:outlook|forecasts?) for(?: [a-z]+ (?:to|and|until))?"
              rf"|{_OPEN}(?:through|until|till|to)|(?<=, )to|next time,?"
              r"|(?:gave|given|gives?|giving|granted|allowed) (?:[\w-]+ ){0,3}(?:until|till)"
              rf"|(?:has|have|had) (?:until|till)|(?:prepar(?:e|es|ed|ing)|ready|brac(?:e|es|ed|ing)) for"
              r"|preparations (?:(?:is|are|were|have been|had been) )?(?:under ?way |being made |complete )?for"
              r"|(?:is|are|was|were) (?:gearing|warming) up for"
              r"|(?<!\bwas not )(?<!\bwere not )(?:a doubt|doubtful|fit|available|eligible|in line|in contention"
              rf"|tickets|favou?rites?) for){_NEXT}",
    back=rf"since{_NEXT}",
    named=r"(?:the|a|an|his|her|its|their|our|this|that|\w+['\u2019]s)",
    possessive=r"['\u2019]s\b",
    meeting=rf"(?:['\u2019]s)? (?:[a-z-]+ )?(?:{_MEETINGS})\b",
    attending=r"(?<=misses)(?: the| his| her| their| its)?\s"
              r"|(?: (?:not|also|now|again|[a-z]+ly))? (?:miss|attend|skip|boycott|join|play in|take part in"
              r"|compete in|host"
              r"|chair|address|open|contest|feature in|start|start in|sit out|watch|decide|moderate|headline)"
              r"(?: the| her| his| their| its)?\s",
    arranging=r"(?:was|were|has been|have been) (?:announced|cancell?ed|postponed|called|confirmed|moved|scheduled"
              r"|planned|rescheduled|put|scrapped)\b",
    conjoined=r"(?:,? (?:and|but|while|yet)|, then)(?: then)?(?:\s(?:on|in|at|by|early|late|from))+(?:\sthe)?\s*$",
    traded=r"\s(?:[a-z-]+ ){0,1}(?:delivery|futures|settlement|expiry)\b"
           r"|\scontracts? (?:rose|fell|closed|settled|gained|lost|traded|ended|jumped|slipped|dropped"
           r"|was (?:up|down|last|little|un\w+|flat))\b",
    amid=r"\b(?:after|following|since|because of|despite|over)\s",
    missed=r"[^.,;:()\n]{0,40},? (?:but|only to)\b",
    backshifted=r"would|could|might|was|were|had",
    future=r"(?:(?:will|would|may|might|must|shall|could|should) (?:not )?|(?<!not )(?<!n't ))(?:have|has) to(?= [a-z])"
           r"|(?:is|are|be|isn['\u2019]t|aren['\u2019]t)(?: not)? [a-z]+(?:ed|en|t)(?= (?:by|before) )"
           r"|(?<!\bit )(?<!\btoday )(?:is|are)(?=\s*$)|(?:is|are) (?:at|on)(?=\s*$)"
           rf"|(?=[a-z-]+ (?:is|are) (?:at|in) ){_ARRANGED_THING} (?:is|are) (?:at|in) (?:the "
           rf"|[A-Z])(?![^,]*\b(?:after|following|over|because|amid)\b)"
           r"[^,;:()\n]{2,50}(?<= on)(?=\s*$)"
           r"|(?:is|are) [a-z]+ing(?: on| from| until)?(?=\s*$)"
           r"|(?:is|are) (?:planning|expecting|proposing|seeking|considering|weighing|threatening|predicting"
           r"|forecasting|arriving|leaving|going|travell?ing|flying|heading|returning|coming|meeting|visiting|hosting"
           r"|holding|starting|beginning|opening|closing|launching|resuming|voting)"
           r"|(?:(?:was|were|been) )?(?:postponed|delayed|extended|deferred|adjourned|put off|put back|pushed back"
           r"|moved|brought forward) (?:until|till"
           r"|to(?=\s(?:the |next |early |late |mid |at least |some time in )?$))"
           r"|put (?:[\w'\u2019-]+ ){1,4}off (?:until|till|to)(?: after)?"
           r"|(?:before|until|till|once|by the time|as soon as) (?:[\w'\u2019-]+ ){1,6}?(?:is|are)"
           r" [a-z]+(?:ed|en|t|ld|wn)"
           r"|(?:lies|appl(?:y|ies)|runs?|stays?|remains?|operates?)(?= [^,.;:]{0,40}\bfrom\s*$)"
           r"|(?:until|till|before|once|when) (?:[\w'\u2019-]+ ){1,4}(?:rules|decides|votes|meets|sits|hears|reports"
           r"|resumes|returns|expires|arrives|opens|begins|starts)(?=\s+(?:on|in|at)\s*$)"
           r"|(?:has|have) scheduled|begins|starts|opens|expires|resumes|convenes|takes (?:effect|place)"
           r"|go(?:es)? on sale|^(?:ends|closes|runs)(?= )"
           r"|(?<!found )(?<!proved )(?<!seemed )(?<!appeared )(?<!believed )(?<!thought )(?<!known )(?<!alleged )"
           r"(?<!reported )to be [a-z]+|(?<=, )to (?:take (?:effect|place)|begin|start|open|run|last)"
           r"|falls(?= on)|(?:comes|goes) into (?:force|effect)|(?:he|she|it|they) be [a-z]+"
           r"|let(?: us|['\u2019]s)|(?:^|(?<=please ))(?:join|watch|catch|tune in|don['\u2019]t miss|come along|book"
           r"|register|sign up|look out|mark your)(?= )|see you"
           r"|(?:(?:will|won't|shall|(?<=['\u2019])ll)(?! (?:not )?have [a-z]+ed\b)"
           r"|(?:would|may|might|can(?:not)?|could(?! (?:not|only|hardly|barely|scarcely|see|hear|feel|smell)\b)|should"
           r"|must)(?! (?:not )?have\b)"
           r"(?<!should(?= (?:call|contact|ring|phone|e-?mail|get in touch|come forward)\b))"
           r"|(?:is|are|was|were) (?:to|(?:due|scheduled|expected|slated|planned)(?: to)?"
           r"|(?:set|supposed|meant|forecast) to)"
           r"|(?:plans?|expects?|hopes?|intends?|wants?|planned|expected|scheduled|hoped|agreed|voted|decided|chose|opted|resolved|set|due|about|ready"
           r"|supposed|going|likely"
           rf"|(?:{_RESOLVED})(?: (?!that\b)[\w'\u2019-]+){{1,10}}?(?= to (?!the |an? )[a-z])"
           r"|vow(?:s|ed)|pledge[sd]|promise[sd]|poised) to|planning to)"
           r"(?:(?: (?:not|also|still|soon|now|instead|only|then|[a-z]+ly))? be (?:[a-z]+ly )?[a-z]+)?",
    firm=r"will|won't|shall|ll\b",
    coming=r"will|won't|shall|ll\b|(?:is|are) (?:due|expected|scheduled|set|slated|planned|going|likely|poised|to)\b",
    present=(Present(_ONE, rf"(?<![\w'\u2019-])(?!(?:{_NO_SUBJECT})\s)[\w'\u2019.-]*(?:[^\Ws]|ss|[iu]s|\.){_ADVERB}"),
             Present(_MANY, rf"(?<![\w'\u2019-])(?!(?:its|his|this|as|is|was|has|does|us|always|across|besides"
                            rf"|towards|\w+ous)\s)(?:[\w-]*[^\Ws]s|they|(?<!\bwhen )we|(?<!\bwhen )you|who"
                            rf"|people|police|men|women|children|and \w+){_ADVERB}"),
             Present("(?:plays?|faces?|hosts?|meets?|visits?|travels?|returns?|fl(?:y|ies)|entertains?)"
                     " (?=the |their |its |his |her |to |[A-Z])"
                     "|goes|resumes|expires|runs out|stands trial|takes effect", r"\band(?: then| now)?"),
             Present("meet|begin|resume|go|arrive|depart|appear|speak|gather|decide|choose|convene",
                     rf"\band (?:[a-z-]+\s){{0,2}}(?:[A-Z][\w'\u2019.-]*\s){{1,3}}[A-Z][\w'\u2019-]*{_ADVERB}")),
    past=r"agreed|freed|decreed|guaranteed|had (?:\w+ )?been (?:due|scheduled|expected|set|planned) (?:to|for)"
         r"|(?:would|may|might|could|should|must) (?:not )?have(?: been)?(?: [a-z]+)?"
         r"|(?:was|were|had|did)(?: [a-z]+(?:ed|[^e]n))?|has|have|said|told|came|went|made|took|began|fell"
         r"|rose|fled|fell|swept|drove|sank|shook|threw|tore|quit|rang|rode|stole|swore|slid|sought|forgot|slept|withdrew"
         r"|won|lost|met|got|gave|left|became|brought|bought|built|chose|drew|drove|fought|found|flew|grew"
         r"|held|kept|knew|led|paid|ran|saw|sent|shot|sold|spent|spoke|stood|struck|thought|wrote|died"
         r"|broke|caught|felt|hung|laid|taught|upheld|oversaw|woke|wore|overthrew|overtook|rebuilt|drank|sang|swam|dug|fed"
         r"|(?<!\bto )(?<!will )(?<!would )(?<!could )(?<!can )(?<!may )(?<!might )(?<!should )(?<!must )lay"
         r"|ate|bent|bled|blew|bred|burnt|clung|crept|dealt|flung|forbade|forgave|foresaw|knelt|lent|lit|meant|mistook"
         r"|overcame|overran|retook|sat|shone|shrank|sped|spat|stank|strove|stung|underwent|withstood|went|rewrote"
         r"|froze|hid|leapt|sprang|spun|stuck|strode|swung|wept|withheld|understood|undertook"
         r"|(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\bstill )[a-z]{2,}[^e\W]ed",
    plain=r"(?!had (?:\w+ )?been (?:due|scheduled|expected|set|planned))(?:was|were|had|did)\b|\w+ (?:not )?have\b",
    said=r"said|told|has|have|had (?:\w+ )?been (?:due|scheduled|expected|set|planned) (?:to|for)",
    weak="has|have",
    withheld=r"(?:(?:did|do|does|will|would|could|can|was|were|is|are|had|may|might|should) ?(?:not|n['\u2019]t)|cannot"
             r"|won['\u2019]t) (?!(?:agree|believe|expect|have|intend|like|plan|think|want|wish)\b)"
             r"(?:(?!(?:and|but|or|that|which|who|when|where|while|because|if|as|stay|wait|last|remain|keep|live|survive)"
             r"\b)[\w'\u2019-]+ ){1,30}(?:until|till)",
    lapsed=r"(?:was|were|had been|(?<!has )(?<!have )(?<!had )been) (?:(?:originally|initially|first|once|then) )?"
           r"(?:to|due|scheduled|expected|set|planned|slated|supposed|meant|listed|postponed|delayed|deferred|adjourned"
           r"|pushed back|put back|put off|moved|brought forward)"
           r"|(?:postpon(?:e|es|ed|ing)|reschedul(?:e|es|ed|ing)|defer(?:s|red|ring)?) [^.;:]{1,70}"
           r" (?:until|till|to|for)"
           r"|(?:is|are) being [a-z]+(?= (?:in|on) (?:early |late |mid-)?$)"
           r"|had (?:originally |initially |first |once )?(?:planned|hoped|intended|meant|wanted|expected) to"
           r"|(?:originally|initially|first) (?:due|scheduled|set|planned|listed|expected)",
    voiced="said|says|told|announced|added|reported|warned|predicted|believed|thought|hoped that|expected that",
    foretold=rf"{_RESOLVED}|said|announced|planned|ordered|ruled|told [^.;:]{{1,40}}",
    ahead=r"to|(?:that )?[^.;:]{1,60} (?:would|had)",
    promised=rf"(?:{_RESOLVED})(?: .*)? to\b",
    adjective=r"[a-z]+ed (?!(?:in|on|at|by|to|for|from|with|after|during|near|against|last|early|late)\b)\w",
    apart=r"[,\n]|\b(?:that|which|who|when|where|if|as|while|because|and|but|or|says?|said|told|announced|confirmed)\b",
    behind=r"had (?:not |also |already |never |just |since |[a-z]+ly )?(?:been |[a-z]+ed\b|become|begun|bought"
           r"|brought|broken|built|chosen|come|cut|done|drawn|driven|fallen|felt|fled|flown|found|fought|given|gone|got"
           r"|grown|heard|held|hidden|hit|kept|known|laid|led|left|lost|made|met|paid|put|quit|read|risen|run|said|seen"
           r"|sent|set|shot|shown|sold|sought|spent|spoken|stood|stolen|struck|sunk|sworn|taken|taught|thought|thrown"
           r"|told|torn|won|written)",
    counting=r"\s+(?:after|following|(?P<before>before))\s(?![^.\n]{0,60}\banniversar)(?:[^,.;:!?()\"\u201c\n]{1,60}?\s)?"
             r"(?<!\band\s)(?:on|of|in)\s",
    ended=r"(?: period)?\s(?:that )?(?:ended|ending|(?P<plain>(?:up )?to|through))\s(?:on\s)?(?:the\s)?",
    lasting=r"for|in|within|over|during|spen[dt]|lasted|took|takes?|first|last|next|past|another|than|of|the|to|up",
    joined=r"(?![^.;]*\b(?:said|says|told|announced|reported|will|would|is|are|has|have|now|who|which|that)\b)"
           r"[^.;:()\n,]{0,80}(?:,? (?:and|then|before)|; ?(?:and )?)"
           r" ?[^.,;:()\n]{0,60}(?:\b|, )(?:on|in|by|until|from|of|at) (?:the )?",
    beside=r",? (?:on|in)(?: the)? | (?![^.,;:()\n]*\b(?:will|would|is|are|has|have|now|who|which|that|and|but)\b)"
           r"[^.,;:()\n]{1,60}\b(?:on|in) (?:the )?|,? (?:began|started|broke out|ended|took place|erupted|struck"
           r"|was (?:signed|held))"
           r" [^.,;:()\n]{0,60}\b(?:on|in|of) (?:the )?",
    listed=r", (?:again )?(?:in|on|at)(?: the)? ",
    staged=rf"\b[Tt]he (?:<> (?:[a-z]+ )?(?:{_HAPPENING})|(?:{_HAPPENING}) of <>) (?:{_HAPPENED})"
           r"\b[^.,;:()\n]{0,60}\b(?:on|in|of) (?:the )?$"
           r"|<>['\u2019]s (?:[a-z-]+ ){1,3}(?:was|were|took place|began|opened|ended|came|fell) (?:held )?(?:in"
           r"|on) (?:the )?$",
    opened=r"(?:^|[.!?\n]\W*)(?:Back )?[Ii]n $|\b(?:[A-Z][a-z]+|series|cup|war|games) of $",
    titled=r"\b(?:the|its|his|her|their|our) $",
    unshared=r"\bborn\b[^.;:\n\d]{0,30}$",
    chained=r",? (?:(?:and|but) )?(?:then|later|again|finally|eventually|from there)(?: (?:again|put off|postponed"
            r"|moved|delayed|pushed back))? (?:to|until|till) (?:the )?",
    southern="Australian?s?|New Zealand(?:ers?)?|South Africans?|South Africa|Argentin(?:a|e|ian)s?|Chile(?:an)?s?"
             "|Uruguay(?:an)?s?|Paraguay(?:an)?s?|Zimbabwe(?:an)?s?|Namibian?s?|Botswana|Mozambi(?:que|can)s?|Madagascar|Lesotho|Eswatini"
             "|Tasmanian?s?|Queensland|New South Wales|Sydney|Melbourne|Brisbane|Auckland|Cape Town|Johannesburg"
             "|Buenos Aires|Patagonian?|Antarctica",
    lasted="(?:has|have|had) been|has (?:already )?(?:brought|seen)|was|is (?:already )?the|had",
    dropped="(?:was|were|has been|have been|had been) (?:cancell?ed|called off|postponed|scrapped|abandoned|axed"
            "|put off|brought forward|sold out)",
    linked="(?:and|but|or)(?: (?:then|now|also|soon|later|again|still|not|[a-z]+ly))?",
    compared="(?:[a-z]{2,}est|worst|most|such|first)\\b(?: [a-z]+){0,6} since"
             "|unlike(?: (?:on|in))?|like (?:the one|those) (?:on|in|of)|compared (?:with|to)(?: (?:on|in))?",
    soft=r"may|going|can|could|should|must|would|was|were|(?:is|are|ready)$|(?:is|are) [a-z]+ing|let|to\b|wants?|hopes?"
         rf"|likely|supposed|vow|pledge|promise|{_ARRANGED}|hoped|{_RESOLVED}|ahead|in advance|prepar|brac"
         rf"|until|till|through|by|starting|beginning|effective|takes|{_ONE}|{_MANY}",
    weekday="(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    quoting=QUOTING,
    untold=r"\b(?:for|beyond|to|into|until|till|before|through|starting|beginning|effective|by|after|toward)"
           r"(?: the)?(?: early| late| mid)?\W*$"
           r"|\b(?:amended|corrected|updated|revised|modified|clarified|correction|clarification"
           r"|(?:article|story|post|piece|column|version)\b[^.!?\n]{0,60}\b(?:published|appeared|posted|printed))"
           r"\b[^!?\n]{0,80}$",
)
