"""What pronouns and descriptions stand for: right where something is said, silent where it is not sure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.language.names import Names

Story = Callable[..., Names]

#: A text whose one "[...]" is the pronoun or description, and the words it stands for ("" if that is not sure).
TABLE = [
    # the subject of a verb of saying is the one that what is said begins with
    ("Redoak declared [it] has never been contacted by any government agency.", "Redoak"),
    ("Redoak said on Monday that [it] would sell its works in Leeds.", "Redoak"),
    ("Redoak said [it] is unaware of any investigation.", "Redoak"),
    ("Anna Marsh said [she] would leave the board in May.", "Anna Marsh"),
    ("Two senior officials said [they] had found the papers.", "Two senior officials"),
    ("Redoak and Tarn said that [they] would appeal.", "Redoak and Tarn"),
    ("Two officials said [they] had been told to leave.", "Two officials"),
    ("Two officials said [they] were being tested for oil.", ""),
    # ... but not where it may be a thing
    ("Redoak said [it] was found on a single server in its laboratory.", ""),
    ("Redoak said that [it] is untrue that the papers were lost.", ""),
    ("Redoak said [it] was likely that the court would agree.", ""),
    ("Redoak said [it] contained a mistake.", ""),
    # what somebody says for a body, and what "it" goes on to mean
    ("A Redoak spokesman said [it] would pay the men.", "Redoak"),
    ("Redoak chief executive Ann Marsh said [it] would pay the men.", "Redoak"),
    ("A Redoak spokesman said [it] was late.", ""),
    ("The partner in the well, Redoak Inc., said [it] would pay the men.", "Redoak Inc."),
    ("Redoak said it had paid 30 men since [it] bought the mill.", "Redoak"),
    ("Redoak said it had paid Tarn Ltd. since [it] bought the mill.", ""),
    ("Redoak said that the mill was shut.\n\n[It] added that the men were paid.", "Redoak"),
    ("Redoak shut the mill.\n\n[It] added that the men were paid.", ""),
    # he is not the body, the many or the woman who says it
    ("Daniel Marsh left the hall. Prosecutors say [he] gave Peter Larsen a drug.", "Daniel Marsh"),
    ("Peter Larsen left the hall. Prosecutors say [he] gave Larsen a drug.", ""),
    ("Peter Larsen wept. Anna Marsh said [he] was ill.", "Peter Larsen"),
    ("Peter Larsen met Daniel Marsh. Prosecutors say [he] was ill.", ""),
    # the subject of a clause owns what is "its"
    ("The paper claims Redoak discovered them ahead of [its] 2015 acquisition of Tarn.", "Redoak"),
    ("Redoak asked Tarn to ship some of [its] servers to an auditor.", "Tarn"),
    ("Anna Marsh sold [her] house in Leeds in 2015.", "Anna Marsh"),
    ("Redoak referred Tarn to [its] statement of Monday.", ""),
    # ... but not what a happening has, nor what only a place has, nor in a purpose of somebody's helper
    ("The agency of Leeds said that [its] epicentre was north of the town.", ""),
    ("Redoak sealed the well off [its] coastline.", ""),
    ("Redoak sold [its] boats.", "Redoak"),
    ("The blaze was bad, and Redoak was at [its] centre.", ""),
    ("Redoak asked Tarn to borrow money to fill [its] coffers.", ""),
    ("France praised Italy for [its] help.", ""),
    ("Bernie says [she] has to go.", ""),
    # nobody of several speakers, nor who is named behind
    ("Daniel Marsh and the board have argued that [he] should stay.", ""),
    ("Peter Larsen was there. [He] broke the door, Larsen said.", ""),
    ("Peter Larsen was there. [He] said that Larsen had broken the door.", ""),
    ("Peter Larsen was there. [He] left the hall, and Larsen's lawyer followed.", "Peter Larsen"),
    ("Peter Larsen was there. [He] is bound to stay, according to friends of Larsen.", "Peter Larsen"),
    # who spoke goes on to speak, whoever else is named
    ("Daniel Marsh said Peter Larsen had lied. \"It was a shame,\" [he] said.", "Daniel Marsh"),
    ("Daniel Marsh said Peter Larsen had lied. [He] left the hall.", ""),
    ("Daniel Marsh said it was late, and Peter Larsen said it was dark. [He] told reporters so.", ""),
    ("Daniel Marsh said Peter Larsen had lied. \"It was a shame.\" [He] added that the board had met.",
     "Daniel Marsh"),
    # who opens the sentence in a clause of its own
    ("When Daniel Marsh left the board, [he] promised to pay.", "Daniel Marsh"),
    ("When Daniel Marsh met Peter Larsen, [he] promised to pay.", ""),
    ("Daniel Marsh left in 2014. The mill closed. On [his] return, Marsh bought a house.", "Daniel Marsh"),
    ("Peter Larsen wept. On [his] return, Daniel Marsh bought a house in Leeds.", ""),
    # one person near
    ("Anna Marsh joined the board in 2014. [She] left it in 2016.", "Anna Marsh"),
    ("Daniel Marsh joined the board in 2014. The company grew. [He] left it in 2016.", "Daniel Marsh"),
    ("Daniel Marsh met Anna Larsen in 2014. [She] left the board in 2016.", "Anna Larsen"),
    ("Daniel Marsh met Peter Larsen in 2014. [He] left the board in 2016.", ""),
    ("It was late, Daniel Marsh said. The ageing autocrat fled. [He] was ill.", ""),
    ("Daniel Marsh wrote: My mum is there. [She] was due back.", ""),
    ("Mrs. Marsh left. Anna Marsh met Daniel Marsh.\n\nMarsh told Peter Larsen so. [He] left.", ""),
    ("Daniel Marsh was married to a teacher. [She] left Leeds in 2016.", ""),
    ("Daniel Marsh told a widow about the sale. [He] left Leeds in 2016.", "Daniel Marsh"),
    ("Daniel Marsh was replaced as director of the mill. [He] left Leeds in 2016.", "Daniel Marsh"),
    ("Jean Marsh joined the board in 2014. [He] left it in 2016.", "Jean Marsh"),
    ("Jean Marsh joined the board in 2014. [She] left it in 2016.", "Jean Marsh"),
    ("Daniel Marsh told a colleague about the sale. [He] left Leeds in 2016.", ""),
    # quotation marks keep apart
    ('"[He] was a great man," Daniel Marsh said.', ""),
    ('"Peter Larsen lied," [he] said on Monday.', ""),
    ('Anna Marsh joined the board in 2014. "I knew it," [she] said on Monday.', "Anna Marsh"),
    ('Daniel Marsh agreed. "The other one threw stones.\n\nThe guard saw that [he] ran."', ""),
    ('Daniel Marsh agreed. "The other one threw stones.\n\nOthers fled.\n\n[He] ran on," a guard said.', ""),
    ('Daniel Marsh agreed that "stones flew".\n\nOn Monday [he] left Leeds.', "Daniel Marsh"),
    ('Daniel Marsh agreed. "The other one threw stones.\n\n[He] ran on.\n\nThe "guards" left.', ""),
    ('Daniel Marsh said the men were led "by Peter Larsen himself" and fed by people who like [him].', ""),
    # ... somebody else who may be meant, and whom the model does not know
    ("Daniel Marsh joined the board in 2014. Bidisha asks why [he] left it.", ""),
    ("Daniel Marsh said Peter Larsen gave no names, but said [he] was ill.", ""),
    ("Daniel Marsh said on Monday, but for a moment, that [he] was ill.", "Daniel Marsh"),
    ("Anna Marsh was freed. Ann Larsen describes [her] arrest as a mistake.", ""),
    ("Daniel Marsh met the board. During [his] visit the envoy fell ill.", ""),
    # ... and who is spoken to, or speaks in a transcript
    ("We are joined by Daniel Marsh. Daniel, is [he] right?", ""),
    ("ANNA LARSEN, FARM TODAY: I saw Daniel Marsh.\n\nANNA LARSEN: [She] was there.", ""),
    ("Well done, Daniel Marsh. [He] left the house.", ""),
    ("Daniel Marsh, a teacher, is ill. [He] left the house.", "Daniel Marsh"),
    # whom the story calls so
    ("The singer Peter Larsen was ill. Daniel Marsh left the hall. Prosecutors say [he] gave Larsen a drug and that "
     "the singer died.", "Daniel Marsh"),
    ("The singer Peter Larsen was ill. The nurse and the singer slept. Prosecutors say [he] was cold.", ""),
    # descriptions
    ("Tarn, a startup in Leeds, was sold in 2015. Redoak bought [the startup] for cash.", "Tarn"),
    ("Redoak was sold on Monday. [The company] did not comment.", "Redoak"),
    ("Redoak bought Tarn on Monday. [The company] did not comment.", ""),
    ("Daniel Marsh was arrested on Monday. [The company] did not comment.", ""),
    ("Tarn, a Leeds newspaper, was sold. A Leeds newspaper closed. Redoak read [the newspaper] in Leeds.", "Tarn"),
    ("The France newspaper was sold. Redoak said in France that [the newspaper] was late.", ""),
    ("Sen. Daniel Marsh met Sen. Anna Larsen. [The senator] wept.", ""),
    ("Senator Daniel Marsh left. Anna Larsen asked Rita Lind whether [the senator] was ill.", ""),
    ("Senator Daniel Marsh left. Anna Larsen, a nurse, said that [the senator] was ill.", "Daniel Marsh"),
    # what is joined to a name is its bearer's, if a person's
    ("The police held Daniel Marsh and [his] lawyer.", "Daniel Marsh"),
    ("Anna Marsh left. France and [her] allies were told.", ""),
    # ... and who has no name, by whatever he is called
    ("Daniel Marsh ran the club. A 34-year-old was held on Friday. [He] will appear in court.", ""),
    ("Daniel Marsh ran the club. One of the guests fell ill on Friday. [He] died later.", ""),
    ("Daniel Marsh ran the club. One of the mills burnt down on Friday. [He] wept.", "Daniel Marsh"),
    ("Daniel Marsh ran the club. The eldest of three brothers fell ill. [He] died later.", ""),
    ("Daniel Marsh ran the club. A Briton fell ill on Friday. [He] died later.", ""),
    ("Daniel Marsh ran the club. The Frenchman died in 1990. [He] left no will.", ""),
    ("Daniel Marsh ran the club. The deceased was found on Friday. [He] had been ill.", ""),
    ("Daniel Marsh ran the club. The accused denied it. [He] will appear in court.", ""),
    ("Daniel Marsh ran the club. A member of staff fell on Friday. [He] broke an arm.", ""),
    ("Daniel Marsh ran the club. His predecessor died in 1990. [He] left no will.", ""),
    ("Daniel Marsh ran the club. The bassist died in 1990. [He] left no will.", ""),
    ("Daniel Marsh ran the club. He beat his old rival on Friday. [He] wept.", "Daniel Marsh"),
    ("Mr Marsh and Mrs Marsh left the hall. [She] was pale.", ""),
    # ... who is asked about is not told of, unless nobody else is near
    ("Peter Larsen asked for calm. Could Daniel Marsh step down on Monday? [He] urged the men to go home.", ""),
    ("Has Daniel Marsh resigned? [He] has said that he will not.", "Daniel Marsh"),
    # who acts in the same sentence before goes on to speak in it
    ('Peter Larsen, a nurse, said it was bad.\n\nDaniel Marsh shrugged. "So what?" [he] said.', "Daniel Marsh"),
    ('Ann Larsen spoke. Mary Marsh mocked the men: "You are late again," [she] said.', "Mary Marsh"),
    ('Ann Larsen said it was bad.\n\nMary Marsh was "a joke," [she] said.', "Ann Larsen"),
    ("Chris Larsen was held after he fell. After he gave her a reply, [she] said no.", ""),
    ('Ann Larsen, a nurse, said it was bad.\n\nMary Marsh was glad. "I left the house," [she] said.', "Mary Marsh"),
    ("The police held Mary Marsh, and Ann Larsen, [she] said, left the house.", ""),
    ("Denzo Larsen told Mary Marsh to go.\n\n[She] said that it was late.", ""),
    ("Peter Larsen said it was bad.\n\nDaniel Marsh admits it - [he] told the men that the mill was shut.",
     "Daniel Marsh"),
    ('Peter Larsen was there. "We will pay.\n\nWe are sorry, "Daniel Marsh said in May.\n\n[He] added that he left.',
     "Daniel Marsh"),
    ("[It] hit the coast on Monday, Redoak reported.", ""),
    ("[It] would pay the men, Redoak said.", "Redoak"),
    # what others say of somebody told of before, and what one says of oneself
    ("Daniel Marsh left in May. Peter Larsen, a friend, said [he] was ill.", ""),
    ("Daniel Marsh left in May. Peter Larsen said that [he] had been a fine boss.", ""),
    ("Daniel Marsh left in May. Peter Larsen said that [he] was aware of it.", "Peter Larsen"),
    ("Daniel Marsh left in May. Peter Larsen said that [he] would follow.", "Peter Larsen"),
    # who only says more of the one who acts
    ("Daniel Marsh, who succeeded Peter Larsen, died in May. [He] was 60.", "Daniel Marsh"),
    ("Daniel Marsh succeeded Peter Larsen. [He] was 60.", ""),
    # who comes behind
    ("When [he] left the mill in May, Daniel Marsh was 20.", "Daniel Marsh"),
    ("Peter Larsen wept. When [he] left the mill in May, Daniel Marsh was 20.", ""),
    ("Peter Larsen wept. When [he] and the board met in May, Daniel Marsh was ill.", ""),
    ("A guard wept. When [he] left the mill in May, Daniel Marsh was ill.", ""),
    # ... and whose doings a clause of time or reason is told of
    ("Peter Larsen was jailed in May. Daniel Marsh shut the mill when [he] took office.", "Daniel Marsh"),
    ("Peter Larsen was jailed in May. Daniel Marsh met Rolf Lind when [he] took office.", ""),
    # a title stands before a person, half a title does not
    ("Daniel Marsh was ill. Cardinal Norvo Riveda wrote a prayer. [He] asked for calm.", "Norvo Riveda"),
    ("Acting Centers for Crane Safety Director Paul Lind wept. [He] asked for calm.", ""),
    # what is praised has what it is praised for
    ("Redoak praised the city for [its] calm.", ""),
    # another of the kind
    ("Daniel Marsh, a senator, met another senator on Monday. The board said that [the senator] was ill.", ""),
    ("Daniel Marsh, a senator, spoke on Monday. The board said that [the senator] was ill.", "Daniel Marsh"),
    # expletives
    ("Redoak was sold in May. [It] rained in Leeds.", ""),
]


@pytest.mark.parametrize(("marked", "expected"), TABLE)
def test_table(marked: str, expected: str, story: Story) -> None:
    """Pronouns and descriptions stand for what the table says, with the offsets of those words."""
    text = marked.replace("[", "").replace("]", "")
    start, end = marked.index("["), marked.index("]") - 1
    found = story(text).antecedent("0", start, end)
    assert (found.text if found else "") == expected
    if found is not None:
        assert text[found.start:found.end] == found.text
