"""Classes of English words that the rules of this room ask about. Lemmas, lower case; from knowledge of English."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SAY = _set("""
    say tell add state declare announce report claim allege assert contend maintain insist argue explain note remark
    observe comment respond reply answer write tweet post warn caution predict acknowledge concede admit confess
    reveal disclose confirm affirm reiterate repeat stress emphasize emphasise underline suggest imply hint indicate
    testify swear vow pledge promise recall recount relate describe joke quip shout yell cry whisper mutter complain
    lament protest object counter retort continue conclude agree boast brag charge accuse speculate estimate reckon
    opine quote cite mention proclaim pronounce caution advise inform notify remind assure reassure convince
    persuade ask inquire query wonder demand request urge beg plead appeal call confide relay blurt""")

DENY = _set("deny refute rebut dispute reject dismiss disavow repudiate contest contradict disclaim rubbish scotch")
DENIAL_NOUNS = _set("denial rebuttal rejection refutation repudiation")
UNTRUE = _set("""
    untrue false baseless unfounded inaccurate incorrect wrong groundless fabricated bogus fictitious mistaken lie
    nonsense rubbish fiction fabrication myth hoax invention falsehood smear libel slander lies garbage bunk""")
# What one calls a report in order to deny it; of a deed they would only judge it ("absurd that he won").
BRANDS = UNTRUE | _set("""
    absurd ridiculous preposterous grotesque laughable ludicrous outlandish fanciful fantastic slanderous libellous
    libelous defamatory scurrilous spurious far-fetched fantasy gossip concoction invented trumped-up speculation
    unsubstantiated distortion malicious""")

THINK = _set("""
    think believe feel know consider suspect fear hope expect doubt assume presume suppose imagine guess understand
    realize realise find figure hold judge deem regard view see worry""")

MEDIA = _set("report article story piece interview investigation newspaper magazine account dispatch column post")
SPEECH_NOUNS = _set("""
    statement claim allegation accusation assertion announcement comment remark report denial warning suggestion
    argument complaint promise pledge vow admission confession testimony assurance explanation response reply answer
    letter memo email tweet post speech interview guess belief view opinion theory rumour rumor suspicion fear hope""")

# What is kept, and is of the time from which it comes: "all files from 2018 onwards".
RECORDS = _set("""
    record document file paper letter email e-mail message memo note minute datum data figure statistic photograph photo
    picture image footage video recording tape transcript diary account invoice receipt bill contract map sample""")
# Misdeeds that one may deny by their noun.
DEEDS = _set("""
    fraud bribery bribe corruption misconduct wrongdoing abuse torture perjury embezzlement harassment plagiarism doping
    espionage treason smuggling trafficking collusion cheating negligence bullying extortion forgery arson rape
    manslaughter blackmail conspiracy complicity impropriety insider-trading interference""")
# What one may be denied, which is then refused: "denied boarding to nine passengers".
REFUSED = _set("""
    access entry admission boarding bail parole asylum visa permission permit licence license treatment care leave
    citizenship refuge shelter food water service medicine passage credit loan funding right chance opportunity
    request application appeal motion petition penalty place seat""")

# Nouns of which a clause behind them says the content: "the story that he drowned".
CONTENT_NOUNS = SPEECH_NOUNS | MEDIA | DENIAL_NOUNS | _set("""
    charge tale myth notion idea legend gossip talk news insinuation finding conclusion contention premise assumption
    implication inference""")

HEARSAY = _set("reportedly allegedly supposedly purportedly apparently ostensibly rumoredly seemingly")
MODALS = {"could": "hypothetical", "may": "hypothetical", "might": "hypothetical", "would": "hypothetical",
          "will": "planned", "shall": "planned", "'ll": "planned", "wo": "planned", "ca": "hypothetical",
          "can": "hypothetical", "should": "hypothetical", "must": "hypothetical", "'d": "hypothetical"}
PERHAPS = _set("perhaps maybe possibly probably likely presumably potentially conceivably")
# Words without which a phrase says more than its source.
SOFTENERS = _set("""
    nearly almost about around roughly approximately partly partially barely hardly scarcely virtually mostly
    largely temporarily briefly initially tentatively formally officially unofficially informally conditionally only
    former ex alleged suspected accused purported supposed so-called would-be attempted fake false mock potential
    possible probable likely unlikely apparent presumed reputed unconfirmed unproven proposed planned prospective
    acting interim failed aborted foiled unsuccessful mistaken up at least most many much some several few half part no
    any even expected provisional preliminary draft""")
NEVER = _set("not n't never no neither nor nowhere hardly barely scarcely none nobody nothing without")
AVERT = _set("avoid avert escape prevent dodge evade forestall")
FAIL = AVERT | _set("fail refuse decline neglect forget omit stop block refrain abstain lack unable powerless")
REQUEST = _set("""
    ask urge request beg advise invite implore exhort beseech tell warn instruct command encourage counsel caution
    challenge dare plead pray lobby call appeal entreat press""")
REQUEST_NOUNS = _set("call demand appeal plea request pressure campaign petition proposal suggestion order")
ARRANGE = _set("arrange plan schedule organise organize propose prepare slate set call fix pencil earmark timetable")
LEGENDS = _set("legend rumour rumor tradition story word gossip folklore lore myth")
# Verbs of what is fixed beforehand: their present tense tells of a plan if its time may lie ahead.
FIXED = _set("""
    go begin start open close leave arrive depart return meet take come face stand appear kick end expire retire resume
    launch travel visit fly sail reopen sit vote convene host hold play""")
SUPPOSE = _set("suppose imagine assume say picture")
TRUTH = _set("truth substance foundation basis merit veracity reality")
PLAN = _set("""
    plan intend aim schedule agree want propose decide prepare seek promise pledge vow threaten slate set due vote
    resolve opt choose elect hope offer aspire wish order approve mean suppose earmark pencil poise line undertake""")
PLANS = _set("plan proposal scheme bid promise pledge")  # nouns of what is to be
FORECAST = _set("expect project forecast predict anticipate likely unlikely")
KNOW = _set("know notice realize realise forget regret overlook")  # what they govern is so, whoever knows of it
LIKELY = _set("possible probable plausible conceivable imaginable")
CEASE = _set("stop cease quit finish discontinue begin start commence")
# Of these "nearly" says how far they went, not that they did not happen: "sales nearly doubled".
DEGREES = _set("""
    double treble triple quadruple halve fill finish complete cover reach match equal cease disappear vanish empty run
    last cost total exceed stop end fall rise drop grow be have seem become remain exhaust ruin wreck destroy
    eliminate""")
CANCEL = _set("cancel scrap abandon axe shelve postpone")
POSTPONE = _set("postpone delay defer reschedule adjourn")
SHIFT = _set("move slip shift switch slide")  # to another time
MOVE = {"put": _set("off back forward"), "push": _set("back forward"), "bring": _set("forward"), "hold": _set("over"),
        "carry": _set("over forward"), "move": _set("back forward")}
DOUBT = _set("doubt question query")
OCCUR = _set("""
    hold stage happen occur materialize materialise take go conduct carry make launch be begin start erupt ensue
    mount organize organise perform complete undertake commit""")
POSSIBLE = _set("consider evaluate mull weigh ponder discuss debate wonder ask examine explore contemplate")
GROUNDS = _set("evidence proof sign indication confirmation suggestion trace")
FEAR = _set("fear dread risk")
# Nouns of what may come: "the threat of an attack".
PROSPECTS = _set("threat risk danger possibility prospect chance likelihood probability spectre specter fear hope")

# Acts that registers, polls and calendars hold whoever speaks of them: naming one accuses nobody.
ON_RECORD = _set("""
    acquisition purchase sale merger takeover buyout election referendum trial war summit conference wedding opening
    publication acquire buy sell merge publish""")

# Words that open a clause of time.
OPEN_TIMES = _set("after before since when until while once")

LIGHT = _set("make take have give hold do conduct carry launch stage undergo suffer reach sign")
# Verbs whose time is that of the happening they have for an object: "won the election in 2013".
COINCIDE = _set("""
    win lose join attend witness watch survive miss skip lead boycott contest fight botch sabotage disrupt interrupt
    rig fix oversee host chair organise organize stage commit perform complete finish end halt suspend cancel enter
    visit play film order commission launch open begin start declare conduct undertake mount suffer cause trigger spark
    provoke deliver initiate""")
BE = _set("be become remain seem appear")

EVENTS = _set("""
    recount concession burial seizure removal capture refusal disclosure incursion reversal rebuttal renewal divestiture
    retrial
    remark comment criticism apology appearance reply response reaction outburst pledge promise handshake incident
    acquisition investigation discovery attack accident announcement purchase sale merger takeover deal agreement
    election vote referendum meeting summit conference trial hearing arrest raid strike protest demonstration riot
    revolution coup war battle invasion bombing explosion blast fire blaze crash collision earthquake quake flood
    tremor aftershock hurricane storm tornado tsunami eruption landslide outbreak epidemic pandemic death murder
    killing assassination shooting stabbing robbery theft hack breach leak spill launch release debut premiere
    unveiling publication opening closure shutdown start beginning end birth marriage wedding divorce funeral
    resignation dismissal firing appointment nomination inauguration retirement ban sanction embargo ruling verdict
    sentence conviction acquittal lawsuit suit filing settlement indictment charge appeal ceasefire truce treaty
    accord pact talk talks negotiation visit trip tour speech address debate interview statement report inquiry
    probe audit inspection review test experiment study survey poll crackdown campaign offensive operation rescue
    evacuation escape abduction kidnapping hijacking siege occupation withdrawal pullout deployment halt halting
    suspension cancellation delay postponement recall failure outage blackout collapse bankruptcy bailout crisis
    recession default rise fall drop increase decrease decline gain loss surge plunge slump rally crash cut hike
    payment loan investment donation grant award prize win victory defeat game match tournament race championship
    cup concert festival show performance ceremony celebration parade march rally gathering session event happening
    visit arrival departure return flight landing takeoff transplant surgery operation diagnosis overdose infection
    vaccination execution hanging massacre genocide clash clashes skirmish ambush assault offensive uprising
    rebellion insurgency mutiny walkout boycott blockade decision order move step change switch shift move expansion
    split spin-off ipo listing offering buyout bid offer proposal plan contract order approval rejection veto repeal
    adoption passage signing ratification declaration proclamation warning threat apology confession claim denial
    accusation complaint request call letter email memo interrogation questioning detention imprisonment release
    extradition deportation handover transfer exchange swap reunion split breakup feud row dispute scandal
    controversy affair sinking capsizing derailment stampede drought famine heatwave freeze eclipse orbit mission
    voyage expedition ascent descent dive test-firing detonation attempt effort hunt search disappearance sighting
    find finding recovery reconstruction construction demolition restoration renovation groundbreaking completion
    foundation formation creation dissolution abolition introduction installation implementation integration
    inception establishment halving doubling gift regatta derby auction vigil coronation christening census strike
    lockout exam graduation premiere concert ballot primary runoff referendum playoff final semi-final coup heist
    burglary kidnap raid wreck spillage cave-in landfall purge arson duel rout exodus pogrom standoff stand-off sit-in
    marathon exhibition seminar workshop recital lecture procession pageant inquest autopsy screening hustings
    up off out in down fiasco relapse reprieve reshuffle
    disaster tragedy catastrophe mishap shipwreck armistice surrender defection betrayal pilgrimage banquet feast
    rematch by-election jubilee centenary shelling sacking march picket downfall ouster putsch revolt shootout
    fundraiser gala blast-off liftoff touchdown splashdown spacewalk pardon amnesty typhoon cyclone mudslide avalanche
    wildfire bushfire inferno lockdown curfew buyback layoff walkover kick-off replay semifinal quarter-final bout fight
    knockout baptism relaunch revival rebirth rockfall downpour blizzard snowfall gale swearing-in accession swoop
    cyberattack gig hijack dinner lunch stoppage slowdown meltdown downgrade biopsy desertion brawl scuffle melee fracas
    punch-up overthrow plebiscite suicide""")

NOT_EVENTS = _set("""
    information station organization organisation nation population administration corporation association
    federation institution generation location situation position section constitution condition direction fraction
    function million billion region religion opinion version television vision pension mansion dimension commission
    coalition legislation jurisdiction delegation edition addition motion emotion notion tradition portion
    proportion ammunition building morning evening ceiling earring thing king ring spring string wing being feeling
    meaning painting clothing housing rating ranking funding training engineering advertising marketing spending
    lending banking mining farming parking dining computing programming manufacturing shipping something anything
    nothing everything government parliament department apartment environment equipment document instrument element
    segment payment cement basement monument regiment management ingredient opposition congregation solution""")


def is_event_noun(lemma: str) -> bool:
    """Whether a noun names a happening: by the list, or by an ending that makes nouns of verbs."""
    word = lemma.lower()
    if word in NOT_EVENTS:
        return False
    return word in EVENTS or (len(word) > 6 and word.endswith(("ation", "ition", "uction", "ection", "ussion", "ission",
                                                               "ption", "ution", "usion", "ing", "ment")))

#: Words that open a condition or a comparison, without which a clause says something else.
CONDITIONS = frozenset({"if", "unless", "whether", "lest", "than"})
