"""Classes of English event words: verbs and the nouns that name the same happening, a class a line (a line that begins
with two blanks goes on).

Two words of one class may tell one event ("bought", "takeover"); whether they do is for the pair to decide. From
knowledge of English. A particle stands behind its verb with a hyphen ("take-over"). A word may be in several classes.
"""

from __future__ import annotations

from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())

_CLASSES = """
buy acquire purchase acquisition takeover take-over buyout buy-up snap-up pick-up buy-out snap merge merger
sell sale divest divestiture offload sell-off auction dispose disposal unload
merge merger combine unite unify amalgamate amalgamation union tie-up
pay payment settle settlement compensate compensation reimburse refund remit remunerate
price cost worth value charge fetch
invest investment fund finance back bankroll stake
lend loan borrow
donate donation give grant contribute contribution hand-over present
steal theft rob robbery heist burglary burgle loot looting raid plunder larceny mug snatch pinch hold-up
  break-in break
defraud fraud swindle scam cheat embezzle embezzlement launder con
find discover discovery detect detection uncover unearth spot identify locate come-across finding stumble-upon
  turn-up
search hunt comb scour look-for manhunt seek rummage
investigate investigation probe inquiry enquiry inquest look-into examine examination scrutinise scrutinize
  inspect inspection audit review
kill killing murder slay slaying homicide assassinate assassination shoot-dead gun-down slaughter execute
  massacre dispatch
die death pass-away perish decease demise succumb pass dead fatality loss lose-life passing kill killing
shoot shooting shot fire gunfire gun-down open-fire gunshot
stab stabbing knife slash
injure injury wound hurt harm maim
attack assault strike raid storm offensive ambush hit onslaught assail
bomb bombing blow-up blast explosion explode detonate detonation go-off airstrike shell shelling bombard
  bombardment
fight fighting battle clash combat skirmish confrontation war conflict
invade invasion occupy occupation overrun incursion
capture seize seizure take-over grab confiscate confiscation impound take conquest
hijack hijacking kidnap kidnapping abduct abduction take-hostage snatch board commandeer
arrest apprehend detain detention capture round-up nab custody pick-up take-into-custody collar bust
imprison imprisonment jail incarcerate incarceration lock-up prison
free release liberate let-go set-free parole discharge freed
escape flee break-out getaway flight run-away breakout abscond jailbreak run walk-away get-away
rescue save recover retrieve pull-out pluck recovery
charge indict indictment accuse accusation arraign arraignment book
sue lawsuit suit litigate litigation complaint file take-to-court
try trial hearing prosecute prosecution court-case
convict conviction find-guilty guilty
acquit acquittal clear exonerate exoneration find-not-guilty
sentence sentencing condemn punish punishment
rule ruling verdict judgment judgement decide decision find hold
overturn reverse reversal annul quash throw-out overrule strike-down set-aside
appeal
fine penalty penalise penalize sanction punish
ban prohibit prohibition bar outlaw forbid block suspend suspension
permit allow authorise authorize authorisation authorization approve approval clear clearance green-light okay
  ratify ratification pass endorse endorsement sign-off
reject rejection refuse refusal turn-down decline veto rebuff spurn dismiss
deny denial refute rebut rebuttal dispute repudiate dismiss reject contradict disavow
say tell state statement announce announcement declare declaration report claim remark comment note add assert
  assertion reveal disclose disclosure explain announce unveil
confirm confirmation verify acknowledge affirm
admit admission confess confession concede acknowledge plead-guilty own-up
praise hail laud applaud commend tribute
criticise criticize criticism condemn condemnation slam denounce lambast blast attack
warn warning caution alert threaten threat
ask request demand call-for urge appeal plea seek
promise pledge vow commit commitment undertake
propose proposal suggest suggestion offer recommend recommendation put-forward
offer bid tender propose
negotiate negotiation talk discuss discussion bargaining
agree agreement deal pact accord settle contract treaty reach-agreement sign
meet meeting summit conference gather gathering session get-together convene
visit trip tour travel journey go
arrive arrival reach land come get-to turn-up
leave departure depart exit quit go set-off
return go-back come-back
enter entry check-into check-in go-into join admit come-in
withdraw withdrawal pull-out retreat pullout exit
appoint appointment name nominate nomination pick select choose selection hire tap designate installation
  install promote promotion
hire recruit employ recruitment take-on
fire sack dismiss dismissal lay-off oust ousting remove removal redundancy axe let-go firing sacking layoff
resign resignation step-down quit stand-down step-aside bow-out
retire retirement
replace replacement succeed succession take-over substitute sub
elect election vote win poll re-elect
inaugurate inauguration swear-in take-office
win victory triumph beat defeat prevail success top down overcome
lose loss defeat fall
beat defeat rout thrash overpower edge outplay crush trounce overcome down top
draw tie
score goal
play game match
lead
start begin beginning launch commence commencement open kick-off onset outset initiate inception
end finish conclude conclusion close cease cessation complete completion terminate termination
stop halt halting cease suspend suspension discontinue call-off abandon drop pause end cut-off sever cancel
delay postpone postponement put-off defer hold-up
cancel cancellation call-off scrap drop axe abandon
continue keep-on go-on remain persist
resume restart reopen resumption
open opening inaugurate
close closure shut shutdown shut-down close-down
build construct construction erect put-up
found establish foundation create set-up form formation creation establishment
make produce production manufacture build assemble assembly
destroy destruction demolish demolition wreck level ruin raze devastate devastation
damage harm ruin wreck destroy
repair fix mend patch restore restoration resolve plug
burn fire blaze inferno burn-down go-up torch conflagration wildfire arson flame
crash collide collision wreck smash accident derail derailment pile-up
sink sinking capsize founder go-down
ground grounding run-aground go-aground strand stranding beach run-ashore hit strike
fall drop decline plunge plummet slump tumble sink slide decrease dip crash tank nosedive slip dive shed lose
rise increase climb jump gain surge soar grow growth go-up rally leap hike rocket
raise increase hike boost lift step-up
cut reduce reduction slash lower trim decrease curb cutback
sever cut damage break snap rupture
collapse cave-in crumble fall-down give-way
quake earthquake tremor temblor shake jolt shock rumble seism
flood flooding inundate inundation deluge overflow
storm hurricane typhoon cyclone tornado
hit strike batter rattle rock jolt pound shake slam
erupt eruption break-out outbreak
spread spill leak seep leakage gush spillage
infect infection contract catch contaminate contamination
hack breach break-into compromise cyberattack intrusion penetrate penetration infiltrate infiltration
implant plant insert insertion place install put embed
contain include hold comprise carry
place put position set
release issue publish publication launch unveil put-out roll-out come-out push-out rush-out bring-out issuance
  introduce introduction debut ship deliver
publish publication report print run issue carry article story
broadcast air show screen televise stream
film shoot direct make
star feature play cast appear
perform performance play sing concert show
premiere debut open
award win prize honour honor receive accolade bestow
recount count tally
concede concession
celebrate celebration mark commemorate commemoration party
marry marriage wed wedding tie-the-knot nuptials wedlock
divorce split separate separation split-up break-up
bear birth deliver
attend go-to turn-out
protest demonstrate demonstration march rally riot unrest riots rioting uprising rebel rebellion revolt
  disturbance
strike walkout walk-out stoppage industrial-action
disrupt disruption interrupt interruption outage hit knock-out cut-off down take-down blackout go-down
fail failure collapse break-down breakdown falter
bankrupt bankruptcy go-bust fold insolvency receivership
treat treatment rehab rehabilitation therapy
hospitalise hospitalize hospitalisation hospitalization admit rush
suffer undergo experience sustain
operate operation surgery
hang hanging suicide hang-self kill-self take-life
rape assault molest abuse
deploy deployment send dispatch station
evacuate evacuation move-out clear-out
send ship shipment deliver delivery mail dispatch transmit transmission
test trial try-out
fly flight
orbit launch lift-off liftoff blast-off takeoff take-off
use utilise utilize usage employ
know aware learn realise realize
help aid assist assistance support
support back backing endorse endorsement
refer point direct send
alert notify notification inform warn tip-off
respond response answer reply react reaction
leak disclose reveal disclosure divulge
apologise apologize apology
file submit submission lodge register
trade swap exchange transfer
join sign move transfer leave switch
sign signing ink
extend extension renew renewal prolong
expand expansion grow enlarge
move relocate relocation shift transfer
own possess have ownership hold
compete contest vie race
qualify clinch secure reach advance
retain keep defend hold
plan intend scheme plot intention
expect anticipate forecast predict prediction project
attempt try effort bid endeavour endeavor
follow pursue chase pursuit trail tail
intercept foil thwart prevent block stop
conceal hide cover-up
gather collect collection amass
involve participate participation take-part engage
cause provoke trigger prompt spark lead-to result-in bring-about
result outcome consequence
happen occur occurrence take-place event incident
"""


# Verbs that only carry, begin or end the happening that their object or subject names: "launched an inquiry".
CARRIERS = words("""
    begin start launch open commence initiate continue resume end finish conclude stop halt make take have give hold do
    conduct carry stage undergo suffer reach engage participate join undertake perform be take-part carry-out happen
    occur take-place""")

# Nouns of happenings so great that on one day there is mostly one of them.
DISASTERS = words("""
    earthquake quake tremor tsunami eruption hurricane typhoon cyclone tornado flood landslide avalanche wildfire
    blackout massacre assassination coup referendum election recount inauguration funeral verdict eclipse""")

# Those that take in a whole region at once: what they are told to have hit are parts of one.
WIDE = words("""
    earthquake quake tremor tsunami hurricane typhoon cyclone blackout eclipse coup referendum""")

# Verbs that tell what a happening does that is their subject: "the quake struck", "a blast rocked the town", "the
# stranding left hundreds waiting".
STRIKING = words("""
    strike hit rock shake jolt rattle batter pound devastate ravage engulf sweep rip tear leave last""")

# What happens to one only once, or hardly twice within days: two dates near each other are two accounts of one.
ONCE = words("""
    die death bear birth marry wedding wed resign resignation sink sinking capsize run-aground go-aground run-ashore
    grounding stranding derail derailment bury burial funeral assassinate assassination inaugurate inauguration
    convict conviction bankrupt bankruptcy crash-land abdicate abdication dethrone appoint appointment step-down
    step-aside stand-down overthrow topple""")

# The classes, by their first two words, of what ends a vessel, a vehicle or a building.
LOST = frozenset({"sink/sinking", "crash/collide", "collapse/cave-in"})

# Verbs so general that sharing them says next to nothing.
GENERAL = words("""
    be have do make take get go come give put set keep let become seem see look use want need try turn run move bring
    show work help follow hold leave lead continue remain include involve allow call happen say tell report know think
    announce add state claim expect plan cause result event""")


def _table() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _CLASSES.replace("\n  ", " ").split("\n"):
        members = line.split()
        for word in members:
            table.setdefault(word, set()).add("/".join(members[:2]))
    return {word: frozenset(names) for word, names in table.items()}


CLASSES: Mapping[str, frozenset[str]] = _table()
