"""Actors of a story: aliases, kinds, and who a noun phrase names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.language.aliases import compact, equated, key_of
from timeline.language.names import Names, names
from timeline.language.parse import Parse
from timeline.model.text import Document

Story = Callable[..., Names]

#: Forms of one name; each row has one key.
SAME = [
    ["Redoak", "Red Oak", "RedOak", "Red-Oak", "Redoak Inc.", "Red Oak Inc", "The Red Oak", "Redoak's"],
    ["U.S.", "US", "USA", "United States", "the United States of America"],
    ["National Cyber Security Centre", "National Cyber Security Center"],
    ["Tarn & Co.", "Tarn"],
    ["José Marsh", "Jose Marsh"],
    ["Łukasz Sørensen", "Lukasz Sorensen"],
    ["Department of Justice", "the Department of the Justice", "Justice Department"],
    ["Ministry of Defence", "Defense Ministry"],
    ["al-Tarn", "al Tarn", "Al Tarn"],
    ["Ala.", "Alabama"],
]


@pytest.mark.parametrize("forms", SAME)
def test_spellings_have_one_key(forms: list[str]) -> None:
    """Spacing, capitals, legal forms, possessives and points do not tell names apart."""
    assert len({compact(key_of(form)) for form in forms}) == 1


def test_different_names_have_different_keys() -> None:
    """Parts of a company and other companies keep their own keys."""
    forms = ["Department of Health", "Department of Justice", "Ministry of Justice", "Ala", "Marsh", "Al Marsh"]
    assert len({compact(key_of(form)) for form in forms}) == len(forms)
    forms = ["Redoak", "Redoak Web Services", "Redoak Weekly", "Redwood", "Oak"]
    assert len({compact(key_of(form)) for form in forms}) == len(forms)


@pytest.mark.parametrize(("text", "one", "two", "expected"), [
    ("Red Oak Computer Inc. (aka “RedOak”) rose", "Red Oak Computer Inc.", "RedOak", True),
    ("Tarn, also known as Oxbow, rose", "Tarn", "Oxbow", True),
    ("Tarn Holdings (formerly Oxbow) rose", "Tarn Holdings", "Oxbow", True),
    ("the Bureau of Crane Safety (BCS) rose", "Bureau of Crane Safety", "BCS", True),
    ("the BCS (Bureau of Crane Safety) rose", "BCS", "Bureau of Crane Safety", True),
    ("the Centers for Crane Safety and Repair (CCS) rose", "Centers for Crane Safety and Repair", "CCS", True),
    ("the Centers for Crane Safety and Repair (SR) rose", "Centers for Crane Safety and Repair", "SR", False),
    ("Tarn (Oxbow) rose", "Tarn", "Oxbow", False),
    ("Tarn (Leeds) rose", "Tarn", "Leeds", False),
    ("Tarn and Oxbow rose", "Tarn", "Oxbow", False),
])
def test_names_that_the_text_equates(text: str, one: str, two: str, expected: bool) -> None:
    """Brackets equate names only with "aka", quotation marks or an acronym."""
    first, second = text.index(one), text.index(two)
    assert equated(text, (first, first + len(one)), (second, second + len(two))) is expected


def test_aliases_of_a_company_are_folded(story: Story) -> None:
    """The forms of one company's name are one actor, known by the form used most, over all documents."""
    known = story(
        "Redoak denied the report. The shares of Redoak fell. Redoak Computer Inc. (aka “RedOak”) is in Leeds.",
        "The report said that Red Oak sold chips to banks. Red Oak’s spokesman declined to comment on Tuesday.",
        "Redoak Technologies said that it was not aware of the report. Redoak Systems was bought by Tarn in 2015.",
    )
    actors = {actor for id in "012" for _, _, actor in known.mentions(id) if actor.startswith("Re")}
    assert actors == {"Redoak"}
    assert known.kind("Redoak") == "organisation"


def test_a_part_is_not_merged_with_its_whole(story: Story) -> None:
    """A division or a paper of a company is an actor of its own, but its acronym is folded."""
    known = story(
        "Redoak said that Redoak Web Services was not for sale. RWS grew in 2015, Redoak said on Monday.",
        "Redoak Weekly reported on Monday that RWS was for sale. Redoak Weekly cited two officials of RWS.",
    )
    actors = {actor for id in "01" for _, _, actor in known.mentions(id)}
    assert actors == {"Redoak", "RWS", "Redoak Weekly"}


def test_surnames_lead_to_the_full_name(story: Story) -> None:
    """A surname, with or without a title, is the person named in full, whatever the model takes it for."""
    known = story("Daniel Marsh joined the board in 2014, the ministry said. Marsh denied it. Then Mr. Marsh left. "
                  "Marsh’s lawyer said that Marsh had done nothing wrong.")
    assert {actor for _, _, actor in known.mentions("0")} == {"Daniel Marsh"}
    assert known.kind("Daniel Marsh") == "person"


def test_titles_are_no_part_of_a_name(story: Story) -> None:
    """What stands before a person's name, an office or a state, does not make another person."""
    known = story("Ohio Gov. Anna Marsh met former U.S. Sen. Daniel Larsen. Prime Minister Peter Lind was there.",
                  "Anna Marsh said so. Daniel Larsen and Peter Lind did not comment.")
    actors = {actor for id in "01" for _, _, actor in known.mentions(id) if known.kind(actor) == "person"}
    assert actors == {"Anna Marsh", "Daniel Larsen", "Peter Lind"}


def test_a_shared_surname_stays_its_own(story: Story) -> None:
    """Where two persons bear a surname, the surname alone is neither."""
    known = story("Anna Marsh met Daniel Marsh in Paris on Monday. Later Marsh denied the report to Anna Marsh.")
    text_actors = [actor for _, _, actor in known.mentions("0")]
    assert text_actors.count("Anna Marsh") == 2
    assert text_actors.count("Daniel Marsh") == 1
    assert "Marsh" in text_actors


#: Texts of a story and the actors that they name, each with the first letter of its kind.
ACTORS = [
    # a name goes on behind a hyphen, but not into a common word, nor where two names are joined
    (["Rain fell in Stratford-upon-Avon. The mayor of Stratford-upon-Avon wept."], {"Stratford-upon-Avon p"}),
    (["The Leeds-based group met in Leeds on Monday.", "It was in Leeds that they met."], {"Leeds p"}),
    (["The France-Germany border was shut. France and Germany met."], {"France p", "Germany p"}),
    (["Jean-Marc Larsen met Ann Marsh. Larsen left."], {"Jean-Marc Larsen P", "Ann Marsh P"}),
    # it may begin with a particle, which a surname keeps or not
    (["Hugo de Larsen left. On Monday de Larsen was seen in Paris."], {"Hugo de Larsen P", "Paris p"}),
    # it ends at a bracket
    (["The Bureau of Crane Safety (BCS) met. The BCS met again on Monday."], {"BCS o"}),
    # short forms of a first name, an initial before the second name
    (["Edward Marsh denied it. Ed Marsh was there."], {"Edward Marsh P"}),
    (["Peter Marsh denied it. Paul Marsh was there."], {"Peter Marsh P", "Paul Marsh P"}),
    (["J. Michael Marsh denied it. Michael Marsh was there."], {"J. Michael Marsh P"}),
    (["John Michael Marsh denied it. J. Michael Marsh was there."], {"John Michael Marsh P"}),
    (["John Michael Marsh denied it. P. Michael Marsh was there."], {"John Michael Marsh P", "P. Michael Marsh P"}),
    # a company or department and the one longer form of its name
    (["The Interior Department sued. Interior has said so. Interior's officials met Interior's lawyers."],
     {"Interior o"}),
    (["Redoak Foods sued. Redoak bought Tarn Ltd. in 2015. Redoak's shares fell."], {"Redoak o", "Tarn Ltd. o"}),
    (["Redoak Foods sued. Redoak Records was sold. Redoak’s shares fell in Leeds."],
     {"Redoak o", "Leeds p", "Redoak Foods o", "Redoak Records o"}),
    # what a person is, before the full name
    (["Fireman William Marsh left. William Marsh was seen."], {"William Marsh P"}),
    (["House Minority Leader John A. Marsh left. John A. Marsh wept."], {"John A. Marsh P"}),
    # who is called by the surname is not called by the first name as well
    (["Daniel Marsh left. Marsh wept. Daniel is a good name."], {"Daniel Marsh P", "Daniel P"}),
    (["Daniel Marsh left. Peter Marsh stayed. Daniel wept."], {"Daniel Marsh P", "Peter Marsh P"}),
    # who has another name keeps the surname
    (["Mark Larsen, also known as Deep Cellar, wept. Larsen met Deep Cellar’s sister Ann Larsen. On Monday Mr. Larsen "
      "spoke.", "Larsen left. Mark Larsen wept."], {"Mark Larsen P", "Ann Larsen P"}),
    # a surname alone is the famous bearer's, unless another is named there
    ([*["Anna Marsh spoke on Monday."] * 5, "Peter Marsh spoke.", "Ms. Marsh said nothing to Mr. Larsen."],
     {"Anna Marsh P", "Peter Marsh P", "Larsen P"}),
    # two first names stand for the one full name that begins with them
    (["Juan Miguel Larsen left. Juan Miguel wept."], {"Juan Miguel Larsen P"}),
    (["Juan Miguel Larsen met Juan Carlos Marsh. Juan Miguel wept."], {"Juan Miguel Larsen P", "Juan Carlos Marsh P"}),
    # two names joined are two, a name with "and" in it is one
    (["Redoak and Tarn met. Redoak sold it to Tarn. Redoak’s shares and Tarn’s shares fell."], {"Redoak o", "Tarn o"}),
    (["The Food and Drug Administration met. The Food and Drug Administration fined Redoak. The Drug Administration "
      "of Redoak is gone."], {"Food and Drug Administration o", "Drug Administration o", "Redoak o"}),
    # states are places, however short; and what lies in one
    (["She lives in Oxbow, Ala., with a dog. Tarn lies in Alabama."], {"Oxbow p", "Alabama p"}),
    (["The Marsh National Course is shut. Golfers left Marsh National Course."], {"Marsh National Course o"}),
    # one of a kind is nobody
    (["A Gurkha saved the man, said a Gurkha in Leeds."], {"Leeds p"}),
    # no names: who belongs to a country, illnesses, shortened months
    (["A Briton and two Haitians fled. In Sept. 2014 the Swine Flu and H1N1 came."], set()),
    (["Mark Cuban left. Cuban said so."], {"Mark Cuban P"}),
    (["The Clean Rivers Act was read. Anna Law left. The King wept, said Leeds Police Capt. Larry King."],
     {"Anna Law P", "Larry King P", "Leeds Police o"}),
    (["Tarn Ltd. made masks. She works for Tarn Ltd. in Leeds."], {"Tarn Ltd. o", "Leeds p"}),
]


@pytest.mark.parametrize(("texts", "expected"), ACTORS)
def test_the_actors_of_a_story(texts: list[str], expected: set[str], story: Story) -> None:
    """The actors named are those of the table, of the kind that it says: P person, o organisation, p place."""
    known = story(*texts)
    letters = {"person": "P", "organisation": "o", "place": "p"}
    found = {actor for id in range(len(texts)) for _, _, actor in known.mentions(str(id))}
    assert {f"{actor} {letters[known.kind(actor)]}" for actor in found} == expected


def test_a_headline_that_ran_into_the_text_is_no_part_of_a_name(story: Story) -> None:
    """A name ends before an article with a capital."""
    known = story("Wet Mill Shuts Works In Leeds The Redoak Agency did not comment. The Redoak Agency is in Paris.")
    assert "Redoak Agency" in {actor for _, _, actor in known.mentions("0")}


def test_middle_names(story: Story) -> None:
    """With and without a middle name it is one person; two different initials are two persons."""
    one = story("Daniel Oliver Marsh was elected on Monday. Daniel Marsh thanked the voters. Marsh spoke for an hour.")
    assert len({actor for _, _, actor in one.mentions("0")}) == 1
    two = story("George W. Marsh was elected in 2000. His father, George H. Marsh, had been elected in 1988.")
    assert len({actor for _, _, actor in two.mentions("0")}) == 2


@pytest.mark.parametrize(("phrase", "expected"), [
    ("Steve Larsen, chief security officer of Redoak Web Services", "Steve Larsen"),
    ("Redoak chief executive Steve Larsen", "Steve Larsen"),
    ("the Redoak unit", ""),
    ("Redoak's spokesman", ""),
    ("two officials of Redoak", ""),
    ("the software company Redoak", "Redoak"),
    ("Redoak, which is based in Leeds,", "Redoak"),
])
def test_the_head_of_a_phrase_names_the_actor(phrase: str, expected: str, story: Story) -> None:
    """A noun phrase stands for an actor only if its head is the name."""
    text = f"On Monday {phrase} denied the report. Redoak was founded by Steve Larsen. Redoak grew fast."
    known = story(text)
    assert known.actor("0", 10, 10 + len(phrase)) == expected


def test_kinds(story: Story) -> None:
    """Persons, organisations and places are told apart, and unknown words have no kind."""
    known = story("Redoak said on Monday that Anna Marsh would move to France. Redoak’s shares fell in London. "
                  "The Ministry of Justice in Berlin said that Anna Marsh had met Justice officials in Germany.")
    assert known.kind("Redoak") == "organisation"
    assert known.kind("Anna Marsh") == "person"
    assert known.kind("France") == known.kind("London") == known.kind("Germany") == "place"
    assert known.kind("Ministry of Justice") == "organisation"
    assert known.kind("Nobody") == ""


def test_bodies_of_states(story: Story) -> None:
    """A government is an actor of its own, not its country, however the country is written."""
    known = story("The Dutch government denied the report. The U.S. government did not comment on Monday.",
                  "The United States government said nothing. The Dutch denied it.")
    assert [actor for _, _, actor in known.mentions("0")] == ["Dutch government", "U.S. government"]
    assert [actor for _, _, actor in known.mentions("1")] == ["U.S. government"]
    assert known.actor("0", 0, 20) == "Dutch government"
    assert known.kind("Dutch government") == "organisation"


def test_the_order_of_documents_does_not_matter(read: Callable[[Document], Parse]) -> None:
    """The names of a story are the same whatever the order in which its documents come."""
    documents = [Document(str(i), text) for i, text in enumerate([
        "Redoak bought Tarn in 2015, Anna Marsh said. Marsh leads Red Oak.",
        "Red Oak Inc. denied it. Tarn Systems is in Leeds. Tarn Technologies said so.",
        "RedOak and Tarn met Marsh in Leeds on Monday, the Leeds Post reported. Red Oak did not comment.",
    ])]
    parses = {document.id: read(document) for document in documents}
    one, two = names(documents, parses), names(documents[::-1], dict(reversed(parses.items())))
    assert one == two


def test_mentions_do_not_overlap(story: Story) -> None:
    """Mentions are in order, none overlaps another, and each holds words of the document."""
    text = "The U.K.’s National Crane Center and Redoak Web Services met Anna Marsh of Tarn & Co. of the U.S. Navy."
    known = story(text)
    last = 0
    for start, end, actor in known.mentions("0"):
        assert last <= start < end <= len(text) and actor
        last = end


#: Texts of a story, one form of a name, the forms that stand for the same actor, and its kind.
FOLDED = [
    # things are no persons, bodies or places, if the words say so
    (["The tanker Alder Star sank on Monday. The Alder Star had left Tarn on Friday."], "Alder Star", {"Alder Star"},
     "thing"),
    (["The song Blue Harbor was released in 2015. Blue Harbor sold a million copies."], "Blue Harbor",
     {"Blue Harbor"}, "thing"),
    (["The drug Zentaril was approved in May. Zentaril cures headaches, a doctor said."], "Zentaril", {"Zentaril"},
     "thing"),
    (["The frigate HMS Alder left Leeds. HMS Alder will return in May."], "HMS Alder", {"HMS Alder"}, "thing"),
    (["Passengers on the ferry Princess Ann were saved on Monday."], "Princess Ann", {"Princess Ann"}, "thing"),
    (["Blue Harbor was flooded on Monday. People in Blue Harbor fled."], "Blue Harbor", {"Blue Harbor"}, "place"),
    (["A film director, Ann Lind, died in May. The film star Ann Lind was 80."], "Ann Lind", {"Ann Lind"}, "person"),
    # firms that bear the names of several, and bodies that join their fields
    (["Lind and Tarn LLP sued the city on Friday.", "Lind and Tarn said that it had filed the papers."],
     "Lind and Tarn LLP", {"Lind and Tarn LLP", "Lind and Tarn"}, "organisation"),
    (["Marsh, Orr & Lind LLP defended him. Marsh, Orr & Lind did not comment."], "Marsh, Orr & Lind LLP",
     {"Marsh, Orr & Lind LLP", "Marsh, Orr & Lind"}, "organisation"),
    (["The Bank of Tarn and Alder said on Monday that it would lend more. The Bank of Tarn and Alder is old."],
     "Bank of Tarn and Alder", {"Bank of Tarn and Alder"}, "organisation"),
    # acronyms with their small words small, a team and its town, the one gulf, a hotel
    (["The Department for Transport said that the road was shut. The DfT will reopen it."], "DfT",
     {"DfT", "Department for Transport"}, "organisation"),
    (["The Denver Herons won on Friday. The coach of the Herons was glad. The Herons had lost in May, he said."],
     "Herons", {"Herons", "Denver Herons"}, "organisation"),
    (["The storm hit the Gulf of Tarn on Monday. Ships left the Gulf on Friday."], "Gulf of Tarn",
     {"Gulf of Tarn", "Gulf"}, "place"),
    (["The storm hit the Gulf of Tarn and the Persian Gulf. Ships left the Gulf on Friday."], "Gulf of Tarn",
     {"Gulf of Tarn"}, "place"),
    (["The New York Crane Post said so. The Crane Post is a newspaper in New York."], "Crane Post",
     {"New York Crane Post", "Crane Post"}, "organisation"),
    (["Crane Press said so on Monday. CP is a news agency. The agency Crane Press is in Leeds.", "CP said so."], "CP",
     {"Crane Press", "CP"}, "organisation"),
    # changes of name
    (["Oxbow Cars was renamed Tarn Motors in 2015. Tarn Motors said that it would hire."], "Tarn Motors",
     {"Oxbow Cars", "Tarn Motors"}, "organisation"),
    (["Oxbow Ltd. changed its name to Tarn Motors in 2015. Tarn Motors said that it would hire."], "Tarn Motors",
     {"Oxbow Ltd.", "Tarn Motors"}, "organisation"),
    (["Oxbow Ltd. was bought by Tarn Motors in 2015. Tarn Motors said that it would hire."], "Tarn Motors",
     {"Tarn Motors"}, "organisation"),
    # nicknames, initials, titles, spellings of one name from another alphabet
    (['Paul "The Hammer" Orr won the bout on Friday. Orr, 31, had lost in May.'], "Orr",
     {'Paul "The Hammer" Orr', "Orr"}, "person"),
    (["T.J. Marsh scored on Friday. T.J. Marsh was glad."], "T.J. Marsh", {"T.J. Marsh"}, "person"),
    (["People in Sandy Point fled on Monday. Sandy Point is on a hill."], "Sandy Point", {"Sandy Point"}, "place"),
    (["Sandy Lind fled on Monday. Sandy Lind is in a house."], "Sandy Lind", {"Sandy Lind"}, "person"),
    (["He wrote to Undersecretary for Political Affairs Wendy Sherwood. Wendy Sherwood left."], "Wendy Sherwood",
     {"Wendy Sherwood"}, "person"),
    (["U.S. Customs seized it on Friday. An official of U.S. Customs was glad."], "U.S. Customs", {"U.S. Customs"},
     "organisation"),
    (["Mohammed Al Rashidi was freed on Monday.", "Mohamed Rashidi told reporters that he was glad."],
     "Mohamed Rashidi", {"Mohammed Al Rashidi", "Mohamed Rashidi"}, "person"),
    (["Yevgeny Petrov was jailed in May. Evgeni Petrov denied it.", "Petrov, 40, appealed."], "Petrov",
     {"Yevgeny Petrov", "Evgeni Petrov", "Petrov"}, "person"),
    (["John Marsh met Jane Marsh in May. Jane Marsh left."], "Jane Marsh", {"Jane Marsh"}, "person"),
    (["Paul Davis met Paul Davies in May. Paul Davies left."], "Paul Davies", {"Paul Davies"}, "person"),
    # the plural of a surname is a family's
    (["The Orrs sold the house in 2015. Paul Orr and Ann Orr left Leeds."], "Orrs", {"Orrs"}, "person"),
]


@pytest.mark.parametrize(("texts", "form", "forms", "kind"), FOLDED)
def test_what_is_one_actor_and_of_which_kind(texts: list[str], form: str, forms: set[str], kind: str,
                                             story: Story) -> None:
    """The forms of one actor's name are folded, and its kind is what the words say."""
    known = story(*texts)
    stands = [(text[start:end], actor) for number, text in enumerate(texts)
              for start, end, actor in known.mentions(str(number))]
    actors = {actor for words, actor in stands if words == form}
    assert len(actors) == 1
    actor = actors.pop()
    assert {words for words, other in stands if other == actor} == forms
    assert known.kind(actor) == kind


def test_a_family_is_nobody_that_a_pronoun_means(story: Story) -> None:
    """ "He" is not the Orrs."""
    known = story("Paul Orr was ill. The Orrs left in May. He wept.")
    assert known.antecedent("0", 37, 39) is None
    text = "Paul Sanders was ill. Ann Sander and the Sanders campaign knew it."
    known = story(text, "The Sanders camp was glad, and Sanders left. He wept.")
    assert known.antecedent("1", 45, 47) is not None
