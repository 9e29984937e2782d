"""Words that tell what a name is: legal forms, trades, institutions, titles, countries. General English."""

from __future__ import annotations

import re

from timeline.language.wordlist import words

#: Legal forms at the end of a company's name: they never tell two companies apart. The first are nothing else.
CORPORATE = words("inc incorporated corp corporation ltd limited llc llp plc gmbh")
LEGAL_FORMS = CORPORATE | words(
    "co company cos ag sa nv bv spa srl oyj ab asa kk lp pty pte sarl se oy as",
)
#: Words that follow a company's own name and stand for the whole company, not for a part of it.
TRADE_WORDS = words(
    "computer computers computing technologies technology systems group holdings holding international industries",
    "motors motor brothers bros enterprises worldwide global companies",
)
#: Words that do so as well, but also tell one company of a name from another.
BRANCH_WORDS = words(
    "foods food airlines airways energy oil petroleum pharmaceuticals records pictures media bank stores hotel",
    "university college entertainment",
)
#: Words in a name that make it one of an institution or company.
INSTITUTION_WORDS = words(
    "bank university college school ministry department agency association institute institution council committee",
    "commission court party union authority bureau office police navy army force forces guard parliament congress",
    "senate house administration service services foundation fund league federation society museum hospital church",
    "club times post news weekly daily monthly review journal tribune gazette herald press magazine network",
    "television tv radio broadcasting airlines airways labs laboratories laboratory partners capital securities",
    "insurance pharmaceuticals software electronics semiconductor entertainment studios pictures records media",
    "center centre organization organisation board company team coalition front brigade government ministry",
    "treasury secretariat embassy archives academy consortium alliance financial bancorp trust",
) | LEGAL_FORMS | TRADE_WORDS
#: Bodies of a state, which with its name or adjective make a name though written small ("the Dutch government").
STATE_BODIES = words("government military army navy parliament police regime embassy authorities ministry cabinet")
#: Titles and offices before a person's name; no part of it.
TITLES_OF_PERSONS = words(
    "mr mrs ms miss mx dr prof professor sir lord lady dame president vice prime minister chancellor senator sen",
    "rep representative congressman congresswoman governor gov mayor judge justice general gen colonel col major",
    "maj captain capt lieutenant lt sergeant sgt admiral adm commander chief executive officer chairman chairwoman",
    "chair ceo cfo coo cto director secretary attorney spokesman spokeswoman spokesperson king queen prince",
    "princess pope cardinal bishop archbishop reverend rev father sister brother ayatollah sheikh imam rabbi",
    "ambassador minister deputy acting former coach detective inspector officer agent analyst professor founder",
    "editor reporter candidate counsel former foreign treasurer nominee press manager engineer astronaut councilman",
    "councilwoman alderman correspondent international actor actress singer rapper author novelist poet playwright",
    "producer composer conductor paramedic surgeon cardiologist photographer historian mourner",
    "sheriff undersheriff marshal commissioner superintendent constable",
)
#: Those that only say more of a title or a body ("acting director"): by themselves they make nobody a person.
HALF_TITLES = words("acting former foreign international vice prime deputy executive chief general attorney press")
#: Those that stand before nothing but persons' names.
SURE_TITLES = words(
    "mr mrs ms miss mx dr prof sir dame rep gov gen col maj capt lt sgt adm rev cardinal archbishop ayatollah sheikh",
    "imam rabbi lieutenant sergeant captain colonel admiral detective constable congressman congresswoman",
)
#: Titles that newspapers shorten.
TITLES_IN_FULL = {
    "sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "prof": "professor",
    "gen": "general", "col": "colonel", "maj": "major", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant",
    "adm": "admiral", "rev": "reverend",
}
#: Words within a name, in lower case before its last part.
PARTICLES = words("de del della di da dos du van von der den ter bin ibn ben abu al el")
#: Those of them that are nobody's first name: "Bin Laden" is a surname, "Al Marsh" is not.
NO_FIRST_NAMES = PARTICLES - words("al ben van della abu")
#: Ranks, and what stands before a person's office ("House Minority Leader"), besides titles and nouns for persons.
RANKS = words(
    "pfc pvt cpl spc spec ssgt cmdr lcdr ens brig private corporal specialist ensign brigadier staff petty warrant",
    "house senate minority majority leader whip speaker army navy air force marine corps police assistant associate",
    "public first second lady volunteer rear junior senior democrat republican star",
)
#: Offices: a run of capitals that ends with one names no person.
OFFICES = words(
    "officer president minister secretary chairman chairwoman director attorney counsel spokesman spokeswoman",
    "ambassador commissioner manager editor governor senator representative executive ceo cfo coo cto chief deputy",
    "chancellor mayor",
)
MASCULINE = words("mr sir lord king prince pope father congressman chairman spokesman")
FEMININE = words("mrs ms miss lady dame queen princess sister congresswoman chairwoman spokeswoman")

#: Other spellings of a word in names.
SPELLINGS = {
    "centre": "center", "centres": "centers", "defence": "defense", "labour": "labor", "organisation": "organization",
    "programme": "program", "and": "&", "saint": "st",
}
#: Names of countries and unions that have several common forms; compact keys to one form.
SAME_PLACES = {
    "us": "unitedstates", "usa": "unitedstates", "america": "unitedstates", "unitedstatesofamerica": "unitedstates",
    "uk": "unitedkingdom", "britain": "unitedkingdom", "greatbritain": "unitedkingdom", "uae": "unitedarabemirates",
    "eu": "europeanunion", "un": "unitednations", "unitednationsorganization": "unitednations",
    "prc": "china", "peoplesrepublicofchina": "china", "russianfederation": "russia", "holland": "netherlands",
    "ussr": "sovietunion", "fed": "federalreserve",
    "newyorkcity": "newyork", "nyc": "newyork", "washingtondc": "washington", "losangelescalif": "losangeles",
}
#: Unions that are written like places but act as organisations.
UNIONS = words("europeanunion unitednations")
#: Countries, states of the United States, continents and large cities, as compact keys.
PLACES = words(
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus",
    "belgium bolivia bosnia brazil bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba",
    "cyprus denmark ecuador egypt eritrea estonia ethiopia finland france gaza georgia germany ghana greece",
    "greenland guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy",
    "jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania",
    "luxembourg malaysia mali malta mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia",
    "nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines",
    "poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan",
    "sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine",
    "unitedarabemirates unitedkingdom unitedstates uruguay uzbekistan vatican venezuela vietnam yemen zambia",
    "zimbabwe southkorea northkorea southafrica saudiarabia newzealand srilanka costarica elsalvador puertorico",
    "dominicanrepublic ivorycoast burkinafaso sierraleone southsudan hongkong england scotland wales",
    "northernireland alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho",
    "illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi",
    "missouri montana nebraska nevada newhampshire newjersey newmexico newyork northcarolina northdakota ohio",
    "oklahoma oregon pennsylvania rhodeisland southcarolina southdakota tennessee texas utah vermont virginia",
    "washington westvirginia wisconsin wyoming africa asia europe antarctica northamerica southamerica latinamerica",
    "middleeast amsterdam ankara athens atlanta baghdad bangkok barcelona beijing beirut berlin boston brussels",
    "budapest cairo chicago copenhagen dallas delhi newdelhi denver detroit dubai dublin edinburgh frankfurt geneva",
    "hamburg havana helsinki houston istanbul jakarta jerusalem johannesburg kabul kiev kyiv lagos lasvegas lima",
    "lisbon london losangeles madrid manila melbourne miami milan montreal moscow mumbai munich nairobi oslo ottawa",
    "paris philadelphia portland prague riodejaneiro rome sandiego sanfrancisco sanjose santiago saopaulo seattle",
    "seoul shanghai shenzhen stockholm sydney tehran telaviv tokyo toronto tripoli tunis vancouver vienna warsaw",
    "zurich siliconvalley neworleans sovietunion orlando phoenix cleveland pittsburgh baltimore sacramento minneapolis",
    "stlouis kansascity saltlakecity honolulu nashville memphis tampa cincinnati milwaukee indianapolis oakland",
    "manchester birmingham liverpool glasgow belfast cardiff portauprince brasilia bogota caracas quito montevideo",
    "karachi lahore",
    "islamabad dhaka kathmandu hanoi hochiminhcity kualalumpur phnompenh taipei pyongyang osaka kyoto riyadh jeddah",
    "doha beirut damascus amman basra mosul aleppo algiers rabat casablanca khartoum addisababa kampala accra dakar",
    "kinshasa harare lusaka capetown durban pretoria sofia bucharest belgrade zagreb sarajevo tallinn riga vilnius",
    "minsk tbilisi baku yerevan tashkent marseille cologne stuttgart dusseldorf leipzig dresden naples turin venice",
    "porto seville bilbao rotterdam thehague antwerp krakow gdansk britishcolumbia ontario quebec alberta",
)
#: Compact keys that look like names and are none.
NO_NAMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december internet web god bible christmas easter thanksgiving halloween ramadan ceo",
    "cfo coo cto am pm est edt gmt pst pdt utc bst mr mrs ms dr i ok tv pc it ii iii iv covid aids hiv dna gdp ipo",
    "faq q a pac et dvd cd usb gps atm id muslim christian jewish catholic islamic islamist hispanic latino republican",
    "democrat democratic republicans democrats allah tm inaudible crosstalk correspondent videotape group",
    "state islam christianity judaism buddhism hinduism",
)
#: Words that end the names of what does nothing: illnesses, laws, treaties, prizes.
THINGS = words(
    "flu influenza virus fever syndrome disease plague malaria cholera act bill treaty amendment law laws code",
    "constitution resolution agreement accord accords protocol prize award awards medal",
)
#: Months and days as newspapers shorten them: no names unless in capitals.
SHORT_DATES = words("jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri")
#: Flu viruses and other strains: letters and figures by turns.
STRAINS = re.compile(r"h\d{1,2}n\d{1,2}(?:v\d?)?")
#: Who belongs to a country; with "s" where there are many.
DEMONYMS = words(
    "afghan albanian algerian argentine argentinian armenian australian austrian azerbaijani bahraini bangladeshi",
    "belarusian belgian bolivian bosnian brazilian briton bulgarian burmese cambodian cameroonian canadian chadian",
    "chilean colombian congolese croat croatian cuban cypriot czech dane danish dutch dutchman ecuadorean egyptian",
    "englishman eritrean estonian ethiopian filipino filipina finn finnish frenchman gazan georgian german ghanaian",
    "greek guatemalan haitian honduran hungarian icelander indian indonesian iranian iraqi irishman irish israeli",
    "italian ivorian jamaican jordanian kazakh kenyan korean kosovar kurd kuwaiti kyrgyz lao latvian lebanese liberian",
    "libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan mozambican namibian nepalese nicaraguan",
    "nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian pole polish portuguese qatari",
    "romanian rwandan saudi scot scottish senegalese serb serbian singaporean slovak slovene slovenian somali spaniard",
    "sudanese swede swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turk turkish turkmen ugandan",
    "ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni zambian zimbabwean roman athenian londoner",
    "parisian texan californian floridian english french spanish chinese japanese russian american british european",
    "african asian arab",
)
#: States as newspapers abbreviate them, with the point that tells them from other words.
ABBREVIATED_PLACES = {
    "Ala.": "alabama", "Ariz.": "arizona", "Ark.": "arkansas", "Calif.": "california", "Colo.": "colorado",
    "Conn.": "connecticut", "Del.": "delaware", "Fla.": "florida", "Ga.": "georgia", "Ill.": "illinois",
    "Ind.": "indiana", "Kan.": "kansas", "Ky.": "kentucky", "La.": "louisiana", "Mass.": "massachusetts",
    "Md.": "maryland", "Mich.": "michigan", "Minn.": "minnesota", "Miss.": "mississippi", "Mo.": "missouri",
    "Mont.": "montana", "N.C.": "northcarolina", "N.D.": "northdakota", "N.H.": "newhampshire", "N.J.": "newjersey",
    "N.M.": "newmexico", "N.Y.": "newyork", "Neb.": "nebraska", "Nev.": "nevada", "Okla.": "oklahoma",
    "Ore.": "oregon", "Pa.": "pennsylvania", "R.I.": "rhodeisland", "S.C.": "southcarolina", "S.D.": "southdakota",
    "Tenn.": "tennessee", "Tex.": "texas", "Va.": "virginia", "Vt.": "vermont", "W.Va.": "westvirginia",
    "Wash.": "washington", "Wis.": "wisconsin", "Wyo.": "wyoming", "D.C.": "washington", "B.C.": "britishcolumbia",
    "Ont.": "ontario",
}
#: Common nouns for persons, bodies and places, as they stand beside a name ("Redoak, a maker of chips").
PERSON_NOUNS = TITLES_OF_PERSONS | words(
    "man woman boy girl wife husband son daughter mother father brother sister child friend colleague neighbor",
    "neighbour official lawyer doctor nurse victim suspect witness teacher leader person insider researcher player",
    "actor singer aide adviser advisor boss owner partner student patient soldier driver pilot widow lover",
    "girlfriend boyfriend deity god uncle aunt nephew niece grandfather grandmother grandson granddaughter",
    "fisherman businessman businesswoman policeman policewoman fireman firefighter farmer scientist economist expert",
    "banker broker trader lawmaker politician activist campaigner protester protestor resident survivor inmate",
    "prisoner defendant plaintiff juror prosecutor correspondent journalist blogger columnist broadcaster guitarist",
    "drummer bassist dancer comedian musician artist painter designer architect chef waiter waitress priest nun monk",
    "athlete footballer goalkeeper striker midfielder boxer cyclist swimmer sprinter golfer jockey coach referee",
    "commander spy hacker gunman attacker bomber killer thief burglar kidnapper hostage toddler baby infant child",
    "teenager pensioner veteran sailor airman seaman fighter rebel militant medic midwife psychiatrist psychologist",
    "physician dentist pharmacist virologist epidemiologist biologist chemist physicist mathematician philosopher",
    "caller tourist traveller traveler passenger pedestrian motorist villager worker labourer laborer miner carpenter",
    "plumber mechanic electrician builder cook cleaner servant maid bodyguard guard envoy diplomat consul commissioner",
    "autocrat dictator despot tyrant ruler strongman monarch emperor empress mogul magnate tycoon billionaire",
    "millionaire entrepreneur industrialist financier philanthropist socialite celebrity superstar contender",
    "challenger hopeful retiree newcomer sibling cousin roommate classmate teammate colleague lodger tenant landlord",
    "mum mom dad daddy mama papa granny grandma grandpa stepfather stepmother stepson stepdaughter twin orphan",
    "superintendent constable cop sheriff marshal coroner somebody someone defender",
)
#: Those of them that are said of one sex alone.
MALES = words(
    "man boy husband son father brother uncle nephew grandfather king prince lord sir widower boyfriend congressman",
    "chairman spokesman councilman alderman fisherman businessman policeman fireman grandson gentleman salesman",
    "dad daddy papa grandpa stepfather stepson",
)
FEMALES = words(
    "woman girl wife daughter mother sister aunt niece grandmother queen princess lady dame widow girlfriend",
    "congresswoman chairwoman spokeswoman councilwoman businesswoman actress policewoman granddaughter waitress",
    "stewardess nun mum mom mama granny grandma stepmother stepdaughter",
)
BODY_NOUNS = words(
    "company firm corporation startup business maker manufacturer chipmaker carmaker automaker drugmaker bank",
    "lender retailer chain group agency newspaper magazine outlet website university college airline carrier",
    "supplier vendor contractor developer publisher broadcaster union party organisation organization charity",
    "institute unit division subsidiary arm affiliate conglomerate giant insurer operator network platform service",
    "studio brewer utility regulator watchdog ministry department consultancy fund club team league",
)
PLACE_NOUNS = words(
    "city town village country nation state province region county district suburb island capital port river lake",
    "mountain neighborhood neighbourhood republic kingdom territory",
)
#: Nouns for what is made and has a name: ships, works, medicines, machines, and storms.
THING_NOUNS = words(
    "ship tanker ferry trawler yacht freighter frigate destroyer submarine cruiser liner vessel boat warship tug",
    "barge rig schooner steamer lifeboat icebreaker corvette aircraft airliner spacecraft spaceship satellite",
    "rover telescope locomotive bomber song single album film movie documentary novel book musical opera poem",
    "painting sitcom thriller sequel soundtrack videogame drug vaccine medicine antiviral pill antidepressant",
    "painkiller antibiotic statin herbicide pesticide hurricane typhoon cyclone storm phone smartphone console",
    "app reactor missile rocket racehorse malware virus",
)
#: What stands before the name of a ship.
SHIPS = words("hms uss rms mv ss usns hmas hmcs ins")
#: Words that end the names of places.
PLACE_ENDINGS = words(
    "hills beach county valley island islands river bay lake mountain mountains street avenue road square park airport",
    "city springs falls coast gulf sea ocean canal desert peninsula province strip heights village harbor harbour",
)
