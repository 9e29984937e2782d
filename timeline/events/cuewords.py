"""Words that put a saying, thought or attitude into somebody's mouth, by class. Lemmas; from knowledge of English.

The classes follow the usual division of verbs with clausal complements: manner and kind of communication, judgement,
cognition, volition, emotion, evidence.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SAY = _set("""
    hear say tell add state declare announce report claim allege assert contend maintain insist argue explain note
    remark observe comment respond reply answer write tweet retweet post warn caution predict acknowledge concede
    admit confess reveal disclose confirm affirm reaffirm reiterate repeat stress emphasize emphasise underline
    underscore suggest imply hint indicate testify swear vow pledge promise recall recount relate joke quip shout
    yell cry whisper mutter complain lament protest object counter retort continue conclude boast brag charge
    speculate opine proclaim pronounce advise inform notify remind assure reassure ask inquire query demand request
    urge beg plead profess recite utter exclaim grumble moan groan gripe rant rave chant scream growl bark snap
    snarl murmur mumble interject interrupt intone gush enthuse chime volunteer venture posit postulate theorize
    hypothesize surmise rejoin echo forecast project warn attest certify elaborate clarify specify detail outline
    summarize paraphrase preach teach lecture rumor rumour blog text email message phone cable wire fax publish
    caution counsel instruct order command direct propose recommend advocate implore beseech exhort entreat dare
    thank congratulate greet apologize apologise brief lie fib muse reflect reminisce narrate bellow holler boom
    thunder bellow rumble growl whine allude insinuate roar shriek sigh sneer scoff laugh chuckle smile deadpan
    wisecrack tease tout trumpet herald signal telegraph
    confide relay blurt""")

DENY = _set("""
    retract recant withdraw deny refute rebut dispute reject dismiss disavow repudiate contest contradict disclaim
    exclude downplay disown rubbish scotch discount decry spurn ridicule""")

# Verbs that deny by themselves; the other verbs of denial do so only of something said.
FLAT_DENY = _set("retract recant withdraw deny refute rebut disavow repudiate contradict disclaim")

# Verbs that with a particle wave away something said.
WAVE_OFF = _set("brush shrug wave shoot knock laugh scoff sneer")

# Verbs that charge somebody with a deed.
ACCUSE = _set("accuse blame charge fault suspect")

# Verbs that take what they are about for granted: whoever writes "X discovered that" says so too.
GRANTING = _set("know realize realise discover learn forget notice recognize recognise")

# Verbs of speech whose object is what they are about.
ABOUT = _set("""
    accuse blame criticize criticise praise condemn denounce slam blast attack assail lambast lambaste bash mock
    ridicule deride decry rip savage chide scold rebuke reprimand fault castigate excoriate berate skewer hammer
    rail lash laud applaud hail commend compliment extol champion defend salute celebrate describe call label brand
    dub characterize characterise portray depict term deem name discuss mention cite quote reference raise address
    debate question challenge challenge broach endorse back support oppose favor favour embrace encourage discourage
    ignore highlight spotlight flag knock pan trash pound disavow vilify rap hound decry threaten insult disparage
    malign smear vilify belittle demean taunt needle urge press push lobby appeal invite summon ask explain clarify
    justify rationalize rationalise disagree agree concur differ quarrel argue express voice articulate convey share
    air vent echo rate welcome bemoan lament deplore protest""")

THINK = _set("""
    think believe feel know consider suspect fear hope expect doubt assume presume suppose imagine guess understand
    realize realise figure reckon hold judge deem regard view see worry wonder conclude decide determine recognize
    recognise remember forget perceive foresee envision envisage anticipate contemplate ponder mull reckon trust
    accept dream agree disagree mean learn discover conceive fathom interpret infer deduce gather estimate calculate
    rethink reconsider reassess weigh appreciate acknowledge doubt""")

WANT = _set("""
    want wish hope seek intend plan aim desire prefer aspire long yearn choose decide opt vow promise pledge agree
    refuse decline offer threaten propose resolve demand expect crave insist consent""")

FEEL = _set("""
    love hate like dislike enjoy fear dread admire respect resent detest despise loathe adore cherish value favor
    favour support oppose back endorse trust distrust mistrust envy pity regret mourn worry care appreciate tolerate
    abhor embrace welcome approve disapprove sympathize sympathise identify relish""")

SHOW = _set("show find indicate suggest reveal demonstrate prove estimate conclude confirm document detail")

SEEM = _set("seem appear repute")

# Nouns of whose owner a phrase with "in" or "by" says that the sentence is his: "in the view of X", "by X's account".
VIEWPOINTS = _set("view opinion words telling account estimation reckoning version eyes judgment judgement admission")

# "is widely expected to", "are believed to": passives that name nobody.
HEARSAY_PASSIVE = _set("""
    say believe report expect think allege consider know rumor rumour suspect assume estimate claim suppose presume
    understand predict forecast project view see regard perceive deem describe call accuse criticize criticise
    praise blame repute hold fear""")

ADJECTIVES = _set("""
    confident sure certain aware unaware convinced concerned worried afraid fearful hopeful optimistic pessimistic
    skeptical sceptical doubtful glad happy pleased proud sad sorry angry upset furious disappointed surprised
    shocked amazed astonished stunned appalled outraged dismayed delighted thrilled excited eager anxious willing
    unwilling reluctant ready determined keen adamant clear critical supportive dismissive wary leery suspicious
    cautious mindful ashamed embarrassed grateful thankful jealous envious impressed frustrated disgusted satisfied
    dissatisfied comfortable uncomfortable uneasy nervous apprehensive curious interested uninterested serious
    passionate enthusiastic indifferent ambivalent undecided unsure uncertain positive negative fond tired sick mad
    committed opposed open tempted inclined prepared hesitant careful vocal""")

NOUNS = _set("""
    claim allegation accusation assertion statement announcement denial warning suggestion argument complaint
    promise pledge vow admission confession testimony assurance explanation response reply belief view opinion
    theory rumour rumor suspicion fear hope conviction idea notion impression sense concern doubt worry feeling
    thought expectation hint indication acknowledgment acknowledgement recommendation proposal demand request call
    appeal plea threat criticism critique praise condemnation attack charge comment remark question speculation
    prediction forecast contention insistence support opposition endorsement approval disapproval backing objection
    desire wish intention plan decision determination commitment willingness reluctance refusal preference interest
    respect admiration love hatred disdain contempt anger outrage frustration skepticism scepticism confidence
    optimism pessimism enthusiasm sympathy description characterization characterisation depiction portrayal
    assessment judgment judgement estimate conclusion finding report recollection memory account declaration
    proclamation pronouncement observation guess stance position attitude reaction""")

# Heads that hand their verb on: "continued to argue", "tried to explain", "refused to say".
LEADING = _set("""
    continue begin start try attempt keep go proceed refuse decline manage seem appear happen tend use come fail
    seek want stop cease dare appear hasten""")

# Verbs that are cues only with one of these particles or prepositions.
PHRASAL = {
    "point": _set("out to toward towards"), "refer": _set("to"), "talk": _set("about of up"),
    "speak": _set("about of out against for highly on"), "allude": _set("to"), "vote": _set("for against"),
    "focus": _set("on"), "push": _set("back for"), "fire": _set("back"), "hit": _set("back out"), "lash": _set("out"),
    "call": _set("for on out upon"), "weigh": _set("in"), "lay": _set("out"), "spell": _set("out"), "sum": _set("up"),
    "chime": _set("in"), "go": _set("on"), "look": _set("forward"), "stand": _set("by"), "come": _set("out"),
    "rail": _set("against"), "side": _set("with"), "rule": _set("out"), "brush": _set("off aside"),
    "shoot": _set("back down"), "opt": _set("for"), "single": _set("out"), "set": _set("out"), "play": _set("down up"),
    "dwell": _set("on"), "touch": _set("on upon"), "campaign": _set("for against"), "rally": _set("behind against"),
    "shrug": _set("off"), "take": _set("aim issue"), "wave": _set("off away"), "stick": _set("by to"),
    "crack": _set("down"),
    "bring": _set("up"), "put": _set("forward it"), "turn": _set("down against"), "back": _set("off away"),
    "fight": _set("back"), "snap": _set("back"), "tear": _set("into"), "rip": _set("into"), "zero": _set("in"),
    "hold": _set("out"), "sign": _set("off"), "get": _set("behind"), "lean": _set("toward towards"),
    "appeal": _set("to for"), "pay": _set("attention tribute"), "write": _set("off"), "swing": _set("back"),
    "scoff": _set("at"), "sneer": _set("at"), "laugh": _set("off at"),
    "elaborate": _set("on"), "warm": _set("to"), "object": _set("to"), "care": _set("about"),
}

# The commonest words of saying and thinking, hardly used in another sense.
CORE = _set("""
    say tell argue claim insist believe think suggest note explain warn accuse criticize criticise praise blame
    describe urge admit acknowledge deny announce promise vow complain testify""")

# Verbs whose other senses are as common in the news as the one of saying or thinking.
LOOSE = _set("""
    hear continue add find see hold know call write post direct command lie smile laugh release detail outline
    forecast project echo figure judge trust learn discover recognize recognise forget mean estimate calculate
    determine measure count gather discount show prove demonstrate reveal document back support challenge attack
    address raise reference target hit push press convey share air invite summon order decide choose agree refuse
    decline offer intend plan aim resolve direct champion defend celebrate welcome embrace favor favour value enjoy
    oppose teach lecture brief fax cable wire phone message publish indicate signal suggest appear seem trace cite
    name rate describe portray depict label brand hail salute urge lobby go come get put look turn take bring play
    set lay sign fight hold stand swing tear""")

# Verbs whose object must itself be a word of saying or thinking: one raises a question, but also a flag.
CARRY = _set("""
    claim raise hold find offer share give make issue deliver release convey air vent echo reflect project forecast
    measure press push level host launch draw take add repeat""")

# Verbs of saying and thinking that take a clause and hardly ever a thing or a person.
NO_OBJECT = _set("""
    say think believe insist argue contend reckon assume add conclude hope swear complain guess suppose""")

# Verbs of saying that take no infinitive of what is said.
NO_INFINITIVE = _set("continue add prove note mean find hold lie learn discover")

# Nouns for people and bodies that can speak.
PEOPLE = _set("""
    official officer spokesman spokeswoman spokesperson president minister senator governor mayor chairman
    chairwoman chair director executive manager leader head chief aide adviser advisor analyst expert critic
    supporter opponent advocate activist lawyer attorney judge prosecutor investigator detective police researcher
    scientist professor doctor physician author writer reporter journalist editor columnist commentator insider
    source witness neighbor neighbour friend relative mother father brother sister son daughter wife husband parent
    voter resident citizen worker employee employer union company firm group organization organisation agency
    department ministry government administration campaign party committee council court office board bank team
    lawmaker legislator congressman congresswoman representative delegate candidate nominee contender rival
    republican democrat conservative liberal man woman person people student teacher member participant victim
    survivor owner founder partner colleague ally staffer strategist consultant economist historian pollster donor
    pensioner driver farmer fisherman villager nurse guard pilot captain coach player fan shopkeeper tenant landlord
    passenger tourist visitor customer patient bishop priest chef singer actor artist engineer miner sailor inmate
    prisoner hostage refugee migrant monk nun widow boss pupil headmaster chancellor premier envoy king queen prince
    coroner archaeologist geologist astronomer surgeon islander climber ranger
    investor trader diplomat ambassador envoy general commander soldier secretary commissioner sheriff regulator
    watchdog coalition alliance association federation network newspaper magazine paper others many some most few
    several one none all those majority minority public crowd audience community family couple""")
